"""The clipboard: parts of maps go to it as records, as a table for a spreadsheet and as a picture; records, tables, lists
and pictures come from it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF
from PySide6.QtGui import QImage, QPainter

from journeymap.drawing import images, picture
from journeymap.drawing.images import ImageError
from journeymap.drawing.scene import extent, scene
from journeymap.drawing.style import color
from journeymap.drawing.text import locale
from journeymap.files.format import FileError, dumps, loads
from journeymap.files.pasted import from_rows, to_rows
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import Change
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Note, Properties

RECORDS = "application/x-journeymap+json"
"""The kind under which records lie on the clipboard: a document as a `.journey` file holds it."""
_MOST_DRAWN = 500
_MARGIN = 12.0
_SCALE = 2.0
_MOST_PIXELS = 8000.0
"""Pixels of the longer side of a copied picture."""
_MOST_BYTES = 100_000_000
_MOST_RECORDS = 50_000


class ClipboardError(ValueError):
    """What lies on the clipboard cannot be pasted, with a sentence that says why."""


@dataclass(frozen=True, slots=True)
class Clipping:
    """What came from the clipboard: a part of a map. `listed` tells that it was a table or list, whose stages are known
    by their titles; `notices` say what of it could not be used.
    """

    part: Journey
    listed: bool = False
    notices: tuple[str, ...] = ()


def copied(journey: Journey, ids: Iterable[Id]) -> QMimeData | None:
    """A selection for the clipboard; None where it holds nothing to copy. The picture is drawn at once: data that asks
    Python later would outlive it on the clipboard; so one of very many touchpoints is left to the export.
    """
    part = edits.fragment(journey, ids)
    if len(part) == 1:  # the facts about the map alone
        return None
    data = QMimeData()
    data.setData(RECORDS, QByteArray(dumps(part)))
    if part.touchpoints:
        data.setText(to_rows(journey, part.touchpoints, decimal=locale().decimalPoint()))
    if len(part.touchpoints) <= _MOST_DRAWN:
        data.setImageData(drawn(part))
    return data


def drawn(part: Journey) -> QImage:
    """A picture of a part of a map, on its own ground."""
    laid = scene(part)
    around = extent(laid).grown(_MARGIN)
    scale = min(_SCALE, _MOST_PIXELS / max(around.width, around.height))
    wide, high = (max(1, round(side * scale)) for side in (around.width, around.height))
    made = QImage(wide, high, QImage.Format.Format_RGB32)
    made.fill(color(laid.palette.canvas))
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        painter.translate(-around.x, -around.y)
        painter.setClipRect(QRectF(*around))
        picture.paint(painter, laid)
    return made


def read(data: QMimeData | None) -> Clipping:
    """What of a clipboard's content can be pasted: records of a map, else text, else a picture.

    Raises ClipboardError where there is nothing of these, or it is damaged or too large.
    """
    data = data or QMimeData()
    if data.hasFormat(RECORDS):
        return Clipping(_records(bytes(data.data(RECORDS).data())))
    text = data.text() if data.hasText() and not data.hasUrls() else ""
    if text.strip():
        if len(text) > _MOST_BYTES:
            raise ClipboardError(tr("The text on the clipboard is too long to be pasted: copy a part of it."))
        found = from_rows(text)
        return Clipping(found.journey, listed=True, notices=found.notices)
    if data.hasImage():
        return Clipping(_picture(QImage(data.imageData())))
    raise ClipboardError(
        tr("The clipboard holds nothing that can be pasted on a map: copy touchpoints, text or a picture.")
    )


def _records(data: bytes) -> Journey:
    try:
        part = loads(data).journey if len(data) <= _MOST_BYTES else None
    except (FileError, ValueError) as error:
        raise ClipboardError(
            tr("What lies on the clipboard is damaged and cannot be pasted: copy it again.")
        ) from error
    if part is None or len(part) > _MOST_RECORDS:
        raise ClipboardError(tr("There is too much on the clipboard to be pasted: copy a part of it."))
    return part


def _picture(image: QImage) -> Journey:
    """A picture as a note that shows it."""
    room = QBuffer()
    room.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(room, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    try:
        kept = images.taken(bytes(room.data().data()))
    except ImageError as error:
        raise ClipboardError(str(error)) from error
    return Journey([Properties(), kept, Note(id="note", image=kept.id)])


def pasted(journey: Journey, clipping: Clipping, at: tuple[float, float]) -> Change:
    """The change that pastes a clipping around a point of the map. Raises EditError where a map cannot hold it."""
    part = clipping.part
    if not clipping.listed:
        return edits.paste(journey, part, at=at)
    if not part.stages and not journey.stages:
        part = edits.in_a_row(part)
    return edits.paste(journey, part, at=at, by_title=True)
