"""Editing what is selected: titles, copies, deleting."""

from journeymap.canvas.tools.connect import Connect
from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.records import Touchpoint


def edit_title(canvas: Canvas) -> None:
    """Edits the title of what is selected; ends a connection that keys are choosing the target of."""
    tool = canvas.pointing.tool
    if isinstance(tool, Connect):
        tool.finish()
        canvas.pointing.cancel()
    elif canvas.session.selection.ids:
        canvas.edit_title(canvas.session.selection.ids[-1])


def delete(canvas: Canvas) -> None:
    """Deletes what is selected."""
    document = canvas.session.document
    document.commit(edits.delete(document.committed, canvas.session.selection.ids), tr("Delete"))


def duplicate(canvas: Canvas) -> None:
    """Copies the selected touchpoints and the transitions among them, and selects the copies."""
    document, selection = canvas.session.document, canvas.session.selection
    change = edits.duplicate(document.committed, selection.of(Touchpoint))
    document.commit(change, tr("Duplicate"))
    if change:
        selection.set(id for id in change if id in document.journey.touchpoints)
