"""Columns that are not what they were bound as, and columns whose cells are written in two ways."""

import pytest

from journeymap.metrics.measures.cells import column_kind
from journeymap.metrics.tables.columns import ColumnKind
from journeymap.metrics.tables.table import TableError

TAKEN = "“NPS” has whole numbers from 0 to 10 alone: they are taken for single answers (nps.answers)."


def test_answers_bound_as_a_net_promoter_score_are_answers(read):
    figures, report = read("at,NPS\nAd,9\nAd,0\nAd,10\nAd,8\nShop,10\nCart,x\n", {"NPS": "nps"})
    score = figures["Net promoter score"]
    assert score.values == {"ad": 25.0, "shop": 100.0}  # (2 − 1) of 4, and no mean of 6.75
    assert score.n == {"ad": 4, "shop": 1}
    assert report.notes == (TAKEN,)
    assert [(r.line, r.value) for r in report.rejects] == [(7, "x")]


@pytest.mark.parametrize(
    "text",
    [
        "at,NPS\nAd,9\nShop,3\n",  # one row each: scores
        "at,NPS,responses\nAd,9,10\nAd,3,10\n",  # each rests on ten
        "at,NPS,responses\nAd,-9,10\nAd,3,10\n",
        "at,NPS,responses\nAd,9.5,10\nAd,3,10\n",
    ],
)
def test_scores_stay_scores(read, text):
    figures, report = read(text, {"NPS": "nps"})
    assert list(figures) == ["NPS"]
    assert figures["NPS"].values
    assert TAKEN not in report.notes


def test_answers_of_a_question_of_satisfaction_are_no_rate_of_five_per_cent(read):
    figures, report = read("at,CSAT\nAd,5\nAd,1\nAd,4\nAd,2\n", {"CSAT": "csat satisfaction.answers"})
    assert {name: f.values for name, f in figures.items()} == {"CSAT": {"ad": 0.5}, "Satisfaction": {"ad": 3.0}}
    assert "(csat.answers)" in report.notes[0]
    figures, _ = read("at,CSAT,n\nAd,1,30\nAd,0,10\n", {"CSAT": "csat", "n": "csat.responses"})
    assert figures["CSAT"].values == {"ad": 0.75}  # 1 is 100 %


def test_percentages_are_read_and_the_bare_number_among_them_is_rejected(read):
    for key in ("open_rate", ""):
        figures, report = read("at,rate\nAd,25.3%\nShop,50%\nCart,0.4\nPays,0\n", {"rate": key})
        assert figures["rate"].values == pytest.approx({"ad": 0.253, "shop": 0.5, "pays": 0.0})
        assert figures["rate"].unit == "%"
        assert [(r.line, r.value, r.reason) for r in report.rejects] == [
            (4, "0.4", "stands without a percent sign among cells that have one")
        ]


def test_a_percentage_among_bare_rates_is_read_as_what_it_says(read):
    figures, report = read("at,rate\nAd,0.2\nShop,0.4\nCart,30 %\n", {"rate": "open_rate"})
    assert figures["rate"].values == pytest.approx({"ad": 0.2, "shop": 0.4, "cart": 0.3})
    assert report.notes == ("“rate” has bare numbers: 0.4 is read as 40 %.",)
    assert report.rejected == 0


def test_a_time_with_its_unit_among_bare_ones_is_read_as_what_it_says(read):
    figures, report = read("at,wait_min\nAd,2\nShop,3\nCart,90 s\n", {"wait_min": "response_time"})
    assert figures["wait_min"].values == {"ad": 120.0, "shop": 180.0, "cart": 90.0}
    assert report.notes == ("“wait_min” has bare numbers: they are read as minutes.",)


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["1 %", "0.5"], ColumnKind.PERCENT),
        (["1 %", "0.5", "0.6"], ColumnKind.NUMBER),
        (["0.0", "0", "1", "2"], ColumnKind.NUMBER),  # 0 needs no sign, and has none
        (["2 min", "many", "30 s", "few"], ColumnKind.DURATION),
        (["good", "bad"], ColumnKind.NUMBER),
        ([], ColumnKind.NUMBER),
    ],
)
def test_a_column_is_of_the_kind_that_half_of_it_says(cells, kind):
    assert column_kind("x", cells, ".") is kind


def test_the_names_of_touchpoints_are_no_figures(read):
    for bound in ({"at": ""}, {"at": "revenue"}, {"n": "", "at": ""}):
        with pytest.raises(TableError, match="“at” names the touchpoints and is no measure as well"):
            read("at,n\nAd,1\n", bound)
