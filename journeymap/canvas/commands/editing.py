"""Editing what is selected: titles, copies, deleting."""

from functools import partial

from journeymap.canvas.tools.tool import Aiming
from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.records import Touchpoint


def edit_title(canvas: Canvas) -> None:
    """Edits the title of what is selected; ends a connection that keys are choosing the target of."""
    tool = canvas.pointing.tool
    if isinstance(tool, Aiming):
        tool.finish()
        canvas.pointing.cancel()
    elif canvas.session.selection.ids:
        canvas.edit_title(canvas.session.selection.ids[-1])


def delete(canvas: Canvas) -> None:
    """Deletes what is selected."""
    document = canvas.session.document
    document.commit(edits.delete(document.committed, canvas.session.selection.ids), tr("Delete"))


def delete_healing(canvas: Canvas) -> None:
    """Deletes what is selected; what led to it leads on to what followed it."""
    document = canvas.session.document
    change = edits.delete_healing(document.committed, canvas.session.selection.ids)
    document.commit(change, tr("Delete and close the path"))


def _duplicate(canvas: Canvas, *, linked: bool) -> None:
    document, selection = canvas.session.document, canvas.session.selection
    chosen, cards = selection.of(Touchpoint), canvas.scene.cards
    down = edits.free_shift([*cards.values()], [cards[id] for id in chosen])
    change = edits.duplicate(document.committed, chosen, dx=0.0, dy=down, linked=linked)
    document.commit(change, tr("Duplicate"))
    if change:
        selection.set(id for id in change if id in document.journey.touchpoints)
        canvas.reveal(selection.ids[-1])


duplicate = partial(_duplicate, linked=False)
"""Copies the selected touchpoints and the transitions among them below, and selects the copies."""
duplicate_linked = partial(_duplicate, linked=True)
"""The same with the transitions from and to others."""
