"""The maps of a command: reading one, and where one may be written."""

import stat
from collections.abc import Sequence
from pathlib import Path

from journeymap.commands.errors import CommandError
from journeymap.commands.text import notice
from journeymap.files.store import is_file, is_folder, read_journey, write_journey
from journeymap.model.journey import Journey

SUFFIX = ".journey"


def read_map(path: Path) -> Journey:
    """The journey in a file; what was odd about the file is told on standard error. Raises FileError, CommandError."""
    refuse_what_is_no_file(path)
    opened = read_journey(path)
    for sentence in opened.notices:
        notice(sentence)
    return opened.journey


def write_map(path: Path, journey: Journey, *, known: Sequence[Path] = ()) -> None:
    """Writes a map. That it takes the place of another is told, but for one of the `known`. Raises FileError."""
    replaces = is_file(path) and not any(same_file(path, other) for other in known)
    write_journey(path, journey)
    if replaces:
        notice(f"“{path}” was there before: the new map has taken its place.")


def refuse_what_is_no_file(path: Path) -> None:
    """Raises CommandError for a folder, and for a pipe or a device, which may never come to an end.

    What is not there, or may not be seen, is left to whoever opens it.
    """
    try:
        mode = path.stat().st_mode
    except OSError:
        return
    if stat.S_ISDIR(mode):
        raise CommandError(f"“{path}” is a folder: give the name of a file in it.")
    if not stat.S_ISREG(mode):
        raise CommandError(f"“{path}” is a pipe or a device, no file: save what it holds in a file and give that.")


def refuse_as_map(out: Path, inputs: Sequence[Path]) -> None:
    """Raises CommandError where no map can be written under this name, or it is that of a file to be read."""
    if out.suffix.lower() != SUFFIX:
        raise CommandError(f"“{out}” is no name of a map: let it end in {SUFFIX}.")
    if not is_folder(out.parent):
        raise CommandError(f"There is no folder “{out.parent}” to write “{out.name}” in: make it first.")
    if is_folder(out):
        raise CommandError(f"“{out}” is a folder: give the name of a file.")
    refuse_writing_over(out, inputs)


def refuse_writing_over(target: Path, inputs: Sequence[Path]) -> None:
    """Raises CommandError where what is to be written is one of the files to be read."""
    if any(same_file(target, other) for other in inputs):
        raise CommandError(f"“{target}” is to be read and written at once: give what is written another name.")


def same_file(one: Path, other: Path) -> bool:
    """Whether two names lead to one file, be it there already or not."""
    try:
        return one.resolve() == other.resolve() or one.samefile(other)
    except (OSError, ValueError, RuntimeError):  # not there, a path of another system, or one that leads in a circle
        return False
