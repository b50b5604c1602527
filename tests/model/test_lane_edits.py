"""Edits of lanes, notes, emotions and images, each by a worked example; what goes leaves no name of it behind."""

import pytest
from msgspec.structs import replace

from journeymap.model import edits
from journeymap.model.change import NOTHING, join
from journeymap.model.edits import EditError, Place
from journeymap.model.edits import images as image_edits
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Filter,
    Image,
    Lane,
    LaneKind,
    Note,
    NoteKind,
    Persona,
    Stop,
    Story,
    Touchpoint,
    View,
)
from tests.laned import laned, with_personas


def image(id: str, size: int = 10) -> Image:
    return Image(id=id, data=bytes(size), width=4, height=3)


def order(journey: Journey) -> list[str]:
    return [lane.id for lane in journey.lanes]


# lanes


@pytest.mark.parametrize(
    ("before", "expected"), [(None, ["feel", "pain", "back", "new"]), ("pain", ["feel", "new", "pain", "back"])]
)
def test_a_lane_is_added_at_its_place(before, expected):
    journey = laned()
    change = edits.add_lane(journey, Lane(id="new", order=0.0), before=before)
    assert order(journey.apply(change)) == expected
    assert list(change) == ["new"]


@pytest.mark.parametrize(
    ("lane", "before", "expected"),
    [
        ("back", "feel", ["back", "feel", "pain"]),
        ("feel", None, ["pain", "back", "feel"]),
        ("feel", "back", ["pain", "feel", "back"]),
        ("feel", "pain", ["feel", "pain", "back"]),
        ("feel", "feel", ["feel", "pain", "back"]),
        ("gone", "feel", ["feel", "pain", "back"]),
    ],
)
def test_a_lane_moves_in_front_of_another(lane, before, expected):
    journey = laned()
    assert order(journey.apply(edits.move_lane(journey, lane, before=before))) == expected


def test_lanes_find_room_between_others_again_and_again():
    journey = laned()
    for number in range(80):
        journey = journey.apply(edits.add_lane(journey, Lane(id=f"n{number}", order=0.0), before="pain"))
    assert order(journey) == ["feel", *(f"n{n}" for n in range(80)), "pain", "back"]


def test_a_lane_resizes_on_the_grid_and_unfolds():
    journey = laned().apply(edits.set_fields(laned(), ["pain"], folded=True))
    resized = journey.apply(edits.resize_lane(journey, "pain", 131.0)).table(Lane)["pain"]
    assert (resized.height, resized.folded) == (128.0, False)
    assert journey.apply(edits.resize_lane(journey, "pain", -5.0)).table(Lane)["pain"].height == 40.0
    assert edits.resize_lane(journey, "gone", 100.0) is NOTHING


def test_a_lane_too_high_to_be_kept_is_refused():
    with pytest.raises(EditError):
        edits.resize_lane(laned(), "pain", 1e9)


# emotions


def test_emotions_of_the_map_and_of_personas_are_apart():
    journey = with_personas(laned())
    own = journey.apply(edits.expect(journey, ["a", "b"], 1.5, persona="ben"))
    assert own.touchpoints["a"].emotions == {"ann": -2.0, "ben": 1.5}
    assert own.touchpoints["a"].expected_emotion == 1.0
    none = own.apply(edits.expect(own, ["a"], None, persona="ann"))
    assert none.touchpoints["a"].emotions == {"ben": 1.5}
    assert journey.apply(edits.expect(journey, ["a"], 9.0)).touchpoints["a"].expected_emotion == 2.0


def test_a_shift_goes_from_where_each_stands_and_stops_at_the_ends():
    journey = with_personas(laned())
    after = journey.apply(edits.shift(journey, ["a", "b", "d"], -1.5)).touchpoints
    assert [after[id].expected_emotion for id in "abd"] == [-0.5, -2.0, -1.5]
    own = journey.apply(edits.shift(journey, ["a", "b"], -1.0, persona="ann")).touchpoints
    assert [own[id].emotions for id in "ab"] == [{"ann": -2.0}, {"ann": -1.0}]


# notes


def test_a_note_comes_last_in_its_cell_or_in_front_of_another():
    journey = laned()
    for id, before in (("x", None), ("y", "slow"), ("z", "x")):
        note = Note(id=id, lane="pain", stage="s1")
        journey = journey.apply(edits.add_note(journey, note, before=before))
    assert [n.id for n in edits.cell(journey, Place(lane="pain", stage="s1"))] == ["y", "slow", "z", "x"]


def test_a_blank_note_is_of_the_kind_that_its_lane_holds():
    for place, says, kind in (
        (Place(lane="pain", stage="s0"), None, NoteKind.PAIN_POINT),
        (Place(lane="pain", stage="s0"), NoteKind.QUOTE, NoteKind.QUOTE),
        (Place(x=4.0, y=5.0), None, NoteKind.NOTE),
    ):
        ((_, made),) = edits.add_blank_note(laned(), place, says).values()
        assert (made.says, edits.place_of(made)) == (kind, place)


def test_the_lane_for_a_kind_is_the_first_that_holds_it():
    assert edits.lane_for(laned(), NoteKind.PAIN_POINT) == "pain"
    assert edits.lane_for(laned(), NoteKind.IDEA) is None
    assert edits.lane_for(laned(), NoteKind.NOTE) is None  # a lane of steps and one of a curve hold no notes


def test_notes_are_pinned_elsewhere_in_the_order_given_and_keep_what_they_say():
    journey = laned()
    place = Place(lane="back", stage="s0")
    after = journey.apply(edits.pin(journey, ["free", "gone", "pinned", "slow"], place))
    assert [n.id for n in edits.cell(after, place)] == ["free", "pinned", "slow"]
    assert after.notes["slow"].says is NoteKind.PAIN_POINT
    front = after.apply(edits.pin(after, ["slow"], place, before="free"))
    assert [n.id for n in edits.cell(front, place)] == ["slow", "free", "pinned"]


def test_a_note_is_written_with_its_line_breaks_and_goes_when_nothing_is_left():
    journey = laned()
    written = journey.apply(edits.write(journey, "slow", "  One \n\n two  \n"))
    assert written.notes["slow"].text == "One\n\n two"
    assert edits.write(journey, "slow", "Slow") == NOTHING
    assert "slow" not in journey.apply(edits.write(journey, "slow", " \n ")).notes
    assert edits.write(journey, "gone", "x") is NOTHING


def test_a_note_with_an_image_needs_no_text():
    journey = laned().apply(edits.show_image(laned(), ["slow"], image("i")))
    journey = journey.apply(edits.write(journey, "slow", ""))
    assert (journey.notes["slow"].text, journey.notes["slow"].image) == ("", "i")


def test_the_next_note_stands_beside_and_a_free_one_below():
    journey = laned()
    ((_, held),) = edits.beside(journey, "slow").values()
    assert (held.says, edits.place_of(held)) == (NoteKind.PAIN_POINT, Place(lane="pain", stage="s1"))
    ((_, free),) = edits.beside(journey, "free").values()
    assert (free.x, free.y) == (20.0, 326.0)


def test_notes_are_laid_free():
    journey = laned()
    after = journey.apply(edits.lay(journey, {"slow": (1.0, 2.0), "gone": (3.0, 4.0)}))
    assert edits.place_of(after.notes["slow"]) == Place(x=1.0, y=2.0)


# images


def test_an_image_comes_with_the_first_record_that_shows_it_and_goes_with_the_last():
    journey = with_personas(laned())
    shown = journey.apply(edits.show_image(journey, ["a", "ann", "slow", "a-b"], image("i")))
    assert (shown.touchpoints["a"].image, shown.table(Persona)["ann"].picture, shown.notes["slow"].image) == ("i",) * 3
    assert list(shown.images) == ["i"]
    part = shown.apply(edits.show_image(shown, ["a", "ann"], None))
    assert list(part.images) == ["i"]
    assert list(part.apply(edits.delete(part, ["slow"])).images) == []


def test_another_image_takes_the_place_of_the_old_one():
    journey = laned().apply(edits.show_image(laned(), ["a"], image("i")))
    after = journey.apply(edits.show_image(journey, ["a"], image("j")))
    assert list(after.images) == ["j"]
    same = after.apply(edits.show_image(after, ["a", "b"], after.images["j"]))
    assert list(same.images) == ["j"]


def test_a_map_holds_only_so_much_of_images(monkeypatch):
    monkeypatch.setattr(image_edits, "MOST_BYTES", 25)
    journey = laned().apply(edits.show_image(laned(), ["a"], image("i")))
    journey = journey.apply(edits.show_image(journey, ["b"], image("j")))
    with pytest.raises(EditError, match="Take away an image"):
        edits.show_image(journey, ["c"], image("k"))


# deleting


def test_deleting_a_persona_leaves_no_name_of_it():
    journey = with_personas(laned())
    view = View(id="v", filter=Filter(personas=("ann", "ben"), lanes=("pain",)))
    story = Story(id="s", stops=(Stop(records=("ann", "a")), Stop(records=("pain",))))
    journey = Journey([*(replace(r, persona="ann") if r.id == "feel" else r for r in journey), view, story])
    after = journey.apply(edits.delete(journey, ["ann", "pain"]))
    assert after.touchpoints["a"].emotions == {}
    assert after.table(Lane)["feel"].persona is None
    assert after.table(View)["v"].filter == Filter(personas=("ben",))
    assert after.table(Story)["s"].stops == (Stop(records=("a",)), Stop())
    assert "slow" not in after.notes


def test_deleting_an_image_or_all_at_once_leaves_no_name_of_it():
    journey = with_personas(laned()).apply(edits.show_image(with_personas(laned()), ["a", "ann", "slow"], image("i")))
    bare = journey.apply(edits.delete(journey, ["i"]))
    assert bare == with_personas(laned())
    after = journey.apply(edits.delete(journey, ["i", "ann", "s0", "b"]))
    assert (after.touchpoints["a"].image, after.touchpoints["a"].emotions) == (None, {})
    assert after.touchpoints["a"].stage == "s1"


def test_an_image_that_another_record_shows_stays():
    journey = laned().apply(join(edits.show_image(laned(), ["a", "b"], image("i"))))
    after = journey.apply(edits.delete(journey, ["a"]))
    assert list(after.images) == ["i"]
    assert list(after.apply(edits.delete(after, ["b"])).images) == []


def test_touchpoints_are_not_touched_where_no_persona_goes():
    journey = with_personas(laned())
    assert set(edits.delete(journey, ["feel"])) == {"feel"}
    assert journey.apply(edits.delete(journey, ["pain"])).table(Touchpoint) is journey.table(Touchpoint)
    assert laned().table(Lane)["feel"].shows is LaneKind.EMOTION


def test_pasted_images_need_room_too(monkeypatch):
    part = laned().apply(edits.show_image(laned(), ["a"], image("i")))
    piece = edits.fragment(part, ["a"])
    assert len(laned().apply(edits.paste(laned(), piece, at=(0.0, 0.0))).images) == 1
    monkeypatch.setattr(image_edits, "MOST_BYTES", 5)
    with pytest.raises(EditError):
        edits.paste(laned(), piece, at=(0.0, 0.0))
    assert edits.paste(laned(), edits.fragment(laned(), ["a"]), at=(0.0, 0.0))
