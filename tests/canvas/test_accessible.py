"""What a screen reader is served: every part of the map with its name, its role, its place in the path and its state."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAccessible
from shiboken6 import isValid

from journeymap.canvas import accessible
from journeymap.canvas.view import Canvas
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Lane, Note, NoteKind, Severity
from journeymap.session.document import Document
from journeymap.session.session import new_session
from tests.builders import branchy, links, shop, stages, touchpoint
from tests.gestures import shown

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(scope="module", autouse=True)
def _served(qapp):
    accessible.install()


def served(qtbot, journey: Journey, **how) -> tuple:
    canvas = shown(qtbot, journey, **how)
    return canvas, QAccessible.queryAccessibleInterface(canvas)


def names(interface) -> list[str]:
    return [interface.child(index).text(NAME) for index in range(interface.childCount())]


def test_the_map_is_read_stage_by_stage_from_top_to_bottom(qtbot):
    _, interface = served(qtbot, branchy())
    assert interface.role() == QAccessible.Role.List
    assert names(interface) == ["Find", "a", "Choose", "b", "c", "Buy", "d"]
    roles = [interface.child(index).role() for index in range(7)]
    heading, item = QAccessible.Role.Heading, QAccessible.Role.ListItem
    assert roles == [heading, item, heading, item, item, heading, item]


def test_a_touchpoint_says_where_it_stands_and_what_it_leads_to(qtbot):
    _, interface = served(qtbot, branchy())
    assert interface.child(1).text(DESCRIPTION) == (
        "Touchpoint 1 of 4, in stage “Find”, Contextual, Website, follows d, leads to b, c"
    )
    assert interface.child(6).text(DESCRIPTION) == (
        "Touchpoint 4 of 4, in stage “Buy”, Convenience, Basket, goal, follows b, c, leads to a"
    )
    assert interface.child(2).text(DESCRIPTION) == "Stage 2 of 3, 2 touchpoints"


def test_lanes_and_notes_are_read_after_the_stages(qtbot):
    pains = Lane(id="pains", order=1.0, title="Pains", holds=NoteKind.PAIN_POINT)
    slow = Note(id="n1", lane="pains", stage="s1", says=NoteKind.PAIN_POINT, text="Slow", severity=Severity.WORKAROUND)
    pinned = Note(id="n2", touchpoint="a", says=NoteKind.IDEA, text="Ask first")
    journey = Journey([*stages("Find", "Buy"), touchpoint("a", 0, 16), pains, slow, pinned])
    _, interface = served(qtbot, journey)
    assert names(interface) == ["Find", "a", "Buy", "Pains", "Slow"]
    assert interface.child(4).text(DESCRIPTION) == "Pain point, Workaround, at “Buy”"
    assert interface.child(1).text(DESCRIPTION) == "Touchpoint 1 of 1, in stage “Find”, Idea: 1"


def test_what_is_selected_is_told_and_stands_where_it_is_seen(qtbot):
    canvas, interface = served(qtbot, branchy())
    canvas.session.selection.set(["b"])
    b = interface.child(3)
    assert interface.focusChild() is b
    assert b.state().selected
    assert not interface.child(1).state().selected
    top_left = canvas.mapToGlobal(QPoint(20 + 234, 60 + 16))  # `shown` has the map's (0, 0) at pixel (20, 60)
    assert (b.rect().topLeft(), b.rect().width(), b.rect().height()) == (top_left, 164, 74)
    middle = b.rect().center()
    assert interface.childAt(middle.x(), middle.y()) is b
    assert interface.indexOfChild(b) == 3


def test_what_leaves_the_view_is_off_screen(qtbot):
    canvas, interface = served(qtbot, branchy(), size=(300, 300))
    d = interface.child(6)
    assert d.state().offscreen
    canvas.reveal("d")
    assert not d.state().offscreen


def test_what_was_done_and_taken_back_is_said(qtbot, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(accessible.Map, "say", lambda _, sentence: said.append(sentence))
    canvas, _ = served(qtbot, branchy())
    document = canvas.session.document
    document.commit(edits.engage(document.committed, ["a"], EngagementType.SOCIAL), "Set engagement type")
    document.commit(edits.retitle(document.committed, "a", "A"), "Edit title")
    document.undo()
    document.undo()
    document.redo()
    assert said == [
        "Set engagement type", "Edit title", "Undone: Edit title", "Undone: Set engagement type", "Set engagement type",
    ]  # fmt: skip
    canvas.session.selection.set(["a", "b"])
    canvas.session.selection.set(["a-b"])
    assert said[5:] == ["2 selected", "Transition from “a” to “b”"]


def test_what_is_deleted_is_no_longer_there(qtbot):
    canvas, interface = served(qtbot, branchy())
    b = interface.child(3)
    canvas.session.document.commit(edits.delete(canvas.session.document.committed, ["b"]), "Delete")
    assert names(interface) == ["Find", "a", "Choose", "c", "Buy", "d"]
    assert not isValid(b)
    canvas.session.document.undo()
    assert names(interface)[3] == "b"


def test_interfaces_end_with_their_canvas(qapp):
    canvas = Canvas(new_session(Document(branchy())))
    interface = QAccessible.queryAccessibleInterface(canvas)
    item = interface.child(1)
    selection, document = canvas.session.selection, canvas.session.document
    canvas.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(interface)
    assert not item.isValid()
    assert (item.parent(), item.text(NAME), item.window()) == (None, "", None)
    selection.set(["a"])
    document.commit(edits.retitle(document.committed, "a", "A"), "Edit title")


def test_an_empty_map_has_no_items(qtbot):
    _, interface = served(qtbot, Journey())
    assert (interface.childCount(), interface.child(0), interface.focusChild()) == (0, None, None)


def test_any_script_a_lock_and_an_emotion_are_said(qtbot):
    _, interface = served(
        qtbot, Journey([touchpoint("t", None, 0, title="اشترِ الآن 🛒", locked=True, expected_emotion=-0.5, links=())])
    )
    assert names(interface) == ["اشترِ الآن 🛒"]
    assert interface.child(0).text(DESCRIPTION) == "Touchpoint 1 of 1, locked, expected emotion −0.5"


def test_many_neighbours_are_counted(qtbot):
    hub = [touchpoint("hub", None, 0), *(touchpoint(f"t{i}", None, 100.0 * i + 100) for i in range(6))]
    _, interface = served(qtbot, Journey([*hub, *links(*(f"hub-t{i}" for i in range(6)))]))
    assert interface.child(0).text(DESCRIPTION) == "Touchpoint 1 of 7, leads to 6 others"


def test_figures_are_said_with_their_interval(qtbot):
    _, interface = served(qtbot, shop(), overlay="drop-off")
    said = interface.child(1).text(DESCRIPTION).replace("\u00a0", " ")  # Wilson of 500 in 1 000: 0.4691 to 0.5309
    assert "reached by 1,000 customers, Drop-off 50 %, 95 % interval 47 % to 53 %, drop-off point" in said
