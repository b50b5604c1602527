"""Maps on disk: opening and saving a `.journey` file."""

import errno
from collections.abc import Mapping
from pathlib import Path

from journeymap.files.format import FileError, Opened, dumps, loads
from journeymap.files.replacing import SaveError, replace_file
from journeymap.model.journey import Journey

__all__ = ["FileError", "Opened", "SaveError", "read_journey", "why_unreadable", "write_journey"]

_FORBIDDEN = "You may not read it. Ask its owner for permission, or copy it to a place of your own."

_REASONS: Mapping[int, str] = {
    errno.ENOENT: "The file is not there: it was moved, renamed or deleted. Look where it is now.",
    errno.ENOTDIR: "The folder in which it should be is a file. Look where it is now.",
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EISDIR: "It is a folder. Choose a file in it.",
}


def is_file(path: Path) -> bool:
    """Whether a file has this name, so far as that may be seen: not in a folder that is barred, and not where the name
    is longer than that of any file.
    """
    try:
        return path.is_file()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether a folder has this name, so far as that may be seen."""
    try:
        return path.is_dir()
    except OSError:
        return False


def read_journey(path: Path) -> Opened:
    """The map in a file. Raises FileError, its sentence naming the file, where it cannot be read."""
    try:
        return loads(path.read_bytes())
    except FileError as error:
        raise FileError(f"“{path.name}” cannot be opened. {error}") from error
    except OSError as error:
        raise FileError(f"“{path.name}” cannot be opened. {why_unreadable(error)}") from error


def why_unreadable(error: OSError) -> str:
    """Why the system does not let a file be read, and what to do."""
    return _REASONS.get(error.errno or 0, f"The system says: {error.strerror or error}. Open a copy of it.")


def write_journey(path: Path, journey: Journey) -> None:
    """Saves a map under this name, whole or not at all, so that it outlives a crash and a power cut.

    `replace_file` says how. Raises SaveError where it cannot, and leaves the old file as it was.
    """
    try:
        data = dumps(journey)
    except FileError as error:
        raise SaveError(f"“{path.name}” was not saved. {error}") from error
    replace_file(path, data)
