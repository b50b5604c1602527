"""The start page: begin a map, or go on with a recent one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from journeymap.app.gallery import Gallery, Sample
from journeymap.app.icons import icon
from journeymap.app.theme import tokens
from journeymap.drawing.style import Theme
from journeymap.files.store import is_file
from journeymap.language import mark, tr, translated

_BEGIN: tuple[tuple[str, str, str, str], ...] = (
    ("file.new", "add", mark("New map"), mark("Draw stages and touchpoints on an empty canvas")),
    ("file.open", "folder", mark("Open a map…"), mark("A .journey file; you can also drop it here")),
    ("file.list", "rows", mark("Start from a list…"), mark("Pasted, or read from a spreadsheet")),
    ("file.sample", "chart", mark("Open the sample"), mark("An online shop with its data and drop-off points")),
    ("data.import", "import", mark("Import data…"), mark("An event log or a table of figures")),
)  # fmt: skip
"""What to begin with: action, icon, name, what it is."""

_WIDTH = 1064
_INSET = 12
"""From the edge of an entry to what is in it, in pixels: there everything on the page begins."""


class StartPage(QWidget):
    """Asks the window for an action by its id, for a map by its path, or for a new one as a template by its key."""

    asked = Signal(str)
    open_asked = Signal(object)
    template_asked = Signal(str)

    def __init__(self, samples: Sequence[Sample] = ()) -> None:
        super().__init__()
        self.gallery = Gallery(samples)
        self.gallery.chosen.connect(self.template_asked)
        self.setObjectName("page")
        self.setAccessibleName(tr("Start page"))
        self._theme = Theme.LIGHT
        self._entries = [Entry(translated(name), translated(what), shape) for _, shape, name, what in _BEGIN]
        for (id, *_), entry in zip(_BEGIN, self._entries, strict=True):
            entry.clicked.connect(partial(self._ask, id))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._recent_entries: list[Entry] = []
        self._lay_out()
        self.setFocusProxy(self._entries[0])

    def _ask(self, id: str, *_: object) -> None:
        self.asked.emit(id)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("body")
        body.setMaximumWidth(_WIDTH)
        grid = QGridLayout(body)
        grid.setContentsMargins(28, 14, 28, 10)
        grid.setHorizontalSpacing(36)
        grid.setVerticalSpacing(4)
        grid.addWidget(_heading(tr("Journeymap"), "hero"), 1, 0, 1, 2)
        line = tr("Draw the journey, lay the data over it, see where customers are lost.")
        grid.addWidget(_heading(line, "lead"), 2, 0, 1, 2)
        grid.setRowMinimumHeight(3, 14)
        begin = QVBoxLayout()
        begin.setSpacing(2)
        for entry in self._entries:
            begin.addWidget(entry)
        for number, (title, rows) in enumerate(((tr("BEGIN"), begin), (tr("RECENT"), self._recent))):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(_heading(title, "section"))
            column.addLayout(rows)
            column.addStretch(1)
            grid.addLayout(column, 4, number)
            grid.setColumnStretch(number, 1)
        grid.setRowMinimumHeight(5, 8)
        templates = QVBoxLayout()
        templates.setSpacing(6)
        heading = _heading(tr("TEMPLATES"), "section")
        templates.addWidget(heading)
        self.gallery.setContentsMargins(_INSET, 0, 0, 0)
        templates.addWidget(self.gallery)
        grid.addLayout(templates, 6, 0, 1, 2)
        heading.setVisible(bool(self.gallery.cards))
        grid.setRowStretch(0, 1)
        grid.setRowStretch(7, 3)  # a third of the way down, where the eye begins
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(_scrolled(body))

    def show_recent(self, paths: Sequence[Path], *, back: str = "") -> None:
        """Lists the maps that were opened last; those that are gone are greyed and say so. `back` names the map
        that is open behind this page, to which a first entry leads.
        """
        while item := self._recent.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._recent_entries = []
        if back:
            self._list(Entry(tr("Back to “{name}”").format(name=back), tr("The map that is open"), "back"), "file.back")
        for path in paths:
            there = is_file(path)
            folder = str(path.parent) if there else tr("No longer in {folder}").format(folder=path.parent)
            entry = Entry(path.stem, folder, "file")
            entry.setEnabled(there)
            self._list(entry, path)
        if not paths and not back:
            empty = QLabel(tr("Maps that you open or save are listed here."))
            empty.setProperty("role", "quiet")
            empty.setContentsMargins(_INSET, 8, _INSET, 8)
            self._recent.addWidget(empty)
        self.set_theme(self._theme)

    def _list(self, entry: "Entry", leads_to: Path | str) -> None:
        act = partial(self._open, leads_to) if isinstance(leads_to, Path) else partial(self._ask, leads_to)
        entry.clicked.connect(act)
        self._recent.addWidget(entry)
        self._recent_entries.append(entry)

    def _open(self, path: Path, *_: object) -> None:
        self.open_asked.emit(path)

    def set_theme(self, theme: Theme) -> None:
        """Recolours the icons."""
        self._theme = theme
        for entry in (*self._entries, *self._recent_entries):
            entry.set_theme(theme)
        self.gallery.set_theme(theme)


def _scrolled(body: QWidget) -> QScrollArea:
    """A page in the middle of whatever room there is, with scroll bars where that is too little."""
    middle = QWidget()
    middle.setObjectName("body")
    row = QHBoxLayout(middle)
    row.addStretch(1)
    row.addWidget(body, 1000)
    row.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(middle)
    return scroll


def _heading(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setIndent(0)  # by itself it is another for each role
    label.setContentsMargins(_INSET, 0, 0, 2)
    return label


class Entry(QPushButton):
    """A wide button with an icon, a name and a line that says what it is."""

    def __init__(self, name: str, what: str, shape: str) -> None:
        super().__init__()
        self._shape = shape
        self._what = what
        self.setProperty("role", "row")
        self.setAutoDefault(True)  # so Enter acts as Space does
        self.setAccessibleName(name)
        self.setAccessibleDescription(what)
        self._icon = QLabel()
        self._icon.setFixedWidth(30)
        title, self._line = QLabel(name), QLabel(what)
        title.setProperty("role", "entry")
        self._line.setProperty("role", "quiet")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(self._line)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 4, _INSET, 4)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        for label in (self._icon, title, self._line):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Recolours the icon."""
        self._icon.setPixmap(icon(self._shape, theme, tokens(theme)["accent"]).pixmap(QSize(18, 18)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 30 - 3 * _INSET
        self._line.setText(self._line.fontMetrics().elidedText(self._what, Qt.TextElideMode.ElideMiddle, room))
