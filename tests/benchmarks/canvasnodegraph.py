"""NodeGraphQt under the gestures of the benchmark: `PYTHON -m tests.benchmarks.canvasnodegraph WIDTH HEIGHT`, with a
Python that has it. A node a touchpoint with one port for what comes and one for what goes, as it is without settings.
"""

import json
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.canvasbench import actions
from tests.benchmarks.canvasframes import mouse, quiet, wheel
from tests.benchmarks.canvasgraph import Graph
from tests.benchmarks.canvastalk import serve

os.environ["QT_PREFERRED_BINDING"] = "PySide6"
library: Any = import_module("NodeGraphQt")  # no types are known of it

MIDDLE = Qt.MouseButton.MiddleButton
_TURN = 20
"""Of the wheel, in eighths of a degree: zooms by 2 %."""
COLORS = {
    "emotional": (214, 102, 96), "contextual": (86, 148, 210), "convenience": (96, 168, 110), "social": (212, 160, 72),
}  # fmt: skip


class Touchpoint(library.BaseNode):
    """A touchpoint."""

    __identifier__ = "journey"
    NODE_NAME = "Touchpoint"

    def __init__(self) -> None:
        super().__init__()  # pyright: ignore[reportUnknownMemberType]
        self.add_input("in", multi_input=True)
        self.add_output("out")


class NodeGraphSurface:
    """Its viewer, shown."""

    def __init__(self, width: int, height: int) -> None:
        self._graph: Any = library.NodeGraph()
        self._graph.register_node(Touchpoint)
        self._graph.set_acyclic(False)
        self._viewer: Any = self._graph.viewer()
        self._nodes: list[Any] = []
        self._extent = (1.0, 1.0)
        self._panning: QPoint | None = None
        self.viewport: QWidget = self._viewer.viewport()
        self._viewer.resize(width, height)
        self._viewer.show()
        self._viewer.activateWindow()
        quiet(self)

    def write(self, shown: Graph, path: str) -> None:
        self._extent = shown.extent
        nodes = {
            str(number): {
                "type_": "journey.Touchpoint",
                "name": card.title,
                "pos": [card.x, card.y],
                "color": (*COLORS[card.engagement], 255),
            }
            for number, card in enumerate(shown.cards)
        }
        links = [{"out": [str(a), "out"], "in": [str(b), "in"]} for a, b in shown.links]
        Path(path).write_text(json.dumps({"graph": {}, "nodes": nodes, "connections": links}), encoding="utf-8")

    def clear(self) -> None:
        self._nodes = []
        self._graph.clear_session()

    def load(self, path: str) -> None:
        self._graph.load_session(path)
        self._nodes = self._graph.all_nodes()
        self.fit()

    def look(self, x: float, y: float) -> None:
        if self._panning is not None:
            mouse(self.viewport, QEvent.Type.MouseButtonRelease, self._panning, MIDDLE, Qt.MouseButton.NoButton)
            self._panning = None
        self._viewer.set_scene_rect([x, y, self.viewport.width(), self.viewport.height()])

    def fit(self) -> None:
        # its own way groups all items for their rectangle, which takes longer than all the rest
        self._viewer.set_scene_rect([0.0, 0.0, *self._extent])

    def pixel(self, x: float, y: float) -> QPoint:
        return self._viewer.mapFromScene(QPointF(x, y))

    def corner(self, number: int) -> tuple[float, float]:
        place = self._nodes[number].view.scenePos()
        return place.x(), place.y()

    def grip(self, number: int) -> QPoint:
        return self._viewer.mapFromScene(self._nodes[number].view.sceneBoundingRect().center())

    def select(self, numbers: list[int]) -> None:
        self._viewer.scene().clearSelection()
        for number in numbers:
            self._nodes[number].view.selected = True

    def selected(self) -> int:
        return len(self._viewer.selected_nodes())

    def pan(self, dx: int, dy: int) -> None:
        if self._panning is None:
            self._panning = self._ground()
            mouse(self.viewport, QEvent.Type.MouseButtonPress, self._panning, MIDDLE, MIDDLE)
        self._panning += QPoint(dx, dy)
        mouse(self.viewport, QEvent.Type.MouseMove, self._panning, Qt.MouseButton.NoButton, MIDDLE)

    def _ground(self) -> QPoint:
        """A pixel without a node, on which the middle button pans."""
        view = self.viewport
        places = (QPoint(x, y) for x in range(50, view.width(), 10) for y in range(50, view.height(), 10))
        nodes = set(self._viewer.all_nodes())
        near = QPoint(24, 24)  # from so far it takes the press for one on a node
        return next(at for at in places if not nodes.intersection(self._viewer.items(QRect(at - near, at + near))))

    def zoom(self, direction: int) -> None:
        wheel(self.viewport, QPoint(), QPoint(0, _TURN * direction), Qt.KeyboardModifier.NoModifier)

    def select_all(self) -> None:
        self._graph.select_all()

    def settled(self) -> bool:
        return True


if __name__ == "__main__":
    application = QApplication([])
    serve(actions(NodeGraphSurface(int(sys.argv[1]), int(sys.argv[2]))))
