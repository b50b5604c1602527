"""The map for screen readers: the canvas as a list whose items are stages, touchpoints, lanes and notes.

Qt asks a factory for the interface of a widget. Items are made when they are asked for, so that a large map costs
nothing while nobody listens. No interface here overrides `interface_cast`: PySide crashes on what it returns.
"""

from functools import cache

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid
from typing_extensions import override

from journeymap.canvas import spoken
from journeymap.canvas.view import Canvas
from journeymap.drawing.scene import Scene
from journeymap.language import tr
from journeymap.model.geometry import HEADER_GAP, HEADER_HEIGHT, Rect, header
from journeymap.model.ids import Id
from journeymap.model.records import Lane, Note, Record, Stage

_ROLES: dict[type[Record], QAccessible.Role] = {
    Stage: QAccessible.Role.Heading,
    Lane: QAccessible.Role.Heading,
    Note: QAccessible.Role.Note,
}
"""Roles of what is no touchpoint; touchpoints are the items of the list."""


class Item(QAccessibleInterface):
    """One part of the map, by its id. It stays with its id; where the record is gone it is no longer valid."""

    def __init__(self, around: "Map", id: Id) -> None:
        super().__init__()
        self._around = around
        self.id = id

    @override
    def isValid(self) -> bool:
        return isValid(self._around) and self.id in self._around.scene.journey

    @override
    def object(self) -> QObject | None:  # pyright: ignore[reportIncompatibleMethodOverride]  # Qt allows none
        return None

    @override
    def parent(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._around if isValid(self._around) else None

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def rect(self) -> QRect:
        return self._around.place(self.id) if self.isValid() else QRect()

    @override
    def role(self) -> QAccessible.Role:
        record = self._around.scene.journey.get(self.id) if isValid(self._around) else None
        return _ROLES.get(type(record), QAccessible.Role.ListItem) if record else QAccessible.Role.ListItem

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        canvas = self._around.canvas
        state.focusable = state.selectable = state.multiSelectable = True
        state.selected = self.id in canvas.session.selection
        state.focused = state.active = canvas.hasFocus() and canvas.session.selection.ids[-1:] == (self.id,)
        state.offscreen = not self.rect().intersects(self._around.frame())
        return state

    @override
    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        match kind:
            case QAccessible.Text.Name:
                return spoken.name(self._around.scene.journey, self.id)
            case QAccessible.Text.Description:
                return spoken.description(self._around.scene, self._around.reading, self.id)
            case _:
                return ""

    @override
    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A screen reader changes nothing."""

    @override
    def window(self) -> QWindow | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._around.window() if isValid(self._around) else None


class Map(QAccessibleWidget):
    """The canvas as a list. Tells of what is selected, and says what was done."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.List, tr("Journey map"))
        self.canvas = canvas
        self._items: dict[Id, Item] = {}
        self._read: tuple[Scene, spoken.Reading] | None = None
        self._index = canvas.session.document.history.index()

    @property
    def scene(self) -> Scene:
        """The map as it is laid out now."""
        return self.canvas.scene

    @property
    def reading(self) -> spoken.Reading:
        """The order in which the map is read now."""
        if self._read is None or self._read[0] is not self.scene:
            self._read = (self.scene, spoken.reading(self.scene))
        return self._read[1]

    def item(self, id: Id) -> Item:
        """The interface of a part of the map; the same one each time."""
        found = self._items.get(id)
        if found is None:
            found = self._items[id] = Item(self, id)
            QAccessible.registerAccessibleInterface(found)
        return found

    def frame(self) -> QRect:
        """The canvas on the screen."""
        return QRect(self.canvas.mapToGlobal(self.canvas.rect().topLeft()), self.canvas.size())

    def place(self, id: Id) -> QRect:
        """Where a part of the map is on the screen; empty for what is not drawn."""
        box = _box(self.scene, id)
        if box is None:
            return QRect()
        x, y, width, height = (round(value) for value in self.canvas.camera.rect_to_view(box))
        return QRect(x, y, width, height).translated(self.frame().topLeft())

    @override
    def childCount(self) -> int:
        return len(self.reading.order)

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        order = self.reading.order
        return self.item(order[index]) if 0 <= index < len(order) else None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        order = self.reading.order
        return order.index(child.id) if isinstance(child, Item) and child.id in order else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return next((self.item(id) for id in reversed(self.reading.order) if self.place(id).contains(x, y)), None)

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        last = self.canvas.session.selection.ids[-1:]
        return self.item(last[0]) if last and last[0] in self.reading.order else None

    def follow_selection(self) -> None:
        """Tells that another part of the map is selected, and of several how many."""
        if not isValid(self):
            return
        ids = self.canvas.session.selection.ids
        if len(ids) > 1:
            self.say(tr("%n selected", n=len(ids)))
        elif ids and ids[0] in self.reading.order:
            QAccessible.updateAccessibility(QAccessibleEvent(self.item(ids[0]), QAccessible.Event.Focus))
        elif ids:
            self.say(spoken.name(self.scene.journey, ids[0]))

    def follow_history(self, index: int) -> None:
        """Says what was done last, or what was taken back."""
        if not isValid(self):
            return
        history, forward = self.canvas.session.document.history, index >= self._index
        self._index = index
        step = history.text(index - 1 if forward else index)
        self.say(step if forward or not step else tr("Undone: {step}").format(step=step))
        self._let_go()

    def say(self, sentence: str) -> None:
        """Has a sentence spoken."""
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.canvas, sentence))

    def _let_go(self) -> None:
        """Deletes the interfaces of what is gone."""
        for id in [id for id in self._items if id not in self.canvas.session.document.committed]:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(self._items.pop(id)))


def _box(scene: Scene, id: Id) -> Rect | None:
    if id in scene.columns:
        return header(scene.columns[id])._replace(y=-HEADER_GAP - HEADER_HEIGHT)
    return scene.cards.get(id) or scene.lanes.bands.get(id) or scene.lanes.notes.get(id)


_maps: dict[Canvas, Map] = {}
"""Keeps Python's side of the interfaces alive as long as their canvas: Qt deletes the other side with it."""


def _made(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Canvas):
        return None
    made = _maps[thing] = Map(thing)
    thing.session.selection.changed.connect(made.follow_selection)
    thing.session.document.history.indexChanged.connect(made.follow_history)
    thing.destroyed.connect(lambda: _maps.pop(thing, None))
    return made


@cache
def install() -> None:
    """Serves every canvas to screen readers from now on."""
    QAccessible.installFactory(_made)
