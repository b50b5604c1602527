"""Random sessions: whatever is edited, undone and redone, undo-all gives the first journey and redo-all the last."""

import random
from collections.abc import Callable

import pytest

from journeymap.model import edits
from journeymap.model.change import NOTHING, Change, create, update
from journeymap.model.geometry import STAGE_MINIMUM
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Snapshot, Stage, Touchpoint, Transition
from journeymap.session.document import Document
from journeymap.session.selection import Selection
from tests.builders import figures, shop, snapshot

Chooser = random.Random
STEPS = 60


def some(journey: Journey, kind: type, chance: Chooser, most: int = 3) -> list[str]:
    ids = sorted(journey.table(kind))
    return chance.sample(ids, min(len(ids), chance.randint(0, most)))


def one(journey: Journey, kind: type, chance: Chooser) -> str:
    return next(iter(some(journey, kind, chance, 1)), "gone")


EDITS: tuple[Callable[[Journey, Chooser], Change], ...] = (
    lambda j, c: edits.add_touchpoint(j, x=c.uniform(-300, 900), y=c.uniform(-50, 600)),
    lambda j, c: edits.add_touchpoint_around(j, c.uniform(-300, 900), c.uniform(-50, 600)),
    lambda j, c: edits.add_stage(j, before=c.choice([None, one(j, Stage, c)])),
    lambda j, c: edits.move_stage(j, one(j, Stage, c), before=c.choice([None, one(j, Stage, c)])),
    lambda j, c: edits.resize_stage(j, one(j, Stage, c), c.uniform(0, 500)),
    lambda j, c: edits.add_next(j, one(j, Touchpoint, c)),
    lambda j, c: edits.move(j, some(j, Touchpoint, c), c.uniform(-400, 400), c.uniform(-400, 400)),
    lambda j, c: edits.connect(j, one(j, Touchpoint, c), one(j, Touchpoint, c)),
    lambda j, c: edits.reconnect(j, one(j, Transition, c), target=one(j, Touchpoint, c)),
    lambda j, c: edits.retitle(j, one(j, Touchpoint, c), c.choice(["", "Pays", "Maksaa", "שלום"])),
    lambda j, c: edits.engage(j, some(j, Touchpoint, c), c.choice([None, *EngagementType])),
    lambda j, c: edits.feel(j, some(j, Touchpoint, c), c.choice([-1.0, 1.0])),
    lambda j, c: edits.duplicate(j, some(j, Touchpoint, c)),
    lambda j, c: edits.delete(j, some(j, c.choice([Touchpoint, Transition, Stage]), c, 1)),
    lambda j, c: edits.delete(j, ["log"]) if c.random() < 0.2 else NOTHING,
)


def check(journey: Journey) -> None:
    """What holds of every map that was only ever edited."""
    for transition in journey.transitions.values():
        assert {transition.source, transition.target} <= set(journey.touchpoints)
        assert transition.source != transition.target
    for touchpoint in journey.touchpoints.values():
        assert touchpoint.stage in journey.table(Stage) or (touchpoint.stage is None and not journey.stages)
        assert touchpoint.y >= 0
        assert touchpoint.engagement not in touchpoint.secondary
    for stage in journey.stages:
        assert stage.width >= STAGE_MINIMUM
    assert list(Journey(journey)) == list(journey)


def act(document: Document, chance: Chooser) -> None:
    what = chance.random()
    if what < 0.15:
        document.undo()
    elif what < 0.25:
        document.redo()
    else:
        change = chance.choice(EDITS)(document.committed, chance)
        if what < 0.45:
            document.preview(change)
        else:
            document.commit(change, "Edit", merge=chance.choice(["", "", "more"]))


def rewound(document: Document) -> Journey:
    document.preview(NOTHING)
    while document.history.canUndo():
        document.undo()
        check(document.journey)
    return document.journey


def replayed(document: Document) -> Journey:
    while document.history.canRedo():
        document.redo()
        check(document.journey)
    return document.journey


@pytest.mark.parametrize("seed", range(40))
def test_undo_all_gives_the_first_journey_and_redo_all_the_last(qapp, seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    start = shop()
    document = Document(start)
    selection = Selection(document)
    for _ in range(STEPS):
        act(document, chance)
        check(document.journey)
        assert all(id in document.journey for id in selection.ids)
        selection.set(some(document.journey, Touchpoint, chance))
    document.preview(NOTHING)
    document.redo()
    end = replayed(document)
    assert rewound(document) == start
    assert not document.modified
    assert replayed(document) == end


@pytest.mark.parametrize("seed", range(20))
def test_refreshes_in_between_stop_no_undo_and_the_newest_figures_stay(qapp, seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    start = shop()
    document = Document(start)
    newest = start.snapshot("log")
    for number in range(STEPS):
        act(document, chance)
        now = document.committed.snapshot("log")
        if chance.random() < 0.2 and now is not None:
            newest = snapshot(figures({"a": (1000 + number, 0, 0, 1)}))
            document.refresh(update(now, newest))
    replayed(document)
    end = rewound(document)
    assert end.snapshot("log") == newest
    without = {record.id: record for record in start if not isinstance(record, Snapshot)}
    assert {record.id: record for record in end if not isinstance(record, Snapshot)} == without
    replayed(document)


def test_a_long_history_holds(qapp):
    document = Document()
    for number in range(500):
        document.commit(create(Stage(id=f"s{number}", order=float(number))), "Add stage")
    assert len(document.journey.stages) == 500
    assert rewound(document) == Journey()
