"""Boxes within boxes as stages."""

from journeymap.files.interchange.containers import fitting, holder, stages_among


def test_the_outermost_boxes_are_stages_unless_one_holds_all_of_several() -> None:
    parents = {"a": None, "b": None, "a1": "a"}
    assert stages_among(["a", "b", "a1"], parents) == ["a", "b"]
    wrapped = {"all": None, "a": "all", "b": "all", "a1": "a", "a2": "a"}
    assert stages_among([*wrapped], wrapped) == ["a", "b"]
    twice = {"x": None, "y": "x", "z": "x", "y1": "y"}
    assert stages_among([*twice], twice) == ["y", "z"]
    one = {"a": None, "b": "a"}
    assert stages_among([*one], one) == ["a"]
    assert stages_among([], {}) == []


def test_what_lies_in_a_stage_however_deep_is_held_by_it() -> None:
    parents = {"s": None, "t": "s", "u": "t", "x": "y", "y": "x"}
    assert [holder(box, {"s"}, parents) for box in ("s", "t", "u", "x", None)] == ["s", "s", "s", None, None]


def test_what_stands_alone_goes_where_it_is_linked_most() -> None:
    links = [("a", "n"), ("n", "b"), ("n", "b2"), ("n", "m"), ("m", "o"), ("p", "q")]
    found = fitting(["n", "m", "o", "p", "q"], {"a": "one", "b": "two", "b2": "two"}, links, ["one", "two"])
    assert found == {"n": "two", "m": "two", "o": "two"}
    assert fitting(["n"], {"a": "one", "b": "two"}, [("b", "n"), ("n", "a")], ["one", "two"]) == {"n": "one"}
