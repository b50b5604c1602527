"""What web analytics export: Google Analytics 4 and Matomo."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from journeymap.language import mark
from journeymap.metrics.tables.delimited import first_records
from journeymap.metrics.tables.importer import Form, Head, Importer, Row
from journeymap.model.records import SourceKind

_GA4 = re.compile(r"^# ?(?:[0-9]{8}-[0-9]{8}|Start date: [0-9]{8})\s*$", re.MULTILINE)
"""The line among the comments that tells the period of a report."""

_STEP = re.compile(r"^[0-9]{1,3}\. (?=\S)")
"""The number that a funnel writes before the name of a step."""


def _is_ga4(head: Head) -> bool:
    return head.text.lstrip().startswith("#") and _GA4.search(head.text) is not None


def _reports(rows: Iterator[Row]) -> dict[str, list[Row]]:
    """The tables of a report, parted by empty lines and comments, each by its number and its first column."""
    found: dict[str, list[Row]] = {}
    table: list[Row] = []
    for line, cells in chain(rows, [(0, list[str]())]):
        if any(cells) and not cells[0].startswith("#"):
            table.append((line, cells))
        elif table:
            found[f"{len(found) + 1}. {table[0][1][0].strip()}"] = _without_numbers(table)
            table = []
    return found


def _without_numbers(table: list[Row]) -> list[Row]:
    """A funnel with the names of its steps alone: “1. session_start” is session_start."""
    if table[0][1][0].strip().casefold() != "step":
        return table
    return [(line, [_STEP.sub("", cells[0]), *cells[1:]]) for line, cells in table]


def _is_matomo(head: Head) -> bool:
    names = [name.strip().casefold() for name in _header(head)]
    return "label" in names[:1] and any(name.startswith(("metadata_", "nb_")) for name in names)


def _header(head: Head) -> Sequence[str]:
    records = first_records(head.text)
    return records[0] if records else ()


IMPORTERS = (
    Importer(
        "ga4",
        mark("Google Analytics 4: report or exploration"),
        Form.TEXT,
        _is_ga4,
        rows=SourceKind.METRICS,
        tables=_reports,
        decimal=".",
    ),
    Importer(
        "matomo",
        mark("Matomo: report"),
        Form.TEXT,
        _is_matomo,
        rows=SourceKind.METRICS,
        roles={"touchpoint": "label"},
    ),
)
"""In a report of Google Analytics 4 a total stands one cell further right; it is left out and counted."""
