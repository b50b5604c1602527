"""Part of a map as a map of its own, and the touchpoint that stands for it."""

from journeymap.model import edits
from journeymap.model.change import reverse
from journeymap.model.edits.subjourneys import part_of, stand_for
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Image, Lane, Note, Persona
from journeymap.model.rules import findings
from tests.builders import branchy, links, source, touchpoint, with_records


def annotated() -> Journey:
    """The branchy map with a note at b, one at a, a lane, a persona, two images and data bound to b, c and d."""
    return with_records(
        branchy(),
        Lane(id="lane", order=1.0),
        Persona(id="anna", name="Anna", picture="face"),
        Note(id="of-b", text="slow", touchpoint="b", lane="lane"),
        Note(id="of-a", text="dear", touchpoint="a", image="other"),
        Image(id="face", data=b"1", width=1, height=1),
        Image(id="other", data=b"2", width=1, height=1),
        source(binding={"Beta": "b", "Gamma": "c", "Delta": "d"}),
    )


def test_a_part_has_its_touchpoints_with_all_that_hangs_on_them_and_nothing_else():
    part = part_of(with_records(annotated(), *links("b-c")), ["b", "c", "gone"], "Choosing")
    assert set(part.touchpoints) == {"b", "c"}
    assert set(part.transitions) == {"b-c"}
    assert set(part.notes) == {"of-b"}
    assert [stage.id for stage in part.stages] == ["s1"]
    assert [lane.id for lane in part.lanes] == ["lane"]
    assert [persona.id for persona in part.personas] == ["anna"]
    assert set(part.images) == {"face"}
    assert not part.sources
    assert part.properties.title == "Choosing"


def test_lanes_whose_notes_all_stay_behind_are_left_out_and_empty_ones_come_along():
    records = (Lane(id="hints", order=2.0), Lane(id="empty", order=3.0), Note(id="h", lane="hints", stage="s0"))
    journey = with_records(annotated(), *records)
    assert [lane.id for lane in part_of(journey, ["b", "c"], "Part").lanes] == ["lane", "empty"]
    assert [lane.id for lane in part_of(journey, ["d"], "Part").lanes] == ["empty"]


def test_a_part_begins_at_the_top_and_keeps_its_distances():
    part = part_of(annotated(), ["c", "d"], "")  # c is at y 144, d at 80: 64 apart
    assert (part.touchpoints["d"].y, part.touchpoints["c"].y) == (16.0, 80.0)


def test_one_touchpoint_stands_for_several_and_the_ways_lead_to_and_from_it():
    journey = annotated()
    after = journey.apply(stand_for(journey, ["b", "c"], title="Choosing", path="Choosing.journey", id="in"))
    assert set(after.touchpoints) == {"a", "d", "in"}
    standing = after.touchpoints["in"]
    assert (standing.title, standing.journey, standing.stage, standing.x, standing.y) == (
        "Choosing", "Choosing.journey", "s1", 24.0, 16.0,
    )  # fmt: skip
    # a leads to b and c, both to d: two ways are left, each once
    assert {(t.source, t.target) for t in after.transitions.values()} == {("a", "in"), ("in", "d"), ("d", "a")}
    assert set(after.notes) == {"of-a"}


def test_names_in_data_that_meant_one_of_them_mean_the_one_that_stands_for_them():
    journey = annotated()
    after = journey.apply(stand_for(journey, ["b", "c"], title="", path="x.journey", id="in"))
    assert next(iter(after.sources.values())).binding == {"Beta": "in", "Gamma": "in", "Delta": "d"}


def test_gathering_is_one_change_that_leads_back():
    journey = annotated()
    change = stand_for(journey, ["b", "c", "d"], title="", path="x.journey", id="in")
    assert journey.apply(change).apply(reverse(change)) == journey


def test_what_is_said_of_all_is_said_of_the_one_that_stands_for_them():
    several = [
        touchpoint("a", None, 0, channel="phone", expected_emotion=-2.0, engagement=EngagementType.SOCIAL),
        touchpoint("b", None, 200, channel="phone", expected_emotion=1.0, engagement=EngagementType.EMOTIONAL),
        touchpoint("c", None, 400, channel="phone", moment_of_truth=True, engagement=EngagementType.EMOTIONAL),
    ]
    journey = Journey(several)
    standing = journey.apply(stand_for(journey, "abc", title="", path="x.journey", id="in")).touchpoints["in"]
    assert (standing.channel, standing.engagement, standing.expected_emotion) == (
        "phone",
        EngagementType.EMOTIONAL,
        -0.5,
    )
    assert standing.moment_of_truth
    assert not standing.goal


def test_a_goal_within_is_a_goal_of_the_whole():
    journey = branchy()
    after = journey.apply(stand_for(journey, ["c", "d"], title="Buying", path="x.journey", id="in"))
    assert after.touchpoints["in"].goal
    assert not [found for found in findings(after) if found.rule.key in ("no-goal", "loose-transition")]


def test_what_stood_for_a_map_stands_for_it_in_the_part_too():
    journey = annotated()
    journey = journey.apply(edits.set_fields(journey, ["b"], journey="deep/inner.journey"))
    assert part_of(journey, ["b", "c"], "").touchpoints["b"].journey == "deep/inner.journey"


def test_nothing_stands_for_touchpoints_that_are_gone():
    assert stand_for(annotated(), ["gone", "lane"], title="", path="x.journey", id="in") == {}
