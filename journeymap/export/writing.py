"""Puts a finished file in place: whoever reads it sees the old one or the new one, never half of it."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp

from journeymap.export.errors import ExportError


@contextmanager
def written(path: Path) -> Generator[Path]:
    """A temporary neighbour to write into, which takes the place of `path` when all went well and else goes away.

    Raises ExportError where the folder is missing, or cannot be written to, or is full.
    """
    neighbour: Path | None = None
    try:
        handle, name = mkstemp(prefix=f".{path.name[:40]}.", suffix=path.suffix, dir=path.parent)
        os.close(handle)
        neighbour = Path(name)
        yield neighbour
        _give_usual_mode(neighbour, path)
        neighbour.replace(path)
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
