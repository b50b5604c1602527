"""What tools for mailings export: Mailchimp, as a row for each campaign or as one report."""

import re
from collections.abc import Iterator

from journeymap.language import mark
from journeymap.metrics.tables.delimited import first_records
from journeymap.metrics.tables.importer import Form, Head, Importer, Row
from journeymap.model.records import SourceKind

_DELIVERIES = "successful deliveries"
_BOTH = re.compile(r"([0-9][0-9,]*) \(([0-9.]+ ?%)\)")
"""A count with its share of the deliveries: “141 (8.1%)”."""

_KEY = re.compile(r'^"?(Title|Subject Line|Total Recipients|Successful Deliveries):?"?,', re.MULTILINE)


def _is_campaigns(head: Head) -> bool:
    records = first_records(head.text)
    names = {name.strip().casefold() for name in records[0]} if records else set[str]()
    return _DELIVERIES in names and bool(names & {"unique opens", "open rate"})


def _is_report(head: Head) -> bool:
    return len({match[1] for match in _KEY.finditer(head.text)}) > 1 and not _is_campaigns(head)


def _one_row(rows: Iterator[Row]) -> dict[str, list[Row]]:
    """The report as a table of one row: what stands left names the column. A share becomes a column of its own."""
    names: list[str] = []
    values: list[str] = []
    first = 0
    for line, cells in rows:
        key, value = (*(cell.strip() for cell in cells[:2]), "", "")[:2]
        if not key.rstrip(":") or not value:  # a heading
            continue
        first = first or line
        name, both = key.rstrip(":"), _BOTH.fullmatch(value)
        names += [name, f"{name} %"] if both else [name]
        values += [both[1], both[2]] if both else [value]
    return {"": [(first, names), (first, values)]} if names else {}


IMPORTERS = (
    Importer(
        "mailchimp",
        mark("Mailchimp: campaigns"),
        Form.TEXT,
        _is_campaigns,
        rows=SourceKind.METRICS,
        roles={"touchpoint": "Title"},
        decimal=".",
    ),
    Importer(
        "mailchimp-report",
        mark("Mailchimp: report of one campaign"),
        Form.TEXT,
        _is_report,
        rows=SourceKind.METRICS,
        roles={"touchpoint": "Title"},
        tables=_one_row,
        decimal=".",
        delimiter=",",
    ),
)
"""The kinds of mailings that are known."""
