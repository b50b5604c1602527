"""The export dialog on the real window: what it says beforehand is what is written."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QPushButton

from journeymap.app import exporting
from journeymap.app.exporting import ExportDialog
from journeymap.drawing.style import PALETTES, Theme
from journeymap.export.errors import ExportError
from journeymap.export.formats import export as real_export
from journeymap.export.options import Options, Orientation, Page
from journeymap.model import edits
from journeymap.model.journey import Journey


def drawn() -> Journey:
    journey = Journey()
    for change in (
        lambda j: edits.add_stage(j, title="Buy", id="s"),
        lambda j: edits.add_touchpoint(j, x=20, y=20, title="Looks", id="a"),
        lambda j: edits.add_touchpoint(j, x=20, y=160, title="Pays", id="b"),
    ):
        journey = journey.apply(change(journey))
    return journey


@pytest.fixture
def dialog(window, qtbot, tmp_path: Path) -> ExportDialog:
    window.desk.session.document.open(drawn(), None)
    window.desk.centre.show_map()
    made = ExportDialog(window.desk.session, tmp_path, "shop", window)
    qtbot.addWidget(made, before_close_func=lambda d: d._session.jobs.close())
    made.open()
    qtbot.waitUntil(lambda: bool(made._facts.text()))
    return made


def press(dialog: ExportDialog, qtbot, text: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(dialog: ExportDialog, qtbot, box: str, value: object) -> None:
    """Chooses in a combo box and waits for what the preview says of it."""
    dialog._facts.clear()
    combo = getattr(dialog._form, box)
    assert combo.findData(value) >= 0
    combo.setCurrentIndex(combo.findData(value))
    qtbot.waitUntil(lambda: bool(dialog._facts.text()))


def test_an_image_has_the_size_that_was_said(dialog: ExportDialog, qtbot, tmp_path: Path) -> None:
    choose(dialog, qtbot, "_format", ".png")
    choose(dialog, qtbot, "_page", "A4")
    choose(dialog, qtbot, "_turn", Orientation.LANDSCAPE)
    dialog._form._dpi.setValue(100)
    # 297 mm ÷ 25.4 × 100 = 1169.3, 210 mm ÷ 25.4 × 100 = 826.8; 1169 × 827 × 4 bytes = 3.9 MB
    said = "297 × 210 mm\n1,169 × 827 pixels, 4 MB in memory when it is opened"
    qtbot.waitUntil(lambda: dialog._facts.text() == said)
    with qtbot.waitSignal(dialog.exported) as told:
        press(dialog, qtbot, "Export")
    path = tmp_path / "shop.png"
    assert told.args == [path]
    assert QImageReader(str(path)).size() == QSize(1169, 827)
    assert not dialog.isVisible()
    assert list(tmp_path.glob(".shop*")) == []


def test_a_pdf_is_written_in_the_chosen_size(dialog: ExportDialog, qtbot, tmp_path: Path) -> None:
    from pypdf import PdfReader

    choose(dialog, qtbot, "_page", "A3")
    assert dialog._facts.text() in ("420 × 297 mm", "297 × 420 mm")
    with qtbot.waitSignal(dialog.exported):
        press(dialog, qtbot, "Export")
    (page,) = PdfReader(tmp_path / "shop.pdf").pages
    sides = sorted(float(side) / 72 * 25.4 for side in (page.mediabox.width, page.mediabox.height))
    assert sides == pytest.approx([297, 420], abs=0.5)
    assert "Pays" in page.extract_text()


def test_the_theme_is_that_of_the_dialog(dialog: ExportDialog, qtbot, tmp_path: Path) -> None:
    choose(dialog, qtbot, "_format", ".png")
    choose(dialog, qtbot, "_theme", Theme.DARK)
    with qtbot.waitSignal(dialog.exported):
        press(dialog, qtbot, "Export")
    assert QImage(str(tmp_path / "shop.png")).pixelColor(2, 2).name() == PALETTES[Theme.DARK].canvas


def test_an_image_that_is_too_large_is_refused_before_it_is_written(dialog: ExportDialog, qtbot) -> None:
    choose(dialog, qtbot, "_format", ".png")
    choose(dialog, qtbot, "_page", "A0")
    dialog._form._dpi.setValue(2400)
    qtbot.waitUntil(lambda: any("too large" in text for text in dialog._messages.texts))
    assert not dialog._export.isEnabled()
    dialog._form._dpi.setValue(100)
    qtbot.waitUntil(dialog._export.isEnabled)
    assert dialog._messages.texts == ()


def test_a_folder_that_is_not_there_is_told_in_the_dialog(dialog: ExportDialog, qtbot, tmp_path: Path) -> None:
    dialog._form.set_path(tmp_path / "none" / "shop.pdf")
    qtbot.waitUntil(dialog._export.isEnabled)
    press(dialog, qtbot, "Export")
    qtbot.waitUntil(lambda: bool(dialog._messages.texts))
    (text,) = dialog._messages.texts
    assert "shop.pdf" in text
    assert dialog.isVisible()
    assert dialog._export.isEnabled()


def test_cancelling_leaves_no_file_and_the_old_one_as_it_was(
    dialog: ExportDialog, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threading import Event

    begun, go = Event(), Event()

    def slow(journey: Journey, path: Path, options: Options) -> None:
        begun.set()
        assert go.wait(10)
        real_export(journey, path, options)

    monkeypatch.setattr(exporting, "export", slow)
    (tmp_path / "shop.pdf").write_bytes(b"old")
    press(dialog, qtbot, "Export")
    qtbot.waitUntil(begun.is_set)
    assert dialog._progress.isVisible()
    press(dialog, qtbot, "Cancel")
    go.set()
    dialog._session.jobs.close()
    assert [(p.name, p.read_bytes()) for p in tmp_path.glob("*shop*")] == [("shop.pdf", b"old")]


def test_a_file_that_will_be_replaced_is_named_as_such(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "there.pdf").write_bytes(b"")
    dialog._form.set_path(tmp_path / "there.pdf")
    assert dialog._form._warning.text()
    dialog._form.set_path(tmp_path / "free.pdf")
    assert not dialog._form._warning.text()


def test_the_format_follows_the_ending_and_the_ending_the_format(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog._form.set_path(tmp_path / "a.b.png")
    assert dialog._form.suffix == ".png"
    dialog._form._format.setCurrentIndex(dialog._form._format.findData(".pdf"))
    assert dialog._form.path == tmp_path / "a.b.pdf"


def test_an_export_without_a_name_is_refused_and_a_name_alone_lies_in_the_folder(
    dialog: ExportDialog, qtbot, tmp_path: Path
) -> None:
    dialog._form._file.clear()
    dialog._form._file.editingFinished.emit()
    qtbot.waitUntil(lambda: bool(dialog._messages.texts))
    assert not dialog._export.isEnabled()
    dialog._form._file.setText("poster")
    dialog._form._file.editingFinished.emit()
    qtbot.waitUntil(dialog._export.isEnabled)
    assert dialog._form.path == tmp_path / "poster.pdf"


@pytest.mark.parametrize("typed", ["/", "C:", ".", "..", "", "posters/", "posters/..", "n" * 300])
def test_whatever_is_typed_the_export_waits_until_it_names_a_file(dialog: ExportDialog, qtbot, typed: str) -> None:
    field, names_one = dialog._form._file, bool(Path(typed).name) and not typed.endswith(("/", ".."))
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, typed)
    no_file = "The export has no file: type a name, or choose one."
    qtbot.waitUntil(lambda: names_one or dialog._messages.texts == (no_file,))
    qtbot.waitUntil(lambda: dialog._export.isEnabled() is names_one)
    field.selectAll()
    qtbot.keyClicks(field, "poster")
    qtbot.waitUntil(dialog._export.isEnabled)
    assert dialog._messages.texts == ()


def test_an_own_page_size_is_asked_for_only_where_it_is_wanted(dialog: ExportDialog, qtbot) -> None:
    assert not dialog._form._own.isVisible()
    choose(dialog, qtbot, "_page", "own")
    assert dialog._form._own.isVisible()
    assert dialog._form.options().page == Page(600.0, 400.0)


def test_a_finished_export_is_told_with_buttons_to_look_at_it(window, tmp_path: Path) -> None:
    exporting.tell(window.desk.centre.messages, tmp_path / "shop.pdf")
    assert window.desk.centre.messages.texts == (f"Exported to {tmp_path / 'shop.pdf'}",)
    labels = [b.text() for b in window.desk.centre.messages.findChildren(QPushButton)]
    assert labels == ["Open", "Open the folder"]


def test_an_error_names_the_file_that_was_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from journeymap.session.jobs import Job

    def full(journey: Journey, path: Path, options: Options) -> None:
        raise ExportError(f"“{path}” cannot be written: no room.")

    monkeypatch.setattr(exporting, "export", full)
    with pytest.raises(ExportError) as told:
        exporting.write(drawn(), tmp_path / "shop.pdf", Options(), job=Job("export", ""))
    assert str(told.value) == f"“{tmp_path / 'shop.pdf'}” cannot be written: no room."
    assert list(tmp_path.iterdir()) == []
