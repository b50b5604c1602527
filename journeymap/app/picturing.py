"""Images that come into the map: from a file, by dropping, from another program."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from journeymap.app.desk import Desk, start_folder
from journeymap.app.settings import FOLDER
from journeymap.canvas.commands import notes
from journeymap.drawing.images import ImageError, taken
from journeymap.language import tr
from journeymap.model.edits import EditError

SUFFIXES = (".png", ".jpg", ".jpeg", ".jfif", ".gif", ".bmp", ".webp", ".tif", ".tiff")
"""The image files that can be taken in."""


def ask_image(desk: Desk) -> None:
    """Asks for an image file and puts it onto what is selected, or onto the map."""
    kinds = " ".join("*" + suffix for suffix in SUFFIXES)
    chosen, _ = QFileDialog.getOpenFileName(
        desk.window, tr("Add image"), str(start_folder(desk)), tr("Images") + f" ({kinds})"
    )
    if chosen:
        desk.settings.put(FOLDER, str(Path(chosen).parent))
        take_image(desk, Path(chosen))


def is_image(path: Path) -> bool:
    """Whether a file is an image by its name."""
    return path.suffix.lower() in SUFFIXES


def take_image(desk: Desk, path: Path, at: QPoint | None = None) -> None:
    """Puts the image of a file onto the map, at a point of the canvas, else onto what is selected. Says why not."""
    try:
        data = path.read_bytes()
    except OSError as error:
        desk.centre.messages.problem(
            tr("“{name}” could not be read: {reason}").format(name=path.name, reason=error.strerror or str(error))
        )
        return
    _put(desk, data, path.stem, at)


def take_picture(desk: Desk, picture: QImage, at: QPoint) -> None:
    """Puts a picture that another program dropped onto the map, at a point of the canvas."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    _put(desk, bytes(data.data()), "", at)


def _put(desk: Desk, data: bytes, title: str, at: QPoint | None) -> None:
    canvas = desk.canvas
    desk.centre.show_map()
    inside = at is not None and canvas.rect().contains(at)
    try:
        notes.add_image(canvas, taken(data, title), canvas.camera.to_map(at.x(), at.y()) if at and inside else None)
    except (ImageError, EditError) as error:
        desk.centre.messages.problem(str(error))
