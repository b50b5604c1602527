"""Files of draw.io as journeys: swimlanes and other containers are stages, shapes touchpoints, edges transitions.

What our own files keep as data of the shapes comes back; a drawing of anybody else is read as far as it goes, and what
has no place on a map is counted.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from journeymap.files.decoding import FileError
from journeymap.files.interchange.drawioattributes import OURS, said
from journeymap.files.interchange.drawiocells import Cell, Drawing, drawing
from journeymap.files.interchange.drawioedges import Edge, edges
from journeymap.files.interchange.drawiofile import model, pages
from journeymap.files.interchange.drawioplacing import Ground, ground, places
from journeymap.files.interchange.drawioroles import LOOSE, Role, roles, stage_cells, stages_of_cards
from journeymap.files.interchange.imported import Imported, one_line, printable, ways
from journeymap.language import tr
from journeymap.model import geometry
from journeymap.model.change import join, update
from journeymap.model.geometry import CARD_HEIGHT, STAGE_WIDTH
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.layout.tidying import tidy
from journeymap.model.records import Note, Properties, Record, Stage, Touchpoint, Transition

_UNNAMED = re.compile(r"(?:Page|Sivu|Seite|Página|Pagina)[- ]?\d+")
"""What draw.io calls pages by itself."""


def read(data: bytes, page: int = 1) -> Imported:
    """The journey on a page, counted from 1. Raises FileError where the file or the page cannot be read."""
    every = pages(data)
    if not 1 <= page <= len(every):
        raise FileError(tr("It has %n page(s): there is no page {page}.", n=len(every)).format(page=page))
    name, element = every[page - 1]
    found = _journey(drawing(model(element)), "" if _UNNAMED.fullmatch(name.strip()) else one_line(name))
    if len(every) == 1:
        return found
    names = tuple(one_line(title) for title, _ in every)
    others = ", ".join(f"“{title}”" for number, title in enumerate(names, 1) if number != page)
    told = tr("This is page {page}, “{name}”. Other pages of the file are not shown: {others}.")
    told = told.format(page=page, name=names[page - 1], others=others)
    return Imported(found.journey, (told, *found.notices), names, page)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A page on its way to a map: what its cells are, and which record each becomes."""

    drawn: Drawing
    roles: Mapping[str, Role]
    order: Sequence[str]
    """The stages by their cells, LOOSE where cards stand in none of them; empty where there is none."""
    stage_of: Mapping[str, str]
    edges: Sequence[Edge]
    ids: Mapping[str, Id]
    ground: Ground

    def cells(self, role: Role) -> Iterator[Cell]:
        """The cells with this role."""
        return (self.drawn.cells[id] for id, own in self.roles.items() if own is role)

    def is_card(self, id: str) -> bool:
        """Whether a cell becomes a touchpoint."""
        return self.roles.get(id) is Role.TOUCHPOINT


def _reading(drawn: Drawing) -> _Reading:
    of = roles(drawn)
    lanes, held = stage_cells(drawn, of)
    found = edges(drawn, of)
    cards = [id for id, role in of.items() if role is Role.TOUCHPOINT]
    stage_of = stages_of_cards(drawn, cards, lanes, held, [(edge.source, edge.target) for edge in found])
    on = ground(drawn, stage_of, lanes)
    order = [*lanes, LOOSE] if lanes and LOOSE in stage_of.values() else [*lanes]
    order.sort(key=lambda id: id == LOOSE and on.corners[LOOSE][0] > on.corners[lanes[0]][0])
    ids = {id: _id(drawn.cells[id]) for id in (*cards, *lanes)} | {LOOSE: new_id()}
    return _Reading(drawn, of, order, stage_of, found, ids, on)


def _id(cell: Cell) -> Id:
    """The id of the record: that of the cell where we gave it."""
    return cell.id if cell.attributes.get(OURS) and cell.id != Properties.ID else new_id()


def _journey(drawn: Drawing, name: str) -> Imported:
    reading = _reading(drawn)
    wrong: list[str] = []
    placed = places(drawn, reading.ground, reading.stage_of)
    stages = [_stage(reading, id, placed.widths[id], float(n), wrong) for n, id in enumerate(reading.order, start=1)]
    touchpoints = [_touchpoint(reading, id, place, wrong) for id, place in placed.cards.items()]
    notes = [_note(reading, cell, wrong) for cell in reading.cells(Role.NOTE)]
    found = ways(
        Transition(
            id=edge.id if edge.ours else new_id(),
            source=reading.ids[edge.source],
            target=reading.ids[edge.target],
            label=one_line(edge.label),
        )
        for edge in reading.edges
        if reading.is_card(edge.source) and reading.is_card(edge.target)
    )
    about = Properties(
        title=one_line(drawn.about.get("label", "")) or name, description=printable(drawn.about.get("description", ""))
    )
    records: list[Record] = [about, *stages, *touchpoints, *notes, *found.transitions]
    journey = Journey(records)
    told = (*_notices(reading, len(wrong)), *found.notices)
    if not reading.ground.in_rows:
        return Imported(journey, told)
    anew = tr("The lanes lay below each other: as stages they stand side by side, and touchpoints were arranged anew.")
    return Imported(_side_by_side(journey), (anew, *told))


def _side_by_side(journey: Journey) -> Journey:
    """The journey laid out anew, its free notes beside it: places within rows say nothing of columns."""
    narrow = join(*(update(stage, replace(stage, width=STAGE_WIDTH)) for stage in journey.stages))
    tidied = journey.apply(narrow)
    tidied = tidied.apply(tidy(tidied))
    free = [note for note in journey.notes.values() if note.touchpoint is None]
    left = geometry.width(tidied) + geometry.MARGIN
    beside = (replace(note, x=left, y=n * CARD_HEIGHT) for n, note in enumerate(free))
    return tidied.apply(join(*(update(old, new) for old, new in zip(free, beside, strict=True))))


def _fields(kind: type[Record], cell: Cell, wrong: list[str]) -> dict[str, Any]:
    """The fields that the data of a cell gives; what it gives wrongly is noted."""
    found = said(kind, cell.attributes)
    wrong += found.wrong
    return dict(found.fields)


def _stage(reading: _Reading, id: str, width: float, order: float, wrong: list[str]) -> Stage:
    if id == LOOSE:
        return Stage(id=reading.ids[LOOSE], order=order, width=width)
    cell = reading.drawn.cells[id]
    return Stage(
        id=reading.ids[id], order=order, title=one_line(cell.label), width=width, **_fields(Stage, cell, wrong)
    )


def _touchpoint(reading: _Reading, id: str, place: tuple[float, float], wrong: list[str]) -> Touchpoint:
    cell = reading.drawn.cells[id]
    return Touchpoint(
        id=reading.ids[id],
        title=one_line(cell.label),
        stage=reading.ids[reading.stage_of[id]] if reading.order else None,
        x=place[0],
        y=place[1],
        **_fields(Touchpoint, cell, wrong),
    )


def _note(reading: _Reading, cell: Cell, wrong: list[str]) -> Note:
    """A note: pinned to the touchpoint that its data or an edge names, else free at its place."""
    fields = _fields(Note, cell, wrong)
    linked = (other for edge in reading.edges if (other := edge.other(cell.id)) and reading.is_card(other))
    pinned = fields.pop("touchpoint", "")
    pinned = pinned if reading.is_card(pinned) else next(linked, "")
    first = reading.order[0] if reading.order else LOOSE
    x, y = (0.0, 0.0) if pinned else reading.ground.point(reading.drawn.rect(cell), first)
    own = new_id() if not cell.attributes.get(OURS) or cell.id == Properties.ID else cell.id
    touchpoint = reading.ids[pinned] if pinned else None
    return Note(id=own, text=printable(cell.label), touchpoint=touchpoint, x=x, y=y, **fields)


def _notices(reading: _Reading, wrong: int) -> Iterable[str]:
    lanes = {*reading.order}
    loose = sum(1 for edge in reading.edges if not (edge.source and edge.target))
    of_stage = sum(1 for edge in reading.edges if {edge.source, edge.target} & lanes - {LOOSE})
    within = sum(1 for cell in reading.cells(Role.CONTAINER) if cell.id not in lanes)
    ornaments = sum(1 for _ in reading.cells(Role.ORNAMENT))
    guessed = sum(edge.guessed for edge in reading.edges if edge.source and edge.target)
    if guessed:
        yield tr("Joined to the cards on which they lie: %n loose end(s) of edges.", n=guessed)
    if loose:
        yield tr("Left out: %n edge(s) with a loose end.", n=loose)
    if of_stage:
        yield tr("Left out: %n link(s) to or from a whole stage.", n=of_stage)
    if within:
        yield tr("Left out: %n container(s) around stages or within them; what they hold is kept.", n=within)
    if ornaments:
        yield tr("Left out: %n shape(s) without words, or on a card.", n=ornaments)
    if wrong:
        yield tr("Left out: %n value(s) in the data of shapes that cannot be understood.", n=wrong)
