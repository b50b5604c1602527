"""What an export is to look like: a value, chosen in the dialog or on the command line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from journeymap.drawing.style import Theme
from journeymap.export.errors import OptionError
from journeymap.metrics.overlay import OverlayKind, available
from journeymap.model.journey import Journey

SIZES: Mapping[str, tuple[float, float]] = {
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
    "A2": (420.0, 594.0),
    "A1": (594.0, 841.0),
    "A0": (841.0, 1189.0),
}
"""ISO 216 sizes upright: width and height in mm."""

SMALLEST, LARGEST = 20.0, 5000.0
"""Bounds of a page's side in mm; readers of PDF stop at 5080 mm (200 inches)."""

COARSEST, FINEST = 10, 2400
"""Bounds of the dots per inch."""


class Orientation(StrEnum):
    """How a page is turned; automatic is as suits the map best."""

    AUTOMATIC = "automatic"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet, in mm as it lies when its orientation is automatic and it does not turn."""

    width: float
    height: float
    orientation: Orientation = Orientation.AUTOMATIC
    turns: bool = False

    def sides(self, aspect: float) -> tuple[float, float]:
        """Width and height in mm for a map whose width is `aspect` times its height."""
        short, long = sorted((self.width, self.height))
        match self.orientation:
            case Orientation.PORTRAIT:
                return short, long
            case Orientation.LANDSCAPE:
                return long, short
            case Orientation.AUTOMATIC if self.turns:
                return (long, short) if aspect > 1 else (short, long)
            case Orientation.AUTOMATIC:
                return self.width, self.height


@dataclass(frozen=True, slots=True)
class Options:
    """How a map is exported. Without a page it is as large as the map; `dpi` matters to images alone."""

    overlay: str = str(OverlayKind.NONE)
    theme: Theme = Theme.LIGHT
    page: Page | None = None
    dpi: int = 150

    def __post_init__(self) -> None:
        """Raises OptionError where the resolution is out of its bounds."""
        if not COARSEST <= self.dpi <= FINEST:
            raise OptionError(f"{self.dpi} dpi is out of bounds: choose from {COARSEST} to {FINEST}, 300 for print.")


def page(text: str, *, orientation: Orientation = Orientation.AUTOMATIC) -> Page:
    """The page that is called A4 … A0, or WIDTHxHEIGHT in mm. Raises OptionError for any other word."""
    if sides := SIZES.get(text.strip().upper()):
        return Page(*sides, orientation, turns=True)
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)", text.strip(), re.IGNORECASE)
    if not found:
        raise OptionError(f"“{text}” is no page: use {', '.join(SIZES)} or WIDTHxHEIGHT in millimetres, as in 600x400.")
    width, height = float(found[1]), float(found[2])
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise OptionError(f"A page of {text} mm is out of bounds: each side may have {SMALLEST:g} to {LARGEST:g} mm.")
    return Page(width, height, orientation)


def usual_overlay(journey: Journey) -> str:
    """The overlay that an export shows unless told otherwise: drop-off where there are figures."""
    wanted = str(OverlayKind.DROP_OFF)
    return wanted if wanted in available(journey) else str(OverlayKind.NONE)
