"""Files of other programs in the window: opened as new maps, and written with a word on what is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox, QPushButton

from journeymap.app import documents, interchange
from journeymap.app.window import Window
from journeymap.files.interchange.formats import FORMATS, read_foreign
from tests.builders import branchy, shop
from tests.files.interchange import said
from tests.files.interchange.drawings import box, edge, model, mxfile

FLOW = "flowchart LR\n a[Find] --> b[Pay]\n a --> a\n"


@pytest.fixture
def flow(tmp_path: Path) -> Path:
    path = tmp_path / "my flow.mmd"
    path.write_text(FLOW, encoding="utf-8")
    return path


def saving(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str) -> None:
    chosen = f"{FORMATS[kind].name} (*{FORMATS[kind].suffixes[0]})"
    monkeypatch.setattr(interchange.QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), chosen))


def answering(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    asked: list[str] = []

    def answer(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(f"{box.text()}\n{box.informativeText()}")
        assert box.textFormat() is Qt.TextFormat.PlainText
        return button

    monkeypatch.setattr(interchange.QMessageBox, "exec", answer)
    return asked


def test_a_file_of_another_program_opens_as_a_new_map(window: Window, flow: Path) -> None:
    documents.open_path(window.desk, flow)
    document = window.desk.session.document
    assert said.links(document.journey) == ["Find > Pay"]
    assert (document.path, document.modified, documents.name_of(window.desk)) == (None, False, "my flow")
    assert window.desk.on_map
    assert window.desk.centre.messages.texts == (
        "Read from “my flow.mmd” as a new map. Left out: 1 transition from a touchpoint to itself.",
    )


def test_a_dropped_drawing_opens_and_is_no_data(window: Window, flow: Path, qtbot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(flow))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(300, 300), action, mime, button, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: len(window.desk.session.document.journey.touchpoints) == 2)


def test_other_pages_are_offered(window: Window, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "two.drawio"
    path.write_bytes(mxfile([("One", model(box("2", "A", 0, 0))), ("Two", model(box("2", "B", 0, 0)))]))
    documents.open_path(window.desk, path)
    assert said.stages(window.desk.session.document.journey) == {"": ["A"]}
    button = next(b for b in window.desk.centre.messages.findChildren(QPushButton) if b.text() == "Open “Two”")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert said.stages(window.desk.session.document.journey) == {"": ["B"]}
    assert window.desk.session.document.journey.properties.title == "Two"


def test_a_file_that_cannot_be_read_leaves_the_map_open(window: Window, tmp_path: Path) -> None:
    window.desk.session.document.open(branchy(), None)
    broken = tmp_path / "broken.drawio"
    broken.write_text("<mxfile>", encoding="utf-8")
    documents.open_path(window.desk, broken)
    assert window.desk.session.document.journey == branchy()
    (text,) = window.desk.centre.messages.texts
    assert text.startswith("“broken.drawio” cannot be read. Its XML is broken at line 1")


@pytest.mark.parametrize("kind", FORMATS)
def test_a_copy_is_written_once_what_is_lost_is_agreed_to(
    window: Window, tmp_path: Path, monkeypatch, kind: str
) -> None:
    window.desk.session.document.open(shop(), None)
    path = tmp_path / "copy"
    saving(monkeypatch, path, kind)
    asked = answering(monkeypatch, QMessageBox.StandardButton.Save)
    interchange.save_foreign(window.desk)
    written = path.with_name("copy" + FORMATS[kind].suffixes[0])
    assert said.stages(read_foreign(written).journey) == said.stages(shop())
    assert asked == [
        f"“{written.name}” will not hold all of the map. The map itself stays as it is.\n"
        + "\n".join(FORMATS[kind].loses(shop()))
    ]
    assert window.desk.session.document.path is None
    assert window.desk.centre.messages.texts == (f"Exported to {written}",)


def test_nothing_is_written_where_it_is_not_agreed_to(window: Window, tmp_path: Path, monkeypatch) -> None:
    window.desk.session.document.open(shop(), None)
    saving(monkeypatch, tmp_path / "copy.drawio", "drawio")
    answering(monkeypatch, QMessageBox.StandardButton.Cancel)
    interchange.save_foreign(window.desk)
    assert list(tmp_path.glob("*.drawio")) == []


def test_a_copy_that_lacks_nothing_is_written_without_a_question(window: Window, tmp_path: Path, monkeypatch) -> None:
    window.desk.session.document.open(branchy(), None)
    saving(monkeypatch, tmp_path / "copy.drawio", "mermaid-flowchart")  # the suffix that was typed wins
    asked = answering(monkeypatch, QMessageBox.StandardButton.Cancel)
    interchange.save_foreign(window.desk)
    assert (
        read_foreign(tmp_path / "copy.drawio").journey
        == FORMATS["drawio"].read(FORMATS["drawio"].write(branchy()).encode(), 1).journey
    )
    assert asked == []


def test_a_copy_that_cannot_be_written_is_told(window: Window, tmp_path: Path, monkeypatch) -> None:
    window.desk.session.document.open(branchy(), None)
    saving(monkeypatch, tmp_path / "gone" / "copy.drawio", "drawio")
    interchange.save_foreign(window.desk)
    (text,) = window.desk.centre.messages.texts
    assert text.startswith("“copy.drawio” could not be saved. Its folder is not there")


def test_edges_without_ends_are_told_in_the_message(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "loose.drawio"
    path.write_bytes(mxfile([("Page-1", model(box("2", "A", 0, 0), edge("3", "2")))]))
    documents.open_path(window.desk, path)
    assert "Left out: 1 edge with a loose end." in window.desk.centre.messages.texts[0]
