"""The sample is what its script makes, and the analysis finds in it what was planted there."""

import csv
import gzip
import sys
from collections import Counter, defaultdict
from datetime import datetime, timedelta
from functools import cache
from math import exp, fsum, lgamma, log
from pathlib import Path

import pytest

from journeymap.files.store import read_journey
from journeymap.metrics.analysis import open_log
from journeymap.metrics.overlay import available, drop_off_points
from journeymap.model import geometry
from journeymap.model.figures import Figures, TouchpointFigures
from journeymap.model.journey import Journey
from journeymap.model.rules import findings

SAMPLES = Path(__file__).parents[1] / "resources" / "samples"


@pytest.fixture(scope="module")
def scripts():
    """The two scripts of the sample."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(SAMPLES))
        patch.setattr(sys, "dont_write_bytecode", True)  # what lies there is shipped
        import generate
        import shop_map

        yield generate, shop_map
        for name in ("generate", "shop_map"):
            sys.modules.pop(name, None)


@cache
def sample() -> Journey:
    return read_journey(SAMPLES / "shop.journey").journey


@cache
def rows() -> tuple[dict[str, str], ...]:
    with gzip.open(SAMPLES / "shop-events.csv.gz", "rt", encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


def test_the_script_makes_the_same_rows_again(scripts):
    generate, _ = scripts
    assert gzip.decompress((SAMPLES / generate.EVENTS).read_bytes()) == generate.log_bytes()
    assert (SAMPLES / generate.FIGURES).read_bytes() == generate.figures_bytes()


def test_the_map_opens_without_a_notice_and_is_the_one_that_the_script_draws(scripts):
    generate, shop_map = scripts
    opened = read_journey(SAMPLES / generate.MAP)
    assert opened.notices == ()
    assert opened.journey == shop_map.with_data(shop_map.drawn(), SAMPLES)


def test_the_sample_is_as_large_as_promised():
    assert 58_000 <= len(rows()) <= 64_000
    assert {row["device"] for row in rows()} == {"mobile", "desktop", "tablet"}
    assert {row["channel_of_entry"] for row in rows()} == {"social", "search", "direct"}
    assert {row["ab_variant"] for row in rows()} == {"A", "B"}
    assert sum(path.stat().st_size for path in SAMPLES.iterdir() if path.is_file()) < 1_500_000


def counted() -> tuple[dict[str, TouchpointFigures], int, int]:
    """The figures of each touchpoint counted row by row, cases with a path, other events."""
    titles = {t.title: t.id for t in sample().touchpoints.values()}
    goals = {t.id for t in sample().touchpoints.values() if t.goal}
    events = defaultdict(list)
    for row in rows():
        events[row["customer"]].append((datetime.fromisoformat(row["time"]), titles.get(row["activity"])))
    end = max(time for case in events.values() for time, _ in case)
    tables = {name: Counter() for name in ("reached", "completed", "under_way", "lost", "visits", "returned")}
    cases = 0
    for case in events.values():
        path = [touchpoint for _, touchpoint in sorted(case, key=lambda row: row[0]) if touchpoint]
        if not path:
            continue
        cases += 1
        tables["reached"].update(set(path))
        tables["visits"].update(path)
        tables["returned"].update({id for id in path if path.count(id) > 1})
        late = end - max(time for time, _ in case) <= timedelta(days=14)
        state = "completed" if goals & set(path) else "under_way" if late else "lost"
        tables[state][path[-1]] += 1
    figures = {id: TouchpointFigures(**{name: table[id] for name, table in tables.items()}) for id in titles.values()}
    return figures, cases, sum(row["activity"] in ("Compares prices", "Uses voucher") for row in rows())


def figures_of_the_map() -> Figures:
    snapshot = sample().snapshot("events")
    assert snapshot is not None
    assert snapshot.figures is not None
    return snapshot.figures


def test_the_map_keeps_the_figures_that_counting_row_by_row_gives():
    by_hand, cases, ad_hoc = counted()
    kept = figures_of_the_map()
    assert kept.touchpoints == by_hand
    assert (kept.cases, kept.events, kept.rejected, kept.ad_hoc_events) == (cases, len(rows()), 0, ad_hoc)


def chance_of_more(lost: int, matured: int, rate: float) -> float:
    """The exact chance that at least so many of those matured are lost at this rate."""

    def log_chance(k: int) -> float:
        ways = lgamma(matured + 1) - lgamma(k + 1) - lgamma(matured - k + 1)
        return ways + k * log(rate) + (matured - k) * log(1 - rate)

    return fsum(exp(log_chance(k)) for k in range(lost, matured + 1))


def found_by_definition(figures: Figures) -> set[str]:
    """Titles of the touchpoints with n ≥ 30 whose drop-off is above the map's pooled rate: one-sided exact test,
    Benjamini–Hochberg at 0.05. A goal has no drop-off.
    """
    here = {t.title: figures.touchpoints[t.id] for t in sample().touchpoints.values() if not t.goal}
    pooled = sum(f.lost for f in here.values()) / sum(f.matured for f in here.values())
    chances = sorted((chance_of_more(f.lost, f.matured, pooled), t) for t, f in here.items() if f.matured >= 30)
    last = max((n for n, (p, _) in enumerate(chances, 1) if p <= 0.05 * n / len(chances)), default=0)
    return {title for _, title in chances[:last]}


def test_the_analysis_finds_exactly_what_was_planted(scripts):
    generate, _ = scripts
    source = sample().sources["events"]
    with open_log(SAMPLES / generate.EVENTS, source) as opened:
        figures = opened.figures(sample(), source)
    assert figures == figures_of_the_map()
    assert found_by_definition(figures) == generate.PLANTED
    assert {sample().touchpoints[id].title for id in drop_off_points(sample(), figures)} == generate.PLANTED


def test_a_way_back_that_is_not_drawn_is_taken_often_enough_to_be_shown(scripts):
    generate, _ = scripts
    ids = {t.title: t.id for t in sample().touchpoints.values()}
    source, target = (ids[title] for title in generate.UNDRAWN)
    taken = next(t for t in figures_of_the_map().transitions if (t.source, t.target) == (source, target))
    assert taken.cases >= 0.01 * figures_of_the_map().cases
    assert not any((t.source, t.target) == (source, target) for t in sample().transitions.values())


def test_mobile_customers_leave_more_often_when_they_pay():
    last = {}
    for row in rows():
        last[row["customer"]] = row
    paying, left = Counter(), Counter()
    for customer in {row["customer"] for row in rows() if row["activity"] == "Pays"}:
        paying[last[customer]["device"]] += 1
        left[last[customer]["device"]] += last[customer]["activity"] == "Pays"
    assert left["mobile"] / paying["mobile"] > 1.5 * left["desktop"] / paying["desktop"]


def test_some_customers_are_under_way_and_some_come_back():
    kept = figures_of_the_map()
    assert kept.under_way > 0.05 * kept.cases
    assert any(t.source == t.target for t in kept.transitions)


def test_the_map_is_tidy_and_offers_every_overlay():
    journey = sample()
    assert findings(journey) == ()
    cards = list(geometry.cards(journey).values())
    grown = [card._replace(height=card.height + geometry.GAP_Y) for card in cards]
    assert not any(a.intersects(b) for i, a in enumerate(grown) for b in cards[i + 1 :])
    assert all(column.width == geometry.STAGE_WIDTH for column in geometry.columns(journey).values())
    assert available(journey) == (
        *("none", "reached", "drop-off", "engagement"),
        *("responses", "satisfaction", "NPS", "response time", "click-through rate"),
    )
    assert all(not Path(source.path).is_absolute() for source in journey.sources.values())
