"""Generated journeys: every kind of record, every field, texts of every script."""

from hypothesis import strategies as st
from msgspec.structs import replace

from journeymap.model.figures import Figures, MeasureFigures, TouchpointFigures, TransitionFigures
from journeymap.model.journey import Journey
from journeymap.model.records import (
    BlueprintLine,
    Completion,
    DataSource,
    EngagementType,
    Evidence,
    EvidenceKind,
    Filter,
    Frame,
    Image,
    Lane,
    LaneKind,
    Link,
    Note,
    NoteKind,
    Persona,
    Properties,
    Severity,
    Snapshot,
    SourceKind,
    Stage,
    Stop,
    Story,
    Touchpoint,
    Transition,
    Unknown,
    View,
)

texts = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "",
            "Löydös — “käynti”",
            "שלום עולם",
            "مرحبا \u200f؟",
            "👩\u200d👩\u200d👧\u200d👦🏳️\u200d🌈",
            "a\nb\r\nc\td",
            "\x00\x1f\x7f\u2028\u2029\ufeff",
            '“, \\ " /',
        ]
    ),
)
ids = st.text("abcäö.-", min_size=1, max_size=4).filter(lambda id: id != Properties.ID)
coordinates = st.floats(-1e7, 1e7)
extents = st.floats(0, 1e6, exclude_min=True)
numbers = st.floats(allow_nan=False, allow_infinity=False)
counts = st.integers(0, 10**7)
valences = st.none() | st.floats(-2, 2)
levels = st.none() | st.integers(1, 5)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | numbers | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
extras = st.dictionaries(st.sampled_from(["extra", "colour", "", "named", "vote.count", "ä"]), json_values, max_size=2)
evidence = st.builds(Evidence, kind=st.sampled_from(EvidenceKind), source=texts, date=texts)
seconds = st.floats(0, 1e12)
figures = st.builds(
    Figures,
    cases=counts, all_cases=counts, events=counts, rejected=counts, completed=counts, under_way=counts, lost=counts,
    touchpoints=st.dictionaries(
        ids, st.tuples(counts, counts, counts, counts).map(lambda c: TouchpointFigures(sum(c), *c[1:])), max_size=3
    ),
    transitions=st.lists(
        st.builds(
            TransitionFigures,
            source=ids, target=ids, count=counts, cases=counts,
            share=st.floats(0, 1), median_seconds=seconds, mean_seconds=seconds,
        ),
        max_size=3,
    ).map(tuple),
    ad_hoc_events=counts, basis=texts,
).map(lambda kept: replace(kept, all_cases=kept.cases + kept.all_cases))  # fmt: skip
measures = st.builds(
    MeasureFigures,
    name=texts,
    values=st.dictionaries(ids, numbers, max_size=3),
    unit=st.sampled_from(["", "%"]),
    key=texts,
    denominator=texts,
    intervals=st.dictionaries(ids, st.tuples(numbers, numbers), max_size=3),
    n=st.dictionaries(ids, counts, max_size=3),
)


def filters(known: st.SearchStrategy[str]):
    """Filters over whatever ids there are."""

    def some(values):
        return st.lists(values, max_size=2).map(tuple)

    return st.builds(
        Filter,
        engagements=some(st.none() | st.sampled_from(EngagementType)), channels=some(texts), personas=some(known),
        lanes=some(known), evidence=some(st.sampled_from(EvidenceKind)),
    )  # fmt: skip


def records(known: st.SearchStrategy[str] = ids):
    """Single records; `known` gives the ids that they refer to."""
    maybe = st.none() | known
    base = {"id": ids, "extra": extras}
    return st.one_of(
        st.builds(Stage, **base, order=numbers, title=texts, description=texts, width=extents, goals=texts),
        st.builds(
            Touchpoint,
            **base, x=coordinates, y=coordinates, stage=maybe, title=texts, description=texts,
            engagement=st.none() | st.sampled_from(EngagementType),
            secondary=st.lists(st.sampled_from(EngagementType), max_size=2).map(tuple),
            strength=levels, channel=texts, actor=texts, expected_emotion=valences, intensity=levels,
            moment_of_truth=st.booleans(), goal=st.booleans(), evidence=evidence,
            emotions=st.dictionaries(known, st.floats(-2, 2), max_size=2),
            links=st.lists(st.builds(Link, address=texts, title=texts), max_size=2).map(tuple),
            journey=texts, image=maybe, locked=st.booleans(),
        ),
        st.builds(Transition, **base, source=known, target=known, label=texts),
        st.builds(
            Lane,
            **base, order=numbers, shows=st.sampled_from(LaneKind), title=texts, height=extents,
            folded=st.booleans(), persona=maybe, holds=st.sampled_from(NoteKind),
            line=st.none() | st.sampled_from(BlueprintLine),
        ),
        st.builds(
            Note,
            **base, says=st.sampled_from(NoteKind), text=texts, touchpoint=maybe, stage=maybe, lane=maybe,
            x=coordinates, y=coordinates, severity=st.none() | st.sampled_from(Severity), evidence=evidence,
            order=numbers, image=maybe,
        ),
        st.builds(
            Persona,
            **base, name=texts, quote=texts, goals=texts, description=texts, picture=maybe, order=numbers,
        ),
        st.builds(Image, **base, data=st.binary(max_size=40), width=counts, height=counts, title=texts),
        st.builds(
            View,
            **base, title=texts, filter=filters(known), overlay=texts, order=numbers,
            frame=st.none() | st.builds(Frame, x=coordinates, y=coordinates, width=extents, height=extents),
        ),
        st.builds(
            DataSource,
            **base, rows=st.sampled_from(SourceKind), title=texts, path=texts, encoding=texts, delimiter=texts,
            decimal=texts, sheet=texts, zone=texts, time_format=texts,
            columns=st.dictionaries(texts, texts, max_size=2), measures=st.lists(texts, max_size=2).map(tuple),
            binding=st.dictionaries(texts, maybe, max_size=3), imported=texts, checksum=texts,
        ),
        st.builds(
            Story,
            **base, title=texts,
            stops=st.lists(
                st.builds(Stop, records=st.lists(known, max_size=2).map(tuple), caption=texts, notes=texts), max_size=2
            ).map(tuple),
        ),
        st.builds(Unknown, **base, named=st.sampled_from(["emotion ribbon", "vote", "unknown", "ä"])),
    )  # fmt: skip


properties = st.builds(
    Properties,
    extra=extras, title=texts, description=texts, completion=st.sampled_from(Completion),
    collapse_repeats=st.booleans(), inactivity_days=st.none() | st.floats(0, 1e6, exclude_min=True),
)  # fmt: skip

parts = st.dictionaries(st.sampled_from(["votes", "extra", "ä", "kind"]), json_values, min_size=1, max_size=2)


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    """Whole journeys, some with parts of the document that this version does not know."""
    found = {record.id: record for record in draw(st.lists(records(), max_size=8))}
    for source in [record for record in found.values() if isinstance(record, DataSource)]:
        snapshot = Snapshot(
            id=Snapshot.id_of(source.id),
            source=source.id,
            figures=draw(st.none() | figures),
            measures=tuple(draw(st.lists(measures, max_size=2))),
        )
        found.setdefault(snapshot.id, snapshot)
    document = draw(st.none() | parts.map(lambda extra: Unknown(id="", named="", extra=extra)))
    return Journey([draw(properties), *found.values(), *([document] if document else [])])
