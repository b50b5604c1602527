"""A list of lines as people write it: titles alone, or stages as headings with their touchpoints below them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.files.pastedrows import Row
from journeymap.model.values import NoteKind

_HEADING = re.compile(r"(#{1,6})\s++(.*)")
_NAMED_STAGE = re.compile(r"(?:stage|phase|vaihe)\s*+\d*+\s*+[:.]\s++(\S.*)", re.IGNORECASE)
_INLINE = re.compile(r"([^:]{1,80}):\s+(\S.*)")
_BULLET = re.compile(r"(?:(?:[-*+•‣◦▪·–—]|\d{1,3}[.)]|[a-zA-Z][.)]|\[[ xX]?\])\s+)+")
_TAB = 4
_STAGE = -1
"""The depth of a line that is a stage whatever its indentation."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: its words, and how deep it stands below others."""

    text: str
    depth: int


def rows_of_lines(text: str) -> tuple[list[Row], str]:
    """What the lines say, in their order, and the title of the map, "" for none.

    Stages are headings (`# Buy`), lines that end with a colon, lines such as `Buy: searches, pays`, and lines below
    which others are indented or have bullets. Lines below a touchpoint are its notes. Without any of these each line
    is a touchpoint.
    """
    title, lines = _titled([line for line in text.expandtabs(_TAB).splitlines() if line.strip()])
    return _rows(_placed(lines)), title


def _titled(lines: list[str]) -> tuple[str, list[str]]:
    """The one heading above headings of a lower rank is the title of the map."""
    ranks = [len(found[1]) for line in lines if (found := _HEADING.fullmatch(line.strip()))]
    first = _HEADING.fullmatch(lines[0].strip()) if lines else None
    if first is None or len(ranks) < 2 or min(ranks[1:]) <= ranks[0]:
        return "", lines
    return _unmarked(first[2]), lines[1:]


def _placed(lines: Sequence[str]) -> list[_Line]:
    """The lines without their marks, and how deep each stands; stages are outside of all."""
    inline = bool(lines) and all(_INLINE.fullmatch(line.strip()) for line in lines) and len(lines) > 1
    found: list[_Line] = []
    above: list[tuple[int, bool]] = []
    for line in lines:
        stage = _stage(line.strip(), inline=inline)
        if stage:
            found += stage
            above = []
            continue
        bare = line.strip()
        mark = _BULLET.match(bare)
        place = (len(line) - len(line.lstrip()), mark is not None)
        while above and above[-1] >= place:
            above.pop()
        found.append(_Line(bare[mark.end() :] if mark else bare, len(above)))
        above.append(place)
    return found


def _stage(line: str, *, inline: bool) -> list[_Line]:
    """The stage that a line is by itself, with the touchpoints that it names; nothing where it is none."""
    bare = _BULLET.sub("", line, count=1) if line.endswith(":") else line
    if found := _HEADING.fullmatch(line):
        return [_Line(_unmarked(found[2]), _STAGE)]
    if found := _NAMED_STAGE.fullmatch(line):
        return [_Line(found[1], _STAGE)]
    if bare.endswith(":") and bare != ":":
        return [_Line(bare[:-1].rstrip(), _STAGE)]
    if (found := _INLINE.fullmatch(line)) and not _BULLET.match(line):
        names = [name.strip() for name in re.split(r"[,;]\s", found[2]) if name.strip()]
        if len(names) > 1 or inline:
            return [_Line(found[1].strip(), _STAGE), *(_Line(name, 0) for name in names)]
    return []


def _unmarked(heading: str) -> str:
    """The words of a heading that may be closed as it began."""
    return heading.rstrip("#").rstrip()


def _rows(lines: Sequence[_Line]) -> list[Row]:
    """Stages are what is marked as such, else the outermost lines where others stand below them."""
    if not any(line.depth == _STAGE for line in lines) and any(line.depth > 0 for line in lines):
        lines = [_Line(line.text, line.depth - 1) for line in lines]
    rows: list[Row] = []
    stage: str | None = None
    for line in lines:
        if line.depth == _STAGE:
            stage = line.text
            rows.append(Row(None, stage))
        elif line.depth == 0 or not rows or rows[-1].title is None:
            rows.append(Row(line.text, stage))
        else:
            last = rows[-1]
            rows[-1] = Row(last.title, last.stage, last.fields, (*last.notes, (NoteKind.NOTE, line.text)))
    return rows
