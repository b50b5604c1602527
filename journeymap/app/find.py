"""The bar for finding and replacing, above the map."""

from PySide6.QtWidgets import QBoxLayout

from journeymap.app.desk import Desk
from journeymap.canvas import places
from journeymap.model.ids import Id
from journeymap.panels.find import FindBar


def find(desk: Desk) -> None:
    """Opens the bar for finding."""
    desk.centre.show_map()
    _bar(desk).open(replacing=False)


def replace(desk: Desk) -> None:
    """Opens the bar for finding and replacing."""
    desk.centre.show_map()
    _bar(desk).open(replacing=True)


def find_next(desk: Desk) -> None:
    """Goes to the next record with the words that were looked for last; asks for them where there are none."""
    _walk(desk, 1)


def find_previous(desk: Desk) -> None:
    """Goes to the record before with the words that were looked for last."""
    _walk(desk, -1)


def _walk(desk: Desk, step: int) -> None:
    bar = _bar(desk)
    if bar.words.text():
        bar.walk(step)
    else:
        find(desk)


def _bar(desk: Desk) -> FindBar:
    """The bar of the window, made when it is first wanted."""
    made = desk.centre.findChild(FindBar)
    if made is None:
        made = FindBar(desk.session, desk.centre)
        made.hide()
        rows = desk.centre.layout()
        if isinstance(rows, QBoxLayout):
            rows.insertWidget(rows.count() - 1, made)
        made.closed.connect(desk.canvas.setFocus)

        def reveal(id: Id) -> None:
            places.go_to(desk.canvas, id)

        made.found.connect(reveal)
    return made
