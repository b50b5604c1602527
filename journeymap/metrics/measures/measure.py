"""What a measure is: a defined figure, and the ways in which it comes from the columns of a table."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

VALUE = ""
"""The part of a measure that is the measure itself: a column that has its values ready."""


ALIKE = 0.005
"""Given and computed figures agree when they differ by no more than this part of what the measure can span: figures in
tables are rounded. Where it has no bounds, of the figure itself, doubled.
"""


class Unit(StrEnum):
    """What a figure counts; rates are kept in 0…1 and times in seconds. Periods are parts only, never figures."""

    COUNT = "count"
    RATE = "rate"
    SECONDS = "seconds"
    CURRENCY = "currency"
    SCORE = "score"
    PERIOD = "period"

    @property
    def sign(self) -> str:
        """The unit as `MeasureFigures` has it: “%” for rates, “s” for times, "" for bare numbers."""
        return {Unit.RATE: "%", Unit.SECONDS: "s"}.get(self, "")


class Better(StrEnum):
    """Which way a measure is to go."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


class Interval(StrEnum):
    """How sure a figure is, by the method that says so; a total is what it is and has none."""

    NONE = "none"
    WILSON = "Wilson"
    ADJUSTED_WALD = "adjusted Wald"
    BOOTSTRAP = "bootstrap"
    ORDER_STATISTIC = "order statistic"


@dataclass(frozen=True, slots=True)
class Way:
    """One way to a measure: the parts that it needs, in the order that its formula takes them, and the interval that it
    allows. `formula` is a key of `formulas.FORMULAS`; the part VALUE stands for figures that the table has ready.
    """

    parts: tuple[str, ...]
    formula: str
    interval: Interval = Interval.NONE

    @property
    def given(self) -> bool:
        """Whether the table has the figures ready."""
        return VALUE in self.parts


_DIVIDING = frozenset({"share", "rest", "quotient", "gain", "growth", "promoters", "net share"})


@dataclass(frozen=True, slots=True)
class Part:
    """What measures are computed from: a count, an amount of money, a column of answers. `name` is marked for
    translation, `aliases` are names of columns in English and Finnish, compared folded.
    """

    key: str
    name: str
    unit: Unit
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """A row of the catalogue.

    `name` and `words`, the formula in words, are marked for translation. `denominators` are the parts on which a
    rate or mean may rest: one of them is bound. `ways` says how it comes from columns, and so how several rows of a
    touchpoint come together. `scale` bounds single answers, which are whole numbers then, and `bounds` the figures
    themselves. `aliases` are names of columns that have its values ready, its Finnish name among them.
    """

    key: str
    name: str
    words: str
    unit: Unit
    better: Better
    ways: tuple[Way, ...]
    denominators: tuple[str, ...] = ()
    scale: tuple[int, int] | None = None
    bounds: tuple[float, float] | None = None
    aliases: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[str, ...]:
        """All parts of all ways, without the value itself."""
        return tuple(dict.fromkeys(part for way in self.ways for part in way.parts if part != VALUE))

    @property
    def ratio(self) -> bool:
        """Whether it divides one sum by another, so that ready figures have no mean unless each is weighted."""
        return any(way.formula in _DIVIDING for way in self.ways)

    @property
    def intervals(self) -> frozenset[Interval]:
        """The intervals that its ways allow."""
        return frozenset(way.interval for way in self.ways)

    def way(self, bound: Iterable[str], *, given: bool = True) -> Way | None:
        """The way for these parts that uses most of them, the first of equals; where the value itself is among them, it is
        taken as given, unless `given` is False: then it is computed. None where they do not suffice.
        """
        known = set(bound)
        fitting = [way for way in self.ways if known.issuperset(way.parts) and (given or not way.given)]
        if given and VALUE in known:
            fitting = [way for way in fitting if way.given]
        return max(fitting, key=lambda way: len(way.parts), default=None)


def shown(value: float, unit: str) -> str:
    """A figure for a sentence: rates as per cent, times in seconds."""
    return f"{100 * value:.4g} %" if unit == "%" else f"{value:.6g} s" if unit == "s" else f"{value:.6g}"
