"""A field for words of a catalogue and the user's own."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy
from typing_extensions import override

from journeymap.language import translated
from journeymap.model.catalogue import kept, shown
from journeymap.panels.fields import TextField


class WordField(QComboBox):
    """One of a catalogue's names, or the user's own words, of which those are offered too that are `used` already."""

    edited = Signal(object, str)

    def __init__(self, catalogue: Mapping[str, str], used: Callable[[], Iterable[str]], *, hint: str = "") -> None:
        super().__init__()
        self._catalogue, self._used = catalogue, used
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(16)
        self.line = TextField(hint=hint, tidy=lambda text: shown(catalogue, kept(catalogue, text)))
        self.setLineEdit(self.line)
        self._list()
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.line.entered.connect(self._list)
        self.line.edited.connect(self._type)
        self.textActivated.connect(self._take)

    def show_values(self, values: Sequence[object]) -> None:
        """Shows the one value of all records, or that there are several."""
        self.line.show_values([shown(self._catalogue, str(value)) for value in values])

    def begin(self) -> None:
        """Other records are shown."""
        self.line.begin()

    def _list(self) -> None:
        """Offers the words that there are now; what stands in the field stays."""
        own = {" ".join(word.split()) for word in self._used()} - {"", *self._catalogue}
        words = sorted({*own, *map(translated, self._catalogue.values())}, key=str.casefold)
        if words != [self.itemText(row) for row in range(self.count())]:
            typed = self.line.text()
            with QSignalBlocker(self), QSignalBlocker(self.line):
                self.clear()
                self.addItems(words)
                self.setCurrentIndex(-1)
                self.line.setText(typed)

    @override
    def showPopup(self) -> None:
        self._list()
        super().showPopup()

    def _type(self, value: object, stroke: str) -> None:
        self.edited.emit(kept(self._catalogue, str(value)), stroke)

    def _take(self, name: str) -> None:
        self.edited.emit(kept(self._catalogue, name), "")

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()
