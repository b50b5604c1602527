"""The whole picture: nothing is painted outside the extent that exports and fitting rely on, and no part twice."""

import random

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from journeymap.drawing import picture
from journeymap.drawing.picture import Marks
from journeymap.drawing.scene import Scene, extent, scene
from journeymap.drawing.style import Theme
from journeymap.metrics.overlay import overlay
from journeymap.model.figures import MeasureFigures
from journeymap.model.geometry import Rect
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType
from tests.builders import branchy, figures, links, measured, shop, stages, touchpoint

pytestmark = pytest.mark.usefixtures("qapp")

AROUND = 120
EMPTY = 0xFF123456


def image_of(area: QRectF) -> tuple[QImage, QPainter]:
    """An image of an area of the map and room around it, and a painter in map units."""
    image = QImage(int(area.width()) + 2 * AROUND, int(area.height()) + 2 * AROUND, QImage.Format.Format_RGB32)
    image.fill(EMPTY)
    painter = QPainter(image)
    painter.translate(AROUND - area.x(), AROUND - area.y())
    return image, painter


def painted(image: QImage, area: QRectF) -> Rect:
    """The rectangle in map units around all pixels that were changed."""
    columns = memoryview(image.constBits()).cast("I")
    wide, high = image.width(), image.height()
    rows = [y for y in range(high) if any(columns[y * wide + x] != EMPTY for x in range(wide))]
    ends = [
        (next(x for x in range(wide) if columns[y * wide + x] != EMPTY),
         next(x for x in reversed(range(wide)) if columns[y * wide + x] != EMPTY))
        for y in rows
    ]  # fmt: skip
    left, right = min(first for first, _ in ends), max(last for _, last in ends)
    x, y = left - AROUND + area.x(), rows[0] - AROUND + area.y()
    return Rect(x, y, right + 1 - left, rows[-1] + 1 - rows[0])


def assert_holds(outer: Rect, inner: Rect) -> None:
    """A pixel of an edge that lies between two pixels may be touched."""
    assert outer.x <= inner.x + 1
    assert outer.y <= inner.y + 1
    assert inner.right <= outer.right + 1
    assert inner.bottom <= outer.bottom + 1


def loose() -> Journey:
    """Without stages: a card with a loop at the top, ways back and around, and heavy flows."""
    return measured(
        Journey(
            [
                touchpoint("a", None, 0, x=0), touchpoint("b", None, 200, x=0), touchpoint("c", None, 0, x=300),
                *links("a-a", "b-a", "a-c", "c-a"),
            ]
        ),
        figures(
            {"a": (900, 0, 0, 90), "b": (500, 0, 0, 400), "c": (500, 0, 0, 400)},
            {("a", "a"): (900, 0.5), ("b", "a"): (900, 0.5), ("a", "c"): (900, 0.4), ("c", "a"): (900, 0.4),
             ("b", "c"): (800, 0.2), ("c", "b"): (300, 0.1)},
            cases=900,
        ),
    )  # fmt: skip


def scattered(seed: int) -> Journey:
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    names = "abcdefg"
    cards = [
        touchpoint(
            n, chance.choice([None, 0, 1]), chance.uniform(0, 500), x=chance.uniform(-300, 500),
            engagement=chance.choice([None, *EngagementType]), title=n * chance.randint(0, 60),
        )
        for n in names
    ]  # fmt: skip
    pairs = {f"{a}-{b}" for a in names for b in names if chance.random() < 0.15}
    flows = {(a, b): (chance.randint(1, 900), 0.3) for a in names for b in names if chance.random() < 0.2}
    counts = {n: (900, 0, 0, chance.randint(0, 900)) for n in names}
    staged = [*stages("One", "Two"), *cards, *links(*sorted(pairs))] if seed % 2 else [*cards, *links(*sorted(pairs))]
    return measured(Journey(staged), figures(counts, flows, cases=900))


CASES = {
    "branchy": (branchy(), "none"), "shop": (shop(), "drop-off"), "loose": (loose(), "drop-off"),
    "reached": (loose(), "reached"), "empty": (Journey(), "none"), "stages": (Journey(stages("One", "Two")), "none"),
    "one card": (Journey([touchpoint("a", None, 0)]), "engagement"),
} | {f"scattered {seed}": (scattered(seed), "drop-off") for seed in range(8)}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_map_paints_nothing_outside_its_extent(name):
    journey, key = CASES[name]
    shown = scene(journey, overlay(journey, key))
    around = extent(shown)
    area = QRectF(*around)
    image, painter = image_of(area)
    picture.paint(painter, shown)
    painter.end()
    if len(journey) > 1:
        assert_holds(around, painted(image, area))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("theme", Theme)
def test_the_poster_fills_its_extent_and_nothing_outside(name, theme):
    journey, key = CASES[name]
    shown = scene(journey, overlay(journey, key), theme)
    area = picture.poster_extent(shown)
    image, painter = image_of(area)
    picture.poster(painter, shown, notice="Figures from log.csv, imported on 12 November 2026 " * 9)
    painter.end()
    around = Rect(area.x(), area.y(), area.width(), area.height())
    found = painted(image, area)
    assert_holds(around, found)
    assert_holds(found, around)


def whole(shown: Scene, marks: Marks, *, view: Rect | None) -> QImage:
    area = QRectF(-100, -100, 1000, 700)
    image, painter = image_of(area)
    painter.setClipRect(QRectF(*view) if view else area)
    picture.paint(painter, shown, view=view, marks=marks)
    painter.end()
    return image


@pytest.mark.parametrize(
    "view", [Rect(0, 0, 200, 200), Rect(180, 60, 60, 40), Rect(230, 90, 200, 60), Rect(-80, -80, 90, 900), Rect(0, 300, 900, 90)]
)  # fmt: skip
@pytest.mark.parametrize("name", ["shop", "loose", "scattered 1"])
def test_a_part_of_the_map_is_painted_as_in_the_whole(name, view):
    journey, key = CASES[name]
    shown = scene(journey, overlay(journey, key))
    marks = Marks(selected=frozenset("ab"), hovered="c")
    part = whole(shown, marks, view=view)
    every = QRectF(*view)
    area = QRectF(-100, -100, 1000, 700)
    image, painter = image_of(area)
    painter.setClipRect(every)
    picture.paint(painter, shown, marks=marks)
    painter.end()
    assert part == image


@pytest.mark.parametrize(("scale", "detail"), [(0.02, 0), (0.29, 0), (0.30, 1), (0.54, 1), (0.55, 2), (8.0, 2)])
def test_detail_grows_with_the_scale(scale, detail):
    assert picture.detail_at(scale) == detail


@pytest.mark.parametrize("detail", [0, 1, 2])
@pytest.mark.parametrize("key", ["none", "reached", "drop-off", "engagement", "Satisfaction"])
def test_every_detail_of_every_overlay_is_painted(key, detail):
    shown = scene(shop(), overlay(shop(), key), Theme.DARK)
    area = QRectF(*extent(shown))
    image, painter = image_of(area)
    picture.paint(painter, shown, detail=detail, marks=Marks(frozenset({"a", "s0", "a-b"}), "b", "c"))
    painter.end()
    assert painted(image, area).width > 500


def test_marks_say_how_a_record_is_marked():
    marks = Marks(frozenset({"a"}), hovered="b")
    assert [marks.of(id) for id in ("a", "b", "c", None)] == ["selected", "hovered", "", ""]


def test_a_touchpoint_that_nobody_leaves_is_painted_with_a_drop_off_of_0():
    journey = measured(branchy(), figures({"a": (40, 0, 0, 0), "b": (40, 0, 40, 0)}))
    shown = scene(journey, overlay(journey, "drop-off"))
    assert shown.overlay.marks["a"].value == 0
    assert shown.overlay.marks["b"].value is None
    whole(shown, Marks(), view=None)


def test_bars_start_at_0_and_go_to_the_left_below_it():
    def bar(value: float) -> tuple[int, int]:
        """Where on its row the bar of card a begins and ends, when b has 60 and c −20."""
        values = {"a": value, "b": 60.0, "c": -20.0}
        journey = measured(branchy(), figures({}), [MeasureFigures("NPS", values)])
        shown = scene(journey, overlay(journey, "NPS"))
        card = shown.cards["a"]
        image, painter = image_of(QRectF(*card))
        picture.paint(painter, shown)
        painter.end()
        flow = QColor(shown.palette.flow).rgb()
        y = image.height() - AROUND - round(17 / 2 + 4)
        found = [x for x in range(image.width()) if image.pixel(x, y) == flow]
        return (min(found), max(found)) if found else (0, 0)

    # ends are round; the row is 164 − 9 − 14 = 141 wide, of which 80 are the pill's: 61 for −20…60, 0 after a quarter of it
    left = AROUND + 17
    assert bar(60.0) == pytest.approx((left + 15.25, left + 61), abs=3)
    assert bar(-20.0) == pytest.approx((left, left + 15.25), abs=3)
    assert bar(30.0) == pytest.approx((left + 15.25, left + 38.1), abs=3)
