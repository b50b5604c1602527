"""What an import comes to: the source with its binding, and the change that brings it and its new touchpoints."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from journeymap.model import change as changes
from journeymap.model.change import Change, join
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot
from journeymap.panels.naming import Named, additions, binding_of
from journeymap.panels.origin import Origin
from journeymap.panels.reading import Names, counted, measured
from journeymap.session.jobs import Job


@dataclass(frozen=True, slots=True)
class Plan:
    """The source to be, the change that brings it, and the map that comes of it."""

    source: DataSource
    change: Change
    journey: Journey


def planned(journey: Journey, draft: DataSource, rows: Sequence[Named], *, folder: Path | None, origin: Origin) -> Plan:
    """The plan for data that is read as the draft says, with its names as decided."""
    added, made = additions(journey, rows)
    titled = replace(draft, title=draft.title or origin.name[:200], binding=binding_of(rows, made))
    source = origin.stored(titled, folder)
    old = journey.sources.get(source.id)
    change = join(added, changes.update(old, source) if old else changes.create(source))
    return Plan(source, change, journey.apply(change))


def read_now(draft: DataSource, names: Names) -> DataSource:
    """The draft as it was read just now; it counts from now on."""
    from journeymap.metrics.analysis import now

    return replace(draft, imported=now(), checksum=names.report.checksum, since="")


def figures_of_plan(plan: Plan, names: Names, file: Path | None) -> Callable[[Job], Snapshot]:
    """The work that counts the figures of a plan."""

    def work(job: Job) -> Snapshot:
        if names.log is not None:
            job.when_cancelled(names.log.cancel)
            return counted(names.log, plan.source, plan.journey)
        if file is None:
            raise TypeError(plan.source.rows)
        return measured(file, plan.source, plan.journey)[0]

    return work
