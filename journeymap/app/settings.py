"""What the program remembers between two starts: one row a setting, with its type and default.

Values are kept as JSON in one file of the user, so that a list of one is still a list when it comes back.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QSettings

from journeymap.app.theme import ThemeChoice
from journeymap.language import LANGUAGES, mark

T = TypeVar("T")

ORGANISATION = APPLICATION = "Journeymap"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing to remember. `read` makes a value of what was kept and raises ValueError or TypeError where it is
    none; settings with a `label` are the user's to choose, the others follow from what is done.
    """

    key: str
    default: T
    read: Callable[[object], T]
    label: str = ""


def _strings(kept: object) -> tuple[str, ...]:
    if not isinstance(kept, list):
        raise TypeError
    return tuple(str(entry) for entry in kept)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _flag(kept: object) -> bool:
    if not isinstance(kept, bool):
        raise TypeError
    return kept


def _language(kept: object) -> str:
    if kept not in ("", *LANGUAGES):
        raise ValueError
    return str(kept)


def _choice(kept: object) -> ThemeChoice:
    return ThemeChoice(str(kept))


THEME = Setting("look/theme", ThemeChoice.SYSTEM, _choice, mark("Theme"))
LANGUAGE = Setting("look/language", "", _language, mark("Language"))
"""A key of LANGUAGES, "" for that of the system; holds from the next start on."""

REOPEN = Setting("files/reopen", False, _flag, mark("Open the last map when the program starts"))
RECENT: Setting[tuple[str, ...]] = Setting("files/recent", (), _strings)
FOLDER = Setting("files/folder", "", str)
GEOMETRY = Setting("window/geometry", "", str)
LAYOUT = Setting("window/layout", "", str)
MINIMAP = Setting("window/minimap", True, _flag)
HIDDEN: Setting[tuple[str, ...]] = Setting("window/hidden", (), _strings)

SETTINGS: tuple[Setting[ThemeChoice] | Setting[bool] | Setting[tuple[str, ...]] | Setting[str], ...] = (
    THEME, LANGUAGE, REOPEN, RECENT, FOLDER, GEOMETRY, LAYOUT, MINIMAP, HIDDEN,
)  # fmt: skip
"""All settings."""

MOST_RECENT = 8


class Settings:
    """The user's settings, by default in the folder that the system has for them."""

    def __init__(self, file: Path | None = None) -> None:
        ini = QSettings.Format.IniFormat
        self._kept = (
            QSettings(str(file), ini) if file else QSettings(ini, QSettings.Scope.UserScope, ORGANISATION, APPLICATION)
        )

    def get(self, setting: Setting[T]) -> T:
        """The value of a setting; its default where none is kept or what is kept cannot be read."""
        kept = self._kept.value(setting.key)
        if not isinstance(kept, str):
            return setting.default
        try:
            return setting.read(json.loads(kept))
        except (ValueError, TypeError):
            return setting.default

    def put(self, setting: Setting[T], value: T) -> None:
        """Remembers another value."""
        self._kept.setValue(setting.key, json.dumps(value))

    @property
    def folder(self) -> Path:
        """Where the settings are kept, and whatever else the program remembers."""
        return Path(self._kept.fileName()).parent

    def close(self) -> None:
        """Writes what is remembered to its file."""
        self._kept.sync()


def recent(settings: Settings) -> tuple[Path, ...]:
    """The maps opened or saved last, the latest first, whether or not they are still there."""
    return tuple(Path(entry) for entry in settings.get(RECENT))


def remember(settings: Settings, path: Path) -> None:
    """Puts a map in front of the recent ones."""
    others = [entry for entry in settings.get(RECENT) if Path(entry) != path]
    settings.put(RECENT, (str(path), *others)[:MOST_RECENT])
    settings.put(FOLDER, str(path.parent))


def forget(settings: Settings, path: Path) -> None:
    """Takes a map that is no longer there out of the recent ones."""
    settings.put(RECENT, tuple(entry for entry in settings.get(RECENT) if Path(entry) != path))
