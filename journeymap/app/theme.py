"""Dresses the whole window in one of the two palettes: Qt's Fusion style, a palette and one style sheet.

The style sheet is `resources/themes/window.qss`; what a widget is for, it says by the property `role`:
buttons `primary`, `loss`, `plain`, `segment`, `ghost`, `row`; labels `title`, `subtitle`, `section`, `quiet`,
`figure`, `problem`, `ask`; frames `box`, `loss-box`, `card`, `rule`, `upright`.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from journeymap.drawing.style import PALETTES, Palette, Theme, color, font
from journeymap.resources import resource

TEXT_SIZE = 13
"""Height of the window's text in pixels."""


class ThemeChoice(StrEnum):
    """What the user asks for: one of the two looks, or whichever the system has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def mixed(first: str, second: str, part: float) -> str:
    """The colour that lies `part` (0…1) of the way from one #rrggbb to another."""
    a, b = color(first), color(second)
    channels = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return "#" + "".join(f"{round(x + (y - x) * part):02x}" for x, y in channels)


PROBLEM = {Theme.LIGHT: ("#a3123a", "#fbe4ea"), Theme.DARK: ("#ff8fa8", "#45202b")}
"""Text and ground of what went wrong. Crimson, since vermilion belongs to the lost customers."""


@cache
def tokens(theme: Theme) -> Mapping[str, str]:
    """The names that the style sheet may use: the palette's colours, shades made of them, and the marks."""
    palette = PALETTES[theme]
    colours = {name: value for name in Palette.__slots__ if isinstance(value := getattr(palette, name), str)}
    dark = theme is Theme.DARK
    return {
        **colours,
        "hover": mixed(palette.field, palette.text, 0.05),
        "pressed": mixed(palette.field, palette.text, 0.11),
        "accent_hover": mixed(palette.accent, palette.text, 0.14),
        "accent_pressed": mixed(palette.accent, palette.text, 0.26),
        "loss_hover": mixed(palette.loss, palette.text, 0.14),
        "faint": mixed(palette.window, palette.quiet, 0.55),
        "outline": mixed(palette.window, palette.quiet, 0.85),
        "grip": mixed(palette.window, palette.quiet, 0.35),
        "tip": mixed(palette.window, palette.text, 0.12) if dark else palette.text,
        "on_tip": palette.text if dark else palette.window,
        "problem": PROBLEM[theme][0],
        "problem_soft": PROBLEM[theme][1],
        "marks": resource("icons").as_posix(),
        "mark": str(theme),
        "on_mark": str(Theme.LIGHT if dark else Theme.DARK),
    }


@cache
def stylesheet(theme: Theme) -> str:
    """The style sheet of the window. Raises ResourceError where it is missing from the installation."""
    return Template(resource("themes/window.qss").read_text(encoding="utf-8")).substitute(tokens(theme))


def palette_of(theme: Theme) -> QPalette:
    """Qt's palette, for what the style sheet leaves to Fusion and for widgets that ask it."""
    t = tokens(theme)
    role = QPalette.ColorRole
    colors = {
        role.Window: t["window"], role.WindowText: t["text"], role.Base: t["window"], role.AlternateBase: t["field"],
        role.Text: t["text"], role.PlaceholderText: t["quiet"], role.Button: t["field"], role.ButtonText: t["text"],
        role.BrightText: t["on_accent"], role.Highlight: t["accent"], role.HighlightedText: t["on_accent"],
        role.Link: t["accent"], role.LinkVisited: t["accent"], role.ToolTipBase: t["tip"],
        role.ToolTipText: t["on_tip"], role.Light: t["card"], role.Midlight: t["field"], role.Mid: t["border"],
        role.Dark: t["outline"], role.Shadow: t["shadow"], role.Accent: t["accent"],
    }  # fmt: skip
    made = QPalette()
    for name, value in colors.items():
        made.setColor(name, color(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, color(t["faint"]))
    return made


def system_theme() -> Theme:
    """The look that the system asks for; light where it does not say."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Theme.DARK if dark else Theme.LIGHT


def chosen(choice: ThemeChoice) -> Theme:
    """The look that a choice comes to now."""
    return system_theme() if choice is ThemeChoice.SYSTEM else Theme(str(choice))


def apply(application: QApplication, theme: Theme) -> None:
    """Dresses all widgets that are there and all that come later."""
    if application.style().name() != "fusion":
        application.setStyle("Fusion")
    if application.font() != font(TEXT_SIZE):
        application.setFont(font(TEXT_SIZE))
    palette = palette_of(theme)
    application.setPalette(palette)
    QToolTip.setPalette(palette)
    application.setStyleSheet(stylesheet(theme))


class ThemeSwitch(QObject):
    """The look that is on: follows the user's choice, and the system where that is the choice."""

    changed = Signal(object)

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self.choice = choice
        self.theme = chosen(choice)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        apply(application, self.theme)

    def choose(self, choice: ThemeChoice) -> None:
        """Takes up another choice; tells `changed` where the look becomes another."""
        self.choice = choice
        self._follow()

    def close(self) -> None:
        """Follows nothing any more."""
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._follow)

    def _follow(self) -> None:
        theme = chosen(self.choice)
        if theme is not self.theme:
            self.theme = theme
            apply(self._application, theme)
            self.changed.emit(theme)
