"""Part of a map as a map of its own, and the one touchpoint that stands for it from then on."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from msgspec.structs import replace

from journeymap.model.change import NOTHING, Change, create, join, update
from journeymap.model.edits.deletion import delete
from journeymap.model.edits.images import image_of
from journeymap.model.geometry import GRID, cards
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Record, Touchpoint, Transition
from journeymap.model.validity import checked


def part_of(journey: Journey, ids: Iterable[Id], title: str) -> Journey:
    """A map of these touchpoints: with their stages, the transitions among them, their notes, the personas, the lanes but
    for those whose notes all stay behind, and the images that any of these show. Data stays where it is. What stood for
    a map goes on standing for it: the part is kept in the same folder.
    """
    known = [t for id in dict.fromkeys(ids) if (t := journey.find(Touchpoint, id))]
    chosen, homes = {t.id for t in known}, {t.stage for t in known}
    top = min((t.y for t in known), default=0.0) - 2 * GRID
    inside: list[Record] = [replace(t, y=t.y - top) for t in known]
    inside += [t for t in journey.transitions.values() if {t.source, t.target} <= chosen]
    notes = [note for note in journey.notes.values() if note.touchpoint in chosen]
    inside += notes
    around: list[Record] = [stage for stage in journey.stages if stage.id in homes]
    left = {note.lane for note in journey.notes.values()} - {note.lane for note in notes}
    around += [*(lane for lane in journey.lanes if lane.id not in left), *journey.personas]
    shown = {image_of(record) for record in (*inside, *around)}
    images = [image for image in journey.images.values() if image.id in shown]
    properties = replace(journey.properties, title=title, description="", extra={})
    return Journey([properties, *around, *inside, *images])


def stand_for(journey: Journey, ids: Iterable[Id], *, title: str, path: str, id: Id) -> Change:
    """One touchpoint in the place of several, standing for the map at `path`: what led to one of them leads to it, and
    their names in data mean it. Nothing where none of them is on the map.
    """
    chosen = {t.id: t for known in dict.fromkeys(ids) if (t := journey.find(Touchpoint, known))}
    if not chosen:
        return NOTHING
    first = next(card for card in cards(journey) if card in chosen)
    standing = checked(replace(_common(list(chosen.values()), chosen[first]), id=id, title=title, journey=path))
    removed = delete(journey, chosen)
    after = journey.apply(removed)
    return join(removed, create(standing, *_led(journey, chosen, id)), *_bound(journey, after, chosen, id))


def _common(touchpoints: Collection[Touchpoint], first: Touchpoint) -> Touchpoint:
    """What can be said of several touchpoints as one, in the place of the first."""
    types = Counter(t.engagement for t in touchpoints if t.engagement)
    channels, actors = ({getattr(t, field) for t in touchpoints} for field in ("channel", "actor"))
    emotions = [t.expected_emotion for t in touchpoints if t.expected_emotion is not None]
    return Touchpoint(
        id=first.id,
        x=first.x,
        y=first.y,
        stage=first.stage,
        engagement=types.most_common(1)[0][0] if types else None,
        channel=channels.pop() if len(channels) == 1 else "",
        actor=actors.pop() if len(actors) == 1 else "",
        expected_emotion=round(2 * sum(emotions) / len(emotions)) / 2 if emotions else None,
        moment_of_truth=any(t.moment_of_truth for t in touchpoints),
        goal=any(t.goal for t in touchpoints),
    )


def _led(journey: Journey, chosen: Collection[Id], id: Id) -> Iterable[Transition]:
    """The transitions from and to what was gathered, each way once, now from and to the one that stands for it."""
    ways: dict[tuple[Id, Id], Transition] = {}
    for t in journey.transitions.values():
        if (t.source in chosen) != (t.target in chosen):
            ends = (id if t.source in chosen else t.source, id if t.target in chosen else t.target)
            ways.setdefault(ends, replace(t, source=ends[0], target=ends[1]))
    return ways.values()


def _bound(journey: Journey, after: Journey, chosen: Collection[Id], id: Id) -> Iterable[Change]:
    """The names of data that meant one of the gathered mean the one that stands for them."""
    for source in journey.sources.values():
        names: Mapping[str, Id | None] = {name: id for name, of in source.binding.items() if of in chosen}
        if names:
            left = after.sources[source.id]
            yield update(left, replace(left, binding={**left.binding, **names}))
