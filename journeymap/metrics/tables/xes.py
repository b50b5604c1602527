"""The importer of XES, the format of event logs of process mining: `log/trace/event` with typed attributes.

Elements are known by their local names, so that a log may have a namespace or none. Attributes of a trace are columns
`case:…`, those of an event have their own names; an attribute within another one is named with a dot. A trace without
a name has its number for one.

Where the first events have both completions and other steps of the lifecycle of work, completions alone are events:
the time of the start is the cell `time:start` of the completion that follows it in the trace, of the same
`concept:instance` or else of the same name. Other steps, and starts without a completion, are left out and counted.
"""

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from journeymap.language import mark
from journeymap.metrics.tables.importer import Fields, Form, Head, Importer, OddRecord, Record
from journeymap.metrics.tables.textformat import TableError
from journeymap.metrics.tables.xesstream import Event, TraceEnd, steps
from journeymap.model.records import SourceKind

SAMPLE = 10_000
"""So many events tell which attributes there are and which steps of the lifecycle."""

CASE, ACTIVITY, TIME, START = "case:concept:name", "concept:name", "time:timestamp", "time:start"
LIFECYCLE, INSTANCE = "lifecycle:transition", "concept:instance"

_LOG = re.compile(r"<(?:[\w.-]+:)?log[\s>]")


@dataclass(frozen=True, slots=True)
class _Kind:
    """What the first events tell: their attributes, and whether completions alone are events."""

    names: tuple[str, ...]
    completions: bool


def _kind(path: Path) -> _Kind:
    names: dict[str, None] = dict.fromkeys((CASE, ACTIVITY, TIME))
    lifecycle: set[str] = set()
    for event in islice((step for step in steps(path) if isinstance(step, Event)), SAMPLE):
        names.update(dict.fromkeys((*_of_case(event), *event.cells)))
        lifecycle.add(_step(event))
    if not lifecycle:
        raise TableError(f"“{path.name}” has no event: choose an event log that has some.")
    completions = "complete" in lifecycle and not lifecycle <= {"complete", ""}
    if completions and "start" in lifecycle:
        names = {**dict.fromkeys((CASE, ACTIVITY, TIME, START)), **names}
    return _Kind(tuple(names), completions)


def _of_case(event: Event) -> dict[str, str]:
    return {f"case:{name}": value for name, value in event.trace.items()}


def _step(event: Event) -> str:
    return event.cells.get(LIFECYCLE, "").strip().lower()


def _columns(path: Path) -> tuple[str, ...]:
    return _kind(path).names


def _cells(path: Path, names: Sequence[str]) -> Iterator[Record]:
    counted = _completions(path) if _kind(path).completions else _all(path)
    of_case = [name.removeprefix("case:") if name.startswith("case:") else None for name in names]
    for line, found in counted:
        if isinstance(found, OddRecord):
            yield line, found
            continue
        cells, trace = found.cells, found.trace
        yield (
            line,
            [
                cells.get(name, "") if within is None else trace.get(within) or cells.get(name, "")
                for name, within in zip(names, of_case, strict=True)
            ],
        )


def _all(path: Path) -> Iterator[tuple[int, Event]]:
    return ((step.line, step) for step in steps(path) if isinstance(step, Event))


@dataclass(slots=True)
class _Open:
    """The starts in a trace whose completion has not come yet, by what was started."""

    starts: Mapping[str, deque[Event]] = field(default_factory=lambda: defaultdict[str, deque[Event]](deque))

    def left(self) -> Iterator[tuple[int, OddRecord]]:
        for waiting in self.starts.values():
            for event in waiting:
                yield event.line, _left_out(event)


def _completions(path: Path) -> Iterator[tuple[int, Event | OddRecord]]:
    """The completions with the times of their starts, and what is left out."""
    begun = _Open()
    for step in steps(path):
        if isinstance(step, TraceEnd):
            yield from begun.left()
            begun = _Open()
            continue
        kind, what = _step(step), step.cells.get(INSTANCE) or step.cells.get(ACTIVITY, "")
        if kind == "start":
            begun.starts[what].append(step)
        elif kind in ("complete", ""):
            waiting = begun.starts.get(what) if kind else None
            if waiting:
                step.cells[START] = waiting.popleft().cells.get(TIME, "")
            yield step.line, step
        else:
            yield step.line, _left_out(step)


def _left_out(event: Event) -> OddRecord:
    return OddRecord(
        f"a step “{_step(event)}” of work, of which completions count", event.cells.get(ACTIVITY, ""), sound=True
    )


def _is_xes(head: Head) -> bool:
    return head.text.lstrip().startswith("<") and _LOG.search(head.text) is not None


IMPORTERS: tuple[Importer, ...] = (
    Importer(
        "xes",
        mark("XES: event log"),
        Form.RECORDS,
        _is_xes,
        rows=SourceKind.EVENTS,
        roles={"case": CASE, "activity": ACTIVITY, "time": TIME},
        fields=Fields(_columns, _cells),
    ),
)
