"""Odd logs: the load reads every file as the first look does."""

import pytest

from journeymap.metrics.analysis import open_log
from journeymap.metrics.imports import preview, proposal
from journeymap.model.records import DataSource, SourceKind

ROLES = {"case": "case", "activity": "event", "time": "time"}
QUALTRICS = (
    "case,event,time,Q\r\n"
    'Case,Event,Time,"Why,\nin words?"\r\n'
    '"{""ImportId"":""a""}","{""ImportId"":""b""}","{""ImportId"":""c""}","{""ImportId"":""d""}"\r\n'
    "u1,ä,2026-03-01 10:00,x\r\nu2,b,2026-03-02 10:00,\r\n"
)
PLAIN = "case;event;time\nu1;ä;1.3.2026 10:00\nNA;b;13.3.2026 11:00\n"
BOTH = {"ä": 1, "b": 1}

LOGS = {
    "UTF-8": (PLAIN.encode(), BOTH),
    "UTF-8 with a mark": (b"\xef\xbb\xbf" + PLAIN.encode(), BOTH),
    "Windows-1252": (PLAIN.encode("cp1252"), BOTH),
    "UTF-16 with a mark": (PLAIN.encode("utf-16"), BOTH),
    "UTF-16 bare": (PLAIN.encode("utf-16-be"), BOTH),
    "a line that names the delimiter": (f"sep=;\r\n{PLAIN}".encode(), BOTH),
    "comments and blank lines before the header": (f"# made by hand\n\n{PLAIN}".encode(), BOTH),
    "carriage returns alone": (PLAIN.replace("\n", "\r").encode(), BOTH),
    "delimiters at the end of lines": (PLAIN.replace("\n", ";\n").encode(), BOTH),
    "three rows that name the columns": (QUALTRICS.encode(), BOTH),
    "three rows in UTF-16": (QUALTRICS.encode("utf-16"), BOTH),
    "a quote in the middle": (PLAIN.replace(";b;", ';5" disk;').encode(), {"ä": 1, '5" disk': 1}),
    "a line break in a cell": (PLAIN.replace(";b;", ';"b\nc";').encode(), {"ä": 1, "b\nc": 1}),
    "names of two lines": (PLAIN.replace("event", '"eve\nnt"').encode(), BOTH),
}


@pytest.mark.parametrize("name", LOGS)
def test_a_log_is_loaded_as_it_was_seen(name, tmp_path):
    content, activities = LOGS[name]
    path = tmp_path / "odd.csv"
    path.write_bytes(content)
    seen = preview(path)
    roles = {**ROLES, "activity": "eve nt" if "eve nt" in seen.table.columns else "event"}
    proposed = proposal(seen, path, id="s")
    time_format = seen.reading("time").time_format
    source = DataSource(
        id="s", rows=SourceKind.EVENTS, columns=roles, time_format=time_format, zone="UTC",
        encoding=proposed.encoding, delimiter=proposed.delimiter,
    )  # fmt: skip
    with open_log(path, source) as log:
        assert dict(log.report.activities) == activities
        assert (log.report.events, log.report.rejected, log.report.cases) == (2, 0, 2)
    assert len(seen.table.frame) == 2


def test_a_kind_chosen_by_hand_reaches_the_load(tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text(QUALTRICS, encoding="utf-8", newline="")
    source = DataSource(id="s", rows=SourceKind.EVENTS, columns=ROLES, zone="UTC", importer="text")
    with open_log(path, source) as log:
        assert (log.report.events, log.report.rejected) == (2, 2)  # two of the three rows of the header are no events
        assert {reject.column for reject in log.report.rejects} == {"time"}


def test_a_workbook_of_two_header_rows_is_loaded_as_it_was_seen(tmp_path):
    from openpyxl import Workbook

    made = Workbook()
    for row in (["who", "what happened", None], [None, "event", "time"], ["u1", "a", "2026-03-01 10:00"]):
        made.active.append(row)
    made.active.merge_cells("B1:C1")
    made.active.merge_cells("A1:A2")
    path = tmp_path / "odd.xlsx"
    made.save(path)
    columns = {"case": "who", "activity": "what happened / event", "time": "what happened / time"}
    with open_log(path, DataSource(id="s", rows=SourceKind.EVENTS, columns=columns, zone="UTC")) as log:
        assert (log.report.events, log.report.activities) == (1, {"a": 1})
