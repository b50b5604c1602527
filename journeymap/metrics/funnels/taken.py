"""The events of a log that are steps of a funnel, as a table of small numbers."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import listed, name, statement
from journeymap.metrics.funnels.funnel import Funnel

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query


_EVENTS = (
    'SELECT "case", kind, ts, seq FROM (SELECT "case", $kind AS kind, ts, seq FROM events) AS named WHERE kind > 0'
)


class Kinds:
    """The activities of a funnel by the steps that they can be; `numbers` counts the kinds from 1.

    Activities of one kind are alike to the funnel, so that the engine compares numbers in place of names. Kind 0 are
    the activities that are no step.
    """

    def __init__(self, funnel: Funnel) -> None:
        steps_of: dict[str, list[int]] = {}
        for number, step in enumerate(funnel.steps, 1):
            for activity in dict.fromkeys(step):
                steps_of.setdefault(activity, []).append(number)
        self._activities: dict[tuple[int, ...], list[str]] = {}
        for activity, steps in sorted(steps_of.items(), key=lambda item: item[1]):
            self._activities.setdefault(tuple(steps), []).append(activity)

    def of(self, step: int) -> tuple[int, ...]:
        """The numbers of the kinds that can be a step."""
        return tuple(number for number, steps in enumerate(self._activities, 1) if step in steps)

    def copy(self, step: int) -> int:
        """Which of the steps with the same activities a step is, from 1."""
        return next(steps.index(step) + 1 for steps in self._activities if step in steps)

    def lowest_step(self) -> "Expr":
        """The lowest step that an event's kind can be."""
        return _choice(name("kind"), [(_numbers(n), steps[0]) for n, steps in enumerate(self._activities, 1)])

    def kind(self) -> "Expr":
        """The kind of an event's activity."""
        return _choice(name("activity"), [(listed(names), n) for n, names in enumerate(self._activities.values(), 1)])

    def events(self) -> "Expr":
        """The events that can be a step, with their kind."""
        return statement(_EVENTS, kind=self.kind())

    def activities(self, step: int | None = None) -> "Expr":
        """The names of all activities that can be a step, or that step."""
        kinds = self._activities.items()
        return listed([name for steps, names in kinds if step is None or step in steps for name in names])


def _numbers(*values: int) -> "Expr":
    from sqlglot import exp

    return exp.Tuple(expressions=[exp.convert(value) for value in values])


def _choice(value: "Expr", choices: "Iterable[tuple[Expr, int]]") -> "Expr":
    """CASE WHEN value IN … THEN number …, 0 for all others."""
    from sqlglot import exp

    chosen = exp.Case(default=exp.convert(0))
    for members, number in choices:
        chosen = chosen.when(exp.In(this=value.copy(), expressions=members.expressions), exp.convert(number))
    return chosen


def among(column: str, values: Sequence[int]) -> "Expr":
    """Whether a column has one of the numbers."""
    from sqlglot import exp

    return exp.In(this=exp.column(column), expressions=[exp.convert(value) for value in values])


def counting(first: int, last: int) -> "Query":
    """The numbers from first to last, one a row, in the column `number`."""
    from sqlglot import exp

    values = exp.values([(number,) for number in range(first, last + 1)], alias="listed", columns=["number"])
    return exp.select("number").from_(values)


def time(step: int) -> "Expr":
    """The column of the time (µs) at which an entry reached a step, null where it did not."""
    return name(f"t{step}")


def times(steps: int) -> "list[Expr]":
    """The columns of the times of the first steps."""
    return [time(step) for step in range(1, steps + 1)]


def nothing() -> "Expr":
    """A time that there is none of."""
    return statement("CAST(NULL AS BIGINT)")


def begins(funnel: Funnel, moment: str) -> "Expr":
    """Whether the moment in a column lies in the period in which entries begin."""
    from sqlglot import exp

    column = exp.column(moment)
    bounds = [] if funnel.start is None else [statement("$moment >= $start", moment=column, start=funnel.start)]
    bounds += [] if funnel.end is None else [statement("$moment < $end", moment=column.copy(), end=funnel.end)]
    return exp.and_(*bounds) if bounds else statement("1 = 1")


def within(funnel: Funnel, moment: "Expr") -> "Expr":
    """Whether a moment lies in the window of an entry, or is there at all where there is no window."""
    if funnel.window is None:
        return statement("$moment IS NOT NULL", moment=moment)
    return statement("$moment - t1 <= $window", moment=moment, window=funnel.window)


def table(word: str, step: int) -> "Expr":
    """The table of a step."""
    from sqlglot import exp

    return exp.to_table(f"{word}_{step}")


def called(query: "Expr", columns: "Sequence[Expr]", values: "Sequence[Expr] | None" = None) -> "Query":
    """A query with more columns, each the column itself or, where given, a value called like it."""
    from sqlglot import exp

    assert isinstance(query, exp.Select)  # noqa: S101  # for the type checker
    pairs = zip(values or columns, columns, strict=True)
    return query.select(*(exp.alias_(value.copy(), column.name, quoted=True) for value, column in pairs))
