"""A small map with lanes, put together by hand so that every place in it can be worked out on paper."""

from msgspec.structs import replace

from journeymap.model.journey import Journey
from journeymap.model.records import (
    BlueprintLine,
    Lane,
    LaneKind,
    Note,
    NoteKind,
    Persona,
    Touchpoint,
)
from tests.builders import branchy

FEELING = {"a": 1.0, "b": -1.0, "c": 0.5}


def laned() -> Journey:
    """The branchy map, 380 high, with an emotion lane, one of pain points and one backstage, and a note of each place.

    Bands: "feel" from y = 388, 120 high; "pain" from 516, 96 high; "back" below its line from 640, 80 high. The marks of
    b and c stand 32 apart around x = 316; those of a and d at 106 and 526. d has no emotion.
    """
    records = [_felt(r) if isinstance(r, Touchpoint) else r for r in branchy()]
    return Journey(
        [
            *records,
            Lane(id="feel", order=1.0, shows=LaneKind.EMOTION, title="Emotion", height=120.0),
            Lane(id="pain", order=2.0, title="Pain points", height=96.0, holds=NoteKind.PAIN_POINT),
            Lane(
                id="back", order=3.0, shows=LaneKind.BACKSTAGE, title="Backstage", height=80.0,
                line=BlueprintLine.VISIBILITY,
            ),
            Note(id="slow", says=NoteKind.PAIN_POINT, text="Slow", lane="pain", stage="s1"),
            Note(id="free", text="Free", x=20.0, y=230.0),
            Note(id="pinned", says=NoteKind.IDEA, text="Pinned", touchpoint="d"),
        ]
    )  # fmt: skip


def _felt(touchpoint: Touchpoint) -> Touchpoint:
    return replace(touchpoint, expected_emotion=FEELING.get(touchpoint.id))


def with_personas(journey: Journey) -> Journey:
    """The map with two personas: Ann, who feels at a and d, and Ben, who feels nowhere."""
    others = [r for r in journey if not isinstance(r, Touchpoint)]
    felt = {"a": {"ann": -2.0}, "d": {"ann": 2.0}}
    touchpoints = [replace(t, emotions=felt.get(t.id, {})) for t in journey.touchpoints.values()]
    return Journey(
        [*others, *touchpoints, Persona(id="ann", name="Ann", order=1.0), Persona(id="ben", name="Ben", order=2.0)]
    )
