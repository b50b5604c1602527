"""Which touchpoint a name in the data means: exact, by the same letters, or proposed by likeness."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource


class How(StrEnum):
    """How a name and a touchpoint were brought together."""

    EXACT = "exact"
    FOLDED = "folded"
    FUZZY = "fuzzy"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Match:
    """What a name in the data may mean. `score` in 0…1; a fuzzy match is a proposal that the user confirms."""

    name: str
    touchpoint: Id | None = None
    score: float = 0.0
    how: How = How.NONE


LIKELY = 0.7
"""A proposal is at least as alike as this (0…1); to a touchpoint that a likelier name has for its own, `TAKEN`."""

TAKEN = 0.9
MOST_ALIKE = 0.94
"""No proposal scores as high as a folded match."""

MOST_PAIRS = 20_000_000
"""So many comparisons take some seconds; for more names nothing is proposed."""


def match(names: Sequence[str], journey: Journey) -> tuple[Match, ...]:
    """For each name the touchpoint it means, in the order of the names.

    Exact (1.0) is the title but for white space at its ends; folded (0.95) the title but for case, accents,
    punctuation and the seams of `snake_case` and `camelCase`. A title that two touchpoints share is proposed only.
    """
    exact, folded = _by(journey, str.strip), _by(journey, fold)
    found = {name: _same(name, exact, folded) for name in names}
    open_names = [name for name, sure in found.items() if sure.how is How.NONE and fold(name)]
    taken = {sure.touchpoint for sure in found.values() if sure.touchpoint is not None}
    found |= _alike(open_names, {key: ids[0] for key, ids in reversed(folded.items())}, taken)
    return tuple(found[name] for name in names)


def confirmed(matches: Iterable[Match], *, minimum: float = 0.0) -> dict[str, Id]:
    """The binding that needs no confirmation: exact and folded matches with at least the score `minimum`."""
    return {
        found.name: found.touchpoint
        for found in matches
        if found.touchpoint is not None and found.how in (How.EXACT, How.FOLDED) and found.score >= minimum
    }


def on_map(journey: Journey, source: DataSource) -> dict[str, Id]:
    """The touchpoint of each name in the data that is bound to one of this map; those ignored or of no touchpoint left
    are not in it.
    """
    return {name: id for name, id in source.binding.items() if id is not None and id in journey.touchpoints}


def fold(name: str) -> str:
    """A name without case, accents and punctuation, its words parted by single spaces: “addToCart” → “add to cart”."""
    pairs = zip(f" {name}", name, strict=False)
    parted = "".join(f" {c}" if c.isupper() and last.isalpha() and not last.isupper() else c for last, c in pairs)
    bare = "".join(c for c in unicodedata.normalize("NFKD", parted.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", bare))


def _by(journey: Journey, key: Callable[[str], str]) -> dict[str, list[Id]]:
    table: dict[str, list[Id]] = {}
    for touchpoint in journey.touchpoints.values():
        word = key(touchpoint.title)
        if word:
            table.setdefault(word, []).append(touchpoint.id)
    return table


def _same(name: str, exact: Mapping[str, list[Id]], folded: Mapping[str, list[Id]]) -> Match:
    for table, key, how, score in ((exact, name.strip(), How.EXACT, 1.0), (folded, fold(name), How.FOLDED, 0.95)):
        ids = table.get(key, [])
        if ids:
            return Match(name, ids[0], score, how if len(ids) == 1 else How.FUZZY)
    return Match(name)


def _alike(names: Sequence[str], titles: Mapping[str, Id], taken: set[Id]) -> dict[str, Match]:
    """The likeliest touchpoint for each name, where one is likely; the more alike choose first."""
    from rapidfuzz import fuzz, process

    if len(names) * len(titles) > MOST_PAIRS:
        return {}
    words = list(titles)
    pairs = [
        (score / 100, name, titles[word])
        for name in names
        for word, score, _ in process.extract(fold(name), words, scorer=fuzz.WRatio, score_cutoff=LIKELY * 100, limit=3)
    ]
    found: dict[str, Match] = {}
    chosen = set(taken)
    for score, name, touchpoint in sorted(pairs, key=lambda pair: -pair[0]):
        if name not in found and (touchpoint not in chosen or score >= TAKEN):
            found[name] = Match(name, touchpoint, min(score, MOST_ALIKE), How.FUZZY)
            chosen.add(touchpoint)
    return found
