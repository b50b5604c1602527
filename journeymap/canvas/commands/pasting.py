"""Copying, cutting and pasting: within a map, between windows, to and from a spreadsheet."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import Change, join
from journeymap.model.edits import EditError
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Note, Stage, Touchpoint, Transition
from journeymap.session import clipboard
from journeymap.session.clipboard import ClipboardError


def copy(canvas: Canvas) -> None:
    """Puts what is selected on the clipboard."""
    session = canvas.session
    data = clipboard.copied(session.document.committed, session.selection.ids)
    if data is not None:
        QGuiApplication.clipboard().setMimeData(data)
        canvas.told.emit(tr("Copied"))


def cut(canvas: Canvas) -> None:
    """Puts what is selected on the clipboard and deletes it."""
    document, selection = canvas.session.document, canvas.session.selection
    data = clipboard.copied(document.committed, selection.ids)
    if data is not None:
        QGuiApplication.clipboard().setMimeData(data)
        document.commit(edits.delete(document.committed, selection.ids), tr("Cut"))


def paste(canvas: Canvas) -> None:
    """Puts what lies on the clipboard on the map, at the pointer or in the middle of the view, and selects it. A single
    touchpoint goes into the transition that is selected.
    """
    document, selection = canvas.session.document, canvas.session.selection
    try:
        clipping = clipboard.read(QGuiApplication.clipboard().mimeData())
        change = clipboard.pasted(document.committed, clipping, canvas.pointing.place())
    except (ClipboardError, EditError) as error:
        canvas.told.emit(str(error))
        return
    change = _into_transition(document.committed, change, selection.of(Transition))
    document.commit(change, tr("Paste"))
    made = [id for kind in (Touchpoint, Note, Stage) for id in change if document.journey.find(kind, id)]
    new = [id for id in made if change[id][0] is None]
    touchpoints = [id for id in new if id in document.journey.touchpoints]
    selection.set(touchpoints or new)
    if touchpoints:
        canvas.reveal(touchpoints[0])
    said = (
        tr("%n touchpoint(s) pasted", n=len(touchpoints))
        if touchpoints
        else tr("Pasted")
        if new
        else tr("Nothing to paste")
    )
    canvas.told.emit(" · ".join((said, *clipping.notices)))


def _into_transition(journey: Journey, change: Change, links: Sequence[Id]) -> Change:
    added = [id for id, (before, after) in change.items() if before is None and isinstance(after, Touchpoint)]
    if len(added) != 1 or len(links) != 1:
        return change
    return join(change, edits.insert_between(journey.apply(change), links[0], added[0]))
