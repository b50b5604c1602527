"""Lanes and notes as they are painted: at every detail, in both themes, in part as in whole, and into a PDF."""

import random

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from journeymap.drawing import images, picture
from journeymap.drawing.lanes.curves import signed
from journeymap.drawing.picture import NO_MARKS, Marks
from journeymap.drawing.scene import Scene, extent, scene
from journeymap.drawing.style import Theme
from journeymap.model import edits
from journeymap.model.geometry import Rect
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Evidence,
    EvidenceKind,
    Lane,
    LaneKind,
    Note,
    NoteKind,
    Severity,
)
from tests.builders import stages, touchpoint, with_records
from tests.laned import laned, with_personas

pytestmark = pytest.mark.usefixtures("qapp")

KINDS = [
    Note(
        id=f"k{place}", says=kind, text=f"A {kind.value} of the map", lane="pain", stage="s0", order=float(place),
        severity=Severity.WORKAROUND, evidence=Evidence(EvidenceKind.REPORTED, "14 interviews"),
    )
    for place, kind in enumerate(NoteKind)
]  # fmt: skip


def full() -> Journey:
    """The map with personas, a note of every kind, an image, and the other lanes."""
    others = [
        Lane(id="ch", order=4.0, shows=LaneKind.CHANNELS, title="Channels"),
        Lane(id="me", order=5.0, shows=LaneKind.METRIC, title="Metric"),
        Lane(id="fo", order=6.0, title="Folded one", folded=True),
        Note(id="hidden", lane="fo", text="Nobody sees this"),
    ]
    journey = with_records(with_personas(laned()), *others, *KINDS)
    return journey.apply(edits.show_image(journey, ["b", "k0"], photo()))


def photo():
    made = QImage(80, 60, QImage.Format.Format_RGB32)
    made.fill(QColor("#13579b"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made.save(buffer, "PNG")
    return images.taken(bytes(data.data()))


def drawn(shown: Scene, *, area: Rect | None = None, detail: int = 2, marks: Marks = NO_MARKS, cull: bool = False):
    """An area of the map as an image, one pixel a map unit."""
    around = area or extent(shown)
    image = QImage(round(around.width), round(around.height), QImage.Format.Format_RGB32)
    image.fill(QColor(shown.palette.canvas))
    with QPainter(image) as painter:
        painter.translate(-round(around.x), -round(around.y))
        picture.paint(painter, shown, view=around if cull else None, detail=detail, marks=marks)
    return image


def shades(image: QImage) -> set[int]:
    return {*memoryview(image.constBits()).cast("I")}


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("detail", [0, 1, 2])
def test_every_lane_and_note_shows_at_every_detail(theme, detail):
    shown = scene(full(), theme=theme)
    for id, rect in (*shown.lanes.bands.items(), *shown.lanes.notes.items()):
        assert len(shades(drawn(shown, area=rect, detail=detail))) > 1 or detail == 0, id
    whole = shades(drawn(shown, detail=detail))
    assert QColor(shown.palette.card).rgb() in whole


@pytest.mark.parametrize("seed", range(8))
def test_a_part_is_painted_as_in_the_whole(seed):
    chance = random.Random(seed)  # noqa: S311  # not for secrets
    shown = scene(full())
    around = extent(shown)
    left, top = chance.uniform(around.x, around.right - 200), chance.uniform(360.0, around.bottom - 150)
    part = Rect(round(left), round(top), 200.0, 150.0)
    marks = Marks(frozenset(["k1", "feel", "a"]), "pain")
    assert drawn(shown, area=part, marks=marks, cull=True) == drawn(shown, area=part, marks=marks)


def test_the_dashes_of_a_long_curve_stay_where_they_are():
    cards = [touchpoint(f"t{i}", i // 2, 100.0 * (i % 2), expected_emotion=float(i % 5 - 2)) for i in range(80)]
    lane = Lane(id="feel", order=1.0, shows=LaneKind.EMOTION)
    shown = scene(Journey([*stages(*"S" * 40), *cards, lane]))
    band = shown.lanes.bands["feel"]
    for left in (0.0, 1234.0, 4001.0, 7777.0, 8100.0):
        part = Rect(left, band.y, 230.0, band.height)
        assert drawn(shown, area=part, cull=True) == drawn(shown, area=part)


def test_an_image_is_painted_on_its_note_and_its_card():
    shown = scene(full())
    for rect in (shown.lanes.notes["k0"], shown.lanes.pictures["b"]):
        assert QColor("#13579b").rgb() in shades(drawn(shown, area=rect))


def test_the_curve_passes_its_points():
    shown = scene(laned())
    ink = QColor(shown.palette.curves[0]).rgb()
    (curve,) = shown.lanes.curves["feel"]
    for mark in curve.marks:
        assert ink in shades(drawn(shown, area=Rect(round(mark.x) - 7.0, round(mark.y) - 7.0, 14.0, 14.0)))
    beside = Rect(round(curve.marks[-1].x) + 20.0, 420.0, 60.0, 74.0)
    assert ink not in shades(drawn(shown, area=beside))


def test_what_is_selected_stands_out_and_what_is_edited_has_no_words():
    shown = scene(full())
    for id in ("pain", "k1", "pinned"):
        rect = (shown.lanes.bands.get(id) or shown.lanes.notes[id]).grown(4.0)
        accent = QColor(shown.palette.accent).rgb()
        assert accent in shades(drawn(shown, area=rect, marks=Marks(frozenset([id]))))
        assert accent not in shades(drawn(shown, area=rect))
    rect = shown.lanes.notes["k1"]
    assert drawn(shown, area=rect, marks=Marks(edited="k1")) != drawn(shown, area=rect)


def test_an_empty_lane_says_what_to_do_only_under_the_pointer():
    shown = scene(Journey([Lane(id="l", order=1.0, height=80.0), Lane(id="e", order=2.0, shows=LaneKind.EMOTION)]))
    for id in ("l", "e"):
        assert drawn(shown, marks=Marks(hovered=id)) != drawn(shown)


def test_a_pdf_holds_the_words_of_lanes_and_notes(tmp_path):
    journey = full()
    shown = scene(journey)
    around = QRectF(*extent(shown))
    writer = QPdfWriter(str(tmp_path / "map.pdf"))
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(around.width(), around.height()), QPageSize.Unit.Point))
    with QPainter(writer) as painter:
        painter.translate(-around.topLeft())
        picture.paint(painter, shown)
    page = PdfReader(tmp_path / "map.pdf").pages[0]
    words = " ".join(page.extract_text().split())
    for said in ("Pain points", "Line of visibility", "Folded one", "A pain point of", "Reported · 14", "Slow", "Free"):
        assert said in words
    assert "Nobody sees this" not in words
    assert len(page.images) >= 1


@pytest.mark.parametrize(("valence", "words"), [(1.0, "+1"), (-0.5, "−0.5"), (0.0, "0"), (2.0, "+2")])
def test_emotions_have_their_sign(valence, words):
    assert signed(valence) == words


def test_what_belongs_to_a_dimmed_touchpoint_is_dimmed():
    under = Note(id="under", says=NoteKind.IDEA, text="Under d", lane="pain", touchpoint="d")
    journey = with_records(full(), under)
    plain, dimmed = scene(journey), scene(journey, dimmed=frozenset(["a", "b", "d"]))
    places = [
        plain.lanes.notes["under"], plain.lanes.notes["pinned"], plain.lanes.pictures["b"].grown(2.0),
        Rect(plain.lanes.spots["a"] - 8.0, 420.0, 16.0, 74.0),
    ]  # fmt: skip
    assert all(drawn(plain, area=place) != drawn(dimmed, area=place) for place in places)
    assert drawn(plain, area=plain.lanes.notes["slow"]) == drawn(dimmed, area=plain.lanes.notes["slow"])
