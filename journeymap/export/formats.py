"""What a map can be exported as: one row a format, from which dialog and command line are made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from journeymap.drawing import picture
from journeymap.drawing.scene import scene
from journeymap.export.errors import OptionError
from journeymap.export.image import write_image
from journeymap.export.options import Options
from journeymap.export.origin import origin
from journeymap.export.paper import Sheet, laid_out
from journeymap.export.pdf import write_pdf
from journeymap.language import mark
from journeymap.metrics.overlay import available, overlay
from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file: its name for the user, marked for translation, and what writes it."""

    name: str
    write: Callable[[Path, Sheet, Options], None]


FORMATS: Mapping[str, Format] = {
    ".png": Format(mark("PNG image"), write_image),
    ".pdf": Format(mark("PDF document"), write_pdf),
}
"""Formats by the suffix of their files."""


def format_of(path: Path) -> Format:
    """The format that the suffix of a file asks for. Raises OptionError where there is none."""
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        raise OptionError(f"“{path}” cannot be exported: its name must end in {' or '.join(FORMATS)}.")
    return found


def sheet(journey: Journey, options: Options) -> Sheet:
    """What is painted for these options. Raises OptionError where the map has no such overlay."""
    keys = available(journey)
    if options.overlay not in keys:
        raise OptionError(f"The map has no overlay “{options.overlay}”: choose from {', '.join(keys)}.")
    shown = scene(journey, overlay(journey, options.overlay), options.theme)
    return Sheet(shown, laid_out(picture.poster_extent(shown), options.page), origin(journey, options.overlay))


def export(journey: Journey, path: Path, options: Options) -> None:
    """Writes a map to a file in the format of its suffix.

    Needs a QGuiApplication, but no window, and may run in a worker. Raises OptionError where the options
    cannot be met, ExportError where the file cannot be written.
    """
    format_of(path).write(path, sheet(journey, options), options)
