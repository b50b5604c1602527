"""What a column of a database says of time, as µs since 1970: an instant, or the time of a clock in some zone.

A column of times goes by its type; text is ISO 8601, or a number where the source says in which unit. All is worked
out with whole numbers, so that no engine rounds, and with what every engine has, so that none reads it otherwise.
"""

import re
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING

from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.tables.times import EPOCHS

if TYPE_CHECKING:
    from sqlglot import Expr


class Kind(Enum):
    """What the values of a time column are."""

    INSTANT = "instant"
    WALL = "wall"
    NUMBER = "number"
    TEXT = "text"


_WHOLE = re.compile(r"u?(tiny|small|medium|big|huge)?int(eger)?[0-9]*$")
_NUMBERS = re.compile(_WHOLE.pattern + "|decimal|numeric|float|double|real")

_TYPES: Mapping[str, tuple[tuple[str, Kind, str], ...]] = {
    "duckdb": (
        (r"timestamp with time zone|timestamptz", Kind.INSTANT, "EPOCH_US($time)"),
        (r"timestamp|datetime|date$", Kind.WALL, "EPOCH_US(CAST($time AS TIMESTAMP))"),
    ),
    "postgres": (
        (
            r"timestamptz|timestamp with time zone",
            Kind.INSTANT,
            "CASE WHEN ISFINITE($time) THEN CAST(FLOOR(EXTRACT(EPOCH FROM $time) * 1000000) AS BIGINT) END",
        ),
        (
            r"timestamp|date$",
            Kind.WALL,
            "CASE WHEN ISFINITE($time) THEN CAST(FLOOR(EXTRACT(EPOCH FROM $time) * 1000000) AS BIGINT) END",
        ),
    ),
    "clickhouse": (
        (r"datetime", Kind.INSTANT, "toUnixTimestamp64Micro(toDateTime64($time, 6))"),
        (r"date", Kind.WALL, "CAST(toInt32(toDate32($time)) AS BIGINT) * 86400000000"),
    ),
    "spark": (
        (r"timestamp_ntz", Kind.WALL, "UNIX_MICROS(CAST($time AS TIMESTAMPTZ))"),
        (r"timestamp", Kind.INSTANT, "UNIX_MICROS($time)"),
        (r"date$", Kind.WALL, "CAST(UNIX_DATE($time) AS BIGINT) * 86400000000"),
    ),
}
"""For each dialect the types of times, as the database calls them, and their µs. SQLite has none: a value is what it is."""

_WRAPPED = re.compile(r"^(?:nullable|lowcardinality)\((.*)\)$")


def kind_of(dialect: str, column_type: str) -> Kind:
    """What the values of a column of that type are."""
    if dialect not in _TYPES:
        return Kind.TEXT
    word = _plain(column_type)
    found = next((kind for pattern, kind, _ in _TYPES[dialect] if re.match(pattern, word)), None)
    if found is None:
        return Kind.NUMBER if _NUMBERS.match(word) else Kind.TEXT
    return found


def _plain(column_type: str) -> str:
    word = column_type.strip().lower()
    while wrapped := _WRAPPED.match(word):
        word = wrapped[1]
    return word


def is_whole(column_type: str) -> bool:
    """Whether a column of that type holds whole numbers."""
    return _WHOLE.match(_plain(column_type)) is not None


def typed(dialect: str, column_type: str, time: "Expr") -> "Expr":
    """The µs of a column whose type is one of times."""
    word = _plain(column_type)
    text = next(text for pattern, _, text in _TYPES[dialect] if re.match(pattern, word))
    return statement(text, time=time)


def counted(column_type: str, time: "Expr", time_format: str) -> "Expr":
    """The µs of a column of numbers, which count the unit that the format names."""
    unit = 1_000_000 // EPOCHS[time_format]
    micros = "$time * $unit" if is_whole(column_type) else "ROUND($time * $unit)"
    return statement(
        f"CASE WHEN $time BETWEEN $least AND $most THEN CAST({micros} AS BIGINT) END",
        time=time,
        unit=unit,
        least=-(10**17) // unit,
        most=10**18 // unit,
    )


def understood(kind: Kind, time_format: str, column: str) -> None:
    """Raises EngineError where the source does not say how a column of this kind tells the time, or says it so that no
    database can follow.
    """
    if kind is Kind.NUMBER and time_format not in EPOCHS:
        raise EngineError(
            f"The column “{column}” holds numbers: say what they count since 1970, "
            "as “epoch s”, “epoch ms” or “epoch us” (--time-format)."
        )
    if kind is Kind.TEXT and time_format and time_format not in EPOCHS:
        raise EngineError(
            f"The text in “{column}” cannot be read as {time_format} in a database: "
            "let a query make times of it, or text in ISO 8601."
        )


_ISO = (
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    "([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?( ?(Z|z|UTC|GMT|[-+][0-9]{2}(:?[0-5][0-9])?))?)?$"
)
_COUNT = "^-?[0-9]{1,18}([.][0-9]{1,9})?$"


def counts_since_1970(text: str) -> bool:
    """Whether a text may be a count of seconds or parts of them."""
    return re.fullmatch(_COUNT.strip("^$"), text) is not None


def read_count(time_format: str) -> "dict[str, Expr]":
    """Tables from `texts` to `moments` (all its columns, `wall` and `instant`), where `time` is text with a number."""
    digits = {"epoch s": 6, "epoch ms": 3, "epoch us": 0}[time_format]
    return {
        "shaped": statement(
            """
            SELECT texts.*, CASE WHEN REGEXP_MATCHES(time, $count) THEN 1 ELSE 0 END AS fits,
                CASE WHEN REGEXP_MATCHES(time, $count) THEN time ELSE '0' END AS shape
            FROM texts
            """,
            count=_COUNT.replace("18", str(12 + 6 - digits)),
        ),
        "parts": statement(
            """
            SELECT shaped.*, CASE WHEN STRPOS(shape, '.') > 0 THEN STRPOS(shape, '.') ELSE LENGTH(shape) + 1 END AS point
            FROM shaped
            """
        ),
        "moments": statement(
            """
            SELECT parts.*, CAST(NULL AS BIGINT) AS wall,
                CASE WHEN fits = 1 THEN CAST(
                    SUBSTRING(shape, 1, point - 1) || SUBSTRING(SUBSTRING(shape, point + 1, 9) || '000000', 1, $digits)
                AS BIGINT) END AS instant
            FROM parts
            """,
            digits=digits,
        ),
    }


def read_iso() -> "dict[str, Expr]":
    """Tables from `texts` to `moments` (all its columns, `wall` and `instant`), where `time` is text in ISO 8601.

    A text of another shape is replaced before it is cut up, since some engines cut before they look.
    """
    return {name: statement(text, iso=_ISO) if "$iso" in text else statement(text) for name, text in _READ_ISO.items()}


_READ_ISO = {
    "shaped": """
        SELECT texts.*, CASE WHEN REGEXP_MATCHES(time, $iso) THEN 1 ELSE 0 END AS fits,
            CASE WHEN REGEXP_MATCHES(time, $iso) THEN time ELSE '1970-01-01' END AS shape
        FROM texts
    """,
    "zoned": """
        SELECT shaped.*, CASE
            WHEN LENGTH(shape) <= 16 THEN 0
            WHEN SUBSTRING(shape, LENGTH(shape), 1) IN ('Z', 'z') THEN 1
            WHEN SUBSTRING(shape, LENGTH(shape) - 2, 3) IN ('UTC', 'GMT') THEN 3
            WHEN SUBSTRING(shape, LENGTH(shape) - 5, 1) IN ('+', '-') THEN 6
            WHEN SUBSTRING(shape, LENGTH(shape) - 4, 1) IN ('+', '-') THEN 5
            WHEN SUBSTRING(shape, LENGTH(shape) - 2, 1) IN ('+', '-') THEN 3
            ELSE 0 END AS zone_length
        FROM shaped
    """,
    "cut": """
        SELECT zoned.*, SUBSTRING(shape, LENGTH(shape) - zone_length + 1, 6) AS zone,
            CASE WHEN LENGTH(shape) >= 16 THEN SUBSTRING(shape, 12, 5) ELSE '00:00' END AS clock,
            CASE WHEN SUBSTRING(shape, 17, 1) = ':' THEN SUBSTRING(shape, 18, 2) ELSE '00' END AS seconds,
            CASE WHEN SUBSTRING(shape, 20, 1) IN ('.', ',')
                THEN SUBSTRING(shape, 21, LENGTH(shape) - zone_length - 20) ELSE '' END AS fraction
        FROM zoned
    """,
    "parts": """
        SELECT cut.*, CAST(SUBSTRING(shape, 1, 4) AS BIGINT) AS y, CAST(SUBSTRING(shape, 6, 2) AS BIGINT) AS m,
            CAST(SUBSTRING(shape, 9, 2) AS BIGINT) AS d,
            1000000 * (3600 * CAST(SUBSTRING(clock, 1, 2) AS BIGINT) + 60 * CAST(SUBSTRING(clock, 4, 2) AS BIGINT)
                + CAST(seconds AS BIGINT)) + CAST(SUBSTRING(TRIM(fraction) || '000000', 1, 6) AS BIGINT) AS day_us,
            CASE WHEN SUBSTRING(zone, 1, 1) = '-' THEN -1 ELSE 1 END * 60000000 * (
                60 * CAST(CASE WHEN SUBSTRING(zone, 1, 1) IN ('+', '-') THEN SUBSTRING(zone, 2, 2) ELSE '0' END AS BIGINT)
                + CAST(CASE WHEN zone_length > 3 THEN SUBSTRING(zone, zone_length - 1, 2) ELSE '0' END AS BIGINT)
            ) AS zone_us
        FROM cut
    """,
    "days": """
        SELECT parts.*, CASE WHEN m <= 2 THEN y - 1 ELSE y END AS turned, CASE WHEN m <= 2 THEN m + 9 ELSE m - 3 END AS since_march,
            CASE WHEN m = 2 THEN CASE WHEN y % 4 = 0 AND (y % 100 <> 0 OR y % 400 = 0) THEN 29 ELSE 28 END
                WHEN m IN (4, 6, 9, 11) THEN 30 ELSE 31 END AS longest
        FROM parts
    """,
    "clocks": """
        SELECT days.*, day_us + 86400000000 * (
            365 * turned + turned // 4 - turned // 100 + turned // 400 + (153 * since_march + 2) // 5 + d - 719469
        ) AS shown
        FROM days
    """,
    "moments": """
        SELECT clocks.*, CASE WHEN fits = 1 AND d <= longest AND zone_length = 0 THEN shown END AS wall,
            CASE WHEN fits = 1 AND d <= longest AND zone_length > 0 THEN shown - zone_us END AS instant
        FROM clocks
    """,
}
"""The day is counted from 1 March, so that the leap day is the last of its year (Hinnant, days_from_civil)."""
