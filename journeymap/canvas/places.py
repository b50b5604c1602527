"""Going to a place of the map: a record, a stage, what a kept view shows."""

from collections.abc import Callable

from journeymap.canvas.camera import LEGIBLE, Camera, fitted
from journeymap.canvas.tools.tool import in_view
from journeymap.canvas.view import Canvas
from journeymap.drawing.scene import Scene
from journeymap.model import geometry
from journeymap.model.geometry import Rect, union
from journeymap.model.ids import Id
from journeymap.model.records import Frame, Note, Persona, Transition

_AROUND = 16.0
"""Map units around a stage that is shown."""


def place(scene: Scene, id: Id) -> Rect | None:
    """The rectangle in which a record is drawn; for a stage its column, for a note on a card that card. None for what
    is not drawn.
    """
    record = scene.journey.get(id)
    if isinstance(record, Transition):
        ends = [scene.cards[end] for end in (record.source, record.target) if end in scene.cards]
        return union(ends)
    if isinstance(record, Note):
        return scene.lanes.notes.get(id) or scene.cards.get(record.touchpoint or "")
    if isinstance(record, Persona):
        return None
    if id in scene.columns:
        return column(scene, id)
    return scene.cards.get(id) or scene.lanes.bands.get(id)


def column(scene: Scene, stage: Id) -> Rect:
    """The header and the column of a stage, as far down as it has cards."""
    head = geometry.header(scene.columns[stage])
    inside = (rect for id, rect in scene.cards.items() if scene.journey.touchpoints[id].stage == stage)
    return union([head, *inside]) or head


def go_to(canvas: Canvas, id: Id) -> None:
    """Selects a record and brings it into view, closer where it could not be read."""
    canvas.session.selection.set([id])
    if id in canvas.scene.columns:
        show_stage(canvas, id)
        return
    rect = place(canvas.scene, id)
    if rect is None:
        return
    if canvas.camera.scale < LEGIBLE:
        x, y = rect.center
        canvas.look(Camera(x - canvas.width() / 2, y - canvas.height() / 2, 1.0))
    canvas.bring(rect)


def reveal(canvas: Canvas, id: Id) -> None:
    """Brings a record into view at the scale that is on."""
    rect = place(canvas.scene, id)
    view = canvas.camera.view(canvas.width(), canvas.height())
    if rect is not None and not rect.intersects(view):
        canvas.bring(rect)


def take_in(canvas: Canvas, id: Id) -> None:
    """Shows a record that has just come: with the whole map where that was shown whole and can be read still, no larger
    than before; else at the scale that is on.
    """
    before = canvas.camera
    if canvas.fits:
        canvas.fit(legibly=True, largest=before.scale)
        if canvas.camera.scale >= min(before.scale, LEGIBLE):
            return
        canvas.look(before)
    canvas.reveal(id)


def is_any_seen(canvas: Canvas) -> bool:
    """Whether anything of the map is in view: a card, a stage title, a lane or a note."""
    scene, view = canvas.scene, in_view(canvas)
    others = (*map(geometry.header, scene.columns.values()), *scene.lanes.bands.values(), *scene.lanes.notes.values())
    return len(scene.cards.near(view)) > 0 or any(rect.intersects(view) for rect in others)


def keep_in_sight(canvas: Canvas, step: Callable[[], None]) -> None:
    """Takes a step of the history; the whole map is shown where the step leaves nothing of it in view."""
    seen = is_any_seen(canvas)
    step()
    if seen and not is_any_seen(canvas):
        canvas.fit(legibly=True)


def show_stage(canvas: Canvas, stage: Id) -> None:
    """Shows a stage as large as it goes, from its header down."""
    rect = column(canvas.scene, stage).grown(_AROUND)
    camera = fitted(rect, canvas.width(), canvas.height(), at_top=True)
    if camera.scale < LEGIBLE:  # a tall stage is read from its top on
        across = fitted(rect._replace(height=1.0), canvas.width(), canvas.height(), at_top=True)
        camera = Camera(0.0, across.y, min(across.scale, 1.0))
        camera = Camera(rect.center[0] - canvas.width() / 2 / camera.scale, camera.y, camera.scale)
    canvas.look(camera)


def stage_in_view(canvas: Canvas) -> Id | None:
    """The stage of what is selected, else the one in the middle of what is seen; None on a map without stages."""
    journey, scene = canvas.session.document.journey, canvas.scene
    for id in reversed(canvas.session.selection.ids):
        if id in scene.columns:
            return id
        home = getattr(journey.get(id), "stage", None)
        if home in scene.columns:
            return home
    x, _ = canvas.camera.to_map(canvas.width() / 2, 0.0)
    return min(scene.columns, key=lambda id: abs(scene.columns[id].center - x), default=None)


def frame(canvas: Canvas) -> Frame:
    """The part of the map that is seen."""
    view = canvas.camera.view(canvas.width(), canvas.height())
    return Frame(view.x, view.y, view.width, view.height)


def show_frame(canvas: Canvas, shown: Frame | None) -> None:
    """Shows a part of the map as large as it goes; the whole map for None."""
    if shown is None:
        canvas.fit()
        return
    scale = min(canvas.width() / shown.width, canvas.height() / shown.height)
    x, y = shown.x + shown.width / 2, shown.y + shown.height / 2
    camera = Camera(0.0, 0.0, 1.0).zoomed(scale, 0.0, 0.0)
    canvas.look(Camera(x - canvas.width() / 2 / camera.scale, y - canvas.height() / 2 / camera.scale, camera.scale))
