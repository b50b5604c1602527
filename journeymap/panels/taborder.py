"""The order in which Tab reaches controls that come and go: Qt puts whatever comes later behind all others."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_of(part: QWidget) -> list[QWidget]:
    """The controls within a widget that take the keys, in the order in which they were put into it."""
    return [each for each in part.findChildren(QWidget) if _takes_keys(each) and each.window() is part.window()]


def put_before(place: QWidget, parts: Sequence[QWidget]) -> None:
    """Lets Tab reach these parts, in this order, right before another one."""
    stops = [stop for part in parts for stop in stops_of(part)]
    last = place.previousInFocusChain()
    while last is not None and last is not place and (last in stops or not _takes_keys(last)):
        last = last.previousInFocusChain()
    chain = stops if last is None or last is place else [last, *stops]
    for first, second in pairwise(chain):
        QWidget.setTabOrder(first, second)


def _takes_keys(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
