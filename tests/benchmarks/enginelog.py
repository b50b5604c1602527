"""A seeded log of a shop, as large as wished: for measuring, of customers who walk, wander off and come back.

Twelve touchpoints, six to nine events a case in the middle; rows are in order of time, as a server writes them, so
that the cases lie among each other.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

TOUCHPOINTS: tuple[str, ...] = (
    "Advertisement", "Landing page", "Search", "Category", "Product", "Reviews", "Cart", "Sign in", "Shipping", "Payment",
    "Purchase", "Support",
)  # fmt: skip
PLATFORMS: tuple[str, ...] = ("desktop", "mobile", "tablet")

_END = len(TOUCHPOINTS)
_STARTS = (0.35, 0.25, 0.2, 0.1, 0.1, 0, 0, 0, 0, 0, 0, 0)
_NEXT: tuple[tuple[float, ...], ...] = (
    # Adv  Land  Sear  Cate  Prod  Revi  Cart  Sign  Ship  Paym  Purc  Supp  end
    (0.00, 0.80, 0.05, 0.05, 0.05, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.05),
    (0.02, 0.00, 0.35, 0.28, 0.22, 0.00, 0.00, 0.03, 0.00, 0.00, 0.00, 0.02, 0.08),
    (0.00, 0.02, 0.15, 0.20, 0.53, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.01, 0.09),
    (0.00, 0.02, 0.16, 0.14, 0.60, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.01, 0.07),
    (0.00, 0.01, 0.12, 0.14, 0.20, 0.16, 0.27, 0.00, 0.00, 0.00, 0.00, 0.01, 0.09),
    (0.00, 0.00, 0.05, 0.08, 0.42, 0.10, 0.28, 0.00, 0.00, 0.00, 0.00, 0.01, 0.06),
    (0.00, 0.00, 0.05, 0.07, 0.12, 0.00, 0.06, 0.32, 0.27, 0.00, 0.00, 0.01, 0.10),
    (0.00, 0.00, 0.02, 0.02, 0.04, 0.00, 0.06, 0.06, 0.68, 0.00, 0.00, 0.03, 0.09),
    (0.00, 0.00, 0.01, 0.00, 0.02, 0.00, 0.07, 0.00, 0.04, 0.77, 0.00, 0.02, 0.07),
    (0.00, 0.00, 0.00, 0.00, 0.01, 0.00, 0.04, 0.00, 0.03, 0.06, 0.78, 0.03, 0.05),
    (0.00, 0.02, 0.05, 0.03, 0.06, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.07, 0.77),
    (0.00, 0.02, 0.04, 0.02, 0.06, 0.00, 0.02, 0.03, 0.00, 0.02, 0.00, 0.13, 0.66),
)  # fmt: skip
_BEGIN_US = 1_767_225_600_000_000
"""2026-01-01, UTC."""

_SPAN_US = 300 * 86_400_000_000
_CASES_PER_EVENT = 1 / 8


def write(path: Path, rows: int, *, seed: int = 1) -> None:
    """Writes a CSV of so many events with the columns user, event, time (ISO 8601, UTC) and platform."""
    import duckdb
    import numpy as np

    case, activity, ts = _walks(rows, np.random.default_rng(seed))
    order = np.argsort(ts, kind="stable")[:rows]
    log = {
        "case": case[order],
        "activity": activity[order],
        "ts": ts[order],
    }
    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    connection.register("log", {key: np.ascontiguousarray(values) for key, values in log.items()})
    names = ", ".join(f"'{name}'" for name in TOUCHPOINTS)
    platforms = ", ".join(f"'{name}'" for name in PLATFORMS)
    connection.execute(
        f"""
        COPY (
            SELECT 'c' || LPAD(CAST("case" * 7919 % 999999937 AS TEXT), 9, '0') AS "user",
                [{names}][activity + 1] AS event, STRFTIME(MAKE_TIMESTAMP(ts), '%Y-%m-%dT%H:%M:%SZ') AS time,
                [{platforms}]["case" % 3 + 1] AS platform
            FROM log
        ) TO '{path.as_posix()}' (FORMAT csv, HEADER)
        """  # noqa: S608  # words of ours
    )
    connection.close()


def _walks(
    rows: int, rng: "np.random.Generator"
) -> "tuple[np.ndarray[Any, Any], np.ndarray[Any, Any], np.ndarray[Any, Any]]":
    """At least so many events: case, number of the touchpoint, time in µs."""
    import numpy as np

    bounds = np.cumsum(np.array(_NEXT), axis=1)
    cases = max(10, int(rows * _CASES_PER_EVENT))
    case = np.arange(cases)
    place = np.searchsorted(np.cumsum(_STARTS), rng.random(cases), side="right")
    ts = _BEGIN_US + rng.integers(0, _SPAN_US, cases)
    parts: list[tuple[Any, Any, Any]] = []
    while len(case):
        parts.append((case, place, ts))
        place = (bounds[place] <= rng.random(len(place))[:, None]).sum(axis=1)
        on = place < _END
        case, place, ts = case[on], place[on], ts[on]
        # most go on within minutes, some after days
        ts = ts + (rng.lognormal(4.0, 1.8, len(ts)) * 1_000_000).astype(np.int64)
    found = tuple(np.concatenate(column) for column in zip(*parts, strict=True))
    if len(found[0]) < rows:
        raise ValueError(f"{len(found[0])} events came out, {rows} were wished")
    return found[0], found[1], found[2]
