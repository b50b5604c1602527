# ruff: noqa: INP001  # a script beside its pictures, no package
"""Draws the marks that the style sheet needs as files: arrows, checks, dashes, for either theme and every screen.

Run it from the root of the source tree: `python resources/icons/generate.py`.
"""

import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
MARKS = ("down", "up", "right", "check", "dash")
SIDE = 12


def main() -> None:
    """Writes `NAME-THEME.png`, `NAME-THEME@2x.png` and `NAME-THEME@3x.png` beside this script."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(FOLDER.parent.parent))

    from PySide6.QtGui import QGuiApplication

    from journeymap.app.icons import drawn
    from journeymap.drawing.style import PALETTES, color

    application = QGuiApplication([])
    for name in MARKS:
        for theme, palette in PALETTES.items():
            for scale in (1, 2, 3):
                suffix = f"@{scale}x" if scale > 1 else ""
                picture = drawn(name, color(palette.text), side=SIDE, scale=scale).toImage()
                picture.setDevicePixelRatio(1.0)
                picture.save(str(FOLDER / f"{name}-{theme}{suffix}.png"))
    application.quit()


if __name__ == "__main__":
    main()
