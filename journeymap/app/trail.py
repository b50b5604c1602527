"""The way back from a map to the one in which a touchpoint stands for it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from journeymap.app.icons import icon
from journeymap.drawing.style import Theme
from journeymap.language import tr

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Step:
    """One step inwards: from the map at a path, called so, by a touchpoint of it, called so."""

    path: Path
    name: str
    touchpoint: str
    title: str


class Trail(QFrame):
    """The steps from the outermost map to the open one, with a button back. Takes no room where there are none."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[Step, ...] = ()
        self.setObjectName("trail")
        self.back = QPushButton()
        self.back.setProperty("role", "ghost")
        self.back.setAutoDefault(False)
        self.back.clicked.connect(lambda: self.asked.emit())  # noqa: PLW0108  # `clicked` says whether it is checked
        self.way = QLabel()
        self.way.setTextFormat(Qt.TextFormat.PlainText)
        self.way.setProperty("role", "quiet")
        self.way.setMinimumWidth(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 4, 14, 4)
        line.setSpacing(10)
        line.addWidget(self.back)
        line.addWidget(self.way, 1)
        self.hide()

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Shows the way to the map that is open now."""
        self.steps = steps
        if steps:
            words = tr("Back to “{name}”").format(name=_short(steps[-1].name))
            self.back.setText(words.replace("&", "&&"))
            self.back.setAccessibleName(words)
            self.way.setText(" › ".join(_short(part) for step in steps for part in (step.name, step.title)))
        self.setVisible(bool(steps))

    def clear(self) -> None:
        """Forgets the way: another map is open."""
        self.show_steps(())

    def set_theme(self, theme: Theme) -> None:
        """Recolours the arrow."""
        self.back.setIcon(icon("back", theme))


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
