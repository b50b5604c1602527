"""Finding and replacing words: counts and texts written out by hand."""

import pytest

from journeymap.model import edits
from journeymap.model.change import NOTHING
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Note, Properties, Stage, Touchpoint, Transition

MAP = Journey(
    [
        Properties(title="Cart map"),
        Stage(id="s", order=1, title="Cart", goals="a cart that lasts"),
        Lane(id="l", order=1, title="Cartography"),
        Touchpoint(id="a", x=0, y=0, title="Opens cart, cart, CART", channel="website"),
        Touchpoint(id="b", x=0, y=99, title="Pays", description="The cart\nis paid", channel="Cart chat"),
        Transition(id="t", source="a", target="b", label="with cart"),
        Note(id="n", text="cart\ncart", touchpoint="a"),
    ]
)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {"s": 2, "l": 1, "a": 3, "b": 2, "t": 1, "n": 2}),
        ({"match_case": True}, {"s": 1, "a": 2, "b": 1, "t": 1, "n": 2}),
        ({"whole_word": True}, {"s": 2, "a": 3, "b": 2, "t": 1, "n": 2}),
        ({"match_case": True, "whole_word": True}, {"s": 1, "a": 2, "b": 1, "t": 1, "n": 2}),
    ],
)
def test_how_often_words_stand_there(options, expected):
    assert edits.occurrences(MAP, None, "cart", **options) == expected


def test_words_are_replaced_everywhere_in_one_change():
    after = MAP.apply(edits.replace_text(MAP, None, "cart", "basket", whole_word=True))
    assert after.touchpoints["a"].title == "Opens basket, basket, basket"
    assert (after.touchpoints["b"].description, after.touchpoints["b"].channel) == (
        "The basket\nis paid",
        "basket chat",
    )
    assert (after.stages[0].title, after.stages[0].goals) == ("basket", "a basket that lasts")
    assert (after.transitions["t"].label, after.notes["n"].text) == ("with basket", "basket\nbasket")
    assert after.lanes[0].title == "Cartography"


def test_words_are_replaced_in_some_records_alone():
    assert set(edits.replace_text(MAP, ["a", "gone"], "cart", "x")) == {"a"}
    assert edits.occurrences(MAP, ["n"], "cart") == {"n": 2}


def test_channels_are_looked_for_by_their_names():
    assert edits.occurrences(MAP, None, "Website", match_case=True) == {"a": 1}
    after = MAP.apply(edits.replace_text(MAP, None, "website", "Phone"))
    assert after.touchpoints["a"].channel == "phone"  # the key of the catalogue


def test_a_channel_of_the_catalogue_becomes_no_words_of_ones_own():
    after = MAP.apply(edits.replace_text(MAP, None, "Website", "Cart"))
    assert after.touchpoints["a"].channel == "website"
    assert MAP.apply(edits.replace_text(MAP, None, "chat", "talk")).touchpoints["b"].channel == "Cart talk"


@pytest.mark.parametrize("find", ["", ".*", "(", "\\", "no such words"])
def test_signs_mean_themselves(find):
    assert edits.replace_text(MAP, None, find, "x") == NOTHING


def test_what_is_put_in_means_itself_and_titles_stay_one_line():
    after = MAP.apply(edits.replace_text(MAP, ["b"], "pays", r"\1 \g<0>" + "\n👩‍👧"))
    assert after.touchpoints["b"].title == r"\1 \g<0> 👩‍👧"
    assert edits.replace_text(MAP, None, "cart", "cart", match_case=True) == NOTHING
