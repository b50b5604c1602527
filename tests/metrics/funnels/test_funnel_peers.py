"""Published cases of other programs in our own words: what they print, and where we differ on purpose.

PostHog's tests of funnels, ClickHouse's tests of windowFunnel, the examples in Mixpanel's documentation.
"""

import pytest

from journeymap.metrics.funnels.figures import case_ids, count
from journeymap.metrics.funnels.funnel import Exclusion, Funnel, Order
from tests.metrics.funnels.conftest import HOUR

DAY = 24 * HOUR


# PostHog


def test_posthog_repeated_steps_take_an_event_each(reached):
    cases = {"1": "s", "2": "s p", "3": "s p z p", "4": "s p z p p z", "5": "s p p p p"}
    assert reached(cases, "s p p p p") == [5, 4, 3, 2, 1]


def test_posthog_events_before_the_first_step_do_not_count(reached):
    cases = {"1": "p s", "2": "s p", "3": "p s z p", "4": "z p z p s p", "5": "s p z p p p", "6": "p z p p p"}
    assert reached(cases, "s p p p p") == [5, 4, 1, 1, 1]


def test_posthog_strict_order_allows_nothing_between(holding):
    cases = {"1": "a", "2": "b a", "3": "a b z c", "4": "c z b a", "5": "b a z b c", "6": "z a z b", "7": "z a b c z",
             "8": "c b"}  # fmt: skip
    engine, funnel = holding(cases), Funnel((("a",), ("b",), ("c",)), order=Order.STRICT)
    ids = [case_ids(engine, funnel, "reached", step=step) for step in (1, 2, 3)]
    assert ids == [["1", "2", "3", "4", "5", "6", "7"], ["3", "7"], ["7"]]


def test_posthog_any_order_counts_how_many_of_the_steps_there_were(holding):
    cases = {"1": "a", "2": "b a", "3": "a b z c", "4": "c b a", "5": "b a z c", "6": "z c", "7": "b z", "8": "c b"}
    engine, funnel = holding(cases), Funnel((("a",), ("b",), ("c",)), order=Order.ANY)
    ids = [case_ids(engine, funnel, "reached", step=step) for step in (1, 2, 3)]
    assert ids == [["1", "2", "3", "4", "5", "6", "7", "8"], ["2", "3", "4", "5", "8"], ["3", "4", "5"]]


def test_posthog_any_order_of_four_steps(reached):
    cases = {"1": "a", "2": "b d", "3": "a b z c", "4": "c d a", "5": "b a d c", "6": "z c", "7": "b z", "8": "c b"}
    assert reached(cases, "a b c d", order=Order.ANY) == [8, 5, 3, 1]


@pytest.mark.parametrize(
    ("order", "levels", "excluded"),
    [
        (Order.ORDERED, [2, 2], 1),  # they hide whom they leave out, we say how many
        (Order.ANY, [3, 2], 0),  # they leave case 2 out; its last event is an entry after which nothing was excluded
    ],
)
def test_posthog_exclusion_over_the_whole_funnel(counted, order, levels, excluded):
    cases = {"1": "s@1 p@2", "2": "s@3 x@3.5 p@4", "3": "s@5 p@6"}
    figures = counted(cases, "s p", order=order, exclusions=(Exclusion(("x",), 1, 2),))
    assert ([step.reached for step in figures.steps], figures.excluded) == (levels, excluded)


@pytest.mark.parametrize(
    ("after", "before", "left"),
    [(1, 2, ["1", "2"]), (2, 3, ["2", "3"]), (3, 4, ["3"]), (4, 5, []), (2, 4, ["3"])],
)
def test_posthog_exclusions_between_two_steps(holding, after, before, left):
    cases = {
        "1": "a@1 b@2 x@3 c@4 x@4.5 d@5 x@5.5 e@6",
        "2": "a@1 b@2 c@4 x@4.5 d@5 x@5.5 e@6",
        "3": "a@1 x@1.5 b@2 c@4 d@5 x@5.5 e@6",
    }
    engine = holding(cases)
    funnel = Funnel((("a",), ("b",), ("c",), ("d",), ("e",)), exclusions=(Exclusion(("x",), after, before),))
    assert case_ids(engine, funnel, "reached") == left
    assert case_ids(engine, funnel, "reached", step=5) == left
    assert count(engine, funnel).excluded == 3 - len(left)


def test_posthog_incomplete_tries_do_not_change_the_times(counted):
    cases = {"1": "a@1 b@2 c@3 a@52 b@53 a@79 b@82"}
    second = counted(cases, "a b c", window=DAY).steps[1]
    assert (second.reached, second.mean_seconds, second.median_seconds) == (1, 3600, 3600)


def test_posthog_times_between_steps(counted):
    cases = {"1": "s@12 p@13 b@15", "2": "s@38 p@40", "3": "s@38 p@40 b@41"}
    steps = counted(cases, "s p b", window=7 * DAY).steps
    assert [step.mean_seconds for step in steps] == [None, 6000, 5400]
    assert [step.median_seconds for step in steps] == [None, 7200, 5400]


@pytest.mark.parametrize(("window", "second", "mean"), [(14 * DAY, 2, 600), (HOUR // 12, 1, 300)])
def test_posthog_a_window_is_elapsed_time_and_its_end_belongs_to_it(counted, window, second, mean):
    cases = {"1": f"s@38 p@{38 + 5 / 60}", "2": f"s@{38 + 3 / 60}", "3": "s@36 p@36.25"}
    steps = counted(cases, "s p", window=window).steps
    assert [step.reached for step in steps] == [3, second]
    assert steps[1].mean_seconds == pytest.approx(mean, abs=1e-3)


def test_posthog_averages_over_all_completions_of_a_case_we_take_the_first(counted):
    cases = {"1": "a@0", "2": "b@0 a@1", "3": "c@0 a@2 b@4 b@24 c@27 a@30"}
    steps = counted(cases, "a b c", order=Order.ANY, window=DAY).steps
    assert [step.reached for step in steps] == [3, 2, 1]
    # theirs are 6300 and 9000 s, with the second completion in 3 + 3 hours
    assert [step.mean_seconds for step in steps] == [None, 5400, 7200]


# ClickHouse

NUMBERED = {"1": " ".join(f"e{n}@{n}" for n in range(9))}


@pytest.mark.parametrize(
    ("steps", "window", "level"),
    [
        ("e0", 10_000, 1), ("e0 e1", 10_000, 2), ("e0 e1 e2", 10_000, 3), ("e0 e1 e2 e8", 10_000, 4), ("e0", 1, 1),
        ("e3 e4 e5 e6 e7", 2, 3), ("e3 e4 e5 e6 e7", 3, 4), ("e3 e4 e5 e6 e7", 4, 5), ("e1 e8", 10_000, 2),
        ("e8 e1", 10_000, 1),
        ("e1/e2/e3/e4/e5/e6/e7 e2/e3/e4/e5/e6/e7/e8 e1/e2/e3/e4/e5/e6 e4/e5/e6/e7/e8", 4, 4),
    ],
)  # fmt: skip
def test_clickhouse_windows_of_a_numbered_log(reached, steps, window, level):
    assert sum(reached(NUMBERED, steps, window=window * HOUR)) == level


LETTERS = {"1": "a b c", "2": "a d b c", "3": "a a b b c c", "4": "a a a a b b c c", "5": "a a b b d c c", "6": "c c b b a a",
           "7": "a c b"}  # fmt: skip


@pytest.mark.parametrize(
    ("order", "levels"),
    [
        (Order.ORDERED, [3, 3, 3, 3, 3, 1, 2]),
        # as with their strict_order and strict_deduplication together; with the first alone repeats are no events between
        (Order.STRICT, [3, 1, 2, 2, 2, 1, 1]),
    ],
)
def test_clickhouse_levels_of_letters(holding, order, levels):
    engine, funnel = holding(LETTERS), Funnel((("a",), ("b",), ("c",)), order=order)
    found = [case_ids(engine, funnel, "reached", step=step) for step in (1, 2, 3)]
    assert [sum(case in ids for ids in found) for case in LETTERS] == levels


def test_clickhouse_events_of_the_same_time_are_steps_in_turn(reached):
    cases = {"1": "d@1 c@1 b@1 a@0 e@2"}
    assert reached(cases, "a b c d e") == [1, 1, 1, 1, 1]


def test_clickhouse_lets_one_event_be_three_steps_unless_told_once_we_never_do(reached):
    assert reached({"1": "e@2"}, "e e e") == [1, 0, 0]


def test_clickhouse_repeated_failures(holding):
    cases = {"345": "s@200 f@210 s@230", "234": "f@100 f@250", "123": "f@180 f@220 s@250"}
    engine, funnel = holding(cases), Funnel((("f",), ("f",), ("s",)), window=200 * HOUR)
    assert [case_ids(engine, funnel, "reached", step=step) for step in (1, 2, 3)] == [
        ["123", "234", "345"], ["123", "234"], ["123"],
    ]  # fmt: skip


# Mixpanel


@pytest.mark.parametrize(("path", "level"), [("a b c d e", 5), ("a b f c d e", 5), ("a b c e", 3)])
def test_mixpanel_loose_order(reached, path, level):
    assert sum(reached({"1": path}, "a b c d e")) == level


def test_mixpanel_a_window_begins_with_the_first_entry_or_any(reached):
    cases = {"1": "a@13 a@13.5 b@13.75 c@14.25"}
    assert reached(cases, "a b c", window=HOUR, first_entry=True) == [1, 1, 0]
    assert reached(cases, "a b c", window=HOUR) == [1, 1, 1]


def test_mixpanel_a_second_entry_after_the_window_of_the_first_converts(reached):
    cases = {"1": "a@0 a@5 b@5.5"}
    assert reached(cases, "a b", window=HOUR, first_entry=True) == [1, 0]
    assert reached(cases, "a b", window=HOUR) == [1, 1]


@pytest.mark.parametrize(
    ("path", "seconds"),
    [
        ("a@0 a@1 a@3 b@4", 3600),  # of entries before step 2 the last
        ("a@0 b@2 b@3", 7200),  # of step 2 the first
        ("a@0 b@2 a@3 b@4", 7200),  # of two conversions the first
    ],
)
def test_mixpanel_which_of_several_entries_counts(counted, path, seconds):
    assert counted({"1": path}, "a b").steps[1].mean_seconds == seconds
