"""What the import dialog guesses, asks and lets choose: kinds of files, columns, doubts, sessions, measures."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from journeymap.metrics.overlay import figures_of, measures_of
from journeymap.panels.importlayout import MORE
from journeymap.panels.measuring import COLUMN, MEASURE, choices
from tests.panels.importwork import LEFT, SOON, choose, click, source_of, take, tick, two

ROWS = """customer,activity,when,device
1,Sees,2026-03-01 10:00,phone
1,Sees,2026-03-01 10:00,phone
1,Pays,2026-03-01 10:31,phone
2,Sees,2026-03-01 10:00,desk
2,Pays,2026-03-01 10:30,desk
"""
"""One row comes twice; customer 1 is silent for 31 minutes, 2 for 30."""


def test_what_was_guessed_is_marked_until_somebody_chooses(opened, dialog, log):
    made = dialog(opened(two()), log)
    marks, case = made.roles.marks, made.roles.columns["case"]
    assert made.look.marks["importer"].text() == "guessed"
    assert (marks[case].text(), case.accessibleDescription()) == ("guessed", "guessed")
    assert marks[made.roles.time_format].text() == ""
    assert marks[made.roles.kinds].text() == "guessed"
    QTest.mouseClick(made.roles.events, LEFT)
    assert marks[made.roles.kinds].text() == ""
    choose(case, "device")
    assert marks[case].text() == ""
    assert marks[made.roles.columns["activity"]].text() == "guessed"
    made.reject()


def test_a_kind_of_file_that_was_chosen_wins_and_is_kept(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "log.csv"
    file.write_text("# a report\n" + ROWS, "utf-8")
    session = opened(two())
    made = dialog(session, file)
    before = made.look.importer.currentData()
    other = "text" if before != "text" else "ga4"
    choose(made.look.importer, other)
    dialog.read(made)
    assert made.look.options() == {"importer": other}
    assert made.look.marks["importer"].text() == ""
    made.reject()


def test_the_chosen_kind_reaches_the_source(opened, dialog, qtbot, log):
    session = opened(two())
    made = dialog(session, log)
    keys = {made.look.importer.itemData(row) for row in range(made.look.importer.count())}
    assert {"text", "workbook", "parquet", "xes", "mixpanel"} <= keys
    choose(made.look.importer, "workbook")
    dialog.read(made)
    assert made.problem.isVisible()
    assert not made.roles.isEnabled()  # nothing is known of columns
    click(made.again)
    dialog.read(made)
    assert made.problem.isVisible()
    choose(made.look.importer, "text")
    qtbot.waitUntil(made.accepting.isEnabled, timeout=SOON)
    take(made, qtbot)
    assert source_of(session).importer == "text"


def test_a_date_that_can_be_two_days_is_asked(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "log.csv"
    file.write_text("case,activity,time\n1,Sees,1.3.2026\n1,Pays,4.3.2026\n", "utf-8")
    session = opened(two())
    made = dialog(session, file)
    mark = made.roles.marks[made.roles.time_format]
    assert mark.text() == "check"
    assert made.roles.doubt.text() == "“1.3.2026” may be 1 March 2026 or 3 January 2026: check the time format."
    assert made.roles.doubt.isVisible()
    choose(made.roles.time_format, "%m.%d.%Y")
    assert (mark.text(), made.roles.doubt.isVisible()) == ("", False)
    qtbot.waitUntil(made.accepting.isEnabled, timeout=SOON)
    assert "3 January 2026 to 3 April 2026" in made.status.text()
    take(made, qtbot)
    assert source_of(session).time_format == "%m.%d.%Y"


def test_a_number_that_can_be_two_is_asked(opened, dialog, tmp_path):
    file = tmp_path / "visits.csv"
    file.write_text('touchpoint;visits\nSees;"1,234"\nPays;"5,678"\n', "utf-8")
    made = dialog(opened(two()), file)
    assert made.roles.metrics.isChecked()
    assert made.roles.marks[made.roles.decimal].text() == "check"
    assert made.roles.doubt.text() == "“1,234” may be 1234 or 1.234: check the decimal mark."
    made.reject()


def test_sessions_segments_and_repeated_rows_are_chosen_by_hand(opened, dialog, qtbot, log):
    session = opened(two())
    made = dialog(session, log)
    assert "5 events of 2 customers" in made.status.text()
    made.tabs.setCurrentIndex(MORE)
    shown = [made.cases.columns.item(r).text() for r in range(4) if not made.cases.columns.isRowHidden(r)]
    assert shown == ["device"]
    assert not made.cases.minutes.isEnabled()
    tick(made.cases.columns, 3)
    QTest.mouseClick(made.cases.dedupe, LEFT, pos=QPoint(12, 12))
    QTest.mouseClick(made.cases.split, LEFT, pos=QPoint(12, 12))
    dialog.read(made)
    assert "4 events of 3 sessions" in made.status.text()  # 31 minutes part a customer, 30 do not
    assert "1 repeated row left out" in made.status.text()
    assert made.tabs.currentIndex() == MORE
    made.cases.minutes.setFocus()
    made.cases.minutes.selectAll()
    QTest.keyClicks(made.cases.minutes, "31")
    dialog.read(made)
    assert "4 events of 2 sessions" in made.status.text()
    take(made, qtbot)
    source = source_of(session)
    assert (source.segments, source.sessions, source.dedupe) == (("device",), 31.0, True)
    assert figures_of(session.document.journey).all_cases == 2


def test_without_a_wish_events_stay_as_they_are(opened, dialog, qtbot, log):
    session = opened(two())
    take(dialog(session, log), qtbot)
    source = source_of(session)
    assert (source.segments, source.sessions, source.dedupe) == ((), None, False)


def test_choices_of_events_are_out_of_sight_for_figures(opened, dialog, log):
    made = dialog(opened(two()), log)
    assert made.tabs.isTabVisible(MORE)
    QTest.mouseClick(made.roles.metrics, LEFT)
    dialog.read(made)
    assert not made.tabs.isTabVisible(MORE)
    made.reject()


def test_a_measure_is_proposed_by_name_and_kept(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "table.csv"
    file.write_text("touchpoint,Revenue,Whatever\nSees,10,1\nPays,20,2\n", "utf-8")
    session = opened(two())
    made = dialog(session, file)
    rows = made.roles.measures.rows
    assert [rows.index(r, MEASURE).data() for r in (0, 1)] == ["Revenue · guessed", "As its own"]
    take(made, qtbot)
    assert source_of(session).computed == {"Revenue": "revenue"}
    assert source_of(session).measures == ("Revenue", "Whatever")
    assert measures_of(session.document.journey)["Revenue"].key == "revenue"


def test_a_measure_comes_from_the_parts_that_are_chosen_for_columns(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "table.csv"
    file.write_text("touchpoint,a,b\nSees,10,100\nPays,20,50\n", "utf-8")
    session = opened(two())
    made = dialog(session, file)
    table, rows = made.roles.measures, made.roles.measures.rows
    assert (rows.index(0, COLUMN).data(), rows.index(0, MEASURE).data()) == ("a", "As its own")
    for row, key in ((0, "conversion_rate.conversions"), (1, "conversion_rate.visitors")):
        table.setFocus()
        table.setCurrentIndex(rows.index(row, MEASURE))
        QTest.keyClick(table, Qt.Key.Key_F2)
        editor = table.findChild(QComboBox)
        editor.setCurrentIndex(editor.findData(key))
        editor.activated.emit(editor.currentIndex())
        QTest.keyClick(editor, Qt.Key.Key_Enter)
        dialog.read(made)
        if row == 0:
            assert "bind a column to visitors or sessions" in made.problem.text()
    assert made.problem.text() == ""
    take(made, qtbot)
    found = measures_of(session.document.journey)["Conversion rate"]
    assert found.values == {"s": pytest.approx(0.1), "p": pytest.approx(0.4)}
    assert source_of(session).computed == {"a": "conversion_rate.conversions", "b": "conversion_rate.visitors"}


def test_every_measure_and_part_can_be_chosen(qapp):
    offered = choices()
    assert offered[""] == "As its own"
    assert offered["nps.answers"] == "Net promoter score · Answers, a row each"
    assert len(set(offered.values())) == len(offered)


def test_further_roles_of_a_kind_of_file_are_kept(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "export.json"
    line = '{"event":"Sees","properties":{"time":1772359200,"distinct_id":"1","$insert_id":"a"}}\n'
    file.write_text(line * 2, "utf-8")
    session = opened(two())
    made = dialog(session, file)
    made.tabs.setCurrentIndex(MORE)
    QTest.mouseClick(made.cases.dedupe, LEFT, pos=QPoint(12, 12))
    dialog.read(made)
    assert "1 repeated row left out" in made.status.text()
    take(made, qtbot)
    assert source_of(session).columns["id"] == "$insert_id"


def test_a_long_remark_does_not_make_the_dialog_grow(opened, dialog, tmp_path):
    file = tmp_path / ("a long name " * 15 + ".csv")
    names = [f"column {n}" for n in range(60)]
    lines = [",".join(["touchpoint", *names]), *(",".join([t, *["1"] * 60]) for t in ("Sees", "Pays", "Sees"))]
    file.write_text("\n".join(lines), "utf-8")
    made = dialog(opened(two()), file)
    assert "more remarks" in made.status.text()
    assert (made.width(), made.height()) == (1080, 760)
    made.reject()


def test_the_added_controls_have_names(opened, dialog, log):
    made = dialog(opened(two()), log)
    controls = [
        made.look.importer, made.look.sheet, made.cases.columns, made.cases.minutes, made.roles.measures,
        made.rejects.save, made.recall.start_afresh, made.recall.forget,
    ]  # fmt: skip
    assert all(control.accessibleName() for control in controls)
    assert all(box.text() for box in (made.cases.split, made.cases.dedupe))
    made.reject()
