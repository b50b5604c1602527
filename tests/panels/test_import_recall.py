"""A file of a shape that was imported before is read in the same way: next month's file is one click."""

import pytest

from journeymap.files.mappings import Mappings
from journeymap.metrics.overlay import figures_of
from journeymap.model.journey import Journey
from journeymap.panels.naming import IGNORED, MEANS
from tests.builders import stages, touchpoint
from tests.panels.importwork import SOON, choose, click, source_of, take, two

MAY = """who,what,when,amount
1,Look,1.5.2026,3
1,Buy,2.5.2026,4
2,Look,3.5.2026,5
"""
JUNE = """who,what,when,amount
7,Look,1.6.2026,3
7,Buy,2.6.2026,4
8,Help,3.6.2026,5
"""


@pytest.fixture
def mappings(tmp_path):
    return Mappings(tmp_path / "kept" / "imports.json")


@pytest.fixture
def first(opened, dialog, qtbot, tmp_path, mappings):
    """May, read with decisions that no guess would come to; the session is over."""
    file = tmp_path / "may.csv"
    file.write_text(MAY, "utf-8")
    session = opened(two())
    made = dialog(session, file, mappings=mappings)
    assert not made.recall.isVisible()
    click(made.roles.events)
    for role, column in (("case", "who"), ("activity", "what"), ("time", "when")):
        choose(made.roles.columns[role], column)
    choose(made.roles.time_format, "%m.%d.%Y")
    dialog.read(made)
    model = made.binding.model
    for name, meaning in (("Look", "s"), ("Buy", "p")):
        model.setData(model.index([row.name for row in model.rows].index(name), MEANS), meaning)
    take(made, qtbot)
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=SOON)
    return source_of(session)


@pytest.fixture
def june(tmp_path, first):
    file = tmp_path / "june.csv"
    file.write_text(JUNE, "utf-8")
    return file


def test_the_next_file_of_the_same_shape_is_one_click(opened, dialog, qtbot, june, mappings):
    session = opened(two())
    made = dialog(session, june, mappings=mappings)
    assert made.recall.isVisible()
    assert made.recall.said.text().startswith("Read as “may.csv” on ")
    assert made.roles.columns["case"].currentData() == "who"
    assert {mark.text() for mark in made.roles.marks.values()} == {""}
    assert not made.roles.doubt.isVisible()
    assert made.accepting.isEnabled()
    take(made, qtbot)
    source = source_of(session)
    assert (source.time_format, source.binding) == ("%m.%d.%Y", {"Look": "s", "Buy": "p"})
    assert (source.title, source.path.endswith("june.csv")) == ("june.csv", True)
    assert figures_of(session.document.journey).events == 3


def test_starting_afresh_guesses_again_and_forgets_nothing(opened, dialog, june, mappings):
    made = dialog(opened(two()), june, mappings=mappings)
    click(made.recall.start_afresh)
    dialog.read(made)
    assert not made.recall.isVisible()
    assert made.look.options() == {}
    assert made.roles.metrics.isChecked()  # nothing in the names tells that these are events
    made.reject()
    again = dialog(opened(two()), june, mappings=mappings)
    assert again.recall.isVisible()
    again.reject()


def test_what_is_forgotten_is_guessed_the_next_time(opened, dialog, qtbot, june, mappings):
    session = opened(two())
    made = dialog(session, june, mappings=mappings)
    click(made.recall.forget)
    dialog.read(made)
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=SOON)
    made.reject()
    again = dialog(opened(two()), june, mappings=mappings)
    assert not again.recall.isVisible()
    again.reject()


def test_another_map_finds_its_own_touchpoints_by_their_titles(opened, dialog, qtbot, june, mappings):
    other = Journey([*stages("A"), touchpoint("x", 0, 0, title="Sees"), touchpoint("y", 0, 150, title="Else")])
    session = opened(other)
    made = dialog(session, june, mappings=mappings)
    take(made, qtbot)
    assert source_of(session).binding == {"Look": "x"}


def test_a_kind_of_file_chosen_by_hand_is_recalled(opened, dialog, qtbot, tmp_path, mappings):
    lines = "touchpoint;score\nSees;3\nPays;4\n"
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(lines, "utf-8")
    session = opened(two())
    made = dialog(session, tmp_path / "a.csv", mappings=mappings)
    guessed = made.look.importer.currentData()
    choose(made.look.importer, "text")
    if guessed == "text":
        made.look.importer.activated.emit(made.look.importer.currentIndex())
    choose(made.look.encoding, "cp1252")
    dialog.read(made)
    take(made, qtbot)
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=SOON)
    again = dialog(opened(two()), tmp_path / "b.csv", mappings=mappings)
    assert again.recall.isVisible()
    assert again.look.options()["importer"] == "text"
    assert again.accepting.isEnabled()
    again.reject()


def test_a_source_that_is_edited_is_not_recalled_but_remembered(opened, dialog, qtbot, june, mappings):
    session = opened(two())
    file = june.with_name("may.csv")
    take(dialog(session, file, mappings=mappings), qtbot)
    source = source_of(session)
    made = dialog(session, file, source=source, mappings=mappings)
    assert not made.recall.isVisible()
    model = made.binding.model
    model.setData(model.index([row.name for row in model.rows].index("Buy"), MEANS), IGNORED)
    take(made, qtbot)
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=SOON)
    again = dialog(opened(two()), file, mappings=mappings)
    assert {row.name: row.meaning for row in again.binding.rows}["Buy"] == IGNORED
    again.reject()


def test_without_a_place_for_it_nothing_is_remembered(opened, dialog, qtbot, tmp_path):
    file = tmp_path / "may.csv"
    file.write_text("case,activity,time\n1,Sees,2026-05-01\n", "utf-8")
    session = opened(two())
    take(dialog(session, file), qtbot)
    made = dialog(opened(two()), file)
    assert not made.recall.isVisible()
    made.reject()
