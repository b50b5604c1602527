"""Panels of data beside a map that rests on none, and once it rests on some."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QLineEdit, QWidget

from journeymap.app.settings import HIDDEN, Settings
from journeymap.app.window import Window
from journeymap.model.change import create
from journeymap.model.records import DataSource, SourceKind
from journeymap.panels.importing import ImportDialog
from journeymap.panels.taborder import stops_of
from tests.builders import branchy


@pytest.fixture
def empty(window: Window, qtbot) -> Window:
    """The window with a new map."""
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    return window


def is_seen(window: Window, pane: str = "figures") -> bool:
    return window.findChild(QWidget, pane).isVisible()


def take_data(window: Window) -> None:
    source = DataSource(id="log", rows=SourceKind.EVENTS, title="events.csv")
    window.desk.session.document.commit(create(source), "Import data")


def test_a_map_without_data_has_the_room_of_the_figures(empty: Window) -> None:
    assert not is_seen(empty)
    assert is_seen(empty, "outline")
    assert is_seen(empty, "inspector")
    assert not empty.actions_.by_id["view.figures"].isChecked()


def test_f8_shows_the_resting_figures_and_lets_them_rest_again_for_this_map_alone(empty: Window, qtbot) -> None:
    qtbot.keyClick(empty.desk.canvas, Qt.Key.Key_F8)
    assert is_seen(empty)
    qtbot.keyClick(empty.desk.canvas, Qt.Key.Key_F8)
    assert not is_seen(empty)
    assert empty.desk.settings.get(HIDDEN) == ()
    take_data(empty)
    assert is_seen(empty)


def test_data_that_come_bring_the_figures_up_but_not_where_the_user_hid_them(empty: Window, qtbot) -> None:
    take_data(empty)
    assert is_seen(empty)
    empty.desk.session.document.undo()
    assert is_seen(empty)  # what is seen does not vanish under one's hands
    empty.desk.session.document.redo()
    qtbot.keyClick(empty.desk.canvas, Qt.Key.Key_F8)
    assert empty.desk.settings.get(HIDDEN) == ("figures",)
    empty.desk.session.document.undo()
    empty.desk.session.document.redo()
    assert not is_seen(empty)
    qtbot.keyClick(empty.desk.canvas, Qt.Key.Key_F8)
    assert is_seen(empty)
    assert empty.desk.settings.get(HIDDEN) == ()


def test_maps_that_are_opened_one_after_the_other_show_the_figures_where_there_are_some(
    opened: Callable[..., Window], settings: Settings, qtbot
) -> None:
    window = opened(None, sample=True, settings=settings)
    with qtbot.waitExposed(window):
        window.show()
    assert is_seen(window)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not is_seen(window)


def test_the_list_of_data_is_brought_up_also_where_there_are_none(empty: Window, tmp_path: Path, qtbot) -> None:
    empty.actions_.by_id["data.show"].trigger()
    assert is_seen(empty)


def test_an_import_that_is_given_up_leaves_the_figures_at_rest(window: Window, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "log.csv"
    path.write_text("case,activity,time\n1,Looks,2026-01-01T10:00:00Z\n", encoding="utf-8")
    window.take(path)
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: not window.desk.session.jobs.running, timeout=60_000)
    assert not is_seen(window)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not is_seen(window)


@pytest.mark.parametrize("pane", ["outline", "inspector", "figures"])
def test_escape_in_any_field_of_a_panel_gives_the_keys_back_to_the_map(
    opened: Callable[..., Window], settings: Settings, qtbot, pane: str
) -> None:
    window = opened(None, sample=True, settings=settings)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    window.desk.session.selection.set([next(iter(window.desk.session.document.journey.touchpoints))])
    stops = [stop for stop in stops_of(window.findChild(QDockWidget, pane)) if stop.isVisible() and stop.isEnabled()]
    assert stops
    for stop in stops:
        stop.setFocus()
        assert stop.hasFocus()
        qtbot.keyClick(stop, Qt.Key.Key_Escape)
        assert window.desk.canvas.hasFocus(), stop
    assert len(window.desk.session.selection.ids) == 1


def test_what_is_typed_after_the_name_of_a_transition_goes_to_the_map(window: Window, qtbot) -> None:
    document = window.desk.session.document
    document.open(branchy(), None)
    window.desk.centre.show_map()
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    window.desk.session.selection.set([next(iter(document.journey.transitions))])
    field = next(f for f in window.findChildren(QLineEdit) if f.accessibleName() == "Label" and f.isVisible())
    field.setFocus()
    qtbot.keyClicks(field, "if known")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        qtbot.keyClick(QApplication.focusWidget(), key)
    (transition,) = (t for t in document.journey.transitions.values() if t.label)
    assert transition.label == "if known"
    assert window.desk.session.selection.ids == ()
