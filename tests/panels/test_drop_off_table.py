"""The table of drop-off points: ranks, order, selection and copies."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from journeymap.drawing.style import Theme
from journeymap.metrics.dropoff import ranked
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.panels.dropoff import DropOffTable
from journeymap.panels.dropoffrows import BAR, COMPLETED, RATE, as_tsv, with_ranks
from tests.builders import branchy, figures, measured, shop, snapshot, stages, touchpoint

LEFT = Qt.MouseButton.LeftButton


def small() -> Journey:
    """p: 10 of 50 lost; q: 20 of 40 lost (50 reached, 10 under way); r: 9 of 29 lost, too few; s: nobody matured."""
    cards = [touchpoint(id, 0, 90 * place) for place, id in enumerate("pqrs")]
    counts = {"p": (50, 0, 0, 10), "q": (50, 0, 10, 20), "r": (29, 0, 0, 9), "s": (3, 0, 3, 0)}
    return measured(Journey([*stages("One"), *cards]), figures(counts))


def rows(panel: DropOffTable) -> list[list[str]]:
    """What the table shows, line by line, without the bar."""
    roles = [Qt.ItemDataRole.UserRole if c == RATE else Qt.ItemDataRole.DisplayRole for c in range(BAR)]
    return [[panel.rows.index(r, c).data(roles[c]) for c in range(BAR)] for r in range(panel.rows.rowCount())]


def test_the_most_lost_come_first_and_too_few_are_not_ranked(opened, shown):
    panel = shown(DropOffTable(opened(small())), 900, 300)
    assert [row[:8] for row in rows(panel)] == [
        ["1", "q", "50", "20", "10", "0", "20", "−50\u00a0%"],
        ["2", "p", "50", "40", "0", "0", "10", "−20\u00a0%"],
        ["–", "r", "29", "20", "0", "0", "9", "−31\u00a0%"],
        ["–", "s", "3", "0", "3", "0", "0", "–"],
    ]


def test_intervals_are_wilsons(opened, shown):
    panel = shown(DropOffTable(opened(small())), 900, 300)
    # Wilson, 95 %: 20/40 → 0.3520…0.6480, 10/50 → 0.1124…0.3304
    assert [row[8] for row in rows(panel)][:2] == ["35–65\u00a0%", "11–33\u00a0%"]
    assert rows(panel)[3][8] == "–"


def test_a_goal_has_no_drop_off(opened, shown):
    panel = shown(DropOffTable(opened(shop())), 900, 300)
    assert rows(panel)[-1][:2] == ["–", "d"]
    assert rows(panel)[-1][7] == "–"


def test_a_click_on_a_header_sorts_and_keeps_what_has_no_value_last(opened, shown):
    panel = shown(DropOffTable(opened(small())), 900, 300)
    header = panel.table.horizontalHeader()

    def press(column: int) -> list[str]:
        at = header.viewport().rect().center()
        at.setX(header.sectionViewportPosition(column) + 20)
        QTest.mouseClick(header.viewport(), LEFT, pos=at)
        return [row[1] for row in rows(panel)]

    assert press(RATE) == ["q", "r", "p", "s"]
    assert press(RATE) == ["p", "r", "q", "s"]
    assert press(1) == ["p", "q", "r", "s"]


def test_an_empty_title_sorts_among_titles(opened, shown):
    session = opened(small())
    panel = shown(DropOffTable(session), 900, 300)
    panel.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    session.document.commit(edits.retitle(session.document.committed, "r", ""), "")
    assert [row[1] for row in rows(panel)] == ["Untitled", "p", "q", "s"]


def test_without_a_goal_a_line_says_why_nobody_completed_until_one_is_marked(opened, shown):
    session = opened(small())
    panel = shown(DropOffTable(session), 900, 300)
    assert panel.goalless.isVisible()
    assert panel.goalless.text() == ("No touchpoint is a goal, so nobody counts as completed: mark the goal with G.")
    assert panel.goalless.geometry().bottom() < panel.table.geometry().top()
    session.document.commit(edits.set_fields(session.document.committed, ["s"], goal=True), "")
    assert not panel.goalless.isVisible()
    session.document.undo()
    assert panel.goalless.isVisible()


def test_rows_and_map_are_selected_together(opened, shown):
    session = opened(small())
    panel = shown(DropOffTable(session), 900, 300)
    QTest.mouseClick(panel.table.viewport(), LEFT, pos=panel.table.visualRect(panel.rows.index(0, 1)).center())
    assert session.selection.ids == ("q",)
    QTest.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert set(session.selection.ids) == {"q", "p"}
    session.selection.set(["r"])
    assert [index.row() for index in panel.table.selectionModel().selectedRows()] == [2]
    session.selection.clear()
    assert not panel.table.selectionModel().selectedRows()


def test_the_selection_outlives_another_order_and_new_figures(opened, shown):
    session = opened(small())
    panel = shown(DropOffTable(session), 900, 300)
    session.selection.set(["p"])
    panel.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [panel.rows.rows[i.row()].row.id for i in panel.table.selectionModel().selectedRows()] == ["p"]
    before = session.document.committed.snapshot("log")
    session.document.refresh({before.id: (before, snapshot(figures({"p": (90, 0, 0, 40)})))})
    assert session.selection.ids == ("p",)
    assert rows(panel)[2][:3] == ["–", "q", "0"]


def test_copying_gives_a_table_with_iso_numbers_that_no_spreadsheet_runs(opened, shown):
    session = opened(small())
    session.document.commit(edits.retitle(session.document.committed, "q", "=1+1"), "")
    panel = shown(DropOffTable(session), 900, 300)
    session.selection.set(["q"])
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, line = QGuiApplication.clipboard().text().splitlines()
    assert head.split("\t")[:3] == ["#", "Touchpoint", "Reached"]
    assert line.split("\t") == ["1", "'=1+1", "50", "20", "10", "0", "20", "0.5000", "0.3520 0.6480"]


def test_titles_with_tabs_stay_in_their_cell():
    journey = measured(Journey([touchpoint("a", None, 0, title="a\tb\nc")]), figures({"a": (40, 0, 0, 1)}))
    found = with_ranks(ranked(journey, journey.snapshot("log").figures), {})
    assert as_tsv(found).splitlines()[1].split("\t")[1] == "a b c"


def test_without_data_it_says_what_to_do_and_asks_for_it(opened, shown, qtbot):
    session = opened(branchy())
    panel = shown(DropOffTable(session), 700, 200)
    (ask,) = [b for b in panel.findChildren(QPushButton) if b.isVisible()]
    with qtbot.waitSignal(panel.import_asked):
        QTest.mouseClick(ask, LEFT)
    assert not panel.table.isVisible()


@pytest.mark.parametrize("theme", list(Theme))
def test_it_is_painted_in_both_themes(opened, shown, theme):
    panel = shown(DropOffTable(opened(small())), 900, 300)
    panel.set_theme(theme)
    picture = panel.grab().toImage()
    assert picture.width() == 900


def test_a_retitled_touchpoint_is_shown_with_its_new_name(opened, shown):
    session = opened(small())
    panel = shown(DropOffTable(session), 900, 300)
    session.document.commit(edits.retitle(session.document.committed, "q", "Quits"), "")
    assert rows(panel)[0][1] == "Quits"
    session.document.undo()
    assert rows(panel)[0][1] == "q"


def test_a_narrow_table_gives_up_bars_and_then_the_completed_and_never_scrolls_sideways(opened, shown):
    panel = shown(DropOffTable(opened(small())), 1400, 300)
    hidden = []
    for width in (1400, 760, 640):
        panel.resize(width, 300)
        QCoreApplication.processEvents()
        assert panel.table.horizontalScrollBar().maximum() == 0
        hidden.append((panel.table.isColumnHidden(BAR), panel.table.isColumnHidden(COMPLETED)))
    assert hidden[0] == (False, False)
    assert hidden[-1] == (True, True)
    panel.resize(1400, 300)
    QCoreApplication.processEvents()
    assert not panel.table.isColumnHidden(COMPLETED)


def test_the_invitation_shows_its_whole_sentence(opened, shown):
    panel = shown(DropOffTable(opened(branchy())), 700, 180)
    (said,) = [label for label in panel.findChildren(QLabel) if "Import an event log" in label.text()]
    assert said.isVisible()
    assert said.height() >= said.heightForWidth(said.width())
