"""Records in JSON: which vendor wrote them, what their fields are called, and what is no record."""

import gzip
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.metrics.tables import jsonfields, jsonlines, jsonstream, records
from journeymap.metrics.tables.importer import OddRecord
from journeymap.metrics.tables.importers import importer_of
from journeymap.metrics.tables.table import TableError, read_table

KINDS = {importer.key: importer for importer in jsonlines.IMPORTERS}

MIXPANEL = (
    '{"event":"Sign up","properties":{"time":1709287200,"distinct_id":"u1","$insert_id":"a1","$os":"iOS"}}\n'
    '{"event":"Buy","properties":{"time":1709287200123,"distinct_id":7,"$insert_id":"a2","price":3.0,"tags":["x",1]}}\n'
)
AMPLITUDE = (
    '{"event_time":"2024-03-01 10:00:00.123456","event_type":"open","user_id":null,"device_id":"d1","session_id":-1,'
    '"$insert_id":"i1","event_properties":{"plan":"free"}}\n'
    '{"event_time":"2024-03-01 10:00:01","event_type":"pay","user_id":"ann","device_id":"d1","session_id":5}\n'
)
GA4 = {
    "event_date": "20240301",
    "event_timestamp": "1709287200000001",
    "event_name": "page_view",
    "event_params": [
        {"key": "page", "value": {"string_value": "/a", "int_value": None}},
        {"key": "ga_session_id", "value": {"string_value": None, "int_value": "55"}},
        {"key": "engaged", "value": {}},
    ],
    "user_pseudo_id": "1.2",
    "user_properties": [{"key": "tier", "value": {"string_value": "gold", "set_timestamp_micros": "9"}}],
    "device": {"category": "mobile", "web_info": {"browser": "Chrome"}},
    "items": [{"item_id": "7", "price": 2.5}],
}


@pytest.fixture
def file(tmp_path):
    """Writes a file and gives its path."""

    def write(content, name="log.json"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


def rows(path, key, *names):
    return list(KINDS[key].fields.cells(path, names))


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (MIXPANEL, "mixpanel"),
        (AMPLITUDE, "amplitude"),
        (json.dumps(GA4), "ga4-bigquery"),
        (json.dumps([GA4, GA4], indent=2), "ga4-bigquery"),
        ('{"a": 1}\n{"a": 2}\n', "jsonlines"),
        ('[\n {"a": 1}\n]', "jsonlines"),
        ('{"event": "x", "properties": {"colour": "red"}}', "jsonlines"),
        ('\ufeff{"a": 1}\n', "jsonlines"),
        (gzip.compress(MIXPANEL.encode()), "mixpanel"),
        ('{"event_type":"a","long":"' + "x" * 100_000 + '","event_time":"2024-03-01"}', "jsonlines"),
        ('{"event_type":"a","event_time":"2024-03-01","long":"' + "x" * 100_000 + '"}', "amplitude"),
        ("a,b\n{1},2\n", "text"),
        ("{a},b\n1,2\n", "text"),
    ],
)
def test_the_content_tells_who_wrote_a_file(file, content, key):
    assert importer_of(file(content, "anything.txt")).key == key


def test_mixpanel_has_its_properties_as_columns_and_all_times_in_seconds(file):
    path = file(MIXPANEL)
    names = KINDS["mixpanel"].fields.columns(path)
    assert names == ("event", "time", "distinct_id", "$insert_id", "$os", "price", "tags")
    assert rows(path, "mixpanel", *names) == [
        (1, ["Sign up", "1709287200", "u1", "a1", "iOS", "", ""]),
        (2, ["Buy", "1709287200.123", "7", "a2", "", "3", '["x",1]']),
    ]
    assert KINDS["mixpanel"].time_format == "epoch s"


def test_a_property_called_event_does_not_hide_the_event(file):
    path = file('{"event":"Buy","properties":{"event":"fair","time":1709287200}}')
    assert rows(path, "mixpanel", "event") == [(1, ["Buy"])]


def test_amplitude_knows_an_unnamed_user_by_the_device_and_says_that_times_are_utc(file):
    path = file(AMPLITUDE)
    assert rows(path, "amplitude", "user", "event_time", "event_properties.plan", "session_id") == [
        (1, ["d1", "2024-03-01 10:00:00.123456Z", "free", "-1"]),
        (2, ["ann", "2024-03-01 10:00:01Z", "", "5"]),
    ]
    assert KINDS["amplitude"].roles["case"] == "user"


def test_ga4_names_parameters_by_their_keys_and_makes_a_session_of_the_user_and_the_visit(file):
    path = file(json.dumps(GA4))
    names = KINDS["ga4-bigquery"].fields.columns(path)
    (line, cells) = rows(path, "ga4-bigquery", *names)[0]
    assert line == 1
    assert dict(zip(names, cells, strict=True)) == {
        "session": "1.2.55",
        "event_date": "20240301",
        "event_timestamp": "1709287200000001",
        "event_name": "page_view",
        "event_params.page": "/a",
        "event_params.ga_session_id": "55",
        "event_params.engaged": "",
        "user_pseudo_id": "1.2",
        "user_properties.tier": "gold",
        "device.category": "mobile",
        "device.web_info.browser": "Chrome",
        "items": '[{"item_id":"7","price":2.5}]',
    }


def test_values_read_as_a_person_writes_them(file):
    line = '{"a":7.0,"b":0.1,"c":true,"d":null,"e":12345678901234567890123,"f":"","g":[],"h":{},"i":1e3,"j":"NA"}'
    assert rows(file(line), "jsonlines", *"abcdefghij") == [
        (1, ["7", "0.1", "true", "", "12345678901234567890123", "", "", "", "1000", "NA"])
    ]


def test_a_dot_in_a_key_and_one_between_keys_both_find_the_cell(file):
    path = file('{"a.b":{"c":1},"a":{"b":{"d":2}},"e":{"f.g":3}}')
    assert KINDS["jsonlines"].fields.columns(path) == ("a.b.c", "a.b.d", "e.f.g")
    assert rows(path, "jsonlines", "a.b.c", "a.b.d", "e.f.g") == [(1, ["1", "2", "3"])]


def test_lines_that_are_no_record_are_told_with_their_lines_and_the_rest_is_read(file):
    path = file('{"a":1}\n\n{"a":\n[3]\n"x"\n{"a":NaN}\n{"a":"\\ud83d"}\n{"a":2}')
    read = rows(path, "jsonlines", "a")
    assert [line for line, _ in read] == [1, 3, 4, 5, 6, 7, 8]
    assert [found if isinstance(found, list) else found.reason for _, found in read] == [
        ["1"],
        "the line is no JSON",
        "the record is no JSON object",
        "the record is no JSON object",
        [""],
        ["?"],
        ["2"],
    ]


def test_the_first_line_may_be_the_odd_one(file):
    read = rows(file('{"a":\n{"a":2}\n'), "jsonlines", "a")
    assert isinstance(read[0][1], OddRecord)
    assert read[1] == (2, ["2"])


@pytest.mark.parametrize("chunk", [1, 7, 1 << 20])
def test_an_array_and_objects_over_several_lines_are_read_in_pieces(file, monkeypatch, chunk):
    monkeypatch.setattr(jsonstream, "_CHUNK", chunk)
    wanted = [(2, ["[1]"]), (5, ["}{"]), (6, ["ä"])]
    pretty = '[\n{"a":[1]},{\n\n"b":1},\n {"a":"}{"},\n{"a":"ä"}\n]\n[]'
    assert [row for row in rows(file(pretty), "jsonlines", "a") if row[1] != [""]] == wanted
    assert rows(file('[{"a":1},{"a":2}]\n[{"a":3}]\n'), "jsonlines", "a") == [(1, ["1"]), (1, ["2"]), (2, ["3"])]
    one_by_one = '{\n "a": 1\n}\n{\n "a": 2\n}\n'
    assert rows(file(one_by_one), "jsonlines", "a") == [(1, ["1"]), (4, ["2"])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_letters_come_out_whole_in_every_encoding_that_json_is_written_in(file, encoding):
    path = file('{"a":"käynti"}\n{"a":"€"}\n'.encode(encoding))
    assert rows(path, "jsonlines", "a") == [(1, ["käynti"]), (2, ["€"])]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('[{"a":1},\n{"a":2', "is no JSON from line 2 on, or breaks off there"),
        ('[{"a":1},\n{"a" 2}]', "is no JSON from line 2 on"),
        ('[{"a":1}]\nrest', "is no JSON from line 2 on"),
        ('[{"a":1}', "is no JSON from line 1 on, or breaks off there"),
        ('[{"a":' + "9" * 5000 + "}]", "has a number in line 1 that is too long"),
        ('[{"a":\n' + "[" * 100_000 + "]" * 100_000 + "}]", "is nested too deeply in line 1"),
        ("{}\n{}\n", "has no JSON record with a field"),
    ],
)
def test_a_file_that_cannot_be_read_to_its_end_is_refused(file, content, sentence):
    path = file(content)
    with pytest.raises(TableError, match=sentence) as caught:
        rows(path, "jsonlines", *KINDS["jsonlines"].fields.columns(path))
    assert "\n" not in str(caught.value)


def test_a_file_of_countless_fields_is_refused(file, monkeypatch):
    monkeypatch.setattr(jsonlines, "MOST_FIELDS", 3)
    with pytest.raises(TableError, match="more than 3 fields"):
        KINDS["jsonlines"].fields.columns(file('{"a":1,"b":2}\n{"c":1,"d":2}\n'))


def test_a_table_of_records_can_be_looked_at(file):
    read = read_table(file('{"a":1,"b":{"c":"x"}}\nbad\n{"a":2}\n'))
    assert (read.columns, read.importer, read.total_rows) == (("a", "b.c"), "jsonlines", 2)
    assert read.frame.to_numpy().tolist() == [["1", "x"], ["2", ""]]
    assert [read.line(0), read.line(1)] == [1, 3]
    assert any("line 2" in note for note in read.notes)


SCALARS = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False) | st.text(max_size=5)
KEYS = st.text(st.characters(exclude_characters=".", codec="utf-8"), min_size=1, max_size=3)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=12
)


@given(st.lists(st.dictionaries(KEYS, VALUES, max_size=4), min_size=1, max_size=4), st.sampled_from([None, 1]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_every_field_that_is_found_is_read_by_its_name(tmp_path, wanted, indent):
    path = tmp_path / "any.json"
    text = json.dumps(wanted, indent=indent) if indent else "\n".join(map(json.dumps, wanted))
    path.write_text(text, encoding="utf-8")
    found = [found for _, found in jsonstream.objects(path)]
    assert found == wanted
    for record in found:
        flat = jsonfields.flat(record)
        assert jsonfields.cells(record, list(flat)) == list(flat.values())


def test_a_look_at_a_file_of_which_most_is_no_record_is_soon_over(file, monkeypatch):
    monkeypatch.setattr(records, "MOST_ODD", 3)
    read = read_table(file('{"a":1}\n' + "bad\n" * 100 + '{"a":2}\n'), limit=5)
    assert (len(read.frame), read.total_rows) == (1, None)
    assert read.notes == ("4 line(s) hold no record and were left out, the first is line 2: the line is no JSON.",)
