"""`export` as a user meets it: what it refuses, what it tells, and the language of what it paints."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from journeymap.cli import run
from journeymap.files.store import write_journey
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Stage, Touchpoint

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and devices are another matter there")


@pytest.fixture
def map_file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.journey"
    card = Touchpoint(id="a", title="Ad", stage="s", x=10, y=10, engagement=EngagementType.SOCIAL)
    write_journey(path, Journey([Stage(id="s", title="All", order=1), card]))
    return path


def export(*words: str | Path) -> int:
    return run(["export", *map(str, words)])


def apart(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, without a screen."""
    unseen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES", "LANGUAGE")
    kept = {name: value for name, value in os.environ.items() if name not in unseen}
    return subprocess.run(
        [sys.executable, *arguments], env=kept | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"} | environment,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


@posix
def test_a_picture_never_takes_the_place_of_the_map(map_file, capsys) -> None:
    before = map_file.read_bytes()
    link = map_file.with_suffix(".png")
    link.symlink_to(map_file)
    assert export(map_file, link) == 2
    assert f"“{link}” is the map itself: give the picture another name." in capsys.readouterr().err
    assert map_file.read_bytes() == before


@posix
@pytest.mark.parametrize("command", ["check", "analyse", "export"])
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path, capsys, command) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert run([command, str(tmp_path / "pipe"), *(["a.png"] if command == "export" else [])]) == 2
    assert "pipe” is a pipe or a device, no file: save what it holds in a file" in capsys.readouterr().err


@posix
def test_a_log_from_a_pipe_is_refused_instead_of_waited_for(map_file, tmp_path, capsys) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert run(["analyse", str(map_file), "--data", str(tmp_path / "pipe")]) == 2
    assert "is a pipe or a device, no file" in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_letters_too_small_to_read_are_told_and_the_map_is_written(map_file, tmp_path, capsys) -> None:
    out = tmp_path / "a.pdf"
    assert export(map_file, out, "--page", "40x30") == 0
    told = capsys.readouterr()
    assert out.exists()
    assert told.out == f"{out}: 40 × 30 mm\n"
    assert told.err.startswith("journeymap: The smallest letters are ")
    assert told.err.endswith(" pt high and hard to read: choose a larger page, or leave out --page.\n")
    assert export(map_file, out) == export(map_file, out, "--page", "A2") == 0
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("qapp")
def test_a_map_larger_than_any_page_is_told(tmp_path, capsys) -> None:
    path = tmp_path / "wide.journey"
    write_journey(path, Journey([Stage(id=f"s{i}", title="Long", order=i, width=20_000) for i in range(2)]))
    assert export(path, tmp_path / "a.pdf") == 0
    # 5000 mm for some more than 40 000 units: ten of them are not quite 1.25 mm, 3.54 pt
    assert "The smallest letters are 3.5 pt high and hard to read: the map is larger than" in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_the_page_is_told_with_the_decimals_it_has(map_file, tmp_path, capsys) -> None:
    out = tmp_path / "a.pdf"
    export(map_file, out, "--page", "400.5x300.25")
    assert capsys.readouterr().out == f"{out}: 400.5 × 300.25 mm\n"
    export(map_file, out, "--page", "400x1000")
    assert capsys.readouterr().out == f"{out}: 400 × 1000 mm\n"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the language of the system is not in the environment")
@pytest.mark.parametrize(("language", "expected"), [("fi_FI.UTF-8", "sosiaalinen"), ("C.UTF-8", "social")])
def test_a_picture_speaks_the_language_of_the_system(map_file, tmp_path, language, expected) -> None:
    out = tmp_path / "a.pdf"
    done = apart("-m", "journeymap", "export", map_file, out, "--overlay", "engagement", LC_ALL=language)
    assert done.returncode == 0, done.stderr
    assert expected in PdfReader(out).pages[0].extract_text().lower()


FONTS = """
from PySide6.QtCore import QLoggingCategory
from journeymap.commands.display import painting_application
painting_application()
print(QLoggingCategory("qt.text.font.db").isWarningEnabled())
"""


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="needs no screen only elsewhere")
def test_qt_says_nothing_of_fonts_unless_the_user_wants_it() -> None:
    assert apart("-c", FONTS).stdout == "False\n"
    assert apart("-c", FONTS, QT_LOGGING_RULES="qt.text.font.db=true").stdout == "True\n"
