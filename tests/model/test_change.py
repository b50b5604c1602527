"""Changes are differences that can be taken back and joined, for any records."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.change import NOTHING, create, delete, join, reverse, update
from journeymap.model.journey import Journey, StaleChangeError
from journeymap.model.records import Note, Properties, Stage, Touchpoint
from tests.generated import journeys, records

A, A2 = Stage(id="a", order=1.0), Stage(id="a", order=2.0)
B = Stage(id="b", order=1.0)
KIND_CHANGED = Note(id="a", text="was a stage")


def test_creating_updating_and_deleting_are_one_case():
    assert create(A, B) == {"a": (None, A), "b": (None, B)}
    assert update(A, A2) == {"a": (A, A2)}
    assert update(A, Stage(id="a", order=1.0)) == NOTHING
    assert delete([A, B]) == {"a": (A, None), "b": (B, None)}


def test_an_update_keeps_the_id():
    with pytest.raises(ValueError, match="keeps the id"):
        update(A, B)


def test_reversing_swaps_and_turns_the_order_round():
    assert list(reverse({"a": (A, A2), "b": (None, B)}).items()) == [("b", (B, None)), ("a", (A2, A))]


@pytest.mark.parametrize(
    ("changes", "joined"),
    [
        ([], {}),
        ([create(A)], {"a": (None, A)}),
        ([create(A), update(A, A2)], {"a": (None, A2)}),
        ([create(A), update(A, A2), delete([A2])], {}),
        ([update(A, A2), update(A2, A)], {}),
        ([update(A, A2), delete([A2])], {"a": (A, None)}),
        ([delete([A]), create(A2)], {"a": (A, A2)}),
        ([delete([A]), create(KIND_CHANGED)], {"a": (A, KIND_CHANGED)}),
        ([create(A), create(B), delete([A])], {"b": (None, B)}),
    ],
)
def test_joining_keeps_the_earliest_and_the_latest(changes, joined):
    assert join(*changes) == joined


@pytest.mark.parametrize(
    "changes", [[create(A), create(A2)], [delete([A]), update(A, A2)], [update(A, A2), update(A, A2)]]
)
def test_changes_that_do_not_follow_each_other_are_not_joined(changes):
    with pytest.raises(ValueError, match="“a” do not follow"):
        join(*changes)


def test_a_stale_change_is_refused_and_changes_nothing():
    journey = Journey([A])
    for stale in [create(A2), update(A2, A), delete([B])]:
        with pytest.raises(StaleChangeError):
            journey.apply(stale)
    assert journey == Journey([A])


def test_a_record_can_change_its_kind():
    journey = Journey([A]).apply({"a": (A, KIND_CHANGED)})
    assert journey == Journey([KIND_CHANGED])
    assert len(journey) == 2
    assert journey.stages == ()


def test_untouched_kinds_are_shared():
    before = Journey([A, Touchpoint(id="t", x=0.0, y=0.0)])
    after = before.apply(update(A, A2))
    assert after.touchpoints is before.touchpoints
    assert after.table(Stage) is not before.table(Stage)
    assert before.stages == (A,)
    assert after.stages == (A2,)


def test_an_id_stands_for_one_record():
    with pytest.raises(ValueError, match="“a”"):
        Journey([A, KIND_CHANGED])
    with pytest.raises(ValueError, match="“properties”"):
        Journey([Stage(id="properties", order=1.0)])


def test_a_journey_finds_its_records():
    note, properties = Note(id="n"), Properties(title="Map")
    journey = Journey([A2, B, note, properties])
    assert journey.properties == properties
    assert journey.stages == (B, A2)
    assert (journey.get("n"), journey.get("x"), journey.get(None)) == (note, None, None)
    assert (journey.find(Note, "n"), journey.find(Stage, "n"), journey.find(Note, None)) == (note, None, None)
    assert "n" in journey
    assert "x" not in journey
    assert [record.id for record in journey] == ["properties", "a", "b", "n"]
    assert len(journey) == 4


def test_equal_records_make_equal_journeys_whatever_their_order():
    assert Journey([A, B]) == Journey([B, A])
    assert Journey([A]) != Journey([A2])
    assert Journey([A]).apply(delete([A])) == Journey()
    assert Journey() != 1


def brute_apply(state: dict, change) -> dict:
    """The same on one plain dictionary of all records."""
    after = {id: record for id, record in state.items() if id not in change}
    return after | {id: record for id, (_, record) in change.items() if record is not None}


@st.composite
def sequences(draw):
    """A journey, and changes each of which fits what the ones before it left, of any records and kinds."""
    journey = draw(journeys())
    state = {record.id: record for record in journey}
    changes = []
    for _ in range(draw(st.integers(0, 6))):
        after = {record.id: record for record in draw(st.lists(records(), max_size=3))}
        gone = draw(st.sets(st.sampled_from(sorted(state)), max_size=2)) - {"properties", ""}
        change = {id: (state.get(id), record) for id, record in after.items() if state.get(id) != record}
        change |= {id: (state[id], None) for id in gone if id not in after}
        changes.append(change)
        state = brute_apply(state, change)
    return journey, changes, state


@given(sequences())
def test_any_sequence_can_be_undone_and_redone(sequence):
    start, changes, end = sequence
    passed = [start]
    for change in changes:
        passed.append(passed[-1].apply(change))
    assert {record.id: record for record in passed[-1]} == end
    journey = passed[-1]
    for change, before in zip(reversed(changes), reversed(passed[:-1]), strict=True):
        journey = journey.apply(reverse(change))
        assert journey == before
    for change, after in zip(changes, passed[1:], strict=True):
        journey = journey.apply(change)
        assert journey == after
    assert len(journey) == len(end)


@given(sequences(), st.data())
def test_joining_any_run_is_the_same_as_one_after_the_other(sequence, data):
    start, changes, _ = sequence
    first = data.draw(st.integers(0, len(changes)))
    last = data.draw(st.integers(first, len(changes)))
    before = start
    for change in changes[:first]:
        before = before.apply(change)
    after = before
    for change in changes[first:last]:
        after = after.apply(change)
    joined = join(*changes[first:last])
    assert before.apply(joined) == after
    assert after.apply(reverse(joined)) == before
    assert (joined == NOTHING) == (before == after)
