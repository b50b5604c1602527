"""A measure is proposed for a column where its name says so and its cells bear it out, else nothing is."""

import pytest

from journeymap.metrics.measures.proposing import sure

ONCE, OFTEN = ["Sees", "Pays"], ["Sees", "Pays", "Sees", "Pays"]


@pytest.mark.parametrize(
    ("column", "cells", "names", "expected"),
    [
        ("Revenue", ["10", "20"], ONCE, "revenue"),
        ("liikevaihto", ["10", "20"], ONCE, "revenue"),
        ("Whatever", ["10", "20"], ONCE, ""),
        ("Conversion rate", ["10 %", "20 %"], ONCE, "conversion_rate"),
        ("Conversion rate", ["0.1", "0.2"], ONCE, "conversion_rate"),
        ("Conversion", ["12", "20"], ONCE, ""),  # per cent, or how many?
        ("Churn", ["10 %", "9 %", "8 %", "7 %", "many"], ONCE, "churn_rate"),  # a word is no figure of anything
        ("Churn", ["10 %", "120 %"], ONCE, ""),
        ("NPS", ["-12", "40"], ONCE, "nps"),
        ("NPS", ["9", "3"], ONCE, ""),  # an answer each, or figures made of many?
        ("NPS", ["9", "3", "10", "0"], OFTEN, "nps.answers"),
        ("NPS", ["9.5", "3", "10", "0"], OFTEN, "nps"),
        ("CSAT", ["4", "5", "1", "2"], OFTEN, "csat.answers"),
        ("CSAT", ["80 %", "75 %"], ONCE, "csat"),
        ("Users", ["", ""], ONCE, ""),
        ("Users", ["-5", "3"], ONCE, ""),
    ],
)
def test_what_a_column_is(column, cells, names, expected):
    assert sure(column, cells, ".", names=names) == expected


def test_the_decimal_mark_of_the_table_counts():
    assert sure("Conversion rate", ["0,1", "0,2"], ",", names=ONCE) == "conversion_rate"
