"""Small odd tables of text, and what is to become of each: read right, or refused with the right sentence."""

import codecs
import gzip
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from journeymap.metrics.tables.columns import ColumnKind

TEXT, NUMBER, PERCENT, TIME, DURATION = ColumnKind

Reading = tuple[ColumnKind, str]
"""What a column is, and the decimal mark of numbers or the format of times."""


@dataclass(frozen=True)
class Odd:
    """A file by what is odd in it: its bytes, and either `columns` and `rows` (all of them), or `refused`, a part of the
    sentence. `reads` is how columns are typed, `asked` the columns of which two readings are told, `misfits` the number
    and the first of the cells that do not fit, `notes` parts of the notes in their order.
    """

    what: str
    made: bytes | str | Callable[[], bytes]
    columns: Sequence[str] = ()
    rows: Sequence[Sequence[str]] | None = None
    refused: str = ""
    reads: Mapping[str, Reading] = field(default_factory=dict)
    asked: Sequence[str] = ()
    misfits: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    notes: Sequence[str] = ()
    encoding: str = ""
    delimiter: str = ""
    importer: str = ""
    file: str = "odd.csv"
    options: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] | None = None

    @property
    def content(self) -> bytes:
        if callable(self.made):
            return self.made()
        return self.made.encode() if isinstance(self.made, str) else self.made


FINNISH = "nimi;käynnit\nKäynti myymälässä;3\nÄiti – 5 €;4\n"
LETTERS = [["Käynti myymälässä", "3"], ["Äiti – 5 €", "4"]]
TWO = ("nimi", "käynnit")
N, NBSP, NARROW, MINUS = "\n", "\u00a0", "\u202f", "\u2212"


def column(name: str, *cells: str) -> str:
    """A table of touchpoints and one column, tabs between."""
    lines = [f"step\t{name}", *(f"s{n}\t{cell}" for n, cell in enumerate(cells, 1))]
    return "\n".join(lines) + "\n"


def cells(*values: str) -> list[list[str]]:
    return [[f"s{n}", value] for n, value in enumerate(values, 1)]


def typed(what: str, name: str, values: Sequence[str], reading: Reading, **more) -> Odd:
    """A table of which the second column is what it is about."""
    return Odd(what, column(name, *values), ("step", name), cells(*values), reads={name: reading}, **more)


ENCODINGS = (
    Odd("UTF-8", FINNISH, TWO, LETTERS, encoding="utf-8", delimiter=";"),
    Odd("UTF-8 with a mark", codecs.BOM_UTF8 + FINNISH.encode(), TWO, LETTERS, encoding="utf-8-sig"),
    Odd("Windows-1252", FINNISH.encode("cp1252"), TWO, LETTERS, encoding="cp1252"),
    Odd("UTF-16, little end first, marked", codecs.BOM_UTF16_LE + FINNISH.encode("utf-16-le"), TWO, LETTERS, encoding="utf-16"),
    Odd("UTF-16, big end first, marked", codecs.BOM_UTF16_BE + FINNISH.encode("utf-16-be"), TWO, LETTERS, encoding="utf-16"),
    Odd("UTF-16, little end first, bare", FINNISH.encode("utf-16-le"), TWO, LETTERS, encoding="utf-16-le"),
    Odd("UTF-16, big end first, bare", FINNISH.encode("utf-16-be"), TWO, LETTERS, encoding="utf-16-be"),
    Odd("UTF-32 with a mark", codecs.BOM_UTF32_LE + FINNISH.encode("utf-32-le"), TWO, LETTERS, encoding="utf-32"),
    Odd("Mac Roman, chosen by hand", FINNISH.encode("mac-roman"), TWO, LETTERS, options={"encoding": "mac-roman"}),
    Odd("Latin-9, chosen by hand", "nimi,hinta\nÄiti,5 €\n".encode("iso-8859-15"), ("nimi", "hinta"), [["Äiti", "5 €"]], options={"encoding": "iso-8859-15"}),
    Odd("a byte that Windows-1252 has not", b"a,b\n\x81x,1\n", ("a", "b"), [["\x81x", "1"]], encoding="iso-8859-1"),
    Odd("an encoding that does not fit", FINNISH.encode("cp1252"), refused="does not fit the encoding utf-8: choose another encoding", options={"encoding": "utf-8"}),
    Odd("an encoding that there is not", FINNISH, refused="There is no text encoding “klingon”", options={"encoding": "klingon"}),
    Odd("NUL bytes in a text", b"a,b\nx\x00y,1\nz,2\n", refused="is no table of text"),
    Odd("names from right to left and of pictures", "שלב,👋 visits,القناة\nקנייה,3,متجر\n🛒,4,ويب\n", ("שלב", "👋 visits", "القناة"), [["קנייה", "3", "متجر"], ["🛒", "4", "ويب"]]),
)  # fmt: skip

DELIMITERS = (
    Odd("commas", "a,b\n1,x;y\n", ("a", "b"), [["1", "x;y"]], delimiter=","),
    Odd("semicolons with decimal commas", "a;b;c\n1,5;2,5;3,5\n1,5;2,5;x\n", ("a", "b", "c"), [["1,5", "2,5", "3,5"], ["1,5", "2,5", "x"]], delimiter=";"),
    Odd("tabs with quotes", 'a\tb\n"x\ty"\t1\n"say ""hi"""\t2\n', ("a", "b"), [["x\ty", "1"], ['say "hi"', "2"]], delimiter="\t"),
    Odd("bars", "a|b\n1,2|3\n", ("a", "b"), [["1,2", "3"]], delimiter="|"),
    Odd("a line that names the delimiter", "sep=|\r\na|b;c\r\n1|2\r\n", ("a", "b;c"), [["1", "2"]], delimiter="|"),
    Odd("a delimiter of its own, chosen by hand", "a~b\n1~2\n", ("a", "b"), [["1", "2"]], options={"delimiter": "~"}),
    Odd("a delimiter of two signs", "a::b\n", refused="“::” is no delimiter: choose one sign", options={"delimiter": "::"}),
    Odd("a quotation mark as the delimiter", "a,b\n", refused="is no delimiter", options={"delimiter": '"'}),
    Odd("a line that names no delimiter", "sep=\r\na,b\r\n1,2\r\n", ("a", "b"), [["1", "2"]]),
    Odd("one column", "comment\nnice, good\nso; so\n", ("comment",), [["nice, good"], ["so; so"]]),
    Odd("one column of numbers", "n\n1\n2\n", ("n",), [["1"], ["2"]], reads={"n": (NUMBER, ".")}),
    Odd("a delimiter at the end of each line", "a,b,\n1,2,\n3,4,\n", ("a", "b"), [["1", "2"], ["3", "4"]]),
    Odd("spaces around delimiters", "a , b\n 1 , 2 \n", ("a", "b"), [[" 1 ", " 2 "]], reads={"b": (NUMBER, ".")}),
)  # fmt: skip

QUOTES = (
    Odd("quotes within quotes", 'a,b\n"say ""hi""",1\n', ("a", "b"), [['say "hi"', "1"]]),
    Odd("a quote in the middle of a cell", 'a,b\n5" disk,1\n3" disk,2\n', ("a", "b"), [['5" disk', "1"], ['3" disk', "2"]]),
    Odd("a line break within a cell", 'a,b\n"two\nlines",1\nx,2\n', ("a", "b"), [["two\nlines", "1"], ["x", "2"]]),
    Odd("a quote that is not closed", 'a,b\nx,1\n"open,2\ny,3\n', refused="has a cell without end in line 3: look for a quotation mark that is not closed"),
    Odd("an empty cell in quotes", 'a,b\n"",1\n', ("a", "b"), [["", "1"]]),
    Odd("single quotes are letters", "a,b\n'x,1\n", ("a", "b"), [["'x", "1"]]),
)  # fmt: skip

SHAPES = (
    Odd("an empty file", b"", refused="is empty: choose a file that has a header row and data"),
    Odd("nothing but a mark of the encoding", codecs.BOM_UTF8, refused="is empty"),
    Odd("nothing but white space", " \n\t\n\n", refused="is empty"),
    Odd("nothing but delimiters", ",,\n,,\n", refused="has no columns: its first row must name them"),
    Odd("a header alone", "a,b\n", ("a", "b"), []),
    Odd("blank lines before the header", "\n\n\r\na,b\n1,2\n", ("a", "b"), [["1", "2"]]),
    Odd("comments before the header", "# exported by hand\n#\na,b\n1,2\n", ("a", "b"), [["1", "2"]]),
    Odd("a header that begins with a number sign", "#,b\n1,2\n", ("#", "b"), [["1", "2"]]),
    Odd("short rows", "a,b,c\n1\n1,2,3\n", ("a", "b", "c"), [["1", "", ""], ["1", "2", "3"]], notes=("1 row(s) have fewer cells",)),
    Odd("long rows", "a,b\n1,2\n1,2,3\n1,2\n", ("a", "b"), [["1", "2"], ["1", "2,3"], ["1", "2"]], notes=("1 row(s) have more cells",)),
    Odd("a header shorter than its rows", "a,b\n1,2,3\n4,5,6\n", ("a", "b", "Column 3"), [["1", "2", "3"], ["4", "5", "6"]], notes=("1 column(s) had no name",)),
    Odd("names that come twice or are empty", "a,a,,A\n1,2,3,4\n", ("a", "a (2)", "Column 3", "A"), [["1", "2", "3", "4"]], notes=("2 column(s) had no name or a repeated one and are called a (2), Column 3",)),
    Odd("a name over two lines", '"open\n rate",b\n1,2\n', ("open rate", "b"), [["1", "2"]]),
    Odd("empty rows in between", "a,b\n1,2\n,\n\n3,4\n", ("a", "b"), [["1", "2"], ["3", "4"]], notes=("1 empty row(s)",)),
    Odd("lines that end in carriage returns alone", "a,b\r1,2\r3,4\r", ("a", "b"), [["1", "2"], ["3", "4"]]),
    Odd("line ends of three systems", "a,b\r\n1,2\n3,4\r5,6", ("a", "b"), [["1", "2"], ["3", "4"], ["5", "6"]]),
    Odd("no line end at the end", "a,b\n1,2", ("a", "b"), [["1", "2"]]),
    Odd("ten thousand columns", lambda: "\n".join([",".join(f"c{n}" for n in range(10_000)), ",".join(["7"] * 10_000)]).encode(), [f"c{n}" for n in range(10_000)], [["7"] * 10_000]),
    Odd("ten thousand columns of one name", lambda: "\n".join([",".join(["n"] * 10_000), ",".join(["7"] * 10_000)]).encode(), ["n", *(f"n ({n})" for n in range(2, 10_001))], [["7"] * 10_000], notes=("9999 column(s)",)),
    Odd("a cell of a hundred thousand letters", lambda: b"a,b\n" + b"x" * 100_000 + b",1\n", ("a", "b"), [["x" * 100_000, "1"]]),
    Odd("a cell of a million letters", lambda: b"a,b\n1,2\n" + b"x" * (1 << 20) + b",1\n", ("a", "b"), [["1", "2"], ["x" * (1 << 20), "1"]]),
    Odd("a cell of seventeen million letters", lambda: b"a,b\n1,2\n" + b"x" * (17 << 20) + b",1\n", refused="line"),
    Odd("packed by gzip", gzip.compress(FINNISH.encode("cp1252")), TWO, LETTERS, encoding="cp1252", file="odd.csv.gz"),
    Odd("packed by gzip, cut off", gzip.compress(FINNISH.encode())[:-12], refused="is a damaged gzip file", file="odd.csv.gz"),
)  # fmt: skip

WORDS = (
    Odd("NA, None and null are ids", "case,b\nNA,1\nNone,2\nnull,3\nNaN,4\n#N/A,5\n", ("case", "b"), [["NA", "1"], ["None", "2"], ["null", "3"], ["NaN", "4"], ["#N/A", "5"]]),
    Odd("leading zeros", "id,b\n007,1\n00,2\n", ("id", "b"), [["007", "1"], ["00", "2"]]),
    Odd("an address as a cell", 'page,n\n"https://shop.example/a?b=1,2&c=%20#d",1\n', ("page", "n"), [["https://shop.example/a?b=1,2&c=%20#d", "1"]]),
    Odd("a cell that would be a formula", "a,b\n=1+1,@x\n", ("a", "b"), [["=1+1", "@x"]]),
    typed("words among numbers", "n", ("1", "2", "3", "4", "n/a"), (NUMBER, "."), misfits={"n": (1, "n/a")}),
    typed("mostly words", "n", ("1", "two", "three"), (TEXT, ".")),
)  # fmt: skip

NUMBERS = (
    typed("decimal commas", "n", ("1,5", "22,75"), (NUMBER, ",")),
    typed("German thousands", "n", ("1.234,50", "12.345.678"), (NUMBER, ",")),
    typed("Swiss thousands", "n", ("1'234.50", "12’345"), (NUMBER, ".")),
    typed("thousands parted by spaces that do not break", "n", (f"1{NBSP}234,5", f"12{NARROW}345"), (NUMBER, ",")),
    typed("a comma that may be either", "n", ("1,234", "5,678"), (NUMBER, "."), asked=("n",)),
    typed("a point that may be either", "n", ("1.234", "5.678"), (NUMBER, "."), asked=("n",)),
    typed("a point that one cell settles", "n", ("1.234", "5.678,9"), (NUMBER, ",")),
    typed("amounts of money", "n", ("€ 12,50", f"1.200{NBSP}€", "$3"), (NUMBER, ",")),
    typed("amounts of money in letters", "n", ("12,50 EUR", "1 200 EUR", "-3 EUR"), (NUMBER, ",")),
    typed("negative numbers in brackets", "n", ("(1,200.50)", "300.25"), (NUMBER, ".")),
    typed("a minus that is no hyphen", "n", (f"{MINUS}5.5", "-3", "7"), (NUMBER, ".")),
    typed("exponents", "n", ("1e3", "2.5E-2"), (NUMBER, ".")),
    typed("percentages", "rate", ("12,1 %", f"5{NBSP}%", "0"), (PERCENT, ",")),
    typed("percentages among plain numbers", "rate", ("12%", "7%", "9%", "3%", "0.12"), (PERCENT, "."), misfits={"rate": (1, "0.12")}),
    typed("durations of a clock", "time to reply", ("1:30", "0:05", "12:00"), (DURATION, ".")),
    typed("durations with hours", "handling", ("30:00:00", "1:02:03.5"), (DURATION, ".")),
    typed("durations in words", "handling", ("2 h 5 min", "48 s", "3 pv"), (DURATION, ".")),
)  # fmt: skip

TIMES = (
    typed("dates of which the day may be the month", "date", ("1.3.2026", "2.3.2026"), (TIME, "%d.%m.%Y"), asked=("date",)),
    typed("dates of which one settles it", "date", ("1.3.2026", "13.3.2026"), (TIME, "%d.%m.%Y")),
    typed("American dates", "date", ("3/1/2026 9:05 AM", "3/25/2026 12:30 PM"), (TIME, "%m/%d/%Y %I:%M %p")),
    typed("Finnish times", "aika", ("13.3.2026 klo 9.05", "14.3.2026 klo 19.45"), (TIME, "%d.%m.%Y klo %H.%M")),
    typed("seconds since 1970", "timestamp", ("1770000000", "1770000060"), (TIME, "epoch s")),
    typed("milliseconds since 1970", "timestamp", ("1770000000123", "1770000060000"), (TIME, "epoch ms")),
    typed("microseconds since 1970", "timestamp", ("1770000000123456", "1770000060000000"), (TIME, "epoch us")),
    typed("ISO with offsets", "at", ("2026-03-01T10:00:00+02:00", "2026-03-01T10:00:00Z", "2026-03-01 10:00"), (TIME, "")),
    typed("ISO with fractions", "at", ("2026-03-01 10:00:00.123456789", "2026-03-01T10:00:00,5"), (TIME, "")),
    typed("a day that there is not", "date", ("2026-02-28", "2026-02-27", "2026-02-26", "2026-02-25", "2026-02-30"), (TIME, ""), misfits={"date": (1, "2026-02-30")}),
)  # fmt: skip

NO_TABLES = (
    Odd("a picture named .csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", refused="“odd.csv” is a picture, no table: choose a CSV, TSV, XLSX, ODS or Parquet file"),
    Odd("a web page named .xls", "\n <html><body><table><tr><td>1</td></tr></table></body></html>", refused="“odd.xls” is a web page, no table", file="odd.xls"),
    Odd("a database of SQLite", b"SQLite format 3\0" + bytes(100), refused="is a database, no table: connect to it by its URL", file="shop.db"),
    Odd("a database of DuckDB", bytes(8) + b"DUCK" + bytes(100), refused="is a database, no table: connect to it by its URL", file="shop.duckdb"),
    Odd("a PDF document named .csv", b"%PDF-1.7\n...", refused="is a PDF document"),
    Odd("a zip of pictures", b"PK\x03\x04" + b"\0" * 40, refused="is no workbook that can be read", file="photos.zip"),
    Odd("bytes without sense", bytes(range(256)) * 9, refused="is no table of text"),
    Odd("a kind of file that there is not", "a,b\n1,2\n", refused="There is no kind of file “cvs”: choose one of mixpanel, amplitude", options={"importer": "cvs"}),
    Odd("too few rows for the kind that was chosen", "a,b\n1,2\n", refused="has 2 row(s), but a file of the kind “Qualtrics: answers” has 3 that name the columns", options={"importer": "qualtrics"}),
)  # fmt: skip

ODD = (*ENCODINGS, *DELIMITERS, *QUOTES, *SHAPES, *WORDS, *NUMBERS, *TIMES, *NO_TABLES)
