"""The one table of formats of other programs: how a file of each is known, read and written, and what it cannot hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from journeymap.files.decoding import FileError
from journeymap.files.interchange import drawioreading, drawiowriting, mermaid, mermaidflow, mermaidjourney
from journeymap.files.interchange.drawiofile import PNG
from journeymap.files.interchange.imported import Imported, refuse_more_than_fits
from journeymap.files.interchange.losses import Aspect, losses
from journeymap.files.store import why_unreadable
from journeymap.language import mark, tr
from journeymap.model.journey import Journey

_HEAD = 4096
"""So many bytes tell what a file is."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format. `sniff` tells whether bytes are such a file; `read` takes the page to read, counted from 1, and
    raises FileError; `write` gives the text of a file; `without` is what it has no place for.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    read: Callable[[bytes, int], Imported]
    write: Callable[[Journey], str]
    without: frozenset[Aspect]
    limits: Callable[[Journey, str], tuple[str, ...]] = lambda _journey, _text: ()

    def loses(self, journey: Journey) -> tuple[str, ...]:
        """What the map has that such a file will not hold, a sentence each."""
        return (*losses(journey, self.without), *self.limits(journey, self.write(journey)))


def _is_drawio(data: bytes) -> bool:
    head = data[:_HEAD].replace(b"\x00", b"")
    if data.startswith(PNG):
        return b"mxfile" in data or b"mxGraphModel" in data
    is_svg = b"<svg" in head and (b"mxfile" in data or b"mxGraphModel" in data)
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and (
        b"<mxfile" in head or b"<mxGraphModel" in head or is_svg
    )


def _mermaid_limits(journey: Journey, text: str) -> tuple[str, ...]:
    """What Mermaid refuses to draw as it is installed."""
    told: list[str] = []
    links = len(journey.transitions)
    if links > mermaidflow.MOST_LINKS:
        told.append(
            tr("Mermaid draws {most} transitions unless it is told to draw more; there will be {count}.").format(
                most=mermaidflow.MOST_LINKS, count=links
            )
        )
    return (*told, *_too_long(journey, text))


def _too_long(_journey: Journey, text: str) -> tuple[str, ...]:
    if len(text) <= mermaid.LONGEST:
        return ()
    told = tr(
        "Mermaid draws texts of {most} characters unless it is told to draw longer ones; this will have {length}."
    )
    return (told.format(most=mermaid.LONGEST, length=len(text)),)


_EVERYWHERE_LOST = frozenset({
    Aspect.LANES, Aspect.PERSONAS, Aspect.EVIDENCE, Aspect.LINKS, Aspect.IMAGES, Aspect.VIEWS, Aspect.STORIES, Aspect.DATA,
})  # fmt: skip
_OF_RECORDS = frozenset({
    Aspect.FURTHER_TYPES, Aspect.INTENSITY, Aspect.CHANNELS, Aspect.MARKS, Aspect.DESCRIPTIONS, Aspect.GOALS, Aspect.PLACES,
    Aspect.NOTES,
})  # fmt: skip

FORMATS: Mapping[str, Format] = {
    format.key: format
    for format in (
        Format(
            "mermaid-flowchart",
            mark("Mermaid flowchart"),
            (".mmd", ".mermaid"),
            mermaid.is_mermaid,
            mermaid.read,
            mermaidflow.write,
            _EVERYWHERE_LOST | _OF_RECORDS | {Aspect.EMOTIONS, Aspect.ACTORS},
            _mermaid_limits,
        ),
        Format(
            "mermaid-journey",
            mark("Mermaid journey"),
            (".mmd", ".mermaid"),
            mermaid.is_mermaid,
            mermaid.read,
            mermaidjourney.write,
            _EVERYWHERE_LOST | _OF_RECORDS | {Aspect.TRANSITIONS, Aspect.LABELS, Aspect.TYPES, Aspect.NO_EMOTION},
            _too_long,
        ),
        Format(
            "drawio",
            mark("draw.io drawing"),
            (".drawio", ".dio", ".xml"),
            _is_drawio,
            drawioreading.read,
            drawiowriting.write,
            _EVERYWHERE_LOST,
        ),
    )
}
"""Formats by their keys; of two with one suffix the first is written where nothing else is said."""


def format_for(path: Path) -> Format | None:
    """The format in which a file of this name is written, None where its suffix does not tell."""
    return next((format for format in FORMATS.values() if path.suffix.lower() in format.suffixes), None)


def recognised(data: bytes) -> Format | None:
    """The format of a file, by what is in it."""
    return next((format for format in FORMATS.values() if format.sniff(data)), None)


def read_foreign(path: Path, *, format: Format | None = None, page: int = 1) -> Imported:
    """The journey in a file of another program, by what is in it unless its format is given. Raises FileError, its
    sentence naming the file.
    """
    try:
        data = path.read_bytes()
        chosen = format or recognised(data) or format_for(path)
        if chosen is None:
            raise FileError(tr("It is none of {names}.").format(names=", ".join(f.name for f in FORMATS.values())))  # noqa: TRY301
        found = chosen.read(data, page)
        made = found.journey
        refuse_more_than_fits(
            stages=len(made.stages), touchpoints=len(made.touchpoints), transitions=len(made.transitions)
        )
    except FileError as error:
        raise FileError(tr("“{name}” cannot be read. {why}").format(name=path.name, why=error)) from error
    except OSError as error:
        raise FileError(
            tr("“{name}” cannot be read. {why}").format(name=path.name, why=why_unreadable(error))
        ) from error
    return found
