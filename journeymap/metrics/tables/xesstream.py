"""The events of an XES file one after the other, without entities and in bounded memory."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.sax.handler import ContentHandler  # the parser is a defused one
from xml.sax.xmlreader import IncrementalParser  # of which this is the type

from journeymap.metrics.tables.textformat import TableError, open_bytes, opening
from journeymap.metrics.tables.workbook import as_text

if TYPE_CHECKING:
    from xml.sax.xmlreader import AttributesImpl

DEEPEST = 50
LONGEST = 16 << 20
"""Bytes without an element: a text or a comment as long as that is no part of an event log."""

MOST_ATTRIBUTES = 10_000
_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Event:
    """An event: the line on which it begins, its attributes and those of its trace."""

    line: int
    cells: dict[str, str]
    trace: dict[str, str]


@dataclass(frozen=True, slots=True)
class TraceEnd:
    """A trace is over."""


class _Broken(Exception):  # noqa: N818  # a sentence without the name of the file
    """What is wrong with the log."""


def steps(path: Path) -> Iterator[Event | TraceEnd]:
    """The events of a log and the ends of its traces. Raises TableError where it is not whole, or no XES."""
    from defusedxml.expatreader import create_parser  # pyright: ignore[reportUnknownVariableType]  # it has no types

    parser: Any = create_parser(forbid_dtd=True)
    reader = _Reader(parser)
    parser.setContentHandler(reader)
    with opening(path), _sound(path, reader):
        with path.open("rb") as file:
            compressed = file.read(2) == b"\x1f\x8b"
        with open_bytes(path, compressed=compressed) as stream:
            while chunk := stream.read(_CHUNK):
                parser.feed(chunk)
                reader.rest(len(chunk))
                yield from reader.taken()
            parser.close()
            yield from reader.taken()


@contextmanager
def _sound(path: Path, reader: "_Reader") -> Generator[None]:
    """Turns what is wrong with the XML into a TableError."""
    from xml.sax import SAXParseException

    from defusedxml.common import DefusedXmlException

    try:
        yield
    except DefusedXmlException as error:
        raise TableError(
            f"“{path.name}” defines its own entities or document type, as no event log does and a trap may: "
            "it is not read. Export it again without them."
        ) from error
    except SAXParseException as error:
        raise TableError(
            f"“{path.name}” is no whole XES file ({error.getMessage()} in line {error.getLineNumber()}): export it again."
        ) from error
    except (_Broken, LookupError, ValueError) as error:
        raise TableError(f"“{path.name}” is no XES file: {error} in line {reader.line()}. Export it again.") from error


class _Reader(ContentHandler):
    """Gathers the attributes of a trace and of an event while the parser goes through the elements."""

    def __init__(self, parser: IncrementalParser) -> None:
        super().__init__()
        self._parser = parser
        self._depth = 0
        self._into: dict[str, str] | None = None
        self._base = 0
        self._keys: list[str] = []
        self._trace: dict[str, str] = {}
        self._traces = 0
        self._event: Event | None = None
        self._ready: list[Event | TraceEnd] = []
        self._idle = 0

    def startElement(self, name: str, attrs: "AttributesImpl") -> None:  # noqa: N802  # SAX calls it so
        """An element begins: one that gathers attributes, or an attribute of the one that does."""
        self._idle = 0
        self._depth += 1
        local = name if ":" not in name else name.rpartition(":")[2]
        if self._depth <= 3 and self._event is None and self._begins(local):
            return
        if self._into is not None:
            self._attribute(local, attrs)
        if self._depth > DEEPEST:
            raise _Broken(f"elements lie more than {DEEPEST} deep in one another")

    def _begins(self, local: str) -> bool:
        """Whether the log, a trace or an event begins here."""
        if self._depth == 1 and local != "log":
            raise _Broken(f"it begins with “{local[:40]}”")
        if self._depth == 2 and local == "trace":
            self._traces += 1
            self._into = self._trace = {}
        elif local == "event" and self._depth == (2 if self._into is None else 3):
            self._trace.setdefault("concept:name", str(self._traces) if self._depth == 3 else "")
            self._event = Event(self.line(), {}, self._trace)
            self._into = self._event.cells
        else:
            return self._depth == 1
        self._base = self._depth
        return True

    def _attribute(self, kind: str, attrs: "AttributesImpl") -> None:
        """Keeps an attribute of the event or of the trace, and its key for those within it."""
        key, value, into = attrs.get("key", ""), attrs.get("value"), self._into
        if value is not None and key and into is not None:
            name = key if self._depth == self._base + 1 else ".".join([*filter(None, self._keys), key])
            into[name] = _as_cell(kind, value) if kind in _TYPED else value
            if len(into) > MOST_ATTRIBUTES:
                raise _Broken(f"an event has more than {MOST_ATTRIBUTES} attributes")
        self._keys.append(key)

    def endElement(self, name: str) -> None:  # noqa: ARG002, N802  # SAX calls it so
        """An element is over."""
        if self._into is not None and self._depth > self._base:
            self._keys.pop()
        elif self._event is not None:
            self._ready.append(self._event)
            self._event = None
            self._base -= 1
            self._into = self._trace if self._base == 2 else None
        elif self._into is not None:
            self._ready.append(TraceEnd())
            self._trace = {}
            self._into = None
        self._depth -= 1

    def line(self) -> int:
        """The number of the line that is being read."""
        return int(self._parser.getLineNumber())  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]  # every reader of expat has it

    def rest(self, size: int) -> None:
        """So many bytes more were read."""
        self._idle += size
        if self._idle > LONGEST:
            raise _Broken(f"more than {LONGEST >> 20} MB without an element")

    def taken(self) -> list[Event | TraceEnd]:
        """What was read since the last time."""
        ready, self._ready = self._ready, []
        return ready


_TYPED = ("boolean", "float")


def _as_cell(kind: str, value: str) -> str:
    """A value as a person writes it: 7 and not 7.0."""
    if kind == "boolean":
        return value.strip().lower()
    try:
        return as_text(float(value))
    except ValueError:
        return value
