"""Starts the program with its window."""

import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from journeymap.app import documents
from journeymap.app.errors import Alarm
from journeymap.app.icons import emblem
from journeymap.app.settings import LANGUAGE, RECENT, REOPEN, THEME, Settings
from journeymap.app.theme import ThemeSwitch
from journeymap.app.window import Window
from journeymap.canvas import accessible
from journeymap.drawing import fonts
from journeymap.language import speak
from journeymap.resources import resource


def open_window(path: Path | None, *, sample: bool = False) -> int:
    """Opens the window on a map, on the sample, or on the start page; returns the exit status when it is closed.

    A map that cannot be read leaves the start page with a message. Needs a display.
    """
    application = made()
    # Qt's loop does not look at Python's signals: without this, Ctrl+C in the terminal would do nothing
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window = opened(path, sample=sample)
    alarm = Alarm(lambda: window)
    window.show()
    try:
        return application.exec()
    finally:
        alarm.lift()
        window.desk.themes.close()
        window.desk.session.jobs.close()


def made() -> QApplication:
    """The application with its name, its font and its emblem; the one that runs already, where one does."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Journeymap")
    application.setApplicationDisplayName("")  # the window's title has the name already
    application.setDesktopFileName("journeymap")
    fonts.register(sorted(resource("fonts").glob("*.otf")))
    application.setWindowIcon(emblem())
    accessible.install()
    return application


def opened(path: Path | None, *, sample: bool = False, settings: Settings | None = None) -> Window:
    """The window on a map, on the sample, or on what the user wants to see first; not shown yet."""
    application = made()
    kept = settings or Settings()
    speak(kept.get(LANGUAGE))
    window = Window(kept, ThemeSwitch(application, kept.get(THEME)))
    recent = kept.get(RECENT)
    if sample:
        documents.open_sample(window.desk)
    elif path is not None:
        window.open(path.absolute())
    elif recent and kept.get(REOPEN):
        window.open(Path(recent[0]))
    return window
