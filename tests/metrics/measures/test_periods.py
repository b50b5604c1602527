"""Periods of a table in their order."""

import pytest

from journeymap.metrics.measures.periods import kind_of, place


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("2025-12", "2026-01"), ("12/2025", "1/2026"), ("12.2025", "01.2026"), ("Q4 2025", "Q1 2026"), ("2025Q4", "2026-Q1"),
        ("2025-W52", "2026-W01"), ("VK 9/2026", "VK 10/2026"), ("2025", "2026"), ("9", "10"), ("2025-12-31", "2026-01-01"),
        ("31.12.2025", "1.1.2026"), ("2026-01-31 00:00:00", "2026-02-01T00:00:00"),
    ],
)  # fmt: skip
def test_a_period_comes_before_the_next_however_it_is_written(earlier, later):
    assert place(earlier)[0] == place(later)[0]
    assert place(earlier)[1] < place(later)[1]


@pytest.mark.parametrize("text", ["", "soon", "13/2026", "2026-02-30", "2026-W60", "Q5 2026", "January 2026"])
def test_what_is_no_period_has_no_place(text):
    assert place(text) is None


def test_the_kind_of_a_column_is_that_of_most_cells():
    assert kind_of(["2026-01", "2026-02", "2026", "x"]) == "month"
    assert kind_of(["x", ""]) == ""
