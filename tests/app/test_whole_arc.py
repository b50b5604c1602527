"""The main job from end to end on the real window, with keys and mouse: draw, import, look, save, reopen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit

from journeymap.app import documents
from journeymap.app.window import Window
from journeymap.metrics.overlay import OverlayKind
from journeymap.model import geometry
from journeymap.panels.importing import ImportDialog

STAGES = ("Find", "Buy", "Use")
DRAWN = (("Searches", "Compares"), ("Orders", "Pays"), ("Receives", "Recommends"))
TYPES = {
    "Searches": Qt.Key.Key_2,
    "Compares": Qt.Key.Key_4,
    "Orders": Qt.Key.Key_3,
    "Pays": Qt.Key.Key_3,
    "Receives": Qt.Key.Key_1,
    "Recommends": Qt.Key.Key_4,
}
PATHS = {
    **{f"bought{n}": ("Searches", "Orders", "Pays", "Receives") for n in range(30)},
    **{f"lost{n}": ("Searches", "Orders", "Pays") for n in range(10)},
    **{f"left{n}": ("Searches",) for n in range(20)},
}


def typed(qtbot, text: str) -> None:
    """Types the title for which a field is open on the map."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def spot(window: Window, x: float, y: float) -> QPoint:
    vx, vy = window.desk.canvas.camera.to_view(x, y)
    return QPoint(round(vx), round(vy))


def draw(window: Window, qtbot) -> None:
    canvas = window.desk.canvas
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for title in STAGES:
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        qtbot.keyClick(canvas, Qt.Key.Key_S)
        typed(qtbot, title)
    document = window.desk.session.document
    assert tuple(stage.title for stage in document.journey.stages) == STAGES
    columns = geometry.columns(document.journey)
    for stage, titles in zip(document.journey.stages, DRAWN, strict=True):
        for row, title in enumerate(titles):
            middle = columns[stage.id].left + columns[stage.id].width / 2
            qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=spot(window, middle, 60 + 150 * row))
            typed(qtbot, title)
            qtbot.keyClick(canvas, TYPES[title])
    connect(window, qtbot, "Searches", "Orders")
    connect(window, qtbot, "Orders", "Pays")
    connect(window, qtbot, "Pays", "Receives")
    window.desk.session.selection.set([named(window)["Receives"]])
    qtbot.keyClick(canvas, Qt.Key.Key_G)


def named(window: Window) -> dict[str, str]:
    return {t.title: t.id for t in window.desk.session.document.journey.touchpoints.values()}


def connect(window: Window, qtbot, source: str, target: str) -> None:
    """C, then a click on the target."""
    canvas = window.desk.canvas
    window.desk.session.selection.set([named(window)[source]])
    qtbot.keyClick(canvas, Qt.Key.Key_C)
    rect = canvas.scene.cards[named(window)[target]]
    at = spot(window, *rect.center)
    qtbot.mouseMove(canvas, at)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)


def log_of(folder: Path) -> Path:
    rows = ["customer,activity,time"]
    for case, path in PATHS.items():
        rows += [f"{case},{name},2026-01-01T{10 + hour}:00:00Z" for hour, name in enumerate(path)]
    # the log goes on for months, so that nobody is still under way
    rows.append("late,Elsewhere,2026-06-01T00:00:00Z")
    path = folder / "events.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def picture(window: Window) -> QImage:
    window.desk.session.selection.clear()
    window.resize(1280, 800)
    QApplication.processEvents()
    window.desk.canvas.fit()
    return window.desk.canvas.grab().toImage()


@pytest.fixture
def drawn(window: Window, qtbot) -> Window:
    """The window with the map drawn by hand."""
    draw(window, qtbot)
    return window


@pytest.fixture
def measured(drawn: Window, qtbot, tmp_path: Path) -> Window:
    """The window with the log imported over the map."""
    drawn.take(log_of(tmp_path))
    dialog = drawn.findChild(ImportDialog)
    qtbot.waitUntil(dialog.accepting.isEnabled, timeout=60_000)
    gone: list[int] = []
    dialog.finished.connect(gone.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(gone), timeout=60_000)
    drawn.activateWindow()  # as a window manager would
    qtbot.waitUntil(lambda: QApplication.activeWindow() is drawn)
    return drawn


def test_what_is_drawn_by_hand_is_on_the_map(drawn: Window) -> None:
    journey = drawn.desk.session.document.journey
    stages = {stage.id: stage.title for stage in journey.stages}
    assert {t.title: stages[t.stage] for t in journey.touchpoints.values()} == {
        title: stage for stage, titles in zip(STAGES, DRAWN, strict=True) for title in titles
    }
    titles = {t.id: t.title for t in journey.touchpoints.values()}
    assert {(titles[t.source], titles[t.target]) for t in journey.transitions.values()} == {
        ("Searches", "Orders"),
        ("Orders", "Pays"),
        ("Pays", "Receives"),
    }
    assert [t.title for t in journey.touchpoints.values() if t.goal] == ["Receives"]
    assert {t.title for t in journey.touchpoints.values() if t.engagement == "convenience"} == {"Orders", "Pays"}


def test_the_imported_log_is_seen_as_drop_off(measured: Window) -> None:
    overlay = measured.desk.session.overlay.value
    assert overlay.kind is OverlayKind.DROP_OFF
    titles = {id: title for title, id in named(measured).items()}
    marks = {titles[id]: (mark.reached, mark.lost, mark.value) for id, mark in overlay.marks.items()}
    assert marks["Searches"] == (60, 20, pytest.approx(20 / 60))
    assert marks["Orders"] == (40, 0, 0.0)
    assert marks["Pays"] == (40, 10, 0.25)


def test_what_is_saved_reopens_as_the_same_map_and_picture(
    measured: Window, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened
) -> None:
    path = tmp_path / "arc.journey"
    monkeypatch.setattr(documents.QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.keyClick(measured, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    saved, seen = measured.desk.session.document.journey, picture(measured)
    assert not measured.desk.session.document.modified
    assert [source.path for source in saved.sources.values()] == ["events.csv"]
    assert measured.close()

    again = opened(path, settings=measured.desk.settings)
    again.show()
    qtbot.waitUntil(lambda: again.desk.panes.furnished)
    assert again.desk.session.document.journey == saved
    assert picture(again) == seen
