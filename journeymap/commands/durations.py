"""Durations as they are typed: 14d, 12h, 90min, 2w."""

import re

_DAYS = {"w": 7.0, "d": 1.0, "h": 1 / 24, "min": 1 / 1440}
LONGEST = 36_525.0
"""Days; a hundred years, beyond which a limit is a slip of the key."""


def days(text: str) -> float:
    """The days of a duration such as 14d or 12h. Raises ValueError with a sentence where it is none."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(w|d|h|min)", text.strip())
    number = float(found[1]) * _DAYS[found[2]] if found else 0.0
    if not 0 < number <= LONGEST:
        raise ValueError(f"“{text}” is no duration: write a number and w, d, h or min, as in 14d or 12h.")
    return number


_UNITS = ((86_400.0, "d"), (3_600.0, "h"), (60.0, "min"), (1.0, "s"))


def lasting(seconds: float) -> str:
    """A length of time in the unit in which it is at least 1, with one decimal: 2.5 h; less than a second in s."""
    size, unit = next((pair for pair in _UNITS if seconds >= pair[0]), _UNITS[-1])
    return f"{seconds / size:.1f} {unit}"
