"""Adding to the map: touchpoints, stages, transitions."""

from functools import partial
from itertools import pairwise

from journeymap.canvas import growing, places
from journeymap.canvas.growing import Step
from journeymap.canvas.tools.connect import Connect
from journeymap.canvas.tools.reroute import Reroute
from journeymap.canvas.tools.tool import Aiming
from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.model import edits, geometry
from journeymap.model.change import join
from journeymap.model.ids import new_id
from journeymap.model.records import Stage, Touchpoint, Transition


def add_touchpoint(canvas: Canvas) -> None:
    """A new touchpoint below the selected one, in the selected stage or on the selected transition, else where the
    ground was clicked last, or in the middle of what is seen.
    """
    selection, journey = canvas.session.selection, canvas.session.document.committed
    chosen, stages, links = (selection.of(kind) for kind in (Touchpoint, Stage, Transition))
    if links and not chosen:
        growing.grow(canvas, links[-1], Step.ON)
        return
    x, y = canvas.camera.to_map(canvas.width() / 2, canvas.height() / 2)
    if chosen:
        rect = canvas.scene.cards[chosen[-1]]
        x, y = rect.center[0], rect.bottom + rect.height
    elif stages:
        x, y = canvas.scene.columns[stages[-1]].center, geometry.MARGIN + geometry.CARD_HEIGHT / 2
    elif spot := canvas.pointing.clicked_ground():
        x, y = spot
    elif under := geometry.stage_at(canvas.scene.journey, x):
        x = canvas.scene.columns[under.id].center
    growing.add(canvas, edits.add_touchpoint_around(journey, x, y), tr("Add touchpoint"))
    canvas.told.emit(tr("Tab goes on to the next touchpoint, Shift+Tab to one below, Shift+Enter to an alternative"))


def _go_on(canvas: Canvas, step: Step) -> None:
    selection = canvas.session.selection
    chosen = selection.of(Touchpoint) or selection.of(Stage) or selection.of(Transition)
    if chosen:
        growing.grow(canvas, chosen[-1], step)
    else:
        add_touchpoint(canvas)


add_next = partial(_go_on, step=Step.ON)
"""A new touchpoint that follows the selected one to its right, linked; the first of the selected stage; one on the
selected transition; or the first one on an empty map."""
add_below = partial(_go_on, step=Step.DOWN)
"""The same below the selected one, in its stage."""
add_alternative = partial(_go_on, step=Step.BESIDE)
"""A branch: one more touchpoint that follows the one before the selected; another stage after the selected stage."""


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
    places.take_in(canvas, id)
    canvas.edit_title(id, merge=id)


def connect(canvas: Canvas) -> None:
    """Connects the selected touchpoints in the order in which they were selected; from a single one, the target
    is chosen next, by click or with the arrows and Enter. A selected transition gets another target so.
    """
    document, selection = canvas.session.document, canvas.session.selection
    chosen, links = selection.of(Touchpoint), selection.of(Transition)
    if len(chosen) > 1:
        pairs = pairwise(chosen)
        change = join(*(edits.connect(document.committed, source, target) for source, target in pairs))
        document.commit(change, tr("Connect"))
    elif chosen:
        _aim(canvas, Connect(canvas, chosen[0]))
    elif links:
        _aim(canvas, Reroute(canvas, links[-1]))
    else:
        canvas.told.emit(tr("Select the touchpoint from which the transition starts, then connect"))


def connect_back(canvas: Canvas) -> None:
    """Connects the selected touchpoints both ways; a selected transition gets another start, chosen next."""
    document, selection = canvas.session.document, canvas.session.selection
    chosen, links = selection.of(Touchpoint), selection.of(Transition)
    if len(chosen) > 1:
        journey = document.committed
        change = join(*(edits.connect_both_ways(journey, one, other) for one, other in pairwise(chosen)))
        document.commit(change, tr("Connect both ways"))
    elif links:
        _aim(canvas, Reroute(canvas, links[-1], at_start=True))
    else:
        canvas.told.emit(tr("Select two touchpoints, then connect them both ways"))


def put_into(canvas: Canvas) -> None:
    """Puts the selected touchpoint into the selected transition."""
    document, selection = canvas.session.document, canvas.session.selection
    chosen, links = selection.of(Touchpoint), selection.of(Transition)
    if len(chosen) == len(links) == 1:
        change = edits.insert_between(document.committed, links[0], chosen[0])
        document.commit(change, tr("Put into transition"))
    else:
        canvas.told.emit(tr("Select one touchpoint and the transition into which it is to go"))


def _aim(canvas: Canvas, tool: Aiming) -> None:
    canvas.pointing.begin(tool)
    canvas.setFocus()
    canvas.told.emit(tr("Click the touchpoint to connect to, or choose it with the arrows and press Enter"))
