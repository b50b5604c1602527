"""Names in the data and the touchpoints that they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.metrics.bindings import How, confirmed, fold, match, on_map
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind, Touchpoint


def map_of(*titles: str) -> Journey:
    return Journey(Touchpoint(id=f"t{n}", title=title, x=0, y=0) for n, title in enumerate(titles, 1))


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Add to cart", "add to cart"),
        ("add_to_cart", "add to cart"),
        ("addToCart", "add to cart"),
        ("ADD-TO-CART!", "add to cart"),
        ("Käy myymälässä", "kay myymalassa"),
        ("KÄY MYYMÄLÄSSÄ", "kay myymalassa"),
        ("käyMyymälässä", "kay myymalassa"),
        ("avaaÄlypuhelin", "avaa alypuhelin"),
        ("Straße", "strasse"),
        ("step2", "step2"),
        ("ｗｉｄｅ", "wide"),
        ("...", ""),
    ],
)
def test_folding_leaves_the_words_alone(name, folded):
    assert fold(name) == folded


def test_a_name_is_on_the_map_while_its_touchpoint_is():
    binding = {"See": "t1", "Look": "t1", "Mails": None, "Pay": "taken off"}
    assert on_map(map_of("See"), DataSource(id="log", rows=SourceKind.EVENTS, binding=binding)) == {
        "See": "t1",
        "Look": "t1",
    }


def test_the_same_title_is_exact_and_the_same_words_are_folded():
    journey = map_of("Add to cart", "Käy myymälässä")
    found = match([" Add to cart ", "add_to_cart", "KAY MYYMALASSA", "something else"], journey)
    assert [(m.touchpoint, m.how) for m in found] == [
        ("t1", How.EXACT),
        ("t1", How.FOLDED),
        ("t2", How.FOLDED),
        (None, How.NONE),
    ]
    assert [m.score for m in found] == [1.0, 0.95, 0.95, 0.0]


def test_an_exact_title_wins_over_one_of_the_same_words():
    journey = map_of("pays", "Pays")
    assert match(["Pays"], journey)[0].touchpoint == "t2"
    assert match(["PAYS"], journey)[0].how is How.FUZZY  # both have these words


def test_a_like_name_is_proposed_but_never_confirmed_by_itself():
    journey = map_of("Adds to basket", "Tracks delivery", "Reads reviews")
    found = match(["add to basket", "delivery tracking", "review_read", "home"], journey)
    assert [m.touchpoint for m in found] == ["t1", "t2", "t3", None]
    assert {m.how for m in found[:3]} == {How.FUZZY}
    assert all(0.7 <= m.score < 0.95 for m in found[:3])
    assert confirmed(found) == {}


def test_a_touchpoint_with_a_name_of_its_own_is_not_proposed_for_a_vague_one():
    journey = map_of("Pays")
    assert match(["payment details"], journey)[0].touchpoint == "t1"
    assert match(["payment details", "Pays"], journey)[0].touchpoint is None


def test_of_two_names_alike_to_one_touchpoint_the_likelier_gets_it():
    found = match(["promo_page", "home"], map_of("Opens home page"))
    assert [m.touchpoint for m in found] == [None, "t1"]


def test_two_touchpoints_of_one_title_are_left_to_the_user():
    found = match(["Pays"], map_of("Pays", "Pays"))
    assert (found[0].how, found[0].touchpoint) == (How.FUZZY, "t1")
    assert confirmed(found) == {}


def test_what_is_confirmed_can_be_limited_to_exact_names():
    found = match(["Pays", "opens_product"], map_of("Pays", "Opens product"))
    assert confirmed(found) == {"Pays": "t1", "opens_product": "t2"}
    assert confirmed(found, minimum=1.0) == {"Pays": "t1"}


def test_empty_names_and_empty_maps_match_nothing():
    assert [m.how for m in match(["", " ", "…"], map_of("Pays", "", "…"))][:2] == [How.NONE, How.NONE]
    assert match(["Pays"], Journey())[0].how is How.NONE
    assert match([], map_of("Pays")) == ()


@given(st.lists(st.text(max_size=15), max_size=8), st.lists(st.text(max_size=15), max_size=8))
def test_every_name_gets_one_match_to_a_touchpoint_of_the_map(names, titles):
    journey = map_of(*titles)
    found = match(names, journey)
    assert [m.name for m in found] == names
    assert all((m.touchpoint is None) == (m.how is How.NONE) for m in found)
    assert all(m.touchpoint is None or m.touchpoint in journey.touchpoints for m in found)
    assert all(0.0 <= m.score <= 1.0 for m in found)
