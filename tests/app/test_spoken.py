"""The window speaks the language that was chosen, from the next start on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from journeymap.app.preferences import Preferences
from journeymap.app.settings import LANGUAGE
from journeymap.language import speak


@pytest.fixture(autouse=True)
def _english_again(qapp) -> Iterator[None]:
    yield
    speak("en")


def menus(window) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def test_english_where_the_system_speaks_none_of_the_languages(window):
    assert menus(window)[:3] == ["File", "Edit", "View"]


def test_finnish_is_chosen_with_the_keys_and_spoken_from_the_next_start_on(qtbot, window, opened, settings):
    dialog = Preferences(settings, window.desk.themes, window)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    (box,) = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Language"]
    assert [box.itemText(row) for row in range(box.count())] == ["As the system", "English", "Suomi"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert settings.get(LANGUAGE) == "fi"
    assert menus(window)[0] == "File"
    dialog.close()
    next_time = opened(None, settings=settings)
    assert menus(next_time)[:3] == ["Tiedosto", "Muokkaa", "Näytä"]


def test_a_language_that_is_none_counts_as_not_chosen(settings):
    settings.put(LANGUAGE, "xx")
    assert settings.get(LANGUAGE) == ""
