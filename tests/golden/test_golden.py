"""Approved pictures of small maps: both themes, two overlays, an empty map, and titles that are hard to draw."""

import sys

import pytest
from PySide6.QtGui import QImage, QPainter

from journeymap.drawing import picture
from journeymap.drawing.scene import scene
from journeymap.drawing.style import Theme
from journeymap.metrics.overlay import overlay
from journeymap.model.figures import MeasureFigures
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Properties
from tests.builders import figures, links, measured, stages, touchpoint

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems draw the edges of letters otherwise")

EMOTIONAL, CONTEXTUAL, CONVENIENCE, SOCIAL = EngagementType


def painted(journey: Journey, key: str, theme: Theme, notice: str = "") -> QImage:
    shown = scene(journey, overlay(journey, key), theme)
    area = picture.poster_extent(shown)
    image = QImage(round(area.width()), round(area.height()), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.translate(-area.x(), -area.y())
    picture.poster(painter, shown, notice=notice)
    painter.end()
    return image


def small() -> Journey:
    """Each engagement type, primary and secondary; a star and a flag; a loop, a branch and a way back."""
    journey = Journey(
        [
            Properties(title="A small shop"),
            *stages("Find", "Choose", "Buy"),
            touchpoint("sees", 0, 40, title="Sees social ad", channel="social media", engagement=SOCIAL),
            touchpoint(
                "opens", 0, 180, title="Opens product", channel="website", engagement=CONTEXTUAL,
                secondary=(SOCIAL, EMOTIONAL, CONVENIENCE),
            ),
            touchpoint(
                "asks", 1, 16, title="Asks in live chat with a friend", channel="smartphone message",
                engagement=EMOTIONAL, secondary=(SOCIAL, CONVENIENCE), moment_of_truth=True, goal=True,
            ),
            touchpoint("reads", 1, 180, title="Reads reviews", channel="forum", secondary=(SOCIAL,)),
            touchpoint(
                "pays", 2, 100, title="Pays", channel="basket", engagement=CONVENIENCE, goal=True,
                moment_of_truth=True,
            ),
            *links("sees-opens", "opens-asks", "opens-reads", "asks-pays", "reads-pays", "pays-opens"),
        ]
    )  # fmt: skip
    return measured(
        journey,
        figures(
            {
                "sees": (4821, 0, 40, 390), "opens": (4391, 0, 63, 1897), "asks": (26, 0, 2, 6),
                "reads": (1893, 0, 12, 220), "pays": (1651, 1651, 0, 0),
            },
            {
                ("sees", "opens"): (4391, 0.91), ("opens", "reads"): (1893, 0.43), ("opens", "asks"): (26, 0.006),
                ("reads", "pays"): (1651, 0.87), ("asks", "pays"): (0, 0.0), ("reads", "reads"): (310, 0.14),
                ("pays", "sees"): (95, 0.05),
            },
            cases=4821,
        ),
        [MeasureFigures("Response time", {"asks": 95.0, "opens": 0.4, "pays": 3725.0}, "s")],
    )  # fmt: skip


def strange() -> Journey:
    """Titles without an end, without a blank, from right to left, with emoji, with marks, and none."""
    titles = (
        "Donaudampfschifffahrtsgesellschaftskapitän", "Reads the reviews of all the other customers with great care",
        "שלום עולם וברוך הבא", "مرحبا بالعالم", "👩\u200d👩\u200d👧\u200d👦 family 🏳️\u200d🌈", "Ç\u0327a\u0301 ļo\u0302ng <b>&amp;", "", "123",
    )  # fmt: skip
    cards = [
        touchpoint(
            f"t{i}", i // 3, 24.0 + 120 * (i % 3), title=title, channel=title or "store",
            engagement=tuple(EngagementType)[i % 4], moment_of_truth=i % 2 == 0, goal=i % 3 == 0,
        )
        for i, title in enumerate(titles)
    ]  # fmt: skip
    named = stages("A stage whose title is far too long for it", "שלב", "")
    journey = Journey([Properties(title="Strange titles " * 12), *named, *cards, *links("t0-t3", "t3-t6")])
    return measured(
        journey,
        figures({f"t{i}": (10 ** (i + 1), 0, 0, 3 * 10**i) for i in range(8)}, {("t0", "t3"): (9, 0.9)}, cases=10**8),
    )


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("key", ["drop-off", "engagement"])
def test_a_small_map(approved, theme, key):
    approved(f"small-{theme}-{key}", painted(small(), key, theme, notice="Figures from shop-events.csv"))


def test_a_measure_in_seconds(approved):
    approved("small-light-measure", painted(small(), "Response time", Theme.LIGHT))


def test_an_empty_map(approved):
    approved("empty-light", painted(Journey(), "none", Theme.LIGHT))


def test_titles_that_are_hard_to_draw(approved):
    approved("strange-light", painted(strange(), "drop-off", Theme.LIGHT))


def test_a_map_from_far_shows_colours_and_shapes(approved):
    journey = small()
    shown = scene(journey, overlay(journey, "drop-off"), Theme.DARK)
    image = QImage(360, 220, QImage.Format.Format_RGB32)
    image.fill(0xFF10141A)
    painter = QPainter(image)
    painter.scale(0.5, 0.5)
    painter.translate(24, 60)
    picture.paint(painter, shown, detail=0)
    painter.end()
    approved("small-dark-far", image)
