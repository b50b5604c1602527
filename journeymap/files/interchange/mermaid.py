"""Files of Mermaid: which diagram of them is read, and by what."""

from collections.abc import Callable, Mapping

from journeymap.files.decoding import FileError
from journeymap.files.interchange import mermaidflow, mermaidjourney
from journeymap.files.interchange.flowparsing import KINDS
from journeymap.files.interchange.imported import Imported, text_of
from journeymap.files.interchange.mermaidtext import Block, blocks
from journeymap.language import tr

LONGEST = 50_000
"""So many characters Mermaid draws as it is installed."""

_READERS: Mapping[str, Callable[[Block], Imported]] = {
    "journey": mermaidjourney.read,
    **dict.fromkeys(KINDS, mermaidflow.read),
}
"""What reads a diagram that begins with this word."""


def is_mermaid(data: bytes) -> bool:
    """Whether a file has a diagram that can be read."""
    try:
        return any(block.kind in _READERS for block in blocks(text_of(data)))
    except FileError:
        return False


def read(data: bytes, page: int = 1) -> Imported:
    """The journey of a diagram, counted from 1 among those of a Markdown file that can be read. Raises FileError where
    there is none.
    """
    every = blocks(text_of(data))
    readable = [block for block in every if block.kind in _READERS]
    if not readable:
        found = ", ".join(dict.fromkeys(f"“{block.kind}”" for block in every)) or tr("none")
        told = tr(
            "It has no diagram of Mermaid that can be a map, which begins with “journey” or “flowchart” (found: {kinds})."
        )
        raise FileError(told.format(kinds=found))
    if not 1 <= page <= len(readable):
        raise FileError(tr("It has %n diagram(s): there is no diagram {page}.", n=len(readable)).format(page=page))
    block = readable[page - 1]
    found = _READERS[block.kind](block)
    if len(readable) == 1:
        return found
    told = tr("This is diagram {page}; the file has {all}.").format(page=page, all=len(readable))
    names = tuple(tr("Diagram {n}").format(n=number) for number in range(1, len(readable) + 1))
    return Imported(found.journey, (told, *found.notices), names, page)
