"""Exports read back: sizes in mm, titles as text, pictures that are not blank and the same in bands as whole."""

import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from journeymap.drawing.style import PALETTES, Theme
from journeymap.export import image
from journeymap.export.errors import ExportError, OptionError
from journeymap.export.formats import FORMATS, export, format_of, sheet
from journeymap.export.image import budget
from journeymap.export.options import Options, Orientation, Page, page, usual_overlay
from journeymap.export.origin import origin
from journeymap.export.paper import Paper, laid_out
from journeymap.model.figures import Figures, MeasureFigures, TouchpointFigures, TransitionFigures
from journeymap.model.journey import Journey
from journeymap.model.records import (
    DataSource,
    EngagementType,
    Properties,
    Snapshot,
    SourceKind,
    Stage,
    Touchpoint,
    Transition,
)

TITLES = ("Sees an advertisement", "Opens product", "Pays", "Ääkköset & Öljy", "Звонит в поддержку", "Recommends us")
STAGES = ("Discover", "Consider", "Purchase", "Receive", "Use", "Advocate")

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def journey() -> Journey:
    """Six stages with a touchpoint each, figures of an event log and one measure."""
    stages = [Stage(id=f"s{i}", title=name, order=i) for i, name in enumerate(STAGES)]
    kinds = (*EngagementType, None, None)
    touchpoints = [
        Touchpoint(id=f"t{i}", title=title, stage=f"s{i}", x=22, y=30 + 130 * (i % 2), engagement=kinds[i])
        for i, title in enumerate(TITLES)
    ]
    transitions = [Transition(id=f"l{i}", source=f"t{i}", target=f"t{i + 1}") for i in range(5)]
    figures = Figures(
        cases=600,
        all_cases=600,
        events=2000,
        rejected=0,
        completed=100,
        under_way=50,
        lost=450,
        touchpoints={
            f"t{i}": TouchpointFigures(reached=600 - 90 * i, lost=90 - 10 * i, under_way=10) for i in range(6)
        },
        transitions=(
            TransitionFigures(
                source="t0", target="t1", count=500, cases=480, share=0.8, median_seconds=60, mean_seconds=90
            ),
        ),
    )
    source = DataSource(id="log", rows=SourceKind.EVENTS, path="data/shop.csv", imported="2026-11-20T10:00:00Z")
    table = DataSource(id="table", rows=SourceKind.METRICS, title="Survey")
    measure = MeasureFigures(name="Satisfaction", values={"t0": 3.5, "t2": 4.25})
    snapshots = [
        Snapshot(id=Snapshot.id_of("log"), source="log", figures=figures),
        Snapshot(id=Snapshot.id_of("table"), source="table", measures=(measure,)),
    ]
    properties = Properties(title="Online shop – “as is”")
    return Journey([properties, *stages, *touchpoints, *transitions, source, table, *snapshots])


def millimetres(path: Path) -> tuple[float, float]:
    """The size of the only page of a PDF."""
    (sheet_,) = PdfReader(path).pages
    return tuple(float(side) / 72 * 25.4 for side in (sheet_.mediabox.width, sheet_.mediabox.height))


@pytest.mark.parametrize(
    ("word", "width", "height"),
    [
        ("A4", 297, 210),
        ("a3", 420, 297),
        ("A2", 594, 420),
        ("A1", 841, 594),
        ("A0", 1189, 841),
        ("300x500", 300, 500),
        ("123.5 × 77", 123.5, 77),
    ],
)
def test_a_pdf_page_is_exact_to_the_millimetre(journey, tmp_path, word, width, height) -> None:
    export(journey, tmp_path / "map.pdf", Options(overlay="drop-off", page=page(word)))
    assert millimetres(tmp_path / "map.pdf") == pytest.approx((width, height), abs=0.2)


def test_a_pdf_without_a_page_is_as_large_as_the_map_at_96_units_an_inch(journey, tmp_path) -> None:
    export(journey, tmp_path / "map.pdf", Options())
    extent = sheet(journey, Options()).paper
    assert extent.scale == pytest.approx(25.4 / 96)
    assert millimetres(tmp_path / "map.pdf") == pytest.approx((extent.width, extent.height), abs=0.2)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("key", ["none", "reached", "drop-off", "engagement", "Satisfaction"])
def test_every_title_can_be_selected_in_the_pdf_under_every_overlay(journey, tmp_path, key, theme) -> None:
    path = tmp_path / "map.pdf"
    export(journey, path, Options(overlay=key, theme=theme, page=page("A1")))
    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    for title in (*TITLES, *STAGES, "Online shop"):
        assert title in text, title


def test_the_pdf_names_map_and_program_and_embeds_every_font(journey, tmp_path) -> None:
    path = tmp_path / "map.pdf"
    export(journey, path, Options(overlay="drop-off"))
    reader = PdfReader(path)
    assert reader.metadata.title == "Online shop – “as is”"
    assert reader.metadata.creator.startswith("Journeymap ")
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        (descendant,) = font["/DescendantFonts"]
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & descendant.get_object()["/FontDescriptor"].keys()


@pytest.mark.skipif(not (shutil.which("pdffonts") and shutil.which("pdftotext")), reason="poppler is not installed")
def test_another_reader_of_pdf_finds_the_titles_and_all_fonts_embedded(journey, tmp_path) -> None:
    path = tmp_path / "map.pdf"
    export(journey, path, Options(overlay="drop-off", page=page("A1")))
    fonts = subprocess.run(["pdffonts", path], capture_output=True, check=True, encoding="utf-8").stdout
    rows = fonts.splitlines()[2:]
    assert rows
    assert all(row.split()[-5] == "yes" for row in rows), fonts
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, encoding="utf-8").stdout
    words = set(text.split())
    assert all(word in words for title in TITLES for word in title.split()), text


@pytest.mark.parametrize("theme", Theme)
def test_a_png_has_the_size_of_its_page_in_pixels_and_says_its_resolution(journey, tmp_path, theme) -> None:
    path = tmp_path / "map.png"
    export(journey, path, Options(overlay="drop-off", page=page("A4"), dpi=300, theme=theme))
    picture = QImage(str(path))
    # 297 mm / 25.4 × 300 = 3507.9 and 210 mm / 25.4 × 300 = 2480.3
    assert (picture.width(), picture.height()) == (3508, 2480)
    assert picture.dotsPerMeterX() == picture.dotsPerMeterY() == 11811
    assert picture.text("Title") == "Online shop – “as is”"
    assert picture.pixelColor(2, 2) == picture.pixelColor(3505, 2477) == QColor(PALETTES[theme].canvas)
    seen = {picture.pixel(x, y) for x in range(0, 3508, 20) for y in range(0, 2480, 20)}
    assert len(seen) > 5


def test_a_png_painted_in_bands_looks_like_one_painted_whole(journey, tmp_path, monkeypatch) -> None:
    options = Options(overlay="drop-off", dpi=110)
    export(journey, tmp_path / "whole.png", options)
    monkeypatch.setattr(image, "_BAND", 70_000)
    export(journey, tmp_path / "bands.png", options)
    whole, bands = (QImage(str(tmp_path / f"{name}.png")) for name in ("whole", "bands"))
    assert whole.size() == bands.size()
    size = (whole.width(), whole.height())
    assert size[0] * size[1] > 10 * 70_000
    # Qt rounds a gradient, and places the dashes of a line that begins above a band, a little differently
    different = sum(
        not alike(whole.pixel(x, y), bands.pixel(x, y)) for x in range(0, size[0], 3) for y in range(size[1])
    )
    assert different < 0.001 * size[0] * size[1] / 3


def alike(one: int, other: int) -> bool:
    """Whether no channel of two colours differs by more than one level."""
    return all(abs((one >> shift & 255) - (other >> shift & 255)) <= 1 for shift in (0, 8, 16))


def test_the_budget_says_pixels_and_what_a_viewer_needs(journey) -> None:
    paper = Paper(254, 127, 1)
    size = budget(paper, 100)
    assert (size.width, size.height, size.megabytes) == (1000, 500, 2.0)


@pytest.mark.parametrize(
    ("paper", "dpi", "possible"),
    [
        # 32 000 pixels / (2540 mm / 25.4) = 320 dpi
        (Paper(2540, 254, 1), 600, 320),
        # √(600 000 000 / (40 × 40 inches)) = 612.4 dpi
        (Paper(1016, 1016, 1), 800, 612),
    ],
)
def test_an_image_too_large_is_refused_with_the_resolution_that_is_possible(paper, dpi, possible) -> None:
    with pytest.raises(OptionError, match=f"choose at most {possible} dpi, a smaller page, or PDF"):
        budget(paper, dpi)
    budget(paper, possible)


def test_the_map_lies_in_the_middle_of_its_page_inside_a_margin() -> None:
    paper = laid_out(QRectF(-20, -10, 800, 200), page("A4"))
    # 297 − 2 × 10 = 277 mm for 800 units; 200 units are 69.25 mm, and (210 − 69.25) / 2 = 70.375
    assert (paper.width, paper.height, paper.x) == (297, 210, 10)
    assert paper.scale == pytest.approx(277 / 800)
    assert paper.y == pytest.approx(70.375)


def test_a_sheet_that_fits_stops_at_what_readers_of_pdf_can_show() -> None:
    paper = laid_out(QRectF(0, 0, 40_000, 1_000), None)
    assert (paper.width, paper.height, paper.scale) == (5000, 125, 0.125)


@pytest.mark.parametrize(
    ("given", "aspect", "sides"),
    [
        (Page(210, 297, turns=True), 2.0, (297, 210)),
        (Page(210, 297, turns=True), 0.5, (210, 297)),
        (Page(210, 297, Orientation.PORTRAIT, turns=True), 2.0, (210, 297)),
        (Page(210, 297, Orientation.LANDSCAPE, turns=True), 0.5, (297, 210)),
        (Page(300, 100), 0.5, (300, 100)),
        (Page(100, 300), 2.0, (100, 300)),
        (Page(100, 300, Orientation.LANDSCAPE), 2.0, (300, 100)),
    ],
)
def test_a_named_page_turns_to_suit_the_map_and_a_measured_one_stays(given, aspect, sides) -> None:
    assert given.sides(aspect) == sides


@pytest.mark.parametrize("word", ["A9", "", "300", "300x", "-3x40", "axb", "300x200x100"])
def test_a_word_that_is_no_page_is_refused_with_the_pages_there_are(word) -> None:
    with pytest.raises(OptionError, match="is no page: use A4, A3, A2, A1, A0 or WIDTHxHEIGHT in millimetres"):
        page(word)


@pytest.mark.parametrize("word", ["10x300", "300x5001"])
def test_a_page_out_of_bounds_is_refused_with_the_bounds(word) -> None:
    with pytest.raises(OptionError, match="each side may have 20 to 5000 mm"):
        page(word)


@pytest.mark.parametrize("dpi", [0, -1, 9, 2401])
def test_a_resolution_out_of_bounds_is_refused_with_the_bounds(dpi) -> None:
    with pytest.raises(OptionError, match=f"{dpi} dpi is out of bounds: choose from 10 to 2400"):
        Options(dpi=dpi)


def test_an_overlay_that_the_map_lacks_is_refused_with_those_it_has(journey) -> None:
    with pytest.raises(OptionError, match="no overlay “NPS”: choose from none, reached, drop-off, engagement, Satis"):
        sheet(journey, Options(overlay="NPS"))


def test_a_suffix_of_no_format_is_refused_with_those_there_are() -> None:
    with pytest.raises(OptionError, match=r"must end in \.png or \.pdf"):
        format_of(Path("map.gif"))
    assert format_of(Path("map.PDF")) is FORMATS[".pdf"]


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_folder_that_is_not_there_is_told_and_nothing_is_left(journey, tmp_path, suffix) -> None:
    with pytest.raises(ExportError, match="cannot be written: No such file or directory"):
        export(journey, tmp_path / "none" / f"map{suffix}", Options())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", FORMATS)
def test_an_export_that_fails_half_way_leaves_the_old_file_and_no_other(journey, tmp_path, monkeypatch, suffix) -> None:
    path = tmp_path / f"map{suffix}"
    path.write_bytes(b"old")

    def full(*_arguments: object, **_names: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("journeymap.export.image.paint_on", full)
    monkeypatch.setattr("journeymap.export.pdf.paint_on", full)
    with pytest.raises(ExportError, match="No space left on device"):
        export(journey, path, Options())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_map_with_nothing_on_it_can_be_exported(tmp_path) -> None:
    for suffix in FORMATS:
        export(Journey(), tmp_path / f"empty{suffix}", Options(page=page("A4")))
        export(Journey(), tmp_path / f"fitted{suffix}", Options())
    assert not QImage(str(tmp_path / "fitted.png")).isNull()


def test_the_foot_names_the_data_behind_the_overlay(journey) -> None:
    assert origin(journey, "drop-off") == "Data: shop.csv, read on 2026-11-20"
    assert origin(journey, "Satisfaction") == "Data: Survey"
    assert origin(journey, "engagement") == origin(journey, "none") == ""


def test_drop_off_is_shown_unless_told_otherwise_where_there_are_figures(journey) -> None:
    assert usual_overlay(journey) == "drop-off"
    assert usual_overlay(Journey()) == "none"


def test_figures_can_be_selected_in_the_pdf(journey, tmp_path) -> None:
    path = tmp_path / "map.pdf"
    export(journey, path, Options(overlay="drop-off"))
    text = PdfReader(path).pages[0].extract_text()
    # t0: 90 lost of the 590 who matured
    assert "−15" in text
    assert "600" in text
