"""The window with real keys and real buttons: new map, actions, theme, overlays, panels, closing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from journeymap.app import documents, running
from journeymap.app.actions import ACTIONS
from journeymap.app.settings import HIDDEN, LAYOUT, REOPEN, THEME, Settings, remember
from journeymap.app.theme import ThemeChoice, palette_of
from journeymap.app.toolbar import ToolBar
from journeymap.app.window import Window
from journeymap.drawing.style import Theme
from journeymap.files.store import write_journey
from journeymap.metrics.overlay import OverlayKind
from journeymap.model import edits
from journeymap.model.figures import Figures, MeasureFigures, TouchpointFigures
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, SourceKind


def act(window: Window, id: str) -> None:
    window.actions_.refresh()
    window.actions_.by_id[id].trigger()


def measured() -> Journey:
    """A map of two touchpoints with figures of an event log and of one measure."""
    journey = Journey()
    for change in (
        lambda j: edits.add_stage(j, title="Buy", id="s"),
        lambda j: edits.add_touchpoint(j, x=20, y=20, title="Looks", id="a"),
        lambda j: edits.add_touchpoint(j, x=20, y=160, title="Pays", id="b"),
        lambda j: edits.connect(j, "a", "b", id="t"),
    ):
        journey = journey.apply(change(journey))
    figures = Figures(
        cases=100,
        all_cases=120,
        events=1204331,
        rejected=0,
        completed=60,
        under_way=0,
        lost=40,
        touchpoints={"a": TouchpointFigures(100, lost=30), "b": TouchpointFigures(70, completed=60, lost=10)},
        transitions=(),
    )
    measure = MeasureFigures("Fun & games", {"a": 1.0, "b": 2.0})
    records = (
        DataSource(id="log", rows=SourceKind.EVENTS, title="events.csv", imported="2026-11-01T12:00:00Z"),
        Snapshot(id=Snapshot.id_of("log"), source="log", figures=figures, measures=(measure,)),
    )
    return journey.apply({record.id: (None, record) for record in records})


@pytest.fixture
def on_map(window: Window, qtbot) -> Window:
    """The window with the measured map, unsaved in no way."""
    window.desk.session.document.open(measured(), None)
    window.desk.centre.show_map()
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    return window


def test_the_start_page_comes_first_and_begins_a_map_by_keyboard(window: Window, qtbot) -> None:
    assert not window.desk.on_map
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.accessibleName() == "New map"
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert window.desk.on_map
    assert QApplication.focusWidget() is window.desk.canvas
    assert window.windowTitle() == "Untitled map[*] — Journeymap"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_a_row_of_the_start_page_acts_as_a_click(window: Window, qtbot, tmp_path: Path, key: Qt.Key) -> None:
    path = tmp_path / "shop.journey"
    write_journey(path, measured())
    remember(window.desk.settings, path)
    window._turned()
    recent = next(b for b in window.findChildren(QPushButton) if b.accessibleName() == "shop")
    recent.setFocus()
    qtbot.keyClick(recent, key)
    assert window.desk.on_map
    assert window.desk.session.document.path == path


def test_a_map_is_drawn_by_keys_alone_and_undone(window: Window, qtbot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    canvas = window.desk.canvas
    assert window.desk.on_map
    qtbot.keyClick(canvas, Qt.Key.Key_T)
    _title(qtbot, "Searches")
    qtbot.keyClick(canvas, Qt.Key.Key_3)
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    _title(qtbot, "Pays")
    qtbot.keyClick(canvas, Qt.Key.Key_G)
    journey = window.desk.session.document.journey
    first, second = sorted(journey.touchpoints.values(), key=lambda t: t.title, reverse=True)
    assert (first.title, first.engagement, first.expected_emotion) == ("Searches", "convenience", 1.0)
    assert (second.title, second.goal) == ("Pays", True)
    assert [(t.source, t.target) for t in journey.transitions.values()] == [(first.id, second.id)]
    QApplication.processEvents()
    assert window.isWindowModified()
    while window.desk.session.document.history.canUndo():
        qtbot.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
    assert not window.desk.session.document.journey.touchpoints
    QApplication.processEvents()
    assert not window.isWindowModified()


def _title(qtbot, text: str) -> None:
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_letters_typed_in_a_field_do_nothing_to_the_map(on_map: Window, qtbot) -> None:
    on_map.desk.session.selection.set(["a"])
    before = on_map.desk.session.document.journey
    field = QLineEdit(on_map.desk.centre)
    field.show()
    field.setFocus()
    QApplication.processEvents()
    qtbot.keyClicks(field, "1234+-CTSMG")
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Return):
        qtbot.keyClick(field, key)
    assert on_map.desk.session.document.journey is before
    assert field.text() == "1234+-CTSM"
    field.deleteLater()


def test_each_action_is_in_the_menu_bar(window: Window) -> None:
    def of(menu: QMenu) -> set[str]:
        names: set[str] = set()
        for action in menu.actions():
            names |= of(action.menu()) if action.menu() else {action.objectName()}
        return names

    found = set().union(*(of(action.menu()) for action in window.menuBar().actions()))
    assert {action.id for action in ACTIONS} <= found


def test_what_cannot_be_done_is_greyed(on_map: Window) -> None:
    actions = on_map.actions_
    on_map.desk.session.selection.clear()
    actions.refresh()
    assert not actions.by_id["edit.delete"].isEnabled()
    assert not actions.by_id["edit.undo"].isEnabled()
    on_map.desk.session.selection.set(["s"])
    actions.refresh()
    assert actions.by_id["edit.delete"].isEnabled()
    assert not actions.by_id["touchpoint.goal"].isEnabled()


def test_undo_says_what_it_takes_back(on_map: Window) -> None:
    document = on_map.desk.session.document
    document.commit(edits.retitle(document.committed, "a", "Stares"), "Edit title")
    on_map.actions_.refresh()
    assert on_map.actions_.by_id["edit.undo"].text() == "&Undo: Edit title"


def test_checked_actions_show_the_selected_touchpoint(on_map: Window) -> None:
    on_map.desk.session.selection.set(["a", "b"])
    document = on_map.desk.session.document
    document.commit(edits.engage(document.committed, ["a"], "social"), "Type")
    on_map.actions_.refresh()
    assert not on_map.actions_.by_id["touchpoint.social"].isChecked()
    document.commit(edits.engage(document.committed, ["b"], "social"), "Type")
    on_map.actions_.refresh()
    assert on_map.actions_.by_id["touchpoint.social"].isChecked()


def _button(window: Window, name: str) -> QToolButton:
    bar = window.findChild(ToolBar)
    return next(b for b in bar.findChildren(QToolButton) if b.accessibleName() == name)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Reached", OverlayKind.REACHED),
        ("Drop-off", OverlayKind.DROP_OFF),
        ("Engagement", OverlayKind.ENGAGEMENT),
        ("None", OverlayKind.NONE),
    ],
)
def test_overlay_buttons_lay_it_over_the_map(on_map: Window, qtbot, name: str, kind: OverlayKind) -> None:
    qtbot.mouseClick(_button(on_map, name), Qt.MouseButton.LeftButton)
    assert on_map.desk.session.overlay.value.kind is kind
    QApplication.processEvents()
    on = [b.accessibleName() for b in on_map.findChild(ToolBar).findChildren(QToolButton) if b.isChecked()]
    assert on == [name]


def test_the_measure_menu_lists_the_imported_measures(on_map: Window) -> None:
    menu = _button(on_map, "Measure").menu()
    menu.aboutToShow.emit()
    (entry,) = menu.actions()
    assert entry.text() == "Fun && games"
    entry.trigger()
    assert on_map.desk.session.overlay.value.name == "Fun & games"
    assert _button(on_map, "Measure: Fun & games").isChecked()


def test_overlays_without_figures_are_greyed(window: Window) -> None:
    act(window, "file.new")
    window.actions_.refresh()
    enabled = {id: window.actions_.by_id[id].isEnabled() for id in ("overlay.reached", "overlay.engagement")}
    assert enabled == {"overlay.reached": False, "overlay.engagement": True}


def test_the_theme_is_applied_to_what_is_open_and_remembered(window: Window, qapp) -> None:
    act(window, "theme.dark")
    assert qapp.palette().window().color() == palette_of(Theme.DARK).window().color()
    assert window.desk.settings.get(THEME) is ThemeChoice.DARK
    assert window.desk.canvas.scene.palette.window == "#1b212a"
    act(window, "theme.light")
    assert window.desk.canvas.scene.palette.window == "#ffffff"


@pytest.mark.parametrize(
    ("key", "pane"), [(Qt.Key.Key_F7, "outline"), (Qt.Key.Key_F8, "figures"), (Qt.Key.Key_F9, "inspector")]
)
def test_one_key_hides_a_panel_and_shows_it_again(on_map: Window, qtbot, key: Qt.Key, pane: str) -> None:
    dock = on_map.findChild(QWidget, pane)
    assert dock.isVisible()
    qtbot.keyClick(on_map.desk.canvas, key)
    assert not dock.isVisible()
    assert on_map.desk.settings.get(HIDDEN) == (pane,)
    qtbot.keyClick(on_map.desk.canvas, key)
    assert dock.isVisible()


def test_panels_are_away_on_the_start_page_and_come_back_as_they_were(on_map: Window) -> None:
    act(on_map, "view.inspector")
    act(on_map, "file.start")
    shown = {pane: on_map.findChild(QWidget, pane).isVisible() for pane in ("outline", "figures", "inspector")}
    assert shown == {"outline": False, "figures": False, "inspector": False}
    on_map.desk.centre.show_map()
    shown = {pane: on_map.findChild(QWidget, pane).isVisible() for pane in ("outline", "figures", "inspector")}
    assert shown == {"outline": True, "figures": True, "inspector": False}


def test_f6_walks_around_the_window_and_back(on_map: Window, qtbot) -> None:
    def here() -> str:
        focus = QApplication.focusWidget()
        docks = [on_map.findChild(QWidget, pane) for pane in ("outline", "figures", "inspector")]
        if focus is on_map.desk.canvas:
            return "canvas"
        return next(dock.objectName() for dock in docks if dock is focus or dock.isAncestorOf(focus))

    on_map.desk.canvas.setFocus()
    places = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        places.append(here())
    assert places == ["figures", "inspector", "outline", "canvas"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert here() == "outline"


def test_the_first_window_fits_the_screen_with_its_frame(settings: Settings, opened) -> None:
    made = opened(None, settings=settings)
    room = made.screen().availableSize()
    assert made.width() == min(1440, room.width() - 16)
    assert made.height() == min(900, room.height() - 48)


def test_the_window_comes_back_as_it_was_left(window: Window, settings: Settings, qtbot, opened) -> None:
    act(window, "file.new")
    act(window, "view.outline")
    window.resize(790, 650)
    size = window.size()
    window.close()
    assert settings.get(LAYOUT)
    again = opened(None, settings=settings)
    assert again.size() == size
    assert not again.desk.panes.is_shown("outline")
    assert again.desk.panes.is_shown("inspector")


def test_the_status_bar_tells_counts_data_and_saved_state(on_map: Window, tmp_path: Path) -> None:
    status = on_map.statusBar()
    QApplication.processEvents()
    assert status._counts.text() == "1 stage · 2 touchpoints · 1 transition"
    text = status._data.text().replace(",", "").replace("\u202f", "").replace(" ", " ")
    assert text.startswith("events.csv · 1204331 events · 120 customers · imported ")
    assert status._saved.text() == "New map"
    document = on_map.desk.session.document
    document.commit(edits.retitle(document.committed, "a", "x"), "Edit title")
    QApplication.processEvents()
    assert status._saved.text() == "Not saved"
    document.mark_saved(tmp_path / "m.journey")
    QApplication.processEvents()
    assert status._saved.text() == "Saved"


def test_the_zoom_slider_and_the_map_follow_each_other(on_map: Window) -> None:
    zoom = on_map.statusBar()._zoom
    zoom._slider.setValue(20)
    assert on_map.desk.canvas.camera.scale == pytest.approx(2.0)
    assert zoom._percent.text() == "200 %"
    act(on_map, "view.actual")
    assert zoom._slider.value() == 0
    assert zoom._percent.text() == "100 %"


def test_a_job_shows_its_progress_and_can_be_cancelled(on_map: Window, qtbot) -> None:
    from threading import Event

    started, ended = Event(), Event()

    def work(job) -> None:
        job.report(0.25)
        started.set()
        try:
            while not job.cancelled:
                ended.wait(0.005)
            job.report(0.5)
        finally:
            ended.set()

    bar = on_map.statusBar()._job
    assert bar.isHidden()
    on_map.desk.session.jobs.start("count", "Counting", work, done=lambda _: None, failed=lambda _: None)
    qtbot.waitUntil(lambda: started.is_set() and bar._progress.value() == 25)
    assert (bar._title.text(), bar.isVisible()) == ("Counting", True)
    qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(ended.is_set)
    assert bar.isHidden()


def test_a_context_menu_fits_what_is_selected(on_map: Window) -> None:
    for ids, first, last in (
        (["a"], "edit.title", "edit.delete"),
        (["s"], "edit.title", "edit.delete"),
        (["t"], "insert.touchpoint", "edit.delete"),
        ([], "insert.touchpoint", "file.export"),
    ):
        on_map.desk.session.selection.set(ids)
        on_map.desk.canvas.context_asked.emit(on_map.desk.canvas.mapToGlobal(on_map.rect().center()))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        names = [action.objectName() for action in menu.actions()]
        assert (names[0], names[-1]) == (first, last)
        menu.close()
        QApplication.processEvents()


def test_a_dropped_map_opens(window: Window, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "dropped.journey"
    write_journey(path, measured())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.desk.session.document.path == path)
    assert window.desk.on_map


@pytest.mark.parametrize("id", ["help.keys", "help.about", "file.settings", "file.export"])
def test_dialogs_open_once_and_close_by_esc(on_map: Window, qtbot, id: str) -> None:
    act(on_map, id)
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    for control in dialog.findChildren(QPushButton):
        assert control.text()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    on_map.desk.session.jobs.close()


def test_settings_hold_at_once(window: Window, qtbot) -> None:
    from journeymap.app.preferences import Preferences

    dialog = Preferences(window.desk.settings, window.desk.themes, window)
    qtbot.addWidget(dialog)
    from PySide6.QtWidgets import QCheckBox, QComboBox

    dialog.findChild(QCheckBox).click()
    assert window.desk.settings.get(REOPEN) is True
    box = dialog.findChild(QComboBox)
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert window.desk.themes.theme is Theme.DARK


def test_the_last_map_comes_up_where_that_is_wanted(settings: Settings, tmp_path: Path, qapp, opened) -> None:
    path = tmp_path / "last.journey"
    write_journey(path, measured())
    remember(settings, path)
    settings.put(REOPEN, True)
    window = opened(None, settings=settings)
    assert window.desk.session.document.path == path
    assert window.desk.session.overlay.value.kind is OverlayKind.DROP_OFF


def test_a_map_that_cannot_be_read_leaves_the_start_page_with_a_sentence(
    settings: Settings, tmp_path: Path, qapp, opened
) -> None:
    path = tmp_path / "broken.journey"
    path.write_text("{", encoding="utf-8")
    window = opened(path, settings=settings)
    assert not window.desk.on_map
    (text,) = window.desk.centre.messages.texts
    assert "broken.journey" in text


def test_the_sample_opens_with_its_drop_off_and_is_never_overwritten(
    settings: Settings, qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened
) -> None:
    window = opened(None, sample=True, settings=settings)
    assert window.desk.on_map
    assert window.desk.session.overlay.value.kind is OverlayKind.DROP_OFF
    sample = window.desk.session.document.path
    before = sample.read_bytes()
    target = tmp_path / "mine"
    monkeypatch.setattr(documents.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    act(window, "file.save")
    assert sample.read_bytes() == before
    assert window.desk.session.document.path == tmp_path / "mine.journey"
    (source, *_) = (s for s in window.desk.session.document.journey.sources.values() if s.rows is SourceKind.EVENTS)
    assert Path(source.path).is_absolute()
    assert Path(source.path).parent == sample.parent


def test_every_control_of_the_window_has_a_name(on_map: Window) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QSlider

    for kind in (QAbstractButton, QLineEdit, QComboBox, QSlider):
        for control in on_map.findChildren(kind):
            if control.objectName().startswith("qt_") or not control.isVisibleTo(on_map):
                continue
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text, control


def test_refreshing_reads_the_data_of_the_map_again(settings: Settings, qtbot, qapp, opened) -> None:
    window = opened(None, sample=True, settings=settings)
    window.show()
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    before = [s.figures for s in window.desk.session.document.journey.table(Snapshot).values() if s.figures]
    window.desk.panes.hide({"figures"})
    panel = running._data_panel(window.desk)
    assert panel.isVisible()
    assert panel.isAncestorOf(QApplication.focusWidget())
    act(window, "data.refresh")
    assert [job.name for job in window.desk.session.jobs.running] == ["refresh"]
    qtbot.waitUntil(lambda: not window.desk.session.jobs.running, timeout=60_000)
    assert {panel.table.item(row, 6).text() for row in range(panel.table.rowCount())} == {"Up to date"}
    after = [s.figures for s in window.desk.session.document.journey.table(Snapshot).values() if s.figures]
    assert [(f.events, f.cases, f.lost, f.touchpoints) for f in after] == [
        (f.events, f.cases, f.lost, f.touchpoints) for f in before
    ]


def test_a_dropped_table_opens_the_import_over_a_new_map(window: Window, qtbot, tmp_path: Path) -> None:
    from journeymap.panels.importing import ImportDialog

    path = tmp_path / "log.csv"
    path.write_text("case,activity,time\n1,Looks,2026-01-01T10:00:00Z\n", encoding="utf-8")
    window.take(path)
    dialog = window.findChild(ImportDialog)
    assert dialog.isVisible()
    assert window.desk.on_map
    qtbot.waitUntil(lambda: not window.desk.session.jobs.running, timeout=60_000)
    dialog.reject()
    qtbot.waitUntil(lambda: not window.desk.session.jobs.running, timeout=60_000)


def test_the_map_has_the_keys_when_the_program_opens_one(settings: Settings, qtbot, opened) -> None:
    window = opened(None, sample=True, settings=settings)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    assert QApplication.focusWidget() is window.desk.canvas
    qtbot.keyClick(window.desk.canvas, Qt.Key.Key_Right)
    assert len(window.desk.session.selection.ids) == 1


def test_a_message_leaves_the_saved_state_and_the_zoom_in_place_and_goes_with_what_it_asked_for(
    on_map: Window, qtbot
) -> None:
    status, canvas = on_map.statusBar(), on_map.desk.canvas

    def places() -> list[object]:
        QApplication.processEvents()
        return [w.geometry() for w in (status._saved, status._zoom)]

    on_map.desk.session.selection.set(["a"])
    before = places()
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_C)
    assert status.currentMessage().startswith("Click the touchpoint to connect to")
    assert places() == before
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.keyClick(canvas, Qt.Key.Key_C)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert status.currentMessage()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert status.currentMessage() == ""
    assert status._counts.isVisible()
