"""Lanes, notes and images in the real window: keys, menus, dropping."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.app.actions import CONTEXTS
from journeymap.app.menus import context_of
from journeymap.canvas.noteeditor import NoteEditor
from journeymap.model.records import Lane, LaneKind, NoteKind, Severity
from tests.gestures import pixel
from tests.laned import laned

NONE, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def on_map(window):
    window.desk.session.document.open(laned(), None)
    window.desk.centre.show_map()
    QApplication.processEvents()
    window.desk.canvas.fit()
    window.desk.canvas.setFocus()
    return window


def journey(window):
    return window.desk.session.document.journey


def key(window, key, keys=NONE):
    QTest.keyClick(QApplication.focusWidget() or window.desk.canvas, key, keys)


def test_a_lane_and_notes_by_keys_alone(on_map):
    key(on_map, Qt.Key.Key_L, SHIFT)
    (lane,) = on_map.desk.session.selection.ids
    assert journey(on_map).table(Lane)[lane].holds is NoteKind.PAIN_POINT
    key(on_map, Qt.Key.Key_N)
    assert isinstance(QApplication.focusWidget(), NoteEditor)
    QTest.keyClicks(QApplication.focusWidget(), "One")
    key(on_map, Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Two")
    key(on_map, Qt.Key.Key_Escape)
    made = [n.text for n in journey(on_map).notes.values() if n.lane == lane]
    assert made == ["One", "Two"]
    on_map.desk.session.selection.set([lane])
    key(on_map, Qt.Key.Key_Up, ALT | SHIFT)
    assert [one.id for one in journey(on_map).lanes][2] == lane
    key(on_map, Qt.Key.Key_F)
    assert journey(on_map).table(Lane)[lane].folded
    key(on_map, Qt.Key.Key_L)
    assert journey(on_map).lanes[3].shows is LaneKind.EMOTION


@pytest.mark.parametrize(
    ("letter", "says"),
    [("P", NoteKind.PAIN_POINT), ("O", NoteKind.OPPORTUNITY), ("Q", NoteKind.QUOTE), ("I", NoteKind.IDEA)],
)
def test_each_kind_of_note_has_its_letter(on_map, letter, says):
    on_map.desk.session.selection.set(["d"])
    key(on_map, getattr(Qt.Key, f"Key_{letter}"))
    QTest.keyClicks(QApplication.focusWidget(), f"A word with {letter} in it")
    key(on_map, Qt.Key.Key_Return)
    (made,) = (n for n in journey(on_map).notes.values() if n.text.startswith("A word"))
    assert (made.says, made.touchpoint) == (says, "d")


def test_lanes_and_notes_have_context_menus_of_their_own(on_map):
    for id, menu in (("pain", "lane"), ("slow", "note")):
        on_map.desk.session.selection.set([id])
        assert context_of(on_map.desk) == menu
        assert "edit.delete" in CONTEXTS[menu]


def test_actions_on_lanes_wait_for_one(on_map):
    on_map.desk.session.selection.set(["a"])
    assert not on_map.actions_.by_id["lane.up"].isEnabled()
    on_map.desk.session.selection.set(["pain"])
    assert on_map.actions_.by_id["lane.up"].isEnabled()


def test_saving_while_a_note_is_written_keeps_it(on_map, tmp_path):
    on_map.desk.session.document.mark_saved(tmp_path / "map.journey")
    on_map.desk.session.selection.set(["d"])
    key(on_map, Qt.Key.Key_N)
    QTest.keyClicks(QApplication.focusWidget(), "Typed")
    key(on_map, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Typed" in (tmp_path / "map.journey").read_text(encoding="utf-8")


# images


def picture() -> QImage:
    made = QImage(64, 48, QImage.Format.Format_RGB32)
    made.fill(QColor("#cc3366"))
    return made


def dropped(window, data: QMimeData, place: tuple[float, float]) -> None:
    """A drop on a point of the map, as the window system tells it."""
    at = window.desk.canvas.mapTo(window, pixel(window.desk.canvas, place))
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(at, action, data, button, NONE))
    QApplication.sendEvent(window, QDropEvent(QPointF(at), action, data, button, NONE))


def file_of(path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_an_image_file_dropped_on_a_card_becomes_its_image(on_map, qtbot, tmp_path):
    picture().save(str(tmp_path / "shop.png"))
    dropped(on_map, file_of(tmp_path / "shop.png"), on_map.desk.canvas.scene.cards["b"].center)
    qtbot.waitUntil(lambda: bool(journey(on_map).images))
    (kept,) = journey(on_map).images.values()
    assert (journey(on_map).touchpoints["b"].image, kept.title, kept.width) == (kept.id, "shop", 64)


def test_a_picture_dropped_from_another_program_becomes_a_note(on_map, qtbot):
    data = QMimeData()
    data.setImageData(picture())
    dropped(on_map, data, (150.0, 340.0))
    qtbot.waitUntil(lambda: bool(journey(on_map).images))
    (made,) = (n for n in journey(on_map).notes.values() if n.image)
    assert (made.x, made.y) == pytest.approx((150.0, 340.0), abs=2.0)


def test_a_file_that_only_looks_like_an_image_is_refused_with_a_sentence(on_map, qtbot, tmp_path):
    (tmp_path / "no.png").write_bytes(b"no picture at all")
    dropped(on_map, file_of(tmp_path / "no.png"), (150.0, 340.0))
    qtbot.waitUntil(lambda: bool(on_map.desk.centre.messages.texts))
    assert "PNG or JPEG" in on_map.desk.centre.messages.texts[0]
    assert journey(on_map) == laned()


def test_an_image_that_is_gone_is_told(on_map, tmp_path):
    from journeymap.app import picturing

    picturing.take_image(on_map.desk, tmp_path / "gone.png", QPoint(10, 10))
    assert "gone.png" in on_map.desk.centre.messages.texts[0]


def test_actions_on_notes_tell_what_they_are(on_map):
    actions = on_map.actions_.by_id
    on_map.desk.session.selection.set(["slow"])
    actions["note.abandonment"].trigger()
    assert journey(on_map).notes["slow"].severity is Severity.ABANDONMENT
    assert [actions[id].isChecked() for id in ("note.to-pain-point", "note.abandonment", "note.trivial")] == [
        True, True, False,
    ]  # fmt: skip
    on_map.desk.session.selection.set(["slow", "free"])
    assert not actions["note.to-pain-point"].isChecked()
    assert not actions["note.trivial"].isEnabled()
    on_map.desk.session.selection.set(["a"])
    assert not actions["note.to-idea"].isEnabled()
