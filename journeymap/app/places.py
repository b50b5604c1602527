"""Where the maps behind touchpoints lie: named relative to the map's folder where they lie below it."""

from pathlib import Path

from msgspec.structs import replace

from journeymap.model.change import NOTHING, Change, join, update
from journeymap.model.journey import Journey


def kept_path(path: Path, folder: Path) -> str:
    """How a file is named in a map of a folder, so that both can move together where it lies below."""
    return path.relative_to(folder).as_posix() if folder in path.parents else str(path)


def whole_path(kept: str, folder: Path | None) -> Path:
    """The file that is named so in a map of a folder."""
    return (folder or Path()) / kept


def moved_journeys(journey: Journey, old: Path | None, new: Path) -> Change:
    """What the maps behind touchpoints are called when the map moves from one file to another."""
    if old is not None and old.parent == new.parent:
        return NOTHING
    linked = [t for t in journey.touchpoints.values() if t.journey]
    known = [t for t in linked if old is not None or Path(t.journey).is_absolute()]
    paths = {t.id: kept_path(whole_path(t.journey, old.parent if old else None), new.parent) for t in known}
    return join(*(update(t, replace(t, journey=paths[t.id])) for t in known))
