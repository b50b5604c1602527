"""Metric tables whose columns are bound to measures: figures, intervals and sentences, worked out by hand."""

import pytest

from journeymap.metrics.measures.reading import all_rejects
from journeymap.metrics.tables.table import TableError


def test_a_conversion_rate_comes_from_conversions_and_sessions_over_all_rows(read):
    figures, report = read(
        "at,month,won,sessions\nAd,1,5,100\nAd,2,15,900\nShop,1,81,263\nCart,1,0,0\n",
        {"won": "conversion_rate.conversions", "sessions": "conversion_rate.sessions"},
    )
    rate = figures["Conversion rate"]
    assert list(figures) == ["Conversion rate"]  # the parts are no measures of their own
    assert rate.values == pytest.approx({"ad": 0.02, "shop": 81 / 263})  # 20 ÷ 1000, not (5 % + 1.67 %) ÷ 2
    assert (rate.unit, rate.key, rate.denominator, rate.n) == ("%", "conversion_rate", "sessions", {"ad": 1000, "shop": 263 })  # fmt: skip
    assert rate.intervals["shop"] == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert (report.rows, report.used, report.rejected) == (4, 4, 0)
    assert report.notes == ("“Conversion rate” has no figure at “Cart”: “sessions” is 0 there.",)


def test_one_column_may_be_several_things(read):
    figures, _ = read(
        "at,visitors,won\nAd,100,10\nShop,50,25\n",
        {"visitors": "site_traffic conversion_rate.visitors", "won": "conversion_rate.conversions"},
    )
    assert {name: f.values for name, f in figures.items()} == {
        "visitors": {"ad": 100, "shop": 50},
        "Conversion rate": {"ad": 0.1, "shop": 0.5},
    }
    assert figures["visitors"].intervals == {}


def test_ready_rates_are_weighted_by_the_denominator_they_are_bound_with(read):
    figures, report = read(
        "at,open rate,sent\nAd,50 %,300\nAd,10 %,900\nShop,30 %,\n",
        {"open rate": "open_rate", "sent": "open_rate.deliveries"},
    )
    rate = figures["open rate"]
    assert rate.values == pytest.approx({"ad": 0.2})  # (150 + 90) ÷ 1200; the shop's row rests on nothing
    assert rate.n == {"ad": 1200}
    assert rate.intervals["ad"] == pytest.approx((0.1783, 0.2236), abs=5e-5)  # Wilson, 240 of 1200
    assert report.notes == (
        "“open rate” leaves out 1 row that lacks a figure in “open rate” or “sent”.",
        "“open rate” of a touchpoint with several rows is the weighted mean of them.",
    )


def test_ready_rates_without_a_denominator_are_weighted_by_the_one_column_that_counts(read):
    table = "at,open rate,sessions\nAd,50 %,300\nAd,10 %,900\n"
    figures, report = read(table, {"open rate": "open_rate", "sessions": ""})
    assert figures["open rate"].values == pytest.approx({"ad": 0.2})
    assert figures["open rate"].intervals == {}
    told = "“open rate” of a touchpoint with several rows is the mean of them, weighted by “sessions”."
    assert told in report.notes
    figures, report = read(table, {"open rate": "open_rate"})  # though it is not chosen
    assert figures["open rate"].values == pytest.approx({"ad": 0.2})
    assert report.notes == (told,)


def test_answers_of_respondents_give_a_net_promoter_score(read):
    rows = "".join(f"Ad,{answer}\n" for answer in [10] * 19 + [8] * 8 + [0] * 9)
    figures, report = read(f"at,answer\n{rows}Shop,11\nShop,9.5\nShop,-1\nShop,9\n", {"answer": "nps.answers"})
    score = figures["Net promoter score"]
    assert score.values == pytest.approx({"ad": 100 * 10 / 36, "shop": 100.0})
    # 19.75 − 9.75 of 39, ± 1.96 × √((29.5 ÷ 39 − (10 ÷ 39)²) ÷ 39)
    assert score.intervals["ad"] == pytest.approx((-0.442, 51.724), abs=5e-3)
    assert score.n == {"ad": 36, "shop": 1}
    assert [(r.line, r.value, r.reason) for r in report.rejects] == [
        (38, "11", "is no answer from 0 to 10"),
        (39, "9.5", "is no answer from 0 to 10"),
        (40, "-1", "is no answer from 0 to 10"),
    ]


def test_groups_of_respondents_give_the_same_net_promoter_score(read):
    figures, _ = read(
        "at,p,n,d\nAd,10,5,5\nAd,9,3,4\n", {"p": "nps.promoters", "n": "nps.passives", "d": "nps.detractors"}
    )
    assert figures["Net promoter score"].values == pytest.approx({"ad": 100 * 10 / 36})


def test_satisfaction_is_a_mean_and_csat_the_share_of_the_satisfied(read):
    figures, _ = read("at,stars\nAd,5\nAd,4\nAd,3\nAd,1\n", {"stars": "csat.answers satisfaction.answers"})
    assert figures["CSAT"].values == {"ad": 0.5}
    assert figures["CSAT"].n == {"ad": 4}
    assert figures["Satisfaction"].values == {"ad": 3.25}
    low, high = figures["Satisfaction"].intervals["ad"]
    assert 1 <= low < 3.25 < high <= 5


def test_csat_comes_from_counts_too(read):
    figures, _ = read("at,ok,n\nAd,30,40\nAd,10,60\n", {"ok": "csat.satisfied", "n": "csat.responses"})
    assert figures["CSAT"].values == {"ad": 0.4}


def test_effort_has_its_own_scale_and_direction(read):
    figures, report = read("at,a\nAd,7\nAd,5\nAd,8\n", {"a": "ces.answers"})
    assert figures["Customer effort score (ease, 1–7)"].values == {"ad": 6.0}
    assert [r.reason for r in report.rejects] == ["is no answer from 1 to 7"]


def test_churn_and_retention_come_from_the_customers_of_a_start(read):
    figures, _ = read(
        "at,start,lost,end,new\nAd,100,10,110,20\nAd,300,30,290,20\n",
        {
            "start": "churn_rate.start retention_rate.start", "lost": "churn_rate.lost",
            "end": "retention_rate.end", "new": "retention_rate.new",
        },
    )  # fmt: skip
    assert figures["Churn"].values == {"ad": 0.1}
    assert figures["Retention"].values == {"ad": 0.9}  # (400 − 40) ÷ 400
    assert figures["Churn"].intervals["ad"] == pytest.approx((0.0743, 0.1333), abs=5e-5)  # Wilson, 40 of 400
    low, high = figures["Retention"].intervals["ad"]
    assert (1 - high, 1 - low) == pytest.approx(figures["Churn"].intervals["ad"])


def test_money_is_divided_as_sums(read):
    figures, _ = read(
        "at,cost,new,back\nAd,500,10,900\nAd,700,30,1500\n",
        {"cost": "acquisition_cost.cost return_on_investment.cost", "new": "acquisition_cost.new", "back": "return_on_investment.gain"},
    )  # fmt: skip
    assert figures["Customer acquisition cost"].values == {"ad": 30.0}
    assert figures["Return on investment"].values == {"ad": 1.0}  # (2400 − 1200) ÷ 1200
    assert figures["Return on investment"].unit == "%"
    assert figures["Return on investment"].intervals == {}


def test_the_value_of_a_customer_is_the_product_of_its_parts(read):
    figures, _ = read(
        "at,order,often,years,kate\nAd,50,4,3,20 %\n",
        {
            "order": "customer_lifetime_value.order_value", "often": "customer_lifetime_value.orders",
            "years": "customer_lifetime_value.periods", "kate": "customer_lifetime_value.margin",
        },
    )  # fmt: skip
    assert figures["Customer lifetime value"].values == {"ad": 120.0}


def test_growth_comes_from_two_columns_or_from_a_column_of_periods(read):
    figures, _ = read(
        "at,now,then\nAd,120,100\nShop,30,60\n",
        {"now": "site_traffic_growth.current", "then": "site_traffic_growth.previous"},
    )
    assert figures["Growth of site traffic"].values == pytest.approx({"ad": 0.2, "shop": -0.5})
    figures, report = read(
        "at,month,n\nAd,12/2025,80\nAd,1/2026,100\nAd,2/2026,90\nAd,2/2026,30\nShop,1/2026,5\nAd,soon,5\n",
        {"month": "site_traffic_growth.period", "n": "site_traffic_growth.visitors"},
    )
    assert figures["Growth of site traffic"].values == pytest.approx({"ad": 0.2})  # 120 ÷ 100 − 1
    assert [(r.value, r.reason) for r in report.rejects] == [("soon", "is no month")]
    assert "“Growth of site traffic” compares 2/2026 with 1/2026." in report.notes


def test_growth_of_one_period_is_told_to_need_two(read):
    columns = {"month": "site_traffic_growth.period", "n": "site_traffic_growth.visitors"}
    figures, report = read("at,month,n\nAd,2026-01,80\n", columns)
    assert figures["Growth of site traffic"].values == {}
    assert "“Growth of site traffic” needs two periods: “month” has one." in report.notes
    _, report = read("at,month,n\nAd,soon,80\n", columns)
    assert [r.reason for r in report.rejects] == ["is no period such as 2026-03 or Q1 2026"]


def test_single_times_have_a_median_and_ready_times_a_weighted_mean(read):
    times = "".join(f"Ad,{seconds} s\n" for seconds in (10, 20, 30, 40, 50, 60, 70, 80, 90, 1000))
    figures, _ = read(f"at,wait\n{times}", {"wait": "response_time.times"})
    assert figures["Response time"].values == {"ad": 55.0}
    assert figures["Response time"].intervals == {"ad": (20.0, 90.0)}
    figures, _ = read("at,wait,n\nAd,1:00,10\nAd,2:00,30\n", {"wait": "response_time", "n": "response_time.cases"})
    assert figures["wait"].values == {"ad": 105.0}
    assert (figures["wait"].unit, figures["wait"].n) == ("s", {"ad": 40})


@pytest.mark.parametrize(
    ("column", "seconds", "words"),
    [("wait", 90, "seconds"), ("wait_min", 5400, "minutes"), ("wait (ms)", 0.09, "milliseconds"), ("wait, h", 324000, "hours")],
)  # fmt: skip
def test_bare_numbers_of_times_are_what_the_column_says(read, column, seconds, words):
    figures, report = read(f'at,"{column}"\nAd,90\n', {column: "response_time"})
    assert figures[column].values == pytest.approx({"ad": seconds})
    assert report.notes == (f"“{column}” has bare numbers: they are read as {words}.",)


@pytest.mark.parametrize(
    ("cells", "value", "note"),
    [
        (("0.253", "0.1"), 0.253, "“rate” has bare numbers: 0.253 is read as 25.3 %."),
        (("25.3", "10"), 0.253, "“rate” has bare numbers: 25.3 is read as 25.3 %."),
        (("1", "0"), 1.0, "“rate” has bare numbers: 1 is read as 100 %."),
        (("25.3 %", "10 %"), 0.253, ""),
    ],
)
def test_bare_numbers_of_rates_are_read_by_their_size_and_that_is_told(read, cells, value, note):
    figures, report = read(f"at,rate\nAd,{cells[0]}\nShop,{cells[1]}\n", {"rate": "churn_rate"})
    assert figures["rate"].values["ad"] == pytest.approx(value)
    assert report.notes == ((note,) if note else ())


def test_what_no_rate_and_no_count_can_be_is_rejected(read):
    figures, report = read(
        "at,rate,n,nps\nAd,120 %,-3,101\nShop,20 %,many,-100\n",
        {"rate": "churn_rate", "n": "site_traffic", "nps": "nps"},
    )
    assert {name: f.values for name, f in figures.items()} == {
        "rate": {"shop": 0.2}, "n": {}, "nps": {"shop": -100.0},
    }  # fmt: skip
    assert [(r.line, r.column, r.value, r.reason) for r in report.rejects] == [
        (2, "rate", "120 %", "is no rate from 0 to 100 %"),
        (2, "n", "-3", "is below 0"),
        (2, "nps", "101", "is no figure from -100 to 100"),
        (3, "n", "many", "is no number"),
    ]
    assert (report.rejected, report.odd_cells) == (2, 4)


def test_numbers_beyond_all_bounds_are_rejected_and_never_break_a_sum(read):
    huge = "9e299"
    figures, report = read(
        f"at,n,k,m\nAd,{huge},1,{huge}\nAd,{huge},1,{huge}\nShop,3e20,3,1\n",
        {"n": "conversion_rate.visitors", "k": "conversion_rate.conversions", "m": ""},
    )
    assert {name: f.values for name, f in figures.items()} == {"m": {"shop": 1.0}, "Conversion rate": {"shop": 1e-20}}
    assert (figures["Conversion rate"].n, figures["Conversion rate"].intervals) == ({}, {})  # no exact count
    assert {(r.column, r.reason) for r in report.rejects} == {(c, "is too large to reckon with") for c in "nm"}


def test_a_cell_that_is_odd_in_two_roles_is_one_reject(read):
    _, report = read(
        "at,n,k\nAd,x,1\n", {"n": "site_traffic conversion_rate.visitors", "k": "conversion_rate.conversions"}
    )
    assert [(r.line, r.column, r.value) for r in report.rejects] == [(2, "n", "x")]


def test_a_row_without_one_of_the_parts_counts_in_neither_sum(read):
    figures, report = read(
        "at,k,n\nAd,10,100\nAd,,100\nAd,5,\nShop,,\n",
        {"k": "conversion_rate.conversions", "n": "conversion_rate.visitors"},
    )
    assert figures["Conversion rate"].values == {"ad": 0.1}
    assert report.notes == ("“Conversion rate” leaves out 2 rows that lack a figure in “k” or “n”.",)
    assert report.used == 1


def test_more_conversions_than_visitors_are_told_and_have_no_interval(read):
    figures, report = read("at,k,n\nAd,12,10\n", {"k": "conversion_rate.conversions", "n": "conversion_rate.visitors"})
    assert figures["Conversion rate"].values == {"ad": 1.2}
    assert figures["Conversion rate"].intervals == {}
    assert report.notes == (
        "“Conversion rate” is not between 0 and 100 % at “Ad” and has no interval there: look at its columns.",
    )


def test_given_rates_are_used_and_recomputed_as_a_check(read):
    bound = {"rate": "conversion_rate", "k": "conversion_rate.conversions", "n": "conversion_rate.visitors"}
    figures, report = read("at,rate,k,n\nAd,10 %,101,1000\nShop,20 %,30,100\nCart,5 %,9,100\n", bound)
    assert list(figures) == ["rate"]
    assert figures["rate"].values == pytest.approx({"ad": 0.1, "shop": 0.2, "cart": 0.05})
    sentence = (
        "“rate” as given disagrees with conversions ÷ visitors or sessions at 2 touchpoints: 20 % is given at “Shop”, "
        "30 % comes out. The given figures are used."
    )
    assert report.notes == (sentence,)
    assert read("at,rate,k,n\nAd,10 %,101,1000\n", bound)[1].notes == ()  # rounded, not wrong


@pytest.mark.parametrize(
    ("computed", "sentence"),
    [
        ({"k": "conversion_rate.conversions"}, "“conversion_rate” cannot be computed from conversions alone: bind a column to visitors or sessions as well"),
        ({"n": "conversion_rate.visitors"}, "cannot be computed from visitors alone: bind a column to conversion_rate itself or conversions as well"),
        ({"n": "nps.promoters"}, "“nps” cannot be computed from promoters alone: bind a column to passives and detractors as well"),
        ({"n": "nps.responses"}, "cannot be computed from responses alone: bind a column to nps itself as well"),
        ({"k": "conversion_rate.conversions", "n": "conversion_rate.visitors", "m": "conversion_rate.sessions"}, "“conversion_rate” is bound to two denominators, visitors and sessions: choose one of them."),
        ({"k": "conversion_rate.conversions", "n": "conversion_rate.visitors", "m": "conversion_rate.visitors"}, "“conversion_rate.visitors” is bound to 2 columns, “n” and “m”: choose one."),
        ({"k": "conversion_rate", "n": "conversion_rate.conversions"}, "“n” is bound to “conversion_rate.conversions”, but its figures give it already: leave one of them out."),
        ({"missing": "revenue"}, "There is no column “missing” for a measure: choose one of “at”, “k”, “n”, “m”."),
        ({}, "No column of “table.csv” is chosen as a measure: choose at least one."),
    ],
)  # fmt: skip
def test_columns_that_give_no_measure_are_told(read, computed, sentence):
    with pytest.raises(TableError) as error:
        read("at,k,n,m\nAd,1,2,3\n", computed)
    assert sentence in str(error.value)


def test_two_columns_of_one_measure_stay_two_figures(read):
    figures, _ = read("at,web,shop\nAd,10,20\n", {"web": "revenue", "shop": "revenue"})
    assert {name: (f.key, f.values) for name, f in figures.items()} == {
        "web": ("revenue", {"ad": 10.0}),
        "shop": ("revenue", {"ad": 20.0}),
    }


def test_figures_of_one_table_never_share_a_name(read):
    figures, _ = read(
        "at,Conversion rate,k,n\nAd,7,1,10\n",
        {"Conversion rate": "", "k": "conversion_rate.conversions", "n": "conversion_rate.visitors"},
    )
    assert {name: f.values for name, f in figures.items()} == {
        "Conversion rate": {"ad": 7.0},
        "Conversion rate (2)": {"ad": 0.1},
    }


def test_a_measure_of_a_later_version_leaves_the_column_plain_and_is_told(read):
    figures, report = read("at,n\nAd,3\n", {"n": "moon_phase"})
    assert figures["n"].values == {"ad": 3.0}
    assert figures["n"].key == ""
    assert report.notes == (
        "“n” is bound to the measure “moon_phase”, which this version does not know: update Journeymap.",
    )


def test_all_rejects_can_be_had_though_the_report_keeps_the_first(tmp_path, journey, source, read):
    text = "at,n\n" + "Ad,x\n" * 450
    _, report = read(text, {"n": "revenue"})
    assert (report.rejected, len(report.rejects)) == (450, 200)
    everything = all_rejects(tmp_path / "table.csv", source({"n": "revenue"}), journey)
    assert [reject.line for reject in everything] == list(range(2, 452))
