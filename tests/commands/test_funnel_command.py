"""`journeymap funnel`: what it prints, as JSON and as a table, and how it refuses."""

import json
from argparse import ArgumentTypeError
from datetime import UTC, date, datetime

import pytest

from journeymap.cli import run
from journeymap.commands.funnelwords import Excluded, day_or_moment, excluded, period, window

LOG = """who,did,at,device
1,Ad,2026-04-01T10:00:00,mobile
1,Cart: full,2026-04-01T11:00:00,mobile
1,Pays,2026-04-01T13:00:00,desktop
2,Ad,2026-04-02T10:00:00,desktop
2,Help,2026-04-02T10:30:00,desktop
2,Cart: full,2026-04-02T11:00:00,desktop
3,Ad,2026-04-02T23:30:00,mobile
4,Ad,2026-06-01T00:00:00,desktop
,Ad,2026-04-02T10:00:00,desktop
"""
STEPS = ("--step", "Ad", "--step", "Cart: full", "--step", "Pays")


@pytest.fixture
def funnel(tmp_path, capsys):
    """Runs the command on the log: its status, what it printed and what it told."""
    log = tmp_path / "log.csv"
    log.write_text(LOG, encoding="utf-8")

    def called(*options, steps=STEPS):
        columns = ("--case", "who", "--activity", "did", "--time", "at", "--zone", "UTC")
        status = run(["funnel", str(log), *columns, *steps, *options])
        out, err = capsys.readouterr()
        told = [line.removeprefix("journeymap: ") for line in err.splitlines()]
        return status, out, [line for line in told if not line.startswith("1 row was rejected")]

    return called


@pytest.fixture
def figures(funnel):
    def called(*options, **named):
        status, out, _ = funnel("--json", *options, **named)
        assert status == 0
        return json.loads(out)

    return called


def test_the_json_has_exactly_the_promised_keys(figures):
    found = figures()
    assert list(found) == ["cases", "events", "rejected", "excluded", "steps"]
    assert (found["cases"], found["events"], found["rejected"], found["excluded"]) == (4, 8, 1, 0)
    assert found["steps"][1] == {
        "step": 2,
        "title": "Cart: full",
        "reached": 2,
        "matured": 2,
        "lost": 1,
        "open": 0,
        "rate": 2 / 3,
        "interval": pytest.approx([0.2077, 0.9385], abs=1e-4),
        "mean_seconds": 3600.0,
        "median_seconds": 3600.0,
    }
    assert [(s["reached"], s["matured"], s["lost"], s["open"]) for s in found["steps"]] == [
        (4, 3, 1, 1), (2, 2, 1, 0), (1, 1, 0, 0),
    ]  # fmt: skip
    assert [found["steps"][0][key] for key in ("rate", "interval", "mean_seconds", "median_seconds")] == [None] * 4


def test_by_a_column_there_are_segments_and_their_differences(figures):
    found = figures("--by", "device", "--within", "none")
    assert list(found) == ["cases", "events", "rejected", "excluded", "steps", "segments", "differences"]
    assert {value: [s["reached"] for s in part["steps"]] for value, part in found["segments"].items()} == {
        "desktop": [2, 1, 0],
        "mobile": [2, 1, 1],
    }
    assert list(found["segments"]["mobile"]) == ["excluded", "steps"]
    assert [(d["a"], d["b"], d["step"], d["difference"]) for d in found["differences"]] == [
        ("desktop", "mobile", 2, 0.0),
        ("desktop", "mobile", 3, -1.0),
    ]
    assert list(found["differences"][0]) == ["a", "b", "step", "difference", "interval", "p", "corrected_p"]


@pytest.mark.parametrize(
    ("options", "reached"),
    [
        (("--within", "2h"), [4, 2, 0]),
        (("--within", "3h"), [4, 2, 1]),
        (("--order", "strict"), [4, 1, 1]),
        (("--exclude", "Help:1-2"), [3, 1, 1]),
        (("--from", "2026-04-02"), [3, 1, 0]),
        (("--to", "2026-04-02"), [3, 2, 1]),
        (("--to", "2026-04-02T23:30"), [2, 2, 1]),
        (("--from", "2026-04-01T10:00:00Z", "--to", "2026-04-01"), [1, 1, 1]),
        (("--from", "2026-04-02T01:30:00+03:00", "--to", "2026-04-02"), [2, 1, 0]),
        (("--first-entry",), [4, 2, 1]),
    ],
)
def test_options_say_what_counts(figures, options, reached):
    assert [step["reached"] for step in figures(*options)["steps"]] == reached


def test_in_any_order_a_step_is_so_many_of_them(figures):
    found = figures("--order", "any", "--within", "none", steps=("--step", "Pays", "--step", "Ad"))
    assert [(step["title"], step["reached"]) for step in found["steps"]] == [("any 1 of 2", 4), ("any 2 of 2", 1)]


def test_the_table_has_a_bar_for_each_step(funnel):
    status, out, told = funnel("--by", "device")
    assert (status, told) == (0, [])
    lines = out.splitlines()
    assert lines[0] == "4 of 4 cases with 8 events entered, 0 excluded; 1 row rejected."
    assert lines[4].split() == ["Cart:", "full", "█" * 10, "2", "50.0", "%", "66.7", "%", "20.8–93.9", "%", "1", "0", "1.0", "h"]  # fmt: skip
    assert "desktop" in lines
    assert "mobile" in lines
    assert "desktop − mobile" in out


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--step", "pay"), "There is no activity “pay” in the log: did you mean “Pays”?"),
        (("--exclude", "hlp:1-2"), "There is no activity “hlp” in the log: did you mean “Help”?"),
        (("--step", "qqqqqq"), "There is no activity “qqqqqq” in the log: it has “Ad”, “Cart: full”, “Help” …."),
        (("--within", "3y"), "argument --within: “3y” is no length of time: write 14d, 12h, 5m, 300s or none."),
        (("--exclude", "Help"), "argument --exclude: “Help” does not say what is excluded where: write NAME:A-B"),
        (("--exclude", "Help:2-9"), "Nothing can be excluded between steps 2 and 9 of 3: name two steps"),
        (("--from", "tomorrow"), "argument --from: “tomorrow” is no date: write one such as 2026-04-09"),
        (("--from", "2026-05-01", "--to", "2026-04-01"), "The period ends before it begins: choose a later end."),
        (("--by", "nothing"), "“log.csv” has no column “nothing” to compare by"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(funnel, options, sentence):
    status, out, told = funnel(*options)
    assert (status, out) == (2, "")
    assert len(told) == 1
    assert told[0].startswith(sentence)


@pytest.mark.parametrize(
    ("text", "length"),
    [("14d", 1_209_600_000_000), ("12h", 43_200_000_000), ("5m", 300_000_000), ("300s", 300_000_000), ("None", None)],
)
def test_a_window_is_read_in_microseconds(text, length):
    assert window(text) == (length,)


@pytest.mark.parametrize("text", ["", "14", "d", "0d", "-1d", "1e9d", "99999999d", "1d2h"])
def test_what_is_no_window_is_refused(text):
    with pytest.raises(ArgumentTypeError):
        window(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Help:1-2", Excluded("Help", 1, 2)),
        ("a:b-c: d:10-12", Excluded("a:b-c: d", 10, 12)),
        ("1-2:1-2", Excluded("1-2", 1, 2)),
    ],
)
def test_an_exclusion_is_read_from_its_end(text, expected):
    assert excluded(text) == expected


@pytest.mark.parametrize("text", ["", "Help", ":1-2", "Help:1", "Help:1-", "Help:a-b", "Help:1-2-3"])
def test_what_is_no_exclusion_is_refused(text):
    with pytest.raises(ArgumentTypeError):
        excluded(text)


def test_days_are_those_of_the_zone():
    # in Helsinki clocks go forward on 29 March 2026, a day of 23 hours
    day = day_or_moment("2026-03-29")
    begin, end = period(day, day, "Europe/Helsinki")
    assert day == date(2026, 3, 29)
    assert begin == int(datetime(2026, 3, 28, 22, tzinfo=UTC).timestamp()) * 1_000_000
    assert end - begin == 23 * 3_600_000_000
    assert period(None, None, "") == (None, None)
