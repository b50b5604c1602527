"""What a tool tip says: the whole of what is drawn only in part."""

import pytest
from msgspec.structs import replace

from journeymap.canvas.explaining import explained
from journeymap.canvas.hit import GROUND, Hit, Part
from journeymap.drawing.scene import scene
from journeymap.model.journey import Journey
from journeymap.model.records import Evidence, EvidenceKind, Note, NoteKind, Severity
from tests.builders import with_records
from tests.laned import laned, with_personas

pytestmark = pytest.mark.usefixtures("qapp")
LONG = "A word too many " * 30


def said(journey: Journey, part: Part, id: str, scale: float = 1.0) -> str:
    return explained(scene(journey), Hit(part, id), scale)


def test_nothing_is_said_of_what_is_seen_whole():
    assert said(laned(), Part.NOTE, "slow") == ""
    assert said(laned(), Part.CARD, "a") == ""
    assert said(laned(), Part.LANE_TITLE, "pain") == ""
    assert explained(scene(laned()), GROUND, 0.1) == ""
    assert said(laned(), Part.NOTE, "gone") == ""


def test_from_afar_everything_is_told():
    assert said(laned(), Part.NOTE, "slow", 0.3) == "Slow"
    assert said(laned(), Part.CARD, "a", 0.3) == "a"
    assert said(laned(), Part.HEADER, "s1", 0.3) == "Choose"
    assert said(laned(), Part.LANE_TITLE, "pain", 0.3) == "Pain points"


def test_a_long_note_is_told_whole_with_its_severity_and_source():
    note = Note(
        id="n", says=NoteKind.PAIN_POINT, text=LONG, lane="pain", stage="s0", severity=Severity.ABANDONMENT,
        evidence=Evidence(EvidenceKind.OBSERVED, "shop visits"),
    )  # fmt: skip
    assert said(with_records(laned(), note), Part.NOTE, "n") == f"{LONG.strip()} · Abandonment · shop visits"


def test_a_badge_tells_all_its_notes():
    more = [Note(id=f"m{i}", touchpoint="d", text=f"Note {i}", order=float(i + 1)) for i in range(2)]
    assert said(with_records(laned(), *more), Part.NOTE, "pinned") == "Idea: Pinned\nNote: Note 0\nNote: Note 1"
    many = [replace(more[0], id=f"x{i}") for i in range(20)]
    assert len(said(with_records(laned(), *many), Part.NOTE, "pinned").splitlines()) == 11


def test_a_mark_tells_what_is_expected_of_whom():
    journey = with_personas(laned())
    assert said(journey, Part.MARK, "a") == "a: expected +1, Ann −2"
    assert said(journey, Part.MARK, "d") == "d: Ann +2"
    assert said(laned(), Part.MARK, "d") == "Drag to set the expected emotion"
