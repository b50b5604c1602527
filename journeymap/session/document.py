"""The map being edited: one way in for edits, one way out for whoever shows it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from journeymap.model.change import NOTHING, Change, join, reverse
from journeymap.model.journey import Journey
from journeymap.model.records import Snapshot

_MERGING = 1
_ALONE = -1


class Document(QObject):
    """A journey with its undo history and its file.

    While a gesture runs, `preview` shows what it would do; `commit` makes it one step of the history; previewing
    `NOTHING` takes it back. `changed` tells that the shown journey, the path or the saved state is another one:
    receivers read `journey`, and compare its tables by identity where they want to know what is touched.
    """

    changed = Signal()

    def __init__(self, journey: Journey | None = None, path: Path | None = None) -> None:
        super().__init__()
        self.history = QUndoStack(self)
        self.path = path
        self._committed = journey or Journey()
        self._shown = self._committed
        self._refreshed = False
        self.history.cleanChanged.connect(self.changed)

    @property
    def journey(self) -> Journey:
        """The journey as it is shown, a running preview included."""
        return self._shown

    @property
    def committed(self) -> Journey:
        """The journey without a running preview; what edits are computed from and what is saved."""
        return self._committed

    @property
    def modified(self) -> bool:
        """Whether the file lacks something that was committed or refreshed."""
        return self._refreshed or not self.history.isClean()

    def preview(self, change: Change) -> None:
        """Shows the committed journey with a change, outside the history; `NOTHING` ends the preview."""
        if not change and self._shown is self._committed:
            return
        self._shown = self._committed.apply(change) if change else self._committed
        self.changed.emit()

    def commit(self, change: Change, label: str, *, merge: str = "") -> None:
        """Makes a change one step of the history, under a label for the user, and ends a preview.

        Steps that follow each other with the same `merge` word become one, as nudges with the arrow keys do.
        Raises StaleChangeError where the change was not made from the committed journey.
        """
        if not change:
            self.preview(NOTHING)
            return
        self._committed.apply(change)
        self.history.push(_Step(self, change, label, merge))

    def refresh(self, change: Change) -> None:
        """Takes in recomputed snapshots: outside the history, since they follow from data and map."""
        if any(not isinstance(record, Snapshot | None) for pair in change.values() for record in pair):
            raise ValueError("only snapshots may change outside the history")
        if change:
            self._refreshed = True
            self._take(change)

    def undo(self) -> None:
        """Takes back the last step; where a preview runs, that alone."""
        if self._shown is not self._committed:
            self.preview(NOTHING)
        else:
            self.history.undo()

    def redo(self) -> None:
        """Makes the step again that was taken back last; ends a preview."""
        self.preview(NOTHING)
        self.history.redo()

    def open(self, journey: Journey, path: Path | None) -> None:
        """Puts another map in place of this one, with a history of its own."""
        self._committed = self._shown = journey
        self._refreshed = False
        self.path = path
        self.history.clear()
        self.changed.emit()

    def close(self) -> None:
        """Tells nothing any more, and forgets its history: Qt's undo stack still speaks while it is taken apart, of what is
        gone already, and takes steps apart that Python has let go before it.
        """
        self.history.blockSignals(True)
        self.blockSignals(True)
        self.history.clear()

    def mark_saved(self, path: Path) -> None:
        """Notes that the committed journey is in this file now."""
        self.path = path
        self._refreshed = False
        self.history.setClean()
        self.changed.emit()

    def step(self, change: Change) -> Change:
        """Moves the committed journey by a change and returns it as made; for the history's own use.

        Refreshes go past the history, so a step may remember an older snapshot than the newest: that one stays.
        """
        made, applied = dict(change), dict(change)
        for id, (before, after) in change.items():
            if isinstance(before or after, Snapshot):
                now = self._committed.get(id)
                if now != before:
                    made[id] = (before and (now or before), after and (now or after))
                applied[id] = (now, made[id][1])
        self._take(applied)
        return made

    def _take(self, change: Change) -> None:
        self._committed = self._shown = self._committed.apply(change)
        self.changed.emit()


class _Step(QUndoCommand):
    """The one command of the history: a change, forwards and back."""

    def __init__(self, document: Document, change: Change, label: str, merge: str) -> None:
        super().__init__(label)
        self._document = document
        self.change = change
        self.merge = merge

    @override
    def redo(self) -> None:
        self.change = self._document.step(self.change)

    @override
    def undo(self) -> None:
        self.change = reverse(self._document.step(reverse(self.change)))

    @override
    def id(self) -> int:
        return _MERGING if self.merge else _ALONE

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other.merge != self.merge:
            return False
        self.change = join(self.change, other.change)
        self.setObsolete(not self.change)
        return True
