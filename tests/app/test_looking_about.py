"""Filters, kept views, finding and places seen before, in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton

from journeymap.app.keptviews import fill_views
from journeymap.app.settings import MINIMAP
from journeymap.app.toolbar import ToolBar
from journeymap.model.records import EngagementType, Filter, Frame, View
from journeymap.panels.find import FindBar
from journeymap.panels.outline import Outline
from tests.builders import branchy, many, shop, with_records
from tests.gestures import watched

LEFT, NONE, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip
SOCIAL = EngagementType.SOCIAL


@pytest.fixture
def on_map(window, qtbot):
    window.desk.session.document.open(shop(), None)
    window.desk.centre.show_map()
    window.desk.canvas.fit()
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    window.activateWindow()
    return window


def act(window, id: str) -> None:
    window.actions_.refresh()
    window.actions_.by_id[id].trigger()


def filter_button(window) -> QToolButton:
    buttons = window.findChild(ToolBar).findChildren(QToolButton)
    return next(b for b in buttons if b.accessibleName().startswith("Filter") and b.menu())


def test_a_filter_dims_the_rest_of_the_map_and_is_said_by_its_button(on_map):
    session, canvas = on_map.desk.session, on_map.desk.canvas
    button, told = filter_button(on_map), watched(canvas.told)
    assert not button.isChecked()
    session.filtering.toggle("engagements", SOCIAL)
    assert told == [("1 of 4 touchpoints stand out; the filter dims the others",)]
    assert canvas.scene.dimmed == {"a", "c", "d"}
    assert (button.isChecked(), button.accessibleName()) == (True, "Filter: Social")
    act(on_map, "filter.select")
    assert session.selection.ids == ("b",)
    QTest.keyClick(canvas, Qt.Key.Key_L, CTRL | SHIFT)
    assert not session.filtering.value
    assert canvas.scene.dimmed == frozenset()
    assert not session.document.modified


def test_a_filter_ends_with_its_map(on_map):
    from journeymap.app import documents

    on_map.desk.session.filtering.toggle("engagements", SOCIAL)
    documents.new(on_map.desk)
    assert not on_map.desk.session.filtering.value


def test_what_is_seen_is_kept_named_changed_and_shown_again(on_map, qtbot):
    desk = on_map.desk
    desk.session.filtering.toggle("engagements", SOCIAL)
    desk.session.overlay.show("drop-off")
    desk.canvas.zoom_by(2)
    camera = desk.canvas.camera
    act(on_map, "view.keep")
    (view,) = desk.session.document.journey.views
    assert (view.title, view.filter, view.overlay) == ("Social · Drop-off", Filter(engagements=(SOCIAL,)), "drop-off")
    outline = on_map.findChild(Outline)
    editor = outline.tree.findChild(QLineEdit)
    QTest.keyClicks(editor, "Talk")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.session.document.journey.views[0].title == "Talk")
    act(on_map, "filter.clear")
    desk.session.overlay.show("none")
    desk.canvas.fit()
    menu = QMenu(on_map)
    fill_views(menu, desk)
    assert [action.text() for action in menu.actions()] == ["Talk"]
    menu.actions()[0].trigger()
    assert (desk.session.filtering.matches, desk.session.overlay.key) == ({"b"}, "drop-off")
    for got, kept in zip((desk.canvas.camera.x, desk.canvas.camera.y), (camera.x, camera.y), strict=True):
        assert got == pytest.approx(kept, abs=0.01)
    act(on_map, "filter.clear")
    desk.session.selection.set([view.id])
    act(on_map, "view.change")
    assert desk.session.document.journey.views[0].filter == Filter()
    assert desk.session.document.journey.views[0].title == "Talk"
    for _ in range(desk.session.document.history.count()):
        act(on_map, "edit.undo")
    assert desk.session.document.journey.views == ()


def test_a_view_whose_overlay_and_lane_are_gone_is_still_shown(on_map):
    desk = on_map.desk
    odd = View(id="v", filter=Filter(lanes=("gone",)), overlay="Gone", frame=Frame(-1e6, -1e6, 1e6, 1.0))
    desk.session.document.open(with_records(branchy(), odd), None)
    desk.session.selection.set(["v"])
    act(on_map, "view.show")
    assert not desk.session.filtering.value
    desk.canvas.grab()


def test_a_click_in_the_outline_brings_a_record_into_view(on_map):
    desk = on_map.desk
    desk.session.document.open(many(300), None)
    desk.canvas.zoom_by(8)
    outline = on_map.findChild(Outline)
    outline.tree.scrollTo(outline.rows.index_of("t299"))
    at = outline.tree.visualRect(outline.rows.index_of("t299")).center()
    QTest.mouseClick(outline.tree.viewport(), LEFT, NONE, at)
    canvas = desk.canvas
    assert desk.session.selection.ids == ("t299",)
    assert canvas.scene.cards["t299"].intersects(canvas.camera.view(canvas.width(), canvas.height()))


def test_ctrl_f_finds_on_the_map_and_esc_goes_back_to_it(on_map, qtbot):
    canvas = on_map.desk.canvas
    QTest.keyClick(canvas, Qt.Key.Key_F, CTRL)
    bar = on_map.findChild(FindBar)
    assert bar.words.hasFocus()
    QTest.keyClicks(bar.words, "phone")
    QTest.keyClick(bar.words, Qt.Key.Key_Return)
    assert on_map.desk.session.selection.ids == ("c",)
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert (bar.isVisible(), QApplication.focusWidget() is canvas) == (False, True)
    on_map.desk.session.selection.clear()
    QTest.keyClick(canvas, Qt.Key.Key_F3)
    assert on_map.desk.session.selection.ids == ("c",)
    assert not bar.isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_H, CTRL)
    assert bar.other.isVisible()
    assert on_map.findChildren(FindBar) == [bar]


def test_f3_asks_for_words_where_there_are_none(on_map):
    QTest.keyClick(on_map.desk.canvas, Qt.Key.Key_F3)
    assert on_map.findChild(FindBar).words.hasFocus()


def test_places_seen_before_are_gone_back_to_and_forgotten_with_the_map(on_map):
    from journeymap.app import documents

    desk = on_map.desk
    desk.session.document.open(many(300), None)
    desk.canvas.fit()
    whole = desk.canvas.camera
    desk.session.selection.set(["t250"])
    QTest.keyClick(desk.canvas, Qt.Key.Key_At, SHIFT)  # Shift+2 on most keyboards
    act(on_map, "view.fit-selection")
    close = desk.canvas.camera
    assert close != whole
    act(on_map, "go.back")
    assert desk.canvas.camera == whole
    act(on_map, "go.forward")
    assert desk.canvas.camera == close
    desk.session.document.open(branchy(), None)
    documents.new(desk)
    here = desk.canvas.camera
    act(on_map, "go.back")
    assert desk.canvas.camera == here


def test_the_small_map_is_switched_off_and_stays_so(on_map, settings, qtbot):
    minimap = on_map.desk.looks.minimap
    on_map.desk.canvas.zoom_by(3)
    qtbot.waitUntil(minimap.isVisible)
    act(on_map, "view.minimap")
    assert (minimap.isVisible(), settings.get(MINIMAP)) == (False, False)
    assert not on_map.actions_.by_id["view.minimap"].isChecked()


def test_a_press_on_the_small_map_selects_nothing_and_keeps_the_keys(on_map, qtbot):
    desk = on_map.desk
    desk.canvas.setFocus()
    desk.canvas.zoom_by(3)
    qtbot.waitUntil(desk.looks.minimap.isVisible)
    desk.session.selection.set(["a"])
    QTest.mouseClick(desk.looks.minimap, LEFT, NONE, QPoint(12, 12))
    assert desk.session.selection.ids == ("a",)
    assert QApplication.focusWidget() is desk.canvas


def test_a_narrow_tool_bar_leaves_out_words_before_buttons(on_map, qtbot):
    tools = on_map.findChild(ToolBar)

    def worded() -> list[str]:
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        return [id for id, button in tools._worded.items() if button.toolButtonStyle() == style]

    on_map.resize(1700, 800)
    qtbot.waitUntil(lambda: len(worded()) == 5)
    for width in (1300, 1200, 1100):
        on_map.resize(width, 800)
        qtbot.waitUntil(lambda width=width: tools.width() == width)
        assert len(worded()) < 5
        if width >= 1200:
            extension = tools.findChild(QToolButton, "qt_toolbar_ext_button")
            qtbot.waitUntil(lambda extension=extension: not extension.isVisible())
    on_map.resize(1700, 800)
    qtbot.waitUntil(lambda: len(worded()) == 5)
