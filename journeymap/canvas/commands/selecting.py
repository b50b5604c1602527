"""Selecting, and taking back a gesture."""

from journeymap.canvas.view import Canvas


def select_all(canvas: Canvas) -> None:
    """Selects all touchpoints and transitions."""
    journey = canvas.session.document.journey
    canvas.session.selection.set((*journey.touchpoints, *journey.transitions))


def escape(canvas: Canvas) -> None:
    """Takes back a gesture under way; else selects nothing."""
    if not canvas.pointing.cancel():
        canvas.session.selection.clear()
