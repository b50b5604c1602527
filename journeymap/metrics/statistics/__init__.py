"""Intervals and tests for the figures. Those named here are of the standard library alone, so that they are there
before any data is, and while painting; the others are fetched from their modules.
"""

from journeymap.metrics.statistics.comparison import adjusted, difference_p, newcombe, significant
from journeymap.metrics.statistics.rates import score_test_above, wilson

__all__ = ["adjusted", "difference_p", "newcombe", "score_test_above", "significant", "wilson"]
