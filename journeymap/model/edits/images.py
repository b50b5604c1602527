"""Images kept in the map: putting them on records, and letting go of those that nothing shows any more."""

from collections.abc import Collection, Iterable, Mapping

from msgspec.structs import replace

from journeymap.language import tr
from journeymap.model.change import NOTHING, Change, create, join, update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Image, Note, Persona, Record, Touchpoint
from journeymap.model.validity import EditError, checked

MOST_BYTES = 30_000_000
"""So much of images a map may hold: it is one file that is written whole at every save."""

SHOWING: Mapping[type[Record], str] = {Touchpoint: "image", Note: "image", Persona: "picture"}
"""The field in which records of a kind name their image."""


def image_of(record: Record) -> Id | None:
    """The image that a record shows."""
    field = SHOWING.get(type(record))
    return getattr(record, field) if field else None


def room_for(journey: Journey, images: Iterable[Image]) -> None:
    """Raises EditError, with what to do, where further images would make the map larger than it may be."""
    held, more = (sum(len(image.data) for image in some) for some in (journey.images.values(), images))
    if more and held + more > MOST_BYTES:
        raise EditError(
            tr(
                "The map already holds {held} MB of images, and at most {most} MB have room. Take away an image that "
                "is not needed, or choose a smaller one."
            ).format(held=f"{held / 1e6:.0f}", most=f"{MOST_BYTES / 1e6:.0f}")
        )


def show_image(journey: Journey, ids: Iterable[Id], image: Image | None) -> Change:
    """Gives records an image, or takes it away; an image that nothing shows any more leaves the map.

    Raises EditError where the map has no room for it.
    """
    records = [r for id in dict.fromkeys(ids) if (r := journey.get(id)) and type(r) in SHOWING]
    if not records:
        return NOTHING
    added: Change = NOTHING
    if image is not None and image.id not in journey:
        room_for(journey, [image])
        added = create(checked(image))
    shown = image.id if image else None
    updates = [update(r, checked(replace(r, **{SHOWING[type(r)]: shown}))) for r in records]
    return join(added, *updates, released(journey, {r.id for r in records}, unless=shown))


def released(journey: Journey, gone: Collection[Id], *, unless: Id | None = None) -> Change:
    """Takes away the images that these records alone show, since they go or show something else."""
    candidates = {image for id in gone if (record := journey.get(id)) and (image := image_of(record))}
    candidates -= {unless}
    if candidates:
        candidates -= {image_of(r) for kind in SHOWING for r in journey.table(kind).values() if r.id not in gone}
    return {id: (image, None) for id in sorted(candidates) if (image := journey.images.get(id))}
