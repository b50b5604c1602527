"""Mermaid's `flowchart` taken apart: its nodes, links and subgraphs.

The forms are those of Mermaid's own grammar (packages/mermaid/src/diagrams/flowchart/parser/flow.jison, 11.17): a link
is looked for wherever a node ends, so that `a---oc` is a link with a circle to “c”. What is no statement is passed over
up to the end of its line, and counted. No pattern looks further ahead, or more often, than a name may be long: a file
that is made to take for ever takes no longer than another of its size.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from journeymap.files.interchange.imported import refuse_more_than_fits

KINDS = ("flowchart", "graph", "flowchart-elk", "swimlane-beta")
"""The first words of such a diagram."""

_SPACE = re.compile(r"[\s;]*")
_PASSED_OVER = re.compile(
    r"(?:style|linkStyle|classDef|click|direction)[ \t][^\n]*|acc(?:Title|Descr)[ \t]*:[^\n]*|accDescr\s*\{[^}]{0,20000}\}|%%[^\n]*"
)
_HEAD = re.compile(r"[ \t]*(?:LR|RL|TB|BT|TD|BR|[<>^v])?[ \t]*(?=[;\n]|\Z)|[ \t]*(?:LR|RL|TB|BT|TD|BR)\b")
_CLASS = re.compile(r"class[ \t]++([^\s;,]++(?:[ \t]*+,[ \t]*+[^\s;,]++)*+)[ \t]++([\w-]+)[^\n;]*")
_SUBGRAPH = re.compile(r"subgraph\b(?:[ \t]+((?:\"[^\"]*\"|[^\n;\"])*))?")
_END = re.compile(r"end\b(?=[ \t]*(?:[\n;]|\Z|end\b))")
_NAMED = re.compile(r"(\S+?)[ \t]*\[(.*)\]", re.DOTALL)
_ID = re.compile(r"(?:[^\W]|[!#$%'*+.`?\\/]|-(?![>\-.])|=(?!=))(?:[^\W]|[!#$%&'*+.`?\\/]|-(?![>\-.])|=(?!=))*")
_AT_END = re.compile(r"[ \t]*(?:[\n;]|%%|\Z)")
_QUOTED = re.compile(r"\s*\"([^\"]*)\"\s*")
_NO_TEXT = re.compile(r"[\[\]{}]|--+>")
_CLASSES = re.compile(r":::([\w-]+)(?:,[\w-]+)*")
_DATA = re.compile(r"@\{((?:\"[^\"]{0,20000}+\"|[^}\"]){0,2000}+)\}")
_LABEL = re.compile(r"\blabel\s*:\s*(?:\"([^\"]*)\"|'([^']*)'|([^,\n]+))")
_AND = re.compile(r"\s*&\s*")
_LINK_ID = re.compile(r"\s*([^\s\"]{1,200})@(?=[xo<]?[-=.~])")
_LINK = re.compile(r"\s*([xo<]?)(--+[-xo>]|==+[=xo>]|-?\.+-[xo>]?|~~~+)\s*")
_LABELLED = re.compile(
    r"\s*([xo<]?)(?:--(?!-)\s*+(|[^\n]*?\S)\s*+(--+[-xo>])|==(?!=)\s*+(|[^\n]*?\S)\s*+(==+[=xo>])|-\.\s*+(|[^\n]*?\S)\s*+(?<!\.)(-?\.+-[xo>]?))\s*"
)
_PIPED = re.compile(r"\|\s*(\"[^\"]*\"|[^|]*)\|\s*")
_SHAPES: Mapping[str, tuple[str, ...]] = {
    "(((": (")))",), "((": ("))",), "([": ("])",), "(-": ("-)",), "(": (")",), "[[": ("]]",), "[(": (")]",), "[|": ("|]", "]"),
    "[/": ("/]", "\\]"), "[\\": ("\\]", "/]"), "[": ("]",), "{{": ("}}",), "{": ("}",), ">": ("]",),
}  # fmt: skip
"""What opens and what closes a node's text."""

_LONGEST_TEXT = 20_000
"""So far ahead the end of a node's text is looked for where it has no quotes."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link from one node to another, by their ids."""

    source: str
    target: str
    label: str = ""


class _Arrow(NamedTuple):
    """What stands between two nodes: its label, whether it leads back as well, and whether it is to be seen."""

    label: str
    back: bool = False
    shown: bool = True


@dataclass(slots=True)
class Subgraph:
    """A subgraph with the nodes that belong to it and to no subgraph within it; `parent` is its place in the list."""

    id: str
    title: str
    parent: int | None = None
    nodes: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Flow:
    """All that a flowchart says. `odd` are the places of what is no statement."""

    nodes: dict[str, str] = field(default_factory=dict[str, str])
    classes: dict[str, str] = field(default_factory=dict[str, str])
    links: list[Link] = field(default_factory=list[Link])
    subgraphs: list[Subgraph] = field(default_factory=list[Subgraph])
    odd: list[int] = field(default_factory=list[int])


def parsed(body: str) -> Flow:
    """A flowchart without its first word. Raises FileError where it says more than a map has room for."""
    return _Reader(body).flow()


class _Reader:
    """Goes through the text once, from statement to statement."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._flow = Flow()
        self._open: list[int] = []
        self._taken: set[str] = set()
        self._link_ids: set[str] = set()

    def flow(self) -> Flow:
        """All statements."""
        self._take(_HEAD)
        while True:
            self._take(_SPACE)
            if self._at >= len(self._text):
                break
            if not self._statement():
                self._flow.odd.append(self._at)
                self._at = _end_of_line(self._text, self._at)
        while self._open:
            self._close()
        return self._flow

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._text, self._at)
        if found is not None:
            self._at = found.end()
        return found

    def _statement(self) -> bool:
        if found := self._take(_SUBGRAPH):
            self._begin((found[1] or "").strip())
            return True
        if self._take(_END):
            self._close()
            return True
        if found := self._take(_CLASS):
            self._flow.classes |= {name.strip(): found[2] for name in found[1].split(",")}
            return True
        return self._take(_PASSED_OVER) is not None or self._chain()

    def _begin(self, words: str) -> None:
        """A subgraph: `id [title]`, `id ["title"]`, or words that are both."""
        named = _NAMED.fullmatch(words) if words.endswith("]") else None
        id, title = (named[1], named[2]) if named else (_unquoted(words), words)
        if not named and (data := _DATA.search(words)):
            id, title = words[: data.start()].strip(), _label(data[1]) or words[: data.start()]
        refuse_more_than_fits(stages=len(self._flow.subgraphs) + 1)
        self._flow.subgraphs.append(Subgraph(id, _unquoted(title), self._open[-1] if self._open else None))
        self._open.append(len(self._flow.subgraphs) - 1)

    def _close(self) -> None:
        """A node belongs to the subgraph that ends first of those that name it."""
        if not self._open:
            self._flow.odd.append(self._at)
            return
        subgraph = self._flow.subgraphs[self._open.pop()]
        subgraph.nodes = [node for node in dict.fromkeys(subgraph.nodes) if node not in self._taken]
        self._taken |= {*subgraph.nodes}

    def _chain(self) -> bool:
        """Nodes and the links between them; of a link without a node behind it nothing is kept."""
        sources = self._nodes()
        if not sources:
            return False
        while True:
            before = self._at
            arrow = self._arrow()
            if arrow is None:
                return self._ended()
            targets = self._nodes()
            if not targets:
                self._at = before
                return False
            self._join(sources, targets, arrow)
            sources = targets

    def _join(self, sources: list[str], targets: list[str], arrow: _Arrow) -> None:
        refuse_more_than_fits(transitions=len(self._flow.links) + len(sources) * len(targets))
        for source in sources:
            for target in targets:
                self._flow.links += [Link(source, target, arrow.label)] if arrow.shown else []
                self._flow.links += [Link(target, source, arrow.label)] if arrow.back else []

    def _ended(self) -> bool:
        """Whether a statement ends here."""
        return _AT_END.match(self._text, self._at) is not None

    def _nodes(self) -> list[str]:
        """One node, or several joined by `&`."""
        names: list[str] = []
        while True:
            name = self._node()
            if name is None:
                return names
            names.append(name)
            if not self._take(_AND):
                return names

    def _node(self) -> str | None:
        found = self._take(_ID)
        if found is None:
            return None
        name = found[0]
        text = self._shape()
        while data := self._take(_DATA):
            text = _label(data[1]) or text
        if kind := self._take(_CLASSES):
            self._flow.classes[name] = kind[1]
        if name in self._link_ids and name not in self._flow.nodes:
            return name
        if text is not None or name not in self._flow.nodes:
            self._flow.nodes[name] = name if text is None else text
            refuse_more_than_fits(touchpoints=len(self._flow.nodes))
        if self._open:
            self._flow.subgraphs[self._open[-1]].nodes.append(name)
        return name

    def _shape(self) -> str | None:
        """The text of a node, None where it has none."""
        for opening, closings in _SHAPES.items():
            if not self._text.startswith(opening, self._at):
                continue
            start = self._at + len(opening)
            quoted = _QUOTED.match(self._text, start)
            if quoted and (closing := next((c for c in closings if self._text.startswith(c, quoted.end())), "")):
                self._at = quoted.end() + len(closing)
                return quoted[1]
            ends = [
                (end, closing)
                for closing in closings
                if (end := self._text.find(closing, start, start + _LONGEST_TEXT)) >= 0
            ]
            end, closing = min(ends, default=(-1, ""))
            if ends and not _NO_TEXT.search(self._text, start, end):
                self._at = end + len(closing)
                return _unquoted(self._text[start:end].strip())
        return None

    def _arrow(self) -> _Arrow | None:
        if named := self._take(_LINK_ID):
            self._link_ids.add(named[1])
        if found := self._take(_LINK):
            piped = self._take(_PIPED)
            both = found[1] == "<" and found[2].endswith(">")
            return _Arrow(_unquoted(piped[1].strip()) if piped else "", both, not found[2].startswith("~"))
        if found := self._take(_LABELLED):
            label, end = next((found[n] or "", found[n + 1]) for n in (2, 4, 6) if found[n + 1])
            return _Arrow(_unquoted(label), found[1] == "<" and end.endswith(">"))
        return None


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _unquoted(text: str) -> str:
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text


def _label(data: str) -> str | None:
    """The label in the data of a node, `{ shape: rect, label: "…" }`."""
    found = _LABEL.search(data)
    return next((text for text in found.groups() if text is not None), None) if found else None
