"""The ways of transitions, by hand: cards are 164 × 74; sides have their ports at 46 % of the height or 68 % of the width."""

import random
from itertools import combinations

import pytest

from journeymap.drawing.routes import Curve, Grid, curves, labels
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, Rect


def card(x: float, y: float) -> Rect:
    return Rect(x, y, CARD_WIDTH, CARD_HEIGHT)


def route(cards: dict[str, Rect], *pairs: str) -> dict[tuple[str, str], Curve]:
    return curves(cards, [(p[0], p[1]) for p in pairs], Grid(cards.values()))


def on_rim(rect: Rect, point: tuple[float, float]) -> bool:
    x, y = point
    upright = x in (rect.x, rect.right) and rect.y <= y <= rect.bottom
    return upright or (y in (rect.y, rect.bottom) and rect.x <= x <= rect.right)


def test_forward_goes_from_the_right_side_to_the_left_side():
    way = route({"a": card(0, 0), "b": card(300, 0)}, "ab")["a", "b"]
    assert way.start == (164, pytest.approx(34.04))
    assert way.end == (300, pytest.approx(34.04))
    assert all(way.start[0] <= way.at(i / 20)[0] <= way.end[0] for i in range(21))


def test_downwards_in_a_column_goes_from_bottom_to_top():
    way = route({"a": card(0, 0), "b": card(10, 200)}, "ab")["a", "b"]
    assert way.start == (pytest.approx(111.52), 74)
    assert way.end == (pytest.approx(121.52), 200)


def test_downwards_past_a_card_in_between_goes_around_at_the_right():
    cards = {"a": card(0, 0), "x": card(0, 120), "b": card(0, 240)}
    way = route(cards, "ab")["a", "b"]
    assert way.start[0] == way.end[0] == 164
    assert not any(cards["x"].contains(*way.at(i / 50)) for i in range(51))


def test_upwards_in_a_column_goes_around_at_the_right():
    way = route({"a": card(0, 0), "b": card(0, 200)}, "ba")["b", "a"]
    assert (way.start[0], way.end[0]) == (164, 164)
    assert way.at(0.5)[0] > 164


def test_back_swings_below_both_cards():
    cards = {"a": card(0, 0), "b": card(400, 100)}
    way = route(cards, "ba")["b", "a"]
    assert way.start[1] == 174
    assert way.end[1] == 74
    assert way.at(0.5)[1] > 174
    assert not any(rect.contains(*way.at(i / 50)) for rect in cards.values() for i in range(1, 50))


def test_a_loop_leaves_and_enters_at_the_top():
    way = route({"a": card(0, 100)}, "aa")["a", "a"]
    assert way.start[1] == way.end[1] == 100
    assert 0 < way.start[0] < way.end[0] < 164
    assert way.at(0.5)[1] < 100


def test_cards_upon_each_other_have_a_way_too():
    for x, y in ((0, 0), (20, 10), (163, 0), (0, 73)):
        way = route({"a": card(0, 0), "b": card(x, y)}, "ab", "ba")
        assert len(way) == 2


def test_pairs_without_their_cards_have_no_way():
    assert route({"a": card(0, 0)}, "ab", "ba", "xy") == {}


def test_every_end_stands_on_the_rim_of_its_card_and_no_two_on_one_spot():
    chance = random.Random(7)  # noqa: S311  # a game of chance, no secret
    for _ in range(60):
        cards = {n: card(chance.randrange(0, 1200, 8), chance.randrange(0, 900, 8)) for n in "abcdefgh"}
        names = [(a, b) for a in cards for b in cards if a != b and chance.random() < 0.3]
        made = curves(cards, names, Grid(cards.values()))
        assert set(made) == set(names)
        for (a, b), way in made.items():
            assert on_rim(cards[a], way.start)
            assert on_rim(cards[b], way.end)
        for name in cards:
            ends = [w.start for (a, _), w in made.items() if a == name] + [
                w.end for (_, b), w in made.items() if b == name
            ]
            assert len({(round(x, 3), round(y, 3)) for x, y in ends}) == len(ends)


def test_there_and_back_are_two_ways():
    way = route({"a": card(0, 0), "b": card(300, 0)}, "ab", "ba")
    assert way["a", "b"].start != way["b", "a"].end
    there, back = ([way[p].at(i / 10) for i in range(11)] for p in (("a", "b"), ("b", "a")))
    assert max(y for _, y in there) < max(y for _, y in back)


def test_ports_of_one_side_stand_in_the_order_of_what_they_lead_to():
    cards = {"a": card(0, 200), "u": card(300, 0), "m": card(300, 200), "l": card(300, 400)}
    way = route(cards, "al", "au", "am")
    heights = [way["a", to].start[1] for to in "uml"]
    assert heights == sorted(heights)
    assert len(set(heights)) == 3


def test_a_hundred_ports_still_stand_on_their_side():
    cards = {"a": card(0, 2000)} | {f"t{i}": card(400, 40 * i) for i in range(100)}
    made = curves(cards, [("a", f"t{i}") for i in range(100)], Grid(cards.values()))
    assert all(on_rim(cards["a"], way.start) for way in made.values())


def test_the_curve_begins_and_ends_where_it_says_and_stays_in_its_box():
    way = Curve(((0, 0), (50, -30), (80, 90), (100, 10)))
    assert way.at(0) == (0, 0)
    assert way.at(1) == (100, 10)
    assert way.at(0.5) == (pytest.approx(61.25), pytest.approx(23.75))
    box = way.box()
    assert all(box.grown(0.001).contains(*way.at(i / 50)) for i in range(51))


def test_a_way_of_two_curves_is_one_and_then_the_other():
    whole = Curve(((0, 0), (50, -30), (80, 90), (100, 10), (120, -70), (90, 0), (0, 0)))
    one, other = (Curve(piece) for piece in whole.pieces())
    assert (whole.start, whole.end, whole.at(0.5)) == ((0, 0), (0, 0), (100, 10))
    for i in range(11):
        assert whole.at(i / 20) == pytest.approx(one.at(i / 10))
        assert whole.at(0.5 + i / 20) == pytest.approx(other.at(i / 10))
    assert all(whole.box().grown(0.001).contains(*whole.at(i / 50)) for i in range(51))


def test_a_grid_finds_what_asking_all_finds():
    chance = random.Random(3)  # noqa: S311  # a game of chance, no secret
    rects = [
        Rect(chance.uniform(-900, 900), chance.uniform(-900, 900), chance.uniform(1, 600), chance.uniform(1, 300))
        for _ in range(80)
    ]
    grid = Grid(rects)
    for asked in rects:
        others = tuple(r for r in rects if r is not asked)
        assert grid.meets(asked, apart=(asked,)) == any(asked.intersects(o) for o in others)


def test_labels_cover_no_card_and_no_other_label_where_there_is_room():
    cards = {f"{c}{r}": card(220 * c, 140 * r) for c in range(4) for r in range(3)}
    names = [(f"{c}{r}", f"{c + 1}{s}") for c in range(3) for r in range(3) for s in range(3) if abs(r - s) < 2]
    ways = curves(cards, names, Grid(cards.values()))
    spots = labels(ways, dict.fromkeys(names, (30.0, 15.0)), Grid(cards.values()))
    assert not [name for name, spot in spots.items() for rect in cards.values() if spot.intersects(rect)]
    assert len([1 for a, b in combinations(spots.values(), 2) if a.intersects(b)]) <= 2


def test_a_label_without_any_room_stands_at_the_middle_of_its_way():
    cards = {"a": card(0, 0), "b": card(170, 0)}
    ways = curves(cards, [("a", "b")], Grid(cards.values()))
    spot = labels(ways, {("a", "b"): (300.0, 90.0)}, Grid(cards.values()))["a", "b"]
    assert abs(spot.center[0] - 167) < 1


def test_a_label_stands_beside_its_own_way():
    cards = {"a": card(0, 0), "b": card(300, 200)}
    ways = curves(cards, [("a", "b")], Grid(cards.values()))
    spot = labels(ways, {("a", "b"): (30.0, 15.0)}, Grid(cards.values()))["a", "b"]
    assert any(spot.grown(8).contains(*ways["a", "b"].at(i / 100)) for i in range(101))
