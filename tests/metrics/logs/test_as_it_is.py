"""Text that the engine reads from the file itself, and text of which it reads a copy: nobody sees a difference."""

from datetime import UTC, datetime

import pytest

from journeymap.metrics.engines.engine import Cancelled
from journeymap.metrics.logs import events, textrows
from journeymap.metrics.logs.events import LoadError, Reject, load

DAY = datetime(2024, 5, 1, tzinfo=UTC)


@pytest.fixture
def copies(monkeypatch):
    """The files that are copied."""
    made = []
    copy = textrows._copy

    def noticed(engine, path, *rest):
        made.append(path)
        copy(engine, path, *rest)

    monkeypatch.setattr(textrows, "_copy", noticed)
    return made


AS_IT_IS = (
    b"who,what,when\n1,a,2024-05-01\n2,b,2024-05-01\n",
    b"who,what,when\r\n1,a,2024-05-01\r\n\r\n2,b,2024-05-01",
    b"\xef\xbb\xbfwho,what,when\n1,a,2024-05-01\n2,b,2024-05-01\n",
    b'"who","what","when"\n"1","a","2024-05-01"\n2,b,2024-05-01\n',
    b"\n\nsep=;\nwho;what;when\n1;a;2024-05-01\n2;b;2024-05-01\n",
    b'# of 3 "rows"\n# here\nwho,what,when\n1,a,2024-05-01\n2,b,2024-05-01\n',
)
COPIED = (
    b"who,what,when\r1,a,2024-05-01\r2,b,2024-05-01\r",
    b"who,what,when\n1,a,2024-05-01\r\n2,b,2024-05-01\n",
    b'who,what,when\r\n1,"a",2024-05-01\r\n2,b,2024-05-01\r\n',
    b'who,what,"when"\n'.replace(b"what", b'"what"') + b"1,a,2024-05-01\n2,b,2024-05-01\n" + b"\r",
    b'# 5" disk\nwho,what,when\n1,a,2024-05-01\n2,b,2024-05-01\n',
    "who,what,when\n1,a,2024-05-01\n2,b,2024-05-01\n".encode("utf-16"),
    "who,what,when,ä\n1,a,2024-05-01,\n2,b,2024-05-01,\n".encode("cp1252"),
)


@pytest.mark.parametrize(("content", "copied"), [*((c, False) for c in AS_IT_IS), *((c, True) for c in COPIED)])
def test_what_the_engine_cannot_read_alike_is_copied_and_nothing_else(loaded, copies, content, copied):
    report, rows = loaded(content)
    assert [row[:2] for row in rows] == [("1", "a"), ("2", "b")]
    assert report.rejected == 0
    assert bool(copies) is copied


def test_a_header_over_two_lines_is_left_out(loaded, copies):
    report, rows = loaded(
        'who,what,"when\n(UTC)"\n1,a,2024-05-01\n2,b\n',
        columns={"case": "who", "activity": "what", "time": "when (UTC)"},
    )
    assert rows == [("1", "a", DAY, 0)]
    assert [reject.line for reject in report.rejects] == [4]
    assert copies


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("head", ["", "\ufeff", "# c\n\n".replace("\n", "{end}")])
def test_rejects_stand_on_the_same_lines_whatever_ends_them(loaded, end, head):
    lines = ["who,what,when", "1,a,2024-05-01", "", ",b,2024-05-01", "3", "ä,c,never", "", "4,d,2024-05-01,more", "x"]
    report, _ = loaded(head.format(end=end) + end.join(lines))
    first = 1 + head.count("{end}")
    assert report.rejects == (
        Reject(first + 3, "who", "the case is empty", ""),
        Reject(first + 4, "", "the row has fewer cells than the header", "3"),
        Reject(first + 5, "when", "the time is no ISO 8601", "never"),
        Reject(first + 7, "", "the row has more cells than the header", "4,d,2024-05-01,more"),
        Reject(first + 8, "", "the row has fewer cells than the header", "x"),
    )


@pytest.mark.parametrize("name", ["a [1]*.csv", "b?.csv", "log.gz", "x=1.csv", "ä ö.csv", "it's.csv", "~.csv"])
def test_a_name_is_no_pattern_and_says_nothing_of_the_content(loaded, tmp_path, copies, name):
    folder = tmp_path / "day=3"
    folder.mkdir()
    try:
        file = folder / name
        file.write_bytes(b"who,what,when\n1,a,2024-05-01\n")
    except OSError:
        pytest.skip("no such names here")
    (folder / "a 1.csv").write_bytes(b"who,what,when\n2,b,2024-05-01\n")
    _, rows = loaded(file)
    assert rows == [("1", "a", DAY, 0)]
    assert not copies


def test_a_file_that_grows_while_it_is_read_is_refused(engine, tmp_path, log_source, monkeypatch):
    file = tmp_path / "log.csv"
    file.write_bytes(b"who,what,when\n1,a,2024-05-01\n")
    read = events._read

    def meanwhile(*args):
        with file.open("ab") as stream:
            stream.write(b"2,b,2024-05-01\n")
        read(*args)

    monkeypatch.setattr(events, "_read", meanwhile)
    with pytest.raises(LoadError, match=r"“log\.csv” was written to while it was read: read it again"):
        load(engine, file, log_source())


def test_the_copy_is_stopped_too(engine, tmp_path, log_source):
    file = tmp_path / "log.csv"
    file.write_bytes(b"who,what,when\r1,a,2024-05-01\r")

    def stop(part):
        if part >= 0.15:
            engine.cancel()

    with pytest.raises(Cancelled):
        load(engine, file, log_source(), progress=stop)
