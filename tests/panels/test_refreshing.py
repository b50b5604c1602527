"""Data read again: all sources in their order, what the panel says of each, and a file that has moved."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from journeymap.metrics.overlay import measures_of
from journeymap.model.change import create
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind
from journeymap.panels import data
from journeymap.panels.data import DataPanel
from journeymap.session.session import Session
from tests.builders import stages, touchpoint

SOON = 20_000
LEFT = Qt.MouseButton.LeftButton
STATE = 6


def table_of(folder: Path, name: str) -> DataSource:
    """A source with one measure of its name, 1 at Sees."""
    (folder / f"{name}.csv").write_text(f"at,{name}\nSees,1\n", encoding="utf-8")
    return DataSource(
        id=name,
        rows=SourceKind.METRICS,
        title=f"{name}.csv",
        path=f"{name}.csv",
        columns={"touchpoint": "at"},
        measures=(name,),
        binding={"Sees": "s"},
        imported="2026-01-01T00:00:00+00:00",
    )


@pytest.fixture
def session(opened, tmp_path: Path) -> Session:
    """A map with three tables: b was imported last, c first."""
    a, b, c = (table_of(tmp_path, name) for name in "abc")
    b, c = replace(b, imported="2026-03-01T00:00:00+00:00"), replace(c, imported="2025-01-01T00:00:00+00:00")
    return opened(Journey([*stages("One"), touchpoint("s", 0, 0, title="Sees"), b, c, a]), tmp_path / "map.journey")


@pytest.fixture
def panel(session: Session, shown) -> DataPanel:
    return shown(DataPanel(session), 1000, 260)


def titles(panel: DataPanel) -> list[str]:
    return [panel.table.item(row, 0).text() for row in range(panel.table.rowCount())]


def states(panel: DataPanel) -> list[str]:
    return [panel.table.item(row, STATE).text() for row in range(panel.table.rowCount())]


def refresh(panel: DataPanel, qtbot) -> None:
    """Presses the button and waits until all is read."""
    QTest.mouseClick(panel.buttons["refresh"], LEFT)
    assert panel.refresher.busy
    qtbot.waitUntil(lambda: not panel.refresher.busy, timeout=SOON)


def test_a_refresh_reads_all_sources_and_leaves_order_and_selection(session: Session, panel: DataPanel, qtbot) -> None:
    rect = panel.table.visualItemRect(panel.table.item(1, 0))
    QTest.mouseClick(panel.table.viewport(), LEFT, pos=rect.center())
    assert titles(panel) == ["a.csv", "b.csv", "c.csv"]
    assert panel.chosen.id == "b"
    refresh(panel, qtbot)
    assert {name: m.values for name, m in measures_of(session.document.journey).items()} == {
        name: {"s": 1.0} for name in "abc"
    }
    assert titles(panel) == ["a.csv", "b.csv", "c.csv"]
    assert states(panel) == ["Up to date"] * 3
    assert panel.chosen.id == "b"
    assert session.document.history.count() == 1
    assert session.document.history.undoText() == "Refresh data"


def test_a_narrow_panel_shows_the_state_without_scrolling(session: Session, shown) -> None:
    panel = shown(DataPanel(session), 620, 260)
    rect = panel.table.visualItemRect(panel.table.item(0, STATE))
    assert panel.table.viewport().rect().contains(rect)


def test_another_source_above_leaves_the_selection_where_it_was(
    session: Session, panel: DataPanel, tmp_path: Path
) -> None:
    panel.table.selectRow(1)
    session.document.commit(create(table_of(tmp_path, "_first")), "")
    assert titles(panel)[0] == "_first.csv"
    assert panel.chosen.id == "b"


def test_a_refresh_says_by_name_which_source_could_not_be_read(
    session: Session, panel: DataPanel, qtbot, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    (tmp_path / "b.csv").unlink()
    refresh(panel, qtbot)
    said = panel.problem.text().splitlines()
    assert [line.split(" could")[0] for line in said] == ["“a.csv”", "“b.csv”"]
    assert "picture" in said[0]
    assert states(panel) == ["Could not be read", "Stale, file missing", "Up to date"]
    table_of(tmp_path, "a"), table_of(tmp_path, "b")
    refresh(panel, qtbot)
    assert states(panel) == ["Up to date"] * 3
    assert not panel.problem.isVisible()


def test_a_file_that_was_written_since_or_is_gone_is_told_without_reading_it_in(
    session: Session, panel: DataPanel, qtbot, tmp_path: Path
) -> None:
    refresh(panel, qtbot)
    later = (tmp_path / "a.csv").stat().st_mtime + 3600
    (tmp_path / "a.csv").write_text("at,a\nSees,2\n", encoding="utf-8")
    os.utime(tmp_path / "a.csv", (later, later))
    os.utime(tmp_path / "b.csv", (later, later))  # only touched: the bytes are those taken in
    (tmp_path / "c.csv").unlink()
    panel.hide()
    panel.show()
    assert states(panel) == ["File changed: refresh", "Up to date", "File missing"]
    assert measures_of(session.document.journey)["a"].values == {"s": 1.0}


def test_a_removed_source_is_read_no_longer_and_the_others_are(session: Session, panel: DataPanel, qtbot) -> None:
    panel.table.selectRow(0)
    QTest.mouseClick(panel.buttons["refresh"], LEFT)
    QTest.mouseClick(panel.buttons["remove"], LEFT)
    qtbot.waitUntil(lambda: not panel.refresher.busy, timeout=SOON)
    assert states(panel) == ["Up to date"] * 2
    assert sorted(measures_of(session.document.journey)) == ["b", "c"]


def test_a_file_that_has_moved_is_located_and_read_in_one_step(
    session: Session, panel: DataPanel, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refresh(panel, qtbot)
    panel.table.selectRow(1)
    assert not panel.buttons["locate"].isVisible()
    (tmp_path / "moved").mkdir()
    (tmp_path / "b.csv").rename(tmp_path / "moved" / "new b.csv")
    panel.hide()
    panel.show()
    assert states(panel)[1] == "File missing"
    asked: list[str] = []

    def ask(_parent, title: str) -> tuple[str, str]:
        asked.append(title)
        return str(tmp_path / "moved" / "new b.csv"), ""

    monkeypatch.setattr(data, "QFileDialog", type("Asked", (QFileDialog,), {"getOpenFileName": staticmethod(ask)}))
    before = session.document.history.count()
    QTest.mouseClick(panel.buttons["locate"], LEFT)
    qtbot.waitUntil(lambda: not panel.refresher.busy, timeout=SOON)
    assert asked == ["Locate “b.csv”"]
    assert session.document.committed.sources["b"].path == "moved/new b.csv"
    assert states(panel) == ["Up to date"] * 3
    assert session.document.history.count() == before + 1
    session.document.undo()
    assert session.document.committed.sources["b"].path == "b.csv"
    assert states(panel)[1] == "File missing"
