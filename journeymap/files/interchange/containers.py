"""Boxes within boxes, as flowcharts and drawings have them, as the stages of a map, which hold touchpoints alone."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

Box = TypeVar("Box", bound=Hashable)
Item = TypeVar("Item", bound=Hashable)


def stages_among(boxes: Sequence[Box], parents: Mapping[Box, Box | None]) -> list[Box]:
    """The boxes that are stages, in their order: the outermost ones; those within, where one box holds all of several."""
    inner = [box for box in boxes if parents.get(box) is None]
    while len(inner) == 1 and len(within := [box for box in boxes if parents.get(box) == inner[0]]) > 1:
        inner = within
    return inner


def holder(box: Box | None, stages: Collection[Box], parents: Mapping[Box, Box | None]) -> Box | None:
    """The stage that a box is or lies in, None for neither."""
    seen = set[Box]()
    while box is not None and box not in stages and box not in seen:
        seen.add(box)
        box = parents.get(box)
    return box if box in stages else None


def fitting(
    loose: Sequence[Item], stage_of: Mapping[Item, Box], links: Iterable[tuple[Item, Item]], order: Sequence[Box]
) -> dict[Item, Box]:
    """For items in no stage the one with which they are linked most often, the first of equals; round by round, so that
    it spreads along a chain of them. Items without such a link are left out.
    """
    neighbours: dict[Item, list[Item]] = {}
    for source, target in links:
        neighbours.setdefault(source, []).append(target)
        neighbours.setdefault(target, []).append(source)
    place = {stage: n for n, stage in enumerate(order)}
    known = dict(stage_of)
    waiting = dict.fromkeys(loose)
    reached = [item for item in loose if any(other in known for other in neighbours.get(item, ()))]
    while reached:
        new: dict[Item, Box] = {}
        for item in reached:
            votes = Counter(known[other] for other in neighbours[item] if other in known)
            new[item] = _likeliest(votes, place)
            del waiting[item]
        known |= new
        reached = list(dict.fromkeys(other for item in new for other in neighbours[item] if other in waiting))
    return {item: known[item] for item in loose if item in known}


def _likeliest(votes: Mapping[Box, int], place: Mapping[Box, int]) -> Box:
    return min(votes, key=lambda stage: (-votes[stage], place[stage]))
