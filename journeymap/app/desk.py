"""What an action works with: the open map and the parts of the window, handed around as one value."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from journeymap.app.centre import Centre
from journeymap.app.looks import Looks
from journeymap.app.panes import Panes
from journeymap.app.settings import FOLDER, Settings
from journeymap.app.theme import ThemeSwitch
from journeymap.canvas.view import Canvas
from journeymap.files.mappings import Mappings
from journeymap.files.store import is_folder
from journeymap.session.session import Session


@dataclass(frozen=True, slots=True)
class Desk:
    """One window with its map. `window` is the parent of dialogs."""

    window: QMainWindow
    session: Session
    canvas: Canvas
    centre: Centre
    panes: Panes
    themes: ThemeSwitch
    settings: Settings
    looks: Looks

    @property
    def mappings(self) -> Mappings:
        """How files of each shape were read before."""
        return Mappings(self.settings.folder / "imports.json")

    @property
    def on_map(self) -> bool:
        """Whether the map is shown, not the start page."""
        return self.centre.on_map


def start_folder(desk: Desk) -> Path:
    """Where a file dialog begins: where the last file was, else at home."""
    kept = desk.settings.get(FOLDER)
    return Path(kept) if kept and is_folder(Path(kept)) else Path.home()
