"""A first look at a file, and the measures of a metric table."""

import hashlib

import pytest

from journeymap.metrics.imports import names_in, preview, proposal, read_measures
from journeymap.metrics.tables.columns import ColumnKind
from journeymap.metrics.tables.table import TableError
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, SourceKind, Touchpoint

JOURNEY = Journey(Touchpoint(id=id, title=id.title(), x=0, y=0) for id in ("pays", "opens", "waits"))
BINDING = {"Pays": "pays", "Opens": "opens", "Waits": "waits", "Backstage": None, "Gone": "no-such-touchpoint"}


@pytest.fixture
def file(tmp_path):
    """Writes a text file and gives its path."""

    def write(text: str, name: str = "table.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return write


def source_of(*measures: str, **fields) -> DataSource:
    columns = {"touchpoint": "touchpoint"}
    return DataSource(id="m", rows=SourceKind.METRICS, columns=columns, measures=measures, binding=BINDING, **fields)


@pytest.mark.parametrize(
    ("header", "row", "roles"),
    [
        ("user_id,session_id,event,timestamp", "u1,s1,home,2024-03-13 10:21:14", ("user_id", "event", "timestamp")),
        ("case_id,activity,time", "1,A,2026-01-01", ("case_id", "activity", "time")),
        ("asiakas,tapahtuma,aika", "1,osto,1.3.2026 12:00", ("asiakas", "tapahtuma", "aika")),
        ("Aikaleima,Istunto,Tapahtuman nimi", "2026-01-01,7,osto", ("Istunto", "Tapahtuman nimi", "Aikaleima")),
        ("event_date,event_timestamp,event_name,user_pseudo_id", "20260301,1770000000000000,buy,9.8", ("user_pseudo_id", "event_name", "event_timestamp")),
        ("case:concept:name,concept:name,time:timestamp", "1,A,2026-01-01T00:00:00Z", ("case:concept:name", "concept:name", "time:timestamp")),
        ("handling,patient,employee,time", "Registration,1,r1,2017-01-02T11:41:53Z", ("patient", "handling", "time")),
        ("visitor_id,what,when", "1,osto,2026-01-01", ("visitor_id", "what", "when")),
        ("order_id,what,when", "1,osto,2026-01-01", ("order_id", "what", "when")),
    ],
)  # fmt: skip
def test_an_event_log_is_known_by_the_names_of_its_columns_or_by_what_they_hold(file, header, row, roles):
    seen = preview(file(f"{header}\n{row}\n{row}\n"))
    assert seen.rows is SourceKind.EVENTS
    assert (seen.roles["case"], seen.roles["activity"], seen.roles["time"]) == roles


def test_a_metric_table_is_known_and_its_figures_proposed_as_measures(file):
    seen = preview(file("Vaihe;Kävijät;Osuus;Huomio\nOsto;1 200;12,5 %;hyvä\nHaku;900;3 %;huono\n"))
    assert seen.rows is SourceKind.METRICS
    assert seen.roles == {"touchpoint": "Vaihe"}
    assert seen.measures == ("Kävijät", "Osuus")
    assert seen.decimal == ","
    assert seen.reading("Osuus").kind is ColumnKind.PERCENT


def test_one_column_settles_the_decimal_mark_of_the_others_but_they_stay_open_to_question(file):
    seen = preview(file("touchpoint\tusers\trating\nPays\t1.234\t3,5\n"))
    assert seen.decimal == ","
    assert seen.reading("users").decimal == ","
    assert seen.reading("users").ambiguous == (",", ".")


def test_the_proposal_says_all_about_reading_the_file_but_its_binding(file):
    path = file("asiakas;tapahtuma;aika\n1;osto;13.3.2026 12:00\n")
    source = proposal(preview(path), path, id="s1")
    assert (source.id, source.rows, source.title, source.path) == ("s1", SourceKind.EVENTS, "table.csv", str(path))
    assert (source.encoding, source.delimiter, source.time_format) == ("utf-8", ";", "%d.%m.%Y %H:%M")
    assert source.columns == {"case": "asiakas", "activity": "tapahtuma", "time": "aika"}
    assert source.binding == {}


def test_a_preview_reads_the_first_rows_alone(file):
    seen = preview(file("touchpoint,n\n" + "Pays,1\n" * 700))
    assert len(seen.table.frame) == 500
    assert seen.table.total_rows is None


def test_measures_come_out_by_touchpoint_with_rates_and_seconds(file):
    path = file("touchpoint;visitors;open rate;response time;NPS\nPays;1 200;12,5 %;1:30;-34\n Opens ;300;50 %;2 h;\n")
    snapshot, report = read_measures(
        path, source_of("visitors", "open rate", "response time", "NPS", decimal=","), JOURNEY
    )
    assert (snapshot.id, snapshot.source, snapshot.figures) == (Snapshot.id_of("m"), "m", None)
    assert {m.name: (m.unit, m.values) for m in snapshot.measures} == {
        "visitors": ("", {"pays": 1200, "opens": 300}),
        "open rate": ("%", {"pays": 0.125, "opens": 0.5}),
        "response time": ("s", {"pays": 90, "opens": 7200}),
        "NPS": ("", {"pays": -34}),
    }
    assert (report.rows, report.used, report.rejected, report.notes) == (2, 2, 0, ())
    assert report.checksum == hashlib.sha256(path.read_bytes()).hexdigest()


def test_repeated_rows_are_summed_or_averaged_by_the_numbers_they_rest_on(file):
    path = file("touchpoint,visitors,open rate,revenue\nPays,300,50%,10.5\nPays,900,10%,20\nOpens,7,3%,1\n")
    snapshot, report = read_measures(path, source_of("visitors", "open rate", "revenue"), JOURNEY)
    visitors, rate, revenue = snapshot.measures
    assert visitors.values == {"pays": 1200, "opens": 7}
    assert rate.values == pytest.approx({"pays": 0.2, "opens": 0.03})  # (300 × 50 + 900 × 10) ÷ 1200
    assert revenue.values == {"pays": 30.5, "opens": 1}
    assert report.notes == (
        "“visitors” of a touchpoint with several rows is the sum of them.",
        "“open rate” of a touchpoint with several rows is the weighted mean of them.",
        "“revenue” of a touchpoint with several rows is the sum of them.",
    )


def test_without_a_column_that_counts_the_mean_is_plain_and_said_to_be(file):
    path = file("touchpoint,satisfaction,effort\nPays,3,2\nPays,4,3\n")
    snapshot, report = read_measures(path, source_of("satisfaction"), JOURNEY)
    assert snapshot.measures[0].values == {"pays": 3.5}
    assert report.notes == ("“satisfaction” of a touchpoint with several rows is the plain mean of them.",)


def test_a_weight_that_is_missing_or_nothing_makes_the_mean_plain(file):
    path = file("touchpoint,responses,satisfaction\nPays,0,3\nPays,100,4\n")
    snapshot, report = read_measures(path, source_of("responses", "satisfaction"), JOURNEY)
    assert snapshot.measures[1].values == {"pays": 3.5}
    assert "plain mean" in report.notes[1]


def test_no_row_vanishes_without_being_counted(file):
    path = file(
        "touchpoint,n,rating\n"
        "Pays,1,4\n"
        ",2,4\n"
        "Elsewhere,3,4\n"
        "Elsewhere,4,4\n"
        "Gone,5,4\n"
        "Backstage,6,4\n"
        "Opens,seven,4\n"
        "Waits,,\n"
    )
    snapshot, report = read_measures(path, source_of("n", "rating"), JOURNEY)
    assert snapshot.measures[0].values == {"pays": 1}
    assert snapshot.measures[1].values == {"pays": 4, "opens": 4}
    assert report.rows == 8
    assert report.used == 2
    assert report.unbound == {"Elsewhere": 2, "Gone": 1}
    assert report.ignored == 1
    assert report.rejected == 2
    assert [(r.line, r.column, r.value) for r in report.rejects] == [(3, "touchpoint", ""), (8, "n", "seven")]


def test_only_the_first_rejects_are_kept_but_all_are_counted(file):
    path = file("touchpoint,n\n" + ",1\n" * 300)
    _, report = read_measures(path, source_of("n"), JOURNEY)
    assert (report.rejected, len(report.rejects)) == (300, 200)


def test_a_column_of_words_chosen_as_a_measure_is_rejected_cell_by_cell(file):
    _, report = read_measures(file("touchpoint,n\nPays,good\nOpens,bad\n"), source_of("n"), JOURNEY)
    assert [(r.reason, r.value) for r in report.rejects] == [("is no number", "good"), ("is no number", "bad")]


def test_a_column_that_is_not_there_is_named_with_those_that_are(file):
    path = file("name,n\nPays,1\n")
    with pytest.raises(
        TableError, match="no column “touchpoint” for the names of touchpoints: choose one of “name”, “n”"
    ):
        read_measures(path, source_of("n"), JOURNEY)
    with pytest.raises(TableError, match="choose at least one"):
        read_measures(file("touchpoint,n\nPays,1\n"), source_of(), JOURNEY)


def test_the_names_to_be_bound_are_listed_with_their_rows(file):
    assert names_in(file("touchpoint,n\nPays,1\n Pays,2\n,3\nNA,4\n"), source_of("n")) == {"Pays": 2, "NA": 1}


def test_a_workbook_gives_the_same_measures_as_text(tmp_path, file):
    from openpyxl import Workbook

    made = Workbook()
    for row in (["touchpoint", "n", "rating"], ["Pays", 3, 4.5], ["Opens", 4.0, 2]):
        made.active.append(row)
    path = tmp_path / "table.xlsx"
    made.save(path)
    of_book, _ = read_measures(path, source_of("n", "rating"), JOURNEY)
    of_text, _ = read_measures(file("touchpoint,n,rating\nPays,3,4.5\nOpens,4,2\n"), source_of("n", "rating"), JOURNEY)
    assert of_book == of_text


def test_numbers_of_a_workbook_are_not_open_to_question(tmp_path, file):
    from openpyxl import Workbook

    made = Workbook()
    for row in (["touchpoint", "rating"], ["Pays", 4.125], ["Opens", 3.875]):
        made.active.append(row)
    path = tmp_path / "table.xlsx"
    made.save(path)
    assert preview(path).reading("rating").ambiguous == ()
    assert preview(file("touchpoint,rating\nPays,4.125\n")).reading("rating").ambiguous == (".", ",")


@pytest.mark.parametrize("rows", ["", "1,A,soon\n", "1,A,2026-01-01\n1,B,never\n"])
def test_the_names_of_all_three_columns_make_a_log_even_where_no_time_can_be_read(file, rows):
    seen = preview(file("case_id,activity,time\n" + rows))
    assert seen.rows is SourceKind.EVENTS
    assert seen.roles == {"case": "case_id", "activity": "activity", "time": "time"}
