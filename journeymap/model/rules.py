"""What a map says about itself: findings, each from one rule, in the order of the table RULES.

The sentences here are source texts: whoever shows them translates them, then fills in the names.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from journeymap.language import mark
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.model.records import Touchpoint


class Weight(StrEnum):
    """How much a finding matters."""

    PROBLEM = "problem"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: a sentence with `{title}` and `{other}` for the records that `find` yields."""

    key: str
    weight: Weight
    sentence: str
    find: Callable[[Journey], Iterator[tuple[Id, ...]]]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found at which records; `titles` are theirs."""

    rule: Rule
    records: tuple[Id, ...]
    titles: tuple[str, ...]

    def sentence(self, template: str | None = None) -> str:
        """The finding in words; `template` is the translated sentence of the rule."""
        title, other = (*self.titles, "", "")[:2]
        return (template or self.rule.sentence).format(title=title, other=other)


def findings(journey: Journey) -> tuple[Finding, ...]:
    """All that the rules find, by rule, then in the map's order."""
    found: list[Finding] = []
    for rule in RULES:
        for ids in rule.find(journey):
            titles = tuple(name_of(record) for id in ids if (record := journey.get(id)) is not None)
            found.append(Finding(rule, ids, titles))
    return tuple(found)


def reachable(starts: set[Id], following: dict[Id, list[Id]]) -> set[Id]:
    """All touchpoints to which a path leads from one of the starts, these among them."""
    seen, todo = set(starts), list(starts)
    while todo:
        for target in following.get(todo.pop(), ()):
            if target not in seen:
                seen.add(target)
                todo.append(target)
    return seen


def _following(journey: Journey) -> dict[Id, list[Id]]:
    following: dict[Id, list[Id]] = {}
    for transition in journey.transitions.values():
        following.setdefault(transition.source, []).append(transition.target)
    return following


def _entries(journey: Journey) -> set[Id]:
    """Where the journey can begin: touchpoints of the first stage that has any, and those nothing leads to that lead on."""
    following = _following(journey)
    led_to = {target for targets in following.values() for target in targets}
    first = next((s.id for s in journey.stages if any(t.stage == s.id for t in journey.touchpoints.values())), None)
    return {
        t.id
        for t in journey.touchpoints.values()
        if (t.stage == first and first is not None) or (t.id not in led_to and t.id in following)
    }


def _unreachable(journey: Journey) -> Iterator[tuple[Id, ...]]:
    if len(journey.touchpoints) < 2:
        return
    reached = reachable(_entries(journey), _following(journey))
    yield from ((id,) for id in journey.touchpoints if id not in reached)


def _dead_ends(journey: Journey) -> Iterator[tuple[Id, ...]]:
    here = journey.touchpoints
    leading_on = {t.source for t in journey.transitions.values() if t.target in here and t.target != t.source}
    for touchpoint in journey.touchpoints.values():
        if not touchpoint.goal and touchpoint.id not in leading_on:
            yield (touchpoint.id,)


def _no_goal(journey: Journey) -> Iterator[tuple[Id, ...]]:
    if journey.touchpoints and not any(t.goal for t in journey.touchpoints.values()):
        yield (journey.properties.id,)


def _empty_stages(journey: Journey) -> Iterator[tuple[Id, ...]]:
    used = {t.stage for t in journey.touchpoints.values()}
    yield from ((stage.id,) for stage in journey.stages if stage.id not in used)


def _without(journey: Journey, missing: Callable[[Touchpoint], bool]) -> Iterator[tuple[Id, ...]]:
    yield from ((t.id,) for t in journey.touchpoints.values() if missing(t))


def _same_title(journey: Journey) -> Iterator[tuple[Id, ...]]:
    first: dict[str, Id] = {}
    for t in journey.touchpoints.values():
        name = t.title.casefold().strip()
        if name and first.setdefault(name, t.id) != t.id:
            yield (t.id, first[name])


def _backwards(journey: Journey) -> Iterator[tuple[Id, ...]]:
    position = {stage.id: index for index, stage in enumerate(journey.stages)}
    for transition in journey.transitions.values():
        source = journey.touchpoints.get(transition.source)
        target = journey.touchpoints.get(transition.target)
        if source is None or target is None or source.stage is None or target.stage is None:
            continue
        if position.get(source.stage, 0) > position.get(target.stage, len(position)):
            yield (source.id, target.id)


def _loose(journey: Journey) -> Iterator[tuple[Id, ...]]:
    for transition in journey.transitions.values():
        if transition.source not in journey.touchpoints or transition.target not in journey.touchpoints:
            yield (transition.id,)


RULES: tuple[Rule, ...] = (
    Rule("loose-transition", Weight.PROBLEM, mark("A transition has lost one of its touchpoints: delete it."), _loose),
    Rule("unreachable", Weight.PROBLEM, mark("“{title}” is unreachable: no transition leads there from a start of the journey."), _unreachable),
    Rule("dead-end", Weight.PROBLEM, mark("“{title}” is a dead end: nothing leads on from it and it is no goal."), _dead_ends),
    Rule("no-goal", Weight.PROBLEM, mark("The map has no goal: mark the touchpoint at which the journey is completed."), _no_goal),
    Rule("empty-stage", Weight.HINT, mark("Stage “{title}” has no touchpoint."), _empty_stages),
    Rule("no-title", Weight.HINT, mark("A touchpoint has no title."), lambda j: _without(j, lambda t: not t.title.strip())),
    Rule("same-title", Weight.HINT, mark("Two touchpoints are called “{title}”: data cannot tell them apart by name."), _same_title),
    Rule("no-engagement-type", Weight.HINT, mark("“{title}” has no engagement type."), lambda j: _without(j, lambda t: t.engagement is None)),
    Rule("no-channel", Weight.HINT, mark("“{title}” has no channel."), lambda j: _without(j, lambda t: not t.channel)),
    Rule("backwards", Weight.HINT, mark("The transition from “{title}” to “{other}” goes back to an earlier stage."), _backwards),
)  # fmt: skip
