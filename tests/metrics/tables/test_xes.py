"""XES: attributes become cells, steps of the lifecycle become events once, and a broken log is refused."""

import gzip

import pytest

from journeymap.metrics.tables import xes, xesstream
from journeymap.metrics.tables.importer import OddRecord
from journeymap.metrics.tables.importers import importer_of
from journeymap.metrics.tables.table import TableError, read_table

FIELDS = xes.IMPORTERS[0].fields

LOG = """<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
  <string key="concept:name" value="name of the log"/>
  <trace>
    <string key="concept:name" value="NA"/>
    <float key="cost" value="7.0"/>
    <event>
      <string key="concept:name" value="See &amp; ask"/>
      <date key="time:timestamp" value="2024-03-01T10:00:00.000+02:00"/>
      <int key="n" value="3"/>
      <boolean key="ok" value="True"/>
      <id key="i" value="f7"/>
      <list key="parts"><values><string key="first" value="a"><string key="of" value="b"/></string></values></list>
    </event>
    <event><string key="concept:name" value="Päätä"/><date key="time:timestamp" value="2024-03-01T11:00:00Z"/></event>
  </trace>
  <trace><event><string key="concept:name" value="See"/></event></trace>
</log>
"""


@pytest.fixture
def file(tmp_path):
    """Writes a file and gives its path."""

    def write(content, name="log.xes"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


def event(name, minute, step="", more=""):
    kind = f'<string key="lifecycle:transition" value="{step}"/>' if step else ""
    time = f'<date key="time:timestamp" value="2024-03-01T10:{minute:02}:00Z"/>'
    return f'<event><string key="concept:name" value="{name}"/>{time}{kind}{more}</event>\n'


def log(*traces):
    named = (
        f'<trace><string key="concept:name" value="{n}"/>\n{"".join(events)}</trace>\n'
        for n, events in enumerate(traces)
    )
    return f"<log>\n{''.join(named)}</log>"


def cells(path, *names):
    return [found for _, found in FIELDS.cells(path, names) if isinstance(found, list)]


def left_out(path):
    return [(line, found.reason, found.text) for line, found in FIELDS.cells(path, ()) if isinstance(found, OddRecord)]


WRITTEN = (
    LOG.encode(),
    gzip.compress(LOG.encode()),
    LOG.replace(' xmlns="http://www.xes-standard.org/"', "").encode(),
    LOG.replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?").replace("<x:!", "<!").replace("xmlns=", "xmlns:x=").encode(),
    LOG.replace("UTF-8", "ISO-8859-1").encode("iso-8859-1"),
    LOG.replace("UTF-8", "UTF-16").encode("utf-16"),
    b"\xef\xbb\xbf" + LOG.encode(),
)  # fmt: skip


@pytest.mark.parametrize("content", WRITTEN)
def test_a_log_is_read_with_or_without_a_namespace_and_in_every_encoding(file, content):
    path = file(content, "any.name")
    assert importer_of(path).key == "xes"
    assert FIELDS.columns(path) == (
        "case:concept:name", "concept:name", "time:timestamp", "case:cost", "n", "ok", "i", "parts.first", "parts.first.of",
    )  # fmt: skip
    assert cells(path, *FIELDS.columns(path)) == [
        ["NA", "See & ask", "2024-03-01T10:00:00.000+02:00", "7", "3", "true", "f7", "a", "b"],
        ["NA", "Päätä", "2024-03-01T11:00:00Z", "7", "", "", "", "", ""],
        ["2", "See", "", "", "", "", "", "", ""],
    ]


def test_records_know_the_lines_on_which_events_begin(file):
    assert [line for line, _ in FIELDS.cells(file(LOG), ())] == [10, 18, 20]


def test_a_log_can_be_looked_at(file):
    read = read_table(file(LOG), limit=2)
    assert (read.columns[:3], read.importer) == (("case:concept:name", "concept:name", "time:timestamp"), "xes")
    assert len(read.frame) == 2


def test_where_there_are_completions_they_alone_are_events_and_know_their_start(file):
    path = file(
        log(
            [
                event("A", 1, "schedule"), event("A", 2, "start"), event("B", 3, "start"), event("A", 4, "start"),
                event("A", 5, "complete"), event("B", 6, "COMPLETE"), event("A", 7, "complete"), event("C", 8, "start"),
                event("D", 9, "complete"),
            ],
            [event("A", 10, "complete"), event("E", 11)],
        )
    )  # fmt: skip
    assert "time:start" in FIELDS.columns(path)
    assert cells(path, "case:concept:name", "concept:name", "time:timestamp", "time:start") == [
        ["0", "A", "2024-03-01T10:05:00Z", "2024-03-01T10:02:00Z"],
        ["0", "B", "2024-03-01T10:06:00Z", "2024-03-01T10:03:00Z"],
        ["0", "A", "2024-03-01T10:07:00Z", "2024-03-01T10:04:00Z"],
        ["0", "D", "2024-03-01T10:09:00Z", ""],
        ["1", "A", "2024-03-01T10:10:00Z", ""],
        ["1", "E", "2024-03-01T10:11:00Z", ""],
    ]
    told_with_its_end = "a step “start” of work, which counts once, when it is complete"
    assert left_out(path) == [
        (3, "a step “schedule” of work, of which completions count", "A"),
        (4, told_with_its_end, "A"), (5, told_with_its_end, "B"), (6, told_with_its_end, "A"),
        (10, "a step “start” of work, of which completions count", "C"),
    ]  # fmt: skip
    assert all(found.sound for _, found in FIELDS.cells(path, ()) if isinstance(found, OddRecord))


def test_a_look_tells_what_was_left_out_on_purpose(file):
    path = file(log([event("A", 1, "schedule"), event("A", 2, "complete"), event("B", 3, "schedule")]))
    assert read_table(path).notes == (
        "2 record(s) were left out: a step “schedule” of work, of which completions count.",
    )


def test_a_start_goes_to_the_completion_of_its_own_instance(file):
    first, second = ('<string key="concept:instance" value="1"/>', '<string key="concept:instance" value="2"/>')
    path = file(
        log(
            [
                event("A", 1, "start", first), event("A", 2, "start", second), event("A", 3, "complete", second),
                event("A", 4, "complete", first),
            ]
        )
    )  # fmt: skip
    assert cells(path, "time:start") == [["2024-03-01T10:02:00Z"], ["2024-03-01T10:01:00Z"]]


@pytest.mark.parametrize("step", ["start", "complete", "", "Sent"])
def test_where_there_is_one_kind_of_step_every_event_counts(file, step):
    path = file(log([event("A", 1, step), event("A", 2, step)]))
    assert len(cells(path, "concept:name")) == 2
    assert "time:start" not in FIELDS.columns(path)


def test_events_beside_traces_are_read_without_a_case(file):
    assert cells(file(f"<log>{event('A', 1)}</log>"), "case:concept:name", "concept:name") == [["", "A"]]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (LOG[:600], "is no whole XES file .* in line 1"),
        (LOG.replace("</trace>", "", 1), "is no whole XES file .mismatched tag in line 21."),
        ("<log><trace>&nbsp;</trace></log>", "is no whole XES file .undefined entity in line 1."),
        ("<svg>\n<log/></svg>", "it begins with “svg” in line 1"),
        ("<log><trace/></log>", "has no event"),
        ('<!DOCTYPE log SYSTEM "x.dtd"><log/>', "defines its own entities or document type"),
        ('<!DOCTYPE log [<!ENTITY a "b">]><log>&a;</log>', "defines its own entities or document type"),
        ('<?xml version="1.0" encoding="klingon"?><log/>', "is no"),
    ],
)
def test_what_is_no_whole_log_is_refused_with_one_sentence(file, content, sentence):
    with pytest.raises(TableError, match=sentence) as caught:
        FIELDS.columns(file(content))
    assert "log.xes" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_event_of_countless_attributes_is_refused(file, monkeypatch):
    monkeypatch.setattr(xesstream, "MOST_ATTRIBUTES", 3)
    with pytest.raises(TableError, match="more than 3 attributes in line"):
        FIELDS.columns(file(LOG))


def test_a_text_without_end_between_elements_is_refused(file, monkeypatch):
    monkeypatch.setattr(xesstream, "LONGEST", 1000)
    monkeypatch.setattr(xesstream, "_CHUNK", 100)
    with pytest.raises(TableError, match="without an element"):
        FIELDS.columns(file(f"<log>{' ' * 5000}</log>"))


@pytest.mark.parametrize("sample", [1, 2, 3])
def test_the_first_events_decide_for_the_whole_log(file, monkeypatch, sample):
    monkeypatch.setattr(xes, "SAMPLE", sample)
    path = file(
        log([event("A", 1, "start"), event("A", 2, "complete"), event("B", 3, "start")], [event("C", 4, "complete")])
    )
    wanted = ["A", "A", "B", "C"] if sample == 1 else ["A", "C"]
    assert [name for (name,) in cells(path, "concept:name")] == wanted
    assert ("time:start" in FIELDS.columns(path)) == (sample > 1)
