"""Labels that are HTML, as draw.io has them, as plain text and back."""

from html import escape
from html.parser import HTMLParser

from typing_extensions import override

_BREAKS = frozenset(
    ["br", "div", "p", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "table", "blockquote", "pre"]
)
_HIDDEN = frozenset({"style", "script", "head", "title"})


class _Text(HTMLParser):
    """Collects the text of a label, a line break for each block."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in _HIDDEN
        if tag in _BREAKS:
            self.parts.append("\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in _HIDDEN))
        if tag in _BREAKS and tag != "br":
            self.parts.append("\n")

    @override
    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(" ".join(data.replace("\u00a0", " ").split("\n")))


def text_of_html(label: str) -> str:
    """The words of a label; each block on a line, empty lines left out."""
    parser = _Text()
    parser.feed(label)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.parts).split("\n"))
    return "\n".join(line for line in lines if line)


def html_of_text(text: str) -> str:
    """A text as a label that shows it as it is."""
    return "<br>".join(escape(line, quote=False) for line in text.split("\n"))
