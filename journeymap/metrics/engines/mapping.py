"""The events of a database: a table or query with a column for each role, as tables that a statement makes first.

`events` has "case", activity, ts (µs UTC), seq and a column by_n for the n-th segment; `rejects` has the rows that are
no events, as (line: 0, "column", reason, value).

`seq` numbers all events: in the order of the column for the role "seq" where there is one, else of the rows where the
database knows it, then of time, case, activity and segments. What is equal in all of these is interchangeable, so the
numbers are as good as the same each time. `ties` has the events that only their activity orders.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.metrics.engines import instants
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.instants import Kind
from journeymap.metrics.engines.portable import SPACES
from journeymap.metrics.engines.sql import name, statement
from journeymap.metrics.engines.zones import Offset, is_ambiguous, offset_at
from journeymap.metrics.tables.times import EPOCHS
from journeymap.model.records import DataSource

if TYPE_CHECKING:
    from sqlglot import Expr

ROLES = ("case", "activity", "time")
FURTHER = ("seq", "id")
"""Roles that need no column: what orders events of the same time, and what a row has in common with its doubles."""

_EARLIEST, _LATEST = -62_135_510_400_000_000, 253_402_214_400_000_000
"""From the second day of the year 1 to the last but one of 9999, as in files."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What holds the events: a query, the column of each role, and the types of its columns in words of the dialect."""

    relation: "Expr"
    dialect: str
    columns: Mapping[str, str]
    types: Mapping[str, str]
    segments: tuple[str, ...]

    @property
    def kind(self) -> Kind:
        """What tells the time."""
        return instants.kind_of(self.dialect, self.types[self.columns["time"]])


def laid_out(source: DataSource, relation: "Expr", dialect: str, types: Mapping[str, str]) -> Layout:
    """Finds the columns of a source. Raises EngineError where one is not there or tells no time."""
    wanted = {role: source.columns.get(role, "") for role in (*ROLES, *FURTHER)}
    for role in ROLES:
        if not wanted[role]:
            raise EngineError(f"No column is chosen for the {role}: choose one of {_few(types)}.")
    called = {"seq": "the order of events"}
    columns = {r: _found(column, called.get(r, f"the {r}"), types) for r, column in wanted.items() if column}
    segments = tuple(_found(column, "a segment", types) for column in source.segments)
    layout = Layout(relation, dialect, columns, types, segments)
    instants.understood(layout.kind, source.time_format, columns["time"])
    return layout


def _found(column: str, role: str, types: Mapping[str, str]) -> str:
    if column in types:
        return column
    alike = [known for known in types if known.casefold() == column.casefold()]
    if len(alike) != 1:
        raise EngineError(f"There is no column “{column}” for {role}: choose one of {_few(types)}.")
    return alike[0]


def _few(types: Mapping[str, str]) -> str:
    return ", ".join(f"“{column}”" for column in list(types)[:12]) + (" …" if len(types) > 12 else "")


def tables(layout: Layout, source: DataSource, known: Sequence[Offset]) -> "dict[str, Expr]":
    """The tables that lead to `events` and `rejects`, each made from those before it; `known` are the offsets of the
    source's zone.
    """
    by = [f"by_{n}" for n in range(len(layout.segments))]
    made = {"source": layout.relation, "texts": _texts(layout), **_moments(layout, source.time_format)}
    made["timed"] = statement(
        "SELECT moments.*, COALESCE(instant, wall - $offset) AS us FROM moments", offset=offset_at("wall", known)
    )
    made["placed"] = _placed(layout, known)
    made["complete"] = statement(
        """SELECT placed.* FROM placed WHERE "case" <> '' AND activity <> '' AND ts IS NOT NULL"""
    )
    placed = "seq" in layout.columns
    if source.dedupe:
        made["copies"] = _copies(by, by_id="id" in layout.columns, placed=placed)
        made["single"] = statement("SELECT copies.* FROM copies WHERE nth_copy = 1")
    made["whole_cases"] = _events("single" if source.dedupe else "complete", by, placed=placed)
    made["events"] = _sessions(source.sessions, by)
    made["ties"] = _ties(placed=placed)
    made["rejects"] = _rejects(layout, source.time_format)
    return made


def _placed(layout: Layout, known: Sequence[Offset]) -> "Expr":
    """The rows with `ts`, where their time is one, and what is known of it."""
    from sqlglot import exp

    further = ("place",) * ("seq" in layout.columns) + ("double_id",) * ("id" in layout.columns)
    kept = map(name, ("case", "activity", "time", *further, *(f"by_{n}" for n in range(len(layout.segments)))))
    found = statement(
        """
        SELECT CASE WHEN us BETWEEN $earliest AND $latest THEN us END AS ts,
            CASE WHEN instant IS NULL AND wall IS NOT NULL THEN 1 ELSE 0 END AS walls,
            CASE WHEN instant IS NULL AND $ambiguous THEN 1 ELSE 0 END AS ambiguous
        FROM timed
        """,
        earliest=_EARLIEST,
        latest=_LATEST,
        ambiguous=is_ambiguous("wall", known),
    )
    assert isinstance(found, exp.Select)  # noqa: S101  # for the type checker
    return found.select(*kept, copy=False)


def _ties(*, placed: bool) -> "Expr":
    """For each case and time with several activities, of which nothing says which came first, how many events it has."""
    return statement(
        """
        SELECT COUNT(*) AS tied FROM whole_cases WHERE $unordered
        GROUP BY "case", ts HAVING MIN(activity) <> MAX(activity)
        """,
        unordered=statement("1 = 0" if placed else "1 = 1"),
    )


def _texts(layout: Layout) -> "Expr":
    """The rows with their texts trimmed; `place` orders rows of the same time, `double_id` finds doubles."""
    from sqlglot import exp

    def column(role: str) -> "Expr":
        return exp.column(exp.to_identifier(layout.columns[role], quoted=True), table="source")

    shown = {"case": _text(column("case"), layout.dialect), "activity": _text(column("activity"), layout.dialect)}
    shown["time"] = _text(column("time"), layout.dialect) if layout.kind is Kind.TEXT else column("time")
    if "seq" in layout.columns:
        shown["place"] = column("seq")
    if "id" in layout.columns:
        shown["double_id"] = _text(column("id"), layout.dialect)
    for n, segment in enumerate(layout.segments):
        cell = exp.column(exp.to_identifier(segment, quoted=True), table="source")
        shown[f"by_{n}"] = _text(cell, layout.dialect)
    chosen = [exp.alias_(value, alias, quoted=True) for alias, value in shown.items()]
    return exp.select(*chosen).from_("source")


def _text(cell: "Expr", dialect: str) -> "Expr":
    """A cell as text without white space at its ends, which sorts and compares by its characters alone."""
    from sqlglot import exp

    written = statement("CAST($cell AS TEXT)", cell=cell)
    if dialect == "sqlite":  # which would show fewer digits of a number than it has
        written = statement(
            "CASE WHEN TYPEOF($cell) = 'real' AND $cell <> CAST($cell AS BIGINT) THEN PRINTF('%.6f', $cell) WHEN TYPEOF($cell) = 'real' THEN CAST(CAST($cell AS BIGINT) AS TEXT) ELSE CAST($cell AS TEXT) END",
            cell=cell,
        )
    trimmed = statement("TRIM(COALESCE($written, ''), $spaces)", written=written, spaces=SPACES)
    plain = {"postgres": "C", "sqlite": "BINARY"}.get(dialect)
    return exp.Collate(this=trimmed, expression=exp.to_identifier(plain, quoted=True)) if plain else trimmed


def _moments(layout: Layout, time_format: str) -> "dict[str, Expr]":
    kind = layout.kind
    if kind is Kind.TEXT:
        return instants.read_count(time_format) if time_format in EPOCHS else instants.read_iso()
    time, column_type = name("time"), layout.types[layout.columns["time"]]
    micros = (
        instants.counted(column_type, time, time_format)
        if kind is Kind.NUMBER
        else instants.typed(layout.dialect, column_type, time)
    )
    none = statement("CAST(NULL AS BIGINT)")
    wall, instant = (micros, none) if kind is Kind.WALL else (none, micros)
    return {
        "moments": statement(
            "SELECT texts.*, $wall AS wall, $instant AS instant FROM texts", wall=wall, instant=instant
        )
    }


def _copies(by: Sequence[str], *, by_id: bool, placed: bool) -> "Expr":
    """Counts the rows that are alike: in their id where they have one, else in all that is read of them."""
    keys = [statement('"case"'), *map(name, ("activity", *by))]
    ts = name("ts")
    if by_id:
        keys = [statement("CASE WHEN double_id = '' THEN $key ELSE '' END", key=key) for key in keys]
        keys.append(name("double_id"))
        ts = statement("CASE WHEN double_id = '' THEN ts ELSE 0 END")
    nth = _row_number([*keys, ts], [*_place(placed=placed), name("ts"), name("case"), name("activity")])
    return statement("SELECT complete.*, $nth AS nth_copy FROM complete", nth=nth)


def _place(*, placed: bool) -> "list[Expr]":
    return [statement("CASE WHEN place IS NULL THEN 1 ELSE 0 END"), name("place")] if placed else []


def _events(rows: str, by: Sequence[str], *, placed: bool) -> "Expr":
    from sqlglot import exp

    seq = _row_number([], [*_place(placed=placed), *map(name, ("ts", "case", "activity", *by))])
    columns = [*map(name, ("case", "activity", "ts")), exp.alias_(seq, "seq"), *map(name, by)]
    return exp.select(*columns).from_(exp.to_table(rows))


def _row_number(partition: "Sequence[Expr]", order: "Sequence[Expr]") -> "Expr":
    from sqlglot import exp

    return exp.Window(
        this=exp.RowNumber(),
        partition_by=list(partition) or None,
        order=exp.Order(expressions=[exp.Ordered(this=key) for key in order]),
    )


def _sessions(minutes: float | None, by: Sequence[str]) -> "Expr":
    """The events, of sessions where the source asks for them."""
    from sqlglot import exp

    if minutes is None:
        return statement("SELECT whole_cases.* FROM whole_cases")
    from journeymap.metrics.logs.sessions import sessioned

    made = sessioned(round(minutes * 60_000_000), by)
    for table in made.find_all(exp.Table):
        if table.name == "events":
            table.set("this", exp.to_identifier("whole_cases"))
            if not table.alias:
                table.set("alias", exp.TableAlias(this=exp.to_identifier("events")))
    return made


def _rejects(layout: Layout, time_format: str) -> "Expr":
    unreadable = f"the time counts no {time_format}" if time_format in EPOCHS else "the time is no ISO 8601"
    return statement(
        """
        SELECT 0 AS line, CASE WHEN "case" = '' THEN $case_column WHEN activity = '' THEN $activity_column
                ELSE $time_column END AS "column",
            CASE WHEN "case" = '' THEN 'the case is empty' WHEN activity = '' THEN 'the activity is empty'
                WHEN COALESCE(CAST(time AS TEXT), '') = '' THEN 'the time is empty' ELSE $unreadable END AS reason,
            CASE WHEN "case" = '' OR activity = '' THEN '' ELSE COALESCE(CAST(time AS TEXT), '') END AS value
        FROM placed WHERE "case" = '' OR activity = '' OR ts IS NULL
        """,
        case_column=layout.columns["case"],
        activity_column=layout.columns["activity"],
        time_column=layout.columns["time"],
        unreadable=unreadable if layout.kind is Kind.TEXT else "the time is beyond the calendar",
    )
