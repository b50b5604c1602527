"""What a map has that a format has no place for, said before it is written."""

from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from itertools import pairwise

from journeymap.files.pasted import ordered
from journeymap.language import mark, translated
from journeymap.model.journey import Journey
from journeymap.model.records import Image, Persona, Story, Touchpoint, View
from journeymap.model.values import Evidence


class Aspect(StrEnum):
    """One thing that a map can say and a format may not."""

    TRANSITIONS = "transitions"
    LABELS = "labels"
    TYPES = "types"
    FURTHER_TYPES = "further types"
    EMOTIONS = "emotions"
    NO_EMOTION = "no emotion"
    INTENSITY = "intensity"
    CHANNELS = "channels"
    ACTORS = "actors"
    MARKS = "marks"
    DESCRIPTIONS = "descriptions"
    GOALS = "goals"
    PLACES = "places"
    NOTES = "notes"
    LANES = "lanes"
    PERSONAS = "personas"
    EVIDENCE = "evidence"
    LINKS = "links"
    IMAGES = "images"
    VIEWS = "views"
    STORIES = "stories"
    DATA = "data"


def _beside_chain(journey: Journey) -> int:
    """Transitions that do not lead to the next touchpoint as they are read, and steps of that order that none makes."""
    every = [touchpoint.id for touchpoint in ordered(journey)]
    chain = {*pairwise(every)}
    return len(chain ^ {(way.source, way.target) for way in journey.transitions.values()})


def _touchpoints(says: Callable[[Touchpoint], object]) -> Callable[[Journey], int]:
    return lambda journey: sum(1 for touchpoint in journey.touchpoints.values() if says(touchpoint))


_FOUND: Mapping[Aspect, tuple[Callable[[Journey], int], str]] = {
    Aspect.TRANSITIONS: (_beside_chain, mark("Each touchpoint leads to the next. Drawn otherwise: %n transition(s).")),
    Aspect.NO_EMOTION: (_touchpoints(lambda t: t.expected_emotion is None), mark("Without an emotion, so with the score 3: %n touchpoint(s).")),
    Aspect.LABELS: (lambda j: sum(1 for way in j.transitions.values() if way.label), mark("Left out: %n label(s) of transitions.")),
    Aspect.TYPES: (_touchpoints(lambda t: t.engagement), mark("Left out: %n engagement type(s).")),
    Aspect.FURTHER_TYPES: (_touchpoints(lambda t: t.secondary or t.strength), mark("Left out: further types and strength of %n touchpoint(s).")),
    Aspect.EMOTIONS: (_touchpoints(lambda t: t.expected_emotion is not None), mark("Left out: %n expected emotion(s).")),
    Aspect.INTENSITY: (_touchpoints(lambda t: t.intensity), mark("Left out: intensity of the emotion at %n touchpoint(s).")),
    Aspect.CHANNELS: (_touchpoints(lambda t: t.channel), mark("Left out: channels of %n touchpoint(s).")),
    Aspect.ACTORS: (_touchpoints(lambda t: t.actor), mark("Left out: actors of %n touchpoint(s).")),
    Aspect.MARKS: (_touchpoints(lambda t: t.goal or t.moment_of_truth or t.locked), mark("Left out: %n mark(s) of goals, moments of truth and locked touchpoints.")),
    Aspect.DESCRIPTIONS: (lambda j: sum(1 for r in (*j.touchpoints.values(), *j.stages) if r.description), mark("Left out: %n description(s).")),
    Aspect.GOALS: (lambda j: sum(1 for stage in j.stages if stage.goals), mark("Left out: goals of customers in %n stage(s).")),
    Aspect.PLACES: (lambda j: len(j.touchpoints), mark("Left out: places of %n touchpoint(s).")),
    Aspect.NOTES: (lambda j: len(j.notes), mark("Left out: %n note(s).")),
    Aspect.LANES: (lambda j: len(j.lanes), mark("Left out: %n lane(s).")),
    Aspect.PERSONAS: (lambda j: len(j.table(Persona)), mark("Left out: %n persona(s).")),
    Aspect.EVIDENCE: (_touchpoints(lambda t: t.evidence != Evidence()), mark("Left out: evidence of %n touchpoint(s).")),
    Aspect.LINKS: (_touchpoints(lambda t: t.links), mark("Left out: links of %n touchpoint(s).")),
    Aspect.IMAGES: (lambda j: len(j.table(Image)), mark("Left out: %n image(s).")),
    Aspect.VIEWS: (lambda j: len(j.table(View)), mark("Left out: %n view(s).")),
    Aspect.STORIES: (lambda j: len(j.table(Story)), mark("Left out: %n presentation(s).")),
    Aspect.DATA: (lambda j: len(j.sources), mark("Left out: figures of %n data source(s).")),
}  # fmt: skip
"""For each aspect how often a map has it, and what is then said."""


def losses(journey: Journey, without: Collection[Aspect]) -> tuple[str, ...]:
    """A sentence for each of these aspects that the map has, in the order of the table."""
    counted = ((sentence, count(journey)) for aspect, (count, sentence) in _FOUND.items() if aspect in without)
    return tuple(translated(sentence, n=n) for sentence, n in counted if n)
