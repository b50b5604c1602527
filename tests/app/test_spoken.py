"""The window speaks the language that was chosen, from the next start on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton

from journeymap.app.exportform import ExportForm
from journeymap.app.menus import fill_measures
from journeymap.app.preferences import Preferences
from journeymap.app.settings import LANGUAGE
from journeymap.app.toolbar import ToolBar
from journeymap.drawing.text import count, locale
from journeymap.language import speak
from journeymap.metrics.overlay import measures_of
from journeymap.model.figures import MeasureFigures
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, SourceKind
from tests.builders import stages, touchpoint


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


def with_measures() -> Journey:
    """A map with two measures: one of the catalogue, and a column that is its own."""
    measures = (
        MeasureFigures("Revenue", {"s": 2.0}, key="revenue"),
        MeasureFigures("Q&A", {"s": 3.0}),
    )
    source = DataSource(id="t", rows=SourceKind.METRICS, imported="2026-01-01T00:00:00+00:00")
    snapshot = Snapshot(id=Snapshot.id_of("t"), source="t", measures=measures)
    return Journey([*stages("One"), touchpoint("s", 0, 0, title="Sees"), source, snapshot])


def test_measures_of_the_catalogue_have_finnish_names_everywhere_and_keep_their_keys(
    qtbot, opened, settings, tmp_path
) -> None:
    settings.put(LANGUAGE, "fi")
    window = opened(None, settings=settings)
    desk, journey = window.desk, with_measures()
    desk.session.document.open(journey, None)
    menu = QMenu(window)
    fill_measures(menu, desk)
    assert [action.text() for action in menu.actions()] == ["Liikevaihto", "Q&&A"]
    menu.actions()[0].trigger()
    assert desk.session.overlay.key == "Revenue"
    names = {button.accessibleName(): button.text() for button in window.findChild(ToolBar).findChildren(QToolButton)}
    assert names["Mittari: Liikevaihto"] == "Liikevaihto"
    form = ExportForm(journey, "Revenue", tmp_path / "x.pdf")
    qtbot.addWidget(form)
    (box,) = [box for box in form.findChildren(QComboBox) if box.findData("Revenue") >= 0]
    assert (box.currentText(), box.currentData()) == ("Liikevaihto", "Revenue")
    assert box.itemText(box.findData("Q&A")) == "Q&A"
    assert list(measures_of(journey)) == ["Revenue", "Q&A"]


def test_numbers_follow_the_language_that_was_chosen(qapp) -> None:
    speak("fi")
    assert (count(1234567), locale().decimalPoint()) == ("1\u00a0234\u00a0567", ",")
    speak("en")
    assert (count(1234567), locale().decimalPoint()) == ("1,234,567", ".")
