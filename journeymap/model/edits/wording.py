"""Finding and replacing words in the texts of a map."""

import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from journeymap.model.catalogue import CHANNELS, shown
from journeymap.model.change import Change, join, update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Note, Record, Stage, Touchpoint, Transition

FIELDS: Mapping[type[Record], tuple[str, ...]] = {
    Stage: ("title", "description", "goals"),
    Lane: ("title",),
    Touchpoint: ("title", "description", "channel"),
    Transition: ("label",),
    Note: ("text",),
}
"""The fields in which words are looked for."""

_ONE_LINE = frozenset({"title", "channel", "label"})


def occurrences(
    journey: Journey, ids: Iterable[Id] | None, find: str, *, match_case: bool = False, whole_word: bool = False
) -> dict[Id, int]:
    """How often words stand in each record that has them, in the map's order; in all records where `ids` is None."""
    wanted = _pattern(find, match_case=match_case, whole_word=whole_word)
    if wanted is None:
        return {}
    counts = {r.id: sum(len(wanted.findall(text)) for _, text in _texts(r)) for r in _records(journey, ids)}
    return {id: count for id, count in counts.items() if count}


def fields_with(record: Record, find: str, *, match_case: bool = False, whole_word: bool = False) -> tuple[str, ...]:
    """The fields of a record in which words stand."""
    wanted = _pattern(find, match_case=match_case, whole_word=whole_word)
    return tuple(name for name, text in _texts(record) if wanted is not None and wanted.search(text))


def replace_text(  # noqa: PLR0913  # what is looked for and how, as a form asks it
    journey: Journey,
    ids: Iterable[Id] | None,
    find: str,
    with_: str,
    *,
    match_case: bool = False,
    whole_word: bool = False,
) -> Change:
    """Puts other words in the place of words wherever they stand, in all records where `ids` is None. A channel of the
    catalogue is looked for by its name in the user's language, and becomes another of the catalogue or stays.
    """
    wanted = _pattern(find, match_case=match_case, whole_word=whole_word)
    if wanted is None:
        return {}
    updates: list[Change] = []
    for record in _records(journey, ids):
        fields = {name: wanted.sub(lambda _: with_, text) for name, text in _texts(record) if wanted.search(text)}
        kept = {name: " ".join(text.split()) if name in _ONE_LINE else text for name, text in fields.items()}
        if isinstance(record, Touchpoint) and "channel" in kept:
            otherwise = record.channel if record.channel in CHANNELS else kept["channel"]
            kept["channel"] = next((key for key in CHANNELS if shown(CHANNELS, key) == kept["channel"]), otherwise)
        updates.append(update(record, replace(record, **kept)))
    return join(*updates)


def _pattern(find: str, *, match_case: bool, whole_word: bool) -> re.Pattern[str] | None:
    if not find:
        return None
    words = re.escape(find)
    return re.compile(rf"(?<!\w){words}(?!\w)" if whole_word else words, 0 if match_case else re.IGNORECASE)


def _records(journey: Journey, ids: Iterable[Id] | None) -> Iterator[Record]:
    chosen = None if ids is None else set(ids)
    for kind in FIELDS:
        yield from (r for r in journey.table(kind).values() if chosen is None or r.id in chosen)


def _texts(record: Record) -> Iterator[tuple[str, str]]:
    for name in FIELDS[type(record)]:
        text = str(getattr(record, name))
        if text:
            yield name, shown(CHANNELS, text) if name == "channel" else text
