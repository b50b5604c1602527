"""Tab reaches the controls of the inspector as the eye does, also those that came later."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from journeymap.model import edits
from journeymap.model.records import Link, NoteKind
from journeymap.panels.inspector import Inspector
from journeymap.panels.links import LinkList
from journeymap.panels.notelist import NoteList
from journeymap.panels.personas import PersonaList
from tests.builders import branchy
from tests.panels.inspecting import part


def walked(inspector: Inspector) -> list[QWidget]:
    """The controls as Tab reaches them from the first one on, each once."""
    QApplication.processEvents()  # what came just now is shown
    first = inspector.sheet.parts[0].rows[0].field
    first.setFocus()
    found: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in found and len(found) < 200:
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return found


def tops(inspector: Inspector, controls: list[QWidget]) -> list[int]:
    return [control.mapTo(inspector._body, QPoint(0, control.height() // 2)).y() for control in controls]


def assert_downwards(inspector: Inspector, controls: list[QWidget]) -> None:
    places = tops(inspector, controls)
    named = [(place, control.accessibleName()) for place, control in zip(places, controls, strict=True)]
    assert all(later >= earlier - 16 for earlier, later in pairwise(places)), named


def test_notes_links_and_personas_that_come_later_are_reached_where_they_stand(opened, shown):
    session = opened(branchy())
    inspector = shown(Inspector(session), 300, 2200)
    session.selection.set(["a"])
    document = session.document
    for name in ("Anna", "Ben"):
        document.commit(edits.add_persona(document.committed, name=name), "")
    for kind in (NoteKind.PAIN_POINT, NoteKind.IDEA, NoteKind.QUOTE):
        part(inspector, NoteList).add_note(kind)
    for n in (1, 2):
        links = tuple(Link(f"{i}.example") for i in range(n))
        document.commit(edits.set_fields(document.committed, ["a"], links=links), "")
    controls = walked(inspector)
    assert_downwards(inspector, controls)
    reached = set(controls)
    assert {card.text for card in part(inspector, NoteList).cards} <= reached
    assert {row.address for row in part(inspector, LinkList).rows} <= reached
    assert {row.field.slider for row in inspector.findChild(QWidget, "feelings").form.rows} <= reached
    lists = [w for w in controls if isinstance(w, QComboBox | QPushButton)]
    assert len(lists) > 8


def test_notes_that_go_leave_the_others_in_order(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session), 300, 2200)
    notes = part(inspector, NoteList)
    for kind in (NoteKind.PAIN_POINT, NoteKind.IDEA, NoteKind.QUOTE):
        notes.add_note(kind)
    notes.cards[1].drop.click()
    notes.add_note(NoteKind.NOTE)
    assert_downwards(inspector, walked(inspector))


def test_personas_are_reached_before_the_button_that_adds_one(opened, shown):
    session = opened(branchy())
    inspector = shown(Inspector(session), 300, 1200)
    document = session.document
    for name in ("Anna", "Ben", "Cleo"):
        document.commit(edits.add_persona(document.committed, name=name), "")
    controls = walked(inspector)
    assert_downwards(inspector, controls)
    assert part(inspector, PersonaList).rows[1].name in controls
