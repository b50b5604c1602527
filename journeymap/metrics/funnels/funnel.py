"""What a funnel asks: chosen steps, and how a case may go through them."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

DAY = 86_400_000_000
"""Microseconds."""

MOST_STEPS = 30
"""A funnel has at most so many steps."""

Step = tuple[str, ...]
"""The activities that count as one step: several where a touchpoint has several."""


class FunnelError(Exception):
    """A funnel that cannot be counted, with a sentence that says why and what to do."""


class Order(StrEnum):
    """In which order the steps are taken.

    ORDERED: one after the other, with anything between. STRICT: with nothing between, over all events of the case.
    ANY: in any sequence; step k is then the k-th of them, whichever it is.
    """

    ORDERED = "ordered"
    STRICT = "strict"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Exclusion:
    """An entry is dead where one of the activities falls between step `after` and step `before` (numbers from 1).

    That is in [t_after, t_before); where step `before` is not reached, up to the end of the window, which belongs to it.
    """

    activities: Step
    after: int
    before: int


@dataclass(frozen=True, slots=True)
class Funnel:
    """The steps of a funnel and the way through them; times are µs UTC.

    An **entry** begins with an event of step 1 (in any order: of any step) at `start` or later and before `end`; later
    steps may come after `end`. Step k is reached at the first event of it after that of step k − 1, no later than
    `window` after the entry began (None: at any time). One event serves one step; events of equal time stand in the
    order of the lowest step that they can be, then of import. A case has as many entries as such first events; where
    `first_entry`, only those of the earliest moment.

    In strict order the events of the other activities stand, at equal times, before an event of step 1 and after those
    of the others. In any order step k is reached when k of the steps have been.

    `by` is the n-th segment column of the log. Raises FunnelError where no entry could ever make sense.
    """

    steps: tuple[Step, ...]
    order: Order = Order.ORDERED
    window: int | None = 14 * DAY
    first_entry: bool = False
    exclusions: tuple[Exclusion, ...] = ()
    start: int | None = None
    end: int | None = None
    by: int | None = None

    def __post_init__(self) -> None:
        if not 1 <= len(self.steps) <= MOST_STEPS:
            raise FunnelError(f"A funnel has from 1 to {MOST_STEPS} steps, not {len(self.steps)}: choose others.")
        for number, step in enumerate(self.steps, 1):
            if not step:
                raise FunnelError(f"Step {number} has no activity: choose one for it.")
        if self.window is not None and self.window < 0:
            raise FunnelError("The time for a funnel ends before it begins: choose a longer one.")
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise FunnelError("The period ends before it begins: choose a later end.")
        for exclusion in self.exclusions:
            self._check(exclusion)
        if self.order is Order.ANY and not all(alike_or_apart(a, b) for a in self.steps for b in self.steps):
            raise FunnelError(
                "In any order two steps have either the same activities or none in common: "
                "choose steps that do not overlap, or another order."
            )

    @property
    def apart(self) -> bool:
        """Whether no activity can be more than one step."""
        return sum(len(set(step)) for step in self.steps) == len({name for step in self.steps for name in step})

    def _check(self, exclusion: Exclusion) -> None:
        between = f"{exclusion.after} and {exclusion.before}"
        if not 1 <= exclusion.after < exclusion.before <= len(self.steps):
            raise FunnelError(
                f"Nothing can be excluded between steps {between} of {len(self.steps)}: "
                "name two steps of the funnel, the earlier one first."
            )
        taken = self.steps if self.order is Order.ANY else self.steps[exclusion.after - 1 : exclusion.before - 1]
        for number, step in enumerate(taken, 1 if self.order is Order.ANY else exclusion.after):
            if shared := sorted(set(step) & set(exclusion.activities)):
                raise FunnelError(
                    f"“{shared[0]}” is step {number} itself, so nobody could pass: exclude another activity "
                    f"between steps {between}."
                )


def alike_or_apart(one: Collection[str], other: Collection[str]) -> bool:
    """Whether two sets of activities are the same or have nothing in common."""
    return set(one) == set(other) or not set(one) & set(other)
