"""The import dialog, from a file to figures, and the data panel that keeps them true."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from journeymap.metrics.analysis import stored_path
from journeymap.metrics.overlay import OverlayKind, figures_of, measures_of
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.model.records import SourceKind
from journeymap.panels.data import DataPanel
from journeymap.panels.importing import ImportDialog
from journeymap.panels.naming import IGNORED, MEANS, NAME, NEW, NOT_ON_MAP, additions, binding_of, proposed
from tests.panels.importwork import take, two

SOON = 20_000
LEFT = Qt.MouseButton.LeftButton

EVENTS = """customer;activity;when
1;Sees;01.03.2026 10:00
1;Pays;01.03.2026 11:00
2;sees;01.03.2026 10:00
3;Sees;01.03.2026 12:00
3;Calls;01.03.2026 12:30
;Sees;01.03.2026 12:31
4;Sees;no time
5;Sees;31.03.2026 12:00
"""
"""1 pays; 2 and 3 are lost at Sees (Calls is not on the map); 5 is under way. Two rows cannot be used."""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    file = tmp_path / "event log.csv"
    file.write_text(EVENTS, encoding="utf-8")
    return file


def meaning(dialog: ImportDialog) -> dict[str, tuple[str, bool]]:
    return {row.name: (row.meaning, row.settled) for row in dialog.binding.rows}


def counts(journey: Journey, id: str) -> tuple[int, int, int, int]:
    f = figures_of(journey).touchpoints[id]
    return f.reached, f.completed, f.under_way, f.lost


def test_an_event_log_becomes_figures_in_one_step(opened, dialog, qtbot, log):
    session = opened(two(), log.parent / "map.journey")
    made = dialog(session, log)
    assert made.look.options() == {}
    assert made.look.delimiter.currentData() == ";"
    assert made.roles.columns["case"].currentData() == "customer"
    assert made.roles.time_format.currentData() == "%d.%m.%Y %H:%M"
    assert meaning(made)["Sees"] == ("s", True)
    assert meaning(made)["Calls"] == (NOT_ON_MAP, True)
    assert "6 events of 4 customers" in made.status.text()
    assert made.tabs.tabText(1) == "Rejected: 2"
    assert [made.rejects.table.item(row, 0).text() for row in (0, 1)] == ["7", "8"]
    assert "DD.MM.YYYY hh:mm" in made.rejects.table.item(1, 2).text()
    take(made, qtbot)
    document = session.document
    assert counts(document.journey, "s") == (4, 0, 1, 2)
    assert counts(document.journey, "p") == (1, 1, 0, 0)
    (source,) = document.journey.sources.values()
    assert (source.rows, source.path, source.title) == (SourceKind.EVENTS, "event log.csv", "event log.csv")
    assert session.overlay.value.key == "drop-off"
    assert document.history.count() == 1
    assert document.history.undoText() == "Import event log.csv"
    document.undo()
    assert figures_of(document.journey) is None
    document.redo()
    assert counts(document.journey, "s") == (4, 0, 1, 2)


def test_names_may_be_ignored_left_off_or_added(opened, dialog, qtbot, log):
    session = opened(two())
    made = dialog(session, log)
    model = made.binding.model
    place = {row.name: number for number, row in enumerate(model.rows)}
    model.setData(model.index(place["Calls"], MEANS), NEW)
    model.setData(model.index(place["Pays"], MEANS), IGNORED)
    model.setData(model.index(place["sees"], NAME), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    take(made, qtbot)
    journey = session.document.journey
    (called,) = [t for t in journey.touchpoints.values() if t.title == "Calls"]
    (source,) = journey.sources.values()
    assert source.binding == {"Sees": "s", "Pays": None, "Calls": called.id}
    assert called.y >= 150 + 74
    assert counts(journey, called.id) == (1, 0, 0, 1)
    session.document.undo()
    assert len(session.document.journey.touchpoints) == 2


def test_a_map_without_touchpoints_gets_those_of_the_log(opened, dialog, qtbot, log):
    session = opened(Journey())
    made = dialog(session, log)
    assert {m for m, _ in meaning(made).values()} == {NEW}
    take(made, qtbot)
    assert {t.title for t in session.document.journey.touchpoints.values()} == {"Sees", "sees", "Pays", "Calls"}
    rects = [(t.x, t.y) for t in session.document.journey.touchpoints.values()]
    assert len(set(rects)) == 4


def test_likeness_alone_binds_nothing_until_it_is_ticked(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "log.csv"
    file.write_text("case,activity,time\n1,Pays now,2026-03-01\n1,Sees,2026-03-02\n", encoding="utf-8")
    session = opened(two())
    made = dialog(session, file)
    assert meaning(made)["Pays now"] == ("p", False)
    assert "1 to confirm" in made.binding.said.text()
    QTest.mouseClick(made.binding.settle, LEFT)
    take(made, qtbot)
    (source,) = session.document.journey.sources.values()
    assert source.binding == {"Pays now": "p", "Sees": "s"}


def test_a_metric_table_becomes_measures(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "survey.tsv"
    lines = ["Touchpoint\tSatisfaction\tChurn", "Sees\t4,5\t12,5 %", "Pays\t2,0\t1,0 %", "Sees\t1,5\tmany"]
    lines += [f"Gone {i}\t1,0\t0,{i} %" for i in range(4)]
    file.write_text("\n".join(lines), "utf-8")
    session = opened(two())
    made = dialog(session, file)
    assert made.roles.metrics.isChecked()
    assert made.roles.decimal.currentData() == ","
    assert made.rejects.table.item(0, 3).text() == "many"
    assert made.tabs.tabText(1) == "Rejected: 1"
    take(made, qtbot)
    found = measures_of(session.document.journey)
    assert found["Satisfaction"].values == {"s": pytest.approx(3.0), "p": 2.0}  # of 4.5 and 1.5: an average by name
    assert found["Churn"].values == {"s": pytest.approx(0.125), "p": pytest.approx(0.01)}
    assert session.overlay.value.key == "Satisfaction"


def test_cells_of_a_metric_table_that_are_no_figures_are_told_apart_from_rows(opened, dialog, tmp_path):
    file = tmp_path / "scores.csv"
    lines = ["touchpoint,score,visits", "Sees,3,10", "Pays,4,20", "Sees,n/a,30", "Pays,n/a,unknown", ",5,50"]
    file.write_text("\n".join([*lines, *["Sees,1,1"] * 6]), "utf-8")
    made = dialog(opened(two()), file)
    assert made.roles.metrics.isChecked()
    assert made.status.text().startswith("11 rows read · 1 row left out · 3 cells left out")
    assert made.tabs.tabText(1) == "Rejected: 4"
    assert made.rejects.table.rowCount() == 4
    assert made.rejects.said.text() == "4 could not be used:"
    made.reject()


def test_a_metric_table_leaves_the_overlay_that_is_shown(opened, dialog, qtbot, log, tmp_path):
    session = opened(two())
    take(dialog(session, log), qtbot)
    assert session.overlay.value.kind is OverlayKind.DROP_OFF
    file = tmp_path / "scores.csv"
    file.write_text("touchpoint,score\nSees,3\nPays,4\n", "utf-8")
    made = dialog(session, file)
    assert made.roles.metrics.isChecked()
    take(made, qtbot)
    assert "score" in measures_of(session.document.journey)
    assert session.overlay.value.kind is OverlayKind.DROP_OFF


def test_a_file_that_is_no_table_is_refused_in_the_dialog(opened, dialog, tmp_path):
    file = tmp_path / "picture.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    made = dialog(opened(two()), file)
    assert "picture" in made.problem.text()
    assert made.problem.isVisible()
    assert not made.accepting.isEnabled()
    missing = dialog(opened(two()), tmp_path / "none.csv")
    assert "none.csv" in missing.problem.text()
    for each in (made, missing):
        each.reject()


def test_a_column_that_is_not_chosen_is_asked_for(opened, dialog, qtbot, log):
    made = dialog(opened(two()), log)
    picker = made.roles.columns["activity"]
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: made.status.text() == "Choose the column of “Activity”.", timeout=SOON)
    assert not made.accepting.isEnabled()
    QTest.keyClick(picker, Qt.Key.Key_Down)
    QTest.keyClick(picker, Qt.Key.Key_Down)
    qtbot.waitUntil(made.accepting.isEnabled, timeout=SOON)
    made.reject()


def test_another_encoding_reads_the_file_again(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "log.csv"
    file.write_bytes("case,activity,time\n1,Käy,2026-03-01\n".encode("cp1252"))
    made = dialog(opened(two()), file)
    assert made.look.encoding.currentText() == "cp1252"
    assert "Käy" in meaning(made)
    made.look.encoding.setCurrentIndex(made.look.encoding.findData("cp850"))
    made.look.encoding.activated.emit(0)
    qtbot.waitUntil(lambda: "Kõy" in meaning(made), timeout=SOON)  # 0xE4 is õ in code page 850
    assert made.look.options() == {"encoding": "cp850"}
    made.reject()


def test_another_column_of_times_brings_its_notation(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "log.csv"
    file.write_text("case,activity,time,day\n1,Sees,2026-03-01,13.03.2026\n2,Sees,2026-03-02,14.03.2026\n", "utf-8")
    made = dialog(opened(two()), file)
    picker = made.roles.columns["time"]
    assert picker.currentData() == "time"
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Down)
    assert made.roles.time_format.currentData() == "%d.%m.%Y"
    qtbot.waitUntil(lambda: made.accepting.isEnabled() and "14" in made.status.text(), timeout=SOON)
    made.reject()


def test_the_sheet_of_a_workbook_is_picked_in_the_dialog(opened, dialog, qtbot, tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "Notes"
    book.active.append(["words", "more"])
    book.active.append(["nothing", "here"])
    events = book.create_sheet("Events")
    for row in (
        ["case", "activity", "time"],
        ["1", "Sees", "2026-03-01 10:00:00"],
        ["1", "Pays", "2026-03-01 11:00:00"],
    ):
        events.append(row)
    file = tmp_path / "book.xlsx"
    book.save(file)
    session = opened(two())
    made = dialog(session, file)
    assert made.look.sheet.isVisible()
    assert not made.look.delimiter.isVisible()
    made.look.sheet.setFocus()
    QTest.keyClick(made.look.sheet, Qt.Key.Key_End)
    qtbot.waitUntil(made.accepting.isEnabled, timeout=SOON)
    take(made, qtbot)
    (source,) = session.document.journey.sources.values()
    assert source.sheet == "Events"
    assert counts(session.document.journey, "p") == (1, 1, 0, 0)


def test_reading_can_be_stopped_and_taken_up_again(opened, shown, qtbot, log):
    session = opened(two())
    made = shown(ImportDialog(session, log), 1080, 760)
    assert made.stop.isVisible()
    QTest.mouseClick(made.stop, LEFT)
    assert made.status.text() == "Stopped."
    assert not made.accepting.isEnabled()
    QTest.mouseClick(made.again, LEFT)
    qtbot.waitUntil(made.accepting.isEnabled, timeout=SOON)
    QTest.mouseClick(made.stop, LEFT)
    made.reject()
    assert not session.jobs.running


def test_the_touchpoint_of_a_name_is_chosen_by_keys_alone(opened, dialog, qtbot, log):
    made = dialog(opened(two()), log)
    model, table = made.binding.model, made.binding.table
    place = [row.name for row in model.rows].index("Calls")
    table.setFocus()
    table.setCurrentIndex(model.index(place, MEANS))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QComboBox)
    assert editor.currentText() == "Not on the map"
    QTest.keyClick(editor, Qt.Key.Key_Down)  # to “Ignore”
    qtbot.waitUntil(lambda: meaning(made)["Calls"] == (IGNORED, True))
    assert "1 ignored" in made.binding.said.text()
    made.reject()


def test_a_name_is_confirmed_with_a_click_on_its_tick(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "log.csv"
    file.write_text("case,activity,time\n1,Pays now,2026-03-01\n", encoding="utf-8")
    made = dialog(opened(two()), file)
    assert not made.accepting.isEnabled()
    table = made.binding.table
    rect = table.visualRect(made.binding.model.index(0, NAME))
    QTest.mouseClick(table.viewport(), LEFT, pos=rect.topLeft() + QPoint(15, rect.height() // 2))
    assert meaning(made)["Pays now"] == ("p", True)
    assert made.accepting.isEnabled()
    made.reject()


def test_leaving_the_dialog_changes_nothing_and_stops_its_work(opened, shown, log):
    session = opened(two())
    made = shown(ImportDialog(session, log), 1080, 760)
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()
    assert not session.jobs.running
    assert not session.document.modified


def test_proposals_follow_an_earlier_binding():
    from journeymap.metrics.bindings import match

    journey = two()
    rows = proposed({"Sees": 2, "x": 1}, match(["Sees", "x"], journey), {"Sees": None, "x": "p"})
    assert binding_of(rows, {}) == {"Sees": None, "x": "p"}


def test_added_touchpoints_lie_apart_below_the_map():
    from journeymap.panels.naming import Named

    rows = [Named(f"n{i}", 1, NEW) for i in range(3)]
    change, made = additions(two(), rows)
    after = two().apply(change)
    places = [(after.touchpoints[made[f"n{i}"]].x, after.touchpoints[made[f"n{i}"]].y) for i in range(3)]
    assert len(set(places)) == 3
    assert min(y for _, y in places) > 150 + 74


def test_paths_are_kept_from_the_folder_of_the_map(tmp_path):
    (tmp_path / "data").mkdir()
    assert stored_path(tmp_path / "data" / "a.csv", tmp_path) == "data/a.csv"
    assert Path(stored_path(tmp_path / "a.csv", tmp_path / "data")) == (tmp_path / "a.csv").resolve()
    assert Path(stored_path(tmp_path / "a.csv", None)) == (tmp_path / "a.csv").resolve()


@pytest.fixture
def imported(opened, dialog, qtbot, log):
    """A session with the event log taken in, and its data panel's parts."""
    session = opened(two(), log.parent / "map.journey")
    take(dialog(session, log), qtbot)
    return session


def state(panel: DataPanel) -> str:
    return panel.table.item(0, 6).text()


def test_the_panel_tells_what_was_imported(imported, shown):
    panel = shown(DataPanel(imported), 900, 220)
    cells = [panel.table.item(0, column).text() for column in range(5)]
    assert cells == ["event log.csv", "Events", "6", "4", "2"]
    assert state(panel) == "Up to date"


def test_another_goal_counts_the_log_again_by_itself(imported, shown, qtbot):
    panel = shown(DataPanel(imported), 900, 220)
    document = imported.document
    document.commit(edits.set_fields(document.committed, ["s"], goal=True), "")
    assert state(panel) == "Stale: refresh"
    qtbot.waitUntil(lambda: counts(document.journey, "s") == (4, 3, 0, 0), timeout=SOON)
    assert state(panel) == "Up to date"
    assert document.history.count() == 2
    document.undo()
    qtbot.waitUntil(lambda: counts(document.journey, "s") == (4, 0, 1, 2), timeout=SOON)


def test_a_file_that_has_changed_is_taken_in_on_demand_only(imported, shown, qtbot, log):
    panel = shown(DataPanel(imported), 900, 220)
    document = imported.document
    log.write_text(EVENTS + "6;Sees;01.03.2026 09:00\n", encoding="utf-8")
    document.commit(edits.set_fields(document.committed, ["s"], goal=True), "")
    (source,) = document.committed.sources.values()
    qtbot.waitUntil(lambda: panel.recomputer.problem(source) != "", timeout=SOON)
    assert state(panel) == "Stale: refresh"
    assert counts(document.journey, "s") == (4, 0, 1, 2)
    QTest.mouseClick(panel.buttons["refresh"], LEFT)
    qtbot.waitUntil(lambda: counts(document.journey, "s") == (5, 4, 0, 0), timeout=SOON)
    assert state(panel) == "Up to date"
    assert document.history.undoText() == "Refresh data"


def test_without_its_file_a_source_keeps_its_figures_and_says_so(imported, shown, log):
    log.unlink()
    panel = shown(DataPanel(imported), 900, 220)
    assert state(panel) == "File missing"
    assert not panel.buttons["refresh"].isEnabled()
    assert panel.buttons["remove"].isEnabled()


def test_a_removed_source_comes_back_with_its_figures(imported, shown, qtbot):
    panel = shown(DataPanel(imported), 900, 220)
    QTest.mouseClick(panel.buttons["remove"], LEFT)
    assert figures_of(imported.document.journey) is None
    assert not panel.table.isVisible()
    imported.document.undo()
    assert counts(imported.document.journey, "s") == (4, 0, 1, 2)
    imported.document.redo()
    imported.document.undo()
    assert state(panel) == "Up to date"


def test_a_binding_is_edited_in_the_same_dialog(imported, dialog, qtbot, log):
    (source,) = imported.document.committed.sources.values()
    made = dialog(imported, log, source=source)
    assert meaning(made)["Calls"] == (NOT_ON_MAP, True)
    model = made.binding.model
    place = [row.name for row in model.rows].index("Calls")
    model.setData(model.index(place, MEANS), "p")
    take(made, qtbot)
    (again,) = imported.document.journey.sources.values()
    assert (again.id, again.binding["Calls"]) == (source.id, "p")
    assert counts(imported.document.journey, "p") == (2, 2, 0, 0)
    imported.document.undo()
    assert imported.document.journey.sources[source.id] == source


def test_every_control_of_the_dialog_has_a_name(opened, dialog, log):
    made = dialog(opened(two()), log)
    controls = [
        *made.roles.columns.values(), made.roles.time_format, made.roles.zone, made.look.encoding, made.look.delimiter,
        made.look.table, made.binding.table, made.accepting, made.stop,
    ]  # fmt: skip
    assert all(control.accessibleName() for control in controls)
    made.reject()
