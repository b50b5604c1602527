"""The overlay that is shown: chosen by the user, following the figures."""

from journeymap.metrics.overlay import NO_OVERLAY, OverlayKind, overlay
from journeymap.model import edits
from journeymap.model.change import update
from journeymap.session.document import Document
from journeymap.session.shown import ShownOverlay
from tests.builders import branchy, figures, shop, snapshot


def test_nothing_is_shown_at_first(qapp):
    assert ShownOverlay(Document(shop())).value is NO_OVERLAY


def test_the_chosen_one_is_shown(qapp):
    shown = ShownOverlay(Document(shop()))
    shown.show("drop-off")
    assert shown.value.kind is OverlayKind.DROP_OFF
    assert shown.value.marks["a"].lost == 500
    shown.show("Satisfaction")
    assert shown.value.marks["b"].value == 4.25
    shown.show("none")
    assert shown.value == NO_OVERLAY


def test_without_figures_nothing_is_shown_until_they_are_there(qapp):
    document = Document(branchy())
    shown = ShownOverlay(document)
    shown.show("drop-off")
    assert shown.value == NO_OVERLAY
    assert shown.key == "drop-off"
    document.open(shop(), None)
    assert shown.value.kind is OverlayKind.DROP_OFF


def test_figures_that_go_and_come_back_take_the_overlay_with_them(qapp):
    document = Document(shop())
    shown = ShownOverlay(document)
    shown.show("Satisfaction")
    document.commit(edits.delete(document.committed, ["log"]), "Delete")
    assert shown.value == NO_OVERLAY
    document.undo()
    assert shown.value.name == "Satisfaction"


def test_it_follows_a_refresh(qapp):
    document = Document(shop())
    shown = ShownOverlay(document)
    shown.show("reached")
    old = document.journey.snapshot("log")
    assert old is not None
    document.refresh(update(old, snapshot(figures({"a": (7, 0, 0, 3)}))))
    assert shown.value.marks["a"].value == 7


def test_a_goal_set_in_the_map_takes_its_drop_off_away(qapp):
    document = Document(shop())
    shown = ShownOverlay(document)
    shown.show("drop-off")
    document.commit(edits.set_fields(document.committed, ["a"], goal=True), "Goal")
    assert shown.value.marks["a"].value is None
    assert shown.value.marks["a"].lost == 0


def test_the_saved_state_alone_computes_nothing_anew(qapp):
    document = Document(shop())
    shown = ShownOverlay(document)
    shown.show("drop-off")
    value = shown.value
    told: list[bool] = []
    shown.changed.connect(lambda: told.append(True))
    document.mark_saved("shop.journey")
    assert shown.value is value
    assert not told


def test_a_card_that_moves_takes_no_figure_along_but_a_goal_does(qapp, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(
        "journeymap.session.shown.overlay", lambda journey, key: asked.append(key) or overlay(journey, key)
    )
    document = Document(shop())
    shown = ShownOverlay(document)
    shown.show("drop-off")
    before = shown.value
    document.preview(edits.move(document.committed, ["a", "b"], 8.0, 8.0))
    document.commit(edits.move(document.committed, ["a", "b"], 8.0, 8.0), "Move")
    assert asked == ["drop-off"]
    assert shown.value is before
    document.commit(edits.set_fields(document.committed, ["b"], goal=True), "Goal")
    assert asked == ["drop-off"] * 2
    assert shown.value == overlay(document.journey, "drop-off") != before
