"""Opening, saving and leaving maps: what the File menu does, with a message where it fails."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox

from journeymap.app import settings
from journeymap.app.desk import Desk, start_folder
from journeymap.app.places import moved_journeys
from journeymap.files.interchange.suffixes import READ_SUFFIXES, is_foreign
from journeymap.files.store import FileError, SaveError, is_file, read_journey, write_journey
from journeymap.language import tr, translated
from journeymap.metrics.overlay import OverlayKind, available
from journeymap.model.change import NOTHING, Change, join, update
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource
from journeymap.resources import ResourceError, resource

SUFFIX = ".journey"
SAMPLE = "samples/shop.journey"

_LONGEST_NAME = 100
"""Bytes: file systems take 255, with the ending, a number, and what marks a file while it is being written."""


def name_of(desk: Desk) -> str:
    """What the open map is called: by its title, else by its file."""
    document = desk.session.document
    title = document.journey.properties.title.strip()
    return title or (document.path.stem if document.path else tr("Untitled map"))


def file_name(desk: Desk) -> str:
    """What a file of the open map is called, without an ending: no letter in it that a file system refuses."""
    document = desk.session.document
    if document.path is not None and not ours(document.path):
        return document.path.stem
    return safe_name(name_of(desk))


def safe_name(title: str) -> str:
    """A title as a file name, without an ending; so short that two of them and an ending fit into one."""
    safe = "".join(" " if letter in '\\/:*?"<>|' or ord(letter) < 32 else letter for letter in title)
    short = safe.strip(" .")[:80].encode("utf-8", "ignore")[:_LONGEST_NAME].decode("utf-8", "ignore")
    return short.rstrip(" .") or tr("Untitled map")


def new(desk: Desk) -> None:
    """Begins an empty map, once the open one is saved or given up."""
    if may_leave(desk):
        show_journey(desk, Journey(), None)


def ask_open(desk: Desk) -> None:
    """Asks for a map and opens it."""
    foreign = f"{tr('Mermaid and draw.io')} ({' '.join(f'*{suffix}' for suffix in READ_SUFFIXES)})"
    kinds = ";;".join((f"{tr('Journey maps')} (*{SUFFIX})", foreign, f"{tr('All files')} (*)"))
    name, _ = QFileDialog.getOpenFileName(desk.window, tr("Open map"), str(start_folder(desk)), kinds)
    if name:
        open_path(desk, Path(name))


def open_path(desk: Desk, path: Path) -> None:
    """Opens a map in place of this one, once that is saved or given up; says so where it cannot be read. A file of
    another program is opened as a new map.
    """
    if is_foreign(path):
        from journeymap.app.interchange import open_foreign  # which needs what stands here

        open_foreign(desk, path)
    elif may_leave(desk):
        open_now(desk, path)


def open_now(desk: Desk, path: Path) -> bool:
    """Opens a map in place of this one without asking; tells whether it is open, says so where it cannot be read."""
    try:
        opened = read_journey(path)
    except FileError as error:
        if not is_file(path):
            settings.forget(desk.settings, path)
        desk.centre.messages.problem(str(error), (tr("Open another map…"), partial(ask_open, desk)))
        return False
    settings.remember(desk.settings, path)
    show_journey(desk, opened.journey, path)
    if opened.notices:
        desk.centre.messages.tell(" ".join(translated(notice) for notice in opened.notices))
    return True


def open_sample(desk: Desk) -> None:
    """Opens the map that ships with the program, with its drop-off; saving it asks for another place."""
    if not may_leave(desk):
        return
    try:
        path = resource(SAMPLE)
        opened = read_journey(path)
    except (ResourceError, FileError) as error:
        desk.centre.messages.problem(str(error))
        return
    show_journey(desk, opened.journey, path)


def show_journey(desk: Desk, journey: Journey, path: Path | None) -> None:
    """Puts a map in place of the open one, whatever of that is not saved; without a file it is a new one."""
    desk.centre.messages.clear()
    desk.centre.trail.clear()
    desk.session.selection.clear()
    desk.session.filtering.clear()
    desk.panes.rest()
    desk.session.document.open(journey, path)
    figures = str(OverlayKind.DROP_OFF) in available(journey)
    desk.session.overlay.show(str(OverlayKind.DROP_OFF if figures else OverlayKind.NONE))
    desk.centre.show_map()
    desk.canvas.pointing.forget()
    desk.canvas.fit(legibly=True)
    desk.looks.history.clear()


def may_leave(desk: Desk) -> bool:
    """Whether the open map may go: it is saved, is saved now, or is given up by the user."""
    if not desk.session.document.modified:
        return True
    box = QMessageBox(desk.window)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(tr("Journeymap"))
    box.setText(tr("Save the changes to “{name}”?").format(name=name_of(desk)))
    box.setInformativeText(tr("What is not saved is lost."))
    keep, drop, stay = (
        QMessageBox.StandardButton.Save,
        QMessageBox.StandardButton.Discard,
        QMessageBox.StandardButton.Cancel,
    )
    box.setStandardButtons(keep | drop | stay)
    for button, text in ((keep, tr("Save")), (drop, tr("Don’t save")), (stay, tr("Cancel"))):
        box.button(button).setText(text)
    box.setDefaultButton(keep)
    box.setEscapeButton(stay)
    answer = box.exec()
    box.deleteLater()
    if answer == keep:
        return saved(desk)
    return answer == drop


def save(desk: Desk) -> None:
    """Saves the map in its file, or asks for one."""
    saved(desk)


def save_as(desk: Desk) -> None:
    """Asks for another file and saves the map there."""
    saved_elsewhere(desk)


def saved(desk: Desk) -> bool:
    """Saves the map; tells whether it is saved now."""
    path = desk.session.document.path
    return saved_elsewhere(desk) if path is None or ours(path) else _saved_at(desk, path)


def ours(path: Path) -> bool:
    """Whether a file came with the program, which nobody may overwrite."""
    try:
        return path.is_relative_to(resource("samples"))
    except ResourceError:
        return False


def saved_elsewhere(desk: Desk, why: str = "") -> bool:
    """Asks for a file, saying why it must be now where that is not plain, and saves the map there; tells whether it is
    saved now.
    """
    wanted = start_folder(desk)
    name, _ = QFileDialog.getSaveFileName(
        desk.window,
        why or tr("Save map"),
        str(wanted / f"{file_name(desk)}{SUFFIX}"),
        tr("Journey maps") + f" (*{SUFFIX})",
    )
    if not name:
        return False
    path = Path(name)
    return _saved_at(desk, path if path.suffix else path.with_name(path.name + SUFFIX))


def _saved_at(desk: Desk, path: Path) -> bool:
    document = desk.session.document
    moved = join(
        moved_sources(document.committed, document.path, path), moved_journeys(document.committed, document.path, path)
    )
    try:
        write_journey(path, document.committed.apply(moved))
    except SaveError as error:
        desk.centre.messages.problem(
            str(error),
            (tr("Save elsewhere…"), partial(save_as, desk)),
            (tr("Try again"), partial(_try_again, desk, path)),
        )
        return False
    document.commit(moved, tr("Save in another folder"))
    document.mark_saved(path)
    settings.remember(desk.settings, path)
    return True


def _try_again(desk: Desk, path: Path) -> None:
    _saved_at(desk, path)


def moved_sources(journey: Journey, old: Path | None, new: Path) -> Change:
    """What the paths of the data sources become when the map moves from one file to another.

    Data below the map's folder is named relative to it, so that map and data can move together; other data by
    its whole path.
    """
    if old is not None and old.parent == new.parent:
        return NOTHING
    return join(*(update(source, _moved(source, old, new)) for source in journey.sources.values()))


def _moved(source: DataSource, old: Path | None, new: Path) -> DataSource:
    from journeymap.metrics.analysis import stored
    from journeymap.metrics.engines.engine import EngineError

    if old is None and not Path(source.path).is_absolute():
        return source  # relative to nothing that is known
    try:
        return stored(source, new.parent, before=old.parent if old else None)
    except EngineError:
        return source  # no URL: nothing to be moved
