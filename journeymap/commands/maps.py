"""Reading a map for a command."""

import stat
from pathlib import Path

from journeymap.commands.errors import CommandError
from journeymap.commands.text import notice
from journeymap.files.store import read_journey
from journeymap.model.journey import Journey


def read_map(path: Path) -> Journey:
    """The journey in a file; what was odd about the file is told on standard error. Raises FileError, CommandError."""
    refuse_what_is_no_file(path)
    opened = read_journey(path)
    for sentence in opened.notices:
        notice(sentence)
    return opened.journey


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
