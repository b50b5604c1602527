"""A real screen reader's way to the map: the program on a real screen, asked through AT-SPI by another program."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.files.store import write_journey
from tests.builders import branchy
from tests.e2e.screen import missing, screen

BUS = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
KNOWS_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def unheard() -> str:
    """Why nobody could listen here."""
    absent = [*missing(), *(name for name in ("dbus-run-session",) if shutil.which(name) is None)]
    if absent or not BUS.exists():
        return f"not installed: {', '.join(absent) or BUS.name}"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", KNOWS_ATSPI], capture_output=True, check=False)
    return "the system's Python does not know AT-SPI" if asked.returncode else ""


pytestmark = [pytest.mark.timeout(180), pytest.mark.skipif(bool(unheard()), reason=unheard())]

SESSION = """
{bus} --launch-immediately &
{python} -m journeymap {map} &
program=$!
{listener} {listening}
status=$?
kill $program
wait $program
exit $status
"""


def test_a_screen_reader_hears_every_part_of_the_map(tmp_path):
    file = tmp_path / "shop.journey"
    write_journey(file, branchy())
    listening = Path(__file__).with_name("listener.py")
    script = SESSION.format(bus=BUS, python=sys.executable, map=file, listener=SYSTEM_PYTHON, listening=listening)
    with screen(tmp_path) as shown:
        environment = {**shown.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        done = subprocess.run(
            ["dbus-run-session", "--", "bash", "-c", script],
            env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    heard = json.loads(done.stdout.splitlines()[-1])
    assert [(item["name"], item["role"]) for item in heard] == [
        ("Find", "heading"), ("a", "list item"), ("Choose", "heading"), ("b", "list item"), ("c", "list item"),
        ("Buy", "heading"), ("d", "list item"),
    ]  # fmt: skip
    assert heard[1]["description"].startswith("Touchpoint 1 of 4, in stage “Find”, Contextual, Website")
    assert not any(item["selected"] for item in heard)
