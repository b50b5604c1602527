"""Each edit by a worked example. Cards are 164 × 74; stage one is 300 wide, two 200, three 400."""

import pytest
from msgspec.structs import replace

from journeymap.model import edits, geometry
from journeymap.model.change import NOTHING
from journeymap.model.edits import EditError
from journeymap.model.journey import Journey
from journeymap.model.records import (
    DataSource,
    EngagementType,
    Lane,
    LaneKind,
    Note,
    Persona,
    Properties,
    Snapshot,
    Stage,
    Story,
    Touchpoint,
    Transition,
)
from tests.builders import stages

EMOTIONAL, SOCIAL, CONTEXTUAL = EngagementType.EMOTIONAL, EngagementType.SOCIAL, EngagementType.CONTEXTUAL

MAP = Journey(
    [
        Stage(id="one", order=1.0, title="One", width=300.0),
        Stage(id="two", order=2.0, title="Two", width=200.0),
        Stage(id="three", order=3.0, title="Three", width=400.0),
        Lane(id="lane", order=1.0),
        Touchpoint(id="a", x=10.0, y=0.0, stage="one", title="A", engagement=EMOTIONAL, secondary=(SOCIAL,)),
        Touchpoint(id="b", x=20.0, y=100.0, stage="two", title="B", expected_emotion=1.5),
        Touchpoint(id="c", x=30.0, y=200.0, stage="three", title="C"),
        Transition(id="ab", source="a", target="b"),
        Transition(id="bc", source="b", target="c", label="then"),
        Note(id="on b", touchpoint="b"),
        Note(id="cell", lane="lane", stage="two"),
        Note(id="free", x=5.0, y=6.0),
        DataSource(id="log", rows="events", binding={"A": "a", "B": "b", "b2": "b", "noise": None}),
        Snapshot(id="log.snapshot", source="log"),
    ]
)
EMPTY = Journey()


def positions(journey: Journey) -> dict[str, tuple[float, float]]:
    return {id: (rect.x, rect.y) for id, rect in geometry.cards(journey).items()}


def order(journey: Journey) -> list[str]:
    return [stage.id for stage in journey.stages]


def test_the_map_stands_as_the_examples_say():
    assert positions(MAP) == {"a": (10.0, 0.0), "b": (320.0, 100.0), "c": (530.0, 200.0)}


# fields


def test_each_record_takes_the_fields_that_it_has():
    after = MAP.apply(edits.set_fields(MAP, ["a", "one", "ab", "gone"], title="New", channel="phone"))
    assert (after.touchpoints["a"].title, after.touchpoints["a"].channel) == ("New", "phone")
    assert after.find(Stage, "one").title == "New"
    assert after.transitions == MAP.transitions


def test_the_same_value_is_no_change():
    assert edits.set_fields(MAP, ["a"], title="A") == NOTHING
    assert edits.set_fields(EMPTY, ["a"], title="A") == NOTHING


def test_a_record_named_twice_is_edited_once():
    twice = ["a", "a"]
    for change in [
        edits.set_fields(MAP, twice, title="New"),
        edits.move(MAP, twice, 8.0, 0.0),
        edits.engage(MAP, twice, SOCIAL),
        edits.feel(MAP, twice, 1.0),
        edits.delete(MAP, twice),
    ]:
        MAP.apply(change)
    assert edits.move(MAP, twice, 8.0, 0.0) == edits.move(MAP, ["a"], 8.0, 0.0)
    assert len(edits.duplicate(MAP, twice)) == 1


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"expected_emotion": 3.0}, "“expected_emotion”: expected a number <= 2"),
        ({"strength": 0}, "“strength”: expected a whole number >= 1"),
        ({"title": 5}, "“title”: expected a text, got a whole number"),
        ({"engagement": "nice"}, "“engagement”: invalid .*'nice'"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_in_words(fields, message):
    with pytest.raises(EditError, match=f"The touchpoint “.*” cannot be changed so: field {message}") as caught:
        edits.set_fields(MAP, ["a"], **fields)
    assert "`" not in str(caught.value)


def test_titles_are_one_line():
    assert MAP.apply(edits.retitle(MAP, "a", "  Two\nlines\tand  more ")).touchpoints["a"].title == "Two lines and more"
    assert MAP.apply(edits.retitle(MAP, Properties.ID, "Map")).properties.title == "Map"
    assert edits.retitle(MAP, "gone", "x") == NOTHING


# stages


def test_the_first_stage_takes_in_all_touchpoints():
    free = Journey([Touchpoint(id="a", x=10.0, y=0.0), Touchpoint(id="b", x=300.0, y=100.0)])
    after = free.apply(edits.add_stage(free, title="First", id="s"))
    assert positions(after) == positions(free)
    assert {t.stage for t in after.touchpoints.values()} == {"s"}
    assert after.stages[0].width >= 300.0 + 164.0
    assert after.stages[0].width % 8 == 0


def test_the_first_stage_of_an_empty_map_has_the_usual_width():
    after = EMPTY.apply(edits.add_stage(EMPTY, title="First", id="s"))
    assert after.stages == (Stage(id="s", order=1.0, title="First", width=210.0),)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, ["one", "two", "three", "new"]),
        ("one", ["new", "one", "two", "three"]),
        ("two", ["one", "new", "two", "three"]),
        ("three", ["one", "two", "new", "three"]),
        ("gone", ["one", "two", "three", "new"]),
    ],
)
def test_a_stage_stands_in_front_of_another_or_last(before, after):
    assert order(MAP.apply(edits.add_stage(MAP, before=before, id="new"))) == after


@pytest.mark.parametrize(
    ("stage", "before", "after"),
    [
        ("one", None, ["two", "three", "one"]),
        ("one", "three", ["two", "one", "three"]),
        ("three", "one", ["three", "one", "two"]),
        ("two", "one", ["two", "one", "three"]),
        ("two", "three", ["one", "two", "three"]),
        ("three", None, ["one", "two", "three"]),
        ("two", "two", ["one", "two", "three"]),
        ("gone", "two", ["one", "two", "three"]),
    ],
)
def test_a_stage_moves_with_its_touchpoints(stage, before, after):
    moved = MAP.apply(edits.move_stage(MAP, stage, before=before))
    assert order(moved) == after
    assert moved.touchpoints == MAP.touchpoints


def test_stages_can_change_places_for_ever():
    journey, last = MAP, "three"
    for _ in range(200):
        middle = journey.stages[1].id
        journey = journey.apply(edits.move_stage(journey, last, before=middle))
        assert order(journey) == ["one", last, middle]
        last = middle


def test_a_stage_finds_room_for_ever():
    journey = MAP
    for number in range(200):
        journey = journey.apply(edits.add_stage(journey, before="two", id=f"new {number}"))
        assert order(journey)[-3:] == [f"new {number}", "two", "three"]


@pytest.mark.parametrize("orders", [(1.0, 1.0, 1.0), (1e300, 1e300, 1e300), (-1e300, 0.0, 1e17), (0.0, 5e-324, 1.0)])
@pytest.mark.parametrize("before", ["a", "b", "c", None])
def test_a_stage_finds_room_between_any_numbers(orders, before):
    journey = Journey(Stage(id=id, order=number) for id, number in zip("abc", orders, strict=True))
    for id in ["0 new", "z new"]:
        after = order(journey.apply(edits.add_stage(journey, before=before, id=id)))
        expected = ["a", "b", "c"]
        expected.insert(expected.index(before) if before else 3, id)
        assert after == expected


@pytest.mark.parametrize(("asked", "given"), [(250.0, 248.0), (10.0, 182.0), (-5.0, 182.0), (300.0, 304.0)])
def test_a_stage_is_never_narrower_than_its_cards_reach(asked, given):
    assert MAP.apply(edits.resize_stage(MAP, "one", asked)).find(Stage, "one").width == given
    assert edits.resize_stage(MAP, "a", asked) == NOTHING


def test_a_stage_without_cards_is_never_narrower_than_one():
    alone = Journey([Stage(id="s", order=1.0)])
    assert alone.apply(edits.resize_stage(alone, "s", 10.0)).find(Stage, "s").width == 180.0


def test_a_stage_can_be_too_wide():
    with pytest.raises(EditError, match="“width”: expected a number <= 1000000"):
        edits.resize_stage(MAP, "one", 2e6)


# touchpoints


@pytest.mark.parametrize(
    ("x", "stage", "counted"),
    [
        (10.0, "one", 10.0),
        (300.0, "two", 0.0),
        (217.9, "one", 217.9),  # its middle is at 299.9
        (218.0, "two", -82.0),
        (2000.0, "three", 1500.0),
        (-500.0, "one", -500.0),
    ],
)
def test_a_new_touchpoint_joins_the_stage_under_its_middle(x, stage, counted):
    made = MAP.apply(edits.add_touchpoint(MAP, x=x, y=8.0, title="New", id="new")).touchpoints["new"]
    assert (made.stage, made.x, made.y, made.title) == (stage, counted, 8.0, "New")


def test_a_touchpoint_without_stages_is_counted_from_the_origin():
    change = edits.add_touchpoint(EMPTY, x=-5.0, y=-3.0, id="new", goal=True)
    assert change == {"new": (None, Touchpoint(id="new", x=-5.0, y=0.0, goal=True))}


def test_ids_are_made_up_where_none_is_given():
    (one,), (other,) = edits.add_touchpoint(EMPTY, x=0.0, y=0.0), edits.add_touchpoint(EMPTY, x=0.0, y=0.0)
    assert one != other
    assert len(one) == 10


def test_the_next_touchpoint_stands_to_the_right_and_is_linked():
    after = MAP.apply(edits.add_next(MAP, "a", id="new"))
    assert positions(after)["new"] == (300.0 + 16.0, 0.0)  # beside "a" it would stand across the border at 300
    assert after.touchpoints["new"].stage == "two"
    assert edits.transition_between(after, "a", "new") is not None


def test_the_next_touchpoint_stands_below_where_the_stages_end():
    wide = MAP.apply(edits.move(MAP, ["c"], 200.0, 0.0))
    after = wide.apply(edits.add_next(wide, "c", id="new"))
    assert positions(after)["new"] == (730.0, 200.0 + 74.0 + 48.0)


def test_the_next_touchpoint_covers_no_other():
    journey = MAP.apply(edits.add_next(MAP, "a", id="first"))
    after = journey.apply(edits.add_next(journey, "a", id="second"))
    assert positions(after)["second"] == (316.0, 100.0 + 74.0 + 48.0)  # "b" stands in the first row below
    assert edits.add_next(MAP, "gone") == NOTHING


def test_moving_shifts_cards_and_free_notes_alone():
    after = MAP.apply(edits.move(MAP, ["a", "free", "on b", "cell", "ab", "gone"], 16.0, 24.0))
    assert positions(after) == {"a": (26.0, 24.0), "b": (320.0, 100.0), "c": (530.0, 200.0)}
    assert (after.notes["free"].x, after.notes["free"].y) == (21.0, 30.0)
    assert (after.notes["on b"], after.notes["cell"]) == (MAP.notes["on b"], MAP.notes["cell"])


def test_a_card_joins_the_stage_in_which_its_middle_comes_to_lie():
    after = MAP.apply(edits.move(MAP, ["a"], 208.0, 0.0))
    assert positions(after)["a"] == (218.0, 0.0)
    assert (after.touchpoints["a"].stage, after.touchpoints["a"].x) == ("two", -82.0)


def test_cards_stop_at_the_upper_edge_together():
    after = MAP.apply(edits.move(MAP, ["b", "c"], 0.0, -150.0))
    assert (after.touchpoints["b"].y, after.touchpoints["c"].y) == (0.0, 100.0)


def test_cards_do_not_leave_the_map():
    with pytest.raises(EditError, match="“x”"):
        edits.move(MAP, ["a"], 1e9, 0.0)
    with pytest.raises(EditError, match="“x”"):
        edits.duplicate(MAP, ["a"], dx=1e9)


def test_an_engagement_type_is_primary_or_secondary():
    after = MAP.apply(edits.engage(MAP, ["a", "b", "one"], SOCIAL)).touchpoints
    assert (after["a"].engagement, after["a"].secondary) == (SOCIAL, ())
    assert (after["b"].engagement, after["b"].secondary) == (SOCIAL, ())
    none = MAP.apply(edits.engage(MAP, ["a"], None)).touchpoints["a"]
    assert (none.engagement, none.secondary) == (None, (SOCIAL,))


@pytest.mark.parametrize(
    ("id", "step", "emotion"), [("a", 1.0, 1.0), ("b", 1.0, 2.0), ("b", -4.0, -2.0), ("a", -0.5, -0.5)]
)
def test_emotion_goes_up_and_down_within_its_bounds(id, step, emotion):
    assert MAP.apply(edits.feel(MAP, [id, "one"], step)).touchpoints[id].expected_emotion == emotion


# transitions


def test_two_touchpoints_are_connected_once():
    assert edits.connect(MAP, "a", "c", id="ac") == {"ac": (None, Transition(id="ac", source="a", target="c"))}
    assert edits.connect(MAP, "b", "a", id="ba") != NOTHING
    for source, target in [("a", "b"), ("a", "a"), ("a", "gone"), ("gone", "a"), ("a", "one")]:
        assert edits.connect(MAP, source, target) == NOTHING


def test_a_transition_takes_another_end():
    assert MAP.apply(edits.reconnect(MAP, "ab", target="c")).transitions["ab"].target == "c"
    after = MAP.apply(edits.reconnect(MAP, "bc", source="a")).transitions["bc"]
    assert (after.source, after.target, after.label) == ("a", "c", "then")
    for ends in [{}, {"target": "a"}, {"target": "b"}, {"target": "gone"}, {"source": "one"}]:
        assert edits.reconnect(MAP, "ab", **ends) == NOTHING
    assert edits.reconnect(MAP, "gone", target="a") == NOTHING


# deletion


def test_deleting_a_touchpoint_takes_what_hangs_on_it():
    change = edits.delete(MAP, ["b"])
    assert {id for id, (_, after) in change.items() if after is None} == {"b", "ab", "bc", "on b"}
    assert MAP.apply(change).sources["log"].binding == {"A": "a", "noise": None}
    assert set(change) == {"b", "ab", "bc", "on b", "log"}


def test_deleting_a_source_takes_its_snapshot():
    assert set(edits.delete(MAP, ["log"])) == {"log", "log.snapshot"}


def test_the_facts_about_the_map_cannot_be_deleted():
    assert edits.delete(MAP, [Properties.ID, "gone"]) == NOTHING


@pytest.mark.parametrize(
    ("stages", "widths"),
    [
        (["two"], {"one": 500.0, "three": 400.0}),
        (["one"], {"two": 500.0, "three": 400.0}),
        (["three"], {"one": 300.0, "two": 600.0}),
        (["one", "two"], {"three": 900.0}),
        (["two", "three"], {"one": 900.0}),
        (["one", "three"], {"two": 900.0}),
        (["one", "two", "three"], {}),
    ],
)
def test_a_stage_that_goes_leaves_its_column_to_its_neighbour(stages, widths):
    after = MAP.apply(edits.delete(MAP, stages))
    assert positions(after) == positions(MAP)
    assert {stage.id: stage.width for stage in after.stages} == widths
    assert {t.stage for t in after.touchpoints.values()} <= {*widths, None}
    assert ("cell" in after) == ("two" not in stages)


def test_a_stage_goes_together_with_one_of_its_touchpoints():
    after = MAP.apply(edits.delete(MAP, ["two", "b"]))
    assert positions(after) == {"a": (10.0, 0.0), "c": (530.0, 200.0)}


def test_a_column_too_wide_for_a_neighbour_is_refused():
    wide = Journey([Stage(id="a", order=1.0, width=9e5), Stage(id="b", order=2.0, width=9e5)])
    with pytest.raises(EditError, match="“width”"):
        edits.delete(wide, ["b"])


def test_the_same_deletion_is_the_same_change():
    ids = ["c", "a", "b", "two", "free", "lane"]
    assert list(edits.delete(MAP, ids).items()) == list(edits.delete(MAP, reversed(ids)).items())


# the rest


def test_copies_keep_their_transitions():
    change = edits.duplicate(MAP, ["b", "c", "one", "gone"], dx=8.0, dy=-150.0)
    copies = [record for _, record in change.values()]
    b, c, link, note = copies
    assert (b.title, b.x, b.y, b.stage) == ("B", 28.0, 0.0, "two")
    assert (c.title, c.x, c.y, c.stage) == ("C", 38.0, 50.0, "three")
    assert (link.source, link.target, link.label) == (b.id, c.id, "then")
    assert (note.touchpoint, note.lane) == (b.id, None)
    assert not {b.id, c.id, link.id, note.id} & {record.id for record in MAP}


def test_copies_may_keep_their_links_to_others_and_are_not_locked():
    locked = MAP.apply(edits.set_fields(MAP, ["b"], locked=True))
    change = edits.duplicate(locked, ["b"], linked=True)
    b, *links = [record for _, record in change.values() if not isinstance(record, Note)]
    assert not b.locked
    assert [(link.source, link.target) for link in links] == [("a", b.id), (b.id, "c")]


def test_a_source_is_bound_anew():
    binding = {"X": "a"}
    after = MAP.apply(edits.bind(MAP, "log", binding))
    binding["Y"] = "b"
    assert after.sources["log"].binding == {"X": "a"}
    assert edits.bind(MAP, "a", {}) == NOTHING


def test_a_lane_comes_below_the_others():
    after = MAP.apply(edits.add_lane(MAP, Lane(id="new", order=0.0, shows=LaneKind.EMOTION)))
    assert [lane.id for lane in after.lanes] == ["lane", "new"]
    assert EMPTY.apply(edits.add_lane(EMPTY, Lane(id="new", order=9.0))).lanes[0].order == 1.0


def test_edits_of_an_empty_map_do_nothing():
    ids = ["a", "b"]
    for change in [
        edits.set_fields(EMPTY, ids, title="x"),
        edits.move_stage(EMPTY, "a", before=None),
        edits.resize_stage(EMPTY, "a", 300.0),
        edits.add_next(EMPTY, "a"),
        edits.move(EMPTY, ids, 8.0, 8.0),
        edits.connect(EMPTY, "a", "b"),
        edits.reconnect(EMPTY, "a", target="b"),
        edits.engage(EMPTY, ids, SOCIAL),
        edits.feel(EMPTY, ids, 1.0),
        edits.delete(EMPTY, ids),
        edits.duplicate(EMPTY, ids),
        edits.bind(EMPTY, "a", {}),
    ]:
        assert change == NOTHING


def test_no_edit_touches_what_hangs_elsewhere():
    rest = [Persona(id="p"), Story(id="s", stops=())]
    journey = Journey([*MAP, *rest])
    after = journey.apply(edits.delete(journey, ["a", "b", "c", "one", "two", "three"]))
    assert (after.get("p"), after.get("s")) == (rest[0], rest[1])
    assert after.find(Lane, "lane") == replace(MAP.find(Lane, "lane"))


def test_a_touchpoint_that_is_added_near_the_edge_of_a_stage_lies_within_its_column():
    journey = Journey(stages("Find", "Buy"))  # from 0 to 210 and from 210 to 420; a card is 164 wide
    for x, corner in ((2.0, 8.0), (100.0, 16.0), (200.0, 32.0), (212.0, 8.0)):
        (added,) = journey.apply(edits.add_touchpoint_around(journey, x, 100.0)).touchpoints.values()
        assert added.x == corner
