"""What nobody foresaw: said in a window with its details, never silently, and the program goes on."""

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from journeymap import __version__
from journeymap.language import tr


class Alarm(QObject):
    """Takes over what Python does with an exception that nobody caught, until `lift` gives it back.

    The details always go to standard error too. Only one window is up at a time; what follows is written into it.
    """

    _raised = Signal(str)

    def __init__(self, parent: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._parent = parent
        self._box: QMessageBox | None = None
        self._details: list[str] = []
        self._before = (sys.excepthook, threading.excepthook)
        self._raised.connect(self._show)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def lift(self) -> None:
        """Gives back what Python did before."""
        sys.excepthook, threading.excepthook = self._before
        if self._box is not None:
            self._box.close()

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._raised.emit(text)  # reaches the window's thread from any other

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, text: str) -> None:
        self._details.append(text)
        if self._box is None:
            self._box = _box(self._parent())
            self._box.finished.connect(self._closed)
            self._box.open()
        self._box.setDetailedText(details(self._details))

    def _closed(self) -> None:
        box, self._box = self._box, None
        self._details.clear()
        if box is not None:
            box.deleteLater()


def details(texts: list[str]) -> str:
    """What a report of the fault needs: versions, then the exceptions."""
    thread = QThread.currentThread().objectName() or "main"
    head = f"Journeymap {__version__} · Python {sys.version.split()[0]} · {sys.platform} · {thread}"
    return "\n\n".join((head, *texts))


def _box(parent: QWidget | None) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(tr("Journeymap"))
    box.setText(tr("Something went wrong that the program did not foresee."))
    box.setInformativeText(
        tr("Your map is still open. Save it under another name to be safe; please report the details below.")
    )
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    return box
