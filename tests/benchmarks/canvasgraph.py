"""A seeded map, as large as wished, as plain numbers: what every contender is given to show.

Stages are columns, touchpoints fill them from above, and transitions go to the next column mostly, some down the same
one, some back, a few farther off. Standard library alone, since each contender runs in an interpreter of its own.
"""

import random
from dataclasses import dataclass
from math import ceil, sqrt

STAGE_WIDTH, ROW_HEIGHT = 210.0, 122.0
"""A column and a row in map units: a card of 164 × 74 with room for arrows and figures."""
LEFT = 24.0
"""Of a card in its column."""
CARD = (164.0, 74.0)
TITLES = ("Sees an advertisement", "Compares offers", "Asks a friend", "Reads reviews", "Opens the app", "Calls support",
    "Pays by card", "Waits for delivery", "Tries it out", "Returns the parcel", "Ehdottaa ystävälle", "Tilaa uutiskirjeen")  # fmt: skip
CHANNELS = ("website", "phone", "store", "e-mail", "mobile app", "social media")
ENGAGEMENTS = ("emotional", "contextual", "convenience", "social")
_TRANSITIONS_EACH = 1.5


@dataclass(frozen=True, slots=True)
class Card:
    """A touchpoint: the number of its stage, its upper left corner on the map, and what it shows."""

    stage: int
    x: float
    y: float
    title: str
    channel: str
    engagement: str
    emotion: float


@dataclass(frozen=True, slots=True)
class Graph:
    """Touchpoints by number and transitions as pairs of them."""

    stages: int
    cards: tuple[Card, ...]
    links: tuple[tuple[int, int], ...]

    @property
    def extent(self) -> tuple[float, float]:
        """Width and height in map units."""
        return self.stages * STAGE_WIDTH, max(card.y for card in self.cards) + ROW_HEIGHT

    def nearest(self, x: float, y: float, count: int = 1) -> list[int]:
        """The touchpoints whose middles are nearest to a point of the map."""
        across, down = x - CARD[0] / 2, y - CARD[1] / 2

        def away(number: int) -> float:
            return (self.cards[number].x - across) ** 2 + (self.cards[number].y - down) ** 2

        return sorted(range(len(self.cards)), key=away)[:count]


def graph(size: int, *, seed: int = 1) -> Graph:
    """A map of so many touchpoints with one and a half as many transitions, twice as many rows as columns."""
    rng = random.Random(seed)  # noqa: S311  # no secret
    stages = max(1, round(sqrt(size / 2)))
    rows = ceil(size / stages)
    cards = tuple(
        Card(
            stage=number // rows,
            x=(number // rows) * STAGE_WIDTH + LEFT,
            y=(number % rows) * ROW_HEIGHT + 16.0,
            title=f"{rng.choice(TITLES)} {number}",
            channel=rng.choice(CHANNELS),
            engagement=rng.choice(ENGAGEMENTS),
            emotion=float(rng.randint(-2, 2)),
        )
        for number in range(size)
    )
    links: dict[tuple[int, int], None] = {}
    while len(links) < int(size * _TRANSITIONS_EACH):
        source = rng.randrange(size)
        column, row = divmod(source, rows)
        across, down = rng.choices(((1, 4), (0, 3), (-1, 3), (4, 8)), (80, 10, 8, 2))[0]
        to_column, to_row = column + across, row + rng.randint(-down, down)
        target = to_column * rows + to_row
        if 0 <= to_row < rows and 0 <= target < size and source != target:
            links[source, target] = None
    return Graph(cards[-1].stage + 1, cards, tuple(links))
