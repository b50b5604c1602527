import pytest
from msgspec.structs import replace

from journeymap.metrics.dropoff import Row, basis, figures, ranked, stale
from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.logs.events import load
from journeymap.metrics.queries import map_counts
from journeymap.model.change import create, update
from journeymap.model.edits import set_fields
from journeymap.model.figures import Figures, TouchpointFigures
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, DataSource, Properties, Snapshot, SourceKind, Touchpoint

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
    query = map_counts({"See": SEE, "o'c": PAY}, [PAY], ends=True, collapse=True, since=5)
    for dialect in ("duckdb", "postgres", "clickhouse", "spark"):
        text = query.sql(dialect).upper()
        for word in ("QUALIFY", "FILTER", "EXCLUDE", "ASOF", "INTERVAL", "TIMESTAMP", "["):
            assert word not in text, (dialect, word)
    assert "percentile_cont" in query.sql("postgres").lower()


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
    ):
        assert stale(before.apply(update(source(), other)), other)
    assert not stale(before, source(Mails="not on the map"))


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
