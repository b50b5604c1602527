# ruff: noqa: INP001  # a script beside its data, no part of the package
"""Generates the sample: the event log of a shop, a table of figures, and the map that goes with them.

    python resources/samples/generate.py

writes all three, where Journeymap is installed.
Every customer here is made up by a seeded random walk; the same seed makes the same rows. The walk loses more
customers than elsewhere at the touchpoints of PLANTED, and mobile customers above all when they pay, so that an
analysis has something to find that is known beforehand.
"""

import csv
import gzip
import io
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple, TypeVar

T = TypeVar("T")

SEED = 20261101
CUSTOMERS = 11_600
FIRST = datetime(2026, 8, 1, tzinfo=UTC)
LAST = datetime(2026, 11, 1, tzinfo=UTC)
"""The log begins and ends here: who is on the way at the end stays on the way."""

EVENTS = "shop-events.csv.gz"
FIGURES = "shop-touchpoints.csv"
MAP = "shop.journey"

PLANTED = frozenset({"Opens product", "Pays", "Calls help desk"})
"""The touchpoints at which significantly many are lost."""

UNDRAWN = ("Calls help desk", "Pays")
"""A way back that customers take and no map foresees."""

AD_HOC = ("Compares prices", "Uses voucher")
"""Activities that are not on the map."""

IGNORED = "Logs in"
"""An activity that the map's binding leaves out."""

SECOND, MINUTE, HOUR, DAY = 1, 60, 3600, 86_400

Step = tuple[float, str, int]
"""Share of those who go on, the touchpoint they go to, the median of the seconds until then."""

STEPS: dict[str, tuple[Step, ...]] = {
    "Sees social ad": ((1.0, "Opens product", 40 * SECOND),),
    "Searches online": ((1.0, "Opens product", 90 * SECOND),),
    "Opens product": (
        (0.20, "Opens product", 3 * MINUTE),
        (0.05, "Compares prices", 20 * MINUTE),
        (0.32, "Reads reviews", 2 * MINUTE),
        (0.43, "Adds to basket", 4 * MINUTE),
    ),
    "Compares prices": ((1.0, "Adds to basket", 5 * HOUR),),
    "Reads reviews": ((0.20, "Asks in live chat", 6 * MINUTE), (0.80, "Adds to basket", 9 * MINUTE)),
    "Asks in live chat": ((1.0, "Adds to basket", 12 * MINUTE),),
    "Adds to basket": (
        (0.25, "Logs in", 2 * MINUTE),
        (0.07, "Uses voucher", 3 * MINUTE),
        (0.68, "Chooses delivery", 5 * MINUTE),
    ),
    "Logs in": ((1.0, "Chooses delivery", 2 * MINUTE),),
    "Uses voucher": ((1.0, "Chooses delivery", 2 * MINUTE),),
    "Chooses delivery": ((1.0, "Pays", 2 * MINUTE),),
    "Pays": ((1.0, "Tracks delivery", 20 * HOUR),),
    "Tracks delivery": ((0.86, "Receives parcel", 2 * DAY), (0.14, "Calls help desk", 3 * DAY)),
    "Receives parcel": ((0.10, "Calls help desk", 1 * DAY), (0.90, "Recommends us", 2 * DAY)),
    "Calls help desk": (
        (0.62, "Pays", 1 * HOUR),
        (0.18, "Receives parcel", 1 * DAY),
        (0.20, "Recommends us", 1 * DAY),
    ),
    "Recommends us": (),
}

LEAVES: dict[str, float] = {
    "Sees social ad": 0.06,
    "Searches online": 0.05,
    "Opens product": 0.22,
    "Reads reviews": 0.08,
    "Asks in live chat": 0.04,
    "Adds to basket": 0.08,
    "Tracks delivery": 0.02,
    "Receives parcel": 0.66,
    "Calls help desk": 0.50,
    "Recommends us": 1.0,
}
"""Share of those who end here at each visit; for a parcel received and a recommendation that is no loss."""


class Customer(NamedTuple):
    """Who walks, and the segments that the log names."""

    name: str
    device: str
    channel_of_entry: str
    ab_variant: str


class Event(NamedTuple):
    """One row of the log."""

    time: datetime
    customer: Customer
    activity: str


def leaves(activity: str, customer: Customer) -> float:
    """The share of such customers who leave at a visit."""
    if activity == "Pays":
        return 0.50 if customer.device == "mobile" else 0.22
    if activity == "Chooses delivery":
        return 0.05 if customer.ab_variant == "B" else 0.10
    return LEAVES.get(activity, 0.0)


def chosen(random: Random, shares: Iterable[tuple[float, T]]) -> T:
    """One of several, each with its share of 1."""
    left = random.random()
    options = tuple(shares)
    for share, option in options:
        left -= share
        if left < 0:
            return option
    return options[-1][1]


def customer(random: Random, number: int) -> Customer:
    """A customer with segments of their own."""
    channel = chosen(random, ((0.44, "social"), (0.40, "search"), (0.16, "direct")))
    mobile = 0.68 if channel == "social" else 0.46
    device = chosen(random, ((mobile, "mobile"), (0.93 - mobile, "desktop"), (0.07, "tablet")))
    return Customer(f"C{number:05}", device, channel, chosen(random, ((0.5, "A"), (0.5, "B"))))


def walk(random: Random, who: Customer) -> Iterator[Event]:
    """What one customer does until they leave or the log ends."""
    start = random.random() * (LAST - FIRST).total_seconds()
    time = FIRST + timedelta(seconds=int(start))
    activity = {"social": "Sees social ad", "search": "Searches online"}.get(who.channel_of_entry, "Opens product")
    while time < LAST:
        yield Event(time, who, activity)
        if random.random() < leaves(activity, who):
            return
        activity, median = chosen(random, ((share, (name, seconds)) for share, name, seconds in STEPS[activity]))
        time += timedelta(seconds=1 + int(median * min(random.lognormvariate(0.0, 0.6), 4.0)))


def events() -> list[Event]:
    """The whole log in the order of time."""
    random = Random(SEED)  # noqa: S311  # no secret: the same rows each time
    log = [event for number in range(1, CUSTOMERS + 1) for event in walk(random, customer(random, number))]
    return sorted(log, key=lambda event: (event.time, event.customer.name))


def log_bytes() -> bytes:
    """The log as CSV."""
    rows = ((e.customer.name, e.activity, f"{e.time:%Y-%m-%dT%H:%M:%SZ}", *e.customer[1:]) for e in events())
    return _csv(("customer", "activity", "time", "device", "channel_of_entry", "ab_variant"), rows)


FIGURE_ROWS: tuple[tuple[str, int, str, int, str, str], ...] = (
    ("Sees social ad", 412, "3.4", 8, "", "2.1 %"),
    ("Searches online", 388, "3.7", 14, "", "4.6 %"),
    ("Opens product", 405, "3.2", 2, "2.4 s", ""),
    ("Reads reviews", 296, "3.8", 19, "1.6 s", ""),
    ("Asks in live chat", 187, "4.4", 46, "48 s", "31.5 %"),
    ("Adds to basket", 360, "4.0", 24, "1.1 s", ""),
    ("Chooses delivery", 341, "3.6", 11, "1.9 s", ""),
    ("Pays", 352, "2.3", -34, "6.8 s", ""),
    ("Tracks delivery", 274, "4.1", 29, "1 h 30 min", "62.4 %"),
    ("Receives parcel", 318, "4.5", 52, "", ""),
    ("Calls help desk", 143, "2.6", -21, "9 min", ""),
    ("Recommends us", 120, "4.7", 68, "", "18.2 %"),
)
"""Touchpoint, answers to a survey, satisfaction 1–5, net promoter score, response time, click-through rate: made up."""


def figures_bytes() -> bytes:
    """The table of figures as CSV."""
    header = ("touchpoint", "responses", "satisfaction", "NPS", "response time", "click-through rate")
    return _csv(header, FIGURE_ROWS)


def _csv(header: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def main() -> None:
    """Writes the three files beside this script."""
    from shop_map import write_map

    folder = Path(__file__).resolve().parent
    with (folder / EVENTS).open("wb") as stream, gzip.GzipFile("", "wb", 9, stream, mtime=0) as packed:
        packed.write(log_bytes())
    (folder / FIGURES).write_bytes(figures_bytes())
    write_map(folder)


if __name__ == "__main__":
    main()
