"""The inspector's sheets of notes, lanes, personas, transitions and the map: every field, by real events."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from journeymap.drawing.style import PALETTES, Theme
from journeymap.model.journey import Journey
from journeymap.model.records import (
    BlueprintLine,
    Lane,
    LaneKind,
    Link,
    Note,
    NoteKind,
    Persona,
    Severity,
    Stage,
)
from journeymap.panels.behind import JourneyBehind
from journeymap.panels.fields import ChoiceField
from journeymap.panels.inspector import Inspector
from journeymap.panels.links import LinkList, opened_as
from journeymap.panels.mapsheet import contents
from journeymap.panels.notelist import NoteList
from journeymap.panels.outline import Outline
from journeymap.panels.personas import PersonaList
from journeymap.panels.pictures import PictureField, initials, portrait
from journeymap.panels.references import RecordField
from journeymap.panels.scales import NumberField, ScaleField
from tests.builders import branchy, many, stages, touchpoint, with_records
from tests.panels.inspecting import choose, listed, part, retype, said

LEFT = Qt.MouseButton.LeftButton
TALL = 2200


def press(button: QWidget) -> None:
    QTest.mouseClick(button, LEFT)


def annotated() -> Journey:
    """The branchy map with a pain point at a, a persona each of two, and two lanes."""
    return with_records(
        branchy(),
        Note(id="n", says=NoteKind.PAIN_POINT, text="Too dear", touchpoint="a"),
        Persona(id="anna", name="Anna", order=1.0),
        Persona(id="ben", name="Ben", order=2.0),
        Lane(id="l", order=1.0, title="Pains", holds=NoteKind.PAIN_POINT),
        Lane(id="curve", order=2.0, shows=LaneKind.EMOTION),
    )


@pytest.fixture
def inspected(opened, shown):
    """An inspector on some records of a map."""

    def inspect(journey: Journey, *ids: str, width: int = 300):
        session = opened(journey)
        session.selection.set(ids)
        return session, shown(Inspector(session), width, TALL)

    return inspect


def test_a_note_is_added_written_and_weighed_where_its_lane_is(inspected):
    session, inspector = inspected(annotated(), "b")
    notes = part(inspector, NoteList)
    assert not notes.cards
    notes.add_note(NoteKind.PAIN_POINT)
    (card,) = notes.cards
    assert card.text.hasFocus()
    QTest.keyClicks(card.text, "Slow page")
    journey = session.document.journey
    (made,) = [note for note in journey.notes.values() if note.touchpoint == "b"]
    assert (made.text, made.says, made.lane) == ("Slow page", NoteKind.PAIN_POINT, "l")
    severity = part(inspector, ChoiceField, "Severity")
    choose(severity, "Abandonment")
    assert session.document.journey.notes[made.id].severity is Severity.ABANDONMENT
    assert session.document.history.count() == 3  # added, written, weighed


def test_a_fresh_note_comes_into_sight(opened, shown, qtbot):
    session = opened(annotated())
    session.selection.set(["b"])
    inspector = shown(Inspector(session), 300, 300)
    notes = inspector.findChild(NoteList)
    notes.add_note(NoteKind.IDEA)
    (card,) = notes.cards
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect() == card.rect())


def test_the_severity_is_asked_of_pain_points_alone(inspected):
    _, inspector = inspected(annotated(), "a")
    kind = part(inspector, ChoiceField, "Kind")
    assert part(inspector, ChoiceField, "Severity")
    choose(kind, "Quote")
    assert not [f for f in inspector.findChildren(ChoiceField) if f.isVisible() and f.accessibleName() == "Severity"]


def test_a_note_is_deleted_or_shown_in_whole(inspected):
    session, inspector = inspected(annotated(), "a")
    (card,) = part(inspector, NoteList).cards
    press(card.more)
    assert session.selection.ids == ("n",)
    assert inspector.subtitle.text() == "Pain point · a"
    press(part(inspector, QPushButton, "Go to touchpoint"))
    assert session.selection.ids == ("a",)
    (card,) = part(inspector, NoteList).cards
    press(card.drop)
    assert not session.document.journey.notes
    assert not part(inspector, NoteList).cards


def test_the_sheet_of_a_note_pins_it_elsewhere(inspected):
    session, inspector = inspected(annotated(), "n")
    choose(part(inspector, RecordField, "Stage"), "Buy")
    note = session.document.journey.notes["n"]
    assert (note.touchpoint, note.stage, note.lane) == (None, "s2", None)
    choose(part(inspector, RecordField, "Lane"), "Pains")
    note = session.document.journey.notes["n"]
    assert (note.stage, note.lane) == ("s2", "l")
    choose(part(inspector, RecordField, "Touchpoint"), "d")
    note = session.document.journey.notes["n"]
    assert (note.touchpoint, note.stage, note.lane) == ("d", None, "l")
    retype(part(inspector, QLineEdit, "Source"), "14 interviews")
    assert session.document.journey.notes["n"].evidence.source == "14 interviews"


def test_each_persona_feels_for_itself(inspected):
    session, inspector = inspected(annotated(), "a", "b")
    QTest.keyClick(part(inspector, ScaleField, "Anna").slider, Qt.Key.Key_Right)
    found = session.document.journey.touchpoints
    assert [found[id].emotions for id in "ab"] == [{"anna": 0.5}, {"anna": 0.5}]
    assert [found[id].expected_emotion for id in "ab"] == [None, None]
    press(part(inspector, ScaleField, "Anna").clear)
    assert session.document.journey.touchpoints["a"].emotions == {}


def test_personas_are_added_named_ordered_and_deleted(inspected):
    session, inspector = inspected(annotated())
    press(part(inspector, PersonaList).add)
    (fresh,) = session.selection.ids
    QTest.keyClicks(QApplication.focusWidget(), "Cleo")  # the name is asked for at once
    assert inspector.title.text() == "Cleo"
    press(part(inspector, QPushButton, "All personas"))
    names = [row.name.text() for row in part(inspector, PersonaList).rows]
    assert names == ["Anna", "Ben", "Cleo"]
    first = part(inspector, PersonaList).rows[0]
    assert not first.up.isEnabled()
    press(first.down)
    assert [p.name for p in session.document.journey.personas] == ["Ben", "Anna", "Cleo"]
    press(part(inspector, PersonaList).rows[2].up)
    assert [p.name for p in session.document.journey.personas] == ["Ben", "Cleo", "Anna"]
    press(part(inspector, PersonaList).rows[1].drop)
    assert fresh not in session.document.journey
    session.document.undo()
    assert [p.name for p in session.document.journey.personas] == ["Ben", "Cleo", "Anna"]
    press(part(inspector, PersonaList).rows[0].name)
    assert session.selection.ids == ("ben",)


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (Persona(id="x"), "Unnamed"),
        (touchpoint("x", None, 600.0, title=""), "Untitled"),
        (Stage(id="x", order=9.0), "Untitled stage"),
        (Lane(id="x", order=9.0), "Notes"),
        (Note(id="x", says=NoteKind.QUOTE), "Quote"),
    ],
)
def test_a_record_without_a_name_is_called_alike_in_inspector_and_outline(inspected, shown, record, words):
    session, inspector = inspected(with_records(annotated(), record), "x")
    assert inspector.title.text() == words
    assert words in [line.strip() for line in listed(shown(Outline(session)))]


def test_what_a_persona_says_is_kept_line_by_line(inspected):
    session, inspector = inspected(annotated(), "anna")
    for name, field in (("Quote", "quote"), ("Goals", "goals"), ("Description", "description")):
        typed = part(inspector, QPlainTextEdit, name)
        typed.insertPlainText("One\nTwo 👩‍🚀")  # as an input method does it
        assert getattr(session.document.journey.find(Persona, "anna"), field) == "One\nTwo 👩‍🚀"


def test_a_picture_is_taken_shown_round_and_taken_away(inspected, tmp_path):
    session, inspector = inspected(annotated(), "anna")
    picture = QImage(40, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor("#123456"))
    picture.save(str(tmp_path / "face.png"))
    field = part(inspector, PictureField)
    field.take(tmp_path / "face.png")
    journey = session.document.journey
    assert len(journey.images) == 1
    assert field.preview.isVisible()
    assert field.said.text() == "face"
    anna = journey.find(Persona, "anna")
    shown_round = portrait(journey, anna, 24, PALETTES[Theme.LIGHT]).toImage()
    assert shown_round.pixelColor(12, 12) == QColor("#123456")
    assert shown_round.pixelColor(0, 0).alpha() == 0
    press(field.remove)
    assert not session.document.journey.images
    assert not field.preview.isVisible()


def test_a_file_that_is_no_picture_is_told(inspected, tmp_path):
    session, inspector = inspected(annotated(), "a")
    (tmp_path / "x.png").write_bytes(b"no picture")
    part(inspector, PictureField).take(tmp_path / "x.png")
    assert "no image that can be read" in said(inspector)
    assert not session.document.history.count()


@pytest.mark.parametrize(
    ("name", "letters"), [("Anna", "A"), ("anna maria ström", "AS"), ("", ""), ("🙂 Ben", "B"), ("  ", "")]
)
def test_initials(name, letters):
    assert initials(name) == letters


def test_links_are_added_edited_and_removed(inspected):
    session, inspector = inspected(annotated(), "a")
    links = part(inspector, LinkList)
    QTest.keyClicks(links.fresh, "example.org")
    QTest.keyClick(links.fresh, Qt.Key.Key_Return)
    assert links.fresh.text() == ""
    retype(links.rows[0].name, "The page")
    retype(links.rows[0].address, "https://example.org/x")
    assert session.document.journey.touchpoints["a"].links == (Link("https://example.org/x", "The page"),)
    assert session.document.history.count() == 3
    press(links.rows[0].drop)
    assert session.document.journey.touchpoints["a"].links == ()
    session.document.undo()
    session.document.undo()
    assert links.rows[0].address.text() == "example.org"


@pytest.mark.parametrize(
    ("address", "opens"),
    [
        ("https://example.org/a?b=c", "https://example.org/a?b=c"),
        ("HTTP://EXAMPLE.org", "http://example.org"),
        ("example.org/x", "https://example.org/x"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("/x/a b.pdf", "file:///x/a b.pdf"),
        ("notes.pdf", "file://{folder}/notes.pdf"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("ssh://host", None),
        ("vscode:x", None),
        ("a\nb", None),
        ("https://", None),
        ("just words", None),
        ("", None),
    ],
)
def test_nothing_but_pages_mails_and_files_is_opened(address, opens, tmp_path):
    (tmp_path / "notes.pdf").write_text("")
    url = opened_as(address, tmp_path)
    assert (url.toString() if url else None) == (opens.format(folder=tmp_path) if opens else None)


def test_a_page_is_opened_a_file_after_a_question_and_a_script_never(inspected, monkeypatch, tmp_path):
    seen, answers = [], [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Open]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toString()) or True)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: answers.pop(0))
    ways = (Link("https://example.org"), Link("/x/x.pdf"), Link("javascript:alert(1)"))
    journey = Journey([*stages("One"), touchpoint("a", 0, 0, links=ways)])
    _, inspector = inspected(journey, "a")
    rows = part(inspector, LinkList).rows
    press(rows[0].go)
    press(rows[1].go)
    assert seen == ["https://example.org"]  # the file was asked for and refused
    press(rows[1].go)
    press(rows[2].go)
    assert seen == ["https://example.org", "file:///x/x.pdf"]
    assert "“javascript:alert(1)” is not opened" in said(inspector)


def test_the_map_behind_is_asked_for_by_actions(inspected):
    journey = Journey([touchpoint("a", None, 0), touchpoint("b", None, 200, journey="sub/In detail.journey")])
    session, inspector = inspected(journey, "b")
    asked: list[str] = []
    inspector.asked.connect(asked.append)
    behind = part(inspector, JourneyBehind)
    assert behind.name.text() == "In detail"
    press(behind.open)
    press(behind.choose)
    session.selection.set(["a"])
    press(behind.make)
    assert asked == ["touchpoint.open-journey", "touchpoint.choose-journey", "touchpoint.new-journey"]
    session.selection.set(["b"])
    press(behind.remove)
    assert session.document.journey.touchpoints["b"].journey == ""


def test_a_transition_gets_other_ends_and_is_turned(inspected):
    session, inspector = inspected(branchy(), "a-b")
    choose(part(inspector, RecordField, "To"), "d")
    assert (session.document.journey.transitions["a-b"].target) == "d"
    press(part(inspector, QPushButton, "Swap direction"))
    assert "The way back is drawn already." in said(inspector)  # d leads to a
    choose(part(inspector, RecordField, "To"), "c")
    assert "There is such a transition already" in said(inspector)  # a leads to c
    assert part(inspector, RecordField, "To").currentText() == "d"
    choose(part(inspector, RecordField, "To"), "b")
    press(part(inspector, QPushButton, "Swap direction"))
    turned = session.document.journey.transitions["a-b"]
    assert (turned.source, turned.target) == ("b", "a")
    press(part(inspector, QPushButton, "Delete"))
    assert "a-b" not in session.document.journey


def test_a_lane_says_what_it_is_asked_for_its_kind(inspected):
    session, inspector = inspected(annotated(), "l")
    shows = part(inspector, ChoiceField, "Shows")
    names = {f.accessibleName() for f in inspector.findChildren(ChoiceField) if f.isVisible()}
    assert names == {"Shows", "Holds", "Line above"}
    choose(part(inspector, ChoiceField, "Line above"), "Line of visibility")
    choose(shows, "Emotion")
    names = {f.accessibleName() for f in inspector.findChildren(ChoiceField) if f.isVisible()}
    assert names == {"Shows", "Persona", "Line above"}
    choose(part(inspector, RecordField, "Persona"), "Ben")
    height = part(inspector, NumberField, "Height")
    retype(height, "200")
    QTest.keyClick(height, Qt.Key.Key_Return)
    QTest.keyClick(part(inspector, QCheckBox, "Folded"), Qt.Key.Key_Space)
    lane = session.document.journey.find(Lane, "l")
    assert (lane.line, lane.shows, lane.persona) == (BlueprintLine.VISIBILITY, LaneKind.EMOTION, "ben")
    assert (lane.height, lane.folded) == (200.0, True)


def test_a_locked_touchpoint_and_its_intensity(inspected):
    session, inspector = inspected(branchy(), "a", "b")
    QTest.keyClick(part(inspector, QCheckBox, "Locked"), Qt.Key.Key_Space)
    QTest.keyClick(part(inspector, ScaleField, "Intensity").slider, Qt.Key.Key_Right)
    found = session.document.journey.touchpoints
    assert [(found[id].locked, found[id].intensity) for id in "ab"] == [(True, 2), (True, 2)]


def test_the_map_tells_what_is_on_it():
    assert contents(Journey()) == "Nothing but stages and touchpoints yet."
    assert contents(annotated()) == "5 transitions · 2 lanes · 1 note"


def test_a_field_for_touchpoints_lists_them_when_it_gets_the_keys(inspected):
    _, inspector = inspected(many(5000), "t0-t1")
    source = part(inspector, RecordField, "From")
    target = part(inspector, RecordField, "To")
    target.setFocus()
    assert source.count() == 1
    assert target.count() == 5000
    assert target.currentText() == "t1"
    assert target.maxVisibleItems() < 20


def test_lists_of_one_touchpoint_are_not_shown_for_several(inspected):
    _, inspector = inspected(annotated(), "a", "b")
    for kind in (NoteList, LinkList, JourneyBehind):
        assert not [w for w in inspector.findChildren(kind) if w.isVisible()]


@pytest.mark.parametrize("width", [240, 304])
@pytest.mark.parametrize("ids", [["a"], ["a", "b"], ["n"], ["anna"], ["l"], ["curve"], ["a-b"], ["s0"], []])
def test_every_sheet_fits_its_width_in_both_themes(inspected, ids, width):
    wild = {
        "title": "W" * 400,
        "links": (Link("https://" + "x" * 300, "👩‍🚀" * 90),),
        "journey": "y" * 300 + ".journey",
    }
    long = [
        *stages("z" * 900), touchpoint("a", 0, 0, **wild), touchpoint("b", 0, 200),
        Note(id="n", text="شراء " * 300, touchpoint="a", says=NoteKind.PAIN_POINT, severity=Severity.ABANDONMENT),
        Persona(id="anna", name="Wolfeschlegelsteinhausenbergerdorff " * 9, quote="q" * 900),
        Lane(id="l", order=1.0, title="t" * 500), Lane(id="curve", order=2.0, shows=LaneKind.EMOTION),
    ]  # fmt: skip
    journey = with_records(Journey(long), *[t for t in branchy().transitions.values() if t.id == "a-b"])
    _, inspector = inspected(journey, *ids, width=width)
    for theme in Theme:
        inspector.set_theme(theme)
        inspector.grab()
    assert inspector._body.width() <= inspector.size().width()
    beyond = [
        w for w in inspector._body.findChildren(QWidget)
        if w.isVisible() and w.mapTo(inspector._body, w.rect().topRight()).x() >= inspector._body.width()
    ]  # fmt: skip
    assert not beyond


@pytest.mark.parametrize("ids", [["a"], ["n"], ["anna"], ["l"], ["curve"], ["a-b"], []])
def test_every_control_of_every_sheet_has_a_name(inspected, ids):
    journey = annotated()
    linked = journey.apply({"a": (journey.touchpoints["a"], touchpoint("a", 0, 80, links=(Link("x"),), journey="y"))})
    _, inspector = inspected(linked, *ids)
    controls = [
        w for w in inspector.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert controls
    nameless = [w for w in controls if not w.accessibleName() and not w.parent().accessibleName()]
    assert nameless == []


def test_small_buttons_are_large_enough_to_be_hit(inspected):
    _, inspector = inspected(annotated(), "a")
    small = [b for b in inspector.findChildren(QToolButton) if b.isVisible()]
    assert all(b.size().expandedTo(QSize(24, 24)) == b.size() for b in small), [(b.text(), b.size()) for b in small]
