"""The wheel, and two fingers on a touchpad: scrolling and zooming."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

from journeymap.canvas.camera import Camera

_WHEEL_NOTCH = 120
_ZOOM_NOTCH = 1.2
_SCROLL_NOTCH = 60.0


def scrolled(camera: Camera, event: QWheelEvent) -> Camera:
    """The camera after a turn of the wheel: with Ctrl it zooms around the pointer, with Shift it scrolls sideways; a
    touchpad scrolls by the pixels that it tells.
    """
    pixels, notches = event.pixelDelta(), event.angleDelta()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        factor = _ZOOM_NOTCH ** (notches.y() / _WHEEL_NOTCH)
        return camera.zoomed(factor, event.position().x(), event.position().y())
    if not pixels.isNull():
        return camera.panned(pixels.x(), pixels.y())
    dx, dy = (_SCROLL_NOTCH * delta / _WHEEL_NOTCH for delta in (notches.x(), notches.y()))
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        dx, dy = dy, dx
    return camera.panned(dx, dy)
