"""Puts a finished file in place: whoever reads it sees the old one or the new one, never half of it."""

import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp

from journeymap.export.errors import ExportError


def place_of(path: Path) -> Path:
    """Where a file of this name is written: to what it points to, where it is a symbolic link.

    Raises ExportError where what is there is no file, or may not be written to.
    """
    place = Path(os.path.realpath(path))
    try:
        mode = place.stat().st_mode
    except FileNotFoundError:
        return place
    except OSError as error:
        raise ExportError(f"“{path}” cannot be written: {error.strerror or error}. Choose another name.") from error
    if stat.S_ISDIR(mode):
        raise ExportError(f"“{path}” is a folder: give the name of a file.")
    if not stat.S_ISREG(mode):
        raise ExportError(f"“{path}” is a pipe or a device: give the name of a file.")
    if not os.access(place, os.W_OK):
        raise ExportError(f"“{path}” may not be written to: choose another name, or lift its protection.")
    return place


@contextmanager
def written(path: Path) -> Generator[Path]:
    """A temporary neighbour to write into, which takes the place of `path` when all went well and else goes away.

    A symbolic link stays one. Raises ExportError where the folder is missing, or cannot be written to, or is full,
    and like `place_of`.
    """
    place = place_of(path)
    neighbour: Path | None = None
    try:
        handle, name = mkstemp(prefix=f".{path.name[:40]}.", suffix=path.suffix, dir=place.parent)
        os.close(handle)
        neighbour = Path(name)
        yield neighbour
        _give_usual_mode(neighbour, place)
        neighbour.replace(place)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(f"“{path}” cannot be written: {reason}. Choose another folder or make room.") from error
    finally:
        if neighbour is not None:
            neighbour.unlink(missing_ok=True)


def _give_usual_mode(file: Path, place: Path) -> None:
    """A temporary file is private; the picture gets the mode of the one it replaces, or that of any new file."""
    if os.name != "posix":
        return
    if place.exists():
        file.chmod(place.stat().st_mode & 0o777)
        return
    mask = os.umask(0)
    os.umask(mask)
    file.chmod(0o666 & ~mask)
