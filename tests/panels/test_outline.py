"""The outline: the map as a tree that is searched, filtered, renamed and selected from."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from journeymap.drawing.style import Theme
from journeymap.model import edits
from journeymap.model.change import NOTHING
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Filter, Lane, Note, NoteKind, Persona, View
from journeymap.panels.coverage import coverage
from journeymap.panels.outline import Outline
from journeymap.panels.outlinetree import Heading, Narrowing, Node, outline
from tests.builders import branchy, many, shop, stages, touchpoint, with_records
from tests.panels.inspecting import listed

LEFT = Qt.MouseButton.LeftButton


def click(panel: Outline, id: str, keys=Qt.KeyboardModifier.NoModifier) -> None:
    rect = panel.tree.visualRect(panel.rows.index_of(id))
    QTest.mouseClick(panel.tree.viewport(), LEFT, keys, rect.center())


def rows(*ids: str) -> tuple[Node, ...]:
    return tuple(Node(id) for id in ids)


def test_stages_come_in_their_order_and_touchpoints_from_top_to_bottom():
    journey = with_records(branchy(), touchpoint("e", None, 10, x=600))
    assert outline(journey) == (
        Node("s0", rows("a")),
        Node("s1", rows("b", "c")),
        Node("s2", rows("d")),
        Node(Heading.NO_STAGE, rows("e")),
    )


def test_a_touchpoint_whose_stage_is_gone_is_listed_without_a_stage():
    assert outline(Journey([touchpoint("a", 7, 0)])) == (Node(Heading.NO_STAGE, rows("a")),)


def all_kinds() -> Journey:
    """The branchy map with two personas, a lane with a note, a note at a touchpoint, a free one, and a view."""
    return with_records(
        branchy(),
        Persona(id="ada", name="Ada", order=2),
        Persona(id="bo", order=1),
        Lane(id="pain", order=0, title="Pains"),
        Note(id="late", lane="pain", touchpoint="a", text="Comes\nlate", order=1),
        Note(id="dear", lane="pain", stage="s0", text="Too dear", says=NoteKind.PAIN_POINT),
        Note(id="pinned", touchpoint="b", text="Ask Eve"),
        Note(id="free", text=""),
        View(id="view", title="Phone alone"),
    )


def test_personas_lanes_notes_and_views_follow():
    assert outline(all_kinds()) == (
        Node("s0", rows("a")),
        Node("s1", (Node("b", rows("pinned")), Node("c"))),
        Node("s2", rows("d")),
        Node(Heading.PERSONAS, rows("bo", "ada")),
        Node(Heading.LANES, (Node("pain", rows("dear", "late")),)),
        Node(Heading.NOTES, rows("free")),
        Node(Heading.VIEWS, rows("view")),
    )


def test_notes_of_a_lane_are_listed_from_stage_to_stage():
    notes = (
        Note(id="n2", lane="l", stage="s2", order=-5), Note(id="n0", lane="l", stage="s0", order=9),
        Note(id="n1", lane="l", touchpoint="b", order=1), Note(id="n1b", lane="l", stage="s1", order=0),
    )  # fmt: skip
    journey = with_records(branchy(), Lane(id="l", order=0), *notes)
    assert outline(journey)[-1] == Node(Heading.LANES, (Node("l", rows("n0", "n1b", "n1", "n2")),))


def test_words_narrow_to_names_of_any_kind_and_any_case():
    assert outline(all_kinds(), Narrowing("EVE")) == (Node("s1", (Node("b", rows("pinned")),)),)
    assert outline(all_kinds(), Narrowing("ada")) == (Node(Heading.PERSONAS, rows("ada")),)
    assert outline(all_kinds(), Narrowing("late")) == (Node(Heading.LANES, (Node("pain", rows("late")),)),)
    assert outline(all_kinds(), Narrowing("nothing")) == ()
    assert outline(Journey([*stages("One"), touchpoint("Päivä", 0, 0)]), Narrowing("PÄI")) == (
        Node("s0", rows("Päivä")),
    )


def test_a_filter_lists_its_touchpoints_and_the_kept_views_alone():
    assert outline(all_kinds(), Narrowing(touchpoints=frozenset("bd"))) == (
        Node("s1", (Node("b", rows("pinned")),)),
        Node("s2", rows("d")),
        Node(Heading.VIEWS, rows("view")),
    )
    assert outline(all_kinds(), Narrowing("d", frozenset("b"))) == ()


def test_the_tree_shows_the_whole_map(opened, shown):
    panel = shown(Outline(opened(branchy())))
    assert listed(panel) == ["Find", "  a", "Choose", "  b", "  c", "Buy", "  d"]
    assert [chip.text() for chip in panel.filter.chips.values()] == ["1", "1", "1", "1"]


def test_typing_in_the_search_narrows_the_tree_and_says_where_nothing_is_left(opened, shown, qtbot):
    panel = shown(Outline(opened(branchy())))
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "c")
    qtbot.waitUntil(lambda: listed(panel) == ["Choose", "  c"])
    QTest.keyClicks(panel.search, "zz")
    qtbot.waitUntil(lambda: listed(panel) == [])
    assert panel.nothing.isVisible()
    panel.search.clear()
    qtbot.waitUntil(lambda: len(listed(panel)) == 7)
    assert not panel.nothing.isVisible()


def test_a_chip_filters_by_one_engagement_type_and_the_filter_is_cleared(opened, shown):
    session = opened(branchy())
    panel = shown(Outline(session))
    assert not panel.filter.force.isVisible()
    QTest.mouseClick(panel.filter.chips[EngagementType.SOCIAL], LEFT)
    assert listed(panel) == ["Choose", "  b"]
    assert session.filtering.dimmed == {"a", "c", "d"}
    assert panel.filter.what.text() == "1 of 4 · Social"
    QTest.keyClick(panel.filter.chips[EngagementType.CONVENIENCE], Qt.Key.Key_Space)
    assert listed(panel) == ["Choose", "  b", "Buy", "  d"]
    QTest.mouseClick(panel.filter.clear, LEFT)
    assert len(listed(panel)) == 7
    assert not any(chip.isChecked() for chip in panel.filter.chips.values())
    assert not panel.filter.force.isVisible()


def test_the_menu_filters_by_all_else_and_says_how_many_there_are(opened, shown):
    session = opened(all_kinds())
    panel = shown(Outline(session))
    menu = panel.filter.more.menu()
    menu.aboutToShow.emit()
    inner = {action.text(): action.menu() for action in menu.actions() if action.menu()}
    assert list(inner) == ["Engagement type", "Channel", "Persona", "Lane", "Evidence"]
    assert [a.text() for a in inner["Channel"].actions()] == ["Basket\t1", "Forum\t1", "Phone\t1", "Website\t1"]
    assert [a.text() for a in inner["Lane"].actions()] == ["Pains\t1"]
    inner["Channel"].actions()[2].trigger()
    inner["Channel"].actions()[0].trigger()
    assert listed(panel) == ["Choose", "  c", "Buy", "  d", "Views", "  Phone alone"]
    assert panel.filter.what.text() == "2 of 4 · Phone, Basket"
    menu.aboutToShow.emit()
    assert [a.text() for m in menu.actions() if m.menu() for a in m.menu().actions() if a.isChecked()] == [
        "Basket\t1", "Phone\t1",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    assert not session.filtering.value


def test_a_filter_that_nothing_passes_says_so(opened, shown):
    session = opened(with_records(branchy(), View(id="v", title="Kept")))
    panel = shown(Outline(session))
    session.filtering.set(Filter(channels=("post",)))
    assert (listed(panel), panel.nothing.isVisible(), panel.filter.what.text()) == (
        ["Views", "  Kept"], True, "0 of 4 · Post",
    )  # fmt: skip


def test_a_click_selects_on_the_map_and_ctrl_click_adds(opened, shown):
    session = opened(branchy())
    panel = shown(Outline(session))
    click(panel, "b")
    assert session.selection.ids == ("b",)
    click(panel, "d", Qt.KeyboardModifier.ControlModifier)
    assert set(session.selection.ids) == {"b", "d"}


def test_what_is_selected_on_the_map_is_selected_in_the_tree(opened, shown):
    session = opened(branchy())
    panel = shown(Outline(session))
    session.selection.set(["c", "a"])
    rows = {panel.rows.id_at(index) for index in panel.tree.selectionModel().selectedRows()}
    assert rows == {"a", "c"}
    assert session.selection.ids == ("c", "a")
    session.selection.clear()
    assert not panel.tree.selectionModel().selectedRows()


def test_f2_renames_in_place_as_one_step(opened, shown, qtbot):
    session = opened(branchy())
    panel = shown(Outline(session))
    click(panel, "b")
    QTest.keyClick(panel.tree, Qt.Key.Key_F2)
    editor = panel.tree.findChild(QLineEdit)
    assert editor.text() == "b"
    QTest.keyClicks(editor, "Compares  offers")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.document.journey.touchpoints["b"].title == "Compares offers")
    assert session.document.history.count() == 1
    session.document.undo()
    assert panel.rows.index_of("b").data() == "b"


def test_a_row_without_a_stage_of_its_own_cannot_be_renamed(opened, shown):
    panel = shown(Outline(opened(Journey([touchpoint("a", None, 0)]))))
    row = panel.rows.index(0, 0)
    assert row.data() == "No stage"
    assert not panel.rows.flags(row) & Qt.ItemFlag.ItemIsEditable


def test_a_running_preview_leaves_the_tree_alone(opened, shown):
    session = opened(branchy())
    panel = shown(Outline(session))
    resets = []
    panel.rows.modelReset.connect(lambda: resets.append(1))
    session.document.preview(edits.move(session.document.committed, ["a"], 420, 0))
    assert listed(panel)[:2] == ["Find", "  a"]
    session.document.preview(NOTHING)
    session.document.commit(edits.retitle(session.document.committed, "a", "A"), "")
    assert listed(panel)[1] == "  A"
    assert not resets


def test_a_folded_stage_stays_folded_when_the_map_changes(opened, shown):
    session = opened(branchy())
    panel = shown(Outline(session))
    panel.tree.collapse(panel.rows.index_of("s1"))
    session.document.commit(edits.add_touchpoint(session.document.committed, x=20, y=300, title="new"), "")
    assert not panel.tree.isExpanded(panel.rows.index_of("s1"))
    assert panel.tree.isExpanded(panel.rows.index_of("s0"))


def test_drop_offs_stand_beside_titles_while_that_overlay_lies_over_the_map(opened, shown):
    session = opened(shop())
    panel = shown(Outline(session))
    figure = panel.rows.index_of("a").siblingAtColumn(1)
    assert figure.data(Qt.ItemDataRole.UserRole) is None
    session.overlay.show("drop-off")
    assert figure.data(Qt.ItemDataRole.UserRole) == "−50\u00a0%"  # 500 lost of 1 000, nobody under way
    assert panel.rows.index_of("d").siblingAtColumn(1).data(Qt.ItemDataRole.UserRole) is None  # a goal
    session.overlay.show("reached")
    assert figure.data(Qt.ItemDataRole.UserRole) is None


def test_the_coverage_counts_primary_types_by_stage():
    assert coverage(branchy()) == {
        (EngagementType.CONTEXTUAL, "s0"): ("a",),
        (EngagementType.SOCIAL, "s1"): ("b",),
        (EngagementType.EMOTIONAL, "s1"): ("c",),
        (EngagementType.CONVENIENCE, "s2"): ("d",),
    }


def test_a_cell_of_the_coverage_selects_its_touchpoints_by_mouse_and_by_key(opened, shown):
    session = opened(branchy())
    panel = shown(Outline(session))
    cell = panel.coverage._cell(0, 1)  # emotional × Choose
    QTest.mouseClick(panel.coverage, LEFT, pos=QPoint(round(cell.center().x()), round(cell.center().y())))
    assert session.selection.ids == ("c",)
    for _ in range(3):
        QTest.keyClick(panel.coverage, Qt.Key.Key_Down)
    QTest.keyClick(panel.coverage, Qt.Key.Key_Space)
    assert session.selection.ids == ("b",)
    assert "Social in Choose: 1 touchpoint" in panel.coverage.accessibleDescription()


def test_ctrl_adds_a_cell_and_a_click_on_a_type_chooses_its_row(opened, shown):
    session = opened(with_records(branchy(), touchpoint("e", 2, 300, engagement=EngagementType.SOCIAL)))
    panel = shown(Outline(session))

    def cell(row: int, column: int) -> QPoint:
        return panel.coverage._cell(row, column).center().toPoint()

    QTest.mouseClick(panel.coverage, LEFT, pos=cell(0, 1))
    QTest.mouseClick(panel.coverage, LEFT, Qt.KeyboardModifier.ControlModifier, cell(1, 0))
    assert session.selection.ids == ("c", "a")
    QTest.mouseClick(panel.coverage, LEFT, pos=QPoint(10, cell(3, 0).y()))
    assert set(session.selection.ids) == {"b", "e"}
    QTest.keyClick(panel.coverage, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)  # contextual × Find
    assert set(session.selection.ids) == {"b", "e", "a"}


def test_titles_of_any_kind_are_shown_as_plain_text_in_both_themes(opened, shown):
    titles = ("<b>bold</b>", "شراء", "👩‍🚀" * 200, "x" * 5000, "", "two\nlines")
    journey = Journey([*stages("<i>s</i>"), *(touchpoint(f"t{i}", 0, 90 * i, title=t) for i, t in enumerate(titles))])
    panel = shown(Outline(opened(journey)), width=180)
    for theme in Theme:
        panel.set_theme(theme)
        panel.grab()
    assert listed(panel)[0] == "<i>s</i>"
    assert "Untitled" in listed(panel)[5]
    assert "&lt;b&gt;" in panel.rows.index_of("t0").data(Qt.ItemDataRole.ToolTipRole)


def test_five_thousand_touchpoints_are_listed_and_one_edit_lays_nothing_out_anew(opened, shown):
    session = opened(many(5000))
    panel = shown(Outline(session))
    assert sum(len(stage.children) for stage in panel.rows.tree) == 5000
    resets = []
    panel.rows.modelReset.connect(lambda: resets.append(1))
    session.document.commit(edits.engage(session.document.committed, ["t77"], EngagementType.SOCIAL), "")
    assert not resets
    assert panel.filter.chips[EngagementType.SOCIAL].text() == "1"
    session.selection.set(session.document.journey.touchpoints)
    assert len(panel.tree.selectionModel().selectedRows()) == 5000


def test_every_control_of_the_outline_has_a_name_for_screen_readers(opened, shown):
    panel = shown(Outline(opened(branchy())))
    controls = (
        panel.search, panel.tree, panel.coverage, panel.filter.more, panel.filter.clear, *panel.filter.chips.values(),
    )  # fmt: skip
    assert all(control.accessibleName() for control in controls)


def test_titles_have_the_whole_width_where_no_figures_are_shown(opened, shown):
    panel = shown(Outline(opened(branchy())), 240, 500)
    assert panel.tree.isColumnHidden(1)
    assert panel.tree.header().sectionSize(0) == panel.tree.viewport().width()


def test_a_long_list_in_the_menu_is_cut_but_for_what_is_in_force(opened, shown):
    cards = [touchpoint(f"t{n}", None, 100.0 * n, channel=f"c{n:03}") for n in range(200)]
    session = opened(Journey(cards))
    session.filtering.set(Filter(channels=("c150",)))
    panel = shown(Outline(session))
    menu = panel.filter.more.menu()
    menu.aboutToShow.emit()
    channels = next(a.menu() for a in menu.actions() if a.text() == "Channel")
    texts = [a.text() for a in channels.actions()]
    assert (len(texts), texts[0], texts[-2], texts[-1]) == (42, "c000\t1", "c150\t1", "and 159 more")
