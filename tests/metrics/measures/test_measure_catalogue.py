"""The catalogue: every measure of the field, each with all that a reader of a map has to know of it."""

import importlib.util
from pathlib import Path

import pytest

from journeymap.metrics.bindings import fold
from journeymap.metrics.measures.catalogue import (
    COUNTS_OF_PEOPLE,
    FROM_TOTALS,
    FROM_TOTALS_NAME,
    MEASURES,
    better,
    shown_name,
)
from journeymap.metrics.measures.formulas import FORMULAS
from journeymap.metrics.measures.measure import VALUE, Better, Interval, Unit
from journeymap.metrics.measures.named import UnknownMeasureError, Use, by_name, named, proposed, uses
from journeymap.metrics.measures.parts import PARTS
from journeymap.model.figures import MeasureFigures

FOLDER = Path(__file__).parents[3] / "resources" / "i18n"

SEEDS = {
    "conversion_rate": (Unit.RATE, Better.HIGHER), "referrals": (Unit.COUNT, Better.HIGHER),
    "online_reviews": (Unit.COUNT, Better.HIGHER), "nps": (Unit.SCORE, Better.HIGHER),
    "customer_lifetime_value": (Unit.CURRENCY, Better.HIGHER), "site_traffic": (Unit.COUNT, Better.HIGHER),
    "site_traffic_growth": (Unit.RATE, Better.HIGHER), "link_interactions": (Unit.COUNT, Better.HIGHER),
    "likes_and_shares": (Unit.COUNT, Better.HIGHER), "text_sentiment": (Unit.SCORE, Better.HIGHER),
    "response_time": (Unit.SECONDS, Better.LOWER), "resolution_time": (Unit.SECONDS, Better.LOWER),
    "click_through_rate": (Unit.RATE, Better.HIGHER), "facebook_engagement_rate": (Unit.RATE, Better.HIGHER),
    "twitter_engagement_rate": (Unit.RATE, Better.HIGHER), "return_on_investment": (Unit.RATE, Better.HIGHER),
    "churn_rate": (Unit.RATE, Better.LOWER), "retention_rate": (Unit.RATE, Better.HIGHER),
    "acquisition_cost": (Unit.CURRENCY, Better.LOWER), "satisfaction": (Unit.SCORE, Better.HIGHER),
    "csat": (Unit.RATE, Better.HIGHER), "ces": (Unit.SCORE, Better.HIGHER), "effort": (Unit.SCORE, Better.LOWER),
    "time_on_site": (Unit.SECONDS, Better.NEITHER), "health_indicator": (Unit.SCORE, Better.NEITHER),
    "revenue": (Unit.CURRENCY, Better.HIGHER),
}  # fmt: skip


@pytest.fixture(scope="module")
def finnish():
    spec = importlib.util.spec_from_file_location("catalogue_of_texts", FOLDER / "catalogue.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {text: forms[0] for text, forms in module.translations(FOLDER / "journeymap_fi.ts").items() if forms}


def test_all_measures_of_the_field_are_there_with_unit_and_direction():
    assert {key: (m.unit, m.better) for key, m in MEASURES.items() if key in SEEDS} == SEEDS


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda m: m.key)
def test_a_measure_is_whole(measure, finnish):
    assert measure.words
    assert {measure.name, measure.words} <= set(finnish)
    assert {PARTS[part].name for part in measure.parts} <= set(finnish)
    assert {way.formula for way in measure.ways} <= set(FORMULAS)
    assert set(measure.denominators) <= set(measure.parts)
    assert any(way.parts == (VALUE,) for way in measure.ways)  # a table may have its values ready
    assert len({way.parts for way in measure.ways}) == len(measure.ways)


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda m: m.key)
def test_a_measure_and_its_parts_go_by_their_names_in_both_languages(measure, finnish):
    for name in (measure.key, measure.name, finnish[measure.name], finnish[measure.name].upper()):
        assert named(name) == Use(measure)
    for key in measure.parts:
        for name in (key, PARTS[key].name, finnish[PARTS[key].name]):
            assert named(f"{measure.key}.{name}") == Use(measure, key)


def test_no_name_stands_for_two_measures():
    names = {(fold(n), m.key) for m in MEASURES.values() for n in (*m.aliases, m.name, m.key)}
    assert len({name for name, _ in names}) == len(names)
    for measure in MEASURES.values():
        parts = {(fold(n), p) for p in measure.parts for n in (*PARTS[p].aliases, PARTS[p].name, p)}
        assert len({name for name, _ in parts}) == len(parts), measure.key


def test_rates_rest_on_a_denominator_that_can_be_chosen():
    assert MEASURES["conversion_rate"].denominators == ("visitors", "sessions")
    of_parts = {m.key for m in MEASURES.values() if m.unit is Unit.RATE and not m.denominators}
    assert of_parts == set()


def test_totals_have_no_interval_and_rates_from_counts_have_wilsons():
    for measure in MEASURES.values():
        if measure.unit in (Unit.COUNT, Unit.CURRENCY):
            assert measure.intervals == {Interval.NONE}
    assert Interval.WILSON in MEASURES["conversion_rate"].intervals
    assert Interval.ADJUSTED_WALD in MEASURES["nps"].intervals
    assert Interval.ORDER_STATISTIC in MEASURES["response_time"].intervals
    assert Interval.BOOTSTRAP in MEASURES["satisfaction"].intervals


ROWS = [(3.0, 10.0, 20.0, 2.0, 1.0), (4.0, 11.0, 22.0, 3.0, 1.0)] * 6


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda m: m.key)
def test_a_way_has_the_interval_that_it_promises(measure):
    for way in measure.ways:
        ready = [row[: len(way.parts)] for row in ROWS]
        if way.given and way.interval is not Interval.NONE:
            ready = [(0.25, *row[1:]) for row in ready]
        if way.formula == "kept share":
            ready = [(11.0, 3.0, 20.0)] * 12
        formula = FORMULAS[way.formula]
        rows = formula.prepare({"t": ready})["t"] if formula.prepare else ready
        assert (formula.compute(rows).interval is not None) == (way.interval is not Interval.NONE), way


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Conversion rate", "conversion_rate"), ("conversion_rate.visitors", "conversion_rate.visitors"),
        ("Konversioaste.kävijät", "conversion_rate.visitors"), ("NPS.answers", "nps.answers"),
        ("ROI", "return_on_investment"), ("responseTime", "response_time"),
        ("Sijoitetun pääoman tuotto.Kustannus", "return_on_investment.cost"), ("Twitter/X impressions", "twitter_impressions"),
    ],
)  # fmt: skip
def test_words_of_the_user_name_a_measure_or_a_part(words, key):
    assert named(words).key == key


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("convrsion rate", "“convrsion rate” is no measure: did you mean “conversion_rate”?"),
        ("asiakaspoistma", "“asiakaspoistma” is no measure: did you mean “churn_rate”?"),
        ("conversion_rate.vistors", "“vistors” is no part of “conversion_rate”: did you mean “visitors”"),
        ("nsp.answers", "“nsp” is no measure: did you mean “nps”"),
        ("revenue.visitors", "“visitors” is no part of “revenue”: it has none."),
        ("xyzzy", "“xyzzy” is no measure: there are conversion_rate, revenue, "),
        ("nps.xyzzy", "“xyzzy” is no part of “nps”: there are responses, answers, promoters, passives, detractors."),
        ("", "“” is no measure: there are "),
        (".", "“” is no measure: there are "),
    ],
)
def test_what_names_none_is_told_with_what_is_near(words, sentence):
    with pytest.raises(UnknownMeasureError) as error:
        named(words)
    assert sentence in str(error.value)


@pytest.mark.parametrize(
    ("column", "key"),
    [
        ("Active users", "site_traffic"), ("Kävijät", "site_traffic"), ("Open Rate", "open_rate"), ("CTR", "click_through_rate"),
        ("Completion rate", "completion_rate"), ("Liikevaihto", "revenue"), ("Vastausaika", "response_time"),
        ("NPS", "nps"), ("n", ""), ("score", ""), ("", ""),
    ],
)  # fmt: skip
def test_the_name_of_a_column_proposes_a_measure(column, key):
    assert proposed(column) == key
    assert "" not in by_name()


def test_what_a_column_is_is_kept_as_words_that_a_later_version_may_add_to():
    both = uses("site_traffic conversion_rate.visitors moon_phase conversion_rate.moons")
    assert [use.key for use in both[0]] == ["site_traffic", "conversion_rate.visitors"]
    assert both[1] == ("moon_phase", "conversion_rate.moons")


def test_figures_know_their_direction_and_their_name():
    assert better(MeasureFigures("x", key="churn_rate")) is Better.LOWER
    assert better(MeasureFigures(FROM_TOTALS_NAME, key=FROM_TOTALS)) is Better.LOWER
    assert better(MeasureFigures("x")) is better(MeasureFigures("x", key="unheard of")) is Better.NEITHER
    assert shown_name(MeasureFigures("Own words", key="churn_rate")) == "Own words"
    assert shown_name(MeasureFigures("Churn", key="churn_rate")) == "Churn"
    assert set(COUNTS_OF_PEOPLE) <= set(MEASURES)
