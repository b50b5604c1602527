"""Measures by their names: what a user types, and what the name of a column proposes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from journeymap.metrics.bindings import fold
from journeymap.metrics.measures.catalogue import MEASURES
from journeymap.metrics.measures.measure import VALUE, Measure
from journeymap.metrics.measures.parts import PARTS


class UnknownMeasureError(ValueError):
    """Words that name no measure of the catalogue, with a sentence that says which are near."""


@dataclass(frozen=True, slots=True)
class Use:
    """What a column is: the values of a measure (`part` is VALUE), or a part from which it is computed."""

    measure: Measure
    part: str = VALUE

    @property
    def key(self) -> str:
        """How `DataSource.computed` has it: “conversion_rate” or “conversion_rate.visitors”."""
        return f"{self.measure.key}.{self.part}" if self.part else self.measure.key


def named(words: str) -> Use:
    """What words mean: the key of a measure, its name in English or Finnish, or another that columns of it go by; and
    after a point one of its parts, in the same way. Raises UnknownMeasureError.
    """
    whole, found = fold(words), by_name()
    if whole in found and "." not in words.strip("."):
        return Use(MEASURES[found[whole]])
    name, point, part = words.rpartition(".")
    if not point:
        raise UnknownMeasureError(_unknown(words, found, "is no measure", list(MEASURES)))
    if fold(name) not in found:
        raise UnknownMeasureError(_unknown(name, found, "is no measure", list(MEASURES)))
    measure = MEASURES[found[fold(name)]]
    parts = _parts_by_name(measure)
    if fold(part) not in parts:
        raise UnknownMeasureError(_unknown(part, parts, f"is no part of “{measure.key}”", measure.parts))
    return Use(measure, parts[fold(part)])


def _unknown(words: str, known: Mapping[str, str], what: str, all: Sequence[str]) -> str:
    alike = get_close_matches(fold(words), known, n=5, cutoff=0.75) or get_close_matches(fold(words), known)
    near = dict.fromkeys(known[name] for name in alike)
    if near:
        return f"“{words}” {what}: did you mean {' or '.join(f'“{key}”' for key in list(near)[:3])}?"
    return f"“{words}” {what}: there are {', '.join(all)}." if all else f"“{words}” {what}: it has none."


@cache
def by_name() -> Mapping[str, str]:
    """The key of a measure for each folded name that it goes by."""
    return {
        fold(name): measure.key
        for measure in reversed(list(MEASURES.values()))
        for name in (*measure.aliases, measure.name, measure.key)
    }


@cache
def _parts_by_name(measure: Measure) -> Mapping[str, str]:
    parts = [PARTS[key] for key in reversed(measure.parts)]
    return {fold(name): part.key for part in parts for name in (*part.aliases, part.name, part.key)}


def part_named(measure: Measure, column: str) -> str:
    """The part of a measure that a column is by its name, "" for none."""
    return _parts_by_name(measure).get(fold(column), "")


def proposed(column: str) -> str:
    """The key of the measure that a column has by its name, "" for none: a proposal, to be shown as such."""
    return by_name().get(fold(column), "")


def uses(computed: str) -> tuple[tuple[Use, ...], tuple[str, ...]]:
    """(what a column is by an entry of `DataSource.computed`, words of it that this version does not know)."""
    known: list[Use] = []
    unknown: list[str] = []
    for word in computed.split():
        key, _, part = word.partition(".")
        measure = MEASURES.get(key)
        if measure is not None and (not part or part in measure.parts):
            known.append(Use(measure, part))
        else:
            unknown.append(word)
    return tuple(known), tuple(unknown)
