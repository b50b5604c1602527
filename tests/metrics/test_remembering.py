"""A mapping is kept for files of one shape, and what is guessed of a file is told."""

import pytest

from journeymap.metrics.imports import preview, proposal, remembered, shape
from journeymap.model.records import DataSource, SourceKind

MAY = "Asiakas;Tapahtuma;Pvm;Kanava\n1;osto;1.3.2026;verkko\n2;haku;2.3.2026;kauppa\n"
JUNE = "Asiakas;Tapahtuma;Pvm;Kanava\n7;osto;4.5.2026;verkko\n8;haku;5.5.2026;puhelin\n"


@pytest.fixture
def look(tmp_path):
    """A first look at a text written to a file."""

    def at(content: bytes | str, name: str = "table.csv", **said: str):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return preview(path, **said)

    return at


def test_files_of_one_kind_delimiter_and_columns_have_one_shape(look):
    may = shape(look(MAY, "may.csv"))
    assert shape(look(JUNE, "june.csv")) == may
    assert shape(look(JUNE.replace("Asiakas", "ASIAKAS"), "june.csv")) == may
    assert shape(look(MAY.encode("cp1252"), "may.csv")) == may
    assert shape(look(MAY.replace(";", ","))) != may
    assert shape(look(MAY.replace("Kanava", "Laite"))) != may
    assert shape(look("👋,🛒\n1,2\n")) != shape(look("🛒,👋\n1,2\n"))


def test_the_next_file_of_a_shape_is_read_as_the_last_was(look, tmp_path):
    kept = DataSource(
        id="old", rows=SourceKind.EVENTS, title="may.csv", path="may.csv", encoding="utf-8", delimiter=";", zone="Europe/Helsinki",
        columns={"case": "Asiakas", "activity": "Tapahtuma", "time": "Pvm"}, time_format="%m.%d.%Y", segments=("Kanava", "Ikä"),
        binding={"osto": "t1", "haku": None}, sessions=30.0, dedupe=True, imported="2026-05-03T10:00:00Z", checksum="abc",
    )  # fmt: skip
    seen = look(JUNE)
    assert proposal(seen, tmp_path / "june.csv", id="x").time_format == "%d.%m.%Y"
    source = remembered(seen, kept)
    assert source.time_format == "%m.%d.%Y"  # fits too, and was settled before
    assert source.columns == kept.columns
    assert source.segments == ("Kanava",)
    assert (source.binding, source.zone, source.sessions, source.dedupe) == (kept.binding, kept.zone, 30.0, True)
    assert (source.imported, source.checksum) == ("", "")


def test_an_earlier_notation_of_times_that_fits_no_longer_gives_way(look):
    kept = DataSource(
        id="s", rows=SourceKind.EVENTS, columns={"case": "Asiakas", "activity": "Tapahtuma", "time": "Pvm"}, time_format="%m.%d.%Y"
    )  # fmt: skip
    assert remembered(look(JUNE.replace("5.5.2026", "25.5.2026")), kept).time_format == "%d.%m.%Y"


def test_columns_that_are_gone_are_proposed_anew(look):
    kept = DataSource(
        id="s",
        rows=SourceKind.METRICS,
        columns={"touchpoint": "page"},
        measures=("visits", "gone"),
        computed={"visits": "visitors", "gone": "orders"},
        decimal=",",
    )
    source = remembered(look("Page,Visits,Orders\n/a,1,2\n"), kept)
    assert source.columns == {"touchpoint": "Page"}
    assert source.measures == ("Visits",)
    assert source.computed == {"Visits": "visitors"}
    assert source.decimal == ","
    source = remembered(look("step,orders\n/a,2\n"), kept)
    assert (source.columns, source.measures, source.computed) == ({"touchpoint": "step"}, ("orders",), {})


def test_an_encoding_chosen_before_is_kept_where_the_file_tells_none(look):
    kept = DataSource(id="s", rows=SourceKind.METRICS, encoding="mac-roman", columns={"touchpoint": "nimi"})
    content = "nimi,n\nKäynti,1\n"
    assert remembered(look(content.encode("mac-roman")), kept).encoding == "mac-roman"
    assert remembered(look(content), kept).encoding == "utf-8"


def test_a_sheet_chosen_before_is_kept_where_it_is_there(tmp_path):
    from openpyxl import Workbook

    made = Workbook()
    for name in ("April", "May"):
        made.create_sheet(name).append(["step", "n"])
        made[name].append(["a", 1])
    made.save(tmp_path / "book.xlsx")
    seen = preview(tmp_path / "book.xlsx")
    kept = DataSource(id="s", rows=SourceKind.METRICS, columns={"touchpoint": "step"})
    assert remembered(seen, DataSource(id="s", rows=kept.rows, sheet="May")).sheet == "May"
    assert remembered(seen, DataSource(id="s", rows=kept.rows, sheet="June")).sheet == "April"


@pytest.mark.parametrize(
    ("content", "said", "guessed"),
    [
        ("case_id,activity,time\n1,A,2026-01-01\n", {}, {"importer", "delimiter", "rows", "case", "activity", "time"}),
        ("sep=,\ncase_id,activity,time\n1,A,2026-01-01\n", {}, {"importer", "rows", "case", "activity", "time"}),
        ("step;n\na;1,234\n", {}, {"importer", "delimiter", "rows", "touchpoint", "decimal"}),
        ("step;n\na;1,5\n", {}, {"importer", "delimiter", "rows", "touchpoint"}),
        ("step;n\na;1,5\n", {"delimiter": ";", "importer": "text"}, {"rows", "touchpoint"}),
        ("step,n\nä,1\n".encode("cp1252"), {}, {"importer", "encoding", "delimiter", "rows", "touchpoint"}),
        ("step,n\nä,1\n".encode("cp1252"), {"encoding": "cp1252"}, {"importer", "delimiter", "rows", "touchpoint"}),
        ("case;event;date\n1;A;1.3.2026\n", {}, {"importer", "delimiter", "rows", "case", "activity", "time", "time_format"}),
        ('{"event":"a","properties":{"time":1772401508,"distinct_id":"u"}}\n', {}, set()),
        ('# 20260101-20260131\nStep,Active users\n1. a,"1,234"\n', {}, {"touchpoint"}),
    ],
)  # fmt: skip
def test_what_neither_file_nor_kind_nor_anybody_says_is_told_as_guessed(look, content, said, guessed):
    assert look(content, **said).guessed == guessed


def test_a_kind_of_file_fixes_what_its_times_are(look, tmp_path):
    seen = look('{"event":"a","properties":{"time":1772401508,"distinct_id":"u","$insert_id":"i"}}\n')
    source = proposal(seen, tmp_path / "x", id="s")
    assert (seen.importer.key, source.rows, source.time_format) == ("mixpanel", SourceKind.EVENTS, "epoch s")
    assert source.columns == {"case": "distinct_id", "activity": "event", "time": "time", "id": "$insert_id"}
    assert source.importer == ""  # the content tells it again
    intercom = "conversation_id,conversation_created_at,message_type,message_created_at\n1,2026-03-01 10:00:00,comment,2026-03-01 10:00:00\n"
    assert proposal(look(intercom), tmp_path / "x", id="s").zone == "UTC"


def test_a_kind_chosen_by_hand_wins_and_is_kept(look, tmp_path):
    content = "# 20260101-20260131\nStep,Active users\n1. a,5\n"
    assert look(content).table.cells("Step") == ["a"]
    plain = look(content, importer="text")
    assert plain.table.cells("Step") == ["1. a"]
    assert plain.importer.key == plain.chosen == proposal(plain, tmp_path / "x", id="s").importer == "text"


def test_questions_are_told_beside_their_numbers(look):
    from tests.metrics.tables.oddexports import QUALTRICS

    assert look(QUALTRICS).table.labels == {
        "StartDate": "Start Date",
        "ResponseId": "Response ID",
        "Q1_NPS": "How likely are you to recommend us?",
        "Q2": "Why, in your words?",
    }
