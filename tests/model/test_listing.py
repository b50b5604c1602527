"""The order of lists: by hand, and that nothing else moves."""

import pytest

from journeymap.model import geometry
from journeymap.model.edits.listing import list_touchpoints, place_touchpoints, reorder
from journeymap.model.journey import Journey
from journeymap.model.records import Persona, Stage, View
from tests.builders import branchy, stages, touchpoint, with_records


def order_of(journey: Journey, kind: type) -> list[str]:
    return [r.id for r in sorted(journey.table(kind).values(), key=lambda r: (r.order, r.id))]


@pytest.mark.parametrize(
    ("ids", "before", "wanted"),
    [
        (["s2"], "s0", ["s2", "s0", "s1"]),
        (["s0"], None, ["s1", "s2", "s0"]),
        (["s0"], "s2", ["s1", "s0", "s2"]),
        (["s2", "s0"], "s1", ["s0", "s2", "s1"]),
        (["s1"], "s2", ["s0", "s1", "s2"]),
        (["s0", "s1", "s2"], None, ["s0", "s1", "s2"]),
        (["s1"], "gone", ["s0", "s2", "s1"]),
    ],
)
def test_stages_take_another_order(ids, before, wanted):
    journey = branchy()
    change = reorder(journey, ids, before=before)
    assert order_of(journey.apply(change), Stage) == wanted
    assert bool(change) == (wanted != ["s0", "s1", "s2"])
    assert len(change) <= len(ids)


def test_equal_numbers_are_told_apart_anew():
    journey = Journey([View(id=id) for id in "abc"])
    assert order_of(journey.apply(reorder(journey, ["c"], before="b")), View) == ["a", "c", "b"]


def test_records_of_several_kinds_stay():
    journey = with_records(branchy(), Persona(id="p"))
    assert reorder(journey, ["p", "s0"], before=None) == {}
    assert reorder(journey, ["a", "gone"], before=None) == {}


def listed(journey: Journey, stage: str | None) -> list[str]:
    return [t.id for t in list_touchpoints(journey, stage)]


def column(**fields: object) -> Journey:
    """s0 with a, b, c at y = 0, 128, 256; s1 with x, y at 0 and 128; s2 is empty."""
    rows = [touchpoint(id, 0, 128.0 * n, **fields.get(id, {})) for n, id in enumerate("abc")]
    return Journey([*stages("0", "1", "2"), *rows, touchpoint("x", 1, 0), touchpoint("y", 1, 128)])


@pytest.mark.parametrize(
    ("ids", "before", "wanted"), [("c", "a", "cab"), ("a", None, "bca"), ("ac", "b", "acb"), ("b", "c", "abc")]
)
def test_within_a_stage_cards_change_places(ids, before, wanted):
    journey = column()
    after = journey.apply(place_touchpoints(journey, ids, "s0", before=before))
    assert listed(after, "s0") == list(wanted)
    assert sorted((t.x, t.y) for t in after.touchpoints.values() if t.stage == "s0") == [(24, 0), (24, 128), (24, 256)]


def test_a_card_that_comes_in_makes_room():
    journey = column()
    after = journey.apply(place_touchpoints(journey, ["a"], "s1", before="y"))
    assert listed(after, "s1") == ["x", "a", "y"]
    assert [after.touchpoints[id].y for id in "xay"] == [0, 128, 256]
    assert listed(after, "s0") == ["b", "c"]


def test_cards_that_come_in_first_or_last_or_into_an_empty_stage():
    journey = column()
    first = journey.apply(place_touchpoints(journey, "ab", "s1", before="x"))
    assert (listed(first, "s1"), first.touchpoints["x"].y) == (["a", "b", "x", "y"], 256)
    last = journey.apply(place_touchpoints(journey, "c", "s1", before=None))
    assert (listed(last, "s1"), last.touchpoints["c"].y) == (["x", "y", "c"], 256)
    empty = journey.apply(place_touchpoints(journey, "b", "s2", before=None))
    assert (empty.touchpoints["b"].x, empty.touchpoints["b"].y) == (24, 24)
    out = journey.apply(place_touchpoints(journey, "b", None, before=None))
    assert listed(out, None) == ["b"]


def test_no_card_covers_another_afterwards():
    journey = branchy()
    for stage in ("s0", "s1", "s2"):
        rects = list(geometry.cards(journey.apply(place_touchpoints(journey, "ab", stage, before="c"))).values())
        assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])


def test_what_is_locked_stays():
    journey = column(b={"locked": True})
    assert place_touchpoints(journey, ["b"], "s1", before=None) == {}
    after = journey.apply(place_touchpoints(journey, ["c"], "s0", before="a"))
    assert [(t.id, t.y) for t in list_touchpoints(after, "s0")] == [("c", 0), ("b", 128), ("a", 256)]


def test_a_stage_that_is_gone_takes_nothing_in():
    assert place_touchpoints(column(), ["a"], "gone", before=None) == {}
