"""The parts of the command line: tables of text, durations, displays, and which log is read."""

import socket
import sys
from pathlib import Path

import pytest

from journeymap.commands import display
from journeymap.commands.check import check, told
from journeymap.commands.durations import days
from journeymap.commands.errors import CommandError
from journeymap.commands.logs import Reading, bound, own_source, source_in
from journeymap.commands.text import aligned, notice, percent, whole
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, EngagementType, SourceKind, Stage, Touchpoint, Transition

linux = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="this system has one kind of display")


def test_a_table_is_aligned_by_what_a_terminal_shows() -> None:
    rows = [("Pays", "1", "–"), ("支払い", "10 000", "5.0 %"), ("e\u0301t\u00e9\nx", "2", "1.0 %")]
    assert aligned(("Name", "n", "rate"), rows).splitlines() == [
        "Name         n   rate",
        "Pays         1      –",
        "支払い  10 000  5.0 %",
        "e\u0301t\u00e9 x        2  1.0 %",
    ]


def test_a_title_cannot_steer_the_terminal() -> None:
    assert aligned(("Name",), [("\x1b[31mred\x07",)]).splitlines()[1] == " [31mred"


def test_a_notice_stands_on_one_line_of_standard_error(capsys) -> None:
    notice("one\ntwo")
    assert capsys.readouterr() == ("", "journeymap: one two\n")


def test_figures_are_written_with_their_unit() -> None:
    assert [percent(None), percent(0.4237), percent(1.0)] == ["–", "42.4 %", "100.0 %"]
    assert [whole(7), whole(1234567)] == ["7", "1 234 567"]


@pytest.mark.parametrize(
    ("text", "expected"), [("14d", 14), ("12h", 0.5), ("90min", 0.0625), ("2w", 14), ("1.5 d", 1.5)]
)
def test_a_duration_is_read_in_days(text, expected) -> None:
    assert days(text) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["", "14", "d", "-3d", "0d", "3y", "1e9d", "99999999d", "14d12h"])
def test_what_is_no_duration_is_refused_with_an_example(text) -> None:
    with pytest.raises(ValueError, match=r"is no duration: .* as in 14d or 12h"):
        days(text)


@linux
def test_without_a_display_a_sentence_says_what_to_do(monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert display.headless()
    with pytest.raises(CommandError, match="no display to open a window on: start Journeymap in a graphical session"):
        display.require_display()


@linux
def test_a_display_that_does_not_answer_is_named(monkeypatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    assert display.headless()
    with pytest.raises(CommandError, match="The display “:4711” named by DISPLAY does not answer"):
        display.require_display()


@linux
def test_a_wayland_display_is_trusted_only_where_its_socket_is(monkeypatch, tmp_path) -> None:
    for name in ("DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wl-0")
    assert display.headless()
    with pytest.raises(CommandError, match="The display “wl-0” named by WAYLAND_DISPLAY does not answer"):
        display.require_display()
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("wl-0")
        assert not display.headless()
        display.require_display()


@linux
def test_a_missing_library_is_named_with_the_packages_to_install(monkeypatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(display, "_answers", lambda: True)
    monkeypatch.setattr(display, "_loads", lambda name: name != "libxcb-cursor.so.0")
    with pytest.raises(
        CommandError, match=r"missing \(libxcb-cursor\.so\.0\): .*“sudo apt-get install libxcb-cursor0”"
    ):
        display.require_display()


def test_a_platform_that_the_user_names_is_trusted(monkeypatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    for platform, unseen in (("offscreen", True), ("minimal:x=1", True), ("vnc", False)):
        monkeypatch.setenv("QT_QPA_PLATFORM", platform)
        display.require_display()
        assert display.headless() is unseen


def test_an_import_that_fails_for_libraries_names_all_packages_it_lacks(monkeypatch) -> None:
    monkeypatch.setattr(display, "_loads", lambda name: name not in ("libGL.so.1", "libEGL.so.1"))
    said = r"missing \(libGL\.so\.1, libEGL\.so\.1\): on Debian or Ubuntu, “sudo apt-get install libgl1 libegl1”\."
    with pytest.raises(CommandError, match=said), display.libraries_named():
        raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")


def test_a_library_of_no_known_package_asks_for_all_that_painting_needs() -> None:
    with pytest.raises(CommandError, match=r"libodd\.so\.3.* libgl1 libegl1 "), display.libraries_named():
        raise ImportError("libodd.so.3: cannot open shared object file: No such file or directory")


def test_any_other_failing_import_stays_what_it_is() -> None:
    with pytest.raises(ImportError, match="no module"), display.libraries_named():
        raise ImportError("no module named x")


@pytest.fixture
def journey() -> Journey:
    return Journey(
        [
            Stage(id="s", title="Buys", order=1),
            Touchpoint(
                id="a", title="Add to cart", stage="s", x=0, y=0, engagement=EngagementType.SOCIAL, channel="web"
            ),
            Touchpoint(id="b", title="Pays", stage="s", x=0, y=100, goal=True),
            Transition(id="t", source="a", target="b"),
        ]
    )


def test_findings_are_counted_and_named_with_their_records(journey) -> None:
    checked = check(journey)
    assert checked == {
        "problems": 0,
        "hints": 2,
        "findings": [
            {
                "rule": "no-engagement-type",
                "weight": "hint",
                "sentence": "“Pays” has no engagement type.",
                "records": [{"id": "b", "title": "Pays"}],
            },
            {
                "rule": "no-channel",
                "weight": "hint",
                "sentence": "“Pays” has no channel.",
                "records": [{"id": "b", "title": "Pays"}],
            },
        ],
    }
    assert told(checked).splitlines()[2] == "hint    no-channel          “Pays” has no channel."


def test_a_map_without_findings_says_so() -> None:
    assert told(check(Journey())) == "Nothing found: the map keeps all rules."


LOG = "user,step,when,extra\n1,add_to_cart,2026-01-01T10:00:00Z,x\n1,PAYS,2026-01-01T10:01:00Z,y\n2,other,2026-01-01T10:01:00Z,z\n"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.csv"
    path.write_text(LOG, encoding="utf-8")
    return path


def test_columns_that_are_named_win_over_those_proposed(journey, log) -> None:
    source = source_in(journey, log, Reading({"case": "extra", "activity": "step", "time": "when"}))
    assert source.columns == {"case": "extra", "activity": "step", "time": "when"}
    assert source.rows is SourceKind.EVENTS


def test_a_log_read_in_place_of_the_own_one_is_read_like_it(journey, log) -> None:
    own = DataSource(
        id="own",
        rows=SourceKind.EVENTS,
        columns={"case": "user", "activity": "extra", "time": "gone"},
        binding={"x": "a"},
        zone="Europe/Helsinki",
    )
    mapped = Journey([*journey, own])
    source = source_in(mapped, log, Reading({"time": "when"}))
    assert source.columns == {"case": "user", "activity": "extra", "time": "when"}
    assert (source.binding, source.zone, source.id) == ({"x": "a"}, "Europe/Helsinki", "own")


def test_a_column_that_is_not_there_is_told_with_those_that_are(journey, log) -> None:
    with pytest.raises(CommandError, match=r"“log\.csv” has no column “none”: its columns are user, step, when, extra"):
        source_in(journey, log, Reading({"case": "none"}))


def test_a_column_that_cannot_be_guessed_is_asked_for(journey, tmp_path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("p,q\n1,2\n3,4\n", encoding="utf-8")
    with pytest.raises(CommandError, match="has no column that is plainly the case: name it with --case COL"):
        source_in(journey, path, Reading({}))


def test_a_map_without_a_log_asks_for_one(journey) -> None:
    with pytest.raises(CommandError, match="names no event log: give one with --data EVENTS"):
        source_in(journey, None, Reading({}))


def test_the_log_imported_last_is_the_maps_own(journey) -> None:
    logs = [
        DataSource(id=i, rows=kind, imported=day)
        for i, kind, day in (
            ("old", SourceKind.EVENTS, "2026-01-01"),
            ("new", SourceKind.EVENTS, "2026-02-01"),
            ("table", SourceKind.METRICS, "2026-03-01"),
        )
    ]
    found = own_source(Journey([*journey, *logs]))
    assert found is not None
    assert found.id == "new"
    assert own_source(journey) is None


def test_activities_are_bound_by_title_where_the_map_binds_none(journey) -> None:
    source = DataSource(id="d", rows=SourceKind.EVENTS)
    activities = {"add_to_cart": 1, "PAYS": 1, "Payment": 1}
    assert bound(journey, source, activities).binding == {"add_to_cart": "a", "PAYS": "b"}
    own = DataSource(id="d", rows=SourceKind.EVENTS, binding={"Payment": "b"})
    assert bound(journey, own, activities) is own
