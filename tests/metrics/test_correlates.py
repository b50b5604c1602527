"""What being lost goes along with, against a search in plain Python."""

import random
from itertools import groupby

import pytest

from journeymap.metrics import correlates as module
from journeymap.metrics.correlates import correlates
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.statistics import difference_p
from journeymap.metrics.statistics.association import odds_ratio
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, DataSource, Properties, SourceKind, Touchpoint

SEE, ASK, PAY = "see", "ask", "pay"
DAY = 86_400_000_000
TABLE = 'CREATE TABLE events ("case" TEXT, activity TEXT, ts BIGINT, seq BIGINT, by_0 TEXT)'
ROW = "INSERT INTO events VALUES ($case, $activity, $ts, $seq, $device)"
BINDING = {"See": SEE, "Look": SEE, "Ask": ASK, "Pay": PAY, "Mails": None}
SOURCE = DataSource(id="log", rows=SourceKind.EVENTS, binding=BINDING, segments=("device",))


def journey(**properties):
    touchpoints = [Touchpoint(id=id, title=id, x=0, y=0, goal=id == PAY) for id in (SEE, ASK, PAY)]
    return Journey([Properties(**properties), *touchpoints])


@pytest.fixture
def log(engine):
    """Puts events (case, activity, days, device) into the engine, in that order."""

    def filled(events):
        engine.run(statement(TABLE))
        for seq, (case, activity, days, device) in enumerate(events):
            engine.run(statement(ROW, case=case, activity=activity, ts=round(days * DAY), seq=seq, device=device))
        return engine

    return filled


def planted():
    """Of 80 who saw and 80 who did not, 30 and 10 are lost on asking; all with a phone or a desk by turns."""
    for n in range(160):
        case, device, saw = f"c{n}", ("phone", "desk")[n % 2], n < 80
        if saw:
            yield case, "See", 0, device
        yield case, "Ask", 1, device
        yield case, "Look", 1.5, "watch"
        if not (n < 30 or n >= 150):
            yield case, "Pay", 2, device
    yield "end", "Mails", 100, ""


def test_what_was_before_is_compared_and_what_was_after_is_not(log):
    events = [event for event in planted() if event[1] != "Look"]
    saw, desk, phone = correlates(log(events), journey(), SOURCE, ASK)
    assert (saw.touchpoint, saw.column, saw.value) == (SEE, "", "")
    assert (saw.lost, saw.others) == ((30, 80), (10, 80))
    assert saw.association.odds_ratio == pytest.approx((30 / 50) / (10 / 70))
    assert saw.association.p == difference_p((30, 80), (10, 80))
    assert saw.association.corrected_p == pytest.approx(3 * saw.association.p)
    assert {(c.touchpoint, c.column, c.value, c.lost) for c in (desk, phone)} == {
        ("", "device", "desk", (20, 80)),
        ("", "device", "phone", (20, 80)),
    }
    assert desk.association.corrected_p == phone.association.corrected_p == 1.0


def test_who_went_on_is_not_lost_wherever_they_were_lost_later(log):
    # all go on to look, so nobody is lost on asking
    assert {c.lost[0] + c.others[0] for c in correlates(log(planted()), journey(), SOURCE, ASK)} == {0}


def test_nothing_is_looked_at_where_too_few_have_matured(log, monkeypatch):
    engine = log([event for event in planted() if event[1] != "Look"])
    monkeypatch.setattr(module, "RELIABLE", 81)
    assert correlates(engine, journey(), SOURCE, ASK) == ()


def test_nothing_is_said_of_a_touchpoint_that_nobody_reached(log):
    engine = log([])
    assert correlates(engine, journey(), SOURCE, SEE) == ()
    assert correlates(engine, journey(), DataSource(id="log", rows=SourceKind.EVENTS), SEE) == ()


def searched(events, touchpoint, *, ends, limit):
    """Group → (lost, matured, others lost, others matured), the plain way."""
    last = max(days for _, _, days, _ in events)
    cases = []
    ordered = sorted(enumerate(events), key=lambda one: (one[1][0], one[1][2], one[0]))
    for _, group in groupby(ordered, key=lambda one: one[1][0]):
        rows = [event for _, event in group]
        path = [(BINDING[what], device) for _, what, _, device in rows if BINDING.get(what)]
        visited = [id for id, _ in path]
        if touchpoint not in visited:
            continue
        first = visited.index(touchpoint)
        done = visited[-1] == PAY if ends else PAY in visited
        under_way = not done and limit is not None and last - rows[-1][2] <= limit
        here = visited[-1] == touchpoint
        if not (here and under_way):
            traits = {("", id) for id in visited[:first]} | {("device", path[first][1])}
            cases.append((traits, here and not done))
    found = {}
    for trait in {trait for traits, _ in cases for trait in traits}:
        inside = [lost for traits, lost in cases if trait in traits]
        outside = [lost for traits, lost in cases if trait not in traits]
        if inside and outside:
            found[trait] = (sum(inside), len(inside)), (sum(outside), len(outside))
    return found


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("completion", list(Completion))
@pytest.mark.parametrize("limit", [None, 3])
def test_groups_of_random_logs_are_those_of_a_search(log, monkeypatch, seed, completion, limit):
    monkeypatch.setattr(module, "RELIABLE", 1)
    rng = random.Random(seed)  # noqa: S311  # no secret
    events = [
        (str(rng.randint(1, 25)), rng.choice([*BINDING, "Browses"]), rng.randint(0, 12), rng.choice(["a", "b", ""]))
        for _ in range(rng.randint(20, 70))
    ]
    engine = log(events)
    mapped = journey(completion=completion, inactivity_days=limit)
    for touchpoint in (SEE, ASK, PAY):
        found = correlates(engine, mapped, SOURCE, touchpoint)
        assert {(c.column, c.value or c.touchpoint): (c.lost, c.others) for c in found} == searched(
            events, touchpoint, ends=completion is Completion.ENDS_AT_GOAL, limit=limit
        )
        for c in found:
            assert (c.association.odds_ratio, c.association.interval) == odds_ratio(c.lost, c.others)
        corrected = [c.association.corrected_p for c in found]
        assert corrected == sorted(corrected)
