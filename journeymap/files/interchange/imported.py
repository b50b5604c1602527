"""What every reader of a foreign file gives, and what all of them do with what they found."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from msgspec.structs import replace

from journeymap.files.decoding import FileError
from journeymap.files.pasted import LEFT, TOP
from journeymap.language import tr
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, GAP_X, GAP_Y, STAGE_WIDTH
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import Stage, Touchpoint, Transition

LARGEST = 64 * 1024 * 1024
"""So many bytes of a foreign file are read, and so many of what is packed in it."""

MOST: Mapping[str, int] = {"stages": 5_000, "touchpoints": 50_000, "transitions": 200_000}
"""So many records a map made of a foreign file may have: it is still to be opened, shown and saved."""

_NO_LETTERS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Imported:
    """A journey as a foreign file gave it, and sentences about what the user should know of it. `pages` are the names
    of all pages of the file, where there are several, of which this is number `page`.
    """

    journey: Journey
    notices: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    page: int = 1


def text_of(data: bytes) -> str:
    """The text of a file: UTF-8, or UTF-16 that says so. Raises FileError where it is neither, or too long."""
    if len(data) > LARGEST:
        raise FileError(tr("It is larger than {size} MB: leave out what is not needed.").format(size=LARGEST >> 20))
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileError(tr("It is not UTF-8 text (line {line}): save it as UTF-8.").format(line=line)) from error


def refuse_more_than_fits(*, stages: int = 0, touchpoints: int = 0, transitions: int = 0) -> None:
    """Raises FileError where a file has more of these than a map has room for."""
    if stages > MOST["stages"] or touchpoints > MOST["touchpoints"] or transitions > MOST["transitions"]:
        told = tr(
            "It holds more than a map has room for ({stages} stages, {touchpoints} touchpoints, {transitions} transitions): "
            "part it in several files."
        )
        raise FileError(told.format(**MOST))


def one_line(text: str) -> str:
    """A title without line breaks, control characters and halves of character pairs."""
    return " ".join(_NO_LETTERS.sub(" ", text).split())


def printable(text: str) -> str:
    """A text of several lines without control characters and halves of character pairs."""
    return "\n".join(_NO_LETTERS.sub(" ", line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def stacked(stages: Sequence[Stage], touchpoints: Iterable[Touchpoint]) -> list[Touchpoint]:
    """The touchpoints of each stage below each other, in their order; those of a map without stages in rows, as words
    are read, about as many as stand in each.
    """
    every = list(touchpoints)
    known = {stage.id for stage in stages}
    columns = 1 if stages else max(1, ceil(len(every) ** 0.5))
    counts: dict[Id | None, int] = {}
    placed: list[Touchpoint] = []
    for touchpoint in every:
        stage = touchpoint.stage if touchpoint.stage in known else None
        number = counts[stage] = counts.get(stage, -1) + 1
        row, column = divmod(number, columns)
        x, y = LEFT + column * (CARD_WIDTH + GAP_X), TOP + row * (CARD_HEIGHT + GAP_Y)
        placed.append(replace(touchpoint, stage=stage, x=float(x), y=float(y)))
    return placed


def ordered_stages(titles: Iterable[str]) -> list[Stage]:
    """Stages in this order, each as wide as one column of cards."""
    return [Stage(id=new_id(), order=float(n), title=title, width=STAGE_WIDTH) for n, title in enumerate(titles, 1)]


@dataclass(frozen=True, slots=True)
class Ways:
    """Transitions, each pair of touchpoints once, and notices about those that a map has no place for."""

    transitions: tuple[Transition, ...]
    notices: tuple[str, ...]


def ways(found: Iterable[Transition]) -> Ways:
    """What a map keeps of these: none that joins a touchpoint to itself, and one from one touchpoint to another."""
    kept: dict[tuple[Id, Id], Transition] = {}
    loops = doubles = 0
    for way in found:
        pair = (way.source, way.target)
        loops += way.source == way.target
        doubles += pair in kept
        if way.source != way.target:
            old = kept.setdefault(pair, way)
            if old.label != way.label:
                labels = dict.fromkeys(label for label in (old.label, way.label) if label)
                kept[pair] = replace(old, label=" / ".join(labels))
    notices: list[str] = []
    if loops:
        notices.append(tr("Left out: %n transition(s) from a touchpoint to itself.", n=loops))
    if doubles:
        notices.append(tr("Joined to one: %n transition(s) drawn twice.", n=doubles))
    return Ways(tuple(kept.values()), tuple(notices))
