"""How the import dialog is laid out: what the file is above, what came out of it below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from journeymap.language import tr
from journeymap.panels.labels import MARGIN, SPACE, Elided, plain_tooltip

if TYPE_CHECKING:
    from journeymap.panels.importing import ImportDialog

NAMES, REJECTED, MORE, REMARKS = range(4)
"""The tabs."""

_SIZE = QSize(1120, 760)
_FRAME = QSize(16, 48)
"""Room for the frame and the title that a desktop puts around a window, generously, in pixels."""

_ROLES_WIDTH = 440


class Tabs(QTabWidget):
    """Tabs of which some are not always there."""

    def __init__(self) -> None:
        super().__init__()
        self._left = -1
        self.currentChanged.connect(self._stay)

    def offer(self, page: int, *, there: bool) -> None:
        """Shows a tab or takes it away; where it was in front, it is again when it is back."""
        if there == self.isTabVisible(page):
            return
        was = self.currentIndex()
        back = there and self._left == page
        self.setTabVisible(page, there)
        if back:
            self.setCurrentIndex(page)
        elif was == page:
            self._left = page

    def _stay(self) -> None:
        self._left = -1  # another tab was chosen since


def lay_out(dialog: "ImportDialog") -> None:
    """Puts the parts of the dialog in their places."""
    dialog.resize(_SIZE.boundedTo(dialog.screen().availableSize() - _FRAME))
    dialog.setWindowTitle(tr("Import data"))
    dialog.tabs.setDocumentMode(True)
    pages = (dialog.binding, tr("Names")), (dialog.rejects, tr("Rejected")), (dialog.cases, tr("More"))
    for page, name in (*pages, (dialog.remarks, tr("Remarks"))):
        dialog.tabs.addTab(page, name)
    dialog.tabs.setTabVisible(REMARKS, False)
    parts = QSplitter(Qt.Orientation.Vertical)
    parts.setChildrenCollapsible(False)
    parts.addWidget(_upper(dialog))
    parts.addWidget(dialog.tabs)
    parts.setSizes([400, 260])
    rows = QVBoxLayout(dialog)
    rows.setContentsMargins(MARGIN + 6, MARGIN, MARGIN + 6, MARGIN)
    rows.setSpacing(SPACE)
    for words, role in ((dialog.origin.name, "title"), (dialog.origin.place, "subtitle")):
        line = Elided(role)
        line.setText(words)
        line.setToolTip(plain_tooltip(words))
        rows.addWidget(line)
    rows.addWidget(dialog.recall)
    rows.addWidget(dialog.replacing)
    rows.addWidget(parts, 1)
    rows.addWidget(dialog.problem)
    rows.addLayout(_foot(dialog))
    dialog.problem.hide()
    dialog.accepting.setDefault(True)
    dialog.again.hide()


def _upper(dialog: "ImportDialog") -> QWidget:
    whole = QWidget()
    upper = QHBoxLayout(whole)
    upper.setContentsMargins(0, 0, 0, SPACE)
    upper.setSpacing(20)
    dialog.roles.setFixedWidth(max(_ROLES_WIDTH, dialog.roles.minimumSizeHint().width()))
    upper.addWidget(dialog.look, 1)
    upper.addWidget(dialog.roles)
    return whole


def _foot(dialog: "ImportDialog") -> QHBoxLayout:
    foot = QHBoxLayout()
    foot.setSpacing(SPACE)
    dialog.bar.setFixedWidth(140)
    dialog.bar.setRange(0, 100)
    dialog.bar.setTextVisible(False)
    dialog.bar.setAccessibleName(tr("Progress"))
    foot.addWidget(dialog.status, 1)
    for part in (dialog.bar, dialog.stop, dialog.again, dialog.cancelling, dialog.accepting):
        foot.addWidget(part)
    return foot
