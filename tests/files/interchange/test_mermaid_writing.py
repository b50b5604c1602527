"""What is written for Mermaid comes back as it was, whatever the texts are."""

from itertools import pairwise

from hypothesis import given

from journeymap.files.interchange import mermaid, mermaidflow, mermaidjourney
from journeymap.files.interchange.formats import FORMATS
from journeymap.files.interchange.imported import one_line
from journeymap.files.pasted import ordered
from journeymap.model.journey import Journey
from journeymap.model.records import Properties, Touchpoint
from tests.builders import branchy, links, stages, touchpoint
from tests.files.interchange.strange import KNOWN, maps


def again(text: str) -> Journey:
    found = mermaid.read(text.encode())
    assert not any("cannot be understood" in notice for notice in found.notices)
    return found.journey


def test_a_map_as_a_flowchart() -> None:
    assert mermaidflow.write(branchy()) == (
        """---
title: "Shop"
---
flowchart LR
  subgraph s1 ["Find"]
    n1("a"):::contextual
  end
  subgraph s2 ["Choose"]
    n2("b"):::social
    n3("c"):::emotional
  end
  subgraph s3 ["Buy"]
    n4("d"):::convenience
  end
  n1 --> n2
  n1 --> n3
  n2 --> n4
  n3 --> n4
  n4 --> n1
  classDef contextual fill:#d9eaf5,stroke:#0072B2,color:#16202c
  classDef social fill:#fbeccb,stroke:#E69F00,color:#16202c
  classDef emotional fill:#f7e6ef,stroke:#CC79A7,color:#16202c
  classDef convenience fill:#c7eae0,stroke:#009E73,color:#16202c
"""
    )


def test_a_map_as_a_journey() -> None:
    journey = Journey(
        [
            Properties(title="Shop: #1", description="Of a shop"),
            *stages("Find", "Buy"),
            touchpoint("a", 0, 16, expected_emotion=1.5, actor="customer"),
            touchpoint("title x", 0, 138, expected_emotion=-2),
            touchpoint("50% off, #1", 1, 16, actor="Me, Cat"),
        ]
    )
    assert mermaidjourney.write(journey) == (
        """journey
  title Shop#58; #35;1
  accDescr: Of a shop
  section Find
    a: 4.5: Customer
    #116;itle x: 1
  section Buy
    50#37; off, #35;1: 3: Me#44; Cat
"""
    )


def ordered_links(journey: Journey) -> list[tuple[int, int, str]]:
    place = {t.id: n for n, t in enumerate(ordered(journey))}
    return sorted((place[w.source], place[w.target], one_line(w.label)) for w in journey.transitions.values())


@given(maps())
def test_a_flowchart_comes_back(journey: Journey) -> None:
    found = again(mermaidflow.write(journey))
    titles = [one_line(stage.title) for stage in journey.stages]
    assert [stage.title for stage in found.stages] == titles
    kept = {(one_line(t.title), t.engagement, _stage(journey, t)) for t in journey.touchpoints.values()}
    assert {(t.title, t.engagement, _stage(found, t)) for t in found.touchpoints.values()} == kept
    assert len(found.touchpoints) == len(journey.touchpoints)
    names = {t.id: one_line(t.title) for t in journey.touchpoints.values()}
    ways = sorted((names[w.source], names[w.target], one_line(w.label)) for w in journey.transitions.values())
    assert ways == sorted(
        (found.touchpoints[w.source].title, found.touchpoints[w.target].title, w.label)
        for w in found.transitions.values()
    )
    assert found.properties.title == one_line(journey.properties.title)


def _stage(journey: Journey, t: Touchpoint) -> int | None:
    return next((n for n, stage in enumerate(journey.stages) if stage.id == t.stage), None)


@given(maps())
def test_a_journey_comes_back(journey: Journey) -> None:
    found = again(mermaidjourney.write(journey))
    assert [stage.title for stage in found.stages] == [one_line(stage.title) for stage in journey.stages]
    kept = [
        (one_line(t.title), _stage(journey, t), t.expected_emotion or 0.0, t.actor, n)
        for n, t in enumerate(ordered(journey))
    ]
    assert [(t.title, _stage(found, t), t.expected_emotion, t.actor, n) for n, t in enumerate(ordered(found))] == kept
    assert ordered_links(found) == [(n, n + 1, "") for n in range(len(kept) - 1)]
    assert found.properties.title == one_line(journey.properties.title)
    assert found.properties.description == one_line(journey.properties.description)


def test_every_text_that_we_know_to_be_strange_comes_back() -> None:
    journey = Journey([touchpoint(f"t{n}", None, 128.0 * n, title=title) for n, title in enumerate(KNOWN)])
    wanted = [one_line(title) for title in KNOWN]
    assert [t.title for t in again(mermaidflow.write(journey)).touchpoints.values()] == wanted
    assert [t.title for t in again(mermaidjourney.write(journey)).touchpoints.values()] == wanted


def test_what_is_lost_is_said_before() -> None:
    journey = Journey([*branchy(), *links("b-c")])
    assert FORMATS["mermaid-flowchart"].loses(journey) == (
        "Left out: channels of 4 touchpoints.",
        "Left out: 1 mark of goals, moments of truth and locked touchpoints.",
        "Left out: places of 4 touchpoints.",
    )
    # read in the order a, b, c, d: a to b, b to c and c to d are steps of it; a to c, b to d and d to a are not
    assert (
        FORMATS["mermaid-journey"].loses(journey)[0]
        == "Each touchpoint leads to the next. Drawn otherwise: 3 transitions."
    )


def test_limits_of_mermaid_are_said() -> None:
    ids = [f"t{n}" for n in range(600)]
    cards = [touchpoint(id, None, 128.0 * n, title="long " * 20) for n, id in enumerate(ids)]
    journey = Journey([*cards, *links(*(f"{a}-{b}" for a, b in pairwise(ids)))])
    told = FORMATS["mermaid-flowchart"].loses(journey)
    assert "Mermaid draws 500 transitions unless it is told to draw more; there will be 599." in told
    assert told[-1].startswith("Mermaid draws texts of 50000 characters")
