"""What one program copied another one pastes, over the clipboard of a real screen."""

import subprocess
import sys

import pytest

from tests.e2e.screen import ROOT, missing, screen

pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]

COPYING = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from journeymap.session import clipboard
from tests.builders import branchy
app = QApplication([])
app.clipboard().setMimeData(clipboard.copied(branchy(), ["a", "b", "c"]))
print("copied", flush=True)
QTimer.singleShot(60_000, app.quit)
import sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), app.quit()), daemon=True).start()
sys.exit(app.exec())
"""
PASTING = """
from PySide6.QtWidgets import QApplication
from journeymap.model.journey import Journey
from journeymap.session import clipboard
app = QApplication([])
data = app.clipboard().mimeData()
part = clipboard.read(data)
after = Journey().apply(clipboard.pasted(Journey(), part, (0.0, 0.0)))
print(sorted(t.title for t in after.touchpoints.values()), len(after.transitions), part.listed)
print(data.text().splitlines()[1].split("\\t")[:2], data.hasImage())
"""


def test_touchpoints_come_from_another_program(tmp_path) -> None:
    with screen(tmp_path) as shown:
        environment = {**shown.environment, "PYTHONPATH": str(ROOT)}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "env": environment, "cwd": ROOT}
        with subprocess.Popen([sys.executable, "-c", COPYING], **pipes) as one:
            assert one.stdout is not None
            assert one.stdout.readline() == "copied\n"
            other = subprocess.run(
                [sys.executable, "-c", PASTING], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
            )
            one.communicate()
    assert other.stdout.splitlines() == ["['a', 'b', 'c'] 2 False", "['Find', 'a'] True"]
    assert one.returncode == 0
