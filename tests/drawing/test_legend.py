"""The legend: what it says for each overlay, and how its entries flow into the room there is."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage, QPainter

from journeymap.drawing import legend
from journeymap.drawing.style import PALETTES, Theme
from journeymap.metrics.measures import catalogue
from journeymap.metrics.overlay import NO_OVERLAY, Overlay, OverlayKind, overlay
from journeymap.model.change import create, join
from journeymap.model.figures import MeasureFigures
from journeymap.model.records import DataSource, Snapshot, SourceKind
from tests.builders import shop

pytestmark = pytest.mark.usefixtures("qapp")
ROW, PAD, EDGE = 20.0, 12.0, 6.0


def of(key: str) -> Overlay:
    return overlay(shop(), key)


def test_without_an_overlay_there_is_none():
    assert legend.entries(NO_OVERLAY) == ()
    assert legend.size(NO_OVERLAY, 900) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("key", "meanings"),
    [
        ("reached", ["customers who reached the touchpoint", "go on", "not on the map"]),
        ("drop-off", ["drop-off point", "95 %", "fewer than 30", "lost", "go on", "not on the map"]),
        ("engagement", ["Emotional", "Contextual", "Convenience", "Social"]),
        ("Satisfaction", ["2 to 4.25, at 3 touchpoints"]),
    ],
)
def test_each_overlay_says_what_it_draws(key, meanings):
    entries = legend.entries(of(key))
    assert len(entries) == len(meanings)
    assert all(part in entry.meaning for part, entry in zip(meanings, entries, strict=True))


def test_it_says_on_how_many_customers_it_rests():
    assert legend._head(of("reached")) == "Reached · 1,000 customers"
    assert legend._head(of("Satisfaction")) == "Satisfaction"
    assert legend.title(Overlay(OverlayKind.MEASURE, name="NPS <b>")) == "NPS <b>"


def test_a_measure_of_the_catalogue_goes_by_its_name_in_the_language_of_the_user(monkeypatch):
    words = {"Churn": "Asiakaspoistuma", "Drop-off from totals": "Poistuma summista"}
    monkeypatch.setattr(catalogue, "translated", words.get)
    shown = {
        (key, name): legend.title(Overlay(OverlayKind.MEASURE, name=name, measure=key))
        for key, name in [("churn_rate", "Churn"), ("drop_off_from_totals", "Drop-off from totals"), ("", "Churn")]
    }
    assert list(shown.values()) == ["Asiakaspoistuma", "Poistuma summista", "Churn"]
    journey = shop()
    figures = MeasureFigures("Churn", {next(iter(journey.touchpoints)): 0.2}, "%", key="churn_rate")
    source = DataSource(id="table", rows=SourceKind.METRICS, imported="2026-11-22T10:00:00+00:00")
    snapshot = Snapshot(id=Snapshot.id_of("table"), source="table", measures=(figures,))
    assert legend.title(overlay(journey.apply(join(create(source), create(snapshot))), "Churn")) == "Asiakaspoistuma"


def test_in_wide_room_all_stands_in_one_row():
    wide, high = legend.size(of("drop-off"), 5000)
    assert high == ROW + 2 * EDGE
    assert wide < 2000


def test_the_narrower_the_room_the_more_rows_and_none_wider_than_the_room():
    heights = []
    for room in range(1600, 300, -50):
        wide, high = legend.size(of("drop-off"), float(room))
        assert wide <= room
        heights.append(high)
    assert heights == sorted(heights)
    assert heights[-1] > heights[0]
    assert all((high - 2 * EDGE) % ROW == 0 for high in heights)


def test_no_room_at_all_gives_a_row_for_each_entry():
    assert legend.size(of("drop-off"), 1.0)[1] == 7 * ROW + 2 * EDGE


def test_entries_follow_each_other_without_overlap():
    places = legend._places(of("drop-off"), 700.0)
    for (x1, y1, w1), (x2, y2, _) in pairwise(places):
        assert (y2 == y1 and x2 >= x1 + w1) or (y2 > y1 and x2 == 0)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("key", ["reached", "drop-off", "engagement", "Satisfaction"])
@pytest.mark.parametrize("room", [300.0, 900.0])
def test_all_that_is_painted_lies_within_its_size(theme, key, room):
    shown = of(key)
    wide, high = legend.size(shown, room)
    image = QImage(int(wide) + 80, int(high) + 80, QImage.Format.Format_RGB32)
    image.fill(0xFF123456)
    painter = QPainter(image)
    legend.paint(painter, (40.0, 40.0), room, shown, PALETTES[theme])
    painter.end()
    changed = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != 0xFF123456]
    assert changed
    assert min(x for x, _ in changed) >= 39
    assert max(x for x, _ in changed) <= 40 + wide + 1
    assert min(y for _, y in changed) >= 39
    assert max(y for _, y in changed) <= 40 + high + 1
