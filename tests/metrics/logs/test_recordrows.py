"""Logs of records: what stands in them becomes events, what is no record is rejected with its line."""

import gzip
import json
from datetime import UTC, datetime

import pytest

from journeymap.metrics.engines.engine import Cancelled
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.logs import recordrows
from journeymap.metrics.logs.events import LoadError, Reject, load
from journeymap.metrics.tables.importers import importer_of

WHO = {"case": "who", "activity": "what", "time": "when"}


def at(*parts):
    return datetime(*parts, tzinfo=UTC)


def lines(*records):
    return "\n".join(record if isinstance(record, str) else json.dumps(record) for record in records)


def event(who, what, when="2024-05-01", **more):
    return {"who": who, "what": what, "when": when, **more}


def test_records_become_events_in_the_order_of_the_file(loaded):
    report, rows = loaded(
        lines(event(7, "Pay", "2024-05-02"), event("NA", "See\r\n“it”, x", "2024-05-01T10:00:00.25Z"))
    )
    assert rows == [("7", "Pay", at(2024, 5, 2), 0), ("NA", "See\r\n“it”, x", at(2024, 5, 1, 10, 0, 0, 250000), 1)]
    assert (report.events, report.rejected, report.cases) == (2, 0, 2)


def test_what_is_no_record_or_no_event_is_rejected_with_its_line(loaded, engine):
    content = lines(event(1, "a"), "", event("", "b"), "{bad", event(2, "c", "soon"), "[1]", {"who": 3}, event(4, "d"))
    report, rows = loaded(content)
    assert [row[:2] for row in rows] == [("1", "a"), ("4", "d")]
    assert report.rejects == (
        Reject(3, "who", "the case is empty", ""),
        Reject(4, "", "the line is no JSON", "{bad"),
        Reject(5, "when", "the time is no ISO 8601", "soon"),
        Reject(6, "", "the record is no JSON object", "[1]"),
        Reject(7, "what", "the activity is empty", ""),
    )
    assert engine.run(statement("SELECT COUNT(*) FROM rejects")) == [(5,)]
    assert not (engine.folder / recordrows._COPY).exists()


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_an_array_is_a_log_too_packed_or_not(loaded, pack):
    text = json.dumps([event(1, "Käynti"), event(1, 'a "quoted", one')], indent=1, ensure_ascii=False)
    _, rows = loaded(pack(text.encode()))
    assert [row[:2] for row in rows] == [("1", "Käynti"), ("1", 'a "quoted", one')]


def test_columns_to_compare_by_come_along_and_may_lie_deep(loaded, engine):
    loaded(lines(event(1, "a", device={"kind": "phone"}), event(2, "b")), segments=("device.kind",))
    assert engine.run(statement("SELECT activity, by_0 FROM events ORDER BY activity")) == [("a", "phone"), ("b", "")]


def test_a_vendors_id_tells_duplicates(loaded):
    event = '{"event":"Buy","properties":{"time":1709287200,"distinct_id":"u","$insert_id":"%s","n":%d}}'
    report, rows = loaded(
        lines(event % ("a", 1), event % ("a", 2), event % ("b", 3)),
        columns={"case": "distinct_id", "activity": "event", "time": "time", "id": "$insert_id"},
        time_format="epoch s",
        dedupe=True,
    )
    assert (len(rows), report.duplicates) == (2, 1)
    assert rows[0][2] == at(2024, 3, 1, 10)


def test_an_amplitude_log_is_in_utc_whatever_the_zone(loaded):
    record = '{"event_time":"2024-03-01 10:00:00.5","event_type":"open","user_id":null,"device_id":"d"}'
    columns = {"case": "user", "activity": "event_type", "time": "event_time"}
    report, rows = loaded(record, columns=columns, zone="Europe/Helsinki")
    assert rows == [("d", "open", at(2024, 3, 1, 10, 0, 0, 500000), 0)]
    assert report.wall_times == 0


def test_a_ga4_log_counts_microseconds(loaded):
    record = {"event_timestamp": "1709287200000001", "event_name": "page_view", "user_pseudo_id": "1.2"}
    columns = {"case": "user_pseudo_id", "activity": "event_name", "time": "event_timestamp"}
    _, rows = loaded(json.dumps(record), columns=columns, time_format="epoch us")
    assert rows == [("1.2", "page_view", at(2024, 3, 1, 10, 0, 0, 1), 0)]


XES = """<log><trace><string key="concept:name" value="c"/>
<event><string key="concept:name" value="A"/><string key="lifecycle:transition" value="start"/>
<date key="time:timestamp" value="2024-03-01T10:00:00+01:00"/></event>
<event><string key="concept:name" value="A"/><string key="lifecycle:transition" value="complete"/>
<date key="time:timestamp" value="2024-03-01T11:00:00+01:00"/></event>
<event><string key="concept:name" value="B"/><string key="lifecycle:transition" value="assign"/></event>
<event><string key="concept:name" value="B"/><string key="lifecycle:transition" value="complete"/></event>
</trace></log>"""


def test_of_a_log_in_xes_completions_count_and_other_steps_are_told(loaded):
    columns = {"case": "case:concept:name", "activity": "concept:name", "time": "time:timestamp"}
    report, rows = loaded(XES, columns=columns, segments=("time:start",))
    assert rows == [("c", "A", at(2024, 3, 1, 10), 0)]
    assert report.rejects == (Reject(7, "time:timestamp", "the time is empty", ""),)
    assert report.notes == (
        "1 record(s) were left out: a step “start” of work, which counts once, when it is complete.",
        "1 record(s) were left out: a step “assign” of work, of which completions count.",
    )


def test_a_cell_without_end_is_rejected(loaded):
    report, rows = loaded(lines(event("x" * 300_000, "a"), event(1, "b")))
    assert [row[1] for row in rows] == ["b"]
    assert [(reject.line, reject.reason) for reject in report.rejects] == [
        (1, "the cells are longer than 250000 characters")
    ]


def test_a_file_of_which_most_is_no_record_is_given_up(loaded, monkeypatch):
    monkeypatch.setattr(recordrows, "MOST_ODD", 3)
    with pytest.raises(LoadError, match=r"4 records that are none, the last in line 5 .*: choose another kind of file"):
        loaded(lines(event(1, "a"), *["bad"] * 10))


def test_a_missing_field_is_named_with_those_there_are(loaded):
    with pytest.raises(LoadError, match="has no column “when” for the time: choose one of “who”, “what”"):
        loaded('{"who":1,"what":"a"}')


def test_a_broken_array_is_refused_as_a_whole(loaded):
    with pytest.raises(LoadError, match="is no JSON from line 2 on, or breaks off there"):
        loaded("[" + json.dumps(event(1, "a")) + ',\n{"who":2')


def test_a_folder_whose_name_is_a_pattern_does_no_harm(tmp_path, log_source):
    from journeymap.metrics.engines.duck import DuckDB

    path = tmp_path / "log.json"
    path.write_text(lines(event(1, "a"), event("", "b")), encoding="utf-8")
    folder = tmp_path / "odd [1] name"
    engine = DuckDB(folder)
    try:
        report = load(engine, path, log_source(columns=WHO))
        assert (report.events, report.rejects[0].line) == (1, 2)
    finally:
        engine.close()


def test_reading_records_can_be_stopped(engine, tmp_path, log_source):
    path = tmp_path / "log.json"
    path.write_text(lines(*(event(n, "a") for n in range(5000))), encoding="utf-8")
    told = []

    def stop(part):
        told.append(part)
        if len(told) > 3:
            engine.cancel()

    with pytest.raises(Cancelled):
        load(engine, path, log_source(columns=WHO), progress=stop)


@pytest.mark.parametrize("content", [lines(*(event(n, "a") for n in range(50))), XES])
def test_looking_for_the_fields_can_be_stopped(tmp_path, content):
    asked = []

    def check():
        asked.append(1)
        if len(asked) > 1:
            raise Cancelled("The work was stopped.")

    path = tmp_path / "log"
    path.write_text(content, encoding="utf-8")
    fields = importer_of(path).fields
    with pytest.raises(Cancelled):
        fields.columns(path, check)
