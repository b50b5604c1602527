"""Texts of Mermaid: the diagrams in a file, without comments, directives and front matter; names with their escapes.

What Mermaid takes for a sign of its own is written by number, `#35;` for #, and read back. Mermaid shows its names as
HTML, so tags and entities are read as a browser would. See https://mermaid.js.org/syntax/flowchart.html.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

from journeymap.files.interchange.imported import one_line

EMPTY = "#160;"
"""An empty name: a space that does not break, since Mermaid has no task without a name."""

_OPENING = re.compile(r"[ \t]*(`{3,}|~{3,}|:{3,})[ \t]*+\{?[ \t]*+mermaid\b")
_CLOSING = re.compile(r"[ \t]*(`{3,}|~{3,}|:{3,})[ \t]*")
_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(.*?)\n[ \t]*---[ \t]*(?=\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"^title[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_DIRECTIVE = re.compile(r"%%\{(?:(?!\}%%).)*(?:\}%%)?", re.DOTALL)
_COMMENT = re.compile(r"^[ \t]*%%[^\n]*", re.MULTILINE)
_WORD = re.compile(r"\s*([A-Za-z][\w-]*)")

_TAGS = "a|b|big|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|tt|u|ul"
_MARKED = re.compile(rf"</?(?:{_TAGS})\b[^<>]*>|&(?:#?\w+);|#\w+;|\\n", re.IGNORECASE | re.ASCII)
_ICON = re.compile(r"\bfa[a-z]?:fa-[\w-]+")
_SIGNS = frozenset('"#$%&*:;<>@[\\]^_`{|}~ﬂ¶')
_LIST = re.compile(r"(\d+)([.)])")


@dataclass(frozen=True, slots=True)
class Block:
    """One diagram: its first word in lower case, its text behind that word, its title of the front matter, and the line
    of the file in which the text begins.
    """

    kind: str
    body: str
    title: str = ""
    line: int = 1


def blocks(text: str) -> tuple[Block, ...]:
    """The diagrams in a text: those of a Markdown file that stand in fences of `mermaid`, be they of `, ~ or :, or the text itself."""
    every = [_block(diagram, line) for diagram, line in _fenced(text.split("\n")) or [(text, 1)]]
    return tuple(block for block in every if block is not None)


def _fenced(lines: Sequence[str]) -> list[tuple[str, int]]:
    """The diagrams between fences of the same sign and length, and the line in which each begins."""
    closings: dict[str, list[int]] = {}
    for n, line in enumerate(lines):
        if closing := _CLOSING.fullmatch(line):
            closings.setdefault(closing[1], []).append(n)
    found: list[tuple[str, int]] = []
    after = 0
    for n, line in enumerate(lines):
        opening = _OPENING.match(line) if n >= after else None
        ends = closings.get(opening[1], ()) if opening else ()
        place = bisect_right(ends, n)
        if place < len(ends):
            after = ends[place] + 1
            found.append(("".join(f"{line}\n" for line in lines[n + 1 : ends[place]]), n + 2))
    return found


def _block(text: str, line: int) -> Block | None:
    head = _FRONT_MATTER.match(text)
    title = _TITLE.search(head[1]) if head else None
    bare = _COMMENT.sub("", _DIRECTIVE.sub(_breaks, _FRONT_MATTER.sub(_breaks, text, count=1) if head else text))
    word = _WORD.match(bare)
    if word is None:
        return None
    return Block(
        word[1].lower(),
        bare[word.end() :],
        _unquoted(title[1]) if title else "",
        line + bare.count("\n", 0, word.end()),
    )


def _breaks(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _unquoted(value: str) -> str:
    """A text of YAML as most people write it."""
    if value.startswith('"'):
        try:
            return one_line(str(json.loads(value)))
        except ValueError:
            return one_line(value.strip('"'))
    return one_line(value[1:-1].replace("''", "'") if value[:1] == value[-1:] == "'" and len(value) > 1 else value)


def plain(text: str) -> str:
    """A name as Mermaid shows it: without tags, icons and line breaks, with the letters that entities stand for."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == "`":
        text = re.sub(r"\*{1,3}|\b_{1,3}|_{1,3}\b", "", text[1:-1])
    return one_line(_MARKED.sub(_meant, _ICON.sub("", text)))


def _meant(found: re.Match[str]) -> str:
    mark = found[0]
    if mark[0] in "<\\":
        return " " if mark[1:3].lower() in ("br", "n", "p>", "/p", "/d", "/l") else ""
    if mark[0] == "&":
        return unescape(mark)
    number = mark[1:-1]
    if number.isascii() and number.isdigit():
        return unescape(f"&#{number};") if len(number) < 8 else mark
    meant = unescape(f"&{number};")
    return mark if meant == f"&{number};" else meant


def escaped(text: str) -> str:
    """A name with all that Mermaid could take for a sign of its own by number."""
    line = one_line(text)
    if not line:
        return EMPTY
    listed = _LIST.match(line)
    unsafe = {listed.end() - 1} if listed else {0} if line[0] in "-+" else set[int]()
    return "".join(by_number(sign) if sign in _SIGNS or n in unsafe else sign for n, sign in enumerate(line))


def by_number(letter: str) -> str:
    """The letter as an entity of Mermaid."""
    return f"#{ord(letter)};"


def front_matter(title: str) -> Sequence[str]:
    """The lines that give a diagram its title; none for none."""
    line = one_line(title)
    return ("---", "title: " + json.dumps(line, ensure_ascii=False).replace("<", "\\u003c"), "---") if line else ()
