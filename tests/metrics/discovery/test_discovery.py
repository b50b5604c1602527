"""A map out of a log: figures that stay absolute, stages, places, the file."""

from itertools import pairwise

import pytest

from journeymap.files.format import dumps, loads
from journeymap.metrics.discovery.discovery import discover, measured, usual_end
from journeymap.metrics.discovery.material import Material, material
from journeymap.metrics.dropoff import figures, stale
from journeymap.metrics.overlay import OverlayKind, available, figures_of, overlay
from journeymap.metrics.paths import ActivityFigures, LogPaths, Succession
from journeymap.model.figures import TouchpointFigures
from journeymap.model.geometry import cards, columns
from journeymap.model.records import EvidenceKind

LOG = """who,what,when
1,Home,2024-05-01T00:00:00Z
1,Find,2024-05-01T00:01:00Z
1,Find,2024-05-01T00:02:00Z
1,Buy,2024-05-01T00:04:00Z
2,Home,2024-05-01T00:00:00Z
2,Help,2024-05-01T00:01:00Z
2,Find,2024-05-01T00:03:00Z
3,Home,2024-06-01T00:00:00Z
4,Home,2024-05-01T00:00:00Z
4,Find,2024-05-01T00:01:00Z
4,Help,2024-05-01T00:02:00Z
"""


@pytest.fixture
def found(engine, loaded):
    loaded(LOG)
    return material(engine)


def by_title(journey):
    return {touchpoint.title: touchpoint for touchpoint in journey.touchpoints.values()}


def drawn(journey):
    titles = {id: touchpoint.title for id, touchpoint in journey.touchpoints.items()}
    return {(titles[t.source], titles[t.target]) for t in journey.transitions.values()}


def test_a_whole_log_becomes_a_map_with_the_figures_that_counting_on_it_gives(found, engine, log_source):
    journey = discover(found, log_source(title="shop"), activities=1.0, paths=1.0)
    source = journey.sources["log"]
    kept, counted = figures_of(journey), figures(engine, journey, source)
    assert kept is not None
    assert (kept.cases, kept.events, kept.under_way, kept.lost) == (4, 11, 1, 3)
    assert {**kept.touchpoints} == {**counted.touchpoints}
    repeat = [t for t in counted.transitions if t.source == t.target]
    assert sorted(kept.transitions, key=repr) == sorted((t for t in counted.transitions if t not in repeat), key=repr)
    assert not stale(journey, source)


def test_what_is_hidden_does_not_change_the_figures_of_what_is_shown(found, log_source):
    whole = figures_of(discover(found, log_source(), activities=1.0, paths=1.0))
    small = discover(found, log_source(), activities=0.5, paths=0.0)
    kept = figures_of(small)
    assert whole is not None
    assert kept is not None
    assert by_title(small).keys() == {"Home", "Find"}
    assert drawn(small) == {("Home", "Find")}
    assert all(whole.touchpoints[id] == f for id, f in kept.touchpoints.items())
    assert set(kept.transitions) <= set(whole.transitions)
    assert kept.touchpoints[by_title(small)["Find"].id] == TouchpointFigures(reached=3, lost=1, visits=4, returned=1)
    assert (kept.cases, kept.all_cases, kept.ad_hoc_events) == (2, 4, 3), "two paths end at what is hidden"
    assert kept.adds_up


def test_the_written_figures_are_those_of_the_map_on_its_log(found, engine, log_source):
    small = discover(found, log_source(), activities=0.5, paths=0.0)
    source = small.sources["log"]
    whole = measured(small, source, figures(engine, small, source))
    assert figures_of(whole) == figures(engine, small, source)
    assert (figures_of(whole).cases, figures_of(small).cases) == (4, 2)


def test_the_map_opens_from_its_file_with_the_drop_off(found, log_source):
    journey = loads(dumps(discover(found, log_source(title="shop.csv", imported="2024-06-02T10:00:00+00:00")))).journey
    assert str(OverlayKind.DROP_OFF) in available(journey)
    assert overlay(journey, "drop-off").marks[by_title(journey)["Find"].id].lost == 1
    assert journey.properties.title == "shop.csv"
    evidence = by_title(journey)["Find"].evidence
    assert (evidence.kind, evidence.source, evidence.date) == (EvidenceKind.MEASURED, "shop.csv", "2024-06-02")


def test_the_same_log_gives_the_same_map_and_ids_that_outlive_the_shares(found, log_source):
    assert discover(found, log_source()) == discover(found, log_source())
    small, large = (discover(found, log_source(), activities=share) for share in (0.25, 1.0))
    assert small.touchpoints.keys() < large.touchpoints.keys()


def test_stages_come_in_the_order_of_positions(found, log_source):
    journey = discover(found, log_source(), activities=1.0, stage_title="Vaihe {n}")
    titles = [stage.title for stage in journey.stages]
    assert titles == ["Vaihe 1", "Vaihe 2", "Vaihe 3"]
    order = {stage.id: n for n, stage in enumerate(journey.stages)}
    at = by_title(journey)
    assert found.positions == pytest.approx({
        "Home": (1 / 8 + 1 / 6 + 1 / 2 + 1 / 6) / 4, "Find": (3 / 8 + 5 / 8 + 5 / 6 + 1 / 2) / 4,
        "Help": (1 / 2 + 5 / 6) / 2, "Buy": 7 / 8,
    })  # fmt: skip
    assert [order[at[name].stage or ""] for name in ("Home", "Find", "Help", "Buy")] == [0, 1, 1, 2]


def test_no_goal_is_guessed_but_a_usual_end_is_told(found):
    assert usual_end(found) is None
    assert usual_end(line(["a", "b"])) == ("b", 10)


def line(names):
    """Ten cases that go through all names."""
    transitions = tuple(Succession(a, b, 10, 10, 1.0, 1.0) for a, b in pairwise(names))
    paths = LogPaths(
        cases=10,
        events=10 * len(names),
        rejected=0,
        activities={name: ActivityFigures(10, 10) for name in names},
        transitions=transitions,
        starts={names[0]: 10},
        ends={names[-1]: 10},
        variants=1,
        top_variants=(),
    )
    return Material(paths, {name: (n + 0.5) / len(names) for n, name in enumerate(names)}, {names[-1]: 4})


def stand_apart(journey):
    rects = list(cards(journey).values())
    rects.sort(key=lambda rect: rect.x)
    for at, rect in enumerate(rects):
        for other in rects[at + 1 :]:
            if other.x >= rect.right:
                break
            assert not rect.intersects(other)
    spans = columns(journey)
    for touchpoint in journey.touchpoints.values():
        span = spans[touchpoint.stage or ""]
        assert touchpoint.x >= 0
        assert touchpoint.x + 164 <= span.width


@pytest.mark.parametrize("count", [1, 2, 12, 40, 500, 5000])
def test_cards_stand_apart_within_their_stages(count, log_source):
    journey = discover(line([f"step {n}" for n in range(count)]), log_source(), activities=1.0)
    assert len(journey.touchpoints) == count
    assert len(journey.stages) == min(7, count, max(3, round(count / 2.5)))
    assert len(journey.transitions) == count - 1
    stand_apart(journey)


def test_one_activity_and_paths_of_one_event_are_a_map(log_source):
    alone = discover(line(["käynti"]), log_source())
    assert [t.title for t in alone.touchpoints.values()] == ["käynti"]
    paths = LogPaths(
        3, 3, 0, {n: ActivityFigures(1, 1) for n in "abc"}, (), dict.fromkeys("abc", 1), dict.fromkeys("abc", 1), 3, ()
    )
    found = discover(Material(paths, dict.fromkeys("abc", 0.5), {}), log_source(), activities=1.0)
    assert (len(found.stages), len(found.touchpoints), len(found.transitions)) == (1, 3, 0)
    stand_apart(found)


def test_a_log_without_events_is_an_empty_map(log_source):
    empty = Material(LogPaths(0, 0, 0, {}, (), {}, {}, 0, ()), {}, {})
    journey = discover(empty, log_source())
    assert (len(journey.touchpoints), len(journey.stages)) == (0, 0)
    assert usual_end(empty) is None


def test_names_of_every_script_and_length_keep_their_place(log_source):
    names = ["x" * 5000, "שלום", "👩‍👧", "a\nb\x00c", "{n}", "a", "b\x00c", "a\x00b", "c", "'; --"]
    journey = loads(dumps(discover(line(names), log_source(), activities=1.0))).journey
    assert [by_title(journey)[name].title for name in names] == names
    assert len(journey.touchpoints) == len(names)
