"""The main job from an empty window to a saved map with figures, by real keys and a real mouse on a real screen."""

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest

from journeymap.files.store import read_journey
from journeymap.metrics.overlay import figures_of
from journeymap.model.records import EngagementType
from tests.e2e.screen import Screen, missing, screen

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]

TITLES = ("Sees ad", "Opens shop", "Pays", "Receives parcel", "Calls help desk", "Recommends us")
PATHS = {  # how many customers take each path
    TITLES[:1]: 10,
    TITLES[:2]: 60,
    TITLES[:3]: 20,
    TITLES[:4]: 15,
    (*TITLES[:4], TITLES[5]): 25,
    TITLES: 5,
}
ACCENT = "#0b62d6"
EMPTY_OF_DATA = (260, 110, 1120, 860)
"""Left, top, right and bottom of the part of the screen in which only the map is, while there are no figures below it."""
CANVAS = (260, 95, 1120, 560)
"""The same once there are."""


def write_log(path: Path) -> None:
    lines = ["customer,activity,time"]
    customers = [names for names, count in PATHS.items() for _ in range(count)]
    for number, names in enumerate(customers):
        lines += [f"c{number},{name},2026-03-01T10:{minute:02}:00Z" for minute, name in enumerate(names)]
    lines.append("c999,Looks around,2026-09-01T10:00:00Z")  # much later: whoever stopped in March is lost
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def ring(shown: Screen, path: Path) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the ring around the one selected card, on the screen."""
    from PySide6.QtGui import QColor, QImage

    picture = QImage(str(shown.picture(path)))
    left, top, right, bottom = EMPTY_OF_DATA
    accent = QColor(ACCENT).rgb()
    hits = [(x, y) for y in range(top, bottom) for x in range(left, right) if picture.pixel(x, y) == accent]
    xs, ys = [x for x, _ in hits], [y for _, y in hits]
    return min(xs), min(ys), max(xs), max(ys)


def canvas_of(path: Path) -> bytes:
    from PySide6.QtGui import QImage

    left, top, right, bottom = CANVAS
    picture = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    return bytes(picture.copy(left, top, right - left, bottom - top).constBits())


def draw_the_map(shown: Screen, folder: Path) -> None:
    for title in ("Discover", "Buy", "Use"):
        shown.key("s")
        shown.type(title)
        shown.key("Return")
    shown.key("Escape")
    shown.click(430, 230, times=2)
    shown.type(TITLES[0])
    for title in TITLES[1:]:
        shown.key("Tab")
        shown.type(title)
    shown.key("Return", "4", "g")  # the last one: social, and the goal
    shown.key("shift+1", "Up", "1")  # the help desk: emotional
    from_left, from_top, from_right, from_bottom = ring(shown, folder / "desk.png")
    shown.drag(  # a card moves with the mouse
        ((from_left + from_right) / 2, (from_top + from_bottom) / 2),
        ((from_left + from_right) / 2 - 60, (from_top + from_bottom) / 2 + 8),
    )
    shown.key("Up")
    _, top, right, bottom = ring(shown, folder / "parcel.png")
    shown.key("Down", "Down")
    left, goal_top, goal_right, goal_bottom = ring(shown, folder / "goal.png")
    shown.drag((right - 3, (top + bottom) / 2), ((left + goal_right) / 2, (goal_top + goal_bottom) / 2))  # from the rim


def choose_file(shown: Screen, path: Path) -> None:
    time.sleep(1.0)
    shown.key("ctrl+a")
    shown.type(str(path))
    shown.key("Return")


def test_from_an_empty_window_to_a_saved_map_with_figures_and_back(tmp_path):
    log, file = tmp_path / "log.csv", tmp_path / "mine.journey"
    write_log(log)
    with screen(tmp_path) as shown:
        program = shown.start()
        window = shown.fill("Journeymap")
        shown.key("ctrl+n")
        draw_the_map(shown, tmp_path)
        shown.key("ctrl+i")
        choose_file(shown, log)
        shown.wait_for_window("Import data")
        time.sleep(3.0)
        shown.picture(tmp_path / "import.png")
        shown.key("Return")
        time.sleep(3.0)
        shown.click(600, 620)
        shown.key("Escape", "shift+1")
        before = shown.picture(tmp_path / "before.png", window)
        shown.key("ctrl+s")
        choose_file(shown, file)
        time.sleep(1.0)
        saved = file.read_bytes()
        shown.key("ctrl+q")
        assert program.wait(20) == 0
        program = shown.start(str(file))
        window = shown.fill("mine")
        shown.click(600, 620)
        shown.key("Escape", "shift+1")
        after = shown.picture(tmp_path / "after.png", window)
        shown.key("ctrl+shift+s")
        choose_file(shown, tmp_path / "again.journey")
        time.sleep(1.0)
        shown.key("ctrl+q")
        assert program.wait(20) == 0
    assert (tmp_path / "again.journey").read_bytes() == saved
    assert canvas_of(after) == canvas_of(before)
    assert json.loads(saved)["format"] == "journeymap"
    check_the_map(file)


def check_the_map(file: Path) -> None:
    journey = read_journey(file).journey
    by_title = {t.title: t for t in journey.touchpoints.values()}
    assert [stage.title for stage in journey.stages] == ["Discover", "Buy", "Use"]
    assert set(by_title) == set(TITLES)
    assert by_title["Recommends us"].engagement is EngagementType.SOCIAL
    assert by_title["Calls help desk"].engagement is EngagementType.EMOTIONAL
    names = {id: t.title for id, t in journey.touchpoints.items()}
    drawn = {(names[t.source], names[t.target]) for t in journey.transitions.values()}
    assert drawn == {*pairwise(TITLES), ("Receives parcel", "Recommends us")}
    figures = figures_of(journey)
    assert figures is not None
    reached = {names[id]: (f.reached, f.completed, f.lost) for id, f in figures.touchpoints.items()}
    assert reached == {  # counted by hand from PATHS
        "Sees ad": (135, 0, 10),
        "Opens shop": (125, 0, 60),
        "Pays": (65, 0, 20),
        "Receives parcel": (45, 0, 15),
        "Calls help desk": (5, 0, 0),
        "Recommends us": (30, 30, 0),
    }
