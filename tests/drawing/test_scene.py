"""The map laid out: which transitions are shown under an overlay, how wide, and with what label."""

import pytest

from journeymap.drawing.scene import MOST_UNDRAWN, scene
from journeymap.drawing.transitions import PLAIN
from journeymap.metrics.overlay import overlay
from journeymap.model import edits
from journeymap.model.geometry import cards
from journeymap.model.journey import Journey
from tests.builders import branchy, figures, links, measured, shop, stages, touchpoint

pytestmark = pytest.mark.usefixtures("qapp")
NBSP = "\u00a0"


def laid_out(journey: Journey, key: str):
    return scene(journey, overlay(journey, key))


def test_without_an_overlay_all_that_is_drawn_is_plain():
    shown = scene(branchy())
    assert set(shown.lines) == {("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("d", "a")}
    assert all((line.width, line.label, line.drawn) == (PLAIN, "", True) for line in shown.lines.values())
    assert shown.ids["a", "b"] == "a-b"
    assert list(shown.cards) == list(cards(branchy())) == ["b", "a", "d", "c"]


def test_what_is_observed_is_labelled_with_its_share_and_as_wide_as_its_cases():
    lines = laid_out(shop(), "drop-off").lines
    assert lines["a", "b"].label == f"28{NBSP}%"
    assert lines["a", "b"].width == pytest.approx(13.0)
    assert lines["a", "c"].width == pytest.approx(1.2 + 11.8 * 220 / 280)
    assert lines["a", "c"].width < lines["b", "d"].width < lines["a", "b"].width


def test_what_is_drawn_but_never_observed_is_thin_and_says_so():
    line = laid_out(shop(), "reached").lines["d", "a"]
    assert line.label == f"0{NBSP}%"
    assert line.width == pytest.approx(1.2)
    assert line.drawn


def test_what_is_observed_but_not_drawn_is_shown_from_one_per_cent_of_the_cases_on():
    lines = laid_out(shop(), "reached").lines
    assert not lines["c", "b"].drawn
    assert "30" in lines["c", "b"].label
    assert ("b", "c") not in lines


@pytest.mark.parametrize(
    ("cases", "count", "shows"), [(1000, 10, True), (1000, 9, False), (20, 1, True), (0, 0, False)]
)
def test_the_border_of_one_per_cent_belongs_to_what_is_shown(cases, count, shows):
    journey = measured(
        Journey([touchpoint("a", None, 0), touchpoint("b", None, 200)]),
        figures({"a": (10, 0, 0, 0), "b": (10, 0, 0, 0)}, {("a", "b"): (count, 0.5)}, cases=cases),
    )
    assert (("a", "b") in laid_out(journey, "reached").lines) == shows


def test_of_many_that_are_not_drawn_the_most_frequent_are_shown_and_all_that_are_drawn():
    ids = "abcdef"
    pairs = [(one, other) for one in ids for other in ids]
    counts = {pair: (100 + n, 0.1) for n, pair in enumerate(pairs)}
    journey = measured(
        Journey([*(touchpoint(id, None, 200 * n) for n, id in enumerate(ids)), *links("a-b", "c-d")]),
        figures(dict.fromkeys(ids, (500, 0, 0, 0)), counts, cases=1000),
    )
    assert set(laid_out(journey, "reached").lines) == {("a", "b"), ("c", "d"), *pairs[-MOST_UNDRAWN:]}


def test_an_undrawn_loop_is_shown_above_its_card():
    journey = measured(
        Journey([touchpoint("a", None, 100)]), figures({"a": (99, 0, 0, 0)}, {("a", "a"): (50, 0.5)}, cases=99)
    )
    line = laid_out(journey, "reached").lines["a", "a"]
    assert not line.drawn
    assert line.curve.at(0.5)[1] < 100


def test_figures_of_touchpoints_that_are_gone_are_left_out():
    journey = measured(
        branchy(), figures({"a": (9, 0, 0, 0), "gone": (9, 0, 0, 0)}, {("a", "gone"): (9, 1.0)}, cases=9)
    )
    shown = laid_out(journey, "reached")
    assert set(shown.overlay.marks) == {"a"}
    assert all("gone" not in pair for pair in shown.lines)


def test_a_transition_that_lost_its_end_is_not_drawn():
    shown = scene(Journey([touchpoint("a", None, 0), *links("a-gone")]))
    assert not shown.lines


def test_a_measure_brings_no_flows():
    shown = laid_out(shop(), "Satisfaction")
    assert all((line.width, line.label) == (PLAIN, "") for line in shown.lines.values())


def test_labels_cover_no_card():
    shown = laid_out(shop(), "drop-off")
    spots = [line.spot for line in shown.lines.values() if line.spot]
    assert len(spots) == 6
    assert not any(spot.intersects(rect) for spot in spots for rect in shown.cards.values())


def test_columns_reach_below_the_lowest_card():
    low = Journey([*stages("One"), touchpoint("a", 0, 900)])
    assert scene(low).body == 900 + 74 + 74
    assert scene(Journey(stages("One"))).body == 380


def written(label: str) -> Journey:
    journey = shop()
    return journey.apply(edits.set_fields(journey, ["a-b"], label=label))


def test_what_is_written_on_a_transition_is_shown_beside_its_figure():
    plain = laid_out(written("if known"), "none").lines
    assert plain["a", "b"].label == "if known"
    assert plain["a", "b"].spot is not None
    assert (plain["a", "c"].label, plain["a", "c"].spot) == ("", None)
    assert laid_out(written("if known"), "reached").lines["a", "b"].label == "if known · 28\u00a0%"


def test_a_long_label_is_cut_and_one_of_blanks_is_none():
    label = laid_out(written("as soon as the customer has seen " * 9), "none").lines["a", "b"].label
    assert label.startswith("as soon as the")
    assert label.endswith("…")
    assert laid_out(written("  "), "none").lines["a", "b"].label == ""


def test_other_words_take_the_place_of_those_before():
    first = laid_out(written("if known"), "none")
    assert first.lines["a", "b"].label == "if known"
    for label in ("otherwise", ""):
        again = scene(written(label), before=first)
        assert again.lines["a", "b"] == scene(written(label)).lines["a", "b"]
        assert again.lines["a", "b"].label == label
