"""Which column of a table is what: proposed by the names that columns go by, then by what they hold."""

import re
from collections.abc import Mapping, Sequence

from journeymap.metrics.bindings import fold
from journeymap.metrics.tables.columns import ColumnKind, ColumnReading

ROLES: Mapping[str, tuple[str, ...]] = {
    "case": (
        "case id", "case", "case concept name", "customer id", "customer", "user id", "user pseudo id", "user", "distinct id",
        "client id", "visitor id", "patient id", "patient", "session id", "session", "asiakas", "asiakas id", "asiakkaan tunnus",
        "asiakastunnus", "asiakasnumero", "käyttäjä", "käyttäjätunnus", "istunto", "istunnon tunnus", "tapaus", "potilas",
    ),
    "activity": (
        "activity", "concept name", "event name", "event type", "event", "action", "step", "task", "tapahtuma", "tapahtuman nimi",
        "toiminto", "aktiviteetti", "vaihe", "touchpoint", "kosketuspiste",
    ),
    "time": (
        "timestamp", "time timestamp", "event timestamp", "event time", "time", "datetime", "date time", "occurred at", "created at", "ts",
        "date", "event date", "aikaleima", "aika", "ajankohta", "kellonaika", "päivämäärä", "päivä", "pvm",
    ),
    "touchpoint": (
        "touchpoint", "touch point", "kosketuspiste", "step", "page", "page title", "event name", "activity", "name", "nimi", "vaihe", "sivu",
        "page path", "page path and screen class", "page title and screen class", "screen name", "label", "title", "campaign",
    ),
}  # fmt: skip
"""For each role of a column the names it goes by, in English and Finnish, the surest first; compared folded."""


def _is_id(column: str) -> bool:
    return re.search(r"(^|_| )id$", column, re.IGNORECASE) is not None


def _may_be_id(column: str) -> bool:
    """Whether a column may be ids where the rows are known to be events: visitId too, as ids of products are called."""
    return _is_id(column) or re.search(r"[a-zåäö]I[dD]$", column) is not None


def fixed_roles(roles: Mapping[str, str], columns: Sequence[ColumnReading]) -> dict[str, str]:
    """The roles that a kind of file fixes, with the columns as the file writes their names; without those not there."""
    folded = {fold(column.name): column.name for column in reversed(columns)}
    return {role: folded[name] for role, column in roles.items() if (name := fold(column)) in folded}


def _named(role: str, columns: Sequence[ColumnReading], used: Sequence[str] = ()) -> str:
    """The first column by a role's names, "" for none."""
    folded = {fold(column.name): column.name for column in reversed(columns) if column.name not in used}
    return next((folded[name] for word in ROLES[role] if (name := fold(word)) in folded), "")


def event_roles(
    columns: Sequence[ColumnReading], cells: Mapping[str, Sequence[str]], known: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Case, activity and time: by name, then by content. All three, or these rows are no events. Where they are
    events for sure, what is `known` is kept, and each of the others is found among the columns that are left.
    """
    said, is_case = known or {}, _is_id if known is None else _may_be_id
    columns = [column for column in columns if column.name not in said.values()]
    times = [column for column in columns if column.kind is ColumnKind.TIME]
    words = [column for column in columns if column.kind is ColumnKind.TEXT]  # times in a notation that is not known
    time = said.get("time") or (
        _named("time", times) or next((column.name for column in times), "") or _named("time", words)
    )
    case = said.get("case") or (
        _named("case", columns, [time]) or next((c.name for c in columns if is_case(c.name) and c.name != time), "")
    )
    activity = said.get("activity") or _named("activity", columns, [time, case])
    if not activity and case and time:
        activity = _repeating(columns, cells, [time, case])
    found = {"case": case, "activity": activity, "time": time}
    return {role: name for role, name in found.items() if name}


def _repeating(columns: Sequence[ColumnReading], cells: Mapping[str, Sequence[str]], used: Sequence[str]) -> str:
    """The first column of words that come again and again, as the names of activities do; of equals one that varies."""
    words = [c for c in columns if c.kind is ColumnKind.TEXT and c.filled and c.name not in used]
    kinds = {c.name: len({*cells[c.name]} - {""}) for c in words}
    again = [c.name for c in words if kinds[c.name] <= max(2, c.filled // 2)]
    return next((name for name in again if kinds[name] > 1), again[0] if again else "")


def metric_roles(columns: Sequence[ColumnReading]) -> dict[str, str]:
    """The column that names touchpoints: by name, else the first that has words."""
    words = [column for column in columns if column.kind is ColumnKind.TEXT and column.filled]
    words.sort(key=lambda column: _is_id(column.name))
    name = _named("touchpoint", words) or next((column.name for column in words), "")
    return {"touchpoint": name} if name else {}


def measures(columns: Sequence[ColumnReading], roles: Mapping[str, str]) -> tuple[str, ...]:
    """The columns of figures that have no role; the number of a customer is no figure."""
    figures = (ColumnKind.NUMBER, ColumnKind.PERCENT, ColumnKind.DURATION)
    return tuple(c.name for c in columns if c.kind in figures and c.name not in roles.values() and not _is_id(c.name))
