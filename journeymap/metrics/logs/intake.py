"""The SQL by which DuckDB takes a log in: from rows of text to events and rejects.

Every statement works on whole columns. `raw` holds the rows as they are, with what its time says: `wall`, the time of
a clock in some zone, or `instant`, both in µs since 1970.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import name, statement
from journeymap.metrics.logs.clock import Span

if TYPE_CHECKING:
    from sqlglot import Expr

_SPACE = r"[\t-\r\x{1c}-\x{20}\x{85}\p{Z}]"
"""White space as `str.isspace` has it, the no-break space among it."""

DAY_US = 86_400_000_000
FIRST_ORDINAL = 719_163
"""1970-01-01 as `date.toordinal` counts it."""

_EARLIEST_US = (2 - FIRST_ORDINAL) * DAY_US
_LATEST_US = (3_652_059 - 1 - FIRST_ORDINAL) * DAY_US
"""From the second day of the year 1 to the last but one of 9999, so that no zone leads out of the calendar."""

_ISO = r"^\d{4}[-/]\d{1,2}[-/]\d{1,2}([T ]\d{1,2}:\d{2}(:\d{2}([.,]\d{1,9})?)? ?(Z|z|UTC|GMT|[-+]\d{2}(:?[0-5]\d)?)?)?$"
_BASIC = r"^\d{8}(T\d{4}(\d{2}([.,]\d{1,9})?)?(Z|[-+]\d{2}(:?[0-5]\d)?)?)?$"
_ZONE = r":\d{2}(?:[.,]\d+)? ?(Z|z|UTC|GMT|[-+]\d{2}(?::?\d{2})?)$"
_NUMBER = r"^[-+]?\d+(\.\d+)?([eE]\+?\d+)?$"

EPOCHS: Mapping[str, int] = {"epoch s": 1_000_000, "epoch ms": 1_000, "epoch us": 1}
"""µs in the unit of each time format that counts from 1970."""


def raw_from_text(relation: "Expr", time_format: str) -> "Expr":
    """Makes `raw` of three columns of text; `time_format` is "", one of EPOCHS, or a strptime format."""
    trimmed = statement(
        """
        SELECT $case_text AS "case", $activity AS activity, $time AS time FROM ($relation) AS file
        """,
        relation=relation,
        case_text=_trimmed("case"),
        activity=_trimmed("activity"),
        time=_trimmed("time"),
    )
    return _raw(_read_iso(trimmed) if not time_format else _read_format(trimmed, time_format))


def raw_from_times(relation: "Expr", *, instants: bool) -> "Expr":
    """Makes `raw` of two columns of text and one of times."""
    time = "CAST(time AS TIMESTAMPTZ)" if instants else "CAST(time AS TIMESTAMP)"
    kinds = ("NULL", f"EPOCH_US({time})") if instants else (f"EPOCH_US({time})", "NULL")
    return _raw(
        statement(
            f"""
            SELECT $case_text AS "case", $activity AS activity,
                COALESCE(CAST(time AS TEXT), '') AS time, {kinds[0]} AS wall, {kinds[1]} AS instant
            FROM ($relation) AS file
            """,  # noqa: S608  # words of ours
            relation=relation,
            case_text=_trimmed("case"),
            activity=_trimmed("activity"),
        )
    )


def _trimmed(column: str) -> "Expr":
    """A cell without the white space at its ends; most have none, and to see that is cheap."""
    return statement(
        """
        CASE WHEN LEFT($cell, 1) BETWEEN '!' AND '~' AND RIGHT($cell, 1) BETWEEN '!' AND '~' THEN $cell
            ELSE REGEXP_REPLACE(COALESCE($cell, ''), $ends, '', 'g') END
        """,
        cell=name(column),
        ends=f"^{_SPACE}+|{_SPACE}+$",
    )


def _raw(times: "Expr") -> "Expr":
    """`raw` of rows with their times, without times beyond the calendar."""
    return statement(
        """
        CREATE OR REPLACE TABLE raw AS
        SELECT "case", activity, time,
            CASE WHEN wall BETWEEN $earliest AND $latest THEN CAST(wall AS BIGINT) END AS wall,
            CASE WHEN instant BETWEEN $earliest AND $latest THEN CAST(instant AS BIGINT) END AS instant
        FROM ($times) AS read
        """,
        times=times,
        earliest=_EARLIEST_US,
        latest=_LATEST_US,
    )


def _read_iso(trimmed: "Expr") -> "Expr":
    """ISO 8601, extended or basic, and its cousins with a blank for T, a slash for the hyphen, UTC for Z.

    Only what has this shape is handed to the cast: that takes more, and drops an offset without a word.
    """
    return statement(
        r"""
        SELECT "case", activity, time,
            CASE WHEN zone = '' THEN clock END AS wall,
            CASE WHEN zone <> '' THEN clock - 60000000 * CASE
                WHEN zone IN ('Z', 'z', 'UTC', 'GMT') THEN 0
                ELSE (CASE WHEN LEFT(zone, 1) = '-' THEN -1 ELSE 1 END) * (60 * CAST(SUBSTRING(zone, 2, 2) AS BIGINT)
                    + CASE WHEN LENGTH(zone) > 3 THEN CAST(RIGHT(zone, 2) AS BIGINT) ELSE 0 END)
            END END AS instant
        FROM (
            SELECT "case", activity, time, zone,
                EPOCH_US(TRY_CAST(RTRIM(REPLACE(LEFT(iso, LENGTH(iso) - LENGTH(zone)), ',', '.')) AS TIMESTAMP)) AS clock
            FROM (
                SELECT "case", activity, time, iso, COALESCE(REGEXP_EXTRACT(iso, $zone, 1), '') AS zone
                FROM (
                    SELECT "case", activity, time, CASE
                        WHEN REGEXP_MATCHES(time, $iso) THEN time
                        WHEN REGEXP_MATCHES(time, $basic) THEN REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(time,
                            '^(\d{4})(\d{2})(\d{2})', '\1-\2-\3'),
                            'T(\d{2})(\d{2})(\d{2})', 'T\1:\2:\3'), 'T(\d{2})(\d{2})', 'T\1:\2')
                        END AS iso
                    FROM ($trimmed) AS trimmed
                ) AS shaped
            ) AS split
        ) AS clocks
        """,
        trimmed=trimmed,
        zone=_ZONE,
        iso=_ISO,
        basic=_BASIC,
    )


def _read_format(trimmed: "Expr", time_format: str) -> "Expr":
    if time_format in EPOCHS:
        return statement(
            """
            SELECT "case", activity, time, NULL AS wall,
                CASE WHEN REGEXP_MATCHES(time, $number)
                THEN TRY_CAST(FLOOR(TRY_CAST(time AS DECIMAL(26, 6)) * $unit) AS BIGINT) END AS instant
            FROM ($trimmed) AS trimmed
            """,
            trimmed=trimmed,
            number=_NUMBER,
            unit=EPOCHS[time_format],
        )
    zoned = "%z" in time_format or "%Z" in time_format
    kinds = ("NULL", "clock") if zoned else ("clock", "NULL")
    return statement(
        f"""
        SELECT "case", activity, time, {kinds[0]} AS wall, {kinds[1]} AS instant
        FROM (SELECT "case", activity, time, EPOCH_US(TRY_STRPTIME(time, $format)) AS clock
            FROM ($trimmed) AS trimmed) AS clocks
        """,  # noqa: S608  # words of ours
        trimmed=trimmed,
        format=time_format,
    )


def wall_days() -> "Expr":
    """The days, as ordinals, on which clocks on the wall were read."""
    return statement(
        "SELECT DISTINCT (wall + $start) // $day FROM raw WHERE wall IS NOT NULL AND instant IS NULL ORDER BY 1",
        start=FIRST_ORDINAL * DAY_US,
        day=DAY_US,
    )


def no_spans() -> "Expr":
    """Makes an empty table of spans."""
    return statement(
        'CREATE OR REPLACE TABLE spans (day BIGINT, start BIGINT, stop BIGINT, "offset" BIGINT, ambiguous INTEGER)'
    )


def add_spans(spans: Sequence[Span]) -> "Expr":
    """Adds spans of local days, their times in µs since 1970 on that clock."""
    from sqlglot import exp

    rows: list[tuple[int, ...]] = []
    for span in spans:
        day = span.day.toordinal()
        midnight = (day - FIRST_ORDINAL) * DAY_US
        start, stop = (midnight + second * 1_000_000 for second in (span.start, span.stop))
        rows.append((day, start, stop, span.offset * 1_000_000, int(span.ambiguous)))
    return exp.insert(exp.values(rows), "spans")


def make_events() -> "Expr":
    """Makes `events` of the rows of `raw` that are complete, with instants for what clocks on the wall showed."""
    return statement(
        """
        CREATE OR REPLACE TABLE events AS
        SELECT raw."case", raw.activity, COALESCE(raw.instant, raw.wall - spans."offset") AS ts, raw.rowid AS seq
        FROM raw LEFT JOIN spans ON spans.day = (raw.wall + $start) // $day
            AND raw.wall >= spans.start AND raw.wall < spans.stop
        WHERE raw."case" <> '' AND raw.activity <> '' AND (raw.wall IS NOT NULL OR raw.instant IS NOT NULL)
        """,
        start=FIRST_ORDINAL * DAY_US,
        day=DAY_US,
    )


def wall_times() -> "Expr":
    """One row: how many events have a time of a clock on the wall, which a zone had to place."""
    return statement(
        """
        SELECT COUNT(*) FROM raw
        WHERE wall IS NOT NULL AND instant IS NULL AND "case" <> '' AND activity <> ''
        """
    )


def ambiguous_times() -> "Expr":
    """One row: how many events have a time that the clock showed twice or never."""
    return statement(
        """
        SELECT COUNT(*) FROM raw JOIN spans ON spans.day = (raw.wall + $start) // $day
            AND raw.wall >= spans.start AND raw.wall < spans.stop
        WHERE spans.ambiguous = 1 AND raw."case" <> '' AND raw.activity <> ''
        """,
        start=FIRST_ORDINAL * DAY_US,
        day=DAY_US,
    )


def make_faults() -> "Expr":
    """Makes `faults` of the other rows of `raw`: where they stand and what is wrong first."""
    return statement(
        """
        CREATE OR REPLACE TABLE faults AS
        SELECT rowid AS seq, CASE WHEN "case" = '' THEN 'case' WHEN activity = '' THEN 'activity' ELSE 'time' END AS role,
            CASE WHEN "case" = '' OR activity = '' THEN '' ELSE time END AS value
        FROM raw
        WHERE "case" = '' OR activity = '' OR (wall IS NULL AND instant IS NULL)
        """
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
