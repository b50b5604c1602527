"""`journeymap export`: a map as pictures, without a window."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from math import floor
from pathlib import Path
from typing import Any

from journeymap.commands.display import painting_application
from journeymap.commands.errors import CommandError
from journeymap.commands.grammar import MAP, argument, file_path
from journeymap.commands.maps import read_map, same_file
from journeymap.commands.text import notice, say
from journeymap.drawing.style import Theme
from journeymap.export.errors import OptionError
from journeymap.export.formats import export as write
from journeymap.export.formats import format_of, sheet
from journeymap.export.image import budget
from journeymap.export.options import COARSEST, FINEST, LARGEST, Options, Page, page, usual_overlay
from journeymap.export.paper import LEGIBLE, Paper
from journeymap.export.writing import place_of
from journeymap.files.store import is_folder
from journeymap.model.journey import Journey


def _dpi(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise ArgumentTypeError(
            f"“{text}” does not fit; --dpi takes a whole number from {COARSEST} to {FINEST}"
        ) from error


def _page(text: str) -> Any:
    try:
        return page(text)
    except OptionError as error:
        raise ArgumentTypeError(str(error)) from error


ARGUMENTS = (
    MAP,
    argument("out", metavar="OUT", nargs="+", type=file_path, help="a file to write; its suffix says what: .png, .pdf"),
    argument("--overlay", metavar="KEY", help="reached, drop-off, engagement, none or the name of a measure; by default drop-off where the map has figures"),
    argument("--theme", choices=("light", "dark"), default="light", help="the colours (light)"),
    argument("--page", type=_page, metavar="PAGE", help="A4 … A0, turned to suit the map, or WIDTHxHEIGHT in mm; by default as large as the map"),
    argument("--dpi", type=_dpi, default=150, metavar="N", help="dots per inch of a PNG (150)"),
)  # fmt: skip


def run(args: Namespace) -> int:
    """Writes the map to all files that are named."""
    export(args.map, args.out, Wish(args.overlay, args.theme, args.page, args.dpi))
    return 0


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
        place_of(path)  # that it is a folder says more than that it has no suffix
        format_of(path)
        if same_file(path, map):
            raise CommandError(f"“{path}” is the map itself: give the picture another name.")
    journey = read_map(map)
    options = Options(wish.overlay or usual_overlay(journey), Theme(wish.theme), wish.page, wish.dpi)
    paper = write_all(journey, out, options)
    if paper.smallest_letters < LEGIBLE:
        points = f"{floor(10 * paper.smallest_letters) / 10:.1f} pt"
        notice(f"The smallest letters are {points} high and hard to read: {_ADVICE[wish.page is None]}")


_ADVICE = {
    False: "choose a larger page, or leave out --page.",
    True: f"the map is larger than the largest page of {LARGEST:.0f} mm; zoom in on a PDF, or part the map in two.",
}
"""What to do about small letters, by whether the page fits the map."""


def write_all(journey: Journey, out: Sequence[Path], options: Options) -> Paper:
    """Writes a map to several files and tells on what paper; see `export`."""
    for path in out:
        if not is_folder(path.parent):
            raise CommandError(
                f"“{path.name}” cannot be written to “{path.parent}”: there is no such folder. "
                "Make it first, or choose another."
            )
        place_of(path)
    painting_application()
    paper = sheet(journey, options).paper
    size = budget(paper, options.dpi) if any(path.suffix.lower() == ".png" for path in out) else None
    for path in out:
        if size is not None and path.suffix.lower() == ".png":
            say(f"{path}: {size.width} × {size.height} pixels, {size.megabytes:.0f} MB in a viewer")
        else:
            decimals = 2 if options.page else 0  # a page that fits the map has no round size
            say(f"{path}: {_number(paper.width, decimals)} × {_number(paper.height, decimals)} mm")
        write(journey, path, options)
    return paper


def _number(value: float, decimals: int) -> str:
    return f"{round(value, decimals):.10g}"
