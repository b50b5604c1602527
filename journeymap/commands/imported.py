"""What came of a table that was laid over a map: as text, as JSON, and in sentences beside them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from journeymap.commands.text import aligned, counted, few, percent
from journeymap.metrics.bindings import MOST_ALIKE, How, Match
from journeymap.metrics.imports import MeasureReport
from journeymap.metrics.measures.totals import from_totals
from journeymap.model.figures import MeasureFigures
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, Touchpoint

_DOUBTS = 5
"""So many names that are like a touchpoint's are told of one by one."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A map with the figures of a table, and how it came to them. `guessed` are columns that are what they are by their
    names and cells alone; `again` that the map had figures of this table, which these replace.
    """

    journey: Journey
    source: DataSource
    snapshot: Snapshot
    report: MeasureReport
    matches: Sequence[Match]
    guessed: frozenset[str]
    again: bool


def notices(found: Imported) -> Iterator[str]:
    """Sentences on what was guessed, left out and rejected."""
    report = found.report
    if found.again:
        yield "The map has figures of this table already: the new ones replace them."
    yield from report.notes
    for name in sorted(found.guessed):
        yield f"“{name}” is taken for the measure {found.source.computed[name]} by its name and cells: --measure COL=MEASURE chooses."
    if report.rejects:
        first = report.rejects[0]
        what = f"“{first.value}” in “{first.column}” {first.reason}" if first.value else first.reason
        rows = counted(report.rejected, "row has", "rows have")
        yield f"{rows} something that cannot be used, the first at line {first.line}: {what}."
    unbound = [matched for matched in found.matches if matched.name in report.unbound]
    if unbound:
        rows = counted(sum(report.unbound.values()), "row", "rows")
        names = counted(len(unbound), "name", "names")
        yield f"{names} with {rows} {'is' if len(unbound) == 1 else 'are'} not on the map: {few([m.name for m in unbound])}."
    doubts = [sentence for matched in unbound if (sentence := doubt(matched, found.journey))]
    yield from doubts[:_DOUBTS]
    if len(doubts) > _DOUBTS:
        yield f"The same is so of {counted(len(doubts) - _DOUBTS, 'other name', 'other names')}: --json lists all."


def doubt(matched: Match, journey: Journey) -> str:
    """Why a name is bound to nothing though there is a touchpoint like it; "" where there is none."""
    if matched.touchpoint is None:
        return ""
    if matched.how is How.FUZZY and matched.score > MOST_ALIKE:
        return f"“{matched.name}” is the title of several touchpoints: give each a title of its own."
    title = journey.touchpoints[matched.touchpoint].title
    return f"“{matched.name}” may be “{title}”, but is not plainly so: let both be written alike."


def told(found: Imported, out: Path) -> str:
    """What came of the table, as text."""
    report = found.report
    names = {name for name in found.source.binding if found.source.binding[name] is not None}
    head = (
        f"{counted(report.rows, 'row', 'rows')}, {report.used} used, {report.rejected} rejected; "
        f"{counted(len(names), 'name', 'names')} bound, {len(report.unbound)} not on the map."
    )
    header = ("Measure", "Is", "Touchpoints", "Lowest", "Highest")
    return f"{head}\n\n{aligned(header, map(_row, _all_figures(found)), left=2)}\n\nWritten: {out}"


def _row(figures: MeasureFigures) -> tuple[str, ...]:
    values = figures.values.values()
    ends = (_figure(min(values), figures.unit), _figure(max(values), figures.unit)) if values else ("–", "–")
    resting = f" (of {figures.denominator})" if figures.denominator else ""
    return (figures.name, f"{figures.key or '–'}{resting}", str(len(values)), *ends)


def _figure(value: float, unit: str) -> str:
    return percent(value) if unit == "%" else f"{value:.6g}{' s' if unit == 's' else ''}"


def _all_figures(found: Imported) -> tuple[MeasureFigures, ...]:
    derived = from_totals(found.journey, found.snapshot.measures)
    return (*found.snapshot.measures, *((derived,) if derived else ()))


def plain(found: Imported, out: Path) -> dict[str, Any]:
    """What came of the table, as plain values: rates in 0…1, times in seconds."""
    report, titles = found.report, found.journey.touchpoints
    return {
        "map": str(out),
        "source": found.source.id,
        "rows": report.rows,
        "used": report.used,
        "rejected": report.rejected,
        "ignored": report.ignored,
        "bound": {name: id for name, id in found.source.binding.items() if id is not None},
        "unbound": {m.name: _open(m, report) for m in found.matches if m.name in report.unbound},
        "measures": [_plain(figures, titles) for figures in _all_figures(found)],
        "rejects": [{"line": r.line, "column": r.column, "reason": r.reason, "value": r.value} for r in report.rejects],
        "notes": list(report.notes),
    }


def _open(matched: Match, report: MeasureReport) -> dict[str, Any]:
    return {"rows": report.unbound[matched.name], "may_be": matched.touchpoint, "score": round(matched.score, 3)}


def _plain(figures: MeasureFigures, titles: Mapping[Id, Touchpoint]) -> dict[str, Any]:
    return {
        "name": figures.name,
        "key": figures.key or None,
        "unit": figures.unit,
        "denominator": figures.denominator or None,
        "touchpoints": [
            {
                "id": id,
                "title": titles[id].title,
                "value": value,
                "interval": list(figures.intervals[id]) if id in figures.intervals else None,
                "n": figures.n.get(id),
            }
            for id, value in figures.values.items()
        ],
    }
