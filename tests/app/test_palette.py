"""The command palette: what it finds, what it does, how it is left. With real keys in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.app.palette import SHOWN, entries, matching
from journeymap.app.palettebox import PaletteBox, spoken
from journeymap.app.settings import remember
from journeymap.drawing.style import Theme
from journeymap.files.store import write_journey
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Filter, Note, Persona, View
from tests.builders import branchy, many, with_records

LEFT, NONE, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def journey() -> Journey:
    return with_records(
        branchy(),
        Persona(id="ada", name="Ada Lovelace"),
        Note(id="note", touchpoint="c", text="Waits nine minutes"),
        View(id="view", title="Socially", filter=Filter(engagements=(EngagementType.SOCIAL,)), overlay="engagement"),
    )


@pytest.fixture
def on_map(window, qtbot):
    window.desk.session.document.open(journey(), None)
    window.desk.centre.show_map()
    window.desk.canvas.fit()
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    window.activateWindow()
    return window


def opened_by_key(window) -> PaletteBox:
    QTest.keyClick(window.desk.canvas, Qt.Key.Key_K, CTRL)
    box = window.findChild(PaletteBox)
    assert box is not None
    assert box.field.hasFocus()
    return box


def names(box: PaletteBox) -> list[str]:
    return [entry.name for entry in box.rows.entries]


def first(window, words: str) -> str:
    return matching(entries(window.desk), words)[0].name


def test_actions_and_all_records_are_found_by_a_few_letters(on_map):
    assert first(on_map, "fit the sel") == "Fit the selection"
    assert first(on_map, "zin") == "Zoom in"
    assert first(on_map, "FULL") == "Full screen"
    assert first(on_map, "choose") == "Choose"
    assert first(on_map, "lovel") == "Ada Lovelace"
    assert first(on_map, "nine") == "Waits nine minutes"
    assert first(on_map, "sociall") == "Socially"
    assert "c" in [entry.name for entry in matching(entries(on_map.desk), "phone")]


def test_nothing_typed_lists_the_actions_and_never_too_much(on_map):
    found = matching(entries(on_map.desk), "")
    assert (found[0].name, len(found)) == ("New map", SHOWN)


def test_it_opens_by_its_key_and_enter_does_what_is_chosen(on_map):
    box = opened_by_key(on_map)
    QTest.keyClicks(box.field, "select all")
    assert names(box)[0] == "Select all"
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert set(on_map.desk.session.selection.ids) >= {"a", "b", "c", "d"}
    assert not box.isVisible()
    assert QApplication.focusWidget() is on_map.desk.canvas


def test_arrows_choose_all_around_and_what_cannot_be_done_is_not_done(on_map):
    box = opened_by_key(on_map)
    QTest.keyClicks(box.field, "redo")
    assert not box.rows.entries[0].enabled
    QTest.keyClick(box.field, Qt.Key.Key_Up)
    assert box.list.currentIndex().row() == len(names(box)) - 1
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert box.list.currentIndex().row() == 0
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.isVisible()
    assert spoken(box.rows.entries[0]).endswith("not to be done now")


def test_what_is_on_is_said_to_be_so(on_map):
    (light, dark) = (matching(entries(on_map.desk), f"{name} theme")[0] for name in ("light", "dark"))
    assert (light.on, dark.on) == (True, False)
    assert spoken(light) == "Light, on, View › Theme"


def test_a_touchpoint_is_gone_to(on_map):
    on_map.desk.canvas.zoom_by(8)
    box = opened_by_key(on_map)
    QTest.keyClicks(box.field, "c")
    row = next(n for n, entry in enumerate(box.rows.entries) if entry.record is not None and entry.record.id == "c")
    QTest.mouseClick(box.list.viewport(), LEFT, NONE, box.list.visualRect(box.rows.index(row, 0)).center())
    canvas = on_map.desk.canvas
    assert on_map.desk.session.selection.ids == ("c",)
    assert canvas.scene.cards["c"].intersects(canvas.camera.view(canvas.width(), canvas.height()))


def test_a_kept_view_is_shown(on_map):
    box = opened_by_key(on_map)
    QTest.keyClicks(box.field, "socially")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    session = on_map.desk.session
    assert (session.filtering.matches, session.overlay.key) == ({"b"}, "engagement")


def test_a_recent_map_is_opened(on_map, settings, tmp_path):
    path = tmp_path / "Clinic.journey"
    write_journey(path, many(3))
    remember(settings, path)
    box = opened_by_key(on_map)
    QTest.keyClicks(box.field, "clinic")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert len(on_map.desk.session.document.journey.touchpoints) == 3


def test_esc_a_click_elsewhere_and_its_own_key_close_it(on_map, qtbot):
    canvas = on_map.desk.canvas
    canvas.setFocus()
    box = opened_by_key(on_map)
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert (box.isVisible(), QApplication.focusWidget() is canvas) == (False, True)
    box = opened_by_key(on_map)
    QTest.mouseClick(canvas, LEFT, NONE, QPoint(20, canvas.height() - 20))
    qtbot.waitUntil(lambda: on_map.findChild(PaletteBox) is None)
    box = opened_by_key(on_map)
    QTest.keyClick(box.field, Qt.Key.Key_K, CTRL)
    assert on_map.findChild(PaletteBox) is None


def test_where_nothing_fits_the_list_goes(on_map):
    box = opened_by_key(on_map)
    QTest.keyClicks(box.field, "qqqq")
    assert not box.list.isVisible()
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert box.isVisible()


def test_on_the_start_page_it_lists_what_can_be_done_there(window):
    window.actions_.by_id["go.palette"].trigger()
    box = window.findChild(PaletteBox)
    assert all(entry.record is None for entry in box.rows.entries)
    QTest.keyClicks(box.field, "new map")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert window.desk.on_map


@pytest.mark.parametrize("size", [(1280, 800), (480, 320)])
def test_it_lies_within_the_window_in_both_themes(on_map, qtbot, size):
    on_map.resize(*size)
    on_map.desk.session.document.open(
        with_records(many(2), Persona(id="p", name="👩‍🚀 شراء " * 40), Note(id="n", text="<b>x</b>\n" * 99)), None
    )
    box = opened_by_key(on_map)
    for theme in Theme:
        box.list.setItemDelegate(type(box.list.itemDelegate())(box.list, theme))
        for words in ("", "p", "x", "qqq"):
            box.field.setText(words)
            box.grab()
            assert on_map.rect().contains(box.geometry())
    on_map.resize(on_map.width() + 100, on_map.height())
    assert on_map.rect().contains(box.geometry())
