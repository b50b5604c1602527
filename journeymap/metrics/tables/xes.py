"""The importer of XES, the format of event logs of process mining: `log/trace/event` with typed attributes.

Elements are known by their local names, so that a log may have a namespace or none. Attributes of a trace are columns
`case:…`, those of an event have their own names; an attribute within another one is named with a dot. A trace without
a name has its number for one.

Where the first events have both completions and other steps of the lifecycle of work, completions alone are events:
the time of the start is the cell `time:start` of the completion that follows it in the trace, of the same
`concept:instance` or else of the same name. Other steps, and starts, are left out as events and counted.
"""

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

from journeymap.language import mark
from journeymap.metrics.tables.importer import Fields, Form, Head, Importer, OddRecord, Record, unasked
from journeymap.metrics.tables.textformat import TableError
from journeymap.metrics.tables.xesstream import Event, TraceEnd, steps
from journeymap.model.records import SourceKind

SAMPLE = 5_000
"""So many events tell which attributes there are and which steps of the lifecycle."""

CASE, ACTIVITY, TIME, START = "case:concept:name", "concept:name", "time:timestamp", "time:start"
LIFECYCLE, INSTANCE = "lifecycle:transition", "concept:instance"

_LOG = re.compile(r"<(?:[\w.-]+:)?log[\s>]")


def _columns(path: Path, check: Callable[[], None] = unasked) -> tuple[str, ...]:
    names: dict[str, None] = dict.fromkeys((CASE, ACTIVITY, TIME))
    lifecycle: set[str] = set()
    for event in _first(steps(path)):
        check()
        names.update(dict.fromkeys((*(f"case:{name}" for name in event.trace), *event.cells)))
        lifecycle.add(_step(event))
    if not lifecycle:
        raise TableError(f"“{path.name}” has no event: choose an event log that has some.")
    if _has_completions(lifecycle) and "start" in lifecycle:
        names = {**dict.fromkeys((CASE, ACTIVITY, TIME, START)), **names}
    return tuple(names)


def _first(found: Iterable[Event | TraceEnd]) -> Iterator[Event]:
    """The events that tell of what kind a log is."""
    return islice((step for step in found if isinstance(step, Event)), SAMPLE)


def _remembered(found: Iterable[Event | TraceEnd], into: list[Event | TraceEnd]) -> Iterator[Event | TraceEnd]:
    for step in found:
        into.append(step)
        yield step


def _has_completions(lifecycle: set[str]) -> bool:
    """Whether completions alone are events."""
    return "complete" in lifecycle and not lifecycle <= {"complete", ""}


def _step(event: Event) -> str:
    return event.cells.get(LIFECYCLE, "").strip().lower()


def _cells(path: Path, names: Sequence[str]) -> Iterator[Record]:
    found = steps(path)
    begin: list[Event | TraceEnd] = []
    lifecycle = {_step(event) for event in _first(_remembered(found, begin))}
    steps_of_all = chain(begin, found)
    completions = _has_completions(lifecycle)
    counted = _completions(steps_of_all) if completions else _all(steps_of_all)
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


def _all(found: Iterable[Event | TraceEnd]) -> Iterator[tuple[int, Event]]:
    return ((step.line, step) for step in found if isinstance(step, Event))


@dataclass(slots=True)
class _Open:
    """The starts in a trace whose completion has not come yet, by what was started."""

    starts: Mapping[str, deque[Event]] = field(default_factory=lambda: defaultdict[str, deque[Event]](deque))

    def left(self) -> Iterator[tuple[int, OddRecord]]:
        for waiting in self.starts.values():
            for event in waiting:
                yield event.line, _left_out(event)


def _completions(found: Iterable[Event | TraceEnd]) -> Iterator[tuple[int, Event | OddRecord]]:
    """The completions with the times of their starts, and what is left out."""
    begun = _Open()
    for step in found:
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
                start = waiting.popleft()
                step.cells[START] = start.cells.get(TIME, "")
                yield start.line, _told_with_its_end(start)
            yield step.line, step
        else:
            yield step.line, _left_out(step)


def _told_with_its_end(event: Event) -> OddRecord:
    return OddRecord(
        "a step “start” of work, which counts once, when it is complete", event.cells.get(ACTIVITY, ""), sound=True
    )


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
