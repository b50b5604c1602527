"""The settings that are the user's to choose, made from their table. What is chosen holds at once."""

from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.settings import LANGUAGE, SETTINGS, THEME, Setting, Settings
from journeymap.app.theme import ThemeChoice, ThemeSwitch
from journeymap.language import LANGUAGES, mark, tr, translated

_CHOICES = {
    ThemeChoice.SYSTEM: mark("As the system"),
    ThemeChoice.LIGHT: mark("Light"),
    ThemeChoice.DARK: mark("Dark"),
}


class Preferences(QDialog):
    """One control for each setting that has a label."""

    def __init__(self, settings: Settings, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._themes = settings, themes
        self.setWindowTitle(tr("Settings"))
        self.setMinimumWidth(420)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for setting in SETTINGS:
            label = translated(setting.label) if setting.label else ""
            if isinstance(setting.default, ThemeChoice):
                form.addRow(label, self._theme(label))
            elif setting is LANGUAGE:
                form.addRow(label, self._language(label))
            elif label and isinstance(setting.default, bool):
                form.addRow(self._flag(setting, label))  # pyright: ignore[reportArgumentType]  # its default is a bool
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(18)
        rows.addLayout(form)
        rows.addWidget(buttons)

    def _theme(self, label: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        for choice, text in _CHOICES.items():
            box.addItem(translated(text), choice)
        box.setCurrentIndex(box.findData(self._themes.choice))
        box.activated.connect(self._choose)
        return box

    def _language(self, label: str) -> QWidget:
        box = QComboBox()
        box.setAccessibleName(label)
        for key, name in {"": tr("As the system"), **LANGUAGES}.items():
            box.addItem(name, key)
        box.setCurrentIndex(box.findData(self._settings.get(LANGUAGE)))
        box.currentIndexChanged.connect(partial(self._speak, box))
        said = QLabel(tr("Another language is spoken from the next start on."))
        said.setProperty("role", "quiet")
        both = QWidget()
        rows = QVBoxLayout(both)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(box)
        rows.addWidget(said)
        return both

    def _speak(self, box: QComboBox, _: int) -> None:
        self._settings.put(LANGUAGE, str(box.currentData()))

    def _choose(self, index: int) -> None:
        choice = list(_CHOICES)[index]
        self._settings.put(THEME, choice)
        self._themes.choose(choice)

    def _flag(self, setting: Setting[bool], label: str) -> QCheckBox:
        box = QCheckBox(label)
        box.setChecked(self._settings.get(setting))
        box.toggled.connect(partial(self._settings.put, setting))
        return box
