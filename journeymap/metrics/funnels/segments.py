"""How a funnel differs between segments: the rate of each step, pair by pair, corrected for how many are looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from journeymap.metrics.funnels.figures import SegmentFigures
from journeymap.metrics.statistics import adjusted, difference_p, newcombe


@dataclass(frozen=True, slots=True)
class Difference:
    """The rate of a step (number from 2) in segment `a` less that in segment `b`, from −1 to 1.

    Rates are of matured entries from the step before. `interval` is Newcombe's of 95 %, `p` two-sided: of the score
    test, of Fisher's where one of the four counts is below 5. `corrected_p` is `p` after Benjamini and Hochberg over
    all differences of the funnel: of those with at most 0.05 no more than one in twenty is expected to be chance.
    """

    a: str
    b: str
    step: int
    difference: float
    interval: tuple[float, float]
    p: float
    corrected_p: float


def differences(segments: Mapping[str, SegmentFigures]) -> tuple[Difference, ...]:
    """Each pair of segments at each step to which matured entries of both came so far as the step before."""
    found = [
        (a, b, step, one, other)
        for a, b in combinations(segments, 2)
        for step in range(2, len(segments[a].steps) + 1)
        for one, other in [(_rate(segments[a], step), _rate(segments[b], step))]
        if one[1] and other[1]
    ]
    p_values = [difference_p(one, other) for *_, one, other in found]
    return tuple(
        Difference(
            a=a,
            b=b,
            step=step,
            difference=one[0] / one[1] - other[0] / other[1],
            interval=newcombe(one, other),
            p=p,
            corrected_p=corrected,
        )
        for (a, b, step, one, other), p, corrected in zip(found, p_values, adjusted(p_values), strict=True)
    )


def _rate(segment: SegmentFigures, step: int) -> tuple[int, int]:
    """Matured entries at a step, of those at the step before."""
    return segment.steps[step - 1].matured, segment.steps[step - 2].matured
