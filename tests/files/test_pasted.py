"""What was copied from a spreadsheet or written as a list becomes touchpoints, and touchpoints become a table."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.files.format import dumps, loads
from journeymap.files.pasted import MOST, from_rows, ordered, to_rows
from journeymap.model.geometry import cards
from journeymap.model.journey import Journey
from journeymap.model.records import Note
from journeymap.model.values import EngagementType, NoteKind
from tests.builders import links, stages, touchpoint
from tests.files.interchange import said
from tests.files.interchange.strange import maps

LISTS = {
    "plain lines": ("Sees ad\n  \nSearches\nPays\n", {"": ["Sees ad", "Searches", "Pays"]}),
    "bullets alone": ("- a\n* b\n• c\n1. d\n2) e\n[x] f", {"": ["a", "b", "c", "d", "e", "f"]}),
    "headings": ("# Find\n- Ad\n- Search\n# Buy\nPay", {"Find": ["Ad", "Search"], "Buy": ["Pay"]}),
    "lines that end with a colon": ("Find:\nAd\nBuy:\n - Pay\n", {"Find": ["Ad"], "Buy": ["Pay"]}),
    "names behind a colon": ("Find: Ad, Search; Ask\nBuy: Pay", {"Find": ["Ad", "Search", "Ask"], "Buy": ["Pay"]}),
    "the word stage": ("Stage: Find\n- Ad\nVaihe 2: Osta\n- Maksa", {"Find": ["Ad"], "Osta": ["Maksa"]}),
    "indented by spaces": ("Find\n  Ad\n  Search\nBuy\n  Pay\nUse\n", {"Find": ["Ad", "Search"], "Buy": ["Pay"], "Use": []}),
    "indented by tabs": ("Find\n\tAd\n\tSearch\nBuy\n\tPay", {"Find": ["Ad", "Search"], "Buy": ["Pay"]}),
    "bullets below lines": ("Find\n- Ad\nBuy\n- Pay", {"Find": ["Ad"], "Buy": ["Pay"]}),
    "bullets below numbers": ("1. Find\n   - Ad\n2. Buy\n   - Pay", {"Find": ["Ad"], "Buy": ["Pay"]}),
    "before the first heading": ("Early\n# Find\nAd", {"": ["Early"], "Find": ["Ad"]}),
    "a stage that comes again": ("# A\none\n# B\ntwo\n# A\nthree", {"A": ["one", "three"], "B": ["two"]}),
    "a colon in a title": ("E-mail: confirmation\nPays", {"": ["E-mail: confirmation", "Pays"]}),
    "addresses": ("https://example.org, or\nelse", {"": ["https://example.org, or", "else"]}),
    "nothing": (" \n\t\n", {}),
}  # fmt: skip

TABLES = {
    "with a header": ("Stage\tTouchpoint\nFind\tAd\nBuy\tPay\n", {"Find": ["Ad"], "Buy": ["Pay"]}),
    "in Finnish": ("Vaihe\tKosketuspiste\tKanava\nOsta\tMaksaa\tkortti\n", {"Osta": ["Maksaa"]}),
    "merged cells": ("Stage\tTitle\nFind\tAd\n\tSearch\nBuy\tPay", {"Find": ["Ad", "Search"], "Buy": ["Pay"]}),
    "without a header, stages come again": ("Find\tAd\nFind\tSearch\nBuy\tPay", {"Find": ["Ad", "Search"], "Buy": ["Pay"]}),
    "without a header, titles and words": ("Ad\tis seen\nPay\tby card", {"": ["Ad", "Pay"]}),
    "one column with its name": ("Touchpoint\nAd\nPay", {"": ["Ad", "Pay"]}),
    "stages without touchpoints": ("Stage\tTouchpoint\nFind\t\nBuy\tPay\n", {"Find": [], "Buy": ["Pay"]}),
    "a stage column alone has the titles": ("Stage\tChannel\nFind\tphone\n", {"": ["Find"]}),
    "commas under a header": ('Stage,Touchpoint\nFind,"Ad, loud"\n', {"Find": ["Ad, loud"]}),
    "semicolons under a header": ("Vaihe;Nimi\nOsta;Maksaa\n", {"Osta": ["Maksaa"]}),
    "quoted cells": ('Stage\tTouchpoint\nFind\t"two\nlines and ""quotes"""\n', {"Find": ['two lines and "quotes"']}),
    "quotes that do not fit": ('Stage\tTouchpoint\nFind\t"open\nBuy\tPay\n', {"Find": ['"open'], "Buy": ["Pay"]}),
    "windows line ends": ("Stage\tTouchpoint\r\nFind\tAd\r\n", {"Find": ["Ad"]}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "stages"), [*LISTS.values(), *TABLES.values()], ids=[*LISTS, *TABLES])
def test_stages_and_titles_are_found(text: str, stages: dict[str, list[str]]) -> None:
    journey = from_rows(text).journey
    assert said.stages(journey) == stages
    titles = [title for held in stages.values() for title in held]
    assert said.links(journey) == sorted(f"{a} > {b}" for a, b in pairwise(titles))
    rects = list(cards(journey).values())
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])


def test_the_heading_above_all_is_the_title_of_the_map() -> None:
    pasted = from_rows("# My shop\n\n## Find\n- Ad\n  - too loud\n  - twice\n")
    assert pasted.journey.properties.title == "My shop"
    assert said.stages(pasted.journey) == {"Find": ["Ad"]}
    assert [note.text for note in pasted.journey.notes.values()] == ["too loud", "twice"]


def test_every_column_is_read() -> None:
    text = (
        "Touchpoint\tType\tChannel\tEmotion\tActor\tStrength\tIntensity\tMoment of truth\tGoal\tPain points\tMahdollisuus\tNote\tNote\tKuvaus\n"
        "Pays\tsosiaalinen, Emotional\tPhone\t−1,5\tCustomer\t4\t2\tkyllä\tx\tslow\tfaster\tone\ttwo\tby card\n"
    )
    pasted = from_rows(text)
    (pays,) = pasted.journey.touchpoints.values()
    assert (pays.engagement, pays.secondary) == (EngagementType.SOCIAL, (EngagementType.EMOTIONAL,))
    assert (pays.channel, pays.actor, pays.expected_emotion, pays.strength, pays.intensity) == (
        "phone",
        "customer",
        -1.5,
        4,
        2,
    )
    assert (pays.moment_of_truth, pays.goal, pays.description) == (True, True, "by card")
    notes = sorted(pasted.journey.notes.values(), key=lambda note: note.order)
    assert [(note.says, note.text, note.touchpoint) for note in notes] == [
        (NoteKind.PAIN_POINT, "slow", pays.id), (NoteKind.OPPORTUNITY, "faster", pays.id),
        (NoteKind.NOTE, "one", pays.id), (NoteKind.NOTE, "two", pays.id),
    ]  # fmt: skip
    assert pasted.notices == ()


def test_what_cannot_be_used_is_counted() -> None:
    pasted = from_rows("Touchpoint\tType\tEmotion\tOwner of it\tCost\nA\todd\t-7\tme\t5\nB\tsocial\tgood\t\t\n")
    assert pasted.notices == (
        "Left out: 2 columns that a touchpoint has no place for, “Owner of it”, “Cost”.",
        "Left out: 1 cell of the column “Engagement type” that cannot be understood.",
        "Left out: 1 cell of the column “Expected emotion” that cannot be understood.",
        "Brought within −2 and +2: 1 emotion.",
    )
    assert [t.expected_emotion for t in pasted.journey.touchpoints.values()] == [-2, None]


def test_scores_from_one_to_five_are_emotions() -> None:
    pasted = from_rows("Touchpoint\tScore\nA\t1\nB\t5\nC\t3,5\n")
    assert [t.expected_emotion for t in pasted.journey.touchpoints.values()] == [-2, 2, 0.5]
    assert pasted.notices == ("Scores from 1 to 5 became emotions from −2 to +2.",)


def test_columns_without_names_are_known_by_what_they_hold() -> None:
    (a, b) = from_rows("Ad\tsocial\tphone\t1\nPay\tconvenience\twebsite\t-2").journey.touchpoints.values()
    assert (a.title, a.engagement, a.channel, a.expected_emotion) == ("Ad", EngagementType.SOCIAL, "phone", 1)
    assert (b.title, b.engagement, b.channel, b.expected_emotion) == ("Pay", EngagementType.CONVENIENCE, "website", -2)


def test_a_text_without_end_is_cut_and_told() -> None:
    pasted = from_rows("x\n" * (MOST + 5))
    assert len(pasted.journey.touchpoints) == MOST
    assert pasted.notices == (f"Left out: 5 rows beyond the first {MOST}.",)


@pytest.mark.parametrize("header", ["", "Stage\tTouchpoint\tEmotion\n"])
def test_a_table_without_end_is_cut_and_told(header: str) -> None:
    body = "".join(f"Buy\tstep {n}\t1\n\n" for n in range(MOST))
    pasted = from_rows(f"{header}{body}Buy\tone more\tnot understood\nBuy\tand more\tneither\n")
    assert len(pasted.journey.touchpoints) == MOST
    assert {t.title for t in pasted.journey.touchpoints.values()} == {f"step {n}" for n in range(MOST)}
    assert pasted.notices == (f"Left out: 2 rows beyond the first {MOST}.",)


def test_touchpoints_as_a_table() -> None:
    journey = Journey(
        [
            *stages("Find", "Buy"),
            touchpoint("b", 1, 16, title='"quoted"\tand\nbroken', expected_emotion=-1.5, goal=True),
            touchpoint("a2", 0, 200, engagement=EngagementType.SOCIAL, secondary=(EngagementType.EMOTIONAL,)),
            touchpoint("a1", 0, 16, channel="website"),
            touchpoint("c", 1, 200),
            *links("a1-b"),
            Note(id="n1", text="slow", says=NoteKind.PAIN_POINT, touchpoint="a1"),
            Note(id="n2", text="dear", says=NoteKind.PAIN_POINT, touchpoint="a1", order=1),
        ]
    )
    assert to_rows(journey, ["s0", "b"], decimal=",") == (
        "Stage\tTouchpoint\tChannel\tEngagement type\tExpected emotion\tGoal\tPain point\tPain point\n"
        "Find\ta1\tWebsite\t\t\t\tslow\tdear\n"
        "Find\ta2\t\tSocial, Emotional\t\t\t\t\n"
        'Buy\t"""quoted"" and broken"\t\t\t-1,5\tyes\t\t\n'
    )
    assert to_rows(journey, []) == "Stage\tTouchpoint\n"
    assert to_rows(Journey(), ["gone"]) == "Stage\tTouchpoint\n"


@given(maps())
def test_a_table_comes_back(journey: Journey) -> None:
    back = from_rows(to_rows(journey, journey.touchpoints)).journey

    def shown(of: Journey) -> list[tuple[object, ...]]:
        return [
            (" ".join(t.title.replace("\x00", "").split()), t.engagement, t.channel, t.actor, t.expected_emotion, t.strength, t.goal, t.moment_of_truth)
            for t in ordered(of)
        ]  # fmt: skip

    titles = {" ".join(stage.title.replace("\x00", "").split()) for stage in journey.stages}
    told = all(map(any, shown(journey)))  # a row with a stage alone is a stage
    if told and len(titles) == len(journey.stages) and "" not in titles and journey.stages:
        assert shown(back) == shown(journey)
    assert len(back.touchpoints) <= len(journey.touchpoints)


PIECES = st.sampled_from(["a", "B:", " ", "\t", "\n", "\r\n", "- ", "# ", '"', ",", ";", "Stage", "Touchpoint", "1"])


@given(st.lists(PIECES, max_size=30).map("".join))
def test_whatever_the_clipboard_holds_something_sound_comes_of_it(text: str) -> None:
    journey = from_rows(text).journey
    assert loads(dumps(journey)).journey == journey
    assert {t.stage for t in journey.touchpoints.values()} <= {stage.id for stage in journey.stages} | {None}
    if journey.touchpoints:
        assert len(journey.transitions) == len(journey.touchpoints) - 1
