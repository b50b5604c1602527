"""Ways around cards, by hand and on maps by chance: no way passes under a card where the map leaves gaps."""

import random

import pytest

from journeymap.drawing.routes import Curve, Grid, curves, direct, labels
from journeymap.drawing.routes.around import FARTHEST
from journeymap.model import geometry
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, HEADER_GAP, Rect
from journeymap.model.layout.tidying import tidy
from tests.grown import grown

ACROSS, DOWN = 210.0, 122.0
Cards = dict[str, Rect]
Pair = tuple[str, str]


def rows(*lines: str) -> Cards:
    """Cards in rows and columns, a letter each, a dot where there is none."""
    return {
        letter: Rect(24.0 + ACROSS * column, 24.0 + DOWN * row, CARD_WIDTH, CARD_HEIGHT)
        for row, line in enumerate(lines)
        for column, letter in enumerate(line)
        if letter != "."
    }


def points(curve: Curve) -> list[tuple[float, float]]:
    count = 80 * len(curve.pieces())
    return [curve.at(at / count) for at in range(count + 1)]


def under(cards: Cards, pair: Pair, curve: Curve) -> list[str]:
    """The cards under which a way passes, but for those at its ends, by looking at many of its points."""
    others = {id: rect for id, rect in cards.items() if id not in pair and rect.intersects(curve.box().grown(1.0))}
    return [id for id, rect in others.items() if any(rect.contains(*point) for point in points(curve))]


def way(cards: Cards, pair: str) -> Curve:
    made = curves(cards, [(pair[0], pair[1])], Grid(cards.values()))
    return made[pair[0], pair[1]]


@pytest.mark.parametrize(
    ("lines", "pair"),
    [
        (["axb"], "ab"),
        (["axxxb"], "ab"),
        (["axb", ".y."], "ab"),
        (["ax.", ".xb"], "ab"),
        (["ax", ".b", "x."], "ba"),
        (["axb"], "ba"),
        (["axb", "xyx"], "ba"),
        (["ayx", "xzb", "xxx"], "ba"),
        (["xxb", "axx", "xxx"], "ba"),
        (["ax", "xx", "bx"], "ab"),
        (["ax", "xx", "xx", "xx", "xx", "bx"], "ab"),
        (["bx", "xx", "xx", "ax"], "ab"),
    ],
)
def test_a_way_leads_around_what_lies_between(lines, pair):
    names = iter("cdefghijklmnopqrstuvw")
    cards = rows(*("".join(next(names) if letter in "xyz" else letter for letter in line) for line in lines))
    found = way(cards, pair)
    assert under(cards, (pair[0], pair[1]), found) == []
    assert all(y > -HEADER_GAP for _, y in points(found))


@pytest.mark.parametrize(("lines", "pair"), [(["a.b"], "ab"), (["ab"], "ab"), (["a.", ".b"], "ab"), (["a", "b"], "ab")])
def test_a_free_way_is_the_plain_curve(lines, pair):
    cards = rows(*lines)
    pairs = [(pair[0], pair[1])]
    grid = Grid(cards.values())
    assert curves(cards, pairs, grid) == direct(cards, pairs, grid)
    assert len(way(cards, pair).points) == 4


def test_a_way_around_is_smooth_and_keeps_its_ends():
    cards = rows("axxb", "xxxx", "cxxx".replace("c", "k"))
    cards = {f"{id}{at}" if id == "x" else id: rect for at, (id, rect) in enumerate(cards.items())}
    grid = Grid(cards.values())
    for pair in (("a", "b"), ("b", "a")):
        plain, found = direct(cards, [pair], grid)[pair], curves(cards, [pair], grid)[pair]
        assert (found.start, found.end) == (plain.start, plain.end)
        for (*_, before, joint), (same, after, *_) in zip(found.pieces(), found.pieces()[1:], strict=False):
            assert same == joint
            (ax, ay), (bx, by) = (
                (joint[0] - before[0], joint[1] - before[1]),
                (after[0] - joint[0], after[1] - joint[1]),
            )
            assert ax * by - ay * bx == pytest.approx(0.0, abs=1e-6)
            assert ax * bx + ay * by > 0


def test_ways_through_one_gap_keep_apart():
    names = "abcdefgh"
    cards = {f"{name}1": rect for name, rect in rows(names).items()} | {
        f"{name}2": rect._replace(y=rect.y + DOWN) for name, rect in rows(names).items()
    }
    pairs = [("a1", "h1"), ("b1", "g1"), ("a2", "h2"), ("b2", "g2"), ("c1", "f1")]
    made = curves(cards, pairs, Grid(cards.values()))
    heights = {round(way.at(0.5)[1], 1) for way in made.values()}
    assert len(heights) >= 4


@pytest.mark.parametrize("first", range(0, 200, 20))
def test_no_way_passes_under_a_card_on_tidied_maps(first):
    chance = random.Random(first)  # noqa: S311  # a game of chance, no secret
    for seed in range(first, first + 20):
        journey = grown(seed, chance.randint(2, 60), staged=seed % 5 > 0)
        journey = journey.apply(tidy(journey, seconds=0.02))
        cards = geometry.cards(journey)
        made = curves(cards, [(t.source, t.target) for t in journey.transitions.values()], Grid(cards.values()))
        assert {pair: found for pair, curve in made.items() if (found := under(cards, pair, curve))} == {}


def test_ways_of_a_part_are_those_of_the_whole_where_no_neighbour_is_missing():
    journey = grown(3, 40)
    journey = journey.apply(tidy(journey, seconds=0.02))
    cards = geometry.cards(journey)
    grid, pairs = Grid(cards.values()), [(t.source, t.target) for t in journey.transitions.values()]
    whole = curves(cards, pairs, grid)
    for pair in pairs[::7]:
        part = [other for other in pairs if set(other) & set(pair)]
        assert curves(cards, part, grid)[pair] == whole[pair]


@pytest.mark.parametrize("seed", range(10))
def test_a_way_stays_near_its_cards_and_cards_far_away_do_not_matter(seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    cards = {
        f"c{at}": Rect(chance.randrange(0, 2400, 8), chance.randrange(0, 1600, 8), CARD_WIDTH, CARD_HEIGHT)
        for at in range(40)
    }
    pairs = [tuple(chance.sample(sorted(cards), 2)) for _ in range(30)]
    pairs = [(a, b) for a, b in dict.fromkeys(pairs)]
    for pair, curve in curves(cards, pairs, Grid(cards.values())).items():
        ends = geometry.union([cards[id] for id in pair])
        assert ends is not None
        reach = FARTHEST + 2 * geometry.GAP_Y + 0.12 * max(ends.width, ends.height)
        assert all(ends.grown(reach).contains(*point) for point in points(curve))
        around = [other for other in pairs if set(other) & set(pair)]
        whole = geometry.union([cards[id] for other in around for id in other])
        assert whole is not None
        near = [rect for rect in cards.values() if rect.intersects(whole.grown(reach))]
        assert curves(cards, around, Grid(near))[pair] == curve


def test_labels_on_ways_around_cover_no_card():
    journey = grown(8, 40)
    journey = journey.apply(tidy(journey, seconds=0.05))
    cards = geometry.cards(journey)
    grid, pairs = Grid(cards.values()), [(t.source, t.target) for t in journey.transitions.values()]
    spots = labels(curves(cards, pairs, grid), dict.fromkeys(pairs, (30.0, 15.0)), grid)
    covering = [pair for pair, spot in spots.items() if any(spot.intersects(rect) for rect in cards.values())]
    assert len(covering) <= len(pairs) // 20


def test_a_label_of_a_neighbour_keeps_off_a_loop():
    cards = rows("ab", "cd")
    pairs = [("d", "d"), ("a", "b"), ("d", "a"), ("b", "c")]
    grid = Grid(cards.values())
    made = curves(cards, pairs, grid)
    spots = labels(made, dict.fromkeys(pairs, (60.0, 15.0)), grid)
    top, (left, bottom), right = made["d", "d"].at(0.5)[1], made["d", "d"].start, made["d", "d"].end[0]
    inside = Rect(left, top, right - left, bottom - top)
    assert not [pair for pair, spot in spots.items() if pair != ("d", "d") and spot.intersects(inside)]


def test_huge_and_far_cards_are_found_without_end():
    grid = Grid([Rect(0.0, 0.0, CARD_WIDTH, CARD_HEIGHT)])
    assert grid.meets(Rect(-1e7, -1e7, 2e7, 2e7))
    assert grid.found(Rect(-1e7, 10.0, 2e7, 1e7))[0] == Rect(0.0, 0.0, CARD_WIDTH, CARD_HEIGHT)
    cards = {"a": Rect(-1e7, -1e7, CARD_WIDTH, CARD_HEIGHT), "b": Rect(1e7, 1e7, CARD_WIDTH, CARD_HEIGHT)}
    assert set(curves(cards, [("a", "b"), ("b", "a")], Grid(cards.values()))) == {("a", "b"), ("b", "a")}
