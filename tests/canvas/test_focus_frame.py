"""The frame around a canvas that has the keys: where one came by keys and nothing is selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from journeymap.canvas.focusframe import FocusFrame
from journeymap.drawing.style import color
from tests.builders import branchy
from tests.gestures import click, shown

KEYS = Qt.FocusReason.ShortcutFocusReason


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


@pytest.fixture
def frame(canvas) -> QWidget:
    canvas.clearFocus()
    return FocusFrame(canvas)


def test_it_is_seen_where_one_came_by_keys_and_nothing_is_selected(canvas, frame):
    assert not frame.isVisible()
    canvas.setFocus(KEYS)
    assert frame.isVisible()
    assert canvas.grab().toImage().pixelColor(0, 300) == color(canvas.scene.palette.accent)
    canvas.session.selection.set(["a"])  # what is selected says where one is
    assert not frame.isVisible()
    canvas.session.selection.clear()
    assert frame.isVisible()
    canvas.resize(500, 400)
    assert frame.size() == canvas.size()
    canvas.clearFocus()
    assert not frame.isVisible()


def test_a_pointer_needs_no_frame(canvas, frame):
    click(canvas, (300, 330))
    assert canvas.hasFocus()
    assert not frame.isVisible()
    canvas.clearFocus()
    canvas.setFocus(KEYS)
    click(canvas, (300, 330))
    assert not frame.isVisible()


def test_it_goes_with_the_keys_to_an_editor_on_the_canvas(canvas, frame):
    canvas.setFocus(KEYS)
    field = QLineEdit(canvas)
    field.show()
    field.setFocus()
    assert not frame.isVisible()
