"""The order in which Tab reaches controls that come and go: Qt puts whatever comes later behind all others."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_of(part: QWidget) -> list[QWidget]:
    """The controls within a widget that take the keys, in the order in which they were put into it."""
    return [each for each in part.findChildren(QWidget) if _takes_keys(each) and each.window() is part.window()]


def put_before(place: QWidget, parts: Sequence[QWidget]) -> None:
    """Lets Tab reach these parts, in this order, right before another one."""
    stops = [stop for part in parts for stop in stops_of(part)]
    last = place.previousInFocusChain()
    while last in stops or not _takes_keys(last):
        last = last.previousInFocusChain()
        if last is place:
            return
    for stop in stops:
        QWidget.setTabOrder(last, stop)
        last = stop


def _takes_keys(widget: QWidget) -> bool:
    proxy = cast("QWidget | None", widget.focusProxy())  # PySide does not say that there may be none
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and proxy is None
