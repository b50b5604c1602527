"""Filters: which touchpoints they let through, and what there is to filter by."""

from journeymap.model.filters import choices, lasting, matching, toggled
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Evidence, EvidenceKind, Filter, Lane, Note, Persona
from tests.builders import stages, touchpoint

SOCIAL, CONTEXTUAL = EngagementType.SOCIAL, EngagementType.CONTEXTUAL
MEASURED = Evidence(EvidenceKind.MEASURED)


def journey() -> Journey:
    """a: contextual and social, website; b: social, phone, measured, Ada's emotion; c: nothing at all; d: phone."""
    return Journey(
        [
            *stages("One"),
            Persona(id="ada", name="Ada", order=1),
            Persona(id="bo", name="Bo", order=0),
            Lane(id="pain", order=0, title="Pain points"),
            touchpoint("a", 0, 0, engagement=CONTEXTUAL, secondary=(SOCIAL,), channel="website"),
            touchpoint("b", 0, 100, engagement=SOCIAL, channel="phone", evidence=MEASURED, emotions={"ada": 1.0}),
            touchpoint("c", 0, 200),
            touchpoint("d", 0, 300, channel="phone"),
            Note(id="n", lane="pain", touchpoint="d"),
            Note(id="cell", lane="pain", stage="s0"),
            Note(id="pinned", touchpoint="a"),
        ]
    )


def test_an_empty_filter_lets_all_through():
    assert matching(journey(), Filter()) == {"a", "b", "c", "d"}


def test_within_a_list_one_entry_is_enough_and_every_list_must_fit():
    assert matching(journey(), Filter(engagements=(SOCIAL,))) == {"a", "b"}
    assert matching(journey(), Filter(engagements=(CONTEXTUAL, None))) == {"a", "c", "d"}
    assert matching(journey(), Filter(channels=("phone", ""))) == {"b", "c", "d"}
    assert matching(journey(), Filter(engagements=(SOCIAL,), channels=("phone",))) == {"b"}
    assert matching(journey(), Filter(engagements=(CONTEXTUAL,), channels=("phone",))) == frozenset()


def test_personas_lanes_and_evidence():
    assert matching(journey(), Filter(personas=("ada",))) == {"b"}
    assert matching(journey(), Filter(lanes=("pain",))) == {"d"}
    assert matching(journey(), Filter(evidence=(EvidenceKind.ASSUMED,))) == {"a", "c", "d"}


def test_what_there_is_to_filter_by():
    found = choices(journey())
    assert list(found["engagements"].items()) == [
        (EngagementType.EMOTIONAL, 0), (CONTEXTUAL, 1), (EngagementType.CONVENIENCE, 0), (SOCIAL, 2), (None, 2),
    ]  # fmt: skip
    assert list(found["channels"].items()) == [("phone", 2), ("", 1), ("website", 1)]
    assert list(found["personas"].items()) == [("bo", 0), ("ada", 1)]
    assert list(found["lanes"].items()) == [("pain", 1)]
    assert found["evidence"] == {"assumed": 3, "reported": 0, "observed": 0, "measured": 1}


def test_an_entry_is_added_and_taken_away():
    once = toggled(Filter(), "channels", "phone")
    assert once == Filter(channels=("phone",))
    assert toggled(once, "channels", "") == Filter(channels=("phone", ""))
    assert toggled(once, "channels", "phone") == Filter()
    assert toggled(toggled(Filter(), "engagements", None), "engagements", None) == Filter()


def test_what_has_left_the_map_leaves_the_filter():
    assert lasting(journey(), Filter(personas=("ada", "gone"), lanes=("gone",), channels=("x",))) == Filter(
        personas=("ada",), channels=("x",)
    )
