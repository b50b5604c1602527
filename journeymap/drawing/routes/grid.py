"""Finding what lies near."""

from collections.abc import Iterable
from itertools import chain

from journeymap.model.geometry import Rect

_CELL = 256.0
_BESIDE = 7.0
"""How far beside a rectangle a point is still found by the cell in which it lies."""


class Grid:
    """Rectangles by the cells they touch, so that what is near is found without asking all."""

    def __init__(self, rects: Iterable[Rect] = ()) -> None:
        self._cells: dict[tuple[int, int], list[Rect]] = {}
        for rect in rects:
            self.add(rect)

    def add(self, rect: Rect) -> None:
        """Takes in one more."""
        for cell in _cells(rect):
            self._cells.setdefault(cell, []).append(rect)

    def moved(self, gone: Iterable[Rect], come: Iterable[Rect]) -> "Grid":
        """A grid without some of its rectangles and with others; this one stays as it is, and what they share is shared."""
        grid = Grid()
        grid._cells = {**self._cells}
        for rect in gone:
            for cell in _cells(rect):
                rest = [*grid._cells[cell]]
                rest.remove(rect)
                grid._cells[cell] = rest
        for rect in come:
            for cell in _cells(rect):
                grid._cells[cell] = [*grid._cells.get(cell, ()), rect]
        return grid

    def meets(self, rect: Rect, *, apart: tuple[Rect, ...] = ()) -> bool:
        """Whether a rectangle overlaps any of them but those named."""
        return any(other not in apart for other in self.found(rect))

    def found(self, rect: Rect) -> list[Rect]:
        """Those that overlap a rectangle; one may be named twice."""
        left, top, right, bottom = rect.x, rect.y, rect.x + rect.width, rect.y + rect.height
        return [
            other
            for other in self._near(rect)
            if other[0] < right and left < other[0] + other[2] and other[1] < bottom and top < other[1] + other[3]
        ]

    def close_to(self, x: float, y: float) -> list[Rect]:
        """Those in which a point lies, or beside which it lies closer than a line is wide."""
        near = self._cells.get((int(x // _CELL), int(y // _CELL)), ())
        return [
            rect
            for rect in near
            if -_BESIDE <= x - rect[0] <= rect[2] + _BESIDE and -_BESIDE <= y - rect[1] <= rect[3] + _BESIDE
        ]

    def _near(self, rect: Rect) -> Iterable[Rect]:
        """All in the cells that a rectangle touches; all that there are where it is so large that this is quicker."""
        columns, rows = _span(rect)
        cells = self._cells
        if len(columns) * len(rows) > len(cells):
            return chain.from_iterable(cells.values())
        return [other for column in columns for row in rows for other in cells.get((column, row), ())]


def _span(rect: Rect) -> tuple[range, range]:
    """The columns and rows of cells that a rectangle touches."""
    columns = range(int(rect.x // _CELL), int(rect.right // _CELL) + 1)
    return columns, range(int(rect.y // _CELL), int(rect.bottom // _CELL) + 1)


def _cells(rect: Rect) -> list[tuple[int, int]]:
    """The cells in which a rectangle is kept."""
    columns, rows = _span(rect.grown(_BESIDE))
    return [(column, row) for column in columns for row in rows]
