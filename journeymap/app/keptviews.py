"""Views that are kept in the map: keeping what is looked at, going back to it."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QMenu

from journeymap.app.desk import Desk
from journeymap.canvas import places
from journeymap.drawing.legend import title
from journeymap.language import tr
from journeymap.metrics.overlay import OverlayKind
from journeymap.model import edits
from journeymap.model.edits.views import keep_view
from journeymap.model.ids import Id, new_id
from journeymap.model.names import name_of
from journeymap.model.records import View
from journeymap.panels.filterwords import said

_LONGEST = 60


def keep(desk: Desk) -> None:
    """Keeps what is looked at as a view of the map, and opens its name in the outline where that is shown."""
    from journeymap.panels.outline import Outline

    document, name = desk.session.document, _proposed(desk)
    view = View(id=new_id(), title=name, **_seen(desk))
    document.commit(keep_view(document.committed, view), tr("Keep view"), merge=view.id)
    outline = desk.window.findChild(Outline)
    if outline is not None and outline.isVisible():
        outline.edit(view.id)
    desk.canvas.told.emit(tr("Kept as “{name}”: it is in the outline and in the View menu").format(name=name))


def _seen(desk: Desk) -> dict[str, Any]:
    """The fields of a view that shows what is looked at now."""
    session = desk.session
    return {"filter": session.filtering.value, "overlay": session.overlay.key, "frame": places.frame(desk.canvas)}


def _proposed(desk: Desk) -> str:
    """A name that says what a view shows, where a filter or an overlay does."""
    session = desk.session
    shown = said(session.document.committed, session.filtering.value)
    over = "" if session.overlay.value.kind is OverlayKind.NONE else title(session.overlay.value)
    words = " · ".join(part for part in (shown[:_LONGEST], over) if part)
    return words or tr("View {n}").format(n=len(session.document.committed.views) + 1)


def show(desk: Desk, id: Id) -> None:
    """Goes to a kept view: its filter, its overlay, its part of the map."""
    view = desk.session.document.journey.find(View, id)
    if view is None:
        return
    desk.centre.show_map()
    desk.session.filtering.set(view.filter)
    desk.session.overlay.show(view.overlay)
    places.show_frame(desk.canvas, view.frame)


def change(desk: Desk) -> None:
    """Lets the selected view show what is looked at now."""
    document = desk.session.document
    for id in desk.session.selection.of(View)[-1:]:
        document.commit(edits.set_fields(document.committed, [id], **_seen(desk)), tr("Change view"))


def show_selected(desk: Desk) -> None:
    """Goes to the selected view."""
    for id in desk.session.selection.of(View)[-1:]:
        show(desk, id)


def is_selected(desk: Desk) -> bool:
    """Whether a kept view is selected."""
    return desk.on_map and bool(desk.session.selection.of(View))


def go_to(desk: Desk, id: Id) -> None:
    """Goes to a record: shows a kept view, brings anything else into view and selects it."""
    if desk.session.document.journey.find(View, id):
        show(desk, id)
    else:
        desk.centre.show_map()
        places.go_to(desk.canvas, id)


def fill_views(menu: QMenu, desk: Desk) -> None:
    """Lists the kept views."""
    menu.clear()
    for view in desk.session.document.journey.views:
        entry = menu.addAction(name_of(view)[:_LONGEST].replace("&", "&&"))
        entry.triggered.connect(partial(_show, desk, view.id))
    if menu.isEmpty():
        menu.addAction(tr("No view is kept yet")).setEnabled(False)


def _show(desk: Desk, id: Id, *_: object) -> None:
    show(desk, id)
