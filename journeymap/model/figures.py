"""Measured figures as plain values: what an analysis yields, a snapshot keeps and an overlay shows."""

from msgspec import Struct, field

from journeymap.model.ids import Id


class TouchpointFigures(Struct, frozen=True, omit_defaults=True):
    """Distinct cases at one touchpoint, or in one stage, by what became of them there.

    `visits` counts all visits, repeats among them unless they are collapsed, `returned` the cases with more than one,
    `failed` those for which the data says that it failed. Of a stage these three are 0.
    """

    reached: int
    completed: int = 0
    under_way: int = 0
    lost: int = 0
    visits: int = 0
    returned: int = 0
    failed: int = 0

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

    @property
    def visits_per_case(self) -> float | None:
        """Visits of a case that comes here at all; None where they were not counted."""
        return self.visits / self.reached if self.visits and self.reached else None

    @property
    def return_share(self) -> float | None:
        """The share of those who reached the touchpoint that come more than once, in 0…1; None likewise."""
        return self.returned / self.reached if self.visits and self.reached else None


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


class Deviations(Struct, frozen=True, omit_defaults=True):
    """How many of the cases with a path strayed from what is drawn, by each of the four ways; a case may stray in several.

    `ad_hoc`: some event is not on the map. `irregular`: some transition to another touchpoint is not drawn. `missing`:
    some touchpoint that the data can show was not visited. `failed`: some visited touchpoint failed; None where the
    data does not tell. `conforming` cases strayed in none of these ways; `planned` ones did nothing that is not drawn,
    and nothing failed, though they may not have come everywhere.
    """

    ad_hoc: int = 0
    irregular: int = 0
    missing: int = 0
    failed: int | None = None
    conforming: int = 0
    planned: int = 0


class Figures(Struct, frozen=True, omit_defaults=True):
    """What an event log says of a map.

    `cases` have a path; `all_cases` also those whose events are nowhere on the map. `basis` tells
    for which goals, settings and bindings this was computed, so that stale figures are known as such.
    `stages` has the same counts with stages in place of touchpoints: of the touchpoints in one. `deviations` is None
    where they were not counted.
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
    stages: dict[Id, TouchpointFigures] = {}
    deviations: Deviations | None = None

    @property
    def conformance(self) -> float | None:
        """The share of cases without any deviation, in 0…1; None where they were not counted, or there are no cases."""
        return self.deviations.conforming / self.cases if self.deviations and self.cases else None

    @property
    def adds_up(self) -> bool:
        """Whether the counts can be: none below 0, no part above its whole. A file edited by hand may say anything."""
        places = (*self.touchpoints.values(), *self.stages.values())
        counts = [(f.completed, f.under_way, f.lost, f.continued, f.visits) for f in places]
        parts = [(f.returned, f.failed, f.reached - f.returned, f.reached - f.failed) for f in places]
        d = self.deviations or Deviations()
        strayed = [(n, self.cases - n) for n in (d.ad_hoc, d.irregular, d.missing, d.failed or 0, d.planned)]
        strayed.append((d.conforming, d.planned - d.conforming))
        flows = [(t.count, t.cases, t.share, 1 - t.share, t.median_seconds, t.mean_seconds) for t in self.transitions]
        whole = (self.completed, self.under_way, self.lost, self.events, self.rejected, self.all_cases - self.cases)
        return all(number >= 0 for numbers in (*counts, *parts, *strayed, *flows, whole) for number in numbers)


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
