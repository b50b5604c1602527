"""The engagement type of touchpoints: four large toggles for the primary one, four chips for the others."""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from journeymap.drawing.style import Theme
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import Change, join, update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Touchpoint
from journeymap.panels.labels import name_label, section
from journeymap.panels.toggles import dress, toggles, type_name
from journeymap.session.session import Session


def also(journey: Journey, ids: Sequence[Id], kind: EngagementType, *, engages: bool) -> Change:
    """Whether touchpoints engage in this way too, beside their primary type."""
    changes: list[Change] = []
    for touchpoint in (t for id in ids if (t := journey.find(Touchpoint, id))):
        others = {*touchpoint.secondary} | {kind} if engages else {*touchpoint.secondary} - {kind}
        others.discard(touchpoint.engagement)  # pyright: ignore[reportArgumentType]  # None is in no set of types
        changes.append(
            update(touchpoint, replace(touchpoint, secondary=tuple(k for k in EngagementType if k in others)))
        )
    return join(*changes)


class Engagement(QWidget):
    """Edits the types of all touchpoints that are shown. A click on the type that is on takes it off."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._records: Sequence[Touchpoint] = ()
        self.primary = toggles(large=True)
        self.secondary = toggles(large=False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(section(tr("Engagement type")))
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, (kind, toggle) in enumerate(self.primary.items()):
            grid.addWidget(toggle, place // 2, place % 2)
            toggle.clicked.connect(partial(self._engage, kind))
        rows.addLayout(grid)
        line = QHBoxLayout()
        line.setSpacing(3)
        line.addWidget(name_label(tr("Secondary")))
        for kind, chip in self.secondary.items():
            chip.setAccessibleName(tr("Secondary type: {type}").format(type=type_name(kind)))
            line.addWidget(chip)
            chip.clicked.connect(partial(self._also, kind))
        line.addStretch(1)
        rows.addLayout(line)

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        dress(theme, [*self.primary.values(), *self.secondary.values()])

    def show_records(self, records: Sequence[Touchpoint]) -> None:
        """Shows which types these touchpoints have."""
        self._records = records
        for kind in EngagementType:
            self.primary[kind].set_state(sum(t.engagement is kind for t in records), len(records))
            self.secondary[kind].set_state(sum(kind in t.secondary for t in records), len(records))
            self.secondary[kind].setEnabled(any(t.engagement is not kind for t in records))

    def _engage(self, kind: EngagementType) -> None:
        on = any(t.engagement is not kind for t in self._records)
        self._commit(lambda journey, ids: edits.engage(journey, ids, kind if on else None), tr("Set engagement type"))

    def _also(self, kind: EngagementType) -> None:
        on = any(t.engagement is not kind and kind not in t.secondary for t in self._records)
        self._commit(lambda journey, ids: also(journey, ids, kind, engages=on), tr("Set secondary type"))

    def _commit(self, edit: Callable[[Journey, Sequence[Id]], Change], step: str) -> None:
        document = self._session.document
        document.commit(edit(document.committed, [t.id for t in self._records]), step)
        self.show_records([t for r in self._records if (t := document.committed.find(Touchpoint, r.id))])
