"""After any sequence of edits, undo, redo, save and load, a map is whole."""

import random
from collections.abc import Callable

import pytest

from journeymap.files.format import dumps, loads
from journeymap.model import edits, geometry
from journeymap.model.change import Change, join, reverse
from journeymap.model.edits import Place
from journeymap.model.edits.images import SHOWING, image_of
from journeymap.model.journey import Journey
from journeymap.model.records import (
    DataSource,
    EngagementType,
    Image,
    Lane,
    LaneKind,
    Note,
    NoteKind,
    Persona,
    Properties,
    Snapshot,
    Stage,
    Touchpoint,
    Transition,
)
from journeymap.model.rules import findings

START = Journey(
    [
        DataSource(id="log", rows="events", binding={"noise": None}),
        Snapshot(id=Snapshot.id_of("log"), source="log"),
        *(Touchpoint(id=f"t{n}", x=210.0 * n, y=20.0 * n) for n in range(3)),
        Transition(id="t01", source="t0", target="t1"),
        Note(id="free"),
        Note(id="pinned", touchpoint="t2"),
    ]
)


class Hand:
    """A hand that edits at random: all that it does follows from its seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311  # not for secrets
        self.made = 0

    def one(self, ids) -> str:
        """An id of these, or one that is not on the map."""
        return self.chance.choice([*ids, "gone"])

    def some(self, journey: Journey) -> list[str]:
        """A selection; may hold an id twice, and what is not there any more."""
        return self.chance.choices([record.id for record in journey] + ["gone"], k=self.chance.randint(0, 4))

    def number(self) -> float:
        return self.chance.choice([0.0, 8.0, -16.0, 120.0, -700.0, 0.5, self.chance.uniform(-900, 900)])

    def new(self) -> str:
        self.made += 1
        return f"new{self.made}"

    def edit(self, journey: Journey) -> Change:
        """Any one edit, with any values."""
        return self.chance.choice(EDITS)(self, journey)


def add_note(hand: Hand, journey: Journey) -> Change:
    """What an edit of notes will do: pins one anywhere."""
    stages, lanes = journey.table(Stage), journey.table(Lane)
    note = Note(id=hand.new(), touchpoint=hand.chance.choice([None, *journey.touchpoints]))
    if stages and lanes and hand.chance.random() < 0.5:
        note = Note(id=note.id, stage=hand.chance.choice([*stages]), lane=hand.chance.choice([*lanes]))
    return {note.id: (None, note)}


def anywhere(hand: Hand, journey: Journey) -> Place:
    """A place at which a note can be pinned."""
    x, y = hand.number(), hand.number()
    lanes, stages = [*journey.table(Lane)], [*journey.table(Stage)]
    places = [Place(x=x, y=y)]
    places += [Place(touchpoint=id, lane=hand.chance.choice([None, *lanes])) for id in journey.touchpoints]
    places += [Place(lane=lane, stage=hand.chance.choice([None, *stages])) for lane in lanes]
    return hand.chance.choice(places)


def show_image(hand: Hand, journey: Journey) -> Change:
    new = Image(id=hand.new(), data=b"picture", width=2, height=1)
    return edits.show_image(journey, hand.some(journey), hand.chance.choice([None, new, *journey.images.values()]))


def add_persona(hand: Hand, journey: Journey) -> Change:
    persona = Persona(id=hand.new(), name="P", order=hand.number())
    return {persona.id: (None, persona)}


def bind(hand: Hand, journey: Journey) -> Change:
    names = ["noise", "a", "b"]
    return edits.bind(journey, "log", {n: hand.chance.choice([None, *journey.touchpoints]) for n in names})


EDITS: list[Callable[[Hand, Journey], Change]] = [
    lambda h, j: edits.add_stage(j, title="S", before=h.one(j.table(Stage)), id=h.new()),
    lambda h, j: edits.move_stage(j, h.one(j.table(Stage)), before=h.one(j.table(Stage))),
    lambda h, j: edits.resize_stage(j, h.one(j.table(Stage)), h.number()),
    lambda h, j: edits.add_touchpoint(j, x=h.number(), y=h.number(), id=h.new()),
    lambda h, j: edits.add_touchpoint_around(j, h.number(), h.number(), id=h.new()),
    lambda h, j: edits.add_next(j, h.one(j.touchpoints), id=h.new()),
    lambda h, j: edits.add_below(j, h.one(j.touchpoints), id=h.new()),
    lambda h, j: edits.add_alternative(j, h.one(j.touchpoints), id=h.new()),
    lambda h, j: edits.add_first(j, h.one(j.table(Stage)), id=h.new()),
    lambda h, j: edits.add_between(j, h.one(j.transitions), id=h.new()),
    lambda h, j: edits.insert_between(j, h.one(j.transitions), h.one(j.touchpoints)),
    lambda h, j: edits.connect_both_ways(j, h.one(j.touchpoints), h.one(j.touchpoints)),
    lambda h, j: edits.align(j, h.some(j), h.chance.choice([*edits.Line])),
    lambda h, j: edits.distribute(j, h.some(j), h.chance.choice([*edits.Axis])),
    lambda h, j: edits.move_to_stage(j, h.some(j), h.chance.choice([-1, 1])),
    lambda h, j: edits.set_fields(j, h.some(j), locked=h.chance.random() < 0.5),
    lambda h, j: edits.replace_text(j, h.some(j), h.chance.choice(["x", "A"]), "y z"),
    lambda h, j: edits.delete_healing(j, h.some(j)),
    lambda h, j: edits.paste(j, edits.fragment(j, h.some(j)), at=(h.number(), h.number())),
    lambda h, j: edits.paste(j, edits.fragment(j, h.some(j)), at=(h.number(), h.number()), by_title=True),
    lambda h, j: edits.move(j, h.some(j), h.number(), h.number()),
    lambda h, j: edits.connect(j, h.one(j.touchpoints), h.one(j.touchpoints), id=h.new()),
    lambda h, j: edits.reconnect(j, h.one(j.transitions), target=h.one(j.touchpoints)),
    lambda h, j: edits.reconnect(j, h.one(j.transitions), source=h.one(j.touchpoints)),
    lambda h, j: edits.retitle(j, h.one(r.id for r in j), h.chance.choice(["A", "B\nC", "", "ä🛒"])),
    lambda h, j: edits.set_fields(j, h.some(j), goal=h.chance.random() < 0.5, channel="post", title="X"),
    lambda h, j: edits.engage(j, h.some(j), h.chance.choice([None, *EngagementType])),
    lambda h, j: edits.feel(j, h.some(j), h.number()),
    lambda h, j: edits.delete(j, h.some(j)),
    lambda h, j: edits.duplicate(j, h.some(j), dx=h.number(), dy=h.number()),
    lambda h, j: edits.add_lane(j, Lane(id=h.new(), order=0.0, shows=h.chance.choice([*LaneKind]))),
    lambda h, j: edits.add_lane(j, Lane(id=h.new(), order=0.0), before=h.one(j.table(Lane))),
    lambda h, j: edits.move_lane(j, h.one(j.table(Lane)), before=h.one(j.table(Lane))),
    lambda h, j: edits.resize_lane(j, h.one(j.table(Lane)), h.number()),
    lambda h, j: edits.expect(j, h.some(j), h.number(), persona=h.chance.choice([None, *j.table(Persona)])),
    lambda h, j: edits.shift(j, h.some(j), h.number(), persona=h.chance.choice([None, *j.table(Persona)])),
    lambda h, j: edits.add_blank_note(j, anywhere(h, j), h.chance.choice([None, *NoteKind])),
    lambda h, j: edits.beside(j, h.one(j.notes)),
    lambda h, j: edits.pin(j, h.some(j), anywhere(h, j), before=h.one(j.notes)),
    lambda h, j: edits.lay(j, {id: (h.number(), h.number()) for id in h.some(j)}),
    lambda h, j: edits.write(j, h.one(j.notes), h.chance.choice(["", "A\n\nB  ", "🛒"])),
    show_image,
    add_persona,
    bind,
    add_note,
]  # fmt: skip


def assert_whole(journey: Journey) -> None:
    """What holds of every map that edits have made."""
    stages, touchpoints = journey.table(Stage), journey.touchpoints
    assert set(journey.table(Properties)) == {Properties.ID}
    assert all(t.stage in stages if stages else t.stage is None for t in touchpoints.values())
    assert all(t.y >= 0 for t in touchpoints.values())
    links = [(t.source, t.target) for t in journey.transitions.values()]
    assert all(source in touchpoints and target in touchpoints and source != target for source, target in links)
    assert len(set(links)) == len(links)
    for note in journey.notes.values():
        pinned = [(note.touchpoint, touchpoints), (note.stage, stages), (note.lane, journey.table(Lane))]
        assert all(id is None or id in table for id, table in pinned)
    personas = journey.table(Persona)
    assert all(lane.persona is None or lane.persona in personas for lane in journey.lanes)
    assert all(t.emotions.keys() <= personas.keys() for t in touchpoints.values())
    shown = {image_of(r) for kind in SHOWING for r in journey.table(kind).values()} - {None}
    assert shown == set(journey.images)
    for source in journey.sources.values():
        assert {id for id in source.binding.values() if id} <= set(touchpoints)
    assert all(snapshot.source in journey.sources for snapshot in journey.table(Snapshot).values())
    assert len({stage.order for stage in stages.values()}) == len(stages)
    assert all(stage.width >= geometry.STAGE_MINIMUM for stage in stages.values())


@pytest.mark.parametrize("seed", range(60))
def test_any_session_leaves_a_whole_map(seed):
    hand = Hand(seed)
    passed, changes = [START], []
    for _ in range(hand.chance.randint(1, 40)):
        before = passed[-1]
        change = hand.edit(before)
        after = before.apply(change)
        assert all(old != new for old, new in change.values())
        assert_whole(after)
        passed.append(after)
        changes.append(change)
    assert passed[0] == START
    opened = loads(dumps(passed[-1]))
    assert opened.journey == passed[-1]
    assert opened.notices == ()
    findings(passed[-1])
    geometry.bounds(passed[-1])
    walk(hand, passed, changes)
    first, last = sorted(hand.chance.choices(range(len(passed)), k=2))
    joined = join(*changes[first:last])
    assert passed[first].apply(joined) == passed[last]
    assert passed[last].apply(reverse(joined)) == passed[first]


def walk(hand: Hand, passed: list[Journey], changes: list[Change]) -> None:
    """Undoes and redoes at random, then all the way down and up again."""
    at, journey = len(changes), passed[-1]
    targets = [*hand.chance.choices(range(len(passed)), k=4), 0, len(changes)]
    for target in targets:
        while at != target:
            journey = journey.apply(changes[at] if target > at else reverse(changes[at - 1]))
            at += 1 if target > at else -1
            assert journey == passed[at]


@pytest.mark.parametrize("seed", range(30))
def test_deleting_stages_keeps_the_picture(seed):
    hand = Hand(seed)
    journey = START
    for _ in range(30):
        journey = journey.apply(hand.edit(journey))
    for stage in hand.chance.sample(sorted(journey.table(Stage)), k=len(journey.stages)):
        after = journey.apply(edits.delete(journey, [stage]))
        for id, rect in geometry.cards(after).items():
            assert rect == pytest.approx(geometry.cards(journey)[id])
        assert geometry.width(after) == pytest.approx(geometry.width(journey) if after.stages else 0.0)
        journey = after
