"""Selecting by the figures that lie over the map."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeymap.panels.ranging import RangeBar, values_of
from tests.builders import branchy, shop
from tests.gestures import watched


@pytest.fixture
def bar(opened, shown) -> RangeBar:
    session = opened(shop())
    session.overlay.show("drop-off")
    made = shown(RangeBar(session), 700, 50)
    made.open()
    return made


def type_into(field, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_it_begins_with_all_figures_and_narrows_as_they_are_typed(bar):
    # lost of matured: a 500 of 1 000, b 20 of 290, c 40 of 230; d is the goal
    assert bar.what.text() == "Drop-off"
    assert (bar.low.suffix(), bar.high.value()) == ("\u00a0%", 50.0)
    type_into(bar.low, "17")
    assert (set(bar._session.selection.ids), bar.count.text()) == ({"a", "c"}, "2 touchpoints")
    type_into(bar.high, "20")
    assert (bar._session.selection.ids, bar.count.text()) == (("c",), "1 touchpoint")
    type_into(bar.low, "0")
    assert set(bar._session.selection.ids) == {"b", "c"}


def test_another_overlay_asks_anew_in_its_unit(bar):
    bar._session.overlay.show("reached")
    assert (bar.what.text(), bar.low.value(), bar.high.value(), bar.low.suffix()) == ("Reached", 230.0, 1000.0, "")
    type_into(bar.low, "400")
    assert set(bar._session.selection.ids) == {"a", "d"}
    bar._session.overlay.show("Satisfaction")
    type_into(bar.high, "3.5")
    assert set(bar._session.selection.ids) == {"a", "d"}
    bar._session.overlay.show("none")
    assert (bar.what.text(), bar.low.isEnabled()) == ("No figures lie over the map", False)


def test_the_least_and_the_greatest_are_always_within(opened, shown):
    session = opened(shop())
    session.overlay.show("drop-off")
    bar = shown(RangeBar(session), 700, 50)
    bar.open()
    bar._select()
    assert set(session.selection.ids) == set(values_of(session.overlay.value)) == {"a", "b", "c"}


def test_esc_and_done_leave_what_is_selected(bar):
    closed = watched(bar.closed)
    type_into(bar.low, "17")
    QTest.keyClick(bar.low, Qt.Key.Key_Escape)
    assert (bar.isVisible(), len(closed), len(bar._session.selection.ids)) == (False, 1, 2)


def test_without_figures_nothing_can_be_asked(opened, shown):
    bar = shown(RangeBar(opened(branchy())), 700, 50)
    bar.open()
    assert not bar.high.isEnabled()
