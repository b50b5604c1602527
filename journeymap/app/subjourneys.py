"""Maps behind touchpoints: opened and left again, chosen, and made of part of a map."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from journeymap.app import documents
from journeymap.app.desk import Desk, start_folder
from journeymap.app.places import kept_path, whole_path
from journeymap.app.trail import Step
from journeymap.files.store import SaveError, is_file, write_journey
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.edits.subjourneys import part_of, stand_for
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import Stage, Touchpoint


def chosen(desk: Desk) -> Touchpoint | None:
    """The one touchpoint that is selected."""
    ids = desk.session.selection.of(Touchpoint)
    return desk.session.document.committed.find(Touchpoint, ids[0]) if len(ids) == 1 else None


def is_one(desk: Desk) -> bool:
    """Whether one touchpoint is selected."""
    return desk.on_map and chosen(desk) is not None


def has_inner(desk: Desk) -> bool:
    """Whether the selected touchpoint stands for a map."""
    touchpoint = chosen(desk)
    return desk.on_map and touchpoint is not None and bool(touchpoint.journey)


def has_outer(desk: Desk) -> bool:
    """Whether the open map was opened from a touchpoint of another."""
    return desk.on_map and bool(desk.centre.trail.steps)


def open_inner(desk: Desk) -> None:
    """Opens the map behind the selected touchpoint, once the open one is saved or given up."""
    touchpoint = chosen(desk)
    if touchpoint is None or not touchpoint.journey:
        return
    document = desk.session.document
    target = whole_path(touchpoint.journey, document.path.parent if document.path else None)
    if not is_file(target):
        words = tr("The map behind “{title}” is not there: {path}").format(title=touchpoint.title[:80], path=target)
        desk.centre.messages.problem(words, (tr("Locate…"), partial(choose, desk)))
        return
    name, steps = documents.name_of(desk), desk.centre.trail.steps
    if not documents.may_leave(desk):
        return
    outer = document.path
    if documents.open_now(desk, target) and outer is not None:
        desk.centre.trail.show_steps((*steps, Step(outer, name, touchpoint.id, touchpoint.title)))


def back(desk: Desk) -> None:
    """Goes back to the map in which a touchpoint stands for the open one."""
    steps = desk.centre.trail.steps
    if not steps or not documents.may_leave(desk):
        return
    if documents.open_now(desk, steps[-1].path):
        desk.centre.trail.show_steps(steps[:-1])
        desk.session.selection.set([steps[-1].touchpoint])


def choose(desk: Desk) -> None:
    """Asks for the map that the selected touchpoint stands for."""
    touchpoint = chosen(desk)
    if touchpoint is None:
        return
    path = desk.session.document.path
    folder = path.parent if path else start_folder(desk)
    kinds = tr("Journey maps") + f" (*{documents.SUFFIX})"
    name, _ = QFileDialog.getOpenFileName(desk.window, tr("Choose the map behind it"), str(folder), kinds)
    if name:
        stand(desk, touchpoint.id, Path(name))


def stand(desk: Desk, id: Id, target: Path) -> None:
    """Lets a touchpoint stand for the map in a file; for any but the open one."""
    document = desk.session.document
    if target == document.path:
        desk.centre.messages.problem(tr("A touchpoint cannot stand for the map that it is on. Choose another map."))
        return
    kept = kept_path(target, document.path.parent) if document.path else str(target)
    document.commit(edits.set_fields(document.committed, [id], journey=kept), tr("Choose sub-journey"))


def make(desk: Desk) -> None:
    """Makes a map of the selected touchpoints beside the open one; one touchpoint stands for them here. A single one
    stays and stands for a map that begins with it.
    """
    document = desk.session.document
    ids = desk.session.selection.of(Touchpoint)
    if not ids or not _is_kept(desk):
        return
    journey, folder = document.committed, (document.path or Path()).parent
    title = _title(journey, ids)
    path = _free(folder, " – ".join(documents.safe_name(name) for name in (documents.file_name(desk), title)))
    try:
        write_journey(path, part_of(journey, ids, title))
    except SaveError as error:
        desk.centre.messages.problem(str(error), (tr("Try again"), partial(make, desk)))
        return
    standing = ids[0] if len(ids) == 1 else new_id()
    alone = edits.set_fields(journey, ids, journey=path.name)
    gathered = stand_for(journey, ids, title=title, path=path.name, id=standing) if len(ids) > 1 else alone
    document.commit(gathered, tr("Make sub-journey"))
    desk.session.selection.set([standing])
    words = tr("“{file}” holds %n touchpoint(s) now.", n=len(ids)).format(file=path.name)
    desk.centre.messages.tell(words, (tr("Open it"), partial(open_inner, desk)))


def _is_kept(desk: Desk) -> bool:
    """Whether the map has a file of its own, beside which another can lie; it is saved where it has none."""
    path = desk.session.document.path
    if path is not None and not documents.ours(path):
        return True
    return documents.saved_elsewhere(desk, tr("Save the map first: the sub-journey is put beside it"))


def _title(journey: Journey, ids: Sequence[Id]) -> str:
    """What a map of these touchpoints is called: like their one stage, else like the first of them."""
    stages = {journey.touchpoints[id].stage for id in ids}
    stage = journey.find(Stage, stages.pop()) if len(stages) == 1 and len(ids) > 1 else None
    return (stage.title if stage else "") or journey.touchpoints[ids[0]].title or tr("Sub-journey")


def _free(folder: Path, stem: str) -> Path:
    """A file name that no file has yet."""
    names = (f"{stem}{f' {number}' if number > 1 else ''}{documents.SUFFIX}" for number in range(1, 10_000))
    return next(path for name in names if not (path := folder / name).exists())
