"""Whatever was panned, zoomed, dragged and selected before, the picture kept is the one that would be painted anew."""

import random
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from journeymap.canvas import painting
from journeymap.canvas.camera import Camera
from journeymap.canvas.layer import Layer, Shot
from journeymap.drawing.lines import ENDLESS
from journeymap.drawing.picture import Marks
from journeymap.drawing.scene import Scene, scene
from journeymap.drawing.sprites import Sprites
from journeymap.drawing.style import Theme, color
from journeymap.metrics.overlay import overlay
from journeymap.model import edits
from journeymap.model.change import create
from journeymap.model.journey import Journey
from journeymap.model.records import BlueprintLine, Lane, LaneKind, Note
from tests.builders import many, shop, with_records
from tests.gestures import drag, middle, press, release, shown, steer, wheel
from tests.golden.test_golden import small

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSize(401, 301)


def shot(scene: Scene, camera: Camera, marks: Marks = Marks(), density: float = 1.0) -> Shot:  # noqa: B008  # a value
    return Shot(scene, camera, marks, SIZE, density).aligned()


def anew(what: Shot) -> QImage:
    layer = Layer(Sprites())
    assert layer.show(what, ENDLESS)
    return layer.pixmap.toImage()


def assert_alike(one: QImage, other: QImage) -> None:
    """The same but for letters that fall between two of Qt's quarters of a pixel."""
    pixels = [np.frombuffer(image.constBits(), np.uint8).astype(int) for image in (one, other)]
    assert one.size() == other.size()
    assert (np.abs(pixels[0] - pixels[1]) > 3).mean() < 0.0002


def laned() -> Journey:
    """With an emotion lane, a lane of notes, a pinned note and a free one."""
    journey = small()
    feeling = Lane(id="feeling", order=1.0, shows=LaneKind.EMOTION)
    said = Lane(id="said", order=2.0, line=BlueprintLine.INTERACTION)
    notes = [
        Note(id="pin", text="Slow", touchpoint="opens"),
        Note(id="cell", text="Asks for more", lane="said", stage="s1"),
        Note(id="free", text="Here", x=300.0, y=100.0),
    ]
    journey = with_records(journey, feeling, said, *notes)
    return journey.apply(edits.feel(journey, ["sees", "pays"], 1.0))


class Hand:
    """Does anything to what is seen; all of it follows from a seed."""

    def __init__(self, seed: int, journey: Journey, key: str) -> None:
        self.chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
        self.journey, self.key = journey, key
        self.camera, self.marks, self.theme = (
            Camera(-10.0, -60.0, self.chance.choice((0.1, 0.4, 1.0))),
            Marks(),
            Theme.LIGHT,
        )
        self.dimmed: frozenset[str] = frozenset()
        self.scene = scene(journey, overlay(journey, key))

    def act(self) -> None:
        self.chance.choice([self.pan, self.pan, self.zoom, self.mark, self.mark, self.edit, self.edit, self.view])()
        over = overlay(self.journey, self.key)
        over = self.scene.overlay if over == self.scene.overlay else over
        self.scene = scene(self.journey, over, self.theme, dimmed=self.dimmed, before=self.scene)

    def pan(self) -> None:
        far = self.chance.choice((3.0, 60.0, 900.0))
        self.camera = self.camera.panned(self.chance.uniform(-far, far), self.chance.uniform(-far, far))

    def zoom(self) -> None:
        self.camera = self.camera.zoomed(self.chance.choice((0.8, 1.0, 1.25)), 200.0, 150.0)

    def mark(self) -> None:
        ids = [record.id for record in self.journey]
        some = frozenset(self.chance.choices(ids, k=self.chance.randint(0, 4)))
        self.marks = Marks(some, self.chance.choice([None, *ids]), self.chance.choice([None, None, *ids]))

    def edit(self) -> None:
        ids, journey = [*self.journey.touchpoints], self.journey
        some = self.chance.choices(ids, k=2)
        x, y = self.chance.choice((0.0, 8.0, 210.0)), self.chance.choice((-40.0, 0.0, 8.0, 122.0))
        change = self.chance.choice(
            [
                lambda: edits.move(journey, some, x, y),
                lambda: edits.move(journey, some, -x, y),
                lambda: edits.retitle(journey, some[0], "Other"),
                lambda: edits.feel(journey, some, -0.5),
                lambda: edits.connect(journey, *some) if some[0] != some[1] else {},
                lambda: create(Note(id=f"new {len(journey)}", text="New", touchpoint=some[0])),
            ]
        )()
        self.journey = journey.apply(change)

    def view(self) -> None:
        self.dimmed = frozenset(self.chance.choices([*self.journey.touchpoints], k=2))
        self.theme = self.chance.choice([*Theme, self.theme, self.theme])


MAPS = {"shop": shop, "small": small, "lanes": laned, "many": lambda: many(400)}


@pytest.mark.parametrize("density", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("name", MAPS)
@pytest.mark.parametrize("seed", [*range(6), 13, 16, 23])
def test_the_picture_kept_is_that_painted_anew(seed, name, density):
    hand = Hand(seed, MAPS[name](), "drop-off" if name != "many" else "none")
    layer = Layer(Sprites())
    for step in range(40):
        hand.act()
        what = shot(hand.scene, hand.camera, hand.marks, density)
        assert layer.show(what, ENDLESS)
        if step % 4 == 3:
            assert_alike(layer.pixmap.toImage(), anew(what))


@pytest.mark.parametrize("seed", range(3))
def test_what_is_put_off_comes_with_the_next_slices(seed):
    hand = Hand(seed, many(300), "none")
    hand.camera = Camera(-10.0, -60.0, 0.35)
    layer = Layer(Sprites())
    for _ in range(12):
        hand.act()
        what = shot(hand.scene, hand.camera, hand.marks)
        layer.show(what, 0.0)
    slices = 1
    while not layer.show(what, 0.0):
        assert not layer.go_on(perf_counter() + 0.002).isEmpty()
        slices += 1
        assert slices < 1000
    assert_alike(layer.pixmap.toImage(), anew(what))


def test_what_is_put_off_is_there_in_its_colours_at_once():
    shown = scene(small())
    layer, camera = Layer(Sprites()), Camera(0.0, -20.0, 1.0)
    what = Shot(shown, camera, Marks(), QSize(900, 700), 1.0).aligned()
    assert not layer.show(what, 0.0)
    stripe = color(shown.palette.engagement[small().touchpoints["pays"].engagement])
    x, y = camera.to_view(shown.cards["pays"].x + 4, shown.cards["pays"].y + 30)
    assert layer.pixmap.toImage().pixelColor(round(x), round(y)) == stripe


def test_the_canvas_settles_and_tells_so(qtbot, monkeypatch):
    monkeypatch.setattr(painting, "SLICE", 0.001)
    canvas = shown(qtbot, many(3000), size=(1600, 1000))
    canvas.look(Camera(0.0, 0.0, 0.31))
    canvas.repaint()
    assert not canvas.settled
    qtbot.waitUntil(lambda: canvas.settled, timeout=20_000)


def test_a_picture_taken_of_the_canvas_is_complete_at_once(qtbot, monkeypatch):
    monkeypatch.setattr(painting, "SLICE", 0.0)
    canvas = shown(qtbot, small(), overlay="drop-off")
    hasty = canvas.grab().toImage()
    monkeypatch.setattr(painting, "SLICE", 10.0)
    canvas.update()
    QApplication.processEvents()
    assert hasty == canvas.grab().toImage()


def test_gestures_leave_nothing_behind(qtbot):
    """The screen itself is compared: what lies on it after gestures, and after painting it from nothing."""
    canvas = shown(qtbot, small(), overlay="drop-off")
    start = middle(canvas, "opens")
    drag(canvas, start, (start[0] + 100.0, start[1] + 60.0))
    press(canvas, middle(canvas, "reads"))
    steer(canvas, (500.0, 300.0))
    release(canvas, (500.0, 300.0))
    wheel(canvas, (100.0, 100.0), -1)
    canvas.session.document.undo()
    qtbot.waitUntil(lambda: canvas.settled)
    kept = on_screen(canvas)
    canvas.set_theme(Theme.DARK)
    QApplication.processEvents()
    assert on_screen(canvas) != kept
    canvas.set_theme(Theme.LIGHT)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: canvas.settled)
    assert_alike(on_screen(canvas), kept)


def on_screen(canvas) -> QImage:
    QApplication.processEvents()
    return canvas.screen().grabWindow(canvas.winId()).toImage()
