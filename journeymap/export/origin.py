"""Where the figures of a poster come from, in one line for its foot."""

from journeymap.language import tr
from journeymap.metrics.overlay import OverlayKind
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot


def origin(journey: Journey, key: str) -> str:
    """The data source behind an overlay and the day on which it was read; "" where no data is shown."""
    if key in (OverlayKind.NONE, OverlayKind.ENGAGEMENT):
        return ""
    sources = sorted(journey.sources.values(), key=lambda source: source.rank)
    for source in reversed(sources):
        if _gives(journey.snapshot(source.id), key):
            return _told(source)
    return ""


def _gives(snapshot: Snapshot | None, key: str) -> bool:
    if snapshot is None:
        return False
    if key in (OverlayKind.REACHED, OverlayKind.DROP_OFF):
        return snapshot.figures is not None
    return any(measure.name == key for measure in snapshot.measures)


def _told(source: DataSource) -> str:
    name = source.title.strip() or source.path.replace("\\", "/").rpartition("/")[2]
    if not source.imported:
        return tr("Data: {name}").format(name=name)
    return tr("Data: {name}, read on {date}").format(name=name, date=source.imported[:10])
