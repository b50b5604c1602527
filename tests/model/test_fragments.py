"""Parts of maps put into a map: their stages."""

import pytest

from journeymap.model import edits, geometry
from journeymap.model.change import reverse
from journeymap.model.journey import Journey
from journeymap.model.records import Stage
from tests.builders import stages, touchpoint


def titles(journey: Journey) -> list[str]:
    return [stage.title for stage in journey.stages]


def test_stages_come_last_in_their_order_and_are_at_least_as_wide_as_a_new_one():
    there = Journey(stages("Find", "Buy"))
    part = Journey(
        [Stage(id="x", order=2.0, title="Two", width=40.0), Stage(id="y", order=1.0, title="One", width=900.0)]
    )
    change = edits.paste(there, part, at=(0.0, 0.0))
    after = there.apply(change)
    assert titles(after) == ["Find", "Buy", "One", "Two"]
    assert [stage.width for stage in after.stages[2:]] == [900.0, geometry.STAGE_WIDTH]
    assert after.apply(reverse(change)) == there


def test_stages_of_one_title_are_one_where_titles_count():
    there = Journey(stages("Find"))
    part = Journey([
        Stage(id="x", order=1.0, title=" find"), Stage(id="y", order=2.0, title="Buy"), Stage(id="z", order=3.0, title="BUY"),
    ])  # fmt: skip
    assert titles(there.apply(edits.paste(there, part, at=(0.0, 0.0), by_title=True))) == ["Find", "Buy"]
    assert titles(there.apply(edits.paste(there, part, at=(0.0, 0.0)))) == ["Find", " find", "Buy", "BUY"]


def test_the_first_of_all_stages_takes_in_the_touchpoints_that_had_none():
    loose = Journey([touchpoint("a", None, 16.0, x=500.0)])
    part = Journey(stages("Find", "Buy"))
    after = loose.apply(edits.paste(loose, part, at=(0.0, 0.0)))
    assert after.touchpoints["a"].stage == after.stages[0].id
    assert after.stages[0].width >= 500.0 + geometry.CARD_WIDTH
    assert titles(after) == ["Find", "Buy"]


@pytest.mark.parametrize("order", [0.0, 1e308, -1e308])
def test_stages_without_number_come_in_behind_any(order: float):
    there = Journey([Stage(id="s", order=order, title="Find")])
    part = Journey(Stage(id=f"s{n}", order=float(n), title=str(n)) for n in range(20_000))
    assert titles(there.apply(edits.paste(there, part, at=(0.0, 0.0)))) == ["Find", *map(str, range(20_000))]
