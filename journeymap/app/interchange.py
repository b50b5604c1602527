"""Maps from files of other programs, and copies of a map for them: opened as new maps, written with a word on what is
lost.
"""

from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from journeymap.app import documents
from journeymap.app.desk import Desk, start_folder
from journeymap.app.exporting import tell
from journeymap.app.settings import FOLDER
from journeymap.files.interchange.formats import FORMATS, Format, read_foreign
from journeymap.files.replacing import SaveError, replace_file
from journeymap.files.store import FileError
from journeymap.language import tr, translated
from journeymap.model.change import update
from journeymap.model.journey import Journey

MOST_PAGES = 3
"""So many other pages of a file are offered."""


def open_foreign(desk: Desk, path: Path, page: int = 1) -> None:
    """Opens a file of another program as a new map in place of this one, once that is saved or given up; says what of
    it a map cannot hold, and offers its other pages.
    """
    if not documents.may_leave(desk):
        return
    try:
        found = read_foreign(path, page=page)
    except FileError as error:
        desk.centre.messages.problem(str(error), (tr("Open another map…"), partial(documents.ask_open, desk)))
        return
    desk.settings.put(FOLDER, str(path.parent))
    documents.show_journey(desk, _titled(found.journey, path), None)
    told = " ".join((tr("Read from “{name}” as a new map.").format(name=path.name), *found.notices))
    others = [(n, name) for n, name in enumerate(found.pages, start=1) if n != found.page][:MOST_PAGES]
    desk.centre.messages.tell(
        told,
        *((tr("Open “{name}”").format(name=name[:40]), partial(open_foreign, desk, path, n)) for n, name in others),
    )


def _titled(journey: Journey, path: Path) -> Journey:
    """The journey with a title, that of its file where it has none."""
    own = journey.properties
    title = own.title or path.name.partition(".")[0]
    return journey.apply(update(own, replace(own, title=title)))


def save_foreign(desk: Desk) -> None:
    """Asks for a file of another program and writes a copy of the map there, once what is lost is agreed to."""
    filters = {f"{translated(format.name)} (*{format.suffixes[0]})": format for format in FORMATS.values()}
    name, chosen = QFileDialog.getSaveFileName(
        desk.window,
        tr("Save a copy for another program"),
        str(start_folder(desk) / documents.file_name(desk)),
        ";;".join(filters),
    )
    if not name:
        return
    wanted = filters.get(chosen, next(iter(filters.values())))
    path, format = _named(Path(name), wanted)
    if _agreed(desk, path, format):
        _write(desk, path, format)


def _named(path: Path, wanted: Format) -> tuple[Path, Format]:
    """The file with its suffix, and its format: that of a suffix that was typed, else the one that was chosen."""
    if path.suffix.lower() in wanted.suffixes:
        return path, wanted
    typed = next((format for format in FORMATS.values() if path.suffix.lower() in format.suffixes), None)
    return (path, typed) if typed else (path.with_name(path.name + wanted.suffixes[0]), wanted)


def _agreed(desk: Desk, path: Path, format: Format) -> bool:
    """Whether the copy is wanted in spite of what it will lack."""
    lost = format.loses(desk.session.document.committed)
    if not lost:
        return True
    box = QMessageBox(desk.window)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Journeymap"))
    box.setText(tr("“{name}” will not hold all of the map. The map itself stays as it is.").format(name=path.name))
    box.setInformativeText("\n".join(lost))
    keep, stay = QMessageBox.StandardButton.Save, QMessageBox.StandardButton.Cancel
    box.setStandardButtons(keep | stay)
    box.button(keep).setText(tr("Save a copy"))
    box.button(stay).setText(tr("Cancel"))
    box.setDefaultButton(keep)
    box.setEscapeButton(stay)
    answer = box.exec()
    box.deleteLater()
    return answer == keep


def _write(desk: Desk, path: Path, format: Format) -> None:
    try:
        replace_file(path, format.write(desk.session.document.committed).encode())
    except SaveError as error:
        desk.centre.messages.problem(
            str(error),
            (tr("Save elsewhere…"), partial(save_foreign, desk)),
            (tr("Try again"), partial(_write, desk, path, format)),
        )
        return
    desk.settings.put(FOLDER, str(path.parent))
    tell(desk.centre.messages, path)
