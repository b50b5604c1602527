"""Which ids two journeys can differ in: known from how they were made, and never fewer than those that differ."""

import random

from journeymap.model import edits
from journeymap.model.change import create, delete
from journeymap.model.records import Note
from tests.builders import many


def differing(one, other) -> set[str]:
    ids = {record.id for record in (*one, *other)}
    return {id for id in ids if one.get(id) is not other.get(id)}


def test_a_journey_and_what_it_becomes_differ_in_the_change():
    before = many(20)
    first = next(iter(before.touchpoints))
    after = before.apply(edits.move(before, [first], 8.0, 0.0))
    assert after.since(before) == before.since(after) == {first}
    assert after.since(after) == frozenset()


def test_two_that_a_journey_may_become_differ_in_both_changes():
    before = many(20)
    first, second, *_ = before.touchpoints
    one = before.apply(edits.move(before, [first], 8.0, 0.0))
    other = before.apply(delete([before.touchpoints[second]]))
    assert one.since(other) == {first, second}


def test_of_strangers_and_of_those_far_apart_nothing_is_known():
    before = many(20)
    then = before.apply(create(Note(id="a"))).apply(create(Note(id="b")))
    assert then.since(before) is None
    assert before.since(many(20)) is None


def test_none_that_differs_is_left_out():
    chance = random.Random(0)  # noqa: S311  # a game of chance, no secret
    known = [many(12)]
    for _ in range(60):
        base = chance.choice(known)
        some = chance.choices([*base.touchpoints], k=chance.randint(1, 3))
        moved, named = edits.move(base, some, 8.0, 8.0), edits.retitle(base, some[0], "Other")
        known.append(base.apply(chance.choice([moved, named])))
    told = 0
    for one in known:
        for other in known:
            since = one.since(other)
            told += since is not None
            assert since is None or differing(one, other) <= since
    assert told > 2 * len(known)
