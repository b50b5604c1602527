"""Adding to the map: touchpoints, stages, transitions."""

from itertools import pairwise

from journeymap.canvas.tools.connect import Connect
from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.model import edits, geometry
from journeymap.model.change import join
from journeymap.model.ids import new_id
from journeymap.model.records import Stage, Touchpoint


def add_touchpoint(canvas: Canvas) -> None:
    """A new touchpoint below the selected one or in the selected stage, else in the middle of what is seen."""
    chosen, stages = canvas.session.selection.of(Touchpoint), canvas.session.selection.of(Stage)
    x, y = canvas.camera.to_map(canvas.width() / 2, canvas.height() / 2)
    if chosen:
        rect = canvas.scene.cards[chosen[-1]]
        x, y = rect.center[0], rect.bottom + rect.height
    elif stages:
        x, y = canvas.scene.columns[stages[-1]].center, geometry.MARGIN + geometry.CARD_HEIGHT / 2
    elif under := geometry.stage_at(canvas.scene.journey, x):
        x = canvas.scene.columns[under.id].center
    canvas.add_touchpoint(x, y)


def add_next(canvas: Canvas) -> None:
    """A new touchpoint that follows the selected one, linked; the first one on an empty map."""
    if canvas.session.selection.of(Touchpoint):
        canvas.add_next()
    else:
        add_touchpoint(canvas)


def add_stage(canvas: Canvas) -> None:
    """A new stage after the selected one, or at the end; opens its title."""
    document, selection = canvas.session.document, canvas.session.selection
    stages = [stage.id for stage in document.committed.stages]
    chosen = selection.of(Stage)
    following = stages[stages.index(chosen[-1]) + 1 :] if chosen else []
    id = new_id()
    change = edits.add_stage(document.committed, before=following[0] if following else None, id=id)
    document.commit(change, tr("Add stage"), merge=id)
    selection.set([id])
    canvas.fit()
    canvas.edit_title(id, merge=id)


def connect(canvas: Canvas) -> None:
    """Connects the selected touchpoints in the order in which they were selected; from a single one, the target
    is chosen next, by click or with the arrows and Enter.
    """
    document = canvas.session.document
    chosen = canvas.session.selection.of(Touchpoint)
    if len(chosen) > 1:
        pairs = pairwise(chosen)
        change = join(*(edits.connect(document.committed, source, target) for source, target in pairs))
        document.commit(change, tr("Connect"))
    elif chosen:
        canvas.pointing.begin(Connect(canvas, chosen[0]))
        canvas.setFocus()
        canvas.told.emit(tr("Click the touchpoint to connect to, or choose it with the arrows and press Enter"))
    else:
        canvas.told.emit(tr("Select the touchpoint from which the transition starts, then connect"))
