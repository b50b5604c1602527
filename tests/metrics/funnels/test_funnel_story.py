"""Two incidents of a synthetic shop come out of its funnels, and a platform that was not hit does not.

The counts are (matured at the step, at the step before) of two-step funnels without a window over sessions, in which
step 1 fell in the incident and in the equally long period before it: shipping_details → payment_details from 9 April to
9 May 2024 beside 9 March to 8 April, and payment_details → purchase from 19 May to 7 June beside 29 April to 18 May.
They are frozen; the log is the ecommerce sample of the retentioneering project (31 106 events, 3 605 sessions).
"""

import pytest

from journeymap.metrics.statistics import adjusted, difference_p

COUNTS = {
    ("checkout", "desktop"): ((63, 118), (31, 59)),
    ("checkout", "mobile"): ((16, 60), (15, 24)),
    ("checkout", "tablet"): ((8, 31), (8, 16)),
    ("payment", "desktop"): ((19, 76), (29, 66)),
    ("payment", "mobile"): ((5, 39), (10, 24)),
    ("payment", "tablet"): ((4, 15), (10, 15)),
}


def test_the_incidents_come_out_where_they_were():
    p_values = [difference_p(incident, before) for incident, before in COUNTS.values()]
    corrected = dict(zip(COUNTS, adjusted(p_values), strict=True))
    assert {place for place, p in corrected.items() if p <= 0.05} == {
        ("checkout", "mobile"),
        ("payment", "desktop"),
        ("payment", "mobile"),
    }
    assert dict(zip(COUNTS, p_values, strict=True))["checkout", "desktop"] > 0.5
    assert list(corrected.values()) == pytest.approx([0.9152, 0.0127, 0.1166, 0.0347, 0.0271, 0.0984], abs=6e-5)
