"""The outline is put in order by dragging and by keys, and every kind of row is renamed and deleted."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit

from journeymap.drawing.style import Theme
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Note, Persona, View
from journeymap.panels.outline import Outline
from journeymap.panels.outlinetree import Heading, Key, dropped, outline, stepped
from tests.builders import branchy, stages, touchpoint, with_records
from tests.gestures import watched

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
MOVE = Qt.DropAction.MoveAction
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def full() -> Journey:
    return with_records(
        branchy(),
        Persona(id="ada", name="Ada", order=1),
        Persona(id="bo", name="Bo", order=2),
        Lane(id="pain", order=1, title="Pains"),
        Lane(id="mood", order=2, title="Mood"),
        Note(id="note", lane="pain", stage="s0", text="Too dear"),
        View(id="v", title="One", order=1),
        View(id="w", title="Two", order=2),
    )


def children(panel: Outline, key: Key | None) -> list[str]:
    above = QModelIndex() if key is None else panel.rows.index_of(key)
    return [str(panel.rows.id_at(panel.rows.index(row, 0, above))) for row in range(panel.rows.rowCount(above))]


def drop(panel: Outline, ids: str, under: Key | None, row: int) -> bool:
    """What the tree asks its rows when something is dragged over a place, and dropped where that is allowed."""
    rows = panel.rows
    data = rows.mimeData([rows.index_of(id) for id in ids.split()])
    above = QModelIndex() if under is None else rows.index_of(under)
    if not rows.canDropMimeData(data, MOVE, row, 0, above):
        return False
    return rows.dropMimeData(data, MOVE, row, 0, above)


@pytest.mark.parametrize(
    ("dragged", "wanted"),
    [
        (("a", "s1", 1), {"s0": [], "s1": ["b", "a", "c"]}),
        (("a", "s1", -1), {"s1": ["b", "c", "a"]}),
        (("c", "s1", 0), {"s1": ["c", "b"]}),
        (("b c", "s2", 0), {"s1": [], "s2": ["b", "c", "d"]}),
        (("s2", None, 0), {None: ["s2", "s0", "s1"]}),
        (("s0", None, 3), {None: ["s1", "s2", "s0"]}),
        (("bo", Heading.PERSONAS, 0), {Heading.PERSONAS: ["bo", "ada"]}),
        (("mood", Heading.LANES, 0), {Heading.LANES: ["mood", "pain"]}),
        (("v", Heading.VIEWS, 2), {Heading.VIEWS: ["w", "v"]}),
    ],
)
def test_a_row_is_dropped_where_it_belongs_as_one_step(opened, shown, dragged, wanted):
    session = opened(full())
    panel = shown(Outline(session))
    before = session.document.committed
    assert drop(panel, *dragged)
    assert {key: children(panel, key)[: len(rows)] for key, rows in wanted.items()} == wanted
    assert session.document.history.count() == 1
    session.document.undo()
    assert session.document.committed == before


@pytest.mark.parametrize(
    ("ids", "under", "row"),
    [
        ("a", None, 0), ("a", Heading.PERSONAS, 0), ("s0", "s1", 0), ("ada", Heading.LANES, 0), ("a s1", "s2", 0),
        ("note", "a", 0), ("note", Heading.LANES, 0), ("a", "s0", 0), ("b", "b", 0),
    ],
)  # fmt: skip
def test_a_row_is_not_dropped_where_it_means_nothing(opened, shown, ids, under, row):
    session = opened(full())
    panel = shown(Outline(session))
    assert not drop(panel, ids, under, row)
    assert not session.document.history.count()


def test_what_can_be_dragged_and_what_takes_it_in(opened, shown):
    panel = shown(Outline(opened(with_records(full(), touchpoint("l", 0, 300, locked=True)))))
    flag = Qt.ItemFlag

    def has(key: Key, what: Qt.ItemFlag) -> bool:
        return bool(panel.rows.flags(panel.rows.index_of(key)) & what)

    assert [key for key in ("a", "l", "s0", "ada", "pain", "note", "v") if has(key, flag.ItemIsDragEnabled)] == [
        "a", "s0", "ada", "pain", "note", "v",
    ]  # fmt: skip
    assert [key for key in ("a", "s0", "pain", "ada", Heading.VIEWS) if has(key, flag.ItemIsDropEnabled)] == [
        "s0", "pain", Heading.VIEWS,
    ]  # fmt: skip
    assert not has(Heading.VIEWS, flag.ItemIsEditable)


def test_notes_are_dropped_into_another_lane_and_stay_in_their_stage(opened, shown):
    free = Note(id="free", x=300.0, y=900.0, text="Free")
    session = opened(with_records(full(), free, Note(id="third", lane="mood", stage="s0")))
    panel = shown(Outline(session))
    assert drop(panel, "note free", "mood", 0)
    notes = session.document.committed.notes
    assert [(notes[id].lane, notes[id].stage) for id in ("note", "free")] == [("mood", "s0"), ("mood", "s1")]
    assert children(panel, "mood").index("note") < children(panel, "mood").index("third")
    assert session.document.history.count() == 1


def test_alt_and_arrows_move_rows_and_several_of_them_are_one_step(opened, shown):
    session = opened(full())
    panel = shown(Outline(session))
    session.selection.set(["b"])
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, DOWN, ALT)
    assert children(panel, "s1") == ["c", "b"]
    QTest.keyClick(panel.tree, DOWN, ALT)
    assert (children(panel, "s1"), children(panel, "s2")) == (["c"], ["b", "d"])
    QTest.keyClick(panel.tree, DOWN, ALT)
    QTest.keyClick(panel.tree, DOWN, ALT)
    assert children(panel, "s2") == ["d", "b"]
    assert (session.selection.ids, session.document.history.count()) == (("b",), 1)
    for _ in range(4):
        QTest.keyClick(panel.tree, UP, ALT)
    assert (children(panel, "s0"), children(panel, "s1"), children(panel, "s2")) == (["a", "b"], ["c"], ["d"])


@pytest.mark.parametrize(
    ("id", "key", "wanted"),
    [
        ("s0", DOWN, (None, "s1 s0 s2")), ("s2", DOWN, (None, "s0 s1 s2")), ("s1", UP, (None, "s1 s0 s2")),
        ("bo", UP, (Heading.PERSONAS, "bo ada")), ("pain", DOWN, (Heading.LANES, "mood pain")),
        ("w", UP, (Heading.VIEWS, "w v")), ("note", DOWN, (Heading.LANES, "pain mood")),
    ],
)  # fmt: skip
def test_every_list_is_put_in_order_by_keys(opened, shown, id, key, wanted):
    session = opened(full())
    panel = shown(Outline(session))
    panel.tree.setExpanded(panel.rows.index_of("pain"), True)
    session.selection.set([id])
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, key, ALT)
    under, order = wanted
    assert children(panel, under)[:3] == order.split()


def test_without_stages_or_at_the_ends_nothing_moves():
    lone = Journey([touchpoint("a", None, 0), touchpoint("b", None, 100)])
    assert stepped(lone, ["a"], -1) == {}
    assert stepped(lone, ["b"], 1) == {}
    assert stepped(branchy(), ["a", "b"], 1) == {}
    assert stepped(branchy(), ["a"], -1) == {}
    assert dropped(branchy(), [], None, None) == {}
    empty = Journey([*stages("One", "Two"), touchpoint("a", 0, 0)])
    assert empty.apply(stepped(empty, ["a"], 1)).touchpoints["a"].stage == "s1"


@pytest.mark.parametrize(
    ("id", "field"), [("ada", "name"), ("pain", "title"), ("note", "text"), ("v", "title"), ("s1", "title")]
)
def test_every_record_is_renamed_in_place(opened, shown, qtbot, id, field):
    session = opened(full())
    panel = shown(Outline(session))
    panel.edit(id)
    editor = panel.tree.findChild(QLineEdit)
    QTest.keyClicks(editor, "Other")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: getattr(session.document.committed.get(id), field) == "Other")
    assert panel.rows.index_of(id).data() == "Other"
    assert session.document.history.count() == 1


def test_delete_takes_the_selected_rows_away_and_enter_goes_to_one(opened, shown):
    session = opened(full())
    panel = shown(Outline(session))
    asked = watched(panel.asked)
    session.selection.set(["v"])
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert (asked, children(panel, Heading.VIEWS)) == ([("v",)], ["w"])
    session.selection.set(["w"])
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert not panel.rows.index_of(Heading.VIEWS).isValid()
    session.document.undo()
    assert children(panel, Heading.VIEWS) == ["w"]


def test_the_rows_keep_qts_rules_through_edits_filters_and_undo(opened, shown):
    session = opened(full())
    panel = shown(Outline(session))
    tester = QAbstractItemModelTester(panel.rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    document, filtering = session.document, session.filtering
    for step in (
        lambda: document.commit(edits.delete(document.committed, ["s1", "pain"]), ""),
        lambda: filtering.toggle("channels", "phone"),
        lambda: document.commit(edits.retitle(document.committed, "a", "A"), ""),
        lambda: panel.search.setText("a"),
        lambda: drop(panel, "a", "s2", 0),
        filtering.clear,
        document.undo,
        panel.search.clear,
        document.undo,
        document.undo,
        lambda: document.open(Journey(), None),
        lambda: document.open(full(), None),
    ):
        step()
        panel._narrow()
        assert panel.rows.tree == outline(document.committed, panel.rows._only)
    assert tester.model() is panel.rows


def test_a_double_click_renames_a_touchpoint_and_goes_to_a_view(opened, shown):
    panel = shown(Outline(opened(full())))
    asked, rows = watched(panel.asked), panel.rows
    for id in ("v", "a"):
        at = panel.tree.visualRect(rows.index_of(id)).center()
        QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, NONE, at)
        QTest.mouseDClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    assert asked == [("v",)]
    assert panel.tree.findChild(QLineEdit).text() == "a"


def test_notes_and_lanes_are_folded_at_first_and_stay_as_the_user_turned_them(opened, shown):
    session = opened(full())
    panel = shown(Outline(session))
    assert not panel.tree.isExpanded(panel.rows.index_of("pain"))
    panel.tree.setExpanded(panel.rows.index_of("pain"), True)
    panel.tree.setExpanded(panel.rows.index_of(Heading.VIEWS), False)
    session.selection.set(["s2"])
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, UP, ALT)
    assert panel.tree.isExpanded(panel.rows.index_of("pain"))
    assert not panel.tree.isExpanded(panel.rows.index_of(Heading.VIEWS))


def test_rows_of_every_kind_are_said_and_painted_in_both_themes(opened, shown):
    panel = shown(Outline(opened(full())))
    panel.tree.expandAll()
    for theme in Theme:
        panel.set_theme(theme)
        panel.grab()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [panel.rows.index_of(id).data(role) for id in ("a", "ada", "note", "v")] == [
        "Touchpoint: a", "Persona: Ada", "Note: Too dear", "View: One",
    ]  # fmt: skip
