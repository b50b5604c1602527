"""What goes to the clipboard and what comes from it, hostile things among it."""

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from journeymap.files.format import dumps
from journeymap.model import edits, geometry
from journeymap.model.journey import Journey
from journeymap.model.records import Image, Lane, Note, Persona, Stage, Touchpoint
from journeymap.session import clipboard
from journeymap.session.clipboard import RECORDS, ClipboardError
from tests.builders import branchy, links, many, stages, touchpoint, with_records

pytestmark = pytest.mark.usefixtures("qapp")  # letters are drawn

FULL = with_records(
    branchy(),
    Image(id="img", data=b"png", width=1, height=1),
    Lane(id="lane", order=1),
    Persona(id="p"),
    Note(id="pinned", touchpoint="b", text="hurts", image="img"),
    Note(id="cell", stage="s1", lane="lane", text="in a cell"),
    Note(id="free", x=500.0, y=300.0, text="free"),
)


def texts(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def records(data: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData(RECORDS, QByteArray(data))
    return mime


def through(journey: Journey, ids, into: Journey, at=(300.0, 300.0)) -> Journey:
    """A journey after something was copied from one and pasted into it."""
    data = clipboard.copied(journey, ids)
    return into.apply(clipboard.pasted(into, clipboard.read(data), at))


def places(journey: Journey) -> dict[str, tuple[float, float]]:
    rects = geometry.cards(journey)
    return {t.title: (rects[id].x, rects[id].y) for id, t in journey.touchpoints.items()}


def test_touchpoints_keep_their_places_to_each_other_around_the_point():
    after = through(branchy(), ["b", "c"], Journey(), at=(1000.0, 400.0))
    # both are 164 wide and 202 high together: from 918 and 299, on the grid 920 and 296
    assert places(after) == {"b": (920, 296), "c": (920, 424)}
    assert len(after.transitions) == 0


def test_transitions_among_them_notes_and_images_come_along():
    after = through(FULL, ["a", "b", "a-b"], Journey())
    titles = {id: t.title for id, t in after.touchpoints.items()}
    assert [(titles[t.source], titles[t.target]) for t in after.transitions.values()] == [("a", "b")]
    (note,) = after.notes.values()
    assert (titles[note.touchpoint or ""], note.text) == ("b", "hurts")
    assert after.images[note.image or ""].data == b"png"
    assert not {r.id for r in after if r.id != "properties"} & ({r.id for r in FULL} - {"img"})


def test_pasted_into_the_same_map_the_image_is_not_doubled_and_nothing_is_covered():
    after = through(FULL, ["b", "c"], FULL, at=(316.0, 117.0))
    assert len(after.images) == 1
    rects = list(geometry.cards(after).values())
    assert len(rects) == 6
    assert not any(one.intersects(other) for n, one in enumerate(rects) for other in rects[:n])
    assert {t.stage for t in after.touchpoints.values()} <= {"s0", "s1", "s2"}


def test_a_stage_comes_with_its_touchpoints_as_a_new_one():
    after = through(branchy(), ["s1"], branchy())
    assert [stage.title for stage in after.stages] == ["Find", "Choose", "Buy", "Choose"]
    held = {t.title: (t.x, t.y) for t in after.touchpoints.values() if t.stage == after.stages[3].id}
    assert held == {"b": (24, 16), "c": (24, 144)}


def test_the_first_stage_of_a_map_takes_in_what_stands_there():
    loose = Journey([touchpoint("x", None, 16)])
    after = through(branchy(), ["s1"], loose)
    assert len(after.stages) == 1
    assert {t.stage for t in after.touchpoints.values()} == {after.stages[0].id}
    rects = list(geometry.cards(after).values())
    assert not any(one.intersects(other) for n, one in enumerate(rects) for other in rects[:n])


def test_notes_alone_stay_where_they_can_be_pinned_else_they_are_free():
    after = through(FULL, ["cell", "free"], FULL)
    assert sorted((n.lane, n.stage) for n in after.notes.values() if n.text == "in a cell") == [("lane", "s1")] * 2
    elsewhere = through(FULL, ["cell", "free"], Journey(), at=(50.0, 60.0))
    free = {n.text: (n.lane, n.stage, n.x, n.y) for n in elsewhere.notes.values()}
    assert free == {"in a cell": (None, None, 50, 60), "free": (None, None, 550, 360)}


def test_the_notes_in_a_stage_s_cells_come_with_it():
    full = with_records(FULL, Note(id="more", stage="s1", lane="lane", text="more"))
    after = through(full, ["s1"], full)
    new = after.stages[-1].id
    assert sorted((n.text, n.lane) for n in after.notes.values() if n.stage == new) == [
        ("in a cell", "lane"),
        ("more", "lane"),
    ]
    elsewhere = through(full, ["s1"], Journey(), at=(50.0, 60.0))
    free = {n.text: (n.stage, n.x, n.y) for n in elsewhere.notes.values() if n.touchpoint is None}
    assert free == {"in a cell": (None, 50, 60), "more": (None, 210, 60)}


def test_emotions_of_personas_that_are_not_there_are_left_out():
    felt = FULL.apply(edits.set_fields(FULL, ["a"], emotions={"p": 1.0}, locked=True))
    (there,) = (t for t in through(felt, ["a"], felt).touchpoints.values() if t.title == "a" and t.id != "a")
    assert (there.emotions, there.locked) == ({"p": 1.0}, False)
    (elsewhere,) = through(felt, ["a"], Journey()).touchpoints.values()
    assert elsewhere.emotions == {}


def test_nothing_selected_copies_nothing():
    assert clipboard.copied(branchy(), []) is None
    assert clipboard.copied(branchy(), ["a-b", "gone"]) is None


def test_a_spreadsheet_gets_a_table():
    data = clipboard.copied(branchy(), ["a", "b"])
    lines = data.text().splitlines()
    assert len(lines) == 3
    assert lines[1].split("\t")[:2] == ["Find", "a"]


def test_another_program_gets_a_picture_of_what_was_copied():
    data = clipboard.copied(branchy(), ["a", "b"])
    assert data.hasImage()
    picture = QImage(data.imageData())
    # cards from x 24 to 398 and y 16 to 154, twice as large
    assert abs(picture.width() - 2 * 374) < 120
    assert abs(picture.height() - 2 * 138) < 300
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
    }
    assert len(colours) > 3


def test_a_picture_of_a_large_map_stays_small():
    picture = clipboard.drawn(edits.fragment(many(3000), [f"t{n}" for n in range(3000)]))
    assert 0 < max(picture.width(), picture.height()) <= 8001


@pytest.mark.parametrize("text", ["Sees ad\nOpens shop\nPays", "Sees ad\r\nOpens shop\r\nPays\r\n"])
def test_a_list_becomes_touchpoints_in_a_row_linked_in_order(text):
    after = Journey().apply(clipboard.pasted(Journey(), clipboard.read(texts(text)), (400.0, 100.0)))
    placed = places(after)
    assert list(placed) == ["Sees ad", "Opens shop", "Pays"]
    assert len({y for _, y in placed.values()}) == 1
    assert [b - a for (a, _), (b, _) in zip(placed.values(), list(placed.values())[1:], strict=False)] == [210, 210]
    assert len(after.transitions) == 2


def test_a_range_of_a_spreadsheet_goes_into_stages_by_their_titles():
    text = "Stage\tTouchpoint\tChannel\nfind\tSees ad\twebsite\nFind\tAsks\tphone\nAfter\tRates\t\n"
    after = branchy().apply(clipboard.pasted(branchy(), clipboard.read(texts(text)), (0.0, 0.0)))
    assert [stage.title for stage in after.stages] == ["Find", "Choose", "Buy", "After"]
    homes = {t.title: t.stage for t in after.touchpoints.values()}
    assert homes["Sees ad"] == homes["Asks"] == "s0"
    assert homes["Rates"] == after.stages[3].id
    rects = list(geometry.cards(after).values())
    assert not any(one.intersects(other) for n, one in enumerate(rects) for other in rects[:n])


def test_a_list_on_a_map_with_stages_stands_below_each_other_in_the_stage_at_the_point():
    after = branchy().apply(clipboard.pasted(branchy(), clipboard.read(texts("One\nTwo")), (316.0, 500.0)))
    placed = places(after)
    assert placed["One"][0] == placed["Two"][0] == 234
    assert {t.stage for t in after.touchpoints.values() if t.title in {"One", "Two"}} == {"s1"}


def test_a_picture_becomes_a_note_that_shows_it():
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#123456"))
    data = QMimeData()
    data.setImageData(picture)
    after = Journey().apply(clipboard.pasted(Journey(), clipboard.read(data), (10.0, 20.0)))
    (note,) = after.notes.values()
    assert (note.x, note.y) == (10, 20)
    assert (after.images[note.image or ""].width, after.images[note.image or ""].height) == (40, 30)


def test_text_goes_before_a_picture_as_spreadsheets_send_both():
    data = texts("One\tTwo")
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert clipboard.read(data).listed


@pytest.mark.parametrize(
    "data",
    [
        None, QMimeData(), texts(""), texts("  \n\t "), records(b""), records(b"{"), records(b"[1,2]"), records(b"\xff\xfe\x00"),
        records(b'{"format":"journeymap","version":999,"records":[]}'),
        records(b'{"format":"journeymap","version":1,"records":[{"kind":"touchpoint","id":"a","x":1e99,"y":0}]}'),
        records(b'{"format":"journeymap","version":1,"records":[{"kind":"touchpoint","id":"a"},{"kind":"touchpoint","id":"a"}]}'),
        records(b"[" * 100_000),
    ],
)  # fmt: skip
def test_what_cannot_be_pasted_is_one_sentence(data):
    with pytest.raises(ClipboardError) as caught:
        clipboard.read(data)
    assert len(str(caught.value)) < 140
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def test_files_on_the_clipboard_are_no_touchpoints():
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x.png")])
    with pytest.raises(ClipboardError):
        clipboard.read(data)


def test_strange_records_are_taken_as_far_as_they_make_sense():
    strange = Journey(
        [
            Touchpoint(id="a", x=9e6, y=-500.0, stage="gone", title="far", image="gone"),
            *links("a-gone", "gone-a", "a-a", "a-n", "n-a"),
            Note(id="n", touchpoint="gone", lane="gone", stage="gone", image="gone"),
            Stage(id="s", order=5.0, title="", width=0.5),
        ]
    )
    for ground in (Journey(), branchy()):
        part = clipboard.read(records(dumps(strange)))
        after = ground.apply(clipboard.pasted(ground, part, (0.0, 0.0)))
        made = next(t for t in after.touchpoints.values() if t.title == "far")
        assert made.image is None
        assert len(after.transitions) == len(ground.transitions)
        assert made.stage in after.table(Stage)
        assert made.y >= 0


def test_too_much_is_refused():
    with pytest.raises(ClipboardError, match="too much"):
        clipboard.read(records(dumps(many(26_000))))


def test_thousands_are_pasted_as_one_change():
    after = through(many(2000), [f"t{n}" for n in range(2000)], Journey(stages("One")))
    assert (len(after.touchpoints), len(after.transitions)) == (2000, 1999)


def test_the_picture_of_cards_far_apart_is_at_least_a_pixel_high(qapp):
    far = Journey([touchpoint("a", None, 0.0, x=-1e7), touchpoint("b", None, 0.0, x=1e7)])
    picture = clipboard.drawn(far)
    assert not picture.isNull()
    assert picture.height() >= 1
