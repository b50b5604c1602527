"""What becomes of a title being typed when the map, the camera, a menu or a key comes in between."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from journeymap.canvas.commands import editing
from journeymap.model import edits
from tests.builders import branchy, many
from tests.gestures import (
    CTRL,
    double_click,
    editor,
    key,
    middle,
    press,
    release,
    shown,
    steer,
    steps,
    typed,
    wheel,
)  # fmt: skip

GROUND = (300.0, 330.0)


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


def title(canvas, id="a"):
    return canvas.session.document.journey.touchpoints[id].title


def test_undo_that_takes_the_edited_card_away_closes_the_edit(canvas):
    double_click(canvas, (526, 300))
    typed(canvas, "Waits")
    canvas.session.document.undo()
    assert editor(canvas) is None
    assert canvas.session.document.journey == branchy()
    canvas.session.document.redo()
    assert len(canvas.session.document.journey.touchpoints) == 5


def test_undo_of_something_else_keeps_the_edit_open(canvas):
    document = canvas.session.document
    document.commit(edits.move(document.committed, ["b"], 8, 0), "Move")
    canvas.edit_title("a")
    typed(canvas, "Kept")
    document.undo()
    assert editor(canvas) is not None
    key(canvas, Qt.Key.Key_Return)
    assert title(canvas) == "Kept"


def test_deleting_the_edited_card_closes_the_edit(canvas):
    document = canvas.session.document
    canvas.edit_title("a")
    typed(canvas, "Lost")
    document.commit(edits.delete(document.committed, ["a"]), "Delete")
    assert editor(canvas) is None
    assert steps(canvas) == ["Delete"]


def test_another_map_closes_the_edit_and_gets_nothing_of_it(canvas):
    canvas.edit_title("a")
    typed(canvas, "Lost")
    canvas.session.document.open(many(3), None)
    assert editor(canvas) is None
    assert canvas.session.document.journey == many(3)
    assert not canvas.session.document.modified


def test_the_editor_follows_its_card_and_the_camera(canvas):
    canvas.edit_title("a")
    opened = editor(canvas)
    assert opened is not None
    before = opened.pos()
    wheel(canvas, GROUND, -2)
    assert opened.pos() == before + QPoint(0, -120)
    document = canvas.session.document
    document.commit(edits.move(document.committed, ["a"], 16, 0), "Move")
    assert opened.pos() == before + QPoint(16, -120)
    canvas.zoom_by(3)
    canvas.zoom_by(0.05)
    key(canvas, Qt.Key.Key_Return)


@pytest.mark.qt_log_ignore("plugin does not support")
def test_its_menu_opens_over_it(canvas):
    canvas.edit_title("a")
    opened = editor(canvas)
    assert opened is not None
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), opened.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(opened, event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert editor(canvas) is opened
    menu.close()


@pytest.mark.qt_log_ignore("plugin does not support")
def test_another_menu_ends_an_edit_and_keeps_what_was_typed(canvas):
    canvas.edit_title("a")
    typed(canvas, "Kept")
    menu = QMenu(canvas)
    menu.addAction("Save")
    menu.popup(canvas.mapToGlobal(QPoint(0, 0)))
    QApplication.processEvents()
    assert title(canvas) == "Kept"
    menu.close()


@pytest.mark.parametrize("letter", ["S", "Q", "N"])
def test_a_command_of_the_window_finds_what_was_typed(canvas, letter):
    found = []
    shortcut = QShortcut(QKeySequence(f"Ctrl+{letter}"), canvas)
    shortcut.activated.connect(lambda: found.append(title(canvas)))
    canvas.edit_title("a")
    typed(canvas, "Kept")
    key(canvas, getattr(Qt.Key, f"Key_{letter}"), CTRL)
    assert found == ["Kept"]


@pytest.mark.parametrize("letter", ["A", "C", "X", "V", "Z"])
def test_keys_that_edit_text_do_not_end_an_edit(canvas, letter):
    canvas.edit_title("a")
    typed(canvas, "Kept")
    key(canvas, getattr(Qt.Key, f"Key_{letter}"), CTRL)
    assert editor(canvas) is not None
    key(canvas, Qt.Key.Key_Return)


def test_a_letter_made_with_alt_gr_does_not_end_an_edit(canvas):
    canvas.edit_title("a")
    opened = editor(canvas)
    assert opened is not None
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(opened, QKeyEvent(kind, Qt.Key.Key_At, keys, "@"))
    assert editor(canvas) is opened
    key(canvas, Qt.Key.Key_Control, CTRL)
    assert editor(canvas) is opened
    key(canvas, Qt.Key.Key_Return)


def test_leaving_for_another_window_ends_an_edit_and_keeps_what_was_typed(canvas):
    canvas.edit_title("a")
    typed(canvas, "Kept")
    opened = editor(canvas)
    assert opened is not None
    QApplication.sendEvent(opened, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert title(canvas) == "Kept"


def test_a_record_that_is_gone_or_has_no_title_cannot_be_edited(canvas):
    for id in ("gone", "a-b", "properties"):
        canvas.edit_title(id)
        assert editor(canvas) is None


def test_the_key_edits_what_was_selected_last(canvas):
    canvas.session.selection.set(["a", "b"])
    editing.edit_title(canvas)
    typed(canvas, "Later")
    key(canvas, Qt.Key.Key_Return)
    assert title(canvas, "b") == "Later"
    canvas.session.selection.clear()
    editing.edit_title(canvas)
    assert editor(canvas) is None


def test_an_edited_card_out_of_sight_is_brought_into_view(canvas):
    canvas.look(canvas.camera.panned(5000, 5000))
    canvas.edit_title("a")
    opened = editor(canvas)
    assert opened is not None
    assert canvas.rect().contains(opened.geometry())
    key(canvas, Qt.Key.Key_Return)


def test_a_drag_while_a_title_is_typed_ends_the_edit_first(canvas):
    canvas.edit_title("a")
    typed(canvas, "Kept")
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, (start[0], start[1] + 80))
    release(canvas, (start[0], start[1] + 80))
    assert title(canvas) == "Kept"
    assert canvas.scene.cards["a"].y == 160
    assert steps(canvas) == ["Edit title", "Move"]


def test_ctrl_z_while_typing_takes_back_letters_and_no_step(canvas):
    document = canvas.session.document
    document.commit(edits.move(document.committed, ["b"], 8, 0), "Move")
    canvas.edit_title("a")
    typed(canvas, "Kept")
    QTest.keyClick(canvas.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert steps(canvas) == ["Move"]
    key(canvas, Qt.Key.Key_Return)
    assert steps(canvas)[0] == "Move"
