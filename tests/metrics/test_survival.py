"""Times to the next touchpoint from a log, against a search in plain Python."""

import random
from collections import Counter
from itertools import groupby
from math import inf

import pytest

from journeymap.metrics import survival
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.statistics.lifetimes import Wait
from journeymap.metrics.survival import Durations, SurvivalError, durations, time_to_next
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Properties, SourceKind, Touchpoint

SEE, ASK, PAY = "see", "ask", "pay"
SECOND = 1_000_000
TABLE = """
    CREATE TABLE events ("case" TEXT, activity TEXT, ts BIGINT, seq BIGINT, by_0 TEXT, by_1 TEXT)
"""
ROW = "INSERT INTO events VALUES ($case, $activity, $ts, $seq, '', $segment)"
BINDING = {"See": SEE, "Look": SEE, "Ask": ASK, "Pay": PAY, "Mails": None}


def journey(**properties):
    touchpoints = [Touchpoint(id=id, title=id, x=0, y=0, goal=id == PAY) for id in (SEE, ASK, PAY)]
    return Journey([Properties(**properties), *touchpoints])


def source(*segments, **binding):
    return DataSource(id="log", rows=SourceKind.EVENTS, binding=BINDING | binding, segments=segments)


@pytest.fixture
def log(engine):
    """Puts events (case, activity, seconds, segment) into the engine, in that order."""

    def filled(events):
        engine.run(statement(TABLE))
        for seq, (case, activity, seconds, segment) in enumerate(events):
            engine.run(statement(ROW, case=case, activity=activity, ts=seconds * SECOND, seq=seq, segment=segment))
        return engine

    return filled


FEW = [
    ("1", "See", 0, "phone"),
    ("1", "Mails", 5, "phone"),
    ("1", "Ask", 10, "phone"),
    ("1", "Look", 20, "phone"),
    ("2", "Look", 30, "desk"),
    ("3", "See", 40, "desk"),
    ("3", "See", 43, "desk"),
    ("3", "Pay", 60, "desk"),
    ("4", "Ask", 70, "desk"),
    ("5", "Browses", 100, "phone"),
]
"""1 goes on after 10 s; 2 never does until the end, 70 s later; 3 comes back after 3 s, or goes on after 20 s; 4 does not
come by; 5 is nowhere on the map, and its event is the end of the log.
"""


def test_times_run_from_the_first_visit_and_who_stays_is_censored_at_the_end_of_the_log(log):
    found = durations(log(FEW), journey(), source(), SEE)
    assert found == Durations({"": (Wait(3.0, 1, 0), Wait(10.0, 1, 0), Wait(70.0, 0, 1))}, blur=0.0)


def test_a_repeat_is_no_next_touchpoint_where_repeats_are_collapsed(log):
    found = durations(log(FEW), journey(collapse_repeats=True), source(), SEE)
    assert found.segments == {"": (Wait(10.0, 1, 0), Wait(20.0, 1, 0), Wait(70.0, 0, 1))}


def test_whether_a_case_is_lost_or_under_way_or_completed_is_of_no_account(log):
    engine = log(FEW)
    assert durations(engine, journey(inactivity_days=None), source(), SEE) == durations(
        engine, journey(), source(), SEE
    )
    assert durations(engine, journey(), source(), PAY).segments == {"": (Wait(40.0, 0, 1),)}


def test_what_is_not_bound_is_passed_over(log):
    found = durations(log(FEW), journey(), source(Ask=None, Look="gone"), SEE)
    assert found.segments == {"": (Wait(3.0, 1, 0), Wait(100.0, 0, 1))}


def test_segments_are_told_by_the_value_at_the_first_visit(log):
    events = [*FEW, ("2", "Ask", 100, "phone")]
    found = durations(log(events), journey(), source("country", "device"), SEE, by="device")
    assert found.segments == {"phone": (Wait(10.0, 1, 0),), "desk": (Wait(3.0, 1, 0), Wait(70.0, 1, 0))}


def test_a_column_that_is_not_kept_is_refused_with_those_that_are(log):
    with pytest.raises(SurvivalError, match="“browser” is not kept with the events \\(kept: “country”, “device”\\)"):
        durations(log(FEW), journey(), source("country", "device"), SEE, by="browser")


def test_a_column_with_too_many_values_is_refused(log):
    events = [(str(n), "See", n, f"value {n}") for n in range(survival.SEGMENTS + 1)]
    with pytest.raises(SurvivalError, match="41 different values at this touchpoint: choose one with at most 40"):
        durations(log(events), journey(), source("country", "device"), SEE, by="device")


def test_nothing_is_known_where_nobody_came_by(log):
    engine = log([("1", "See", 0, "")])
    for asked in (source(), source(Ask=None), source(Ask="gone")):
        assert durations(engine, journey(), asked, ASK) == Durations({}, 0.0)
    found = time_to_next(engine, journey(), source(), ASK)
    assert (found.curves, found.medians, found.comparison) == ({}, {}, None)


def test_an_empty_log_has_no_times(log):
    assert durations(log([]), journey(), source(), SEE) == Durations({}, 0.0)


def test_curves_medians_and_the_comparison_come_together(log):
    found = time_to_next(log(FEW), journey(), source("country", "device"), SEE, by="device")
    assert set(found.curves) == {"phone", "desk"}
    assert found.medians["phone"].value == 10.0
    assert found.medians["desk"].value == 3.0
    assert found.medians["desk"].interval == (3.0, inf)
    # at 3 s one of three goes on, of desk; at 10 s one of two, of phone
    assert found.comparison.observed == {"desk": 1, "phone": 1}
    assert found.comparison.expected == pytest.approx({"desk": 2 / 3 + 1 / 2, "phone": 1 / 3 + 1 / 2})
    assert found.blur == 0.0


def searched(events, *, touchpoint, collapse):
    """(segment, µs) → [went on, stayed], the plain way."""
    end = max(seconds for _, _, seconds, _ in events) if events else 0
    found = {}
    ordered = sorted(enumerate(events), key=lambda one: (one[1][0], one[1][2], one[0]))
    for _, group in groupby(ordered, key=lambda one: one[1][0]):
        path = [(BINDING[what], at, by) for _, (_, what, at, by) in group if BINDING.get(what)]
        if collapse:
            path = [one for n, one in enumerate(path) if n == 0 or path[n - 1][0] != one[0]]
        first = next((n for n, one in enumerate(path) if one[0] == touchpoint), None)
        if first is None:
            continue
        _, at, by = path[first]
        goes_on = first + 1 < len(path)
        wait = path[first + 1][1] - at if goes_on else end - at
        found.setdefault(by, Counter())[wait, goes_on] += 1
    return found


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("collapse", [False, True])
def test_times_of_random_logs_are_those_of_a_search(log, seed, collapse):
    rng = random.Random(seed)  # noqa: S311  # no secret
    events = [
        (str(rng.randint(1, 12)), rng.choice([*BINDING, "Browses"]), rng.randint(0, 30), rng.choice(["a", "b", ""]))
        for _ in range(rng.randint(1, 80))
    ]
    engine = log(events)
    for touchpoint in (SEE, ASK, PAY):
        found = durations(engine, journey(collapse_repeats=collapse), source("x", "device"), touchpoint, by="device")
        assert found.blur == 0.0
        assert {
            segment: {(wait.time, True): wait.happened for wait in waits if wait.happened}
            | {(wait.time, False): wait.censored for wait in waits if wait.censored}
            for segment, waits in found.segments.items()
        } == searched(events, touchpoint=touchpoint, collapse=collapse)


def test_where_there_are_very_many_times_neighbours_are_taken_together_in_order(log, monkeypatch):
    rng = random.Random(4)  # noqa: S311  # no secret
    events = []
    for case in range(60):
        start = rng.randint(0, 500)
        events.append((str(case), "See", start, "phone" if case % 2 else "desk"))
        if case % 3:
            events.append((str(case), "Ask", start + rng.randint(1, 10_000), ""))
    engine = log(events)
    exact = durations(engine, journey(), source(), SEE)
    monkeypatch.setattr(survival, "TIMES", 8)
    rough = durations(engine, journey(), source(), SEE)
    waits, buckets = exact.segments[""], rough.segments[""]
    assert len(waits) > 50
    assert len(buckets) == 8
    assert rough.blur == max(
        last.time - min(wait.time for wait in waits if wait.time > before)
        for before, last in zip([-1.0, *(bucket.time for bucket in buckets)], buckets, strict=False)
    )
    for before, last in zip([-1.0, *(bucket.time for bucket in buckets)], buckets, strict=False):
        within = [wait for wait in waits if before < wait.time <= last.time]
        assert 6 <= len(within) <= 8
        assert last.happened == sum(wait.happened for wait in within)
        assert last.censored == sum(wait.censored for wait in within)
    apart = durations(engine, journey(), source("x", "device"), SEE, by="device").segments
    assert {wait.time for waits in apart.values() for wait in waits} == {bucket.time for bucket in buckets}


def test_many_segments_share_the_rows_that_an_engine_may_give_back(log, monkeypatch):
    monkeypatch.setattr(survival, "ROWS", 12)
    events = [(str(n), "See", n, f"{n % 4}") for n in range(40)]
    found = durations(log(events), journey(), source("x", "device"), SEE, by="device")
    assert len(found.segments) == 4
    assert sum(len(waits) for waits in found.segments.values()) <= 12
    assert sum(wait.censored for waits in found.segments.values() for wait in waits) == 40
