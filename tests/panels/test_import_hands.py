"""What hands have chosen in the import dialog stays, and what the dialog knows can be read."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog

from journeymap.metrics.overlay import figures_of
from journeymap.panels.importlayout import MORE, NAMES, REJECTED, REMARKS
from journeymap.panels.measuring import MEASURE, choices
from tests.panels.importwork import LEFT, SOON, choose, click, take, tick, two

ROWS = "case,activity,time,device\n1,Sees,2026-03-01,a\n1,Sees,2026-03-01,a\n2,Pays,2026-03-02,b\n"


def test_a_wrong_delimiter_and_back_leaves_what_was_chosen_and_the_tab(opened, dialog, log):
    made = dialog(opened(two()), log)
    made.tabs.setCurrentIndex(MORE)
    tick(made.cases.columns, 3)
    for box in (made.cases.split, made.cases.dedupe):
        QTest.mouseClick(box, LEFT, pos=QPoint(12, 12))
    made.cases.minutes.setValue(45)
    dialog.read(made)
    order = [made.look.delimiter.itemData(n) for n in range(made.look.delimiter.count())]
    for mark in (";", ","):
        choose(made.look.delimiter, mark)
        dialog.read(made)
        assert [made.look.delimiter.itemData(n) for n in range(made.look.delimiter.count())] == order
    assert made.tabs.currentIndex() == MORE
    assert (made.cases.split.isChecked(), made.cases.minutes.value(), made.cases.dedupe.isChecked()) == (True, 45, True)
    assert made.cases.columns.item(3).checkState() is Qt.CheckState.Checked
    assert "2 events of 2 sessions" in made.status.text()
    made.reject()


def test_another_tab_that_was_chosen_meanwhile_stays(opened, dialog, log):
    made = dialog(opened(two()), log)
    made.tabs.setCurrentIndex(MORE)
    click(made.roles.metrics)
    dialog.read(made)
    made.tabs.setCurrentIndex(REJECTED)
    made.tabs.setCurrentIndex(NAMES)
    click(made.roles.events)
    dialog.read(made)
    assert made.tabs.currentIndex() == NAMES
    made.reject()


def test_why_nothing_can_be_imported_is_said_in_sight(opened, dialog, tmp_path):
    file = tmp_path / "log.csv"
    file.write_text(ROWS.replace("Sees", "x").replace("Pays", "y"), "utf-8")
    made = dialog(opened(two()), file)
    assert not made.accepting.isEnabled()
    assert made.status.text().startswith("No name is bound to a touchpoint yet.\n3 events of 2 customers")
    click(made.binding.add)
    assert made.accepting.isEnabled()
    assert made.status.text().startswith("3 events of 2 customers")
    choose(made.roles.columns["case"], "")
    dialog.read(made)
    assert made.status.text() == "Choose the column of “Customer or session”."
    made.reject()


def test_all_remarks_are_in_a_list_for_the_keys(opened, dialog, tmp_path):
    file = tmp_path / "table.csv"
    names = [f"n{n}" for n in range(5)]
    lines = [",".join(["touchpoint", *names]), *(",".join([t, *["1"] * 5]) for t in ("Sees", "Pays", "Sees"))]
    file.write_text("\n".join(lines), "utf-8")
    made = dialog(opened(two()), file)
    assert "3 more remarks" in made.status.text()
    assert (made.tabs.isTabVisible(REMARKS), made.tabs.tabText(REMARKS)) == (True, "Remarks: 5")
    made.tabs.setCurrentIndex(REMARKS)
    made.remarks.setFocus()
    for _ in range(4):
        QTest.keyClick(made.remarks, Qt.Key.Key_Down)
    assert made.remarks.currentItem().text() == "“n4” of a touchpoint with several rows is the sum of them."
    made.reject()


def test_without_remarks_there_is_no_list_of_them(opened, dialog, log):
    made = dialog(opened(two()), log)
    assert not made.tabs.isTabVisible(REMARKS)
    made.reject()


def test_focus_is_back_when_rows_are_saved(opened, dialog, qtbot, tmp_path, monkeypatch):
    file = tmp_path / "log.csv"
    file.write_text(ROWS + "3,Sees,never,c\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.csv"), ""))
    made = dialog(opened(two()), file)
    made.tabs.setCurrentIndex(REJECTED)
    made.rejects.save.setFocus()
    QTest.keyClick(made.rejects.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: made.rejects.saved.text().startswith("1 saved"), timeout=SOON)
    assert made.focusWidget() is made.rejects.save
    made.reject()


def test_a_file_that_is_on_the_map_takes_its_own_place(opened, dialog, qtbot, log):
    session = opened(two())
    made = dialog(session, log)
    assert not made.replacing.isVisible()
    take(made, qtbot)
    (first,) = session.document.journey.sources
    log.write_text(ROWS + "3,Sees,2026-03-03,c\n", "utf-8")
    again = dialog(session, log)
    assert again.replacing.isVisible()
    assert again.replacing.said.text().startswith("Replaces “log.csv” of ")
    take(again, qtbot)
    assert list(session.document.journey.sources) == [first]
    assert figures_of(session.document.journey).all_cases == 3


def test_a_file_that_is_on_the_map_stands_beside_itself_on_demand(opened, dialog, qtbot, log):
    session = opened(two())
    take(dialog(session, log), qtbot)
    again = dialog(session, log)
    QTest.mouseClick(again.replacing.beside, LEFT, pos=QPoint(12, 10))
    assert again.replacing.beside.isChecked()
    take(again, qtbot)
    assert len(session.document.journey.sources) == 2


def test_another_file_and_a_binding_edited_replace_nothing(opened, dialog, qtbot, log, tmp_path):
    session = opened(two())
    take(dialog(session, log), qtbot)
    other = tmp_path / "other.csv"
    other.write_text(ROWS, "utf-8")
    made = dialog(session, other)
    assert not made.replacing.isVisible()
    made.reject()
    (source,) = session.document.journey.sources.values()
    edited = dialog(session, log, source=source)
    assert not edited.replacing.isVisible()
    edited.reject()


def test_the_beginning_of_a_long_name_of_a_column_is_in_sight(opened, dialog, tmp_path):
    file = tmp_path / "nps.csv"
    name = "How likely are you to recommend us to a friend or colleague (0-10)"
    file.write_text(f"touchpoint,{name}\nSees,3\nPays,4\n", "utf-8")
    made = dialog(opened(two()), file)
    header = made.look.table.horizontalHeader()
    shown = made.look.rows.headerData(1, Qt.Orientation.Horizontal)
    assert shown.startswith("How likely are you to")
    width = max(header.fontMetrics().horizontalAdvance(line) for line in shown.splitlines())
    assert width < header.sectionSize(1)
    assert name in made.look.rows.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    made.reject()


def test_the_usual_format_of_times_is_read_to_its_end(opened, dialog, log):
    made = dialog(opened(two()), log)
    picker = made.roles.time_format
    room = picker.width() - 40
    assert picker.fontMetrics().horizontalAdvance(picker.currentText()) < room
    made.reject()


def test_the_list_of_measures_is_short_and_begins_with_likely_ones(opened, dialog, tmp_path):
    file = tmp_path / "table.csv"
    file.write_text("touchpoint,Revenue (EUR)\nSees,10\nPays,20\n", "utf-8")
    made = dialog(opened(two()), file)
    table = made.roles.measures
    table.setCurrentIndex(table.rows.index(0, MEASURE))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QComboBox)
    editor.showPopup()
    view = editor.view()
    assert view.viewport().height() <= 12.5 * view.sizeHintForRow(0)
    longest = max(view.fontMetrics().horizontalAdvance(editor.itemText(n)) for n in range(editor.count()))
    assert view.viewport().width() > longest
    assert editor.itemData(0) == "revenue"
    editor.hidePopup()
    made.reject()


def test_nothing_is_likely_without_a_name_and_all_can_be_chosen(qapp):
    assert next(iter(choices())) == ""
    assert set(choices("net promoter")) == set(choices())
    likely = ["net promoter", "NPS of March", "How likely are you to recommend us (0-10)"]
    assert [next(iter(choices(column))) for column in likely] == ["nps"] * 3
