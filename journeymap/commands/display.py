"""Whether a window can open here, said in a sentence of our own before Qt ends the program with one of its own."""

import ctypes
import os
import re
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.commands.errors import CommandError
from journeymap.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

PAINTING: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""The system libraries that painting needs, and the Debian packages that hold them."""

WINDOWS: Mapping[str, str] = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What a window on X11 needs besides."""

_INVISIBLE = ("offscreen", "minimal")
_SINGLE = sys.platform in ("win32", "darwin")
"""Systems that have one kind of display, which is there whenever somebody is."""


def headless() -> bool:
    """Whether no window could be seen: there is no display, or Qt is told to paint off screen."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return platform in _INVISIBLE if platform else _unreachable() is not None


def require_display() -> None:
    """Raises CommandError, saying what to do, where a window cannot open. A platform the user names is trusted."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return
    problem = _unreachable()
    if problem:
        raise CommandError(problem)
    if not _SINGLE and not _wayland():
        missing = [name for name in (*PAINTING, *WINDOWS) if not _loads(name)]
        if missing:
            raise CommandError(_missing(missing))


def _unreachable() -> str | None:
    """Why no display can be reached, as a sentence; None where one can."""
    if _SINGLE or _wayland():
        return None
    if os.environ.get("DISPLAY") and _answers():
        return None
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        if name := os.environ.get(variable):
            return (
                f"The display “{name}” named by {variable} does not answer: start Journeymap in a graphical session, "
                "or use “journeymap export MAP OUT.pdf”, which needs no display."
            )
    return (
        "There is no display to open a window on: start Journeymap in a graphical session, "
        "or use “journeymap export MAP OUT.pdf”, which needs none."
    )


def _wayland() -> bool:
    """Whether there is a Wayland socket: Qt ends the program where it is told of one that is not there."""
    name = os.environ.get("WAYLAND_DISPLAY")
    if os.environ.get("WAYLAND_SOCKET"):  # a connection that is open already
        return True
    try:  # an absolute name stands for itself
        return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / name).is_socket()
    except OSError:
        return False


def _answers() -> bool:
    """Whether the X server lets us in. True where that cannot be asked: Qt then finds out."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _missing(libraries: Sequence[str]) -> str:
    packages = {**PAINTING, **WINDOWS}
    wanted = [packages[name] for name in libraries if name in packages] or list(PAINTING.values())
    return (
        f"Journeymap needs system libraries that are missing ({', '.join(libraries)}): "
        f"on Debian or Ubuntu, “sudo apt-get install {' '.join(wanted)}”."
    )


@contextmanager
def libraries_named() -> Generator[None]:
    """Raises CommandError with the packages to install where importing Qt fails for want of a system library."""
    try:
        yield
    except ImportError as error:
        found = re.match(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object", str(error))
        if not found:
            raise
        others = [name for name in PAINTING if name != found[1] and not _loads(name)]
        raise CommandError(_missing([found[1], *others])) from error


@cache
def painting_application() -> "QGuiApplication":
    """The running Qt application, or one without windows that can paint pictures, with the program's own fonts and in
    the system's language.
    """
    with libraries_named():
        from PySide6.QtCore import QLoggingCategory
        from PySide6.QtGui import QGuiApplication

        from journeymap.drawing import fonts
        from journeymap.language import speak
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if not _SINGLE:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # it tells of every font without some script; QT_LOGGING_RULES of the user overrides this
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    application = QGuiApplication(["journeymap"])
    fonts.register(sorted(resource("fonts").glob("*.otf")))
    speak("")
    return application
