"""What could not be used is saved as a whole, for events and for figures, or it is said why not."""

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from journeymap.panels.data import DataPanel
from journeymap.panels.importlayout import REJECTED
from journeymap.panels.rejectfile import file_beside
from tests.panels.importwork import SOON, click, take, two


@pytest.fixture
def answer(monkeypatch):
    """Answers the question where to save, and tells what was proposed."""
    asked = []

    def give(path: Path | str) -> list[str]:
        def get(_parent, _title, proposed, *_):
            asked.append(proposed)
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", get)
        return asked

    return give


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def saved(dialog, qtbot) -> None:
    dialog.tabs.setCurrentIndex(REJECTED)
    click(dialog.rejects.save)
    qtbot.waitUntil(lambda: dialog.rejects.saved.text() not in ("", "Saving…"), timeout=SOON)


def test_all_rejected_events_are_saved_and_not_only_those_shown(opened, dialog, qtbot, tmp_path, answer):
    file = tmp_path / "log.csv"
    bad = "".join(f"{n},Sees,never {n}\n" for n in range(300))
    file.write_text("case,activity,time\n" + "1,Sees,2026-03-01\n" * 1500 + bad, "utf-8")
    target = tmp_path / "log-rejected.csv"
    asked = answer(target)
    made = dialog(opened(two()), file)
    assert made.rejects.table.rowCount() == 200
    saved(made, qtbot)
    assert asked == [str(target)]
    found = rows(target)
    assert found[0] == ["line", "column", "reason", "value"]
    assert [(line, column, value) for line, column, _, value in found[1:]] == [
        (str(1502 + n), "time", f"never {n}") for n in range(300)
    ]
    assert made.rejects.saved.text() == f"300 saved in {target}"
    assert made.accepting.isEnabled()
    made.reject()
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["log-rejected.csv", "log.csv"]


def test_rejected_cells_of_a_table_are_saved(opened, dialog, qtbot, tmp_path, answer):
    file = tmp_path / "scores.csv"
    file.write_text("touchpoint,score\nSees,3\nPays,=1+1\n,5\nSees,4\nPays,1\n", "utf-8")
    target = tmp_path / "out.csv"
    answer(tmp_path / "out")
    made = dialog(opened(two()), file)
    assert made.roles.metrics.isChecked()
    saved(made, qtbot)
    assert [(line, column, value) for line, column, _, value in rows(target)[1:]] == [
        ("3", "score", "'=1+1"),  # no spreadsheet runs it
        ("4", "touchpoint", ""),
    ]
    made.reject()


def test_where_nothing_can_be_written_it_is_said_and_the_dialog_goes_on(opened, dialog, qtbot, tmp_path, answer):
    file = tmp_path / "log.csv"
    file.write_text("case,activity,time\n1,Sees,2026-03-01\n2,Sees,never\n", "utf-8")
    answer(tmp_path / "no such folder" / "x.csv")
    made = dialog(opened(two()), file)
    saved(made, qtbot)
    assert made.rejects.saved.text().startswith("“x.csv” could not be saved: ")
    assert made.rejects.saved.property("role") == "problem"
    assert made.accepting.isEnabled()
    made.reject()


def test_without_rejects_there_is_nothing_to_save(opened, dialog, tmp_path):
    file = tmp_path / "log.csv"
    file.write_text("case,activity,time\n1,Sees,2026-03-01\n", "utf-8")
    made = dialog(opened(two()), file)
    assert not made.rejects.save.isVisibleTo(made.rejects)
    made.reject()


def test_leaving_while_rows_are_saved_leaves_no_part_of_a_file(opened, dialog, qtbot, tmp_path, answer):
    file = tmp_path / "log.csv"
    file.write_text("case,activity,time\n1,Sees,2026-03-01\n2,Sees,never\n", "utf-8")
    answer(tmp_path / "x.csv")
    session = opened(two())
    made = dialog(session, file)
    made.tabs.setCurrentIndex(REJECTED)
    click(made.rejects.save)
    made.reject()
    session.jobs.close()
    assert {p.name for p in tmp_path.iterdir()} <= {"log.csv", "x.csv"}


def test_the_panel_tells_how_many_cells_of_a_table_were_rejected(opened, dialog, qtbot, shown, tmp_path):
    file = tmp_path / "scores.csv"
    file.write_text("touchpoint,score\nSees,3\nPays,many\nSees,4\nPays,1\nPays,2\n", "utf-8")
    session = opened(two())
    take(dialog(session, file), qtbot)
    panel = shown(DataPanel(session), 900, 220)
    assert panel.table.item(0, 4).text() == "1"


def test_the_file_proposed_lies_beside_the_data():
    assert file_beside(Path("a") / "may.csv.gz") == Path("a") / "may-rejected.csv"
