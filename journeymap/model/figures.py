"""Measured figures as plain values: what an analysis yields, a snapshot keeps and an overlay shows."""

from msgspec import Struct, field

from journeymap.model.ids import Id


class TouchpointFigures(Struct, frozen=True, omit_defaults=True):
    """Distinct cases at one touchpoint, by what became of them there."""

    reached: int
    completed: int = 0
    under_way: int = 0
    lost: int = 0

    @property
    def continued(self) -> int:
        """Cases that reached the touchpoint and whose path does not end here."""
        return self.reached - self.completed - self.under_way - self.lost

    @property
    def matured(self) -> int:
        """Cases whose fate here is known: the denominator of the drop-off."""
        return self.reached - self.under_way

    @property
    def drop_off(self) -> float | None:
        """Lost ÷ matured, in 0…1; None where nobody has matured."""
        return self.lost / self.matured if self.matured else None


class TransitionFigures(Struct, frozen=True, omit_defaults=True):
    """Successions from one touchpoint to the next.

    `share` = count ÷ (all successions out of `source` + paths that end there), in 0…1; times in seconds.
    """

    source: Id
    target: Id
    count: int
    cases: int
    share: float
    median_seconds: float
    mean_seconds: float


class Figures(Struct, frozen=True, omit_defaults=True):
    """What an event log says of a map.

    `cases` have a path; `all_cases` also those whose events are nowhere on the map. `basis` tells
    for which goals, settings and bindings this was computed, so that stale figures are known as such.
    """

    cases: int
    all_cases: int
    events: int
    rejected: int
    completed: int
    under_way: int
    lost: int
    touchpoints: dict[Id, TouchpointFigures]
    transitions: tuple[TransitionFigures, ...]
    ad_hoc_events: int = 0
    basis: str = ""

    @property
    def adds_up(self) -> bool:
        """Whether the counts can be: none below 0, no part above its whole. A file edited by hand may say anything."""
        counts = [(f.completed, f.under_way, f.lost, f.continued) for f in self.touchpoints.values()]
        flows = [(t.count, t.cases, t.share, 1 - t.share, t.median_seconds, t.mean_seconds) for t in self.transitions]
        whole = (self.completed, self.under_way, self.lost, self.events, self.rejected, self.all_cases - self.cases)
        return all(number >= 0 for numbers in (*counts, *flows, whole) for number in numbers)


class MeasureFigures(Struct, frozen=True, omit_defaults=True):
    """One measure of a metric table: a value for each touchpoint it names. `unit` is "", "%" (rates in 0…1) or "s" (seconds).

    `key` is that of the catalogue of measures, "" for a column that is bound to none, and `denominator` the part on which
    the values rest. `intervals` (low, high, 95 %, in the unit) and `n`, the number of answers, visitors … behind a value,
    are there where they are known.
    """

    name: str
    values: dict[Id, float] = field(default_factory=dict[Id, float])
    unit: str = ""
    key: str = ""
    denominator: str = ""
    intervals: dict[Id, tuple[float, float]] = {}
    n: dict[Id, int] = {}
