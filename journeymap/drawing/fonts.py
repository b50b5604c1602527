"""Registers the font that ships with the program, so that maps look alike on every machine."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFontDatabase


def register(files: Iterable[Path]) -> tuple[str, ...]:
    """Makes font files known to Qt; returns the families. A file that cannot be read is passed over:
    Qt then falls back on the system's fonts. Needs a QGuiApplication.
    """
    families: list[str] = []
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))
