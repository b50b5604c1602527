"""The SQL by which DuckDB takes a log in: from rows of text to events and rejects.

Every statement works on whole columns. `raw` holds the rows as they are, with what their time says: `wall`, the time
of a clock in some zone, or `instant`, both in µs since 1970; and the text of a time that says neither.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from journeymap.metrics.engines.nameless import NUMBERED
from journeymap.metrics.engines.sql import name, statement
from journeymap.metrics.logs.clock import Span
from journeymap.metrics.logs.notations import read_times, trimmed

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query

DAY_US = 86_400_000_000
FIRST_ORDINAL = 719_163
"""1970-01-01 as `date.toordinal` counts it."""

_EARLIEST_US = (2 - FIRST_ORDINAL) * DAY_US
_LATEST_US = (3_652_059 - 1 - FIRST_ORDINAL) * DAY_US
"""From the second day of the year 1 to the last but one of 9999, so that no zone leads out of the calendar."""


def raw_from_text(relation: "Expr", time_format: str, kept: Sequence[str] = ()) -> "Expr":
    """Makes `raw` of columns of text: "case", activity, time and those that are `kept`; `time_format` is "", one of
    EPOCHS, or a strptime format.
    """
    values = {role: trimmed(role) for role in ("case", "activity", *kept)}
    cells = _select({**values, "time": name("time")}, relation)
    return _raw(read_times(cells, time_format), kept)


def raw_from_times(relation: "Expr", kept: Sequence[str] = (), *, instants: bool) -> "Expr":
    """Makes `raw` of columns of text and one of times."""
    time = "EPOCH_US(CAST(time AS TIMESTAMPTZ))" if instants else "EPOCH_US(CAST(time AS TIMESTAMP))"
    values = {role: trimmed(role) for role in ("case", "activity", *kept)}
    values["time"] = statement("COALESCE(CAST(time AS TEXT), '')")
    values["wall"] = statement("NULL" if instants else time)
    values["instant"] = statement(time if instants else "NULL")
    return _raw(_select(values, relation), kept)


def _select(values: "Mapping[str, Expr]", relation: "Expr") -> "Query":
    from sqlglot import exp

    columns = (exp.alias_(value, column, quoted=True) for column, value in values.items())
    rows = statement("SELECT 1 FROM ($relation) AS file", relation=relation)
    assert isinstance(rows, exp.Select)  # noqa: S101  # for the type checker
    return rows.select(*columns, append=False, copy=False)


def _raw(times: "Expr", kept: Sequence[str]) -> "Expr":
    """`raw` of rows with their times, without times beyond the calendar."""
    within = "CASE WHEN $clock BETWEEN $earliest AND $latest THEN CAST($clock AS BIGINT) END"
    wall, instant = (
        statement(within, clock=name(clock), earliest=_EARLIEST_US, latest=_LATEST_US) for clock in ("wall", "instant")
    )
    values = {column: name(column) for column in ("case", "activity", *kept)}
    values |= {"wall": wall, "instant": instant}
    values["time"] = statement(
        "CASE WHEN $wall IS NULL AND $instant IS NULL THEN time END", wall=wall.copy(), instant=instant.copy()
    )
    return statement("CREATE OR REPLACE TABLE raw AS $rows", rows=_select(values, times))


def wall_days() -> "Expr":
    """The days, as ordinals, on which clocks on the wall were read."""
    return statement(
        "SELECT DISTINCT (wall + $start) // $day FROM raw WHERE wall IS NOT NULL AND instant IS NULL ORDER BY 1",
        start=FIRST_ORDINAL * DAY_US,
        day=DAY_US,
    )


def offset(spans: Iterable[Span]) -> "Expr":
    """The offset in µs of the zone whose spans these are, in order of time, from UTC when its clock showed `wall`."""
    from sqlglot import exp

    changes: list[tuple[int, int]] = []
    for span in spans:
        if not changes or changes[-1][1] != span.offset:
            changes.append((_shown(span, span.start), span.offset))
    choice = exp.Case()
    # a log of a year has two changes of the clock: cheaper than a join
    for (_, seconds), (until, _) in pairwise(changes):
        choice = choice.when(statement("wall < $until", until=until), exp.convert(seconds * 1_000_000), copy=False)
    last = exp.convert(changes[-1][1] * 1_000_000 if changes else 0)
    return choice.else_(last, copy=False) if len(changes) > 1 else last


def ambiguous_times(spans: Iterable[Span]) -> "Expr":
    """One row: how many events have a time that the clock of these spans showed twice or never."""
    from sqlglot import exp

    within = [
        statement("wall >= $start AND wall < $stop", start=_shown(span, span.start), stop=_shown(span, span.stop))
        for span in spans
        if span.ambiguous
    ]
    return statement(
        "SELECT COUNT(*) FROM raw WHERE $sound AND instant IS NULL AND $within",
        sound=_sound(),
        within=exp.or_(*within, wrap=True) if within else exp.false(),
    )


def _shown(span: Span, second: int) -> int:
    """What the clock shows at a second of the span's day, in µs since 1970 on that clock."""
    return (span.day.toordinal() - FIRST_ORDINAL) * DAY_US + second * 1_000_000


def _sound() -> "Expr":
    return statement("""("case" <> '' AND activity <> '' AND (wall IS NOT NULL OR instant IS NOT NULL))""")


def events_of_raw(offset: "Expr", kept: Sequence[str], *, all_sound: bool) -> "Expr":
    """Makes `events` of the rows of `raw` that are sound, a view: nothing is copied. What clocks on the wall showed
    becomes instants by their offset from UTC.
    """
    from sqlglot import exp

    rows = statement(
        'SELECT "case", activity, COALESCE(instant, wall - $offset) AS ts, rowid AS seq FROM raw', offset=offset
    )
    assert isinstance(rows, exp.Select)  # noqa: S101  # for the type checker
    rows = rows.select(*map(name, kept), copy=False)
    return statement("CREATE VIEW events AS $rows", rows=rows if all_sound else rows.where(_sound(), copy=False))


def numbered_events(kept: Sequence[str]) -> "Expr":
    """Makes the events with a number in place of the name of a case, a view."""
    from sqlglot import exp

    numbers = statement('SELECT HASH("case") AS "case", activity, ts, seq FROM events')
    assert isinstance(numbers, exp.Select)  # noqa: S101  # for the type checker
    return statement(
        "CREATE VIEW $numbered AS $numbers",
        numbered=name(NUMBERED),
        numbers=numbers.select(*map(name, kept), copy=False),
    )


def numbers() -> "Expr":
    """One row: how many cases there are and how many numbers they have, and whether no event is earlier than one before
    it.
    """
    return statement(
        """
        SELECT COUNT(DISTINCT "case"), COUNT(DISTINCT HASH("case")), COALESCE(SUM(late), 0) = 0
        FROM (
            SELECT "case", CASE WHEN seq < LAG(seq) OVER () OR ts < LAG(ts) OVER () THEN 1 ELSE 0 END AS late FROM events
        ) AS placed
        """
    )


def facts() -> "Expr":
    """One row on `raw`: rows, those that are no events, events whose time a zone has to place."""
    return statement(
        """
        SELECT COUNT(*), SUM(CASE WHEN $sound THEN 0 ELSE 1 END),
            SUM(CASE WHEN $sound AND instant IS NULL THEN 1 ELSE 0 END)
        FROM raw
        """,
        sound=_sound(),
    )


def make_faults() -> "Expr":
    """Makes `faults` of the other rows of `raw`: where they stand and what is wrong first."""
    return statement(
        """
        CREATE OR REPLACE TABLE faults AS
        SELECT rowid AS seq, CASE WHEN "case" = '' THEN 'case' WHEN activity = '' THEN 'activity' ELSE 'time' END AS role,
            CASE WHEN "case" = '' OR activity = '' THEN '' ELSE time END AS value
        FROM raw
        WHERE NOT $sound
        """,
        sound=_sound(),
    )


def no_rejects() -> "Expr":
    """Makes an empty table of rejects."""
    return statement('CREATE OR REPLACE TABLE rejects (line BIGINT, "column" TEXT, reason TEXT, value TEXT)')


def add_rejects(roles: Mapping[str, str], unreadable: str) -> "Expr":
    """Adds the faults, which stand on the lines of `fault_lines` (seq, line), under the names of their columns, and
    the rows of `odd` (line, reason, text); `unreadable` is what is wrong with a time.
    """
    return statement(
        """
        INSERT INTO rejects
        SELECT line, "column", reason, value FROM (
            SELECT fault_lines.line AS line,
                CASE role WHEN 'case' THEN $case_column WHEN 'activity' THEN $activity_column ELSE $time_column END
                    AS "column",
                CASE WHEN value <> '' THEN $unreadable WHEN role = 'case' THEN 'the case is empty'
                    WHEN role = 'activity' THEN 'the activity is empty' ELSE 'the time is empty' END AS reason,
                value
            FROM faults JOIN fault_lines ON faults.seq = fault_lines.seq
            UNION ALL SELECT line, '', reason, text FROM odd
        ) AS found ORDER BY line
        """,
        unreadable=unreadable,
        case_column=roles["case"],
        activity_column=roles["activity"],
        time_column=roles["time"],
    )
