"""Images of a map: taken in small enough to be kept in the file, and read again to be painted."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from journeymap.language import tr
from journeymap.model.ids import new_id
from journeymap.model.records import Image

LONGEST = 1024
"""Pixels of the longer side of an image that is kept."""
MOST_BYTES = 400_000
"""So large an image is at most that is kept."""
MOST_PIXELS = 40_000_000
"""An image of more is refused: it would take hundreds of megabytes while it is read."""
_MOST_MEGABYTES = 256
_LARGEST_FILE = 64_000_000
_QUALITIES = (85, 70, 55, 40)
_KEPT_PICTURES = 48
_FORMATS = {b"png", b"jpeg", b"jpg", b"jfif", b"gif", b"bmp", b"webp", b"tif", b"tiff"}
"""None that draws, such as SVG: it could ask for other files."""


class ImageError(ValueError):
    """Bytes that are no image to be kept, with a sentence that says why and what to do."""


def taken(data: bytes, title: str = "") -> Image:
    """An image record of the bytes of a picture file: scaled down, and as PNG or JPEG, whichever is smaller.

    Raises ImageError where the bytes are no picture, or one too large to be read.
    """
    picture = _read(data)
    if max(picture.width(), picture.height()) > LONGEST:
        picture = picture.scaled(
            QSize(LONGEST, LONGEST), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    kept = min(_encodings(picture), key=len)
    while len(kept) > MOST_BYTES and min(picture.width(), picture.height()) > 1:
        picture = picture.scaled(
            picture.size() * 0.8, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        kept = min(_encodings(picture), key=len)
    return Image(id=new_id(), data=kept, width=picture.width(), height=picture.height(), title=title)


def picture_of(image: Image, pixels: float = LONGEST) -> QImage:
    """The picture of an image record, to be painted with its longer side so many pixels long: not much larger than
    that, since painters skip pixels. A null one where its bytes are none. Shared: do not change it.
    """
    longest, halvings = max(image.width, image.height), 0
    while longest / 2 >= max(pixels, 1.0):
        longest, halvings = longest / 2, halvings + 1
    return _picture(image.data, halvings)


@lru_cache(maxsize=_KEPT_PICTURES)
def _picture(data: bytes, halvings: int) -> QImage:
    if halvings:
        larger = _picture(data, 0)
        size = larger.size() / 2**halvings
        ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        return larger.scaled(size.expandedTo(QSize(1, 1)), *ways)
    try:
        return _read(data)
    except ImageError:
        return QImage()


def _read(data: bytes) -> QImage:
    """The picture in some bytes, turned as its camera says. Raises ImageError."""
    if len(data) > _LARGEST_FILE:
        raise ImageError(
            tr("This image file is larger than {most} MB. Save a smaller copy of it and take that.").format(
                most=_LARGEST_FILE // 1_000_000
            )
        )
    bytes_ = QByteArray(data)
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_MOST_MEGABYTES)
    known = (
        reader.format().data() in _FORMATS
    )  # before anything else is asked: the size of a drawing loads what it names
    size = reader.size() if known else QSize()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise ImageError(
            tr(
                "This image has {pixels} million pixels, and at most {most} million can be read. "
                "Save a smaller copy of it and take that."
            ).format(pixels=size.width() * size.height() // 1_000_000, most=MOST_PIXELS // 1_000_000)
        )
    picture = reader.read() if known else QImage()
    if picture.isNull():
        raise ImageError(tr("This is no image that can be read. Save it as PNG or JPEG and take that."))
    return picture


def _encodings(picture: QImage) -> Iterator[bytes]:
    """The picture as PNG; and as JPEG, where nothing of it is see-through, as good as has room."""
    yield _encoded(picture, "PNG", -1)
    if not picture.hasAlphaChannel():
        for quality in _QUALITIES:
            made = _encoded(picture, "JPG", quality)
            if len(made) <= MOST_BYTES or quality == _QUALITIES[-1]:
                yield made
                return


def _encoded(picture: QImage, form: str, quality: int) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, form, quality)  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(data.data())
