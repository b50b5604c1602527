"""Maps as drawings of draw.io come back equal, and stand there as on our canvas."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from msgspec.structs import replace

from journeymap.drawing.style import PALETTES, Theme
from journeymap.files.interchange import drawioreading, drawiowriting
from journeymap.files.interchange.colours import FILLS, RIMS
from journeymap.files.interchange.formats import FORMATS
from journeymap.files.interchange.imported import one_line, printable
from journeymap.model import geometry
from journeymap.model.journey import Journey
from journeymap.model.records import Note, Properties, Record, Stage, Touchpoint, Transition
from journeymap.model.values import EngagementType
from tests.builders import branchy, links, shop, stages, touchpoint
from tests.files.interchange.drawings import LANE, box, edge, model, mxfile, one, packed
from tests.files.interchange.strange import maps


def again(journey: Journey) -> Journey:
    found = drawioreading.read(drawiowriting.write(journey).encode())
    assert found.notices == ()
    return found.journey


def kept(journey: Journey) -> Journey:
    """What a drawing keeps of a map: stages in order, texts without what XML and HTML have no place for."""
    records: list[Record] = []
    for number, stage in enumerate(journey.stages, start=1):
        records.append(
            replace(stage, order=float(number), title=one_line(stage.title), description=_said(stage.description))
        )
    records += [
        replace(t, title=one_line(t.title), description=_said(t.description)) for t in journey.touchpoints.values()
    ]
    records += [replace(w, label=one_line(w.label)) for w in journey.transitions.values()]
    for note in journey.notes.values():
        lines = (" ".join(line.split()) for line in printable(note.text).split("\n"))
        records.append(replace(note, text="\n".join(line for line in lines if line)))
    about = Properties(title=one_line(journey.properties.title), description=printable(journey.properties.description))
    return Journey([about, *records])


def _said(text: str) -> str:
    return printable(text) if printable(text).strip() else ""


@given(maps())
def test_a_map_comes_back_equal(journey: Journey) -> None:
    assert again(journey) == kept(journey)


@given(maps())
def test_what_came_back_is_written_the_same(journey: Journey) -> None:
    text = drawiowriting.write(again(journey))
    assert drawiowriting.write(again(again(journey))) == text


def test_places_notes_and_every_field_come_back() -> None:
    journey = Journey(
        [
            Properties(title="Shop", description="Of two\nlines"),
            *[replace(s, order=s.order + 1, width=300 + s.order) for s in stages("Find", "Buy")],
            touchpoint(
                "a", 0, 123.456, x=7.125, description="Says\nmuch", engagement=EngagementType.SOCIAL,
                secondary=(EngagementType.EMOTIONAL, EngagementType.CONTEXTUAL), strength=4, channel="Our own", actor="employee",
                expected_emotion=-0.75, intensity=2, moment_of_truth=True, goal=True, locked=True, journey="other.journey",
            ),
            touchpoint("b", 1, 0, x=100),
            *links("a-b", "b-a"),
            Note(id="n1", text="pinned", touchpoint="a", order=2),
            Note(id="n2", text="free", x=-50.5, y=900),
        ]
    )  # fmt: skip
    assert again(journey) == journey


def test_a_map_without_stages_comes_back_equal() -> None:
    journey = Journey([touchpoint("a", None, 400, x=-30), touchpoint("b", None, 16, x=500), *links("a-b")])
    assert again(journey) == journey


def test_ids_that_draw_io_needs_itself_are_given_way() -> None:
    journey = Journey(
        [
            touchpoint("0", None, 0, title="A"),
            touchpoint("1", None, 200, title="B"),
            Transition(id="w", source="0", target="1"),
        ]
    )
    found = again(journey)
    assert [t.title for t in found.touchpoints.values()] == ["A", "B"]
    assert len(found.transitions) == 1


STEPS = [
    box(f"{lane}{row}", f"<i>Step</i> {lane}<br>{row} &amp; on", 40, 50 + 100 * row, parent=lane)
    for lane in "ab"
    for row in range(3)
]
LANES = [box("a", "Find", 0, 0, 200, 400, style=LANE), box("b", "Buy", 200, 0, 200, 400, style=LANE)]
EDGES = [
    edge("e1", "a0", "a1", "<b>then</b>"),
    edge("e2", "a1", "b0"),
    edge("e3", "b2"),
    edge("e4"),
    edge("e5", "b0", "a0"),
]
STICKY = [
    box("n1", "Look<br>here", 500, 40, 90, 50, style="shape=note;html=1;"),
    box("n2", "Words", 500, 140, style="text;html=1;"),
]
FOREIGN = {
    "lanes": one(*LANES, *STEPS, *EDGES),
    "compressed": mxfile([("Main", packed(model(*LANES, *STEPS, *EDGES, *STICKY))), ("Other", "")]),
    "no lanes": one(*(box(f"t{n}", f"T{n}", 37 * n, 53 * n, 60, 33) for n in range(9)), edge("e", "t0", "t8")),
    "beside the lanes": one(*LANES, *STEPS, box("x", "Beside", 900, 20), box("y", "Under", 10, 700), *STICKY),
    "lanes in rows": one(box("r1", "One", 0, 0, 900, 100, style=LANE), box("r2", "Two", 0, 100, 900, 100, style=LANE), box("t", "T", 40, 30, parent="r1"), box("u", "U", 300, 30, parent="r2"), edge("e", "t", "u"), *STICKY),
}  # fmt: skip


@pytest.mark.parametrize("data", FOREIGN.values(), ids=FOREIGN)
def test_a_drawing_that_was_read_is_written_and_read_again_equal(data: bytes) -> None:
    journey = drawioreading.read(data).journey
    assert len(journey.touchpoints) > 1
    assert again(journey) == journey


def cells(journey: Journey) -> dict[str, ET.Element]:
    root = ET.fromstring(drawiowriting.write(journey))  # noqa: S314  # our own
    return {element.get("id", ""): element for element in root.iterfind("diagram/mxGraphModel/root/*")}


def test_cards_stand_in_swimlanes_as_on_our_canvas() -> None:
    journey = branchy()
    found = cells(journey)
    rects, spans = geometry.cards(journey), geometry.columns(journey)
    for stage in journey.stages:
        cell = found[stage.id].find("mxCell")
        assert cell is not None
        assert cell.get("style", "").startswith("swimlane;html=1;startSize=34;")
        assert float(cell.find("mxGeometry").get("x")) == spans[stage.id].left
        assert float(cell.find("mxGeometry").get("y")) == geometry.header(spans[stage.id]).y
    for id, rect in rects.items():
        cell = found[id].find("mxCell")
        lane = found[cell.get("parent")].find("mxCell/mxGeometry")
        place = cell.find("mxGeometry")
        assert float(lane.get("x")) + float(place.get("x")) == rect.x
        assert float(lane.get("y")) + float(place.get("y")) == rect.y
        kind = journey.touchpoints[id].engagement
        assert f"fillColor={FILLS[kind]};strokeColor={RIMS[kind]};" in cell.get("style", "")
        assert (place.get("width"), place.get("height")) == ("164", "74")
    for way in journey.transitions.values():
        cell = found[way.id].find("mxCell")
        assert (cell.get("edge"), cell.get("source"), cell.get("target")) == ("1", way.source, way.target)
        assert "edgeStyle=orthogonalEdgeStyle" in cell.get("style", "")


def test_the_colours_are_those_of_the_canvas() -> None:
    light = PALETTES[Theme.LIGHT]
    for kind in EngagementType:
        assert FILLS[kind] == light.engagement_soft[kind]
        assert RIMS[kind] == light.engagement[kind]


def test_what_is_lost_is_said() -> None:
    assert FORMATS["drawio"].loses(shop()) == ("Left out: figures of 1 data source.",)
    assert FORMATS["drawio"].loses(branchy()) == ()


def test_an_edited_drawing_keeps_what_was_not_touched() -> None:
    text = drawiowriting.write(branchy())
    moved = text.replace('<mxGeometry x="24" y="124"', '<mxGeometry x="32" y="300"').replace(
        'label="Find"', 'label="Found"'
    )
    found = drawioreading.read(moved.encode()).journey
    assert found.stages[0].title == "Found"
    assert (found.touchpoints["a"].x, found.touchpoints["a"].y) == (32, 256)
    assert found.touchpoints["b"] == branchy().touchpoints["b"]
    assert {r.id for r in found} == {r.id for r in branchy()}
    assert isinstance(found.stages[0], Stage)
    assert isinstance(found.touchpoints["a"], Touchpoint)
