"""Tidying the map, or what is selected of it: one step of the history, and the cards glide into place."""

from collections.abc import Sequence

from journeymap.canvas.gliding import glide
from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.model.change import Change
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.layout.tidying import tidy as laid_out
from journeymap.model.records import Stage, Touchpoint, Transition
from journeymap.session.jobs import Cancelled, Job

JOB = "tidy"

_SMALL = 60
"""Up to so many touchpoints are laid out at once, while the user waits."""
_AT_ONCE = 0.2
_A_TOUCHPOINT, _LONGEST = 0.0012, 5.0
"""Seconds of work for larger maps: for each touchpoint, and at most."""


def tidy(canvas: Canvas) -> None:
    """Tidies the whole map, but for what is locked."""
    _tidy(canvas, None, tr("Tidy"))


def tidy_selection(canvas: Canvas) -> None:
    """Tidies the selected touchpoints where they are, around the others."""
    chosen = canvas.session.selection.of(Touchpoint)
    if len(chosen) > 1:
        _tidy(canvas, chosen, tr("Tidy selection"))
    else:
        canvas.told.emit(tr("Select the touchpoints that are to be tidied"))


def _tidy(canvas: Canvas, ids: Sequence[Id] | None, label: str) -> None:
    canvas.pointing.cancel()
    journey = canvas.session.document.committed
    count = len(journey.touchpoints if ids is None else ids)
    if count <= _SMALL:
        _take(canvas, journey, laid_out(journey, ids, seconds=_AT_ONCE), label)
        return

    def work(job: Job) -> Change:
        seconds = min(_LONGEST, max(0.5, _A_TOUCHPOINT * count))
        return laid_out(journey, ids, seconds=seconds, progress=job.report)

    def done(change: Change) -> None:
        _take(canvas, journey, change, label)

    def failed(error: Exception) -> None:
        if not isinstance(error, Cancelled):
            raise error

    canvas.session.jobs.start(JOB, tr("Tidying"), work, done=done, failed=failed)


def _take(canvas: Canvas, journey: Journey, change: Change, label: str) -> None:
    """Commits a layout that was worked out for a journey, where the map is still that one."""
    document = canvas.session.document
    if not _same_map(journey, document.committed):
        canvas.told.emit(tr("The map was changed meanwhile, so it was not tidied. Tidy it again."))
    elif not change:
        canvas.told.emit(tr("It is tidy already"))
    else:
        document.commit(change, label)
        if not canvas.scene.cards.near(canvas.camera.view(canvas.width(), canvas.height())).size:
            canvas.fit()
        glide(canvas, document, change)


def _same_map(one: Journey, other: Journey) -> bool:
    """Whether two states of a map have the same cards; figures may differ."""
    return all(one.table(kind) is other.table(kind) for kind in (Stage, Touchpoint, Transition))
