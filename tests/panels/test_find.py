"""Finding and replacing in the bar above the map, with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.model.records import Note
from journeymap.panels.find import FindBar
from tests.builders import stages, touchpoint, with_records
from tests.gestures import watched

LEFT, NONE, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def journey() -> Journey:
    """Pay stands in b (twice), in the description of a, in a note at a and in the stage; c has it within a word."""
    return with_records(
        Journey([*stages("Payment", "After")]),
        touchpoint("b", 1, 0, title="Pay or pay later"),
        touchpoint("a", 0, 100, title="Looks", description="then: pay"),
        touchpoint("c", 1, 200, title="Prepaid", channel="phone"),
        Note(id="n", touchpoint="a", text="PAY attention"),
    )


@pytest.fixture
def bar(opened, shown) -> FindBar:
    made = shown(FindBar(opened(journey())), 860, 90)
    made.open(replacing=True)
    return made


def look_for(bar: FindBar, words: str, qtbot) -> None:
    bar.words.clear()
    QTest.keyClicks(bar.words, words)
    qtbot.waitUntil(lambda: not bar._soon.isActive())


def enter(bar: FindBar, keys=NONE) -> None:
    QTest.keyClick(bar.words, Qt.Key.Key_Return, keys)


def test_matches_are_counted_while_typing_in_the_order_of_the_outline(bar, qtbot):
    assert bar.count.text() == ""
    look_for(bar, "pay", qtbot)
    assert (list(bar.matches), bar.count.text()) == (["s0", "a", "n", "b"], "4 found")
    look_for(bar, "paid", qtbot)
    assert (list(bar.matches), bar.count.text()) == (["c"], "1 found")
    look_for(bar, "nowhere", qtbot)
    assert bar.count.text() == "Nothing found"
    assert not bar.next.isEnabled()
    look_for(bar, "phone", qtbot)
    assert list(bar.matches) == ["c"]


def test_enter_walks_all_around_and_shift_enter_back(bar, qtbot):
    found = watched(bar.found)
    look_for(bar, "pay", qtbot)
    for _ in range(5):
        enter(bar)
    assert [id for (id,) in found] == ["s0", "a", "n", "b", "s0"]
    assert bar._session.selection.ids == ("s0",)
    assert bar.count.text() == "1 of 4"
    enter(bar, SHIFT)
    assert bar.count.text() == "4 of 4"


def test_the_walk_goes_on_from_what_was_selected_on_the_map(bar, qtbot):
    look_for(bar, "pay", qtbot)
    bar._session.selection.set(["a"])
    assert bar.count.text() == "2 of 4 · Description"
    enter(bar)
    assert bar._session.selection.ids == ("n",)


def test_case_and_whole_words(bar, qtbot):
    look_for(bar, "pay", qtbot)
    QTest.mouseClick(bar.whole, LEFT)
    assert list(bar.matches) == ["a", "n", "b"]
    QTest.mouseClick(bar.case, LEFT)
    assert list(bar.matches) == ["a", "b"]


def test_all_are_selected(bar, qtbot):
    look_for(bar, "pay", qtbot)
    QTest.mouseClick(bar.select, LEFT)
    assert bar._session.selection.ids == ("s0", "a", "n", "b")


def test_replacing_goes_record_by_record(bar, qtbot):
    document = bar._session.document
    look_for(bar, "pay", qtbot)
    QTest.keyClicks(bar.other, "Buy")
    QTest.mouseClick(bar.one, LEFT)  # nothing is at hand yet: the first is shown
    assert (bar._session.selection.ids, document.history.count()) == (("s0",), 0)
    QTest.mouseClick(bar.one, LEFT)
    assert document.committed.get("s0").title == "Buyment"
    assert (bar._session.selection.ids, bar.count.text()) == (("a",), "1 of 3 · Description")
    QTest.keyClick(bar.other, Qt.Key.Key_Return)
    assert document.committed.get("a").description == "then: Buy"
    assert document.history.count() == 2


def test_replacing_all_is_one_step_and_says_how_often(bar, qtbot):
    document = bar._session.document
    before = document.committed
    look_for(bar, "pay", qtbot)
    QTest.keyClicks(bar.other, "Buy")
    QTest.mouseClick(bar.all, LEFT)
    assert bar.count.text() == "4 replaced"  # as many as were found
    assert document.committed.get("b").title == "Buy or Buy later"
    assert document.committed.get("n").text == "Buy attention"
    assert document.history.count() == 1
    document.undo()
    assert document.committed == before
    assert bar.count.text() == "4 found"


def test_a_channel_of_the_list_stays_one_and_it_is_said(bar, qtbot):
    look_for(bar, "phone", qtbot)
    QTest.keyClicks(bar.other, "handset")
    QTest.mouseClick(bar.all, LEFT)
    assert bar._session.document.committed.get("c").channel == "phone"
    assert bar.count.text() == "0 replaced · channels of the list stay"
    bar.other.clear()
    QTest.keyClicks(bar.other, "Website")
    QTest.mouseClick(bar.all, LEFT)
    assert bar._session.document.committed.get("c").channel == "website"


def test_tab_goes_from_the_words_to_those_in_their_place(bar, qtbot):
    look_for(bar, "pay", qtbot)
    QTest.keyClick(bar.words, Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Buy")
    assert bar.other.text() == "Buy"
    QTest.keyClick(bar.other, Qt.Key.Key_Tab)
    assert bar.previous.hasFocus()


def test_edits_elsewhere_are_followed(bar, qtbot):
    look_for(bar, "pay", qtbot)
    document = bar._session.document
    document.commit(edits.delete(document.committed, ["n", "b"]), "")
    assert list(bar.matches) == ["s0", "a"]
    document.commit(edits.retitle(document.committed, "c", "Pay"), "")
    assert list(bar.matches) == ["s0", "a", "c"]


def test_esc_closes_the_bar_from_any_of_its_controls(bar):
    closed = watched(bar.closed)
    for control in (bar.words, bar.other, bar.case, bar.one):
        bar.open(replacing=True)
        control.setEnabled(True)
        control.setFocus()
        QTest.keyClick(control, Qt.Key.Key_Escape)
        assert not bar.isVisible()
    assert len(closed) == 4


def test_without_replacing_there_is_one_row(bar):
    bar.open(replacing=False)
    assert not bar.other.isVisible()
    assert not bar.all.isVisible()


def test_strange_words_are_taken_as_they_are(bar, qtbot):
    for words in (".*", "(", "\\", "<b>", "👩‍🚀", "شراء", " "):
        bar.words.setText(words)  # no key types some of these
        qtbot.waitUntil(lambda: not bar._soon.isActive())
        enter(bar)
        assert (bar.count.text() == "Nothing found") == (words != " ")


def test_every_control_has_a_name(bar):
    controls = [*bar.findChildren(QLineEdit), *(b for b in bar.findChildren(QAbstractButton) if b.parent() is bar)]
    assert all(control.accessibleName() for control in controls)
    assert len(controls) >= 6
