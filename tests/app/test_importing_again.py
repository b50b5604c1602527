"""In the whole window: next month's file is one click, a database has its place in the menu, and nothing outlives it."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeymap.app.window import Window
from journeymap.metrics.overlay import figures_of
from journeymap.panels.connecting import ConnectDialog
from journeymap.panels.importing import ImportDialog

SOON = 60_000


def month(folder: Path, name: str, customers: int) -> Path:
    path = folder / name
    rows = "".join(f"{n},Looks,2026-0{5 + customers % 2}-01 10:00\n" for n in range(customers))
    path.write_text("who,what,when\n" + rows, encoding="utf-8")
    return path


def importing(window: Window, qtbot) -> ImportDialog:
    dialog = next(d for d in window.findChildren(ImportDialog) if d.isVisible())
    qtbot.waitUntil(lambda: not dialog._busy and not dialog._soon.isActive(), timeout=SOON)
    return dialog


def finished(dialog, window: Window, qtbot) -> None:
    QTest.mouseClick(dialog.accepting, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(d.isVisible() for d in window.findChildren(ImportDialog)), timeout=SOON)
    qtbot.waitUntil(lambda: not window.desk.session.jobs.running, timeout=SOON)


def test_the_file_of_the_next_month_is_one_click_also_in_the_next_session(
    opened, settings, window: Window, qtbot, tmp_path: Path
) -> None:
    window.take(month(tmp_path, "may.csv", 3))
    dialog = importing(window, qtbot)
    dialog.roles.events.click()
    for role, column in (("case", "who"), ("activity", "what"), ("time", "when")):
        picker = dialog.roles.columns[role]
        picker.setCurrentIndex(picker.findData(column))
        picker.activated.emit(picker.currentIndex())
    qtbot.waitUntil(lambda: not dialog._busy and not dialog._soon.isActive(), timeout=SOON)
    finished(dialog, window, qtbot)
    assert (settings.folder / "imports.json").is_file()
    later = opened(None, settings=settings)
    with qtbot.waitExposed(later):
        later.show()
    later.take(month(tmp_path, "june.csv", 4))
    again = importing(later, qtbot)
    assert again.recall.isVisible()
    finished(again, later, qtbot)
    assert figures_of(later.desk.session.document.journey).all_cases == 4


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "shop.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE log (case_id TEXT, activity TEXT, time TEXT)")
    connection.execute("INSERT INTO log VALUES ('1', 'Looks', '2026-05-01 10:00:00')")
    connection.commit()
    connection.close()
    return path


def test_a_database_is_taken_in_from_the_menu(window: Window, qtbot, database: Path) -> None:
    window.actions_.by_id["data.connect"].trigger()
    dialog = window.findChild(ConnectDialog)
    assert window.desk.on_map
    QTest.keyClicks(dialog.url, f"sqlite:///{database.as_posix()}")
    for _ in range(2):  # connect, then go on
        qtbot.waitUntil(dialog.going_on.isEnabled, timeout=SOON)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.going_on.text() == "Continue", timeout=SOON)
    made = importing(window, qtbot)
    assert made.accepting.isEnabled()
    finished(made, window, qtbot)
    assert figures_of(window.desk.session.document.journey).events == 1


def test_a_dropped_database_file_is_connected_to(window: Window, qtbot, database: Path) -> None:
    window.take(database)
    dialog = window.findChild(ConnectDialog)
    assert dialog.url.text().endswith("/shop.sqlite")
    qtbot.waitUntil(lambda: not window.desk.session.jobs.running, timeout=SOON)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_window_that_closes_while_data_is_read_leaves_nothing_running(window: Window, qtbot, tmp_path: Path) -> None:
    window.take(month(tmp_path, "may.csv", 3))
    dialog = window.findChild(ImportDialog)
    assert dialog._busy
    window.close()
    assert not window.desk.session.jobs.running
