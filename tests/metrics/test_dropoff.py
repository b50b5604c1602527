import pytest
from msgspec.structs import replace

from journeymap.metrics.dropoff import Row, basis, figures, ranked, stage_rows, stale
from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.logs.events import load
from journeymap.metrics.queries import Plan, failures, map_counts, visit_counts
from journeymap.model.change import create, update
from journeymap.model.edits import set_fields
from journeymap.model.figures import Deviations, Figures, TouchpointFigures
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Completion,
    DataSource,
    Properties,
    Snapshot,
    SourceKind,
    Stage,
    Touchpoint,
    Transition,
)

SEE, ASK, PAY = "see", "ask", "pay"
LOG = """who,what,when
1,See,2024-05-01T00:00:00Z
1,Ask,2024-05-01T00:01:00Z
1,Pay,2024-05-01T00:05:00Z
1,See,2024-05-02T00:00:00Z
2,See,2024-05-01T00:00:00Z
2,See,2024-05-01T00:00:10Z
2,Ask,2024-05-01T00:03:10Z
3,See,2024-05-20T00:00:00Z
4,See,2024-05-01T00:00:00Z
4,Mails,2024-05-19T00:00:00Z
5,Mails,2024-05-20T00:00:00Z
6,Browses,2024-05-01T00:00:00Z
"""
"""1 completes and comes back; 2 is lost at Ask; 3 is under way; 4 is so by an event that the map does not show; 5 and 6
are nowhere on the map.
"""


def journey(**properties):
    return Journey(
        [
            Properties(**properties),
            Touchpoint(id=SEE, title="See", x=0, y=0),
            Touchpoint(id=ASK, title="Ask", x=0, y=0),
            Touchpoint(id=PAY, title="Pay", x=0, y=0, goal=True),
        ]
    )


def source(**binding: Id | None):
    columns = {"case": "who", "activity": "what", "time": "when"}
    bound = {"See": SEE, "Ask": ASK, "Pay": PAY, "Browses": None} | binding
    return DataSource(id="log", rows=SourceKind.EVENTS, columns=columns, binding=bound, zone="UTC", checksum="c")


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    folder = tmp_path_factory.mktemp("log")
    file = folder / "log.csv"
    file.write_text(LOG, encoding="utf-8")
    opened = DuckDB(folder)
    load(opened, file, source())
    yield opened
    opened.close()


def counts(found, id):
    f = found.touchpoints[id]
    return f.reached, f.continued, f.completed, f.under_way, f.lost


def test_every_case_has_one_place_and_one_state(engine):
    found = figures(engine, journey(), source())
    assert (found.cases, found.all_cases, found.events, found.rejected) == (4, 6, 12, 0)
    assert (found.completed, found.under_way, found.lost) == (1, 2, 1)
    assert counts(found, SEE) == (4, 1, 1, 2, 0)
    assert counts(found, ASK) == (2, 1, 0, 0, 1)
    assert counts(found, PAY) == (1, 1, 0, 0, 0)
    assert found.ad_hoc_events == 2  # what is ignored is not ad hoc


def test_a_path_may_have_to_end_at_a_goal(engine):
    found = figures(engine, journey(completion=Completion.ENDS_AT_GOAL), source())
    assert (found.completed, found.under_way, found.lost) == (0, 2, 2)
    assert counts(found, SEE) == (4, 1, 0, 2, 1)


def test_without_an_inactivity_limit_nobody_is_under_way(engine):
    found = figures(engine, journey(inactivity_days=None), source())
    assert (found.completed, found.under_way, found.lost) == (1, 0, 3)


@pytest.mark.parametrize(("days", "under_way"), [(19.0, 3), (18.9, 2), (1.0, 2), (0.9, 1)])
def test_the_inactivity_limit_counts_its_last_moment(engine, days, under_way):
    # from the last event of the log, case 2 is silent for 19 days less 190 seconds, case 4 for one day
    assert figures(engine, journey(inactivity_days=days), source()).under_way == under_way


def test_transitions_are_successions_with_their_share_of_all_that_leave_or_end(engine):
    found = {(t.source, t.target): t for t in figures(engine, journey(), source()).transitions}
    assert {pair: (t.count, t.cases) for pair, t in found.items()} == {
        (SEE, ASK): (2, 2), (SEE, SEE): (1, 1), (ASK, PAY): (1, 1), (PAY, SEE): (1, 1),
    }  # fmt: skip
    assert found[SEE, ASK].share == pytest.approx(2 / 6)  # See is left three times and ends three paths
    assert found[ASK, PAY].share == pytest.approx(1 / 2)
    assert found[PAY, SEE].share == 1.0
    assert found[SEE, ASK].median_seconds == pytest.approx(120.0)  # of 60 and 180
    assert found[PAY, SEE].mean_seconds == pytest.approx(86100.0)


def test_collapsed_repeats_are_one_visit_that_begins_with_the_first(engine):
    found = {(t.source, t.target): t for t in figures(engine, journey(collapse_repeats=True), source()).transitions}
    assert (SEE, SEE) not in found
    assert found[SEE, ASK].share == pytest.approx(2 / 5)
    assert found[SEE, ASK].median_seconds == pytest.approx(125.0)  # of 60 and 190


def test_several_activities_may_be_one_touchpoint(engine):
    found = figures(engine, journey(), source(Mails=ASK))
    assert (found.cases, found.ad_hoc_events) == (5, 0)
    assert counts(found, ASK) == (4, 1, 0, 2, 1)


def test_an_activity_bound_to_what_is_not_on_the_map_is_ad_hoc(engine):
    assert figures(engine, journey(), source(Mails="gone")).ad_hoc_events == 2


def test_a_log_of_which_nothing_is_on_the_map_has_cases_and_no_paths(engine):
    found = figures(engine, journey(), replace(source(), binding={}))
    assert (found.cases, found.all_cases, found.ad_hoc_events, found.touchpoints, found.transitions) == (
        0,
        6,
        12,
        {},
        (),
    )


def test_a_bound_touchpoint_that_nobody_reached_has_zeros(engine):
    found = figures(engine, journey(), replace(source(), binding={"See": SEE, "Nobody does this": PAY}))
    assert counts(found, PAY) == (0, 0, 0, 0, 0)


def test_an_event_of_the_same_time_comes_in_the_order_of_the_file(tmp_path):
    file = tmp_path / "log.csv"
    file.write_text("who,what,when\n1,Pay,2024-05-01\n1,Ask,2024-05-01\n1,See,2024-04-30\n", encoding="utf-8")
    opened = DuckDB(tmp_path)
    load(opened, file, source())
    pairs = [(t.source, t.target) for t in figures(opened, journey(), source()).transitions]
    opened.close()
    assert sorted(pairs) == [(PAY, ASK), (SEE, PAY)]


def test_the_counting_is_sql_that_other_engines_speak():
    plan = Plan(
        {"See": 1, "o'c": 2}, {1: 1}, frozenset({2}), frozenset({(1, 2)}), ends=True, collapse=True, failing="by_0"
    )
    for query in (map_counts(plan), visit_counts(plan), failures(plan)):
        for dialect in ("duckdb", "postgres", "clickhouse", "spark", "sqlite"):
            text = query.sql(dialect).upper()
            for word in ("QUALIFY", "FILTER", "EXCLUDE", "ASOF", "INTERVAL", "TIMESTAMP", "["):
                assert word not in text, (dialect, word)
    assert "percentile_cont" in map_counts(plan).sql("postgres").lower()


STAGED = (Stage(id="first", order=0.0), Stage(id="last", order=1.0), Stage(id="bare", order=2.0))


def staged(see, ask, pay):
    """The map with stages and with a transition from See to Ask."""
    before = journey()
    for id, stage in ((SEE, see), (ASK, ask), (PAY, pay)):
        before = before.apply(set_fields(before, [id], stage=stage))
    return before.apply(create(*STAGED, Transition(id="x", source=SEE, target=ASK)))


def test_stages_have_the_same_figures_in_place_of_touchpoints(engine):
    found = figures(engine, staged("first", "last", "last"), source())
    assert found.stages == {
        "first": TouchpointFigures(reached=4, completed=1, under_way=2),
        "last": TouchpointFigures(reached=2, lost=1),
    }
    assert [(r.id, r.reached, r.continued, r.lost) for r in stage_rows(staged("first", "last", "last"), found)] == [
        ("first", 4, 1, 0), ("last", 2, 1, 1),
    ]  # fmt: skip


def test_a_touchpoint_in_no_stage_is_left_out_of_the_path_through_stages(engine):
    found = figures(engine, staged(None, "first", "last"), source())
    assert found.stages == {
        "first": TouchpointFigures(reached=2, lost=1),
        "last": TouchpointFigures(reached=1, completed=1),  # the path ends at See, which stands in none
    }
    assert figures(engine, journey(), source()).stages == {}


def test_visits_and_those_who_come_back(engine):
    found = figures(engine, journey(), source()).touchpoints
    assert {id: (f.visits, f.returned) for id, f in found.items()} == {SEE: (6, 2), ASK: (2, 0), PAY: (1, 0)}
    assert (found[SEE].visits_per_case, found[SEE].return_share) == (1.5, 0.5)
    collapsed = figures(engine, journey(collapse_repeats=True), source()).touchpoints
    assert (collapsed[SEE].visits, collapsed[SEE].returned) == (5, 1)


def test_cases_that_stray_from_the_map_are_counted_by_how(engine):
    # 1: Ask → Pay and Pay → See are not drawn; 2: never pays; 3: does nothing but See; 4: as 3, and mails
    assert figures(engine, staged(None, None, None), source()).deviations == Deviations(
        ad_hoc=1, irregular=1, missing=3, conforming=0, planned=2
    )
    # 5 has mailed and thus asked; of Pay nothing is known any more, so nobody misses it
    found = figures(engine, staged(None, None, None), source(Mails=ASK, Pay=None))
    assert found.deviations == Deviations(ad_hoc=0, irregular=1, missing=2, conforming=2, planned=4)
    assert found.conformance == 2 / 5


def test_a_map_on_which_nothing_is_bound_has_no_conformance(engine):
    found = figures(engine, journey(), replace(source(), binding={}))
    assert (found.deviations, found.conformance) == (Deviations(), None)


def test_what_failed_is_told_by_a_column_of_the_data(tmp_path):
    file = tmp_path / "log.csv"
    file.write_text(
        "who,what,when,result\n1,See,2024-05-01,ok\n1,Pay,2024-05-02,Failed\n1,Pay,2024-05-03,ok\n"
        "2,See,2024-05-01,\n2,Mails,2024-05-02,failed\n",
        encoding="utf-8",
    )
    told = replace(source(), columns=source().columns | {"failed": "result"}, segments=("result",))
    opened = DuckDB(tmp_path)
    load(opened, file, told)
    found = figures(opened, journey(), told)
    opened.close()
    assert {id: f.failed for id, f in found.touchpoints.items()} == {SEE: 0, ASK: 0, PAY: 1}
    assert found.deviations is not None
    assert found.deviations.failed == 1


def test_sessions_are_cases_of_their_own(tmp_path):
    file = tmp_path / "log.csv"
    file.write_text(LOG, encoding="utf-8")
    by_session = replace(source(), sessions=30.0)
    opened = DuckDB(tmp_path)
    load(opened, file, by_session)
    found = figures(opened, journey(), by_session)
    opened.close()
    assert (found.cases, found.touchpoints[SEE].reached, found.completed) == (5, 5, 1)


def kept(journey, source):
    figures = Figures(
        cases=0, all_cases=0, events=0, rejected=0, completed=0, under_way=0, lost=0, touchpoints={}, transitions=(),
        basis=basis(journey, source),
    )  # fmt: skip
    return journey.apply(create(source, Snapshot(id=Snapshot.id_of(source.id), source=source.id, figures=figures)))


@pytest.mark.parametrize(
    ("id", "fields"),
    [
        (SEE, {"goal": True}),
        (PAY, {"goal": False}),
        (Properties.ID, {"completion": Completion.ENDS_AT_GOAL}),
        (Properties.ID, {"collapse_repeats": True}),
        (Properties.ID, {"inactivity_days": None}),
        (Properties.ID, {"inactivity_days": 3.0}),
    ],
)
def test_figures_are_stale_once_the_map_says_something_else(id, fields):
    before = kept(journey(), source())
    assert not stale(before, source())
    after = before.apply(set_fields(before, [id], **fields))
    assert stale(after, source())


@pytest.mark.parametrize(
    ("id", "fields"),
    [(SEE, {"title": "Looks", "x": 40.0}), (Properties.ID, {"title": "Shop"}), (PAY, {"moment_of_truth": True})],
)
def test_figures_are_not_stale_by_what_they_do_not_follow_from(id, fields):
    before = kept(journey(), source())
    assert not stale(before.apply(set_fields(before, [id], **fields)), source())


def test_figures_are_stale_once_binding_or_data_change():
    before = kept(journey(), source())
    for other in (
        source(Mails=ASK),
        source(See=None),
        replace(source(), checksum="d"),
        replace(source(), zone="Asia/Tokyo"),
        replace(source(), sessions=30.0),
        replace(source(), dedupe=True),
        replace(source(), importer="text"),
        replace(source(), columns=source().columns | {"failed": "ok"}, segments=("ok",)),
    ):
        assert stale(before.apply(update(source(), other)), other)
    assert not stale(before, source(Mails="not on the map"))


def test_figures_are_stale_once_a_transition_is_drawn_or_a_touchpoint_changes_its_stage():
    before = kept(journey(), source())
    with_more = before.apply(create(*STAGED, Transition(id="x", source=SEE, target=PAY)))
    assert stale(with_more, source())
    assert not stale(before.apply(create(*STAGED, Transition(id="x", source=SEE, target="gone"))), source())
    moved = before.apply(create(*STAGED))
    assert stale(moved.apply(set_fields(moved, [SEE], stage="first")), source())


def test_a_map_without_figures_has_none_that_are_stale():
    assert not stale(journey(), source())


def row(journey_, figures_, id):
    return next(r for r in ranked(journey_, figures_) if r.id == id)


def told(**touchpoints):
    return Figures(
        cases=0, all_cases=0, events=0, rejected=0, completed=0, under_way=0, lost=0, transitions=(),
        touchpoints={id: TouchpointFigures(*numbers) for id, numbers in touchpoints.items()},
    )  # fmt: skip


def test_touchpoints_are_ranked_by_cases_lost_with_few_cases_after_and_no_drop_off_last():
    titles = {"most": "a", "rate": "b", "less": "c", "few": "d", "fewer": "e", "none": "f", "unreached": "g"}
    map_ = Journey(
        [
            *(Touchpoint(id=id, title=t, x=0, y=0) for id, t in titles.items()),
            Touchpoint(id="goal", x=0, y=0, goal=True),
        ]
    )
    found = told(
        goal=(500, 400, 0, 0), less=(100, 0, 0, 10), rate=(100, 0, 0, 20), most=(1000, 0, 0, 20), few=(40, 0, 11, 29),
        fewer=(3, 0, 0, 3), none=(7, 0, 7, 0),
    )  # fmt: skip
    rows = ranked(map_, found)
    assert [r.id for r in rows] == ["rate", "most", "less", "few", "fewer", "goal", "none", "unreached"]
    assert [r.quiet for r in rows] == [False, False, False, True, True, False, False, False]
    assert [r.drop_off for r in rows][-3:] == [None, None, None]


def test_a_row_has_the_counts_and_the_wilson_interval():
    found = told(see=(300, 10, 37, 81))
    map_ = journey()
    assert row(map_, found, SEE) == Row(
        SEE,
        "See",
        300,
        172,
        37,
        10,
        81,
        81 / 263,
        (pytest.approx(0.2553, abs=5e-5), pytest.approx(0.3662, abs=5e-5)),
        False,
    )


def test_a_goal_has_a_drop_off_only_where_paths_must_end_there():
    found = told(pay=(100, 60, 0, 40))
    assert row(journey(), found, PAY).drop_off is None
    assert row(journey(), found, PAY).interval is None
    assert row(journey(completion=Completion.ENDS_AT_GOAL), found, PAY).drop_off == 0.4
