"""Reading a map for a command."""

from pathlib import Path

from journeymap.commands.text import notice
from journeymap.files.store import read_journey
from journeymap.model.journey import Journey


def read_map(path: Path) -> Journey:
    """The journey in a file; what was odd about the file is told on standard error. Raises FileError."""
    opened = read_journey(path)
    for sentence in opened.notices:
        notice(sentence)
    return opened.journey
