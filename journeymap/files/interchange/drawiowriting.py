"""Journeys as files of draw.io: stages as swimlanes, touchpoints as rounded rectangles in the colour of their type.

The file is not compressed, so that it can be compared line by line. What a map knows of a record beyond its place and
its words stands in the data of its shape, where draw.io shows it and `drawioreading` finds it.
"""

from collections.abc import Iterable, Mapping
from html import escape

from journeymap.files.interchange.colours import FILLS, FLOW, HEADER, INK, NOTE, RIMS
from journeymap.files.interchange.drawioattributes import OURS, written
from journeymap.files.interchange.htmllabels import html_of_text
from journeymap.files.interchange.imported import one_line, printable
from journeymap.model import geometry
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, HEADER_GAP, HEADER_HEIGHT, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Note, Stage, Touchpoint, Transition

_LAYER = "1"
_TOP = -HEADER_GAP - HEADER_HEIGHT
_STAGE = (
    f"swimlane;html=1;startSize={HEADER_HEIGHT:g};horizontal=1;collapsible=0;whiteSpace=wrap;rounded=1;arcSize=4;fontStyle=1;"
    f"fillColor={HEADER};strokeColor={RIMS[None]};fontColor={INK};swimlaneFillColor=none;"
)
_CARD = "rounded=1;whiteSpace=wrap;html=1;arcSize=12;spacing=6;fontColor={ink};fillColor={fill};strokeColor={rim};strokeWidth={width};"
_WAY = f"edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;endArrow=block;endFill=1;strokeColor={FLOW};fontColor={INK};"
_NOTE = f"shape=note;whiteSpace=wrap;html=1;size=10;align=left;spacing=4;fontSize=11;fontColor={INK};fillColor={NOTE};strokeColor=#d6b656;"
_NOTE_SIZE = (120.0, 44.0)
_NOTE_STEP = 14.0


def write(journey: Journey) -> str:
    """The journey as a file of one page."""
    spans = geometry.columns(journey)
    height = geometry.body_height(geometry.cards(journey).values()) - _TOP
    notes: dict[Id, list[Note]] = {}
    for note in journey.notes.values():
        if note.touchpoint is not None:
            notes.setdefault(note.touchpoint, []).append(note)
    cells = [_root(journey), '<mxCell id="1" parent="0"/>']
    for stage in journey.stages:
        place = Rect(spans[stage.id].left, _TOP, stage.width, height)
        cells.append(_shape(stage, _STAGE, _LAYER, place))
    for touchpoint in journey.touchpoints.values():
        cells.append(_card(journey, touchpoint))
        cells += _pinned(journey, touchpoint, notes.get(touchpoint.id, ()))
    cells += [_edge(journey, way) for way in journey.transitions.values()]
    cells += [
        _shape(note, _NOTE, _LAYER, Rect(note.x, note.y, *_NOTE_SIZE))
        for note in journey.notes.values()
        if note.touchpoint not in journey.touchpoints
    ]
    name = one_line(journey.properties.title) or "Page-1"
    body = "\n".join(f"        {cell}" for cell in cells if cell)
    return (
        f'<mxfile host="Journeymap">\n  <diagram{_attributes({"id": "map", "name": name})}>\n'
        f'    <mxGraphModel dx="1200" dy="800" grid="1" gridSize="8" guides="1" tooltips="1" connect="1" arrows="1" '
        f'page="0" math="0" shadow="0">\n      <root>\n{body}\n      </root>\n    </mxGraphModel>\n  </diagram>\n</mxfile>\n'
    )


def _root(journey: Journey) -> str:
    """The cell of the page itself, with what the map says of itself."""
    about = {
        "id": "0",
        "label": one_line(journey.properties.title),
        OURS: "map",
        "description": printable(journey.properties.description),
    }
    return f"<object{_attributes(about)}><mxCell/></object>"


def _shape(record: Stage | Touchpoint | Note, style: str, parent: str, place: Rect) -> str:
    """A record as a shape with its data; `place` is relative to its parent."""
    label = printable(record.text) if isinstance(record, Note) else one_line(record.title)
    kind = str(record.__struct_config__.tag)
    data = {"id": _cell_id(record.id), "label": html_of_text(label), OURS: kind, **written(record)}
    if "touchpoint" in data:
        data["touchpoint"] = _cell_id(data["touchpoint"])
    cell = _attributes({"style": style, "vertex": "1", "parent": parent})
    geometry_ = _attributes({name: _number(value) for name, value in place._asdict().items()})
    return f'<object{_attributes(data)}><mxCell{cell}><mxGeometry{geometry_} as="geometry"/></mxCell></object>'


def _place(journey: Journey, touchpoint: Touchpoint) -> tuple[str, Rect]:
    """The parent of a card and where it stands in it."""
    if journey.find(Stage, touchpoint.stage) is None or touchpoint.stage is None:
        return _LAYER, Rect(touchpoint.x, touchpoint.y, CARD_WIDTH, CARD_HEIGHT)
    return _cell_id(touchpoint.stage), Rect(touchpoint.x, touchpoint.y - _TOP, CARD_WIDTH, CARD_HEIGHT)


def _card(journey: Journey, touchpoint: Touchpoint) -> str:
    kind = touchpoint.engagement
    width = 3 if touchpoint.moment_of_truth else 1.5
    style = _CARD.format(ink=INK, fill=FILLS[kind], rim=RIMS[kind], width=width)
    parent, place = _place(journey, touchpoint)
    return _shape(touchpoint, style, parent, place)


def _pinned(journey: Journey, touchpoint: Touchpoint, notes: Iterable[Note]) -> Iterable[str]:
    """The notes of a touchpoint, each a little below the other over its lower edge."""
    parent, card = _place(journey, touchpoint)
    for number, note in enumerate(notes):
        step = number * _NOTE_STEP
        place = Rect(card.x + CARD_WIDTH / 2 + step, card.bottom - 8 + step, *_NOTE_SIZE)
        yield _shape(note, _NOTE, parent, place)


def _edge(journey: Journey, way: Transition) -> str:
    """A transition, where both its ends are on the map."""
    if way.source not in journey.touchpoints or way.target not in journey.touchpoints:
        return ""
    data = {"id": _cell_id(way.id), "label": html_of_text(one_line(way.label)), OURS: "transition"}
    ends = {"source": _cell_id(way.source), "target": _cell_id(way.target)}
    cell = _attributes({"style": _WAY, "edge": "1", "parent": _LAYER, **ends})
    return f'<object{_attributes(data)}><mxCell{cell}><mxGeometry relative="1" as="geometry"/></mxCell></object>'


def _cell_id(id: Id) -> str:
    """The id of a record's cell; 0 and 1 are those of the page and its layer."""
    return f"r{id}" if id in ("", "0", _LAYER) else printable(id)


def _number(value: float) -> str:
    return repr(round(value, 6)).removesuffix(".0")


def _attributes(values: Mapping[str, str]) -> str:
    """Attributes of XML; those that are empty are left out, but for the label."""
    found = {name: value for name, value in values.items() if value or name == "label"}
    return "".join(f' {name}="{_escaped(value)}"' for name, value in found.items())


def _escaped(value: str) -> str:
    return escape(value).replace("\n", "&#10;").replace("\t", "&#9;")
