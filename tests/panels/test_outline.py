"""The outline: the map as a tree that is searched, filtered, renamed and selected from."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from journeymap.drawing.style import Theme
from journeymap.model import edits
from journeymap.model.change import NOTHING
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType
from journeymap.panels.coverage import coverage
from journeymap.panels.outline import Outline
from journeymap.panels.outlinerows import Branch, Filter, branches
from tests.builders import branchy, many, shop, stages, touchpoint, with_records

LEFT = Qt.MouseButton.LeftButton


def listed(outline: Outline) -> list[str]:
    """The lines of the tree from top to bottom, touchpoints indented."""
    model, lines = outline.rows, []
    for row in range(model.rowCount()):
        stage = model.index(row, 0)
        lines.append(stage.data())
        lines += ["  " + model.index(child, 0, stage).data() for child in range(model.rowCount(stage))]
    return lines


def click(outline: Outline, id: str, keys=Qt.KeyboardModifier.NoModifier) -> None:
    rect = outline.tree.visualRect(outline.rows.index_of(id))
    QTest.mouseClick(outline.tree.viewport(), LEFT, keys, rect.center())


def test_stages_come_in_their_order_and_touchpoints_from_top_to_bottom():
    journey = with_records(branchy(), touchpoint("e", None, 10, x=600))
    assert branches(journey) == (
        Branch("s0", ("a",)),
        Branch("s1", ("b", "c")),
        Branch("s2", ("d",)),
        Branch(None, ("e",)),
    )


def test_a_touchpoint_whose_stage_is_gone_is_listed_without_a_stage():
    assert branches(Journey([touchpoint("a", 7, 0)])) == (Branch(None, ("a",)),)


def test_a_filter_takes_secondary_types_and_any_case():
    journey = Journey(
        [
            *stages("One", "Two"),
            touchpoint("Pays", 0, 0, secondary=(EngagementType.SOCIAL,)),
            touchpoint("Päivä", 1, 0),
        ]
    )
    assert branches(journey, Filter(types=frozenset({EngagementType.SOCIAL}))) == (Branch("s0", ("Pays",)),)
    assert branches(journey, Filter(words="PÄI")) == (Branch("s1", ("Päivä",)),)
    assert branches(journey, Filter(words="nothing")) == ()


def test_the_tree_shows_the_whole_map(opened, shown):
    outline = shown(Outline(opened(branchy())))
    assert listed(outline) == ["Find", "  a", "Choose", "  b", "  c", "Buy", "  d"]
    assert [chip.text() for chip in outline.chips.values()] == ["1", "1", "1", "1"]


def test_typing_in_the_search_narrows_the_tree_and_says_where_nothing_is_left(opened, shown, qtbot):
    outline = shown(Outline(opened(branchy())))
    outline.search.setFocus()
    QTest.keyClicks(outline.search, "c")
    qtbot.waitUntil(lambda: listed(outline) == ["Choose", "  c"])
    QTest.keyClicks(outline.search, "zz")
    qtbot.waitUntil(lambda: listed(outline) == [])
    assert outline.nothing.isVisible()
    outline.search.clear()
    qtbot.waitUntil(lambda: len(listed(outline)) == 7)
    assert not outline.nothing.isVisible()


def test_a_chip_lists_one_engagement_type(opened, shown):
    outline = shown(Outline(opened(branchy())))
    QTest.mouseClick(outline.chips[EngagementType.SOCIAL], LEFT)
    assert listed(outline) == ["Choose", "  b"]
    QTest.keyClick(outline.chips[EngagementType.SOCIAL], Qt.Key.Key_Space)
    assert len(listed(outline)) == 7


def test_a_click_selects_on_the_map_and_ctrl_click_adds(opened, shown):
    session = opened(branchy())
    outline = shown(Outline(session))
    click(outline, "b")
    assert session.selection.ids == ("b",)
    click(outline, "d", Qt.KeyboardModifier.ControlModifier)
    assert set(session.selection.ids) == {"b", "d"}


def test_what_is_selected_on_the_map_is_selected_in_the_tree(opened, shown):
    session = opened(branchy())
    outline = shown(Outline(session))
    session.selection.set(["c", "a"])
    rows = {outline.rows.id_at(index) for index in outline.tree.selectionModel().selectedRows()}
    assert rows == {"a", "c"}
    assert session.selection.ids == ("c", "a")
    session.selection.clear()
    assert not outline.tree.selectionModel().selectedRows()


def test_f2_renames_in_place_as_one_step(opened, shown, qtbot):
    session = opened(branchy())
    outline = shown(Outline(session))
    click(outline, "b")
    QTest.keyClick(outline.tree, Qt.Key.Key_F2)
    editor = outline.tree.findChild(QLineEdit)
    assert editor.text() == "b"
    QTest.keyClicks(editor, "Compares  offers")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.document.journey.touchpoints["b"].title == "Compares offers")
    assert session.document.history.count() == 1
    session.document.undo()
    assert outline.rows.index_of("b").data() == "b"


def test_a_row_without_a_stage_of_its_own_cannot_be_renamed(opened, shown):
    outline = shown(Outline(opened(Journey([touchpoint("a", None, 0)]))))
    row = outline.rows.index(0, 0)
    assert row.data() == "No stage"
    assert not outline.rows.flags(row) & Qt.ItemFlag.ItemIsEditable


def test_a_running_preview_leaves_the_tree_alone(opened, shown):
    session = opened(branchy())
    outline = shown(Outline(session))
    resets = []
    outline.rows.modelReset.connect(lambda: resets.append(1))
    session.document.preview(edits.move(session.document.committed, ["a"], 420, 0))
    assert listed(outline)[:2] == ["Find", "  a"]
    session.document.preview(NOTHING)
    session.document.commit(edits.retitle(session.document.committed, "a", "A"), "")
    assert listed(outline)[1] == "  A"
    assert not resets


def test_a_folded_stage_stays_folded_when_the_map_changes(opened, shown):
    session = opened(branchy())
    outline = shown(Outline(session))
    outline.tree.collapse(outline.rows.index_of("s1"))
    session.document.commit(edits.add_touchpoint(session.document.committed, x=20, y=300, title="new"), "")
    assert not outline.tree.isExpanded(outline.rows.index_of("s1"))
    assert outline.tree.isExpanded(outline.rows.index_of("s0"))


def test_drop_offs_stand_beside_titles_while_that_overlay_lies_over_the_map(opened, shown):
    session = opened(shop())
    outline = shown(Outline(session))
    figure = outline.rows.index_of("a").siblingAtColumn(1)
    assert figure.data(Qt.ItemDataRole.UserRole) is None
    session.overlay.show("drop-off")
    assert figure.data(Qt.ItemDataRole.UserRole) == "−50\u00a0%"  # 500 lost of 1 000, nobody under way
    assert outline.rows.index_of("d").siblingAtColumn(1).data(Qt.ItemDataRole.UserRole) is None  # a goal
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
    outline = shown(Outline(session))
    cell = outline.coverage._cell(0, 1)  # emotional × Choose
    QTest.mouseClick(outline.coverage, LEFT, pos=QPoint(round(cell.center().x()), round(cell.center().y())))
    assert session.selection.ids == ("c",)
    for _ in range(3):
        QTest.keyClick(outline.coverage, Qt.Key.Key_Down)
    QTest.keyClick(outline.coverage, Qt.Key.Key_Space)
    assert session.selection.ids == ("b",)
    assert "Social in Choose: 1 touchpoint" in outline.coverage.accessibleDescription()


def test_titles_of_any_kind_are_shown_as_plain_text_in_both_themes(opened, shown):
    titles = ("<b>bold</b>", "شراء", "👩‍🚀" * 200, "x" * 5000, "", "two\nlines")
    journey = Journey([*stages("<i>s</i>"), *(touchpoint(f"t{i}", 0, 90 * i, title=t) for i, t in enumerate(titles))])
    outline = shown(Outline(opened(journey)), width=180)
    for theme in Theme:
        outline.set_theme(theme)
        outline.grab()
    assert listed(outline)[0] == "<i>s</i>"
    assert "(untitled)" in listed(outline)[5]
    assert "&lt;b&gt;" in outline.rows.index_of("t0").data(Qt.ItemDataRole.ToolTipRole)


def test_five_thousand_touchpoints_are_listed_and_one_edit_lays_nothing_out_anew(opened, shown):
    session = opened(many(5000))
    outline = shown(Outline(session))
    assert sum(len(branch.touchpoints) for branch in outline.rows.branches) == 5000
    resets = []
    outline.rows.modelReset.connect(lambda: resets.append(1))
    session.document.commit(edits.engage(session.document.committed, ["t77"], EngagementType.SOCIAL), "")
    assert not resets
    assert outline.chips[EngagementType.SOCIAL].text() == "1"
    session.selection.set(session.document.journey.touchpoints)
    assert len(outline.tree.selectionModel().selectedRows()) == 5000


def test_every_control_of_the_outline_has_a_name_for_screen_readers(opened, shown):
    outline = shown(Outline(opened(branchy())))
    controls = (outline.search, outline.tree, outline.coverage, *outline.chips.values())
    assert all(control.accessibleName() for control in controls)


def test_titles_have_the_whole_width_where_no_figures_are_shown(opened, shown):
    panel = shown(Outline(opened(branchy())), 240, 500)
    assert panel.tree.isColumnHidden(1)
    assert panel.tree.header().sectionSize(0) == panel.tree.viewport().width()
