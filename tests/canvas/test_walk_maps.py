"""Walks by arrows over maps drawn as text: a letter is a card, columns are 210 apart and rows 122; a step goes where the
eye looks next.
"""

import pytest

from journeymap.canvas.walk import Direction, Trail, nearest, walked
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, Rect

ARROWS = {"<": Direction.LEFT, ">": Direction.RIGHT, "^": Direction.UP, "v": Direction.DOWN}


def drawn(picture: str) -> dict[str, Rect]:
    """Cards by their letters; each character is half a column wide, each line half a row high."""
    lines = picture.strip("\n").splitlines()
    return {
        letter: Rect(105.0 * x, 61.0 * y, CARD_WIDTH, CARD_HEIGHT)
        for y, line in enumerate(lines)
        for x, letter in enumerate(line)
        if letter.isalpha()
    }


def way(cards: dict[str, Rect], start: str, arrows: str) -> str:
    """The letters that are passed; a step that leads nowhere stays."""
    at, trail, passed = start, Trail(), start
    for arrow in arrows:
        found, trail = walked(cards, at, ARROWS[arrow], trail)
        at = found or at
        passed += at
    return passed


BRANCHY = """
a b   e f

  c d
    g h

i
"""

STAGGERED = """
a
  b
a
    c
d
  e
"""


@pytest.mark.parametrize(
    ("start", "arrows", "passed"),
    [
        ("a", ">>>", "abef"),
        ("f", "<<<", "feba"),
        ("b", "v", "bc"),
        ("c", ">", "cd"),
        ("d", "v", "dg"),
        ("a", "v", "ai"),  # straight down the column, however far, before b's branch c beside it
        ("e", "v", "eh"),
        ("h", "^", "he"),  # straight up the column, though d is nearer beside it
        ("a", "^", "aa"),
        ("i", "<", "ii"),
    ],
)
def test_steps_on_a_branchy_map(start, arrows, passed):
    assert way(drawn(BRANCHY), start, arrows) == passed


@pytest.mark.parametrize("start", "abcdefghi")
@pytest.mark.parametrize("arrows", ["><", "<>", "v^", "^v", ">><<", ">v^<", "vv^^", ">>>><<<<"])
def test_turning_round_leads_back_the_way_that_one_came(start, arrows):
    cards = drawn(BRANCHY)
    passed = way(cards, start, arrows)
    there = len([n for n in range(len(arrows) // 2) if passed[n] != passed[n + 1]])
    if there == len(arrows) // 2:  # no step stayed at the border
        assert passed == passed[::-1]


def test_a_straight_walk_keeps_its_line():
    cards = drawn("a\n\nb c d\n\ne")
    off = {**cards, "m": Rect(40.0, 61.0, CARD_WIDTH, CARD_HEIGHT)}
    assert way(off, "a", "vvv") == "ambe"
    row = drawn("a b c\n\nd   f")
    assert way(row, "a", ">>") == "abc"
    steps = {
        "a": Rect(0, 0, 164, 74), "b": Rect(210, 50, 164, 74), "c": Rect(420, 0, 164, 74), "x": Rect(420, 122, 164, 74),
    }  # fmt: skip
    assert way(steps, "a", ">>") == "abc"  # from b alone, c and x are about as near: the row of a decides
    assert nearest(steps, "b", Direction.RIGHT) == "c"


def test_a_new_direction_begins_a_new_line():
    cards = drawn("a   b\n\n\n    c   d\n\ne       f")
    assert way(cards, "a", ">v>") == "abcd"


def test_a_walk_forgets_where_another_one_went():
    cards = drawn(BRANCHY)
    _, trail = walked(cards, "a", Direction.RIGHT, Trail())
    assert walked(cards, "e", Direction.LEFT, trail)[0] == "b"
    gone = {id: rect for id, rect in cards.items() if id != "a"}
    assert walked(gone, "b", Direction.LEFT, trail)[0] != "a"


def test_every_card_of_a_full_grid_is_reached_from_any_other():
    cards = drawn("\n\n".join(" ".join("abcdefghijklmnop"[4 * row : 4 * row + 4]) for row in range(4)))
    for start in cards:
        seen, todo = {start}, [start]
        while todo:
            at = todo.pop()
            for direction in Direction:
                found = nearest(cards, at, direction)
                if found and found not in seen:
                    seen.add(found)
                    todo.append(found)
        assert seen == set(cards)
