"""The templates are what their script makes, are sound, and say the same in both languages."""

import sys
from pathlib import Path

import pytest

from journeymap.drawing.style import BOLD, font
from journeymap.drawing.text import metrics
from journeymap.drawing.touchpoints import is_elided
from journeymap.files.format import dumps
from journeymap.files.store import read_journey
from journeymap.model import geometry
from journeymap.model.catalogue import CHANNELS
from journeymap.model.journey import Journey
from journeymap.model.records import BlueprintLine, EngagementType, LaneKind, NoteKind
from journeymap.model.rules import Weight, findings

TEMPLATES = Path(__file__).parents[1] / "resources" / "templates"
SMALLEST, PADDING = 0.6, 6.0
"""The zoom of five stages in a window of 1280 pixels; what a frozen title leaves free on either side, in pixels."""
FILES = sorted(TEMPLATES.glob("*/*.journey"))
DRAWN = [file for file in FILES if file.stem != "stages"]


def name_of(file: Path) -> str:
    return f"{file.parent.name}/{file.stem}"


def opened(file: Path) -> Journey:
    found = read_journey(file)
    assert found.notices == ()
    return found.journey


@pytest.fixture(scope="module")
def script():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(TEMPLATES))
        patch.setattr(sys, "dont_write_bytecode", True)  # what lies there is shipped
        import make

        yield make
        for name in ("make", "rows", "retail", "services", "outreach"):
            sys.modules.pop(name, None)


def test_the_script_makes_the_same_bytes_again(script):
    made = {f"{lang}/{t.key}": script.drawn(t, n) for n, lang in enumerate(script.LANGUAGES) for t in script.TEMPLATES}
    assert {name_of(file): file.read_bytes() for file in FILES} == {name: dumps(map_) for name, map_ in made.items()}


def test_there_are_enough_of_them_in_both_languages():
    english, finnish = ({f.stem for f in FILES if f.parent.name == language} for language in ("en", "fi"))
    assert english == finnish
    assert english >= {
        "online-shop", "physical-store", "subscription-onboarding", "contact-centre", "patient-portal",
        "loyalty-programme", "social-campaign", "event", "service-blueprint", "stages",
    }  # fmt: skip


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_no_template_has_a_problem(file):
    found = findings(opened(file))
    assert [finding.sentence() for finding in found if finding.rule.weight is Weight.PROBLEM] == []
    assert file.stem == "stages" or not found


@pytest.mark.parametrize("file", DRAWN, ids=name_of)
def test_each_is_rich_enough_to_be_of_use(file):
    journey = opened(file)
    assert 10 <= len(journey.touchpoints) <= 18
    assert {t.engagement for t in journey.touchpoints.values()} == set(EngagementType)
    assert all(t.channel in CHANNELS and t.expected_emotion is not None for t in journey.touchpoints.values())
    assert sum(t.moment_of_truth for t in journey.touchpoints.values()) >= 2
    assert len(journey.transitions) > len(journey.touchpoints) - 1  # it branches
    assert {note.says for note in journey.notes.values()} >= {NoteKind.PAIN_POINT, NoteKind.OPPORTUNITY}
    assert {lane.shows for lane in journey.lanes} >= {LaneKind.EMOTION, LaneKind.NOTES, LaneKind.BACKSTAGE}
    assert BlueprintLine.VISIBILITY in {lane.line for lane in journey.lanes}


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_each_says_in_every_stage_how_to_use_it(file):
    journey = opened(file)
    hints = [note for note in journey.notes.values() if note.lane == "lane-hints"]
    assert [note.stage for note in sorted(hints, key=lambda n: n.id)] == [stage.id for stage in journey.stages]
    assert all(stage.goals for stage in journey.stages)
    assert journey.properties.description
    assert len(journey.personas) == 1


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_cards_stand_apart_within_their_stages(file):
    journey = opened(file)
    cards = list(geometry.cards(journey).values())
    assert not any(a.grown(8).intersects(b) for i, a in enumerate(cards) for b in cards[i + 1 :])
    spans = geometry.columns(journey)
    for touchpoint in journey.touchpoints.values():
        rect = geometry.card(touchpoint, spans)
        assert spans[touchpoint.stage].left <= rect.x
        assert rect.right <= spans[touchpoint.stage].right


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_no_title_is_cut_off_where_the_map_is_seen_first(qapp, file):
    journey = opened(file)
    cards, columns, face = geometry.cards(journey), geometry.columns(journey), font(12.0, BOLD)
    assert [t.title for t in journey.touchpoints.values() if is_elided(t, cards[t.id])] == []
    widths = {stage.title: metrics(face).horizontalAdvance(stage.title) for stage in journey.stages}
    narrowest = min(column.width for column in columns.values()) * SMALLEST - 2 * PADDING
    assert {title: width for title, width in widths.items() if width > narrowest} == {}


@pytest.mark.parametrize("file", [f for f in FILES if f.parent.name == "en"], ids=lambda f: f.stem)
def test_both_languages_are_equal_but_for_their_words(file):
    english, finnish = opened(file), opened(TEMPLATES / "fi" / file.name)
    assert bare(english) == bare(finnish)
    words = [(a, b) for a, b in zip(said(english), said(finnish), strict=True) if a == b]
    assert words == []


WORDS = ("title", "description", "goals", "text", "name", "quote")


def bare(journey: Journey) -> list[dict[str, object]]:
    return [{f: getattr(r, f) for f in r.__struct_fields__ if f not in WORDS} for r in journey]


def said(journey: Journey) -> list[str]:
    """All texts, in the order of the records."""
    found = [str(getattr(record, field, "")) for record in journey for field in WORDS]
    return [text for text in found if text]
