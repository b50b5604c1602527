"""What is saved comes back exactly, in a shape that Git and people can read."""

import hashlib
import json
import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.files.decoding import CHANGED_OUTSIDE
from journeymap.files.format import DOCUMENT, NEWER_RECORDS, FileError, dumps, loads
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Persona, Properties, Snapshot, Stage, Touchpoint, Unknown
from tests.generated import journeys

SMALL = Journey(
    [
        Touchpoint(id="b", x=8.0, y=16.5, stage="s", title="Löytö", goal=True),
        Touchpoint(id="a", x=0.0, y=0.0),
        Properties(title="Osto"),
        Stage(id="s", order=1.0, width=210.0),
        Persona(id="p", extra={"z": 1, "colour": {"y": 2, "x": 1}}),
    ]
)

SMALL_LINES = """\
{
"format":"journeymap",
"version":1,
"records":[
{"kind":"properties","id":"properties","title":"Osto"},
{"kind":"persona","id":"p","colour":{"x":1,"y":2},"z":1},
{"kind":"stage","id":"s","order":1},
{"kind":"touchpoint","id":"a","x":0,"y":0},
{"kind":"touchpoint","id":"b","x":8,"y":16.5,"stage":"s","title":"Löytö","goal":true}
],
"""


@given(journeys())
def test_what_is_saved_comes_back(journey):
    data = dumps(journey)
    opened = loads(data)
    assert opened.journey == journey
    assert CHANGED_OUTSIDE not in opened.notices
    assert dumps(opened.journey) == data
    assert json.loads(data)["checksum"]  # the standard library reads it too


@given(journeys(), st.randoms(use_true_random=False))
def test_bytes_do_not_depend_on_the_order_of_records(journey, chance):
    shuffled = list(journey)
    chance.shuffle(shuffled)
    assert dumps(Journey(shuffled)) == dumps(journey)


def test_a_file_looks_like_this():
    sum_ = hashlib.sha256(SMALL_LINES.encode()).hexdigest()
    assert dumps(SMALL).decode() == SMALL_LINES + f'"checksum":"{sum_}"\n}}\n'


def test_one_edit_changes_one_line_and_the_checksum():
    edited = SMALL.apply({"b": (SMALL.get("b"), msgspec.structs.replace(SMALL.get("b"), title="Toinen"))})
    lines = list(zip(dumps(SMALL).split(b"\n"), dumps(edited).split(b"\n"), strict=True))
    assert [after.split(b":")[0] for before, after in lines if before != after] == [b'{"kind"', b'"checksum"']


def test_equal_values_give_equal_bytes_whatever_their_identity():
    one = Touchpoint(id="a", x=1.0, y=float("-0.0"), title="".join([]), secondary=())
    other = Touchpoint(id="a", x=1, y=0, extra={})
    assert one == other
    assert dumps(Journey([one])) == dumps(Journey([other]))


def test_unknown_fields_kinds_and_parts_are_kept():
    text = """{"format":"journeymap","version":1,"votes":{"b":[1,2],"a":null},"records":[
        {"kind":"stage","id":"s","order":1,"extra":"mine","named":"x","colour":"red"},
        {"kind":"vote","id":"v","named":"mine","extra":{"deep":[1.5,true]}},
        {"kind":"unknown","id":"u"}
    ]}"""
    opened = loads(text.encode())
    assert opened.notices == (NEWER_RECORDS,)
    assert opened.journey.find(Stage, "s").extra == {"extra": "mine", "named": "x", "colour": "red"}
    assert opened.journey.find(Unknown, DOCUMENT).extra == {"votes": {"b": [1, 2], "a": None}}
    again = json.loads(dumps(opened.journey))
    assert again["votes"] == {"b": [1, 2], "a": None}
    assert {record["id"]: record for record in again["records"] if record["id"] != "properties"} == {
        record["id"]: record for record in json.loads(text)["records"]
    }


def test_numbers_stay_short():
    stages = [Stage(id=id, order=order) for id, order in {"a": 1e300, "b": 0.5, "c": -3.0, "d": 2.0**53}.items()]
    lines = dumps(Journey(stages)).decode().splitlines()[5:9]
    assert [line.split('"order":')[1].rstrip(",}") for line in lines] == ["1e300", "0.5", "-3", "9007199254740992.0"]


def test_large_numbers_of_unknown_fields_stay_exact():
    text = '{"format":"journeymap","version":1,"records":[{"kind":"persona","id":"p","n":123456789012345678901234}]}'
    assert b"123456789012345678901234" in dumps(loads(text.encode()).journey)


@pytest.mark.parametrize("change", [lambda d: d.replace(b"Osto", b"osto"), lambda d: d.replace(b"],\n", b"],\n\n", 1)])
def test_a_wrong_checksum_opens_with_a_notice(change):
    opened = loads(change(dumps(SMALL)))
    assert opened.notices == (CHANGED_OUTSIDE,)
    assert len(opened.journey) == len(SMALL)


def test_a_checksum_that_is_no_text_opens_with_a_notice():
    assert loads(b'{"format":"journeymap","version":1,"records":[],"checksum":5}').notices == (CHANGED_OUTSIDE,)


def test_a_file_without_checksum_opens_quietly():
    assert loads(b'{"format":"journeymap","version":1,"records":[]}').notices == ()


def test_the_word_checksum_in_a_title_does_no_harm():
    journey = Journey([Properties(title='\n"checksum":"x"\n'), Unknown(id="", named="", extra={"zz": '"checksum"'})])
    opened = loads(dumps(journey))
    assert opened.journey == journey
    assert CHANGED_OUTSIDE not in opened.notices


def test_line_ends_and_a_byte_order_mark_are_no_change():
    data = b"\xef\xbb\xbf" + dumps(SMALL).replace(b"\n", b"\r\n")
    opened = loads(data)
    assert opened.journey == SMALL
    assert opened.notices == ()


def test_half_a_character_pair_is_replaced_when_written():
    lone = Journey([Properties(title="a\ud800b", extra={"\udc00": ["\ud83d\ude00"]})])
    properties = loads(dumps(lone)).journey.properties
    assert properties.title == "a\ufffdb"
    assert properties.extra == {"\ufffd": ["😀"]}


def test_half_a_character_pair_is_replaced_when_read():
    data = rb'{"format":"journeymap","version":1,"records":[{"kind":"properties","id":"properties","title":"a\ud800"}]}'
    assert loads(data).journey.properties.title == "a\ufffd"


def test_snapshots_of_sources_that_are_gone_are_not_written():
    kept, gone = Snapshot(id="a.snapshot", source="a"), Snapshot(id="b.snapshot", source="b")
    journey = Journey([DataSource(id="a", rows="events"), kept, gone])
    assert {r.id for r in loads(dumps(journey)).journey} == {"properties", "a", "a.snapshot"}


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("place", ["order", "extra"])
def test_no_number_is_written_that_is_none(number, place):
    stage = (
        Stage(id="s", order=number) if place == "order" else Stage(id="s", order=1, extra={"extra": [{"a": number}]})
    )
    with pytest.raises(FileError, match=rf"stage “s” .*field “{place}”"):
        dumps(Journey([stage]))


def test_null_is_no_reason_to_refuse():
    journey = Journey(
        [Properties(inactivity_days=None, title="null"), DataSource(id="d", rows="events", binding={"x": None})]
    )
    assert loads(dumps(journey)).journey == journey


def test_a_large_map_comes_back():
    chance = random.Random(1)  # noqa: S311  # not for secrets
    touchpoints = [
        Touchpoint(id=f"t{n}", x=chance.uniform(0, 1e5), y=8.0 * n, title=f"Kohta {n}") for n in range(20_000)
    ]
    journey = Journey(touchpoints)
    assert loads(dumps(journey)).journey == journey
