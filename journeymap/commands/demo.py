"""`journeymap demo`: the sample map with its data, in the window or, where there is none, as files and text."""

from argparse import Namespace
from pathlib import Path

from journeymap.commands.analyse import ranking, summary
from journeymap.commands.display import headless
from journeymap.commands.export import write_all
from journeymap.commands.grammar import Argument
from journeymap.commands.logs import own_source
from journeymap.commands.maps import read_map
from journeymap.commands.text import say
from journeymap.commands.window import open_window
from journeymap.export.options import Options, page
from journeymap.metrics.analysis import refresh
from journeymap.metrics.overlay import OverlayKind, figures_of
from journeymap.model.change import update
from journeymap.model.journey import Journey
from journeymap.resources import resource

ARGUMENTS: tuple[Argument, ...] = ()
SAMPLE = "samples/shop.journey"
FILES = ("journeymap-sample.png", "journeymap-sample.pdf")


def run(_args: Namespace) -> int:
    """The sample, as files in the folder at hand where there is no display."""
    return demo(Path.cwd())


def demo(folder: Path) -> int:
    """Opens the sample; without a display writes it into a folder and prints the drop-off points."""
    if not headless():
        return open_window(None, sample=True)
    path = resource(SAMPLE)
    journey = _refreshed(read_map(path), path.parent)
    write_all(journey, [folder / name for name in FILES], Options(str(OverlayKind.DROP_OFF), page=page("A3")))
    figures = figures_of(journey)
    if figures is not None:
        say(f"\n{summary(figures)}\n\n{ranking(journey, figures)}")
    return 0


def _refreshed(journey: Journey, folder: Path) -> Journey:
    """The map with the figures of its data as it is now."""
    source = own_source(journey)
    if source is None:
        return journey
    read, snapshot = refresh(journey, source, folder)
    before = journey.get(snapshot.id)
    journey = journey.apply(update(source, read))
    return journey.apply({snapshot.id: (before, snapshot)})
