"""`journeymap funnel`: how many cases go through chosen steps, where they are lost, and how long they take."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from difflib import get_close_matches
from typing import Any

from journeymap.commands import eventlog
from journeymap.commands.durations import lasting
from journeymap.commands.errors import CommandError
from journeymap.commands.funnelwords import Excluded, day_or_moment, excluded, period, window
from journeymap.commands.grammar import JSON, argument, as_json
from journeymap.commands.text import aligned, counted, few, percent, say, whole
from journeymap.metrics.funnels.figures import FunnelFigures, SegmentFigures, StepFigures, count
from journeymap.metrics.funnels.funnel import DAY, Exclusion, Funnel, FunnelError, Order
from journeymap.metrics.funnels.segments import Difference, differences
from journeymap.metrics.logs.events import MOST_NAMES, LoadReport

ARGUMENTS = (
    *eventlog.ARGUMENTS,
    argument("--step", metavar="NAME", dest="steps", action="append", required=True, help="an activity that is the next step; once for each, in their order"),
    argument("--within", metavar="TIME", type=window, default=(14 * DAY,), help="how long it may take from the first step on: 14d, 12h, 5m, 300s or none; by default 14d"),
    argument("--order", choices=[order.value for order in Order], default=Order.ORDERED.value, help="ordered: anything may come between steps; strict: nothing may; any: the steps in any sequence; by default ordered"),
    argument("--first-entry", action="store_true", help="count a case from its first event of step 1 alone, not from each"),
    argument("--exclude", metavar="NAME:A-B", dest="excluded", type=excluded, action="append", default=[], help="leave out who does this between steps A and B, numbers from 1; once for each"),
    argument("--from", metavar="DATE", dest="begin", type=day_or_moment, help="the first day or moment at which step 1 counts, as in 2026-04-09 or 2026-04-09T12:00"),
    argument("--to", metavar="DATE", dest="end", type=day_or_moment, help="the last day on which step 1 counts, or the moment before which it does"),
    argument("--by", metavar="COL", help="a column to compare by: its value at the event of step 1"),
    JSON,
)  # fmt: skip

_BAR = 20
"""The width of a bar of all."""

_SHOWN = 20
"""So many differences are printed; --json gives all."""


def run(args: Namespace) -> int:
    """The figures of a funnel, as text or JSON."""
    try:
        funnel = funnel_of(args)
        with eventlog.opened(args, segments=[args.by] if args.by else []) as log:
            _check_names([*args.steps, *(exclusion.name for exclusion in args.excluded)], log.report)
            figures = count(log.engine, funnel)
    except FunnelError as error:
        raise CommandError(str(error)) from error
    titles = _titles(args)
    say(as_json(plain(figures, titles)) if args.json else told(figures, titles))
    return 0


def funnel_of(args: Namespace) -> Funnel:
    """The funnel that the arguments ask for. Raises FunnelError where it makes no sense."""
    given: Sequence[Excluded] = args.excluded
    begin, end = period(args.begin, args.end, args.zone or "")
    return Funnel(
        steps=tuple((name,) for name in args.steps),
        order=Order(args.order),
        window=args.within[0],
        first_entry=args.first_entry,
        exclusions=tuple(Exclusion((one.name,), one.after, one.before) for one in given),
        start=begin,
        end=end,
        by=0 if args.by else None,
    )


def _titles(args: Namespace) -> list[str]:
    """What the steps are called: in any order the second step is any two of them."""
    if args.order != Order.ANY.value:
        return args.steps
    return [f"any {number} of {len(args.steps)}" for number in range(1, len(args.steps) + 1)]


def _check_names(names: Sequence[str], report: LoadReport) -> None:
    """Raises CommandError where an activity is not in the log, with those that are spelt nearly so."""
    known = list(report.activities)
    missing = next((name for name in names if name not in known), None)
    if missing is None or len(known) >= MOST_NAMES:
        return
    folded = {name.casefold(): name for name in reversed(known)}
    near = [folded[word] for word in get_close_matches(missing.casefold(), folded, n=3, cutoff=0.5)]
    meant = f"did you mean {' or '.join(f'“{name}”' for name in near)}?" if near else f"it has {few(known)}."
    raise CommandError(f"There is no activity “{missing}” in the log: {meant}")


def plain(figures: FunnelFigures, titles: Sequence[str]) -> dict[str, Any]:
    """The figures as plain values, ready for JSON: rates in 0…1, times in seconds, null for what is not defined."""
    found: dict[str, Any] = {
        "cases": figures.cases,
        "events": figures.events,
        "rejected": figures.rejected,
        "excluded": figures.excluded,
        "steps": _plain_steps(figures.steps, titles),
    }
    if figures.segments:
        found["segments"] = {
            value: {"excluded": part.excluded, "steps": _plain_steps(part.steps, titles)}
            for value, part in figures.segments.items()
        }
        found["differences"] = [asdict(one) | {"interval": list(one.interval)} for one in differences(figures.segments)]
    return found


def _plain_steps(steps: Sequence[StepFigures], titles: Sequence[str]) -> list[dict[str, Any]]:
    return [
        {"step": number, "title": title, **asdict(step), "interval": step.interval and list(step.interval)}
        for number, (title, step) in enumerate(zip(titles, steps, strict=True), 1)
    ]


_HEADER = ("Step", "", "Reached", "Of all", "Of the step before", "95 % interval", "Lost", "Open", "Median time")


def told(figures: FunnelFigures, titles: Sequence[str]) -> str:
    """The funnel as a table with a bar for each step, then that of each segment and where they differ."""
    entered = figures.steps[0].reached + figures.excluded
    summary = (
        f"{whole(entered)} of {counted(figures.cases, 'case', 'cases')} with {counted(figures.events, 'event', 'events')} "
        f"entered, {whole(figures.excluded)} excluded; {counted(figures.rejected, 'row', 'rows')} rejected."
    )
    parts = [summary, _table(figures.steps, titles)]
    parts += [
        f"{value or '(empty)'}{_excluded(part)}\n{_table(part.steps, titles)}"
        for value, part in figures.segments.items()
    ]
    if figures.segments:
        parts.append(_differences(differences(figures.segments), titles))
    return "\n\n".join(parts)


def _excluded(part: SegmentFigures) -> str:
    return f", {whole(part.excluded)} excluded" if part.excluded else ""


def _table(steps: Sequence[StepFigures], titles: Sequence[str]) -> str:
    all_of_them = steps[0].reached
    rows = [
        (
            title,
            _bar(step.reached, all_of_them),
            whole(step.reached),
            percent(step.reached / all_of_them if all_of_them else None),
            percent(step.rate),
            "–" if step.interval is None else f"{100 * step.interval[0]:.1f}–{100 * step.interval[1]:.1f} %",
            whole(step.lost),
            whole(step.open),
            "–" if step.median_seconds is None else lasting(step.median_seconds),
        )
        for title, step in zip(titles, steps, strict=True)
    ]
    return aligned(_HEADER, rows, left=2)


def _bar(part: int, of: int) -> str:
    """A bar as long as the part; the least one for whatever is more than nothing."""
    return "█" * max(round(_BAR * part / of), 1) if part else ""


def _differences(found: Sequence[Difference], titles: Sequence[str]) -> str:
    """The differences that least look like chance, as a table."""
    if not found:
        return "No step of two segments can be compared."
    ranked = sorted(found, key=lambda one: (one.corrected_p, one.p))[:_SHOWN]
    rows = [
        (
            titles[one.step - 1],
            f"{one.a or '(empty)'} − {one.b or '(empty)'}",
            f"{100 * one.difference:+.1f} points",
            f"{100 * one.interval[0]:+.1f} … {100 * one.interval[1]:+.1f}",
            f"{one.corrected_p:.4f}",
        )
        for one in ranked
    ]
    header = ("Step", "Segments", "Difference", "95 % interval", "Corrected p")
    left_out = f"\n… and {whole(len(found) - _SHOWN)} more" if len(found) > _SHOWN else ""
    return aligned(header, rows, left=2) + left_out
