"""Random storms over lanes and notes: nothing raises, and undo-all gives the map of the beginning."""

import random
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from journeymap.canvas.commands import lanes, notes
from journeymap.canvas.noteeditor import NoteEditor
from journeymap.drawing.lanes.painting import fold_rect, title_rect
from journeymap.model.records import Lane, Note
from tests.canvas.test_storms import Storm, apart_from_figures, end_of_gestures
from tests.gestures import NONE, shown
from tests.laned import laned, with_personas

EVENTS = 4_000
COMMANDS = (
    notes.add_note, notes.add_pain_point, notes.add_quote, lanes.move_up, lanes.move_down, lanes.fold,
    *(partial(lanes.add_lane, kind=kind) for kind in lanes.PRESETS),
)  # fmt: skip


class LaneStorm(Storm):
    """Goes mostly for what lanes and notes are made of."""

    @override
    def place(self) -> QPoint:
        found = self.canvas.scene.lanes
        places = [rect.center for rect in found.notes.values()]
        for lane in self.canvas.scene.journey.lanes:
            band = found.bands[lane.id]
            places += [fold_rect(band).center, title_rect(lane, band).center, (band.center[0], band.bottom)]
            places += [(self.chance.uniform(band.x, band.right), self.chance.uniform(band.y, band.bottom))]
            places += [(mark.x, mark.y) for curve in found.curves.get(lane.id, ()) for mark in curve.marks]
        if places and self.chance.random() < 0.8:
            return QPoint(*(round(v) for v in self.canvas.camera.to_view(*self.chance.choice(places))))
        return super().place()

    @override
    def command(self) -> None:
        if self.chance.random() < 0.3:
            self.chance.choice(COMMANDS)(self.canvas)
        else:
            super().command()

    @override
    def type(self) -> None:
        for opened in self.canvas.findChildren(NoteEditor):
            if opened.isVisible():
                QTest.keyClicks(opened, self.chance.choice(["Slow", "  ", "Ab c"]))
                return
        super().type()


@pytest.mark.parametrize("seed", range(4))
def test_a_storm_over_lanes_breaks_nothing_and_can_be_undone(qtbot, seed):
    start = with_personas(laned()) if seed % 2 else laned()
    canvas = shown(qtbot, start, size=(900, 900))
    storm = LaneStorm(canvas, random.Random(seed))  # noqa: S311  # a game of chance, no secret
    for number in range(EVENTS):
        storm.step()
        if number % 10 == 0:
            canvas.repaint()
            QApplication.processEvents()
        journey = storm.document.journey
        assert all(note.lane is None or note.lane in journey.table(Lane) for note in journey.notes.values())
        if len(journey) > 120 or len(journey.lanes) > 12:
            canvas.pointing.cancel()
            storm.document.undo()
    QTest.mouseRelease(canvas, storm.held, NONE, QPoint(5, 5))
    for opened in canvas.findChildren(NoteEditor):
        opened.finish()
    end_of_gestures(canvas)
    assert storm.document.journey is storm.document.committed
    while storm.document.history.canUndo():
        storm.document.undo()
    assert apart_from_figures(storm.document.journey) == apart_from_figures(start)
    assert {note.text for note in storm.document.journey.table(Note).values()} == {"Slow", "Free", "Pinned"}
