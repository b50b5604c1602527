"""Of several logs the map shows one: reading them again leaves it, and another is shown on demand."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeymap.metrics.overlay import figures_of
from journeymap.model.change import update
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind
from journeymap.panels.data import DataPanel
from journeymap.session.session import Session
from tests.builders import stages, touchpoint

SOON = 20_000
LEFT = Qt.MouseButton.LeftButton
STATE = 6


def log_of(folder: Path, name: str, customers: int, imported: str) -> DataSource:
    rows = "".join(f"{n},Sees,2026-03-01\n" for n in range(customers))
    (folder / f"{name}.csv").write_text("case,activity,time\n" + rows, encoding="utf-8")
    return DataSource(
        id=name,
        rows=SourceKind.EVENTS,
        title=f"{name}.csv",
        path=f"{name}.csv",
        columns={"case": "case", "activity": "activity", "time": "time"},
        binding={"Sees": "s"},
        imported=imported,
    )


@pytest.fixture
def session(opened, tmp_path: Path) -> Session:
    """Three logs of 1, 2 and 3 customers; b was imported last, and none is read yet."""
    logs = [
        log_of(tmp_path, "a", 1, "2026-01-01T00:00:00+00:00"),
        log_of(tmp_path, "b", 2, "2026-03-01T00:00:00+00:00"),
        log_of(tmp_path, "c", 3, "2026-02-01T00:00:00+00:00"),
    ]
    return opened(Journey([*stages("One"), touchpoint("s", 0, 0, title="Sees"), *logs]), tmp_path / "map.journey")


def refresh(panel: DataPanel, qtbot) -> None:
    QTest.mouseClick(panel.buttons["refresh"], LEFT)
    qtbot.waitUntil(lambda: not panel.refresher.busy, timeout=SOON)


def customers(session: Session) -> int:
    return figures_of(session.document.journey).all_cases


def states(panel: DataPanel) -> list[str]:
    return [panel.table.item(row, STATE).text() for row in range(panel.table.rowCount())]


def test_reading_all_again_leaves_the_log_that_is_shown(session: Session, shown, qtbot) -> None:
    panel = shown(DataPanel(session), 1000, 260)
    for _ in range(2):
        refresh(panel, qtbot)
        assert customers(session) == 2
        assert states(panel) == ["Up to date", "Shown · Up to date", "Up to date"]


def test_a_log_that_cannot_be_read_again_stays_the_one_that_is_shown(
    session: Session, shown, qtbot, tmp_path: Path
) -> None:
    panel = shown(DataPanel(session), 1000, 260)
    refresh(panel, qtbot)
    (tmp_path / "b.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    refresh(panel, qtbot)
    assert customers(session) == 2
    assert states(panel)[1] == "Shown · Could not be read"


def test_another_log_is_shown_by_its_button_or_enter_and_undone(session: Session, shown, qtbot) -> None:
    panel = shown(DataPanel(session), 1000, 260)
    refresh(panel, qtbot)
    panel.table.selectRow(1)
    assert not panel.buttons["show"].isVisible()
    panel.table.selectRow(2)
    QTest.mouseClick(panel.buttons["show"], LEFT)
    assert customers(session) == 3
    assert states(panel) == ["Up to date", "Up to date", "Shown · Up to date"]
    panel.table.setFocus()
    panel.table.setCurrentCell(0, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert customers(session) == 1
    session.document.undo()
    assert customers(session) == 3
    refresh(panel, qtbot)
    assert customers(session) == 3


def test_with_one_log_nothing_is_said_of_being_shown(opened, shown, qtbot, tmp_path: Path) -> None:
    source = log_of(tmp_path, "a", 1, "2026-01-01T00:00:00+00:00")
    session = opened(Journey([*stages("One"), touchpoint("s", 0, 0, title="Sees"), source]), tmp_path / "map.journey")
    panel = shown(DataPanel(session), 1000, 260)
    refresh(panel, qtbot)
    assert states(panel) == ["Up to date"]
    assert not panel.buttons["show"].isVisible()
    panel.show_figures()
    assert session.document.journey.sources["a"].imported


def test_a_panel_in_a_window_of_1280_pixels_shows_how_many_customers_there_are(session: Session, shown) -> None:
    panel = shown(DataPanel(session), 737, 260)
    header = panel.table.horizontalHeader()
    assert all(header.sectionSize(n) >= header.sectionSizeHint(n) for n in range(header.count()))
    assert header.sectionPosition(3) + header.sectionSize(3) <= panel.table.viewport().width()
    panel.resize(1280, 260)
    assert header.length() == panel.table.viewport().width()


def test_columns_are_as_wide_as_what_they_hold_and_a_width_set_by_hand_stays(session: Session, shown) -> None:
    panel = shown(DataPanel(session), 900, 260)
    table, header = panel.table, panel.table.horizontalHeader()
    for column in range(1, header.count()):
        assert header.sectionSize(column) == max(header.sectionSizeHint(column), table.sizeHintForColumn(column))
    header.resizeSection(3, 150)
    panel.hide()
    panel.show()
    assert header.sectionSize(3) == 150
    source = next(iter(session.document.journey.sources.values()))
    long = replace(source, rows=SourceKind.METRICS)
    session.document.commit(update(source, long), "Rows are figures")
    assert header.sectionSize(3) < 150
    assert header.sectionSize(1) == table.sizeHintForColumn(1)
