"""Mermaid's `journey`: sections with tasks, each with a score from 1 to 5 and its actors.

`task: score: actor, actor`. A journey of Mermaid has no transitions, so each task leads to the next. See
https://mermaid.js.org/syntax/userJourney.html.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from journeymap.files.interchange.imported import Imported, ordered_stages, refuse_more_than_fits, stacked
from journeymap.files.interchange.mermaidtext import EMPTY, Block, by_number, escaped, plain
from journeymap.files.pasted import linked, ordered
from journeymap.language import tr
from journeymap.model.catalogue import ACTORS, kept, shown
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Properties, Stage, Touchpoint
from journeymap.model.values import LaneKind

MIDDLE = 3.0
"""The score of a task that is neither good nor bad."""

_DECIMALS = 9
_KEYWORD = re.compile(r"(title|section)\s+(.*)|(accTitle|accDescr)\s*:\s*(.*)", re.IGNORECASE)
_DESCRIPTION = re.compile(r"^[ \t]*accDescr\s*\{([^}]{0,20000})\}", re.IGNORECASE | re.MULTILINE)
_TAKEN_FOR_KEYWORD = re.compile(r"title|section|journey|accTitle|accDescr", re.IGNORECASE)
_COMMENT = re.compile(r"\s%%.*|^%.*|^#(?!\w+;).*")


@dataclass(frozen=True, slots=True)
class _Task:
    title: str
    section: int
    """The number of the section, 0 before the first one."""
    score: float | None
    actors: tuple[str, ...]
    scored: bool


def read(block: Block) -> Imported:
    """The journey of a block, with its emotion curve; what is no task is counted. Raises FileError where it says more than
    fits a map.
    """
    said, sections, tasks = _parts(block)
    staged = bool(sections)
    titles = ["", *sections] if any(task.section == 0 for task in tasks) else sections
    stages = ordered_stages(titles if staged else ())
    first = len(sections) + 1 - len(titles)
    found = [
        Touchpoint(
            id=new_id(),
            x=0,
            y=0,
            title=task.title,
            stage=stages[task.section - first].id if staged else None,
            actor=kept(ACTORS, task.actors[0]) if task.actors else "",
            expected_emotion=_emotion(task.score),
        )
        for task in tasks
    ]
    touchpoints = stacked(stages, found)
    properties = Properties(title=said.get("title") or block.title, description=said.get("accdescr", ""))
    felt = any(task.score is not None for task in tasks)
    curve = [Lane(id=new_id(), order=1.0, shows=LaneKind.EMOTION)] if felt else []
    journey = Journey([properties, *stages, *curve, *touchpoints, *linked(touchpoints)])
    return Imported(journey, tuple(_notices(tasks)))


def _parts(block: Block) -> tuple[Mapping[str, str], list[str], list[_Task]]:
    """What the keywords say, the sections and the tasks."""
    whole = _DESCRIPTION.search(block.body)
    said: dict[str, str] = {"accdescr": plain(whole[1])} if whole else {}
    sections: list[str] = []
    tasks: list[_Task] = []
    for line in _DESCRIPTION.sub("", block.body).split("\n"):
        bare = _COMMENT.sub("", line.strip()).rstrip()
        keyword = _KEYWORD.fullmatch(bare)
        if keyword is None:
            tasks += [_task(bare, len(sections))] if bare else []
        elif (word := (keyword[1] or keyword[3]).lower()) == "section":
            sections.append(plain(keyword[2]))
        else:
            said[word] = plain(keyword[2] or keyword[4])
        refuse_more_than_fits(stages=len(sections), touchpoints=len(tasks))
    return said, sections, tasks


def _task(line: str, section: int) -> _Task:
    name, colon, data = line.partition(":")
    number, _, actors = data.partition(":")
    try:
        score = float(number.strip().replace(",", "."))
    except ValueError:
        score = None
    score = None if score is None or score != score else score  # noqa: PLR0124  # “nan” is a number to Python
    names = tuple(actor for part in actors.partition(":")[0].split(",") if (actor := plain(part)))
    return _Task(plain(name), section, score, names, scored=bool(colon))


def _emotion(score: float | None) -> float | None:
    return None if score is None else min(2.0, max(-2.0, round(score - MIDDLE, _DECIMALS)))


def _notices(tasks: Iterable[_Task]) -> Iterable[str]:
    every = list(tasks)
    beyond = sum(1 for task in every if task.score is not None and not 1 <= task.score <= 5)
    unscored = sum(1 for task in every if task.score is None)
    further = sum(len(task.actors[1:]) for task in every)
    if len(every) > 1:
        yield tr("Each task leads to the next one: a journey of Mermaid has no transitions.")
    if beyond:
        yield tr("Brought within 1 and 5: %n score(s).", n=beyond)
    if unscored:
        yield tr("Without a score, so without an emotion: %n task(s).", n=unscored)
    if further:
        yield tr("Left out: %n further actor(s), as a touchpoint has one.", n=further)


def write(journey: Journey) -> str:
    """The journey as Mermaid's `journey`: stage by stage, each from top to bottom."""
    properties = journey.properties
    lines = ["journey"]
    if properties.title.strip():
        lines.append(f"  title {escaped(properties.title)}")
    if properties.description.strip():
        lines.append(f"  accDescr: {escaped(properties.description)}")
    every = ordered(journey)
    lines += [_written(t) for t in every if journey.find(Stage, t.stage) is None]
    for stage in journey.stages:
        lines.append(f"  section {_name(stage.title)}")
        lines += [_written(t) for t in every if t.stage == stage.id]
    return "\n".join(lines) + "\n"


def _written(touchpoint: Touchpoint) -> str:
    score = MIDDLE + (touchpoint.expected_emotion or 0.0)
    actor = escaped(shown(ACTORS, touchpoint.actor)).replace(",", by_number(","))
    actor = "" if actor == EMPTY else f": {actor}"
    return f"    {_name(touchpoint.title)}: {round(score, _DECIMALS):.10g}{actor}"


def _name(title: str) -> str:
    """A name whose first letter is by number where Mermaid would take its beginning for a keyword."""
    name = escaped(title)
    return by_number(name[0]) + name[1:] if _TAKEN_FOR_KEYWORD.match(name) else name
