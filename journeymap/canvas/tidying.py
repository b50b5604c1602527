"""Tidying the map, or what is selected of it: one step of the history, and the cards glide into place."""

from collections.abc import Sequence
from functools import partial

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
    take = partial(_take, canvas, journey, label=label, whole=ids is None)
    if count <= _SMALL:
        take(laid_out(journey, ids, seconds=_AT_ONCE))
        return

    def work(job: Job) -> Change:
        seconds = min(_LONGEST, max(0.5, _A_TOUCHPOINT * count))
        return laid_out(journey, ids, seconds=seconds, progress=job.report)

    def failed(error: Exception) -> None:
        if not isinstance(error, Cancelled):
            raise error

    canvas.session.jobs.start(JOB, tr("Tidying"), work, done=take, failed=failed)


def _take(canvas: Canvas, journey: Journey, change: Change, *, label: str, whole: bool) -> None:
    """Commits a layout that was worked out for a journey, where the map is still that one."""
    document = canvas.session.document
    if not _same_map(journey, document.committed):
        canvas.told.emit(tr("The map was changed meanwhile, so it was not tidied. Tidy it again."))
    elif not change:
        canvas.told.emit(tr("It is tidy already"))
    else:
        seen = whole and (canvas.fits or _in_view(canvas) == len(journey.touchpoints))
        document.commit(change, label)
        if seen or not _in_view(canvas):  # who saw the whole map sees it still, and nobody looks at nothing
            canvas.fit()
        glide(canvas, document, change)


def _in_view(canvas: Canvas) -> int:
    """How many cards are seen, or a part of them."""
    return len(canvas.scene.cards.near(canvas.camera.view(canvas.width(), canvas.height())))


def _same_map(one: Journey, other: Journey) -> bool:
    """Whether two states of a map have the same cards; figures may differ."""
    return all(one.table(kind) is other.table(kind) for kind in (Stage, Touchpoint, Transition))
