"""How much work a layout may do: counted in steps rather than by the clock, so that the same map gives the same layout."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

_STEPS_A_SECOND = 1_000_000
"""Steps that an office computer does in a second, with room to spare."""
_AT_MOST = 2.0
"""So many times the seconds given the work may last on a slower or busier computer; only then the clock ends it."""
_LOOK_EVERY = 20_000


class Cancelled(Exception):  # noqa: N818  # no error: somebody asked for it
    """Raised inside a layout that nobody waits for any more."""


@dataclass
class Effort:
    """What is left to spend of `seconds`. A step is one node looked at once. The clock ends the work only where it
    lasts twice as long as expected.
    """

    seconds: float
    cancelled: Callable[[], bool] = lambda: False
    progress: Callable[[float], None] = lambda _: None
    _spent: int = 0
    _looked: int = 0
    _began: float = field(default_factory=monotonic)
    _late: bool = False

    def spend(self, steps: int) -> None:
        """Counts steps that were done. Raises Cancelled where the layout was cancelled."""
        self._spent += steps
        if self._spent - self._looked >= _LOOK_EVERY:
            self._looked = self._spent
            if self.cancelled():
                raise Cancelled
            self._late = monotonic() - self._began > _AT_MOST * self.seconds
            self.progress(min(1.0, self.part))

    @property
    def part(self) -> float:
        """Which part of it is spent; more than 1 where the last work took longer than was left."""
        return self._spent / max(1.0, self.seconds * _STEPS_A_SECOND)

    @property
    def over(self) -> bool:
        """Whether all is spent."""
        return self._late or self.part >= 1.0
