"""`journeymap transitions`: what paths customers take, from an event log alone."""

from argparse import ArgumentTypeError, Namespace
from typing import Any

from journeymap.commands import eventlog
from journeymap.commands.durations import lasting
from journeymap.commands.grammar import JSON, argument, as_json
from journeymap.commands.text import aligned, counted, percent, say, whole
from journeymap.metrics.paths import TOP_VARIANTS, LogPaths, transitions

MOST_VARIANTS = 1_000


def _number(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= MOST_VARIANTS:
        raise ArgumentTypeError(f"“{text}” is no number of paths: write one from 1 to {MOST_VARIANTS}")
    return number


ARGUMENTS = (
    *eventlog.ARGUMENTS,
    argument("--variants", metavar="N", type=_number, default=TOP_VARIANTS, help="so many of the paths are listed, the most frequent first (10)"),
    argument("--collapse-repeats", action="store_true", help="of events in a row with one activity only the first counts"),
    JSON,
)  # fmt: skip

SHOWN = 20
"""So many rows of a table are printed; --json gives all."""


def run(args: Namespace) -> int:
    """The paths of a log, as text or JSON."""
    with eventlog.opened(args) as log:
        found = transitions(log.engine, collapse=args.collapse_repeats, variants=args.variants)
    say(as_json(plain(found)) if args.json else told(found))
    return 0


def plain(found: LogPaths) -> dict[str, Any]:
    """The paths as plain values, ready for JSON; times in seconds."""
    return {
        "cases": found.cases,
        "events": found.events,
        "rejected": found.rejected,
        "activities": {name: {"events": f.events, "cases": f.cases} for name, f in found.activities.items()},
        "transitions": [
            {
                "source": t.source,
                "target": t.target,
                "count": t.count,
                "cases": t.cases,
                "mean_seconds": t.mean_seconds,
                "median_seconds": t.median_seconds,
            }
            for t in found.transitions
        ],
        "starts": dict(found.starts),
        "ends": dict(found.ends),
        "variants": found.variants,
        "top_variants": [{"path": list(v.path), "cases": v.cases} for v in found.top_variants],
    }


def told(found: LogPaths) -> str:
    """The paths as short tables: activities, transitions and variants, the most frequent first."""
    summary = (
        f"{counted(found.cases, 'case', 'cases')} with {counted(found.events, 'event', 'events')}, "
        f"{counted(found.variants, 'variant', 'variants')}; {counted(found.rejected, 'row', 'rows')} rejected."
    )
    return "\n\n".join([summary, _activities(found), _transitions(found), _variants(found)])


def _activities(found: LogPaths) -> str:
    rows = [
        (name, whole(f.events), whole(f.cases), whole(found.starts.get(name, 0)), whole(found.ends.get(name, 0)))
        for name, f in found.activities.items()
    ]
    return _table(("Activity", "Events", "Cases", "Starts", "Ends"), rows)


def _transitions(found: LogPaths) -> str:
    rows = [
        (t.source, t.target, whole(t.count), whole(t.cases), lasting(t.median_seconds), lasting(t.mean_seconds))
        for t in found.transitions
    ]
    return _table(("From", "To", "Count", "Cases", "Median time", "Mean time"), rows, left=2)


def _variants(found: LogPaths) -> str:
    rows = [(whole(v.cases), percent(v.cases / found.cases), " → ".join(v.path)) for v in found.top_variants]
    return aligned(("Cases", "Share", "Path"), [(*row[:2], _cut(row[2])) for row in rows], left=3)


_WIDEST = 160


def _cut(path: str) -> str:
    return path if len(path) <= _WIDEST else path[: _WIDEST - 1] + "…"


def _table(header: tuple[str, ...], rows: list[tuple[str, ...]], *, left: int = 1) -> str:
    more = f"\n… and {whole(len(rows) - SHOWN)} more: --json lists all" if len(rows) > SHOWN else ""
    return aligned(header, rows[:SHOWN], left=left) + more
