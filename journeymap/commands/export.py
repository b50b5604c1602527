"""`journeymap export`: a map as pictures, without a window."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from journeymap.commands.display import painting_application
from journeymap.commands.errors import CommandError
from journeymap.commands.maps import read_map
from journeymap.commands.text import say
from journeymap.drawing.style import Theme
from journeymap.export.formats import export as write
from journeymap.export.formats import format_of, sheet
from journeymap.export.image import budget
from journeymap.export.options import Options, Page, usual_overlay
from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for; without an overlay, the one that suits the map."""

    overlay: str | None
    theme: str
    page: Page | None
    dpi: int


def export(map: Path, out: Sequence[Path], wish: Wish) -> None:
    """Writes the map to every file in `out`, each in the format of its suffix, and says what each one takes.

    Raises FileError, ExportError or CommandError; nothing is written where a suffix or an option does not fit.
    """
    for path in out:
        format_of(path)
    journey = read_map(map)
    write_all(journey, out, Options(wish.overlay or usual_overlay(journey), Theme(wish.theme), wish.page, wish.dpi))


def write_all(journey: Journey, out: Sequence[Path], options: Options) -> None:
    """Writes a map to several files; see `export`."""
    for path in out:
        if not path.parent.is_dir():
            raise CommandError(
                f"“{path.name}” cannot be written to “{path.parent}”: there is no such folder. "
                "Make it first, or choose another."
            )
    painting_application()
    paper = sheet(journey, options).paper
    size = budget(paper, options.dpi) if any(path.suffix.lower() == ".png" for path in out) else None
    for path in out:
        if size is not None and path.suffix.lower() == ".png":
            say(f"{path}: {size.width} × {size.height} pixels, {size.megabytes:.0f} MB in a viewer")
        else:
            say(f"{path}: {paper.width:.0f} × {paper.height:.0f} mm")
        write(journey, path, options)
