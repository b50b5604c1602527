"""What a tool tip says over a part of the map: the whole of what is drawn only in part, "" where nothing is left out."""

from collections.abc import Callable, Mapping

from journeymap.canvas.parts import Hit, Part
from journeymap.drawing.lanes import sticky
from journeymap.drawing.lanes.curves import signed
from journeymap.drawing.scene import Scene
from journeymap.drawing.touchpoints import is_elided
from journeymap.language import tr, translated
from journeymap.model import catalogue
from journeymap.model.ids import Id
from journeymap.model.names import kind_of, name_of
from journeymap.model.records import Note, NoteKind

_MOST = 10
"""So many notes of a badge are told."""


def explained(scene: Scene, over: Hit, scale: float) -> str:
    """The words for what was hit, where one map unit is `scale` pixels: below 100 % what is small is told too."""
    say = _SAID.get(over.part)
    return say(scene, over.id, scale) if say and over.id is not None and over.id in scene.journey else ""


def _card(scene: Scene, id: Id, scale: float) -> str:
    touchpoint = scene.journey.touchpoints[id]
    return touchpoint.title if scale < 1.0 or is_elided(touchpoint, scene.cards[id]) else ""


def _title(scene: Scene, id: Id, scale: float) -> str:
    record = scene.journey.get(id)
    return name_of(record) if record is not None and scale < 1.0 else ""


def _note(scene: Scene, id: Id, scale: float) -> str:
    note = scene.journey.notes[id]
    pinned = scene.lanes.pins.get(note.touchpoint or "", ())
    if id in pinned:
        notes = [scene.journey.notes[one] for one in pinned]
        said = [f"{kind_of(note)}: {_whole(note)}" for note in notes[:_MOST]]
        return "\n".join([*said, "…"] if len(notes) > _MOST else said)
    parts = sticky.parts(scene.journey, note, scene.lanes.notes[id].width)
    return _whole(note) if scale < 1.0 or parts.elided else ""


def _whole(note: Note) -> str:
    """All that a note says, and how much it hurts."""
    severe = note.says is NoteKind.PAIN_POINT and note.severity is not None
    hurts = translated(catalogue.SEVERITIES[note.severity]) if severe and note.severity else ""
    return " · ".join(part for part in (note.text.strip() or kind_of(note), hurts, note.evidence.source) if part)


def _mark(scene: Scene, id: Id, _: float) -> str:
    """What is expected at a touchpoint, of the map and of each persona."""
    touchpoint = scene.journey.touchpoints[id]
    said: list[str] = []
    if touchpoint.expected_emotion is not None:
        said.append(tr("expected {value}").format(value=signed(touchpoint.expected_emotion)))
    felt = touchpoint.emotions
    said += [f"{name_of(p)} {signed(felt[p.id])}" for p in scene.journey.personas if p.id in felt]
    if touchpoint.intensity is not None:
        said.append(tr("intensity {level} of 5").format(level=touchpoint.intensity))
    return f"{name_of(touchpoint)}: {', '.join(said)}" if said else tr("Drag to set the expected emotion")


_SAID: Mapping[Part, Callable[[Scene, Id, float], str]] = {
    Part.CARD: _card,
    Part.RIM: _card,
    Part.NOTE: _note,
    Part.MARK: _mark,
    Part.HEADER: _title,
    Part.LANE_TITLE: _title,
}
