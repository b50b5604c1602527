"""`journeymap discover`: a map from an event log, with its figures."""

from argparse import ArgumentTypeError, Namespace
from pathlib import Path

from msgspec.structs import replace

from journeymap.commands import eventlog
from journeymap.commands.grammar import argument, file_path
from journeymap.commands.maps import refuse_as_map, refuse_writing_over, write_map
from journeymap.commands.text import counted, few, notice, percent, say, whole
from journeymap.metrics.analysis import now, stored
from journeymap.metrics.discovery.discovery import ACTIVITIES, PATHS, discover, measured, usual_end
from journeymap.metrics.discovery.material import Material, material
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise ArgumentTypeError(f"“{text}” is no share: write a number from 0 to 1, as in 0.8")
    return share


ARGUMENTS = (
    eventlog.ARGUMENTS[0],
    argument("out", metavar="OUT", type=file_path, help="the .journey file to write"),
    *eventlog.ARGUMENTS[1:],
    argument("--activities", metavar="SHARE", type=_share, default=ACTIVITIES, help="the share of activities to show, 0 to 1, the most frequent first; those that connect them are added (0.8)"),
    argument("--paths", metavar="SHARE", type=_share, default=PATHS, help="the share of transitions between them to show, 0 to 1, those that connect them first, then the most frequent (0.5)"),
)  # fmt: skip


def run(args: Namespace) -> int:
    """Writes the map that a log gives."""
    refuse_as_map(args.out, [] if "://" in args.events else [Path(args.events)])
    if args.rejects is not None:
        refuse_writing_over(args.rejects, [args.out])
    source = eventlog.source_of(args)
    with eventlog.log_of(source, rejects=args.rejects) as log:
        found = material(log.engine)
        read = replace(_kept(source, args.out), checksum=log.report.checksum)
        journey = discover(found, read, activities=args.activities, paths=args.paths)
        bound = journey.sources[read.id]
        journey = measured(journey, bound, log.figures(journey, bound))
    write_map(args.out, journey)
    say(told(journey, found, args.out))
    return 0


def _kept(source: DataSource, out: Path) -> DataSource:
    """The source as the map keeps it."""
    title = source.title or source.table or ("query" if source.query else "")
    return replace(stored(source, out.parent), id="events", title=title, imported=now())


def told(journey: Journey, found: Material, out: Path) -> str:
    """What the map shows of the log."""
    log = found.paths
    shown = {touchpoint.title for touchpoint in journey.touchpoints.values()}
    hidden = [name for name in log.activities if name not in shown]
    if hidden:
        notice(f"{counted(len(hidden), 'activity is', 'activities are')} not on the map: {few(hidden)}.")
    end = usual_end(found)
    if end:
        share = percent(end[1] / log.cases)
        notice(f"{share} of all paths end at {few([end[0]])}: mark it as a goal if it is one; till then they are lost.")
    kinds = len([t for t in log.transitions if t.source != t.target])
    return (
        f"{out}: {counted(len(journey.stages), 'stage', 'stages')}, {whole(len(shown))} of "
        f"{counted(len(log.activities), 'activity', 'activities')}, {whole(len(journey.transitions))} of "
        f"{counted(kinds, 'transition', 'transitions')}; {counted(log.cases, 'case', 'cases')} with "
        f"{counted(log.events, 'event', 'events')}, {counted(log.rejected, 'row', 'rows')} rejected."
    )
