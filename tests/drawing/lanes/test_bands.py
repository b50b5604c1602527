"""Where lanes, notes, marks and chips stand, worked out by hand."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from journeymap.drawing import boxes
from journeymap.drawing.boxes import Boxes
from journeymap.drawing.lanes import bands, chips, emotion, flow
from journeymap.drawing.lanes.bands import Lanes, laid_out
from journeymap.drawing.scene import extent, scene
from journeymap.model import edits, geometry
from journeymap.model.geometry import Column, Rect
from journeymap.model.journey import Journey
from journeymap.model.records import Evidence, EvidenceKind, Lane, LaneKind, Note, NoteKind, Stage
from tests.builders import stages, touchpoint, with_records
from tests.laned import laned, with_personas

pytestmark = pytest.mark.usefixtures("qapp")


def lanes_of(journey: Journey) -> Lanes:
    columns = geometry.columns(journey)
    cards = boxes.cards(journey, columns)
    return laid_out(journey, columns, cards, geometry.body_height(cards.values()))


def with_lane(journey: Journey, id: str, **fields) -> Journey:
    return Journey(replace(r, **fields) if r.id == id else r for r in journey)


def test_bands_lie_below_each_other_under_the_columns():
    found = lanes_of(laned()).bands
    assert found == {
        "feel": Rect(3.0, 388.0, 624.0, 120.0),
        "pain": Rect(3.0, 516.0, 624.0, 96.0),
        "back": Rect(3.0, 640.0, 624.0, 80.0),  # 20 more for its line
    }


def test_a_folded_lane_shows_its_title_alone():
    found = lanes_of(with_lane(laned(), "pain", folded=True))
    assert found.bands["pain"].height == 26.0
    assert found.bands["back"].y == 570.0
    assert "slow" not in found.notes


def test_a_lane_grows_with_its_notes():
    notes = [Note(id=f"n{i}", lane="pain", stage="s1", text="Word", order=float(i)) for i in range(3)]
    found = lanes_of(with_records(laned(), *notes))
    tall = [found.notes[note.id] for note in notes]
    assert found.bands["pain"].bottom == max(rect.bottom for rect in tall) + 12.0
    assert found.bands["back"].y == found.bands["pain"].bottom + 28.0


def test_a_map_without_lanes_and_notes_has_none():
    assert lanes_of(Journey()).bands == {}
    assert lanes_of(Journey([touchpoint("a", None, 0)])) is bands.NO_LANES


def test_lanes_stand_under_a_map_without_stages_and_without_anything():
    alone = lanes_of(Journey([Lane(id="l", order=1.0), Note(id="n", lane="l", text="x")]))
    assert alone.bands["l"].width > 150.0
    assert alone.bands["l"].contains(*alone.notes["n"].center)
    wide = lanes_of(Journey([touchpoint("a", None, 0, x=900.0), Lane(id="l", order=1.0)]))
    assert wide.bands["l"].right == 900.0 + 164.0


@pytest.mark.parametrize("says", NoteKind)
@pytest.mark.parametrize("text", ["", "Short", "long " * 200, "🛒👩\u200d👧", "שלום עולם", "a\nb\nc", "w" * 500])
def test_notes_stay_in_their_cell_and_their_band(says, text):
    evidence = Evidence(EvidenceKind.MEASURED, "a source with a very long name indeed")
    notes = [Note(id=f"n{i}", lane="pain", stage="s1", says=says, text=text, evidence=evidence) for i in range(4)]
    found = lanes_of(with_records(laned(), *notes))
    for note in notes:
        rect = found.notes[note.id]
        assert rect.x >= 220.0
        assert rect.right <= 410.0
        assert rect.y >= found.bands["pain"].y + 26.0
        assert rect.bottom <= found.bands["pain"].bottom


def test_notes_stand_side_by_side_where_the_stage_has_room():
    # 430 wide: 410 within its rims, three of 132 and two gaps of 6 are 408
    cell = Column(100.0, 430.0)
    assert flow.slots(cell) == pytest.approx([110.0, 110.0 + 398 / 3 + 6, 110.0 + 2 * (398 / 3 + 6)])
    notes = [Note(id=f"n{i}", order=float(i)) for i in range(4)]
    found = flow.placed(notes, cell, {}, lambda note, _: 50.0 if note.id == "n0" else 30.0)
    assert [rect.x for rect in found.values()] == pytest.approx([*flow.slots(cell), flow.slots(cell)[1]])
    assert [rect.y for rect in found.values()] == [0.0, 0.0, 0.0, 36.0]


def test_a_narrow_cell_has_narrow_notes():
    assert flow.slots(Column(0.0, 60.0)) == [10.0]
    assert flow.width_in(Column(0.0, 60.0)) == 40.0
    assert flow.width_in(Column(0.0, 210.0)) == 190.0


@given(st.lists(st.tuples(st.sampled_from([None, "a", "b", "c"]), st.floats(20, 200)), max_size=25), st.floats(60, 900))
def test_notes_of_a_cell_never_overlap(notes, width):
    cards = {id: Rect(x, 0.0, 164.0, 74.0) for id, x in (("a", 0.0), ("b", 90.0), ("c", 400.0))}
    heights = {f"n{i}": height for i, (_, height) in enumerate(notes)}
    made = [Note(id=f"n{i}", touchpoint=card, order=float(i)) for i, (card, _) in enumerate(notes)]
    found = flow.placed(made, Column(0.0, width), cards, lambda note, _: heights[note.id])
    assert len(found) == len(notes)
    assert all(not one.intersects(other) for one, other in combinations(found.values(), 2))
    assert all(rect.x >= 0 and rect.right <= width for rect in found.values())


def test_a_note_whose_stage_or_touchpoint_is_unknown_is_still_drawn():
    lost = [Note(id="x", lane="pain", stage="gone"), Note(id="y", lane="pain"), Note(id="z", lane="gone", x=5.0)]
    found = lanes_of(with_records(laned(), *lost))
    assert found.notes["x"].x == 10.0
    assert {"x", "y", "z"} <= found.notes.keys()
    assert "z" in found.free


def test_pinned_notes_have_one_badge_on_the_rim_of_the_card():
    found = lanes_of(with_records(laned(), Note(id="more", touchpoint="d", says=NoteKind.QUOTE, order=2.0)))
    assert found.pins == {"d": ("pinned", "more")}
    badge, card = found.notes["pinned"], geometry.cards(laned())["d"]
    assert found.notes["more"] == badge
    assert badge.right == card.right - 10.0
    assert badge.y < card.bottom < badge.bottom


def test_a_free_note_lies_where_it_was_put():
    found = lanes_of(laned())
    assert found.notes["free"][:3] == (20.0, 230.0, 150.0)
    assert [*found.free] == ["free"]


def test_all_of_it_is_within_the_extent_of_the_scene():
    journey = with_records(laned(), Note(id="far", x=-500.0, y=2000.0, text="Far"))
    found = scene(journey)
    around = extent(found)
    for rect in (*found.lanes.bands.values(), *found.lanes.notes.values()):
        assert around.x <= rect.x
        assert around.right >= rect.right
        assert around.y <= rect.y
        assert around.bottom >= rect.bottom


# emotion


def test_marks_stand_under_their_cards_and_those_of_a_stack_beside_each_other():
    found = lanes_of(laned())
    assert found.spots == {"a": 106.0, "b": 300.0, "c": 332.0, "d": 526.0}


def test_valences_stand_between_the_ends_of_the_scale():
    (curve,) = lanes_of(laned()).curves["feel"]
    # the plot: 32 below the upper edge of the band to 14 above the lower, 74 high, from 420 to 494
    assert [(m.id, m.y) for m in curve.marks] == [
        ("a", 420.0 + 74.0 / 4), ("b", 420.0 + 74.0 * 3 / 4), ("c", 420.0 + 74.0 * 1.5 / 4),
    ]  # fmt: skip
    room = emotion.plot(laned().table(Lane)["feel"], lanes_of(laned()).bands["feel"])
    for valence in (-2.0, -0.5, 0.0, 2.0):
        assert emotion.valence_at(room, emotion.level(room, valence)) == pytest.approx(valence)
    assert emotion.valence_at(room, -1e6) == 2.0
    assert emotion.valence_at(room, 1e6) == -2.0


def test_a_lane_of_a_persona_shows_that_curve_alone():
    own = lanes_of(with_lane(with_personas(laned()), "feel", persona="ann")).curves["feel"]
    assert [(c.persona, c.number, [m.id for m in c.marks]) for c in own] == [("ann", 1, ["a", "d"])]
    every = lanes_of(with_personas(laned())).curves["feel"]
    assert [(c.persona, c.number) for c in every] == [(None, 0), ("ann", 1)]
    gone = lanes_of(with_lane(laned(), "feel", persona="gone")).curves["feel"]
    assert [c.persona for c in gone] == [None]


@given(
    st.dictionaries(
        st.text("abcdef", min_size=1, max_size=3),
        st.tuples(st.floats(0, 3000), st.floats(0, 3000)).map(lambda p: Rect(*p, 164.0, 74.0)),
        max_size=40,
    )
)
def test_marks_follow_each_other_from_left_to_right(cards):
    array = np.array([*cards.values()]).reshape(-1, 4)
    painted = np.array([[*cards].index(id) for id in sorted(cards, key=lambda id: (cards[id].y, cards[id].x, id))], int)
    spots = [*emotion.places(Boxes(tuple(cards), array, painted)).items()]
    assert {id for id, _ in spots} == set(cards)
    xs = [x for _, x in spots]
    assert all(a < b for a, b in pairwise(xs))
    assert all(abs(x - cards[id].center[0]) <= 164.0 for id, x in spots)


def test_a_hundred_in_a_stack_share_points_at_their_mean():
    high = [touchpoint(f"t{i:03}", 0, 100.0 * i, expected_emotion=2.0 if i % 2 else -2.0) for i in range(100)]
    journey = Journey([*stages("One"), *high, Lane(id="feel", order=1.0, shows=LaneKind.EMOTION)])
    (curve,) = lanes_of(journey).curves["feel"]
    assert len(curve.marks) == 100
    assert len(curve.knots) < 20
    assert all(mark.shared for mark in curve.marks)
    room = emotion.plot(journey.lanes[0], lanes_of(journey).bands["feel"])
    assert all(abs(knot.y - emotion.level(room, 0.0)) <= room.height / 4 for knot in curve.knots)


# channels


def test_channels_are_counted_in_every_stage():
    cards = [
        touchpoint(f"t{i}", stage, 100.0 * i, channel=channel)
        for i, (stage, channel) in enumerate([(0, "website"), (0, "phone"), (0, "website"), (1, "Own word"), (1, "")])
    ]
    journey = Journey([*stages("A", "B"), *cards, Lane(id="ch", order=1.0, shows=LaneKind.CHANNELS)])
    found = lanes_of(journey)
    assert [(chip.words, chip.uses) for chip in found.chips["ch"]] == [("Website", 2), ("Phone", 1), ("Own word", 1)]
    assert all(found.bands["ch"].contains(*chip.rect.center) for chip in found.chips["ch"])
    assert [chip.rect.x for chip in found.chips["ch"]][0::2] == [10.0, 220.0]


def test_chips_wrap_and_the_lane_grows():
    cards = [touchpoint(f"t{i}", 0, 100.0 * i, channel=f"A channel of its own {i}") for i in range(12)]
    journey = Journey([*stages("A"), *cards, Lane(id="ch", order=1.0, shows=LaneKind.CHANNELS, height=40.0)])
    found = lanes_of(journey)
    rects = [chip.rect for chip in found.chips["ch"]]
    assert all(not one.intersects(other) for one, other in combinations(rects, 2))
    assert max(rect.bottom for rect in rects) < found.bands["ch"].bottom
    assert all(rect.x >= 10.0 and rect.right <= 200.0 for rect in rects)
    assert chips.laid_out(Journey(), {None: Column(0.0, 100.0)}) == ()


def test_what_was_laid_out_before_makes_no_difference():
    first = laned()
    cards = boxes.cards(first, geometry.columns(first))
    before = laid_out(first, geometry.columns(first), cards, 380.0)
    under = replace(first.notes["slow"], id="under", touchpoint="b", order=5.0)
    for journey in (
        first,
        with_records(first, under),
        with_records(first, Note(id="x", text="Another")),
        first.apply(edits.delete(first, ["slow"])),
        first.apply(edits.delete(first, ["d"])),
        first.apply(edits.move(first, ["b", "d"], 60.0, 300.0)),
        first.apply(edits.resize_stage(first, "s1", 460.0)),
        first.apply(edits.set_fields(first, ["pain"], folded=True)),
    ):
        columns = geometry.columns(journey)
        now = boxes.cards(journey, columns)
        below = geometry.body_height(now.values())
        again = laid_out(journey, columns, now, below, before)
        assert again == laid_out(journey, columns, now, below)
        assert (again.pins, again.free) == (lanes_of(journey).pins, lanes_of(journey).free)
        assert laid_out(journey, columns, now, below, again).standing is again.standing


def test_the_looks_of_a_touchpoint_show_at_its_badge_and_its_marks():
    found = lanes_of(laned())
    assert bands.drawn_at(found, "d")[0] == found.notes["pinned"]
    assert bands.drawn_at(found, "a") == [Rect(94.0, 388.0, 24.0, 120.0)]
    assert bands.drawn_at(found, "pain") == [found.bands["pain"]]
    assert bands.drawn_at(found, "slow") == [found.notes["slow"]]


def test_a_wide_stage_gives_wide_cells():
    journey = with_records(laned(), Stage(id="s9", order=9.0, width=500.0))
    assert lanes_of(journey).cells["s9"] == Column(630.0, 500.0)
    assert lanes_of(journey).bands["feel"].right == 1127.0


def test_only_what_has_changed_is_told():
    journey = with_records(laned(), Note(id="still", text="Still", x=500.0, y=20.0))
    before = lanes_of(journey)
    assert bands.changed(before, lanes_of(journey)) == []
    moved = lanes_of(journey.apply(edits.move(journey, ["d"], 8.0, 0.0)))
    assert {*bands.changed(before, moved)} == {before.notes["pinned"], moved.notes["pinned"], before.bands["feel"]}
    felt = lanes_of(journey.apply(edits.expect(journey, ["a"], -2.0)))
    assert bands.changed(before, felt) == [before.bands["feel"]]
    written = lanes_of(journey.apply(edits.set_fields(journey, ["free"], text="Far longer than before, on two lines")))
    assert {*bands.changed(before, written)} == {before.notes["free"], written.notes["free"]}
    folded = lanes_of(journey.apply(edits.set_fields(journey, ["pain"], folded=True)))
    assert {before.notes["slow"], before.bands["pain"], folded.bands["back"]} <= {*bands.changed(before, folded)}
