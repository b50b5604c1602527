"""Which overlay lies over the map: view state that follows the journey's figures."""

from PySide6.QtCore import QObject, Signal

from journeymap.metrics.overlay import NO_OVERLAY, Overlay, OverlayKind, available, overlay
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Properties, Snapshot, Transition
from journeymap.session.document import Document


class ShownOverlay(QObject):
    """The overlay chosen by the user, computed anew when records that it rests on change.

    Where the chosen one is not to be had, because its data is gone, nothing is shown until it is back.
    """

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._journey = document.journey
        self.key = str(OverlayKind.NONE)
        self.value: Overlay = NO_OVERLAY
        document.changed.connect(self._follow)

    def show(self, key: str) -> None:
        """Chooses an overlay by its key: none, reached, drop-off, engagement, or the name of a measure."""
        self.key = key
        self._compute()
        self.changed.emit()

    def _follow(self) -> None:
        before = self.value
        if not _tells_the_same(self._journey, self._document.journey):
            self._compute()
        self._journey = self._document.journey
        if self.value is not before:
            self.changed.emit()

    def _compute(self) -> None:
        self._journey = self._document.journey
        value = overlay(self._journey, self.key) if self.key in available(self._journey) else NO_OVERLAY
        if value != self.value:
            self.value = value


def _tells_the_same(before: Journey, after: Journey) -> bool:
    """Whether figures lie on two journeys alike: cards may have moved, as they do with every step of a drag."""
    if any(before.table(kind) is not after.table(kind) for kind in (Properties, DataSource, Snapshot, Transition)):
        return False
    one, other = before.touchpoints, after.touchpoints
    if one is other:
        return True
    known = after.since(before)
    if known is None and one.keys() != other.keys():
        return False
    some = other if known is None else [id for id in known if id in one or id in other]
    return all(id in one and id in other and (one[id] is other[id] or one[id].goal == other[id].goal) for id in some)
