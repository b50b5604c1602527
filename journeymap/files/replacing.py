"""Puts a file in the place of another so that a crash, a power cut or a full disk leaves the old or the new one.

The bytes go to a new file in the same folder, unnamed where the system can (Linux), are forced to the disk, and
take the old file's place in one step; then the folder itself is forced to the disk, without which a power cut
could still undo that step. A kill in between can leave a neighbour called `.journeymap-….saving`: it is passed
over by everything, and the first save in that folder an hour later or more takes it away.

Mode and owner of the old file are kept as far as the system allows. A symbolic link stays one: the file that it
points to is replaced. Another hard link to the old file keeps the old bytes.
"""

import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

STALE_SECONDS = 3600
"""A neighbour older than this is of a save that was killed: no save takes so long."""

_LEFT = "The file is as it was"
_ELSEWHERE = "save under another name or in another folder"

_REASONS: Mapping[int, str] = {
    errno.ENOSPC: f"The disk is full. {_LEFT}: free some room and save again, or {_ELSEWHERE}.",
    errno.EDQUOT: f"Your share of the disk is used up. {_LEFT}: free some room and save again, or {_ELSEWHERE}.",
    errno.EFBIG: f"It would be too large for this disk. {_LEFT}: {_ELSEWHERE}.",
    errno.EROFS: f"The disk or folder is read-only. {_LEFT}: {_ELSEWHERE}.",
    errno.EACCES: f"You may not write there. {_LEFT}: {_ELSEWHERE}.",
    errno.EPERM: f"You may not write there. {_LEFT}: {_ELSEWHERE}.",
    errno.ENOENT: "Its folder is not there any more: put it back and save again, or save in another folder.",
    errno.ENOTDIR: "What should be its folder is a file: save in another folder.",
    errno.EISDIR: "A folder has this name: save under another name.",
    errno.ELOOP: "Its name is a link that leads back to itself: save under another name.",
    errno.ENAMETOOLONG: "Its name is too long for this disk: save under a shorter name.",
}

_TRY_NAMED = {
    errno.EOPNOTSUPP, errno.EINVAL, errno.EISDIR, errno.ENOENT, errno.EXDEV, errno.EPERM, errno.EACCES,
}  # fmt: skip
"""What file systems answer that know no unnamed files, or cannot give them a name."""


class SaveError(Exception):
    """A file that could not be saved, with a sentence that says why and what to do. The old one is as it was."""


def replace_file(path: Path, data: bytes) -> None:
    """Writes the bytes to a file of this name, in the place of one that is there; durable when it returns.

    Raises SaveError where it cannot.
    """
    try:
        target = Path(os.path.realpath(path))
        old = _old(target)
        _sweep(target.parent)
        neighbour = target.parent / f".journeymap-{secrets.token_hex(4)}.saving"
        try:
            _stage(neighbour, data, old)
            _take_place(neighbour, target)
        except BaseException:
            with suppress(OSError):
                neighbour.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)
    except OSError as error:
        reason = _REASONS.get(
            error.errno or 0, f"The system says: {error.strerror or error}. Try again, or {_ELSEWHERE}."
        )
        raise SaveError(f"“{path.name}” could not be saved. {reason}") from error


def _old(target: Path) -> os.stat_result | None:
    """What stands in that place. Raises OSError where it is not to be replaced."""
    try:
        old = target.lstat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(old.st_mode):
        raise IsADirectoryError(errno.EISDIR, "a folder")
    if stat.S_ISLNK(old.st_mode):
        raise OSError(errno.ELOOP, "a link to itself")
    if not stat.S_ISREG(old.st_mode):
        raise OSError(errno.EINVAL, "this is a device, not a file")
    if not os.access(target, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, "write-protected")
    return old


def _sweep(folder: Path) -> None:
    """Takes away what killed saves have left."""
    with suppress(OSError):
        for left in folder.glob(".journeymap-*.saving"):
            if time.time() - left.stat().st_mtime > STALE_SECONDS:
                left.unlink()


def _stage(neighbour: Path, data: bytes, old: os.stat_result | None) -> None:
    """Puts the bytes on the disk as a neighbour of the file to be."""
    if sys.platform == "linux":
        try:
            return _stage_unnamed(neighbour, data, old)
        except OSError as error:
            if error.errno not in _TRY_NAMED:
                raise
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(neighbour, flags, 0o666 if old is None else 0o600)
    try:
        _fill(handle, data, old)
    finally:
        os.close(handle)
    return None


if sys.platform == "linux":

    def _stage_unnamed(neighbour: Path, data: bytes, old: os.stat_result | None) -> None:
        """Gives the file its name only when it is complete, so that a kill before leaves nothing."""
        folder = os.open(neighbour.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            handle = os.open(".", os.O_WRONLY | os.O_TMPFILE, 0o666 if old is None else 0o600, dir_fd=folder)
            try:
                _fill(handle, data, old)
                # a folder's handle makes Python call linkat, which alone follows the link of /proc
                os.link(
                    f"/proc/self/fd/{handle}",
                    neighbour.name,
                    src_dir_fd=folder,
                    dst_dir_fd=folder,
                    follow_symlinks=True,
                )
            finally:
                os.close(handle)
        finally:
            os.close(folder)


def _fill(handle: int, data: bytes, old: os.stat_result | None) -> None:
    with open(handle, "wb", closefd=False) as file:
        file.write(data)
    if old is not None and sys.platform != "win32":
        with suppress(PermissionError):  # only root gives files away; the file is then the saver's
            os.fchown(handle, old.st_uid, old.st_gid)
        os.fchmod(handle, stat.S_IMODE(old.st_mode))
    _sync(handle)


def _sync(handle: int) -> None:
    """Forces a file to the disk itself; on macOS a plain fsync leaves it in the drive's cache."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def _take_place(neighbour: Path, target: Path) -> None:
    """Gives the neighbour the file's name. On Windows a virus scanner may hold the old one for a moment."""
    for wait in (0.05, 0.1, 0.2, 0.4) if sys.platform == "win32" else ():
        try:
            neighbour.replace(target)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    neighbour.replace(target)


def _sync_folder(folder: Path) -> None:
    """Forces the folder's list of names to the disk, where the system has a way to."""
    if sys.platform == "win32":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:  # a folder that may be written but not listed
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.EOPNOTSUPP}:  # some network file systems know no such thing
            raise
    finally:
        os.close(handle)
