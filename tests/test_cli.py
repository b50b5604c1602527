"""The command line as a user meets it: results on standard output, one sentence and status 2 for bad input."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from journeymap import __version__, cli
from journeymap.app.actions import ACTIONS
from journeymap.cli import COMMANDS, run
from journeymap.commands import display
from journeymap.files.store import write_journey
from journeymap.model.journey import Journey
from journeymap.model.records import (
    DataSource,
    EngagementType,
    Properties,
    SourceKind,
    Stage,
    Touchpoint,
    Transition,
)

ROOT = Path(__file__).parent.parent

EVENTS = """who,did,at
1,Ad,2026-01-01T10:00:00Z
1,Shop,2026-01-01T10:10:00Z
1,Pays,2026-01-01T10:20:00Z
2,Ad,2026-01-01T10:00:00Z
2,Shop,2026-01-01T10:30:00Z
3,Ad,2026-01-02T10:00:00Z
3,Elsewhere,2026-01-02T10:05:00Z
4,Ad,2026-01-20T10:00:00Z
4,Ad,someday
"""


@pytest.fixture
def journey() -> Journey:
    titles = ("Ad", "Shop", "Pays")
    return Journey(
        [
            Properties(title="A shop"),
            Stage(id="s", title="All of it", order=1, width=700),
            *(
                Touchpoint(
                    id=t.lower(), title=t, stage="s", x=20 + 210 * i, y=30, goal=t == "Pays", channel="web",
                    engagement=EngagementType.CONVENIENCE,
                )
                for i, t in enumerate(titles)
            ),
            *(Transition(id=f"{a}-{b}", source=a, target=b) for a, b in (("ad", "shop"), ("shop", "pays"))),
        ]
    )  # fmt: skip


@pytest.fixture
def map_file(tmp_path: Path, journey: Journey) -> Path:
    path = tmp_path / "shop.journey"
    write_journey(path, journey)
    return path


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    path = tmp_path / "events.csv"
    path.write_text(EVENTS, encoding="utf-8")
    return path


COLUMNS = ("--case", "who", "--activity", "did", "--time", "at")


def test_analyse_prints_one_json_object_with_the_counts_worked_out_by_hand(map_file, log_file, capsys) -> None:
    assert run(["analyse", str(map_file), "--data", str(log_file), *COLUMNS, "--json"]) == 0
    told = capsys.readouterr()
    result = json.loads(told.out)
    assert told.out.count("\n") == 1
    # case 1 paid; 2 stopped at the shop and 3 at the ad more than 14 days before the log's end; 4 is under way
    totals = ("cases", "events", "rejected", "completed", "lost", "under_way")
    assert [result[name] for name in totals] == [4, 8, 1, 1, 2, 1]
    counts = ("reached", "continued", "under_way", "completed", "lost", "drop_off")
    rows = {row["id"]: [row[name] for name in counts] for row in result["touchpoints"]}
    assert rows == {
        "ad": [4, 2, 1, 0, 1, pytest.approx(1 / 3)],
        "shop": [2, 1, 0, 0, 1, 0.5],
        "pays": [1, 0, 0, 1, 0, None],
    }
    assert result["transitions"] == [
        {
            "source": "Ad", "target": "Shop", "count": 2, "cases": 2, "share": 0.5,
            "median_seconds": 1200.0, "drawn": True, "mean_seconds": 1200.0,
        },
        {
            "source": "Shop", "target": "Pays", "count": 1, "cases": 1, "share": 0.5,
            "median_seconds": 600.0, "drawn": True, "mean_seconds": 600.0,
        },
    ]  # fmt: skip
    assert told.err.splitlines() == [
        "journeymap: 1 row was rejected, at line 10: the time is no ISO 8601.",
        "journeymap: 1 activity with 1 event is not on the map: “Elsewhere”.",
    ]


@pytest.mark.parametrize(("limit", "under_way"), [("none", 0), ("14d", 1), ("30d", 3), ("12h", 1), ("27000min", 2)])
def test_the_inactivity_limit_decides_who_is_under_way(map_file, log_file, capsys, limit, under_way) -> None:
    # case 1 paid; the last events of 4, 3 and 2 lie 0, 18.0 and 19.0 days before the end; 27 000 min are 18.75 days
    run(["analyse", str(map_file), "--data", str(log_file), *COLUMNS, "--inactivity", limit, "--json"])
    result = json.loads(capsys.readouterr().out)
    assert result["under_way"] == under_way
    assert result["completed"] == 1


def test_analyse_prints_a_table_ranked_by_customers_lost(map_file, log_file, capsys) -> None:
    assert run(["analyse", str(map_file), "--data", str(log_file), *COLUMNS]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "4 cases with 8 events: 1 completed, 1 under way, 2 lost; 1 row rejected."
    assert lines[2].split() == ["Touchpoint", "Reached", "Continued", "Under", "way", "Completed", "Lost", "Drop-off", "95", "%", "interval"]  # fmt: skip
    assert {line.split()[0] for line in lines[3:]} == {"Ad", "Shop", "Pays"}


def test_the_log_that_the_map_names_is_read_again_from_beside_it(tmp_path, journey, log_file, capsys) -> None:
    source = DataSource(
        id="log", rows=SourceKind.EVENTS, path=log_file.name,
        columns={"case": "who", "activity": "did", "time": "at"}, binding={"Ad": "pays"},
    )  # fmt: skip
    path = tmp_path / "named.journey"
    write_journey(path, Journey([*journey, source]))
    assert run(["analyse", str(path), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert {row["id"]: row["reached"] for row in result["touchpoints"]} == {"ad": 0, "shop": 0, "pays": 4}


def test_a_log_without_a_known_activity_is_told_and_counts_nothing(map_file, tmp_path, capsys) -> None:
    path = tmp_path / "other.csv"
    path.write_text("who,did,at\n1,Sleeps,2026-01-01\n", encoding="utf-8")
    assert run(["analyse", str(map_file), "--data", str(path), *COLUMNS, "--json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["cases"] == 0
    assert "No activity of the log has the title of a touchpoint" in told.err


def test_check_prints_the_findings(map_file, journey, tmp_path, capsys) -> None:
    assert run(["check", str(map_file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"problems": 0, "hints": 0, "findings": []}
    lonely = tmp_path / "lonely.journey"
    write_journey(lonely, Journey([*journey, Touchpoint(id="x", title="Ä", x=0, y=500)]))
    assert run(["check", str(lonely)]) == 0
    assert "“Ä” is a dead end" in capsys.readouterr().out


@pytest.mark.usefixtures("qapp")
def test_export_writes_every_file_in_the_format_of_its_suffix(map_file, tmp_path, capsys) -> None:
    files = [tmp_path / "out.png", tmp_path / "out.PDF"]
    assert run(["export", str(map_file), *map(str, files), "--page", "A1", "--dpi", "30", "--theme", "dark"]) == 0
    # 841 × 594 mm at 30 dpi
    assert (QImage(str(files[0])).width(), QImage(str(files[0])).height()) == (993, 702)
    text = " ".join(PdfReader(files[1]).pages[0].extract_text().split())
    assert all(title in text for title in ("A shop", "Ad", "Shop", "Pays"))
    said = capsys.readouterr().out.splitlines()
    assert said == [f"{files[0]}: 993 × 702 pixels, 3 MB in a viewer", f"{files[1]}: 841 × 594 mm"]


BAD = {
    ("check", "none.journey"): "“none.journey” cannot be opened. The file is not there",
    ("check",): "the following arguments are required: MAP",
    ("check", "MAP", "--jsn"): "unrecognized arguments: --jsn",
    ("none.journey",): "There is no file “none.journey”: check the path.",
    (
        "analyze",
    ): "“analyze” is no command and no file: did you mean “analyse”? The commands are demo, export, analyse,",
    ("analyze", "MAP", "--json"): "“analyze” is no command and no file: did you mean “analyse”?",
    ("frobnicate",): "“frobnicate” is no command and no file: the commands are demo, export, analyse, import,",
    ("FOLDER",): "“folder.png” is no command but a folder",
    ("",): "“” is no command and no file",
    ("export", "", "a.png"): "the name of a file is empty",
    ("export", "MAP", ""): "the name of a file is empty",
    ("export", "MAP", "FOLDER"): "“folder.png” is a folder: give the name of a file.",
    ("export", "MAP", "a.png", "."): "“.” is a folder: give the name of a file.",
    ("check", "FOLDER"): "“folder.png” is a folder: give the name of a file in it.",
    ("export", "MAP", "a.png", "--dpi", "1e9"): "--dpi takes a whole number from 10 to 2400",
    ("analyse", "MAP", "--data", "LOG", "--time-format", "soon"): "“soon” is no format of times: write iso, epoch s,",
    ("analyse", "MAP", "--data", "LOG", "--zone", "Turku"): "There is no time zone “Turku”: choose a name such as",
    ("analyse", "NAMING"): "gone.csv”, the log of the map: put it back, or give --data EVENTS.",
    ("export", "MAP"): "the following arguments are required: OUT",
    ("export", "MAP", "a.gif"): "“a.gif” cannot be exported: its name must end in .png or .pdf.",
    ("export", "MAP", "a.png", "b.doc"): "“b.doc” cannot be exported",
    ("export", "MAP", "a.png", "--page", "B5"): "“B5” is no page: use A4",
    ("export", "MAP", "a.png", "--dpi", "5"): "5 dpi is out of bounds: choose from 10 to 2400",
    ("export", "MAP", "a.png", "--dpi", "many"): "“many” does not fit; --dpi takes a whole number from 10 to 2400",
    ("export", "MAP", "a.png", "--theme", "pink"): "invalid choice: 'pink'",
    (
        "export",
        "MAP",
        "a.png",
        "--overlay",
        "reached",
    ): "The map has no overlay “reached”: choose from none, engagement.",
    ("export", "MAP", "a.png", "--page", "A0", "--dpi", "2000"): "is too large: choose at most",
    (
        "export",
        "MAP",
        "none/a.png",
    ): "“a.png” cannot be written to “none”: there is no such folder. Make it first, or choose",
    ("export", "LOG", "a.png"): "“events.csv” cannot be opened. The file is broken at line 1, column 1",
    ("analyse", "MAP"): "The map names no event log: give one with --data EVENTS.",
    ("analyse", "MAP", "--data", "none.csv"): "none.csv",
    ("analyse", "MAP", "--data", "LOG", "--case", "nobody"): "“events.csv” has no column “nobody”: its columns are who",
    ("analyse", "MAP", "--data", "LOG", "--inactivity", "soon"): "“soon” is no duration",
    ("analyse", "MAP", "--data", "EMPTY", *COLUMNS): "empty.csv",
}


@pytest.fixture
def names(map_file, log_file, journey, tmp_path, monkeypatch) -> dict[str, str]:
    """Files by the words that stand for them in the table, in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty.csv").touch()
    (tmp_path / "folder.png").mkdir()
    columns = {"case": "who", "activity": "did", "time": "at"}
    source = DataSource(id="log", rows=SourceKind.EVENTS, path="gone.csv", columns=columns)
    write_journey(tmp_path / "naming.journey", Journey([*journey, source]))
    return {
        "MAP": map_file.name,
        "LOG": log_file.name,
        "EMPTY": "empty.csv",
        "FOLDER": "folder.png",
        "NAMING": "naming.journey",
    }


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("given", BAD)
def test_bad_input_ends_with_status_2_and_one_sentence(names, tmp_path, capsys, given) -> None:
    before = set(tmp_path.iterdir())
    assert run([names.get(word, word) for word in given]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("journeymap: ")
    assert told.err.count("\n") == 1
    assert BAD[given] in told.err
    assert set(tmp_path.iterdir()) == before


def test_help_and_version_go_to_standard_output(capsys) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"journeymap {__version__}\n"
    assert run(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(name in said and command.summary in said for name, command in COMMANDS.items())
    for name in COMMANDS:
        assert run([name, "--help"]) == 0
        assert f"usage: journeymap {name}" in capsys.readouterr().out


def test_the_readme_names_every_command_and_option() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, command in COMMANDS.items():
        assert f"journeymap {name}" in readme
        options = [word for argument in command.arguments for word in argument.names if word.startswith("--")]
        assert all(option in readme for option in options)


def test_every_key_in_the_readme_is_a_key_of_an_action() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    keys = set(re.findall(r"`([^` ]+)`", readme.partition("## Keys")[2].partition("\n## ")[0]))
    modifiers = {"Alt", "Alt+Shift", "Ctrl", "Ctrl+Shift", "Shift"}
    known = {key for action in ACTIONS for key in action.keys}
    assert keys - modifiers <= known
    assert len(keys) > 25


def test_the_file_that_is_named_is_opened_in_the_window(map_file, monkeypatch) -> None:
    opened: list[Path | None] = []
    monkeypatch.setattr("journeymap.commands.window.open_window", lambda path: opened.append(path) or 7)
    assert run([str(map_file)]) == 7
    assert run([]) == 7
    assert opened == [map_file, None]


def test_an_interrupt_is_no_traceback(monkeypatch) -> None:
    def interrupted(_given: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_obey", interrupted)
    assert run(["check"]) == 130


def test_a_fault_of_the_program_is_told_as_such_with_its_traceback(monkeypatch, capsys) -> None:
    def faulty(_given: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "_obey", faulty)
    assert run(["check"]) == 1
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert said.splitlines()[-1].startswith("journeymap: This is a fault of the program")


def headless_environment(folder: Path) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "XDG_RUNTIME_DIR": str(folder)}


def journeymap(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "journeymap", *arguments],
        cwd=folder, env=headless_environment(folder), capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_the_demo_without_a_display_writes_the_sample_and_prints_the_drop_off_points(tmp_path) -> None:
    done = journeymap("demo", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert {path.name for path in tmp_path.iterdir()} == {"journeymap-sample.png", "journeymap-sample.pdf"}
    assert not QImage(str(tmp_path / "journeymap-sample.png")).isNull()
    text = PdfReader(tmp_path / "journeymap-sample.pdf").pages[0].extract_text()
    assert "Opens product" in " ".join(text.split())
    table = done.stdout.splitlines()
    header = next(index for index, line in enumerate(table) if line.lstrip().startswith("Touchpoint"))
    rows = [re.split(r" {2,}", row.strip()) for row in table[header + 1 : header + 4]]
    lost = [int(row[-3].replace(" ", "")) for row in rows]
    assert lost == sorted(lost, reverse=True)
    assert any(row[0].startswith("*") for row in rows)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_a_window_without_a_display_ends_with_a_sentence_that_says_what_to_do(tmp_path) -> None:
    done = journeymap(folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("journeymap: There is no display to open a window on: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="a closed pipe is told otherwise")
def test_a_reader_that_has_seen_enough_is_no_error(map_file) -> None:
    command = f'"{sys.executable}" -m journeymap check "{map_file}" --json | true; exit "${{PIPESTATUS[0]}}"'
    done = subprocess.run(
        ["bash", "-c", command],
        env=headless_environment(map_file.parent),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_output_survives_a_terminal_that_knows_only_ascii(map_file, journey, tmp_path) -> None:
    write_journey(map_file, Journey([*journey, Touchpoint(id="x", title="Ääni 支", x=0, y=500)]))
    environment = headless_environment(tmp_path) | {"PYTHONIOENCODING": "ascii"}
    for form in ([], ["--json"]):
        done = subprocess.run(
            [sys.executable, "-m", "journeymap", "check", str(map_file), *form],
            env=environment, capture_output=True, encoding="ascii", check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["findings"][0]["records"][0]["title"] == "Ääni 支"


def test_painting_needs_no_window_and_uses_the_application_that_runs(qapp) -> None:
    display.painting_application.cache_clear()
    assert display.painting_application() is qapp


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("given", [["check", "MAP", "--json"], ["--help"], ["--version"], ["check", "--help"]])
def test_a_full_disk_behind_standard_output_is_told_in_one_sentence(map_file, given) -> None:
    with FULL.open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "journeymap", *(str(map_file) if word == "MAP" else word for word in given)],
            env=headless_environment(map_file.parent), stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("journeymap: Standard output cannot be written: No space left on device. ")
    assert done.stderr.count("\n") == 1
