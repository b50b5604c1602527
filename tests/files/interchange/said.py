"""What a journey says, in the plain form in which the expectations of the tests are written."""

from collections.abc import Mapping

from journeymap.files.pasted import ordered
from journeymap.model.journey import Journey


def stages(journey: Journey) -> Mapping[str, list[str]]:
    """The titles of touchpoints by stage, in the order of the stages; of two stages with one title the later ones have
    spaces behind it.
    """
    found: dict[str, list[str]] = {}
    names: dict[str | None, str] = {}
    for stage in journey.stages:
        title = stage.title
        while title in found:
            title += " "
        names[stage.id] = title
        found[title] = []
    for touchpoint in journey.touchpoints.values():
        found.setdefault(names.get(touchpoint.stage, ""), []).append(touchpoint.title)
    return found


def links(journey: Journey) -> list[str]:
    """The transitions as lines “A > B: label”, sorted."""
    titles = {touchpoint.id: touchpoint.title for touchpoint in journey.touchpoints.values()}
    return sorted(
        f"{titles[way.source]} > {titles[way.target]}" + (f": {way.label}" if way.label else "")
        for way in journey.transitions.values()
    )


def in_order(journey: Journey) -> list[tuple[str, str | None]]:
    """Titles with the titles of their stages, as the map is read."""
    names = {stage.id: stage.title for stage in journey.stages}
    return [(t.title, names.get(t.stage or "")) for t in ordered(journey)]
