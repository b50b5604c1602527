"""The SQL that reads times from text: ISO 8601 and its cousins, counts from 1970, any other format that is named.

Cells become `wall`, the time of a clock in some zone, or `instant`, both in µs since 1970; both NULL where they fit not.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import name, statement

if TYPE_CHECKING:
    from sqlglot import Expr

_SPACE = r"[\t-\r\x{1c}-\x{20}\x{85}\p{Z}]"
"""White space as `str.isspace` has it, the no-break space among it."""

_ISO = r"^\d{4}[-/]\d{1,2}[-/]\d{1,2}([T ]\d{1,2}:\d{2}(:\d{2}([.,]\d{1,9})?)? ?(Z|z|UTC|GMT|[-+]\d{2}(:?[0-5]\d)?)?)?$"
_BASIC = r"^\d{8}(T\d{4}(\d{2}([.,]\d{1,9})?)?(Z|[-+]\d{2}(:?[0-5]\d)?)?)?$"
_ZONE = r":\d{2}(?:[.,]\d+)? ?(Z|z|UTC|GMT|[-+]\d{2}(?::?\d{2})?)$"
_NUMBER = r"^[-+]?\d+(\.\d+)?([eE]\+?\d+)?$"

_WALL = tuple(f"____-__-__{between}__:__:__" for between in "T ")
_ZONED = tuple(
    f"____-__-__{between}__:__:__{fraction}{zone}"
    for fraction in ("", ".___", ".______")
    for zone in ("Z", "+__:__", "-__:__")
    for between in "T "
)
"""The usual shapes of times, as LIKE has them."""

EPOCHS: Mapping[str, int] = {"epoch s": 1_000_000, "epoch ms": 1_000, "epoch us": 1}
"""µs in the unit of each time format that counts from 1970."""


def trimmed(column: str) -> "Expr":
    """A cell without the white space at its ends; most have none, and to see that is cheap."""
    return statement(
        """
        CASE WHEN $cell BETWEEN '!' AND '~' AND REVERSE($cell) BETWEEN '!' AND '~' THEN $cell
            ELSE REGEXP_REPLACE(COALESCE($cell, ''), $ends, '', 'g') END
        """,
        cell=name(column),
        ends=f"^{_SPACE}+|{_SPACE}+$",
    )


def read_times(cells: "Expr", time_format: str) -> "Expr":
    """The rows of `cells` with `wall` and `instant` beside their `time`, now trimmed; the format is "", one of EPOCHS, or
    strptime's.
    """
    if not time_format:
        return _read_iso(cells)
    cells = statement(
        "SELECT * REPLACE ($trimmed AS time) FROM ($cells) AS cells", trimmed=trimmed("time"), cells=cells
    )
    if time_format in EPOCHS:
        return _read_epoch(cells, EPOCHS[time_format])
    zoned = "%z" in time_format or "%Z" in time_format
    kinds = ("NULL", "clock") if zoned else ("clock", "NULL")
    return statement(
        f"""
        SELECT *, {kinds[0]} AS wall, {kinds[1]} AS instant
        FROM (SELECT *, EPOCH_US(TRY_STRPTIME(time, $format)) AS clock FROM ($cells) AS cells) AS clocks
        """,  # noqa: S608  # words of ours
        cells=cells,
        format=time_format,
    )


def _read_epoch(cells: "Expr", unit: int) -> "Expr":
    return statement(
        """
        SELECT *, NULL AS wall, CASE WHEN REGEXP_MATCHES(time, $number)
            THEN TRY_CAST(FLOOR(TRY_CAST(time AS DECIMAL(26, 6)) * $unit) AS BIGINT) END AS instant
        FROM ($cells) AS cells
        """,
        cells=cells,
        number=_NUMBER,
        unit=unit,
    )


def _read_iso(cells: "Expr") -> "Expr":
    """ISO 8601, extended or basic, and its cousins with a blank for T, a slash for the hyphen, UTC for Z.

    Only what has this shape is handed to the cast: that takes more. The usual shapes are told by LIKE, which is many
    times quicker than a regular expression; the cast to an instant then refuses what LIKE lets through.
    """
    return statement(
        """
        SELECT *, CASE WHEN quick IS NULL THEN CASE WHEN zone = '' THEN clock END WHEN zoned THEN NULL ELSE quick END AS wall,
            CASE WHEN quick IS NULL THEN CASE WHEN zone <> '' THEN clock - $shift END WHEN zoned THEN quick END AS instant
        FROM (
            SELECT *, EPOCH_US(TRY_CAST(RTRIM(REPLACE(LEFT(iso, LENGTH(iso) - LENGTH(zone)), ',', '.')) AS TIMESTAMP)) AS clock
            FROM (
                SELECT *, COALESCE(REGEXP_EXTRACT(iso, $zone, 1), '') AS zone
                FROM (SELECT *, CASE WHEN quick IS NULL THEN $iso END AS iso FROM ($cells) AS told) AS shaped
            ) AS split
        ) AS clocks
        """,
        cells=statement(
            "SELECT * REPLACE (CASE WHEN quick IS NULL THEN $trimmed ELSE time END AS time) FROM ($quick) AS quick",
            trimmed=trimmed("time"),
            quick=_quick(cells),
        ),
        zone=_ZONE,
        iso=_extended(),
        shift=_shift(),
    )


def _quick(cells: "Expr") -> "Expr":
    """The instant of a time of a usual shape, which is `zoned` where it names its zone."""
    return statement(
        """
        SELECT *, CASE WHEN zoned IS NOT NULL THEN EPOCH_US(TRY_CAST(time AS TIMESTAMPTZ)) END AS quick
        FROM (SELECT *, $zoned AS zoned FROM ($cells) AS cells) AS shaped
        """,
        cells=cells,
        zoned=_zoned(),
    )


def _zoned() -> "Expr":
    """Whether a time of a usual shape names its zone; NULL for one of another. The length tells which are tried."""
    from sqlglot import exp

    choice = exp.Case()
    for length in sorted({len(shape) for shape in (*_WALL, *_ZONED)}):
        shapes = [shape for shape in (*_WALL, *_ZONED) if len(shape) == length]
        fits = exp.Case().when(exp.or_(*map(_shaped, shapes)), exp.convert(shapes[0] in _ZONED))
        choice = choice.when(statement("STRLEN(time) = $length", length=length), fits, copy=False)
    return choice


def _shaped(shape: str) -> "Expr":
    """Whether a time has a shape, and ends as it may: the cast would take a zone of 99 minutes, or a short one."""
    if shape in _WALL:
        return statement("(time LIKE $shape AND RIGHT(time, 1) <= '9')", shape=shape)
    if shape.endswith("Z"):
        return statement("time LIKE $shape", shape=shape)
    return statement("(time LIKE $shape AND LEFT(RIGHT(time, 2), 1) <= '5')", shape=shape)


def _extended() -> "Expr":
    """A time of the shape as ISO 8601 extended writes it, else NULL."""
    return statement(
        r"""
        CASE WHEN REGEXP_MATCHES(time, $iso) THEN time
            WHEN REGEXP_MATCHES(time, $basic) THEN REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(time,
                '^(\d{4})(\d{2})(\d{2})', '\1-\2-\3'), 'T(\d{2})(\d{2})(\d{2})', 'T\1:\2:\3'), 'T(\d{2})(\d{2})', 'T\1:\2')
            END
        """,
        iso=_ISO,
        basic=_BASIC,
    )


def _shift() -> "Expr":
    """The µs by which a zone is before UTC."""
    return statement(
        """
        60000000 * CASE WHEN zone IN ('Z', 'z', 'UTC', 'GMT') THEN 0
            ELSE (CASE WHEN LEFT(zone, 1) = '-' THEN -1 ELSE 1 END) * (60 * CAST(SUBSTRING(zone, 2, 2) AS BIGINT)
                + CASE WHEN LENGTH(zone) > 3 THEN CAST(RIGHT(zone, 2) AS BIGINT) ELSE 0 END)
        END
        """
    )
