"""Pictures that were looked at and approved. `pytest tests/golden --approve` records them anew: look at each then."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QImage

from journeymap.drawing.style import BOLD, font

FOLDER = Path(__file__).parent
SEEN = 48
"""A channel that differs by so much of 255 is seen."""
TOLERATED = 0.002
"""The part of the pixels that may differ so: edges of letters between versions of Qt."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--approve", action="store_true", help="record the approved pictures anew")


@pytest.fixture(autouse=True)
def _one_locale_and_one_font(qapp) -> Iterator[None]:
    """Numbers in English, and no letters from fonts that only this machine has: those become boxes."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    sizes = (10.0, 11.0, 13.0, 14.0, 20.0)
    fonts = [font(size) for size in sizes] + [font(size, BOLD) for size in sizes]
    for face in fonts:
        face.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    yield
    for face in fonts:
        face.setStyleStrategy(QFont.StyleStrategy.PreferDefault)
    QLocale.setDefault(before)


@pytest.fixture
def approved(request: pytest.FixtureRequest) -> Callable[[str, QImage], None]:
    """Compares a picture with the approved one of its name; leaves both and the difference where they differ."""

    def compare(name: str, actual: QImage) -> None:
        file = FOLDER / f"{name}.png"
        if request.config.getoption("--approve", default=False):
            assert actual.save(str(file))
            return
        expected = QImage(str(file)).convertToFormat(actual.format())
        assert not expected.isNull(), f"{file} is missing: record it with --approve and look at it"
        remains = {kind: FOLDER / f"{name}-{kind}.png" for kind in ("actual", "difference")}
        for remain in remains.values():
            remain.unlink(missing_ok=True)
        assert (expected.width(), expected.height()) == (actual.width(), actual.height()), _kept(actual, remains)
        part = _differing(expected, actual, remains)
        assert part <= TOLERATED, f"{part:.2%} of the pixels differ, {_kept(actual, remains)}"

    return compare


def _kept(actual: QImage, remains: dict[str, Path]) -> str:
    actual.save(str(remains["actual"]))
    return f"see {remains['actual']}"


def _differing(expected: QImage, actual: QImage, remains: dict[str, Path]) -> float:
    import numpy as np

    size = (actual.height(), actual.width(), 4)
    one, other = (np.frombuffer(image.constBits(), np.uint8).reshape(size).astype(int) for image in (expected, actual))
    seen = (np.abs(one - other)[..., :3] > SEEN).any(axis=2)
    part = float(seen.mean())
    if part > TOLERATED:
        picture = np.ascontiguousarray(np.where(seen, 0xFFD5005E, 0xFFFFFFFF).astype(np.uint32))
        QImage(picture.data, size[1], size[0], QImage.Format.Format_RGB32).save(str(remains["difference"]))
    return part
