"""What every test runs in: no screen, no settings or caches of the user, one font, and nothing left over afterwards."""

import os
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from shiboken6 import isValid

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # English words and numbers, whatever the machine speaks

ROOT = Path(__file__).parents[1]
PATIENCE_SECONDS = 5

settings.register_profile("journeymap", deadline=None, database=None, print_blob=True)
settings.load_profile("journeymap")


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings, caches and recent files of the tests are the tests' own."""
    home = tmp_path_factory.mktemp("home")
    folders = {
        "XDG_CONFIG_HOME": ".config",
        "XDG_CACHE_HOME": ".cache",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_RUNTIME_DIR": "run",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
        "USERPROFILE": "",
        "HOME": "",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in folders.items():
            (home / folder).mkdir(parents=True, exist_ok=True)
            patch.setenv(name, str(home / folder))
        (home / "run").chmod(0o700)
        yield


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application, drawing its letters with the font that the program brings, where it brings one."""
    from PySide6.QtGui import QFont, QFontDatabase

    fonts = sorted((ROOT / "resources" / "fonts").glob("*.[ot]tf"))
    families = [family for font in fonts for family in _families(QFontDatabase.addApplicationFont(str(font)))]
    if families:
        qapp.setFont(QFont(families[0], 9))
    yield qapp
    qapp.clipboard().clear()  # Qt without a screen fails at the end of a program where something lies there


def _families(number: int) -> list[str]:
    from PySide6.QtGui import QFontDatabase

    return [] if number < 0 else QFontDatabase.applicationFontFamilies(number)


@pytest.fixture(autouse=True)
def _documents_are_closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Closes all documents of a test, as the window does with its own: Python's garbage collector may let go of the steps
    of a history before Qt's undo stack that still holds them.
    """
    from journeymap.session.document import Document

    made: list[weakref.ref[Document]] = []
    begin = Document.__init__

    def noted(document: Document, *given: object) -> None:
        begin(document, *given)
        made.append(weakref.ref(document))

    monkeypatch.setattr(Document, "__init__", noted)
    yield
    for document in filter(None, (found() for found in made)):
        if isValid(document):
            document.close()


@pytest.fixture(autouse=True)
def _nothing_left_over() -> Iterator[None]:
    """Fails a test that leaves a window open or a thread running."""
    before = set(threading.enumerate())
    yield
    windows = _open_windows()
    assert not windows, f"windows left open: {windows}"
    end = time.monotonic() + PATIENCE_SECONDS
    while (running := _running(before)) and time.monotonic() < end:
        time.sleep(0.01)
    assert not running, f"threads left running: {running}"


def _running(before: set[threading.Thread]) -> list[str]:
    # a thread that Qt started has a dummy here, which stays when the thread is gone
    dummies = threading._DummyThread
    left = [t.name for t in threading.enumerate() if t not in before and not isinstance(t, dummies) and t.is_alive()]
    if "PySide6.QtCore" not in sys.modules:
        return left
    from PySide6.QtCore import QThreadPool

    return left + ["Qt's thread pool"] * bool(QThreadPool.globalInstance().activeThreadCount())


def _open_windows() -> list[str]:
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    names = [f"{type(widget).__name__} “{widget.windowTitle()}”" for widget in left]
    for widget in left:  # so that the next test does not fail for this one
        widget.close()
        widget.deleteLater()
    return names
