"""The names of columns, from one row of a header or from several: each is unique and none is empty."""

from collections import Counter
from collections.abc import Sequence


def joined(rows: Sequence[Sequence[str]]) -> list[str]:
    """One name a column of several rows: “Group / Name”. What repeats the part above it is left out."""
    names: list[str] = []
    for position in range(max((len(row) for row in rows), default=0)):
        parts = [" ".join(row[position].split()) for row in rows if position < len(row)]
        kept = [part for n, part in enumerate(parts) if part and part not in parts[:n]]
        names.append(" / ".join(kept))
    return names


def trimmed(row: Sequence[str], width: int) -> list[str]:
    """A row without the empty cells that stand beyond `width`, as a delimiter at the end of a line makes them."""
    end = len(row)
    while end > width and not row[end - 1].strip():
        end -= 1
    return list(row[:end])


def unique(header: Sequence[str], width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(`width` names that are not empty and of which none comes twice, notes on those that were made up)."""
    wanted = [" ".join(name.replace("\ufeff", "").split()) for name in trimmed(header, width)]
    wanted += [""] * (width - len(wanted))
    names: dict[str, None] = {}
    taken, counts = set(wanted), Counter[str]()
    for position, name in enumerate(wanted, 1):
        stem = name or f"Column {position}"
        found = stem
        while found in names or (found != name and found in taken):
            counts[stem] += 1
            found = f"{stem} ({counts[stem] + 1})"
        names[found] = None
    changed = [new for new, old in zip(names, wanted, strict=True) if new != old]
    note = f"{len(changed)} column(s) had no name or a repeated one and are called {', '.join(changed[:5])}."
    return tuple(names), (note,) if changed else ()


def labels(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, str]:
    """For each column the words of the header's second row, where they say more than its name."""
    second = rows[1] if len(rows) > 1 else ()
    words = {column: " ".join(text.split()) for column, text in zip(columns, second, strict=False)}
    return {column: text for column, text in words.items() if text and text not in column}
