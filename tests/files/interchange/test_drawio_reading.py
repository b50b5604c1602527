"""Drawings of draw.io are read as far as a map can hold them, and what is left out is counted."""

import base64
import zlib
from urllib.parse import quote

import pytest

from journeymap.files.decoding import FileError
from journeymap.files.format import dumps, loads
from journeymap.files.interchange import drawioreading
from journeymap.files.interchange.formats import FORMATS, recognised
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, GRID, STAGE_WIDTH, cards
from journeymap.model.records import Touchpoint
from journeymap.model.values import EngagementType, NoteKind
from tests.files.interchange import said
from tests.files.interchange.drawings import BOX, LANE, box, chunk, edge, loose_edge, model, mxfile, one, packed, png

SMALL = model(box("2", "A", 0, 0), box("3", "B", 200, 0), edge("4", "2", "3", "goes"))
SVG = '<svg xmlns="http://www.w3.org/2000/svg" content="{}"><g/></svg>'


def content(file: bytes) -> str:
    return SVG.format(file.decode().replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;"))


def percent(file: bytes) -> bytes:
    return quote(file.decode(), safe="").encode()


PLAIN = mxfile([("Page-1", SMALL)])
WAYS: dict[str, bytes] = {
    "plain": PLAIN,
    "compressed": mxfile([("Page-1", packed(SMALL))]),
    "bare model": SMALL.encode(),
    "with a declaration and a byte order mark": b'\xef\xbb\xbf<?xml version="1.0" encoding="UTF-8"?>\n' + PLAIN,
    "svg": content(PLAIN).encode(),
    "svg with a document type": b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x.invalid/svg11.dtd">'
    + content(mxfile([("Page-1", packed(SMALL))])).encode(),
    "png": png(chunk(b"tEXt", b"mxfile\0" + percent(PLAIN))),
    "png, deflated": png(chunk(b"tEXt", b"Title\0x"), chunk(b"zTXt", b"mxfile\0\0" + zlib.compress(percent(PLAIN)))),
    "png, international": png(chunk(b"iTXt", b"mxfile\0\0\0en\0\0" + PLAIN)),
}


@pytest.mark.parametrize("data", WAYS.values(), ids=WAYS)
def test_a_page_is_found_however_it_is_packed(data: bytes) -> None:
    assert recognised(data) is FORMATS["drawio"]
    found = drawioreading.read(data)
    assert said.stages(found.journey) == {"": ["A", "B"]}
    assert said.links(found.journey) == ["A > B: goes"]
    assert found.notices == ()
    assert found.journey.properties.title == ""


def test_pages_are_read_one_by_one() -> None:
    data = mxfile([("First", SMALL), ("Page-2", packed(model(box("2", "Else", 0, 0)))), ("Ä & ö", "")])
    first, second, third = (drawioreading.read(data, page) for page in (1, 2, 3))
    assert first.notices == ("This is page 1, “First”. Other pages of the file are not shown: “Page-2”, “Ä & ö”.",)
    assert first.journey.properties.title == "First"
    assert (said.stages(second.journey), second.journey.properties.title) == ({"": ["Else"]}, "")
    assert (said.stages(third.journey), third.journey.properties.title) == ({}, "Ä & ö")
    with pytest.raises(FileError, match="It has 3 pages: there is no page 4"):
        drawioreading.read(data, 4)


def test_swimlanes_are_stages_from_left_to_right() -> None:
    data = one(
        box("b", "Buy", 240, 0, 200, 300, style=LANE),
        box("a", "Find", 0, 0, 200, 300, style=LANE),
        box("a1", "Ad", 40, 60, parent="a"),
        box("a2", "Search", 40, 160, parent="a"),
        box("b1", "Pay", 40, 60, parent="b"),
        edge("e1", "a1", "a2"),
        edge("e2", "a2", "b1", "<b>at&nbsp;last</b>"),
    )
    journey = drawioreading.read(data).journey
    assert said.stages(journey) == {"Find": ["Ad", "Search"], "Buy": ["Pay"]}
    assert said.links(journey) == ["Ad > Search", "Search > Pay: at last"]


def test_distances_are_scaled_to_our_cards_and_those_of_our_size_are_kept() -> None:
    # 10 below the header is y = 0 here; (1, 2) stands one width to the right and two heights below it
    corners = [("a", 0.5, 0), ("b", 1, 2), ("c", 0.5, 4.5)]

    def drawn(width: float, height: float) -> list[tuple[float, float]]:
        lane = box("s", "S", 50, 40, 3 * width, 9 * height, style=LANE)
        inner = [box(id, id, x * width, 30 + 10 + y * height, width, height, parent="s") for id, x, y in corners]
        journey = drawioreading.read(one(lane, *inner)).journey
        return [(t.x, t.y) for t in journey.touchpoints.values()]

    exactly = [(x * CARD_WIDTH, y * CARD_HEIGHT) for _, x, y in corners]
    assert drawn(CARD_WIDTH, CARD_HEIGHT) == exactly
    for (x, y), (wanted_x, wanted_y) in zip(drawn(CARD_WIDTH / 2, CARD_HEIGHT / 2), exactly, strict=True):
        assert (x % GRID, y % GRID) == (0, 0)
        assert abs(x - wanted_x) <= GRID / 2
        assert abs(y - wanted_y) <= GRID / 2


def test_shapes_of_many_sizes_do_not_cover_each_other() -> None:
    shapes = [box(f"b{n}", f"B{n}", 20 * (n % 4), 25 * (n // 4), 30 + 40 * (n % 3), 20) for n in range(24)]
    rects = list(cards(drawioreading.read(one(*shapes)).journey).values())
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])
    assert min(rect.y for rect in rects) >= 0


def test_loose_ends_are_counted() -> None:
    cells = [
        box("2", "A", 0, 0),
        box("3", "B", 200, 0),
        edge("4", "2", "3"),
        edge("5", "2"),
        edge("6", "", "3"),
        edge("7"),
        edge("8", "2", "gone"),
    ]
    found = drawioreading.read(one(*cells))
    assert said.links(found.journey) == ["A > B"]
    assert found.notices == ("Left out: 4 edges with a loose end.",)


def test_loose_ends_that_lie_on_a_card_are_joined_to_it() -> None:
    data = one(
        box("s", "S", 100, 100, 600, 400, style=LANE),
        box("a", "A", 40, 60, parent="s"),
        box("b", "B", 300, 60, parent="s"),
        # A ends at x = 260 and B begins at x = 400; 5 beside a card still touches it, 20 does not
        loose_edge("e1", (0, 0), (395, 190), source="a"),
        loose_edge("e2", (430, 190), (150, 170)),
        loose_edge("e3", (0, 0), (380, 190), source="a"),
    )
    found = drawioreading.read(data)
    assert said.links(found.journey) == ["A > B", "B > A"]
    assert found.notices == (
        "Joined to the cards on which they lie: 3 loose ends of edges.",
        "Left out: 1 edge with a loose end.",
    )


def test_labels_of_html_are_words() -> None:
    label = "<div style='color:red'>Two<br>lines</div><p>A &amp; B &lt;3</p><style>p {}</style>"
    plain = "A <b> & c"
    found = drawioreading.read(one(box("2", label, 0, 0), box("3", plain, 200, 0, style="rounded=0;")))
    assert said.stages(found.journey) == {"": ["Two lines A & B <3", plain]}


def test_labels_on_edges_are_found_as_shapes_too() -> None:
    label = '<mxCell id="5" value="later" style="edgeLabel;html=1;" vertex="1" connectable="0" parent="4"><mxGeometry x="-0.3" relative="1" as="geometry"/></mxCell>'
    found = drawioreading.read(one(box("2", "A", 0, 0), box("3", "B", 200, 0), edge("4", "2", "3", "soon"), label))
    assert said.links(found.journey) == ["A > B: soon later"]
    assert said.stages(found.journey) == {"": ["A", "B"]}


def test_arrows_tell_the_direction() -> None:
    a, b, c, d = (box(id, id, 200 * n, 0) for n, id in enumerate("ABCD"))
    back = "endArrow=none;startArrow=classic;"
    both = "endArrow=classic;startArrow=classic;"
    found = drawioreading.read(
        one(
            a,
            b,
            c,
            d,
            edge("1a", "A", "B", style=back),
            edge("2a", "B", "C", style=both),
            edge("3a", "C", "D", style="endArrow=none;"),
        )
    )
    assert said.links(found.journey) == ["B > A", "B > C", "C > B", "C > D"]


OBJECT = (
    '<object id="2" label="Pays %how%" placeholders="1" how="by card" type="Emotional" emotion="-1,5" channel="Phone" strength="9" '
    'goal="yes" owner="Bob"><mxCell style="rounded=1;html=1;" vertex="1" parent="1"><mxGeometry width="120" height="60" as="geometry"/></mxCell></object>'
)


def test_data_of_shapes_is_data_of_touchpoints() -> None:
    found = drawioreading.read(one(OBJECT, OBJECT.replace("object", "UserObject").replace('id="2"', 'id="3"')))
    for touchpoint in found.journey.touchpoints.values():
        assert touchpoint.title == "Pays by card"
        assert touchpoint.engagement is EngagementType.EMOTIONAL
        assert (touchpoint.expected_emotion, touchpoint.channel, touchpoint.goal) == (-1.5, "phone", True)
        assert touchpoint.strength is None
        assert touchpoint.id not in "23"
    assert found.notices == ("Left out: 2 values in the data of shapes that cannot be understood.",)


def test_a_pool_of_lanes_gives_its_lanes() -> None:
    data = one(
        box("p", "Pool", 0, 0, 600, 400, style=LANE),
        box("l1", "Customer", 0, 30, 600, 180, parent="p", style=LANE + "horizontal=0;"),
        box("l2", "Shop", 0, 210, 600, 180, parent="p", style=LANE + "horizontal=0;"),
        box("a", "Asks", 60, 40, parent="l1"),
        box("b", "Answers", 260, 40, parent="l2"),
        edge("e", "a", "b"),
    )
    found = drawioreading.read(data)
    assert said.stages(found.journey) == {"Customer": ["Asks"], "Shop": ["Answers"]}
    assert [stage.width for stage in found.journey.stages] == [STAGE_WIDTH, STAGE_WIDTH]
    assert len({t.y for t in found.journey.touchpoints.values()}) == 1
    assert found.notices == (
        "The lanes lay below each other: as stages they stand side by side, and touchpoints were arranged anew.",
        "Left out: 1 container around stages or within them; what they hold is kept.",
    )


def test_shapes_beside_the_lanes_find_a_stage() -> None:
    data = one(
        box("a", "Find", 200, 0, 200, 300, style=LANE),
        box("b", "Buy", 400, 0, 200, 300, style=LANE),
        box("a1", "Ad", 40, 60, parent="a"),
        box("under", "Under Buy", 440, 400),
        box("start", "Start", 0, 60),
        box("alone", "Alone", 900, 60),
        edge("e", "start", "a1"),
    )
    found = drawioreading.read(data)
    stages = said.stages(found.journey)
    assert list(stages) == ["Find", "Buy", ""]
    assert [sorted(titles) for titles in stages.values()] == [["Ad", "Start"], ["Under Buy"], ["Alone"]]
    rects = list(cards(found.journey).values())
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])


def test_groups_are_passed_through_and_ornaments_left_out() -> None:
    group = '<mxCell id="g" value="" style="group" vertex="1" connectable="0" parent="1"><mxGeometry x="100" y="50" width="200" height="100" as="geometry"/></mxCell>'
    data = one(
        box("s", "S", 0, 0, 500, 400, style=LANE),
        group.replace('parent="1"', 'parent="s"'),
        box("a", "A", 10, 20, parent="g"),
        box("b", "B", 200, 250, parent="s"),
        box("icon", "", 5, 5, 16, 16, parent="b", style="shape=image;"),
        box("line", "", 300, 300, 100, 4, style="line;"),
        edge("e", "a", "b"),
    )
    found = drawioreading.read(data)
    assert said.stages(found.journey) == {"S": ["A", "B"]}
    assert said.links(found.journey) == ["A > B"]
    assert found.notices == ("Left out: 2 shapes without words, or on a card.",)


def test_sticky_notes_and_words_alone_are_notes() -> None:
    data = one(
        box("a", "A", 0, 0),
        box("n1", "Pinned<br>by an edge", 200, 0, style="shape=note;html=1;"),
        box("n2", "Free", 400, 0, style="text;html=1;"),
        edge("e", "n1", "a"),
    )
    found = drawioreading.read(data)
    (a,) = found.journey.touchpoints.values()
    notes = {note.text: note for note in found.journey.notes.values()}
    assert notes["Pinned\nby an edge"].touchpoint == a.id
    assert notes["Free"].touchpoint is None
    assert all(note.says is NoteKind.NOTE for note in notes.values())
    assert found.notices == ()


def test_edges_to_a_whole_lane_are_counted() -> None:
    data = one(
        box("a", "S", 0, 0, 300, 300, style=LANE),
        box("b", "T", 300, 0, 300, 300, style=LANE),
        box("a1", "A", 40, 60, parent="a"),
        edge("e", "a1", "b"),
    )
    assert drawioreading.read(data).notices == ("Left out: 1 link to or from a whole stage.",)


BOMB = b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><mxfile><diagram name='x'>&b;</diagram></mxfile>"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "Its XML is broken at line 1"),
        (b"<mxfile>\n<diagram>", "Its XML is broken at line 2, column"),
        (b"<html/>", "It is no file of draw.io: it begins with <html>"),
        (b"<mxfile/>", "It has no page"),
        (b"<mxfile><diagram>!!!</diagram></mxfile>", "A page is damaged"),
        (b"<mxfile><diagram>AAAA</diagram></mxfile>", "A page is damaged|Its XML is broken"),
        (BOMB, "Its XML defines entities"),
        (b"<svg/>", "The picture carries no diagram"),
        (png(), "The picture carries no diagram"),
        (png(chunk(b"zTXt", b"mxfile\0\0notdeflate")), "The picture carries no diagram"),
        (b'<?xml version="1.0" encoding="nonsense"?><mxfile/>', "Its XML"),
    ],
)  # fmt: skip
def test_broken_files_are_told_in_one_sentence(data: bytes, told: str) -> None:
    with pytest.raises(FileError, match=told):
        drawioreading.read(data)


def test_a_bomb_of_zeros_is_refused() -> None:
    bomb = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    raw = b"".join(bomb.compress(b" " * (1 << 20)) for _ in range(80)) + bomb.flush()
    with pytest.raises(FileError, match="It unpacks to more than 64 MB"):
        drawioreading.read(mxfile([("x", base64.b64encode(raw).decode())]))


@pytest.mark.parametrize(
    "cells",
    [
        (box("a", "A", 0, 0, parent="a"),),
        (box("a", "A", 0, 0, parent="b"), box("b", "B", 0, 0, parent="a"), edge("e", "a", "b")),
        (box("a", "A", 0, 0), box("a", "Again", 0, 0)),
        ('<mxCell id="x" vertex="1" parent="1" style="html=1" value="X"/>',),
        (box("a", "A", 0, 0).replace('x="0"', 'x="nan"').replace('width="120"', 'width="1e999"'),),
        (box("a", "A", 1e300, -1e300, 0, 0),),
        (box("properties", "A", 0, 0, style=BOX),),
        ('<object id="properties" label="x" journeymap="touchpoint"><mxCell vertex="1" parent="1"/></object>',),
        ('<object id="n" label="x" journeymap="note" touchpoint="zz"><mxCell vertex="1" parent="1"/></object>',),
        ("<object/>", "<mxCell/>", "<what/>"),
        (edge("e", "e", "e"),),
        (box("l", "L", 0, 0, 0, 0, style="swimlane;startSize=x;"),),
    ],
)  # fmt: skip
def test_crooked_cells_are_read_all_the_same(cells: tuple[str, ...]) -> None:
    journey = drawioreading.read(one(*cells)).journey
    assert loads(dumps(journey)).journey == journey


def test_thousands_of_shapes_are_read() -> None:
    lanes = [box(f"l{n}", f"L{n}", 300 * n, 0, 300, 20000, style=LANE) for n in range(50)]
    shapes = [box(f"t{n}", f"T{n}", 40, 40 + 90 * (n // 50), parent=f"l{n % 50}") for n in range(5000)]
    edges = [edge(f"e{n}", f"t{n}", f"t{n + 1}") for n in range(4999)]
    journey = drawioreading.read(one(*lanes, *shapes, *edges)).journey
    assert (len(journey.stages), len(journey.table(Touchpoint)), len(journey.transitions)) == (50, 5000, 4999)
