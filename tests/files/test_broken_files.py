"""Whatever is wrong with a file, one sentence says what, where, and what to do."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.files.decoding import MERGED
from journeymap.files.format import WRONG_FIGURES, FileError, dumps, loads
from journeymap.model.journey import Journey
from journeymap.model.records import KINDS, Snapshot, Stage, Touchpoint
from journeymap.resources import resource

HEAD = '{"format":"journeymap","version":1,'


def file(*records: object, version: object = 1) -> bytes:
    return json.dumps({"format": "journeymap", "version": version, "records": records}).encode()


BROKEN = {
    "empty": (b"", "The file is empty"),
    "blank": (b" \n \n", "The file is empty"),
    "another encoding": (HEAD.encode() + b'\n"title":"L\xf6yt\xf6"', r"not UTF-8 text \(line 2\)"),
    "utf-16": ((HEAD + '"records":[]}').encode("utf-16"), "not UTF-8"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "not UTF-8"),
    "a table": (b"case,activity\n1,a\n", "line 1, column 1"),
    "cut off": (HEAD.encode() + b'\n"records":[\n{"kind":"stage"', r"broken at line 3, column 16.*cut off"),
    "a comma too many": (HEAD.encode() + b'\n"records":[\n],\n}', "broken at line 4, column 1"),
    "no number": (HEAD.encode() + b'"records":[NaN]}', "holds NaN, which is no number"),
    "infinite": (HEAD.encode() + b'"records":[-Infinity]}', "holds -Infinity"),
    "too large a number": (HEAD.encode() + b'"records":[1e999]}', "holds 1e999, which is too large"),
    "a number without end": (HEAD.encode() + b'"records":[' + b"9" * 5000 + b"]}", "a number of 5000 digits, which is too large"),
    "too deep": (b"[" * 200_000, "nested too deeply"),
    "a list": (b"[]", "no map of Journeymap"),
    "a text": (b'"journeymap"', "no map of Journeymap"),
    "other json": (b'{"type":"excalidraw","version":2}', "no map of Journeymap"),
    "no version": (b'{"format":"journeymap","records":[]}', "does not say its version"),
    "version true": (file(version=True), "does not say its version"),
    "version 0": (file(version=0), "does not say its version"),
    "version text": (file(version="1"), "does not say its version"),
    "newer": (file(version=99), r"newer Journeymap, in version 99 .* up to version 1\. Update Journeymap"),
    "no records": (b'{"format":"journeymap","version":1}', "no list of records"),
    "records no list": (HEAD.encode() + b'"records":{}}', "no list of records"),
    "record no object": (file({"kind": "stage", "id": "s", "order": 1}, 5), "Record 2 of the file is no object"),
    "no kind": (file({"id": "s"}), "Record 1 of the file has no kind"),
    "kind no text": (file({"id": "s", "kind": 4}), "Record 1 of the file has no kind"),
    "empty kind": (file({"id": "s", "kind": ""}), "Record 1 of the file has no kind"),
    "no id": (file({"kind": "stage", "order": 1}), "Record 1 of the file, a stage, has no id"),
    "empty id": (file({"kind": "stage", "id": ""}), "Record 1 of the file, a stage, has no id"),
    "two ids": (file({"kind": "stage", "id": "s", "order": 1}, {"kind": "new", "id": "s"}), "Two records .* id “s”"),
    "two properties": (file(*[{"kind": "properties", "id": "properties"}] * 2), "Two records .* id “properties”"),
    "id of the properties": (file({"kind": "stage", "id": "properties", "order": 1}), "stage has the id “properties”"),
    "properties with an id": (file({"kind": "properties", "id": "x"}), "properties has the id “x”"),
    "missing field": (file({"kind": "stage", "id": "s"}), "stage “s” .*missing required field"),
    "wrong type": (
        file({"kind": "touchpoint", "id": "t", "x": "1", "y": 0}),
        "touchpoint “t” of the file is wrong: field “x”: expected a number, got a text",
    ),
    "out of bounds": (
        file({"kind": "touchpoint", "id": "t", "x": 1, "y": 0, "expected_emotion": 3}),
        "touchpoint “t” .* field “expected_emotion”: expected a number <= 2",
    ),
    "deep field": (
        file({"kind": "note", "id": "n", "evidence": {"kind": "heard"}}),
        "note “n” .* field “evidence.kind”: invalid .*'heard'",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("data", "message"), BROKEN.values(), ids=BROKEN)
def test_a_sentence_says_what_is_wrong(data, message):
    with pytest.raises(FileError, match=message) as caught:
        loads(data)
    assert str(caught.value).endswith(".")
    assert "`" not in str(caught.value)


@given(st.data())
def test_a_damaged_file_opens_or_says_why(data):
    whole = dumps(Journey([Stage(id="s", order=1.0), Touchpoint(id="t", x=1.0, y=2.0, stage="s", title="Ä")]))
    place = data.draw(st.integers(0, len(whole) - 1))
    length = data.draw(st.integers(0, 40))
    broken = whole[:place] + data.draw(st.binary(max_size=8)) + whole[place + length :]
    with suppress(FileError):
        loads(broken)


@given(st.binary(max_size=60))
def test_any_bytes_are_refused_in_words(data):
    with pytest.raises(FileError):
        loads(data)


OURS = dumps(Journey([Stage(id="a", order=1.0), Stage(id="b", order=2.0, title="ours")])).decode().splitlines()
THEIRS = dumps(Journey([Stage(id="a", order=3.0), Stage(id="b", order=2.0, title="theirs")])).decode().splitlines()


def merged(lines: list[str]) -> bytes:
    return ("\n".join(lines) + "\n").encode()


def conflict(ours: str, theirs: str) -> list[str]:
    return ["<<<<<<< HEAD", ours, "=======", theirs, ">>>>>>> other branch"]


def test_a_conflict_of_the_checksum_alone_is_settled():
    opened = loads(merged([*OURS[:-2], *conflict(OURS[-2], THEIRS[-2]), "}"]))
    assert opened.notices == (MERGED,)
    assert opened.journey.find(Stage, "b").title == "ours"


def test_a_conflict_that_shows_the_common_ancestor_is_settled_too():
    lines = ["<<<<<<< HEAD", OURS[-2], "||||||| 1a2b3c4", '"checksum":"0"', "=======", THEIRS[-2], ">>>>>>> other"]
    assert loads(merged([*OURS[:-2], *lines, "}"])).notices == (MERGED,)


def test_any_other_conflict_is_explained():
    lines = [*OURS[:6], *conflict(OURS[6], THEIRS[6]), OURS[7], *conflict(OURS[8], THEIRS[8]), "}"]
    with pytest.raises(FileError, match=r"merge that Git left open \(line 7\)"):
        loads(merged(lines))


wrong = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(), st.text(max_size=3), st.just([]), st.just({})
)
fields = st.sampled_from(sorted({name for kind in KINDS.values() for name in kind.__struct_fields__} | {"kind", "id"}))
odd_records = st.dictionaries(fields, wrong | st.lists(wrong) | st.dictionaries(st.text(max_size=3), wrong), max_size=6)


@given(
    st.sampled_from(sorted(KINDS)),
    st.lists(odd_records, min_size=1, max_size=3),
    st.dictionaries(st.text(max_size=3), wrong),
)
def test_any_values_open_or_are_refused_in_words(kind, records, parts):
    document = {
        **parts,
        "format": "journeymap",
        "version": 1,
        "records": [{"kind": kind, "id": "x", **r} for r in records],
    }
    with suppress(FileError):
        journey = loads(json.dumps(document).encode()).journey
        kept = Journey(r for r in journey if not isinstance(r, Snapshot) or r.source in journey.sources)
        assert loads(dumps(journey)).journey == kept


@pytest.mark.parametrize(
    ("right", "wrong"),
    [('"reached":7914', '"reached":-5'), ('"lost":568', '"lost":99999'), ('"share":0.', '"share":7.')],
)
def test_figures_that_cannot_be_right_are_left_out_with_a_notice(right, wrong):
    data = resource("samples/shop.journey").read_bytes()
    assert right.encode() in data
    opened = loads(data.replace(right.encode(), wrong.encode(), 1))
    assert WRONG_FIGURES in opened.notices
    kept = [snapshot.figures for snapshot in opened.journey.table(Snapshot).values()]
    assert kept == [None] * len(kept)
    assert opened.journey.touchpoints == loads(data).journey.touchpoints
