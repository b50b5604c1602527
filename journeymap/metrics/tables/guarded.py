"""Work on files that nobody vouches for, in a process of its own with limits on time, memory and what it writes.

The libraries that read workbooks and Parquet give up the whole process on a crafted file: two cells in opposite
corners of a sheet are enough. The process is a bare interpreter, since multiprocessing would run the main module once
more, and with it the window.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar, get_type_hints

import msgspec

from journeymap.metrics.tables.textformat import TableError

Order = TypeVar("Order")
Answer = TypeVar("Answer")

_FAILED = 1
"""Exit status of an interpreter in which Python raised; the library ends it by a signal, too little memory by 0."""

_TICK = 0.02
"""Seconds between two looks at whether the work is still wanted."""

_DONE, _REFUSED = b"+", b"-"
"""With what an answer begins: what was asked for, or the sentence that says why there is none."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What work may take: seconds, and bytes of memory and of one written file where the system knows such limits
    (Linux; memory is not limited on macOS, neither on Windows).
    """

    seconds: float = 120.0
    memory: int = 4 << 30
    written: int = 1 << 30


USUAL = Limits()


@dataclass(frozen=True, slots=True)
class File:
    """Of which file the sentences speak, and what to do where reading it takes too long, or more than there is."""

    path: Path
    when_slow: str
    when_large: str


def _nobody_stops() -> None:
    """Is asked whether the work is still wanted, and it is."""


def ask(
    work: Callable[[Order], Answer],
    order: Order,
    *,
    file: File,
    limits: Limits = USUAL,
    check: Callable[[], None] = _nobody_stops,
) -> Answer:
    """What `work`, a function of a module with its types written down, makes of the order; both go as JSON.

    `check` is called while it works and ends it by raising. Raises TableError as `work` does, and where it takes more
    than the limits or gives up its process.
    """
    if getattr(sys, "frozen", False):  # a bundle has no interpreter to call
        return work(order)
    words = (msgspec.json.encode((work.__module__, work.__name__, limits)), msgspec.json.encode(order))
    with subprocess.Popen(  # noqa: S603  # this very interpreter
        [sys.executable, "-P", "-c", f"from {__name__} import serve; serve()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(str(Path(folder).resolve()) for folder in sys.path)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        try:
            said = _said(process, b"\n".join(words), file, limits.seconds, check)
        finally:
            process.kill()
    return _answer(said, process.returncode, file, get_type_hints(work)["return"])


def _said(
    process: "subprocess.Popen[bytes]", words: bytes, file: File, seconds: float, check: Callable[[], None]
) -> bytes:
    """What the process writes until it ends."""
    end = monotonic() + seconds
    unsent: bytes | None = words
    while True:
        check()
        left = end - monotonic()
        if left <= 0:
            raise TableError(f"“{file.path.name}” is not read within {seconds:.0f} seconds: {file.when_slow}.")
        try:
            return process.communicate(unsent, timeout=min(_TICK, left))[0]
        except subprocess.TimeoutExpired:
            unsent = None  # it goes on by itself


def _answer(said: bytes, status: int, file: File, kind: type[Answer]) -> Answer:
    if status == _FAILED:
        raise TableError(f"“{file.path.name}” was not read, since its reader did not start: {file.when_slow}.")
    if status or not said:
        raise TableError(f"“{file.path.name}” is more than can be read: {file.when_large}.")
    if said.startswith(_REFUSED):
        raise TableError(said[1:].decode("utf-8"))
    return msgspec.json.decode(said[1:], type=kind)


def serve() -> None:
    """In the process of its own: does the work that the input names and writes the answer."""
    words, order = sys.stdin.buffer.readline(), sys.stdin.buffer.read()
    module, name, limits = msgspec.json.decode(words, type=tuple[str, str, Limits])
    work: Callable[[Any], Any] = getattr(import_module(module), name)
    kind = next(kind for word, kind in get_type_hints(work).items() if word != "return")
    _limit(limits)
    try:
        said = _DONE + msgspec.json.encode(work(msgspec.json.decode(order, type=kind)))
    except TableError as error:
        said = _REFUSED + str(error).encode("utf-8", "replace")
    except (MemoryError, OSError):  # of memory, or of what may be written
        return
    sys.stdout.buffer.write(said)


def _limit(limits: Limits) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    sizes = {resource.RLIMIT_AS: limits.memory, resource.RLIMIT_FSIZE: limits.written, resource.RLIMIT_CORE: 0}
    for limit, size in sizes.items():
        try:
            resource.setrlimit(limit, (size, size))
        except (ValueError, OSError):  # macOS knows the name and refuses; a lower limit may be set already
            continue
