"""What is to be reckoned from the columns of a table: each measure by one of its ways."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeymap.metrics.measures.measure import VALUE, Measure, Way
from journeymap.metrics.measures.named import Use
from journeymap.metrics.measures.parts import PARTS
from journeymap.metrics.tables.table import TableError


@dataclass(frozen=True, slots=True)
class Plan:
    """One measure: its way and the column of each part, by which the way's formula is fed. `check` computes from parts what
    the table gives ready.
    """

    measure: Measure
    way: Way
    columns: Mapping[str, str]
    check: Way | None = None

    @property
    def name(self) -> str:
        """What the figure is called: as its column, or as the catalogue calls what is computed."""
        return self.columns[VALUE] if self.way.given else self.measure.name

    @property
    def denominator(self) -> str:
        """The part on which the figure rests, "" for none."""
        return next((part for part in self.measure.denominators if part in self.way.parts), "")


def plans(uses: Mapping[str, Sequence[Use]]) -> tuple[Plan, ...]:
    """What the columns of a table give, by what each is: first what the table has ready, then what is computed.

    Raises TableError where parts do not suffice, or where one is bound twice or to no purpose.
    """
    bound: dict[str, dict[str, list[str]]] = {}
    measures: dict[str, Measure] = {}
    for column, found in uses.items():
        for use in found:
            measures[use.measure.key] = use.measure
            bound.setdefault(use.measure.key, {}).setdefault(use.part, []).append(column)
    made = [plan for key, columns in bound.items() for plan in _of_measure(measures[key], columns)]
    order = list(uses)
    return tuple(sorted(made, key=lambda p: (not p.way.given, order.index(p.columns[VALUE]) if p.way.given else 0)))


def _of_measure(measure: Measure, columns: Mapping[str, Sequence[str]]) -> list[Plan]:
    for part, names in columns.items():
        if part != VALUE and len(names) > 1:
            raise TableError(
                f"“{measure.key}.{part}” is bound to {len(names)} columns, “{names[0]}” and “{names[1]}”: choose one."
            )
    way = measure.way(columns)
    if way is None:
        raise TableError(_insufficient(measure, list(columns)))
    values = columns.get(VALUE, ())
    check = measure.way([part for part in columns if part != VALUE], given=False) if len(values) == 1 else None
    idle = [part for part in columns if part not in way.parts and (check is None or part not in check.parts)]
    if idle:
        raise TableError(_idle(measure, way, columns[idle[0]][0], idle[0]))
    parts = {part: names[0] for part, names in columns.items() if part != VALUE}
    return [Plan(measure, way, {**parts, VALUE: name}, check) for name in values] or [Plan(measure, way, parts)]


def _insufficient(measure: Measure, parts: Sequence[str]) -> str:
    near = [way for way in measure.ways if set(way.parts) & set(parts)]
    missing = sorted(
        ([part or f"{measure.key} itself" for part in way.parts if part not in parts] for way in near), key=len
    )
    least = [" and ".join(those) for those in missing if len(those) == len(missing[0])]
    return (
        f"“{measure.key}” cannot be computed from {' and '.join(parts)} alone: bind a column to "
        f"{' or '.join(dict.fromkeys(least))} as well ({measure.words})."
    )


def _idle(measure: Measure, way: Way, column: str, part: str) -> str:
    if part in measure.denominators and any(other in way.parts for other in measure.denominators):
        used = next(other for other in measure.denominators if other in way.parts)
        return f"“{measure.key}” is bound to two denominators, {used} and {part}: choose one of them."
    taken = " and ".join(PARTS[used].key if used else "its figures" for used in way.parts)
    return f"“{column}” is bound to “{measure.key}.{part}”, but {taken} give it already: leave one of them out."
