"""A figure with its interval."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure from `n` answers, cases or events; `interval` (low, high) is None where so few tell nothing of it.

    The upper end of a time is infinite where the data does not bound it.
    """

    value: float
    interval: tuple[float, float] | None
    n: int
