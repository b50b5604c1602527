"""What the figures of a funnel mean, by hand: open and lost, periods, exclusions, segments, ids, and what is refused."""

import pytest

from journeymap.metrics.funnels.figures import MOST_SEGMENTS, case_ids, count
from journeymap.metrics.funnels.funnel import MOST_STEPS, Exclusion, Funnel, FunnelError, Order
from journeymap.metrics.funnels.segments import differences
from tests.metrics.funnels.conftest import HOUR

AB = (("a",), ("b",))
ABC = (*AB, ("c",))


def test_who_may_still_go_on_is_open_and_not_lost(counted):
    # the log ends at 20: with 5 hours an entry is open that began after 15
    cases = {"lost": "a@1", "open": "a@16", "at the limit": "a@15", "done": "a@17 b@18 c@19", "open at b": "a@18 b@19",
             "lost at b": "a@2 b@3", "other": "z@20"}  # fmt: skip
    first, second, third = counted(cases, "a b c", window=5 * HOUR).steps
    assert [(s.reached, s.matured, s.lost, s.open) for s in (first, second, third)] == [
        (6, 4, 2, 1),
        (3, 2, 1, 1),
        (1, 1, 0, 0),
    ]
    assert [s.rate for s in (first, second, third)] == [None, 2 / 4, 1 / 2]


def test_without_a_window_nobody_is_open(counted):
    steps = counted({"1": "a@19", "2": "z@20"}, "a b", window=None).steps
    assert [(s.reached, s.lost, s.open) for s in steps] == [(1, 1, 0), (0, 0, 0)]


def test_every_step_adds_up(counted):
    cases = {
        str(n): path for n, path in enumerate(["a", "a b", "a b c", "a@30", "a@29 b@30", "a x b", "a a b b c"] * 3)
    }
    figures = counted(cases, "a b c", window=6 * HOUR, exclusions=(Exclusion(("x",), 1, 2),))
    following = [*figures.steps[1:], None]
    for step, after in zip(figures.steps, following, strict=True):
        assert step.reached == step.lost + step.open + (after.reached if after else step.reached)
        assert step.matured == step.lost + (after.matured if after else step.matured)
    assert figures.excluded == 3


def test_a_period_is_of_the_first_step_alone_its_start_belongs_to_it_and_its_end_does_not(reached):
    cases = {"before": "a@9 b@12", "start": "a@10 b@99", "within": "a@12 b@50", "end": "a@20 b@21"}
    assert reached(cases, "a b", window=None, start=10 * HOUR, end=20 * HOUR) == [2, 2]


def test_a_first_entry_is_the_first_of_the_period(reached):
    cases = {"1": "a@1 a@10 a@12 b@14"}
    assert reached(cases, "a b", window=3 * HOUR, start=5 * HOUR, first_entry=True) == [1, 0]
    assert reached(cases, "a b", window=4 * HOUR, start=5 * HOUR, first_entry=True) == [1, 1]


def test_a_step_may_be_several_activities(reached):
    assert reached({"1": "a c", "2": "b c", "3": "c a"}, "a/b c") == [3, 2]


def test_an_excluded_event_counts_from_the_step_before_up_to_but_not_at_the_step_after(counted):
    def excluded(path):
        return counted({"1": path, "2": "z@99"}, "a b", window=5 * HOUR, exclusions=(Exclusion(("x",), 1, 2),)).excluded

    assert excluded("x@0 a@1 b@2") == 0
    assert excluded("a@1 x@1 b@2") == 1
    assert excluded("a@1 b@2 x@2") == 0
    assert excluded("a@1 x@6") == 1
    assert excluded("a@1 x@6.1") == 0


def test_an_entry_that_lives_counts_though_another_of_the_case_is_dead(reached):
    exclusions = (Exclusion(("x",), 1, 2),)
    assert reached({"1": "a x b a b"}, "a b", exclusions=exclusions) == [1, 1]
    # the later of two entries sees the excluded event in its window, the earlier does not
    assert reached({"1": "a@0 a@5 x@12"}, "a b", window=10 * HOUR, exclusions=exclusions) == [1, 0]


def test_the_segment_of_a_case_is_that_of_the_event_with_which_its_entry_began(counted):
    cases = {"1": "a@0:mobile b@1:desktop", "2": "a@0:mobile a@5:desktop b@6:mobile", "3": "a", "4": "b:tablet"}
    segments = counted(cases, "a b", by=0).segments
    assert {value: [s.reached for s in part.steps] for value, part in segments.items()} == {
        "": [1, 0],
        "desktop": [1, 1],
        "mobile": [1, 1],
    }


def test_segments_tell_whom_they_exclude(counted):
    cases = {"1": "a:x z:y b:y", "2": "a:y b:y"}
    figures = counted(cases, "a b", by=0, exclusions=(Exclusion(("z",), 1, 2),))
    assert {value: part.excluded for value, part in figures.segments.items()} == {"x": 1, "y": 0}
    assert figures.excluded == 1


def test_ids_are_told_by_fate(holding):
    engine = holding({"1": "a", "2": "a b", "3": "a@40", "4": "a z b", "5": "a b c", "6": "z@41"})
    funnel = Funnel(ABC, window=5 * HOUR, exclusions=(Exclusion(("z",), 1, 2),))
    assert case_ids(engine, funnel, "reached", step=2) == ["2", "5"]
    assert case_ids(engine, funnel, "lost") == ["1"]
    assert case_ids(engine, funnel, "lost", step=2) == ["2"]
    assert case_ids(engine, funnel, "lost", step=3) == []
    assert case_ids(engine, funnel, "open") == ["3"]
    assert case_ids(engine, funnel, "excluded") == ["4"]
    assert case_ids(engine, funnel, "reached", limit=2) == ["1", "2"]


def test_ids_stay_in_a_database(holding):
    class Remote:
        capabilities = frozenset()

    with pytest.raises(FunnelError, match="on this computer alone: import the events from a file"):
        case_ids(Remote(), Funnel(AB), "reached")


@pytest.mark.parametrize("order", list(Order))
def test_a_log_that_has_nothing_gives_zeros(counted, order):
    figures = counted({}, "a b", order=order, by=0)
    assert (figures.cases, figures.events, figures.excluded, figures.segments) == (0, 0, 0, {})
    assert [(s.reached, s.rate, s.interval, s.mean_seconds) for s in figures.steps] == [(0, None, None, None)] * 2


@pytest.mark.parametrize("order", list(Order))
def test_a_funnel_may_have_as_many_steps_as_it_may(reached, order):
    steps = " ".join(f"s{n}" for n in range(MOST_STEPS))
    assert reached({"1": steps}, steps, order=order) == [1] * MOST_STEPS


def test_a_case_of_very_many_events_is_no_trouble(holding):
    engine = holding({})
    engine._connection.execute(
        "INSERT INTO events SELECT 'bot', CASE WHEN i % 3 = 0 THEN 'b' ELSE 'a' END, i, i, '' FROM range(60000) AS r(i)"
    )
    for exclusions in ((), (Exclusion(("z",), 1, 2),)):
        assert [s.reached for s in count(engine, Funnel((*AB, *AB), exclusions=exclusions)).steps] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"steps": ()}, "from 1 to 30 steps, not 0"),
        ({"steps": (("a",),) * 31}, "from 1 to 30 steps, not 31"),
        ({"steps": (("a",), ())}, "Step 2 has no activity"),
        ({"steps": AB, "window": -1}, "ends before it begins: choose a longer one"),
        ({"steps": AB, "start": 5, "end": 5}, "The period ends before it begins"),
        ({"steps": AB, "exclusions": (Exclusion(("x",), 2, 1),)}, "between steps 2 and 1 of 2: name two steps"),
        ({"steps": AB, "exclusions": (Exclusion(("x",), 1, 3),)}, "between steps 1 and 3 of 2"),
        ({"steps": ABC, "exclusions": (Exclusion(("b",), 1, 3),)}, "“b” is step 2 itself, so nobody could pass"),
        ({"steps": ABC, "order": Order.ANY, "exclusions": (Exclusion(("c",), 1, 2),)}, "“c” is step 3 itself"),
        ({"steps": (("a", "b"), ("b", "c")), "order": Order.ANY}, "choose steps that do not overlap, or another order"),
    ],
)
def test_a_funnel_that_makes_no_sense_is_refused(fields, sentence):
    with pytest.raises(FunnelError, match=sentence):
        Funnel(**fields)


def test_too_many_segments_are_refused(counted):
    cases = {str(n): f"a:v{n} b" for n in range(MOST_SEGMENTS + 1)}
    with pytest.raises(FunnelError, match="has 52 values, and at most 50 segments are compared"):
        counted(cases, "a b", by=0)


def test_segments_are_compared_pair_by_pair_and_corrected_for_all(counted):
    # at step 2: x 3 of 10, y 9 of 10, z 0 of 1; Fisher's test, as cells are small
    cases = {f"x{n}": "a:x b" if n < 3 else "a:x" for n in range(10)}
    cases |= {f"y{n}": "a:y b" if n < 9 else "a:y" for n in range(10)} | {"z": "a:z"}
    found = {(d.a, d.b): d for d in differences(counted(cases, "a b", by=0, window=None).segments)}
    assert list(found) == [("x", "y"), ("x", "z"), ("y", "z")]
    pair = found["x", "y"]
    assert pair.difference == pytest.approx(-0.6)
    # 2 · Σ C(10, k) C(10, 12 − k) ÷ C(20, 12) for k ≤ 3
    p = 2 * (45 * 1 + 120 * 10) / 125970
    assert pair.p == pytest.approx(p)
    assert pair.corrected_p == pytest.approx(3 * p)
    assert pair.interval[0] < -0.6 < pair.interval[1] < 0
    assert pair.step == 2


def test_where_nobody_came_to_the_step_before_there_is_nothing_to_compare(counted):
    segments = counted({"1": "a:x b c", "2": "a:y"}, "a b c", by=0, window=None).segments
    assert [(d.a, d.b, d.step) for d in differences(segments)] == [("x", "y", 2)]
