"""Ready figures of several rows: weighted by what they rest on though nothing was bound for it, or left out."""

import pytest

from journeymap.metrics.measures.catalogue import MEASURES
from journeymap.metrics.measures.measure import VALUE, Unit

MAILINGS = (
    "at,Subject,Successful Deliveries,Unique Opens,Open Rate,Unique Clicks,Click Rate\n"
    "Ad,a,1000,253,25.3%,30,3%\nAd,b,10,5,50%,1,10%\nShop,c,200,100,50%,20,10%\n"
)


def by(column, weight):
    return f"“{column}” of a touchpoint with several rows is the mean of them, weighted by “{weight}”."


def test_an_open_rate_is_weighted_by_the_deliveries_that_stand_beside_it(read):
    figures, report = read(MAILINGS, {"Open Rate": "open_rate"})
    rate = figures["Open Rate"]
    assert rate.values == pytest.approx({"ad": 258 / 1010, "shop": 0.5})  # (253 + 5) ÷ 1010, and not 37.65 %
    assert rate.n == {"ad": 1010, "shop": 200}
    assert rate.denominator == "deliveries"
    assert rate.intervals["shop"] == pytest.approx((0.4314, 0.5686), abs=5e-5)  # Wilson, 100 of 200
    assert report.notes == (by("Open Rate", "Successful Deliveries"),)


def test_of_several_denominators_beside_it_the_chosen_one_counts_then_the_first_of_the_catalogue(read):
    figures, report = read(MAILINGS, {"Click Rate": "click_through_rate"})
    assert figures["Click Rate"].values["ad"] == pytest.approx(31 / 1010)
    figures, report = read(MAILINGS, {"Click Rate": "click_through_rate", "Unique Opens": ""})
    assert figures["Click Rate"].values["ad"] == pytest.approx((0.03 * 253 + 0.1 * 5) / 258)
    assert by("Click Rate", "Unique Opens") in report.notes


def test_two_columns_of_one_denominator_are_plainly_neither(read):
    figures, report = read(
        "at,churn,customers at start,start customers\nAd,50 %,10,90\nAd,10 %,90,10\n", {"churn": "churn_rate"}
    )
    assert figures["churn"].values == {}
    assert "“churn” is left out at “Ad”" in report.notes[0]


@pytest.mark.parametrize("key", [m.key for m in MEASURES.values() if m.unit is Unit.RATE])
def test_no_rate_of_the_catalogue_is_ever_a_plain_mean(read, key):
    figures, report = read("at,given\nAd,50 %\nAd,10 %\nShop,30 %\n", {"given": key})
    assert figures["given"].values == {"shop": 0.3}  # one row stands as it is given
    needed = " or ".join(f"{key}.{part}" for part in MEASURES[key].denominators)
    (note,) = report.notes
    assert note.startswith(
        "“given” is left out at “Ad” with several rows, since nothing says how much each of them weighs: bind a column to "
        f"{needed} as well"
    )
    for part in MEASURES[key].denominators:
        figures, _ = read("at,given,n\nAd,50 %,1\nAd,10 %,3\n", {"given": key, "n": f"{key}.{part}"})
        assert figures["given"].values == pytest.approx({"ad": 0.2})


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda m: m.key)
def test_ready_figures_can_be_weighted_by_every_denominator(measure):
    for part in measure.denominators:
        assert set(measure.way((VALUE, part)).parts) == {VALUE, part}
    assert measure.ratio <= bool(measure.denominators)


def test_costs_and_net_scores_are_ratios_too_but_means_of_scores_and_times_are_not(read):
    assert {m.key for m in MEASURES.values() if m.ratio and m.unit is not Unit.RATE} == {
        "acquisition_cost", "nps", "text_sentiment",
    }  # fmt: skip
    figures, report = read("at,NPS,wait\nAd,-50,1:00\nAd,30,2:00\n", {"NPS": "nps", "wait": "response_time"})
    assert figures["NPS"].values == {}
    assert figures["wait"].values == {"ad": 90.0}
    assert report.notes[1] == "“wait” of a touchpoint with several rows is the plain mean of them."
    assert report.notes[0].endswith("to nps.responses as well, or “NPS” to nps.answers if it has single answers.")


def test_one_row_stands_as_given_though_the_column_beside_it_says_nothing(read):
    figures, report = read(
        "at,open rate,deliveries\nAd,50 %,300\nAd,10 %,900\nAd,90 %,\nShop,30 %,\nCart,40 %,0\nPays,,7\n",
        {"open rate": "open_rate"},
    )
    assert figures["open rate"].values == pytest.approx({"ad": 0.2, "shop": 0.3, "cart": 0.4})
    assert figures["open rate"].n == {"ad": 1200}
    assert report.used == 4  # all but the third, which nothing weighs, and the last, which has no rate
    assert report.notes == (
        "“open rate” leaves out 1 row that lacks a figure in “deliveries”.",
        by("open rate", "deliveries"),
    )


def test_a_column_that_merely_counts_weighs_where_it_does_so_for_every_row(read):
    table = "at,rate,n\nAd,50 %,300\nAd,10 %,{n}\nShop,30 %,\n"
    figures, report = read(table.format(n=900), {"rate": "open_rate"})
    assert figures["rate"].values == pytest.approx({"ad": 0.2, "shop": 0.3})
    assert figures["rate"].n == {"ad": 1200}
    assert report.notes == (by("rate", "n"),)
    figures, report = read(table.format(n=0), {"rate": "open_rate"})
    assert figures["rate"].values == {"shop": 0.3}
    assert "open_rate.deliveries" in report.notes[0]


def test_plain_columns_are_weighted_by_the_column_that_counts_though_it_is_not_chosen(read):
    figures, report = read("at,rating,responses\nAd,5,10\nAd,1,30\n", {"rating": ""})
    assert figures["rating"].values == {"ad": 2.0}
    assert report.notes == (by("rating", "responses"),)
    _, report = read("at,rating,responses\nAd,5,10\nAd,1,30\n", {"rating": "", "responses": ""})
    assert "“rating” of a touchpoint with several rows is the weighted mean of them." in report.notes


@pytest.mark.parametrize(
    ("text", "computed", "note"),
    [
        ("at,k,n\nAd,10,0\nShop,5,10\n", {"k": "conversion_rate.conversions", "n": "conversion_rate.visitors"},
         "“Conversion rate” has no figure at “Ad”: “n” is 0 there."),
        ("at,k,n\nAd,1,0\nShop,1,0\nCart,2,0\nPays,0,0\n", {"k": "csat", "n": "csat.responses"},
         "“k” has no figure at “Ad”, “Shop” and 2 more touchpoints: “n” is 0 there."),
        ("at,k,n\nAd,90,0\nShop,90,-5\n", {"k": "return_on_investment.gain", "n": "return_on_investment.cost"},
         "“Return on investment” has no figure at “Ad” and “Shop”: “n” is not above 0 there."),
        ("at,p,o,d\nAd,0,0,0\n", {"p": "nps.promoters", "o": "nps.passives", "d": "nps.detractors"},
         "“Net promoter score” has no figure at “Ad”: “p” and “o” and “d” are 0 there."),
        ("at,m,n\nAd,2026-01,1\nAd,2026-02,2\nShop,2026-02,2\n", {"m": "site_traffic_growth.period", "n": "site_traffic_growth.visitors"},
         "“Growth of site traffic” has no figure at “Shop”: it has not both periods of “m”, or 0 in the first of them."),
    ],
)  # fmt: skip
def test_what_would_be_divided_by_nothing_is_told_with_its_touchpoint(read, text, computed, note):
    assert note in read(text, computed)[1].notes
