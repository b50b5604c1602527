"""A figure with its interval."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure from `n` answers, cases or events; `interval` (low, high) is None where so few tell nothing of it.

    An end of the interval is None where the data does not bound it.
    """

    value: float
    interval: tuple[float | None, float | None] | None
    n: int
