"""What is told of how a log was read: what had to be assumed, and what was no event."""

import time
from pathlib import Path

from journeymap.commands.text import counted, notice, whole
from journeymap.metrics.imports import Preview
from journeymap.metrics.logs.events import LoadReport
from journeymap.model.records import DataSource


def tell_reading(report: LoadReport, source: DataSource) -> None:
    """Says on standard error what had to be assumed of the times, and how many rows were rejected."""
    if report.wall_times and not source.zone:
        zone = "/".join(dict.fromkeys(time.tzname))
        notice(f"Times without a zone are read in that of this machine, {zone}: --zone chooses.")
    if report.ambiguous_times:
        events = counted(report.ambiguous_times, "event has a time", "events have a time")
        notice(f"{events} that the clock showed twice or never, as it was changed: the offset before the change holds.")
    if report.duplicates:
        notice(
            f"{counted(report.duplicates, 'row was left out as it is', 'rows were left out as they are')} wholly alike."
        )
    for note in report.notes:
        notice(note)
    if report.rejected:
        one, many = "1 row was rejected", f"{whole(report.rejected)} rows were rejected"
        notice((one if report.rejected == 1 else many) + _why(report))


_ENCODINGS = {"cp1252": "Windows-1252", "iso-8859-1": "ISO 8859-1"}


def tell_encoding(seen: Preview, path: Path, *, option: str = "save it as UTF-8 if letters come out wrong") -> None:
    """Says on standard error in which encoding a text is read where that was guessed."""
    encoding = seen.table.encoding
    if "encoding" in seen.guessed:
        name = _ENCODINGS.get(encoding, encoding.upper())
        notice(f"“{path.name}” does not tell its encoding and is read as {name}: {option}.")


def _why(report: LoadReport) -> str:
    if not report.rejects:
        return ": some of their case, activity and time are missing." if report.rejected > 1 else ": it is incomplete."
    first = report.rejects[0]
    where = f" at line {first.line}" if first.line else ""
    return f"{', the first' if report.rejected > 1 else ','}{where}: {first.reason.rstrip('.')}."
