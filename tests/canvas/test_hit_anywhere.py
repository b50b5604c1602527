"""What is hit and what a band holds, found by asking every card and every line."""

import random
from math import hypot

import pytest

from journeymap.canvas.hit import Part, hit, within
from journeymap.drawing.scene import Scene, scene
from journeymap.metrics.overlay import overlay
from journeymap.model.geometry import Rect
from tests.drawing.test_scene_again import town

pytestmark = pytest.mark.usefixtures("qapp")


def nearest_line(shown: Scene, x: float, y: float) -> dict[str, float]:
    """How far every drawn transition is, beyond the edge of its stroke: the least over points close to each other."""
    away: dict[str, float] = {}
    for pair, id in shown.ids.items():
        line = shown.lines[pair]
        points = (line.curve.at(i / 600) for i in range(601))
        away[id] = min(hypot(px - x, py - y) for px, py in points) - line.width / 2
    return away


@pytest.mark.parametrize("seed", range(8))
def test_what_is_hit_is_the_uppermost_card_or_the_line_that_is_near(seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    shown = scene(town(seed), overlay(town(seed), chance.choice(("none", "drop-off"))))
    found: set[Part] = set()
    for _ in range(60):
        x, y, pixel = chance.uniform(-20, 860), chance.uniform(-50, 800), chance.choice((0.5, 1.0, 3.0))
        what = hit(shown, x, y, pixel)
        found.add(what.part)
        holding = [id for id, rect in shown.cards.items() if rect.contains(x, y)]
        if holding:
            assert what.id == holding[-1]
        elif what.part is Part.RIM:
            assert shown.cards[what.id].grown(6.0 * pixel).intersects(Rect(x, y, 0.001, 0.001))
        elif what.part is Part.TRANSITION:
            line = shown.lines[next(pair for pair, id in shown.ids.items() if id == what.id)]
            assert nearest_line(shown, x, y)[what.id] <= 6.0 * pixel + 0.5 or line.spot.contains(x, y)
        else:
            assert all(away > 6.0 * pixel - 0.5 for away in nearest_line(shown, x, y).values())
    assert {Part.CARD, Part.TRANSITION} <= found


@pytest.mark.parametrize("seed", range(8))
def test_a_band_takes_cards_that_it_touches_and_lines_that_lie_in_it(seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    shown = scene(town(seed))
    for _ in range(20):
        band = Rect(chance.uniform(-50, 500), chance.uniform(-80, 500), chance.uniform(0, 700), chance.uniform(0, 700))
        taken = set(within(shown, band))
        assert taken & shown.cards.keys() == {id for id, rect in shown.cards.items() if rect.intersects(band)}
        for pair, id in shown.ids.items():
            inside = [band.contains(*shown.lines[pair].curve.at(i / 200)) for i in range(201)]
            if all(inside) or inside.count(False) > 40:
                assert (id in taken) == all(inside), id
