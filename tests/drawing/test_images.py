"""Images come in small, whatever comes; and what is none is refused with a sentence."""

import os

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from journeymap.drawing import images
from journeymap.drawing.images import ImageError, picture_of, taken
from journeymap.model.records import Image

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore("libpng|Corrupt|qt.gui.imageio|qt.svg")]

RGB, ARGB = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32


def encoded(picture: QImage, form: str = "PNG") -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, form)
    return bytes(data.data())


def plain(width: int, height: int, shade: str = "#3366cc", form: QImage.Format = RGB) -> QImage:
    picture = QImage(width, height, form)
    picture.fill(QColor(shade))
    return picture


def noise(width: int, height: int, form: QImage.Format = RGB) -> QImage:
    return QImage(os.urandom(4 * width * height), width, height, form).copy()


@pytest.mark.parametrize("form", ["PNG", "JPG", "BMP", "WEBP"])
def test_a_picture_is_taken_in_and_painted_again(form):
    kept = taken(encoded(plain(300, 200), form), "Shop")
    assert (kept.width, kept.height, kept.title) == (300, 200, "Shop")
    shade = picture_of(kept).pixelColor(150, 100)
    assert all(abs(a - b) <= 6 for a, b in zip(shade.getRgb()[:3], (0x33, 0x66, 0xCC), strict=True))


@pytest.mark.parametrize(("size", "kept"), [((3000, 2000), (1024, 683)), ((100, 4000), (26, 1024)), ((9, 7), (9, 7))])
def test_a_large_one_is_scaled_down_as_a_whole(size, kept):
    made = taken(encoded(plain(*size)))
    assert (made.width, made.height) == pytest.approx(kept, abs=1)
    assert (picture_of(made).width(), picture_of(made).height()) == (made.width, made.height)


@pytest.mark.parametrize("form", [RGB, ARGB])
def test_nothing_is_kept_that_is_larger_than_the_limit(form):
    made = taken(encoded(noise(1400, 1200, form)))
    assert len(made.data) <= images.MOST_BYTES
    assert made.width / made.height == pytest.approx(1400 / 1200, rel=0.02)


def test_what_is_see_through_stays_so():
    picture = plain(40, 40, "#ff0000", ARGB)
    picture.fill(QColor(255, 0, 0, 100))
    made = taken(encoded(picture))
    assert made.data.startswith(b"\x89PNG")
    assert picture_of(made).pixelColor(20, 20).alpha() == pytest.approx(100, abs=1)


def test_a_smaller_copy_is_painted_where_it_is_shown_small():
    made = taken(encoded(plain(1000, 500)))
    assert [picture_of(made, size).width() for size in (2000, 1000, 600, 500, 250, 10)] == [
        1000, 1000, 1000, 500, 250, 16,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        encoded(plain(50, 50))[:60],
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
        b"%PDF-1.7",
    ],
)
def test_what_is_no_picture_is_refused_with_a_sentence(data):
    with pytest.raises(ImageError, match="PNG or JPEG"):
        taken(data)


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_read():
    huge = QImage(9000, 6000, QImage.Format.Format_Mono)
    huge.fill(0)
    with pytest.raises(ImageError, match="54 million"):
        taken(encoded(huge))


def test_too_large_a_file_is_refused(monkeypatch):
    monkeypatch.setattr(images, "_LARGEST_FILE", 3)
    with pytest.raises(ImageError):
        taken(b"1234")


def test_bytes_of_a_map_that_are_no_picture_paint_nothing():
    assert picture_of(Image(id="i", data=b"broken", width=10, height=10)).isNull()
    assert picture_of(Image(id="i", data=b"broken", width=0, height=0), 4.0).isNull()


def test_a_drawing_in_a_map_loads_no_other_file(qapp, tmp_path):
    other = tmp_path / "other.png"
    other.write_bytes(b"no picture")
    # Qt's reader would complain of the file that the drawing names, and a warning of Qt fails a test
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><image xlink:href="{other.as_uri()}" width="9" height="9"/></svg>'
    assert picture_of(Image(id="drawing", data=drawing.encode(), width=9, height=9)).isNull()
