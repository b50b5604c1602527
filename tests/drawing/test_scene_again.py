"""A scene made from the one before it is the scene made from nothing, whatever was looked at and edited meanwhile."""

import random

import pytest

from journeymap.drawing import lines
from journeymap.drawing.scene import Scene, extent, scene
from journeymap.metrics.overlay import NO_OVERLAY, Overlay, overlay
from journeymap.model import edits, geometry
from journeymap.model.change import Change
from journeymap.model.geometry import Rect
from journeymap.model.journey import Journey
from tests.builders import figures, links, measured, stages, touchpoint

pytestmark = pytest.mark.usefixtures("qapp")


def town(seed: int) -> Journey:
    """Cards in rows, some on each other, with transitions every way."""
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    names = [f"t{n}" for n in range(24)]
    cards = [touchpoint(name, n % 4, 122.0 * (n // 4) + chance.choice((0, 0, 40))) for n, name in enumerate(names)]
    pairs = {f"{chance.choice(names)}-{chance.choice(names)}" for _ in range(40)}
    flows = {(chance.choice(names), chance.choice(names)): (chance.randint(1, 900), 0.3) for _ in range(30)}
    journey = Journey([*stages("One", "Two", "Three", "Four"), *cards, *links(*sorted(pairs))])
    return measured(journey, figures(dict.fromkeys(names, (900, 0, 0, 9)), flows, cases=900))


def edited(chance: random.Random, journey: Journey) -> Change:
    """Any edit that moves cards or transitions."""
    names, ways = [*journey.touchpoints], [*journey.transitions]
    some = chance.sample(names, k=min(len(names), chance.choice((1, 1, 2, 5))))
    x, y = chance.choice((-210.0, 0.0, 8.0, 210.0)), chance.choice((-122.0, 0.0, 3.0, 122.0))
    return chance.choice(
        [
            lambda: edits.move(journey, some, x, y),
            lambda: edits.move(journey, some, x, y),
            lambda: edits.set_fields(journey, ways[:2], label=chance.choice(("", "if known", "otherwise"))),
            lambda: edits.delete(journey, some[:1]),
            lambda: edits.delete(journey, [chance.choice(ways)] if ways else []),
            lambda: edits.connect(journey, some[0], some[-1]),
            lambda: edits.add_touchpoint(journey, x=chance.uniform(0, 800), y=chance.uniform(0, 700)),
            lambda: edits.resize_stage(journey, chance.choice(journey.stages).id, chance.uniform(190, 400)),
            lambda: edits.retitle(journey, some[0], "Another title"),
        ]
    )()


def look(chance: random.Random, shown: Scene) -> None:
    """Asks for a part of the scene, as a view does."""
    shown.lines.near(Rect(chance.uniform(-100, 700), chance.uniform(-100, 700), 300.0, 200.0))
    if chance.random() < 0.3:
        extent(shown)


def assert_same(one: Scene, other: Scene) -> None:
    assert list(one.cards.items()) == list(other.cards.items())
    assert list(one.lines) == list(other.lines)
    for pair, line in other.lines.items():
        assert one.lines[pair] == line, pair
    assert (one.columns, one.body, one.ids) == (other.columns, other.body, other.ids)
    assert (one.lanes, extent(one)) == (other.lanes, extent(other))


@pytest.mark.parametrize("coarse", [0, 40])
@pytest.mark.parametrize("key", ["none", "drop-off", "engagement"])
@pytest.mark.parametrize("seed", range(12))
def test_after_any_edits_it_is_the_same_as_from_nothing(seed, key, coarse, monkeypatch):
    monkeypatch.setattr(lines, "_COARSE", coarse)
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    journey = town(seed)
    over = overlay(journey, key)
    shown = scene(journey, over)
    for _ in range(12):
        look(chance, shown)
        journey = journey.apply(edited(chance, journey))
        if chance.random() < 0.2:
            over = overlay(journey, key)
        over = alive(over, journey)
        shown = scene(journey, over, before=shown, hasty=chance.random() < 0.4)
    assert_same(scene(journey, over, before=shown), scene(journey, over))


def alive(over: Overlay, journey: Journey) -> Overlay:
    """The overlay, anew where it has figures of a touchpoint that is gone."""
    if over is NO_OVERLAY or over.marks.keys() <= journey.touchpoints.keys():
        return over
    return overlay(journey, over.key)


@pytest.mark.parametrize("seed", range(6))
def test_cards_stand_where_geometry_says_and_in_its_order(seed):
    journey = town(seed)
    assert list(scene(journey).cards.items()) == list(geometry.cards(journey).items())


@pytest.mark.parametrize("seed", range(6))
def test_what_is_near_is_all_that_meets_a_rectangle(seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    for key in ("none", "drop-off"):
        journey = town(seed)
        shown, other = (scene(journey, overlay(journey, key)) for _ in range(2))
        for _ in range(20):
            view = Rect(chance.uniform(-300, 900), chance.uniform(-300, 900), chance.uniform(1, 300), 200.0)
            found, missing = shown.lines.near(view)
            assert not len(missing)
            assert found == [(pair, line) for pair, line in other.lines.items() if line.box.intersects(view)]
            rows = shown.cards.near(view)
            cards = [(id, rect) for id, rect in geometry.cards(journey).items() if rect.intersects(view)]
            assert shown.cards.at(rows) == cards


def test_lines_that_nothing_touches_are_taken_over():
    journey = town(3)
    before = scene(journey)
    values = dict(before.lines.items())
    after = scene(journey.apply(edits.move(journey, ["t23"], 0.0, 900.0)), before=before)
    kept = [pair for pair, line in values.items() if pair in after.lines and after.lines[pair] is line]
    assert len(kept) > len(values) / 4
    assert scene(journey, before=before).cards is before.cards


def test_when_the_time_is_over_only_some_more_lines_are_worked_out():
    shown = scene(town(1))
    everything = Rect(-1e6, -1e6, 2e6, 2e6)
    found, missing = shown.lines.near(everything, until=0.0)
    assert 0 < len(found) < len(shown.lines)
    assert len(found) + len(missing) == len(shown.lines)
    found, missing = shown.lines.near(everything)
    assert not len(missing)
    assert len(found) == len(shown.lines)
