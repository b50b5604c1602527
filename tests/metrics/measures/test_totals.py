"""Drop-off from totals, and measures as they lie over a map."""

import pytest

from journeymap.metrics.measures.measure import Better
from journeymap.metrics.measures.totals import from_totals
from journeymap.metrics.overlay import OverlayKind, available, measures_of, overlay
from journeymap.model.change import create
from journeymap.model.figures import MeasureFigures
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, SourceKind, Touchpoint, Transition

NAME = "Drop-off from totals"


def people(**counts: float) -> MeasureFigures:
    return MeasureFigures("users", dict(counts), key="site_traffic")


def mapped(*pairs: str, goals: str = "") -> Journey:
    """A map of touchpoints named by letters, from words such as "a-b"."""
    ids = sorted({id for pair in pairs for id in pair.split("-")})
    touchpoints = [Touchpoint(id=id, title=id.upper(), x=0, y=0, goal=id in goals) for id in ids]
    links = [Transition(id=pair, source=pair[0], target=pair[2]) for pair in pairs]
    return Journey([*touchpoints, *links])


def with_table(journey: Journey, *measures: MeasureFigures, id: str = "t", imported: str = "2026-01-01") -> Journey:
    source = DataSource(id=id, rows=SourceKind.METRICS, imported=imported)
    snapshot = Snapshot(id=Snapshot.id_of(id), source=id, measures=measures)
    return journey.apply(create(source, snapshot))


def test_those_who_are_not_counted_at_the_next_touchpoint_are_lost(journey):
    found = from_totals(journey, [people(ad=263, shop=182, cart=182, pays=20)])
    assert (found.name, found.unit, found.key, found.denominator) == (NAME, "%", "drop_off_from_totals", "site_traffic")
    # the goal leads nowhere and has none
    assert found.values == pytest.approx({"ad": 81 / 263, "shop": 0.0, "cart": 162 / 182})
    assert found.intervals["ad"] == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert found.n == {"ad": 263, "shop": 182, "cart": 182}


def test_several_successors_are_added():
    found = from_totals(mapped("a-b", "a-c"), [people(a=100, b=50, c=20)])
    assert found.values == {"a": pytest.approx(0.3)}
    assert found.intervals["a"] == pytest.approx((0.2189, 0.3958), abs=5e-5)  # Wilson, 30 of 100


def test_where_more_go_on_than_came_there_is_no_interval():
    found = from_totals(mapped("a-b", "b-c", "b-d"), [people(a=100, b=120, c=80, d=60)])
    assert found.values == pytest.approx({"a": -0.2, "b": -1 / 6})
    assert found.intervals == {}


def test_goals_ends_loops_and_gaps_have_no_drop_off():
    assert from_totals(mapped("a-b", goals="a"), [people(a=10, b=5)]) is None
    assert from_totals(mapped("a-a"), [people(a=10)]) is None  # leads nowhere but to itself
    assert from_totals(mapped("a-b"), [people(a=0, b=5)]) is None
    assert from_totals(mapped("a-b"), [people(b=5)]) is None
    assert from_totals(mapped("a-b", "a-c"), [people(a=10, b=5)]) is None  # nobody knows how many went on to c
    assert from_totals(mapped("a-b"), [people(gone=7)]) is None


def test_two_arrows_to_one_touchpoint_count_once():
    journey = mapped("a-b").apply(create(Transition(id="again", source="a", target="b")))
    assert from_totals(journey, [people(a=10, b=5)]).values == {"a": 0.5}


def test_estimated_counts_have_a_drop_off_without_an_interval():
    found = from_totals(mapped("a-b"), [people(a=10.5, b=5.25)])
    assert (found.values, found.intervals, found.n) == ({"a": 0.5}, {}, {})


def test_people_say_more_than_sessions_and_only_counts_say_anything():
    sessions = MeasureFigures("sessions", {"a": 100, "b": 10}, key="sessions")
    assert from_totals(mapped("a-b"), [sessions, people(a=10, b=5)]).values == {"a": 0.5}
    assert from_totals(mapped("a-b"), [sessions]).denominator == "sessions"
    assert from_totals(mapped("a-b"), [MeasureFigures("users", {"a": 0.5, "b": 0.1}, "%")]) is None
    assert from_totals(mapped("a-b"), [MeasureFigures("revenue", {"a": 10, "b": 5}, key="revenue")]) is None
    assert from_totals(mapped("a-b"), []) is None


def test_a_plain_column_is_known_as_a_count_by_its_name():
    assert from_totals(mapped("a-b"), [MeasureFigures("Active users", {"a": 10, "b": 5})]).values == {"a": 0.5}
    assert from_totals(mapped("a-b"), [MeasureFigures("Kävijät", {"a": 10, "b": 5})]).values == {"a": 0.5}
    assert from_totals(mapped("a-b"), [MeasureFigures("n", {"a": 10, "b": 5})]) is None


def test_abandonment_and_completion_that_a_table_gives_are_used_as_given():
    completed = MeasureFigures("Completion rate", {"a": 0.121, "b": 0.4}, "%", key="completion_rate", intervals={"a": (0.1, 0.15)}, n={"a": 20000})  # fmt: skip
    found = from_totals(mapped("a-b", "b-c", goals="b"), [people(a=20000, b=2420, c=100), completed])
    assert found.values == pytest.approx({"a": 0.879})
    assert found.intervals["a"] == pytest.approx((0.85, 0.9))
    assert found.n == {"a": 20000}
    left = MeasureFigures("Abandonment rate", {"a": 0.25}, "%", key="abandonment_rate")
    assert from_totals(mapped("a-b"), [people(a=4, b=2), completed, left]).values["a"] == 0.25


def test_a_table_whose_abandonment_its_counts_contradict_is_told(read):
    table = "at,Active users,Completion rate\nAd,20000,12.1 %\nShop,2420,50.0 %\nCart,1000,\nPays,900,\n"
    columns = {"Active users": "site_traffic", "Completion rate": "completion_rate"}
    _, report = read(table, columns)
    sentence = (
        "The drop-off that the table gives disagrees with “Active users” on the map at “Shop”: 50 % is given, "
        "58.68 % comes out. The given one is used."
    )
    assert report.notes == (sentence,)
    assert read(table.replace("1000", "1210"), columns)[1].notes == ()


def test_it_follows_the_map_and_is_offered_as_an_overlay(journey):
    shown = with_table(journey, people(ad=200, shop=100, cart=20))
    assert available(shown)[-2:] == ("users", NAME)
    lost = overlay(shown, NAME)
    assert (lost.kind, lost.unit, lost.better) == (OverlayKind.MEASURE, "%", Better.LOWER)
    assert {id: mark.value for id, mark in lost.marks.items()} == pytest.approx({"ad": 0.5, "shop": 0.8})
    assert lost.marks["ad"].interval == pytest.approx((0.4314, 0.5686), abs=5e-5)  # Wilson, 100 of 200
    assert lost.scale == (0.0, 0.8)
    shortcut = Transition(id="x", source="ad", target="cart")
    assert measures_of(shown.apply(create(shortcut)))[NAME].values["ad"] == pytest.approx(0.4)


def test_the_table_imported_last_gives_it(journey):
    first = with_table(journey, people(ad=200, shop=100), id="new", imported="2026-02-01")
    both = with_table(first, people(ad=200, shop=20), id="old", imported="2026-01-01")
    assert measures_of(both)[NAME].values == {"ad": 0.5}


def test_a_measure_lies_on_the_map_with_its_interval_and_direction(journey):
    churn = MeasureFigures("Churn", {"ad": 0.2, "shop": 0.1}, "%", key="churn_rate", denominator="start", intervals={"ad": (0.1, 0.3)}, n={"ad": 29, "shop": 30})  # fmt: skip
    over = overlay(with_table(journey, churn), "Churn")
    assert over.better is Better.LOWER
    assert (over.marks["ad"].interval, over.marks["shop"].interval) == ((0.1, 0.3), None)
    assert (over.marks["ad"].quiet, over.marks["shop"].quiet) == (True, False)  # fewer than 30 tell little


def test_figures_of_older_maps_lie_on_the_map_as_before(journey):
    old = overlay(with_table(journey, MeasureFigures("NPS", {"ad": -12.5})), "NPS")
    assert (old.better, old.marks["ad"].interval, old.marks["ad"].quiet) == (Better.NEITHER, None, False)
    assert old.scale == (-12.5, 0.0)


def test_counts_beyond_all_bounds_break_nothing():
    found = from_totals(mapped("a-b", "c-d"), [people(a=1e-300, b=1e50, c=1e40, d=1e39)])
    assert found.values == {"c": pytest.approx(0.9)}
    assert (found.intervals, found.n) == ({}, {})
