"""Pictures in the panels: small ones to look at, and the field by which a record gets or loses its own."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from journeymap.drawing.images import ImageError, picture_of, taken
from journeymap.drawing.style import BOLD, Palette, color, font
from journeymap.drawing.text import draw
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import Change
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Image, Persona
from journeymap.panels.fields import several
from journeymap.panels.labels import button, label, tool
from journeymap.session.document import Document

_SIDE = 64


def portrait(journey: Journey, persona: Persona, side: int, palette: Palette, *, scale: float = 1.0) -> QPixmap:
    """The picture of a persona cropped to a circle; the first letters of its name where it has none."""
    image = journey.find(Image, persona.picture)
    picture = picture_of(image) if image else QImage()
    if not picture.isNull():
        return round_crop(picture, side, scale)
    made = _blank(side, scale)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.selected))
        painter.drawEllipse(QRectF(0, 0, side, side))
        face = font(side * 0.4, BOLD)
        draw(painter, QRectF(0, 0, side, side), initials(persona.name), face, color(palette.text), align="center")
    return made


def round_crop(picture: QImage, side: int, scale: float) -> QPixmap:
    """The middle of a picture as a circle, `side` window pixels across."""
    made = _blank(side, scale)
    small = picture.copy(_middle(picture)).scaled(
        made.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    small.setDevicePixelRatio(scale)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(small))
        painter.drawEllipse(QRectF(0, 0, side, side))
    return made


def fitted(picture: QImage, side: int, scale: float) -> QPixmap:
    """The whole picture within a square of `side` window pixels."""
    most = QSize(round(side * scale), round(side * scale))
    small = picture.scaled(most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    small.setDevicePixelRatio(scale)
    return QPixmap.fromImage(small)


def _blank(side: int, scale: float) -> QPixmap:
    made = QPixmap(round(side * scale), round(side * scale))
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(scale)
    return made


def _middle(picture: QImage) -> QRect:
    """The largest square in the middle of a picture; of an upright one its upper part, where faces are."""
    side = min(picture.width(), picture.height())
    return QRect((picture.width() - side) // 2, (picture.height() - side) // 4, side, side)


def initials(name: str) -> str:
    """Up to two first letters of a name."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words[:1])).upper()


def pictured(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
    """An image for all of these records, or none."""
    return edits.show_image(journey, ids, value)


class PictureField(QWidget):
    """Chooses the image of records or takes it away. Tells `edited(image or None, stroke)`, `misfit` what is wrong."""

    edited = Signal(object, str)
    misfit = Signal(str)

    def __init__(self, document: Document, *, round_shape: bool = False) -> None:
        super().__init__()
        self._document, self._round = document, round_shape
        self._shown: tuple[Image | None, float] = (None, 1.0)
        self.preview = label()
        self.preview.setFixedSize(_SIDE, _SIDE)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.said = label("", "quiet", wrap=True)
        self.choose = button(tr("Choose…"), self._ask)
        self.remove = tool("×", tr("Remove"), self._remove)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.said)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        words.addLayout(buttons)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.preview)
        line.addLayout(words, 1)
        self.setFocusProxy(self.choose)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.choose.setAccessibleName(tr("{what}: choose").format(what=name))
        self.remove.setAccessibleName(tr("{what}: remove").format(what=name))
        self.remove.setToolTip(self.remove.accessibleName())

    def show_values(self, values: Sequence[object]) -> None:
        """Shows the one image of all records, or that there are several."""
        id = values[0] if len(values) == 1 and isinstance(values[0], str) else None
        image = self._document.committed.find(Image, id)
        picture = picture_of(image) if image else QImage()
        scale = self.devicePixelRatioF()
        self.preview.setVisible(not picture.isNull())
        if not picture.isNull() and self._shown != (image, scale):
            self._shown = (image, scale)
            self.preview.setPixmap(round_crop(picture, _SIDE, scale) if self._round else fitted(picture, _SIDE, scale))
        self.said.setText(self._words(image, picture, len(values)))
        self.said.setVisible(bool(self.said.text()))
        self.remove.setVisible(image is not None or len(values) > 1)

    def _words(self, image: Image | None, picture: QImage, values: int) -> str:
        if values > 1:
            return several()
        if image is None:
            return ""
        return tr("This picture cannot be shown.") if picture.isNull() else image.title

    def begin(self) -> None:
        """Other records are shown."""

    def _remove(self) -> None:
        self.choose.setFocus()
        self.edited.emit(None, "")

    def _ask(self) -> None:
        kinds = tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Choose a picture"), "", kinds)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Takes the picture in a file; says so where there is none in it."""
        try:
            image = taken(path.read_bytes(), title=path.stem)
        except (ImageError, OSError) as error:
            self.misfit.emit(str(error))
            return
        self.edited.emit(image, "")
