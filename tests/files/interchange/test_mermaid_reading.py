"""Diagrams of Mermaid are read as Mermaid means them."""

import pytest

from journeymap.files.decoding import FileError
from journeymap.files.format import dumps, loads
from journeymap.files.interchange import mermaid
from journeymap.files.interchange.flowparsing import Flow, Link, parsed
from journeymap.files.interchange.imported import MOST
from journeymap.model.geometry import cards
from journeymap.model.values import EngagementType, LaneKind
from tests.files.interchange import said
from tests.files.interchange.diagrams import FLOWCHARTS, JOURNEYS, Diagram


def read(text: str, page: int = 1):
    return mermaid.read(text.encode(), page)


@pytest.mark.parametrize("diagram", [*JOURNEYS.values(), *FLOWCHARTS.values()], ids=[*JOURNEYS, *FLOWCHARTS])
def test_a_diagram_says_what_was_worked_out_by_hand(diagram: Diagram) -> None:
    found = read(diagram.text)
    titles = {t.title: t for t in found.journey.touchpoints.values()}
    assert said.stages(found.journey) == diagram.stages
    assert said.links(found.journey) == sorted(diagram.links.splitlines())
    assert found.journey.properties.title == diagram.title
    assert " ".join(found.notices) == diagram.notices
    assert {title: titles[title].expected_emotion for title in diagram.feelings} == diagram.feelings
    assert {title: titles[title].actor for title in diagram.actors} == diagram.actors


@pytest.mark.parametrize("diagram", [*JOURNEYS.values(), *FLOWCHARTS.values()], ids=[*JOURNEYS, *FLOWCHARTS])
def test_cards_stand_apart_and_within_their_stages(diagram: Diagram) -> None:
    journey = read(diagram.text).journey
    rects = list(cards(journey).values())
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])
    widths = {stage.id: stage.width for stage in journey.stages}
    assert all(0 <= t.x <= widths.get(t.stage, t.x + 164) - 164 for t in journey.touchpoints.values())


def test_names_of_types_as_classes_are_types() -> None:
    journey = read(FLOWCHARTS["styles and classes"].text).journey
    assert {t.title: t.engagement for t in journey.touchpoints.values()} == {
        "a": EngagementType.SOCIAL,
        "b": EngagementType.EMOTIONAL,
        "c": EngagementType.EMOTIONAL,
    }


def test_fences_of_colons_are_fences_too() -> None:
    assert said.stages(read("# A\n\n::: mermaid\ngraph LR\n a --> b\n:::\n").journey) == {"": ["a", "b"]}


def test_scores_are_shown_as_an_emotion_curve() -> None:
    (lane,) = read(JOURNEYS["of the documentation"].text).journey.lanes
    assert lane.shows is LaneKind.EMOTION
    assert read(JOURNEYS["a task without a score"].text).journey.lanes == ()


def test_descriptions_for_readers_are_those_of_the_map() -> None:
    assert read(JOURNEYS["a description of several lines"].text).journey.properties.description == "Of several lines: 5"
    assert read(JOURNEYS["keywords in any case"].text).journey.properties.description == "what it is"


MARKDOWN = """# Notes

```mermaid
sequenceDiagram
  A->>B: hello
```

Some text.

```mermaid
journey
  One: 5
```

~~~mermaid
flowchart LR
  a --> b
  c ---
~~~
"""


def test_a_markdown_file_gives_its_diagrams_one_by_one() -> None:
    first, second = read(MARKDOWN), read(MARKDOWN, 2)
    assert said.stages(first.journey) == {"": ["One"]}
    assert first.notices == ("This is diagram 1; the file has 2.",)
    assert said.stages(second.journey) == {"": ["a", "b", "c"]}
    assert second.notices[1] == "Left out: 1 statement that cannot be understood, the first in line 18."
    with pytest.raises(FileError, match="It has 2 diagrams: there is no diagram 3"):
        read(MARKDOWN, 3)


@pytest.mark.parametrize(
    "text", ["", "   \n", "sequenceDiagram\n A->>B: x\n", "Hello journey", "{}", "%% only a comment"]
)
def test_what_is_no_such_diagram_is_refused_with_what_it_is(text: str) -> None:
    assert not mermaid.is_mermaid(text.encode())
    with pytest.raises(FileError, match="which begins with “journey” or “flowchart”"):
        read(text)


def test_a_broken_encoding_is_told_with_its_line() -> None:
    with pytest.raises(FileError, match=r"not UTF-8 text \(line 3\)"):
        mermaid.read(b"journey\nsection One\n\xe4: 5\n")
    assert said.stages(mermaid.read("journey\nÄiti: 5\n".encode("utf-16")).journey) == {"": ["Äiti"]}


@pytest.mark.parametrize(
    "text",
    [
        "flowchart LR\n" + "subgraph x\n" * 3000,
        "flowchart LR\n" + "end\n" * 3000,
        "flowchart LR\n a[" + "(" * 5000,
        "flowchart LR\n" + " a -- " * 3000,
        "flowchart LR\n" + "a & " * 300 + "b --> " + "c & " * 300 + "d",
        "flowchart LR\n" + "\n".join(f"n{i} --> n{i + 1}" for i in range(5000)),
        "flowchart LR\nsubgraph s\nn0\nend\n" + "\n".join(f"n{i} --> n{i + 1}" for i in range(5000)),
        "journey\n" + "section s\nt: 3\n" * 3000,
        "journey\n" + ":" * 100_000,
    ],
)
def test_large_and_crooked_diagrams_come_to_an_end(text: str) -> None:
    assert mermaid.read(text.encode()).journey is not None


@pytest.mark.parametrize(
    "text",
    [
        "flowchart LR\nA --" + " " * 30_000 + "x\n",
        "flowchart LR\nA -." + " ." * 20_000 + "x\n",
        "flowchart LR\n" + "-->".join(f"a{n}" for n in range(20_000)),
        "flowchart LR\n" + "A@{ x\n" * 30_000,
        "flowchart LR\nsubgraph " + "[" * 40_000 + "\n",
        "flowchart LR\nclass " + "a," * 100_000 + "\n",
        "```mermaid\n" * 40_000 + "```\n",
    ],
)
def test_what_is_made_to_take_for_ever_takes_no_longer_than_another(text: str) -> None:
    mermaid.is_mermaid(text.encode())
    assert parsed(text.removeprefix("flowchart LR")) != Flow()  # else not within hours


@pytest.mark.parametrize(
    "text",
    [
        "flowchart LR\n"
        + " & ".join(f"a{n}" for n in range(3000))
        + " --> "
        + " & ".join(f"b{n}" for n in range(3000)),
        "journey\n section All\n" + " step: 3\n" * 100_001,
        "flowchart LR\n" + "".join(f"n{n}\n" for n in range(60_000)),
    ],
)
def test_a_diagram_of_more_than_a_map_can_hold_is_refused(text: str) -> None:
    with pytest.raises(FileError, match="more than a map has room for"):
        mermaid.read(text.encode())


def test_the_largest_journey_that_is_read_can_be_opened_again() -> None:
    read = mermaid.read(("journey\n section All\n" + " step: 3\n" * MOST["touchpoints"]).encode())
    assert loads(dumps(read.journey)).journey == read.journey


def test_labels_keep_their_words_and_stand_on_lines_of_their_own() -> None:
    found = parsed("\nA -- yes no --> B == a = b ==> C -. etc. .-> D --\n further\n--> E <--> F\n")
    assert [(link.source, link.target, link.label) for link in found.links] == [
        ("A", "B", "yes no"), ("B", "C", "a = b"), ("C", "D", "etc."), ("D", "E", "further"), ("E", "F", ""), ("F", "E", ""),
    ]  # fmt: skip
    assert parsed('\nA -- "one --> B\n').links == [Link("A", "B", '"one')]
    assert parsed("\nclass A,B , C done\n").classes == {"A": "done", "B": "done", "C": "done"}
