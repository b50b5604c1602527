"""The look: every colour of the style sheet is one, texts can be read, and the switch dresses the window."""

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication

from journeymap.app import theme as theme_module
from journeymap.app.icons import GLYPHS, icon, path
from journeymap.app.theme import ThemeChoice, ThemeSwitch, mixed, palette_of, stylesheet, tokens
from journeymap.drawing.style import Theme
from journeymap.resources import resource


def luminance(name: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(name[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """WCAG 2.1."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(
    ("text", "ground", "least"),
    [
        ("text", "window", 4.5),
        ("text", "field", 4.5),
        ("text", "hover", 4.5),
        ("text", "pressed", 4.5),
        ("text", "selected", 4.5),
        ("text", "problem_soft", 4.5),
        ("text", "card", 4.5),
        ("quiet", "window", 4.5),
        ("on_accent", "accent", 4.5),
        ("on_accent", "accent_hover", 4.5),
        ("on_accent", "accent_pressed", 4.5),
        ("on_tip", "tip", 4.5),
        ("problem", "window", 4.5),
        ("outline", "window", 3.0),
        ("accent", "window", 3.0),
    ],
)
def test_text_and_edges_stand_out_from_their_ground(theme: Theme, text: str, ground: str, least: float) -> None:
    assert contrast(tokens(theme)[text], tokens(theme)[ground]) >= least


def test_contrast_is_that_of_the_standard() -> None:
    # the standard's own examples: black on white 21, #777777 on white 4.48
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_the_middle_of_two_colours_is_between_them() -> None:
    assert mixed("#000000", "#ff8040", 0.5) == "#804020"
    assert mixed("#123456", "#ffffff", 0.0) == "#123456"


@pytest.mark.parametrize("theme", list(Theme))
def test_the_style_sheet_has_no_open_name_and_every_picture_it_names(theme: Theme) -> None:
    sheet = stylesheet(theme)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    for picture in pictures:
        name = picture.rpartition("/")[2]
        assert resource(f"icons/{name}").is_file()
        assert resource(f"icons/{name.replace('.png', '@2x.png')}").is_file()


@pytest.mark.parametrize("theme", list(Theme))
def test_each_colour_of_the_palette_is_valid(theme: Theme) -> None:
    for name, value in tokens(theme).items():
        if value.startswith("#"):
            assert QColor(value).isValid(), name


def test_the_switch_follows_the_choice_and_tells_once(qapp) -> None:
    switch = ThemeSwitch(qapp, ThemeChoice.LIGHT)
    told: list[Theme] = []
    switch.changed.connect(told.append)
    switch.choose(ThemeChoice.LIGHT)
    switch.choose(ThemeChoice.DARK)
    switch.choose(ThemeChoice.DARK)
    assert told == [Theme.DARK]
    assert qapp.palette().window().color() == palette_of(Theme.DARK).window().color()
    switch.choose(ThemeChoice.LIGHT)
    assert qapp.palette().window().color() == QColor("#ffffff")
    switch.close()
    qapp.setStyleSheet("")


def test_the_look_follows_the_system_while_that_is_the_choice(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(theme_module, "system_theme", lambda: Theme.LIGHT)
    switch = ThemeSwitch(qapp, ThemeChoice.SYSTEM)
    told: list[Theme] = []
    switch.changed.connect(told.append)
    monkeypatch.setattr(theme_module, "system_theme", lambda: Theme.DARK)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told == [Theme.DARK]
    switch.choose(ThemeChoice.LIGHT)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told == [Theme.DARK, Theme.LIGHT]
    switch.close()
    switch.choice = ThemeChoice.SYSTEM
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told == [Theme.DARK, Theme.LIGHT]
    qapp.setStyleSheet("")


def test_icons_are_sharp_on_fine_screens(qapp) -> None:
    from journeymap.app.actions import ACTIONS

    names = {action.icon for action in ACTIONS if action.icon}
    for name in names:
        assert name in GLYPHS or not path(name).isEmpty()
        for scale in (1.0, 2.0, 3.0):
            assert icon(name, Theme.LIGHT).pixmap(QSize(16, 16), scale).width() == round(16 * scale)
