"""The analysis against the words of its definition, followed case by case in plain Python: nothing is shared with the
program's SQL.
"""

import csv
import io
import json
import random
from collections import defaultdict
from datetime import UTC, datetime
from itertools import pairwise
from math import sqrt
from statistics import fmean, median

import pytest

from journeymap.metrics.analysis import analyse, open_log
from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.sql import statement
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, DataSource, Properties, SourceKind, Touchpoint, Transition
from tests.metrics.conformance_paths import NAMES, random_binding

BLOCKS = 10
BLOCK = 30
BAD_TIMES = ("", "yesterday", "2024-13-01", "2024-02-30 10:00:00", "10:00")


def random_map(rng):
    count = rng.randint(1, 6)
    touchpoints = [
        Touchpoint(id=f"t{n}", title=f"Title {n}", x=0.0, y=0.0, goal=rng.random() < 0.3) for n in range(count)
    ]
    pairs = {(rng.randrange(count), rng.randrange(count)) for _ in range(rng.randint(0, 8))}
    transitions = [
        Transition(id=f"x{n}", source=f"t{a}", target=f"t{b}") for n, (a, b) in enumerate(sorted(pairs)) if a != b
    ]
    properties = Properties(
        completion=rng.choice(list(Completion)),
        collapse_repeats=rng.random() < 0.5,
        inactivity_days=rng.choice([None, 0.5, 1.0, 2.0, 14.0]),
    )
    return Journey([properties, *touchpoints, *transitions])


def random_source(rng, journey):
    columns = {"case": "who", "activity": "what", "time": "when"}
    binding = random_binding(rng, journey)
    return DataSource(id="log", rows=SourceKind.EVENTS, columns=columns, binding=binding, zone="UTC")


def random_rows(rng):
    """Rows (case, activity, time) in no order, with ties, empty cells and times that are none."""
    rows = []
    for _ in range(rng.randint(1, 60)):
        moment = f"2024-05-{rng.randint(1, 6):02}T{rng.choice((0, 0, 7, 12, 23)):02}:00:{rng.choice((0, 0, 30)):02}Z"
        time = rng.choice(BAD_TIMES) if rng.random() < 0.07 else moment
        case = (
            rng.choice(("", "  ")) if rng.random() < 0.04 else rng.choice(("c1", "c2", " c2", "3", "NA", "ö", "None"))
        )
        activity = "" if rng.random() < 0.04 else rng.choice((*NAMES, " a ", "b "))
        rows.append((case, activity, time))
    rows.append(("c1", "a", "2024-05-03T00:00:00Z"))
    rng.shuffle(rows)
    return rows


def as_csv(rows):
    text = io.StringIO()
    csv.writer(text).writerows([("who", "what", "when"), *rows])
    return text.getvalue().encode("utf-8")


def read(rows):
    """(events in order, number of rejected rows)."""
    events, rejected = [], 0
    for seq, (case, activity, time) in enumerate(rows):
        try:
            moment = datetime.fromisoformat(time.strip()).astimezone(UTC)
        except ValueError:
            moment = None
        if moment is None or not case.strip() or not activity.strip():
            rejected += 1
        else:
            events.append((case.strip(), moment, seq, activity.strip()))
    return sorted(events, key=lambda event: (event[1], event[2])), rejected


def paths_of(journey, source, events):
    """(path of each case, number of events that are nowhere on the map)."""
    paths, ad_hoc = defaultdict(list), 0
    for case, moment, _, activity in events:
        id = source.binding.get(activity, "missing")
        if id in journey.touchpoints:
            paths[case].append((id, moment))
        elif id is not None:
            ad_hoc += 1
    if not journey.properties.collapse_repeats:
        return paths, ad_hoc
    collapsed = {
        case: [step for n, step in enumerate(path) if n == 0 or path[n - 1][0] != step[0]]
        for case, path in paths.items()
    }
    return collapsed, ad_hoc


def analysed(journey, source, rows):
    """What the analysis must say, in the shape of `analyse`, and what else the figures hold."""
    events, rejected = read(rows)
    last = {case: moment for case, moment, _, _ in events}
    paths, ad_hoc = paths_of(journey, source, events)
    counts = {id: defaultdict(int) for id in journey.touchpoints}
    followed, ends = defaultdict(list), defaultdict(int)
    for case, path in paths.items():
        for id in {id for id, _ in path}:
            counts[id]["reached"] += 1
        place = path[-1][0]
        ends[place] += 1
        counts[place][state(journey, path, events[-1][1], last[case])] += 1
        for (one, before), (two, after) in pairwise(path):
            followed[one, two].append((case, (after - before).total_seconds()))
    return {
        "cases": len(paths),
        "events": len(events),
        "rejected": rejected,
        **{key: sum(c[key] for c in counts.values()) for key in ("completed", "lost", "under_way")},
        "touchpoints": [touchpoint_row(journey, id, counts[id]) for id in journey.touchpoints],
        "transitions": transition_rows(journey, followed, ends),
    }, {"ad_hoc_events": ad_hoc, "all_cases": len(last), "followed": followed}


def state(journey, path, end, last):
    goals = [journey.touchpoints[id].goal for id, _ in path]
    if goals[-1] if journey.properties.completion is Completion.ENDS_AT_GOAL else any(goals):
        return "completed"
    limit = journey.properties.inactivity_days
    if limit is not None and (end - last).total_seconds() <= limit * 86400:
        return "under_way"
    return "lost"


def touchpoint_row(journey, id, count):
    here = count["completed"] + count["under_way"] + count["lost"]
    matured = count["reached"] - count["under_way"]
    shown = not journey.touchpoints[id].goal or journey.properties.completion is Completion.ENDS_AT_GOAL
    rate = count["lost"] / matured if matured and shown else None
    return {
        "id": id,
        "title": journey.touchpoints[id].title,
        "reached": count["reached"],
        "continued": count["reached"] - here,
        "under_way": count["under_way"],
        "completed": count["completed"],
        "lost": count["lost"],
        "drop_off": rate,
        "interval": None if rate is None else wilson(count["lost"], matured),
    }


def wilson(k, n):
    """The roots of (p̂ − p)² = z² p (1 − p) / n."""
    z = 1.959963984540054
    a, b, c = 1 + z * z / n, -(2 * k / n + z * z / n), (k / n) ** 2
    root = sqrt(max(0.0, b * b - 4 * a * c))
    return [(-b - root) / (2 * a), (-b + root) / (2 * a)]


def transition_rows(journey, followed, ends):
    drawn = {(t.source, t.target) for t in journey.transitions.values()}
    rows = {}
    for pair in drawn | set(followed):
        taken = followed.get(pair, [])
        out = sum(len(steps) for (source, _), steps in followed.items() if source == pair[0]) + ends[pair[0]]
        rows[pair] = {
            "source": journey.touchpoints[pair[0]].title,
            "target": journey.touchpoints[pair[1]].title,
            "count": len(taken),
            "cases": len({case for case, _ in taken}),
            "share": len(taken) / out if out else 0.0,
            "median_seconds": median(seconds for _, seconds in taken) if taken else None,
            "drawn": pair in drawn,
            "mean_seconds": mean_seconds(taken) if taken else None,
        }
    return rows


def mean_seconds(taken):
    return fmean(seconds for _, seconds in taken)


def random_case(seed):
    rng = random.Random(seed)  # noqa: S311  # no secret
    journey = random_map(rng)
    return journey, random_source(rng, journey), random_rows(rng)


@pytest.mark.parametrize("block", range(BLOCKS))
def test_the_analysis_of_any_small_log_is_what_counting_case_by_case_gives(block, tmp_path):
    for seed in range(block * BLOCK, (block + 1) * BLOCK):
        journey, source, rows = random_case(seed)
        file = tmp_path / f"{seed}.csv"
        file.write_bytes(as_csv(rows))
        expected, beside = analysed(journey, source, rows)
        with open_log(file, source, engine=DuckDB(tmp_path)) as log:
            found = analyse(journey, log, source)
            log.engine.run(statement("CREATE TABLE turned AS SELECT * FROM events ORDER BY seq DESC"))
            log.engine.run(statement("CREATE OR REPLACE VIEW events AS SELECT * FROM turned"))
            figures = log.figures(journey, source)
            assert analyse(journey, log, source) == found, "the order in which the engine keeps rows does not matter"

        transitions = {(t["source"], t["target"]): t for t in found.pop("transitions")}
        wanted = {(t["source"], t["target"]): t for t in expected.pop("transitions").values()}
        assert transitions.keys() == wanted.keys(), seed
        for pair, transition in wanted.items():
            assert transitions[pair] == pytest.approx(transition), (seed, pair)
        assert (found.pop("all_cases"), found.pop("ad_hoc_events")) == (beside["all_cases"], beside["ad_hoc_events"])
        assert found.pop("conformance") == figures.conformance
        assert found.pop("stages") == []
        found.pop("deviations")  # followed in conformance_paths
        for row, right in zip(found.pop("touchpoints"), expected.pop("touchpoints"), strict=True):
            assert row.pop("interval") == pytest.approx(right.pop("interval"), abs=1e-9), seed
            # what else is there is followed in conformance_paths
            assert {key: row[key] for key in right} == pytest.approx(right), seed
        assert found == expected, seed

        assert figures.ad_hoc_events == beside["ad_hoc_events"], seed
        assert figures.all_cases == beside["all_cases"], seed
        assert figures.completed + figures.under_way + figures.lost == figures.cases, seed


def test_the_analysis_is_plain_json_with_exactly_the_promised_keys(tmp_path):
    journey, source, rows = random_case(7)
    file = tmp_path / "log.csv"
    file.write_bytes(as_csv(rows))
    with open_log(file, source, engine=DuckDB(tmp_path)) as log:
        found = json.loads(json.dumps(analyse(journey, log, source), allow_nan=False))
    assert list(found) == [
        "cases", "events", "rejected", "completed", "lost", "under_way", "touchpoints", "transitions",
        "stages", "deviations", "conformance", "all_cases", "ad_hoc_events",
    ]  # fmt: skip
    assert list(found["touchpoints"][0]) == [
        "id", "title", "reached", "continued", "under_way", "completed", "lost", "drop_off", "interval",
        "visits", "visits_per_case", "returned", "return_share", "failed",
    ]  # fmt: skip
    assert list(found["transitions"][0]) == [
        "source", "target", "count", "cases", "share", "median_seconds", "drawn", "mean_seconds",
    ]  # fmt: skip
