"""Small journeys for tests, put together by hand so that every place and figure can be worked out on paper."""

from collections.abc import Mapping, Sequence

from journeymap.model.figures import Figures, MeasureFigures, TouchpointFigures, TransitionFigures
from journeymap.model.journey import Journey
from journeymap.model.records import (
    DataSource,
    EngagementType,
    Properties,
    Record,
    Snapshot,
    SourceKind,
    Stage,
    Touchpoint,
    Transition,
)

SOURCE = "log"
"""The id of the one data source of a journey made by `measured`."""


def stages(*titles: str) -> list[Stage]:
    """Stages "s0", "s1", … of 210 map units each, so that stage i begins at x = 210 i."""
    return [Stage(id=f"s{index}", order=float(index), title=title) for index, title in enumerate(titles)]


def touchpoint(id: str, stage: int | None, y: float, *, x: float = 24.0, **fields: object) -> Touchpoint:
    """A touchpoint titled like its id, at (x, y) of stage number `stage`, or of the map without stages."""
    place = None if stage is None else f"s{stage}"
    return Touchpoint(id=id, x=x, y=y, stage=place, **{"title": id, **fields})


def links(*pairs: str) -> list[Transition]:
    """Transitions from words such as "a-b", which also are their ids."""
    return [Transition(id=pair, source=pair.split("-")[0], target=pair.split("-")[1]) for pair in pairs]


def branchy() -> Journey:
    """Three stages: a leads to b and c, b and c lead to d, and d back to a.

    Cards: a (24, 80), b (234, 16), c (234, 144), d (444, 80), each 164 × 74; the middles are at
    a (106, 117), b (316, 53), c (316, 181), d (526, 117).
    """
    return Journey(
        [
            Properties(title="Shop"),
            *stages("Find", "Choose", "Buy"),
            touchpoint("a", 0, 80, channel="website", engagement=EngagementType.CONTEXTUAL),
            touchpoint("b", 1, 16, channel="forum", engagement=EngagementType.SOCIAL),
            touchpoint("c", 1, 144, channel="phone", engagement=EngagementType.EMOTIONAL),
            touchpoint("d", 2, 80, channel="basket", engagement=EngagementType.CONVENIENCE, goal=True),
            *links("a-b", "a-c", "b-d", "c-d", "d-a"),
        ]
    )


def source(**fields: object) -> DataSource:
    """An event log as data source."""
    return DataSource(**{"id": SOURCE, "rows": SourceKind.EVENTS, "title": "log.csv", **fields})


def figures(
    reached: Mapping[str, tuple[int, int, int, int]],
    flows: Mapping[tuple[str, str], tuple[int, float]] | None = None,
    *,
    cases: int = 1000,
) -> Figures:
    """Figures from (reached, completed, under way, lost) a touchpoint and (cases, share) a transition."""
    return Figures(
        cases=cases, all_cases=cases, events=4 * cases, rejected=0,
        completed=sum(f[1] for f in reached.values()),
        under_way=sum(f[2] for f in reached.values()),
        lost=sum(f[3] for f in reached.values()),
        touchpoints={id: TouchpointFigures(*counts) for id, counts in reached.items()},
        transitions=tuple(
            TransitionFigures(a, b, count, count, share, 60.0, 60.0) for (a, b), (count, share) in (flows or {}).items()
        ),
    )  # fmt: skip


def snapshot(of: Figures | None = None, measures: Sequence[MeasureFigures] = ()) -> Snapshot:
    """The snapshot of the one data source."""
    return Snapshot(id=Snapshot.id_of(SOURCE), source=SOURCE, figures=of, measures=tuple(measures))


def measured(journey: Journey, of: Figures, measures: Sequence[MeasureFigures] = ()) -> Journey:
    """The journey with a data source and its figures."""
    return with_records(journey, source(), snapshot(of, measures))


def with_records(journey: Journey, *records: Record) -> Journey:
    """The journey with further records."""
    return Journey([*journey, *records])


def shop() -> Journey:
    """The branchy map with figures: 1 000 cases reach a, of which 500 are lost there; 4 a month go b → c undrawn
    and 30 go c → b, which is above the 1 % from which it is shown.
    """
    return measured(
        branchy(),
        figures(
            {"a": (1000, 0, 0, 500), "b": (300, 0, 10, 20), "c": (230, 0, 0, 40), "d": (430, 430, 0, 0)},
            {
                ("a", "b"): (280, 0.28), ("a", "c"): (220, 0.22), ("b", "d"): (260, 0.87), ("c", "d"): (160, 0.70),
                ("c", "b"): (30, 0.13), ("b", "c"): (4, 0.01),
            },
        ),
        [MeasureFigures("Satisfaction", {"a": 3.5, "b": 4.25, "d": 2.0})],
    )  # fmt: skip


def many(count: int) -> Journey:
    """A map of so many touchpoints in columns of 100, each leading to the next."""
    columns = -(-count // 100)
    cards = [touchpoint(f"t{i}", i // 100, 128.0 * (i % 100)) for i in range(count)]
    return Journey([*stages(*(f"Stage {i}" for i in range(columns))), *cards, *links(*_chain(count))])


def _chain(count: int) -> list[str]:
    return [f"t{i}-t{i + 1}" for i in range(count - 1)]
