"""Choosing touchpoints by what they are, on the branchy map."""

from journeymap.model import choosing
from journeymap.model.records import Lane, Note
from tests.builders import branchy, with_records

MAP = with_records(branchy(), Lane(id="l", order=1), Note(id="n", lane="l", touchpoint="c"))


def test_by_the_lane_in_which_a_note_of_theirs_lies():
    assert choosing.in_lane(MAP, "l") == ("c",)
    assert choosing.in_lane(MAP, "gone") == ()


def test_by_a_figure_with_both_ends():
    values = {"a": 0.1, "b": 0.2, "c": None, "d": 0.3}
    assert choosing.in_range(MAP, values, 0.2, 0.3) == ("b", "d")
    assert choosing.in_range(MAP, {}, 0, 1) == ()


def test_alike_and_beside():
    assert choosing.alike(MAP, ["b"], lambda t: t.stage) == ("b", "c")
    assert choosing.alike(MAP, ["gone"], lambda t: t.stage) == ()
    assert choosing.successors(MAP, ["a"]) == ("b", "c")
    assert choosing.predecessors(MAP, ["d", "a"]) == ("b", "c", "d")
