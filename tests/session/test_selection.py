"""The selection: its order, adding and taking away, and what becomes of it when records leave the map."""

from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.model.records import Touchpoint, Transition
from journeymap.session.document import Document
from journeymap.session.selection import Selection
from tests.builders import branchy


def selected(*ids: str) -> tuple[Document, Selection, list[tuple[str, ...]]]:
    """A document, its selection, and the list of what the selection was each time it told of a change."""
    document = Document(branchy())
    selection = Selection(document)
    selection.set(ids)
    told: list[tuple[str, ...]] = []
    selection.changed.connect(lambda: told.append(selection.ids))
    return document, selection, told


def test_ids_stand_in_the_order_in_which_they_were_selected(qapp):
    _, selection, told = selected("d", "a")
    selection.add(["b", "d"])
    assert selection.ids == ("d", "a", "b")
    assert told == [("d", "a", "b")]


def test_toggling_takes_away_what_is_selected_and_adds_the_rest_at_the_end(qapp):
    _, selection, _ = selected("a", "b")
    selection.toggle(["a", "c", "c"])
    assert selection.ids == ("b", "c")
    selection.toggle(["a"])
    assert selection.ids == ("b", "c", "a")


def test_what_is_not_on_the_map_cannot_be_selected(qapp):
    _, selection, told = selected("a")
    selection.set(["gone", "a", "a"])
    assert selection.ids == ("a",)
    assert not told


def test_selecting_the_same_again_tells_nothing(qapp):
    _, selection, told = selected("a", "b")
    selection.set(["a", "b"])
    selection.add(["a"])
    assert not told
    selection.set(["b", "a"])
    assert told == [("b", "a")]


def test_kinds_are_told_apart(qapp):
    _, selection, _ = selected("a", "a-b", "s0", "b")
    assert selection.of(Touchpoint) == ("a", "b")
    assert selection.of(Transition) == ("a-b",)
    assert "a-b" in selection
    assert "c" not in selection


def test_what_leaves_the_map_leaves_the_selection(qapp):
    document, selection, told = selected("a", "a-b", "c")
    document.commit(edits.delete(document.committed, ["a"]), "Delete")
    assert selection.ids == ("c",)
    assert told == [("c",)]
    document.undo()
    assert selection.ids == ("c",)


def test_another_map_clears_it(qapp):
    document, selection, _ = selected("a")
    document.open(Journey(), None)
    assert selection.ids == ()


def test_clearing_selects_nothing(qapp):
    _, selection, told = selected("a")
    selection.clear()
    selection.clear()
    assert told == [()]
