"""Moving the camera."""

from journeymap.canvas.view import Canvas

_ZOOM_STEP = 1.25


def zoom_in(canvas: Canvas) -> None:
    """Closer, around the middle."""
    canvas.zoom_by(_ZOOM_STEP)


def zoom_out(canvas: Canvas) -> None:
    """Farther, around the middle."""
    canvas.zoom_by(1 / _ZOOM_STEP)


def zoom_actual(canvas: Canvas) -> None:
    """One pixel a map unit."""
    canvas.zoom_by(1 / canvas.camera.scale)


def fit(canvas: Canvas) -> None:
    """The whole map."""
    canvas.fit()


def fit_selection(canvas: Canvas) -> None:
    """What is selected, as large as it goes."""
    canvas.fit_selection()
