"""How well typed letters fit a name: words by their beginnings, then anywhere, then by initials, then letters apart."""

_BEGINS, _INITIALS, _WITHIN, _APART = 100.0, 80.0, 70.0, 30.0
_PER_PLACE, _PER_LETTER = 0.5, 0.05
"""What it costs that a match lies farther back, and that a name is longer than it need be."""
_LOOSE = 3
"""Letters apart lie at most within so many times their number."""


def score(words: str, name: str) -> float | None:
    """The better the higher; None where a word does not fit. Both are given in lower case, as `str.casefold` makes it.

    Words may come in any order; each counts by itself.
    """
    total = 0.0
    for word in words.split():
        found = _one(word, name)
        if found is None:
            return None
        total += found
    return total - _PER_LETTER * len(name)


def _one(word: str, name: str) -> float | None:
    at = name.find(word)
    if at >= 0:
        if at == 0 or not name[at - 1].isalnum():
            return _BEGINS - _PER_PLACE * min(at, 40)
        later = name.find(f" {word}")
        if later >= 0:
            return _BEGINS - _PER_PLACE * min(later, 40)
        return _WITHIN - _PER_PLACE * min(at, 40)
    if len(word) > 1 and word in "".join(part[0] for part in name.split()):
        return _INITIALS
    return _apart(word, name)


def _apart(word: str, name: str) -> float | None:
    first = at = name.find(word[0])
    for letter in word[1:]:
        if at < 0:
            return None
        at = name.find(letter, at + 1)
    if at < 0 or at - first >= _LOOSE * len(word):
        return None
    return _APART - (at - first - len(word))
