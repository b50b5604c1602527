"""Maps with texts that a format could take for something else, random ones and those that we know."""

from hypothesis import strategies as st

from journeymap.files.interchange.imported import one_line
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, GAP_X, GAP_Y
from journeymap.model.journey import Journey
from journeymap.model.records import Note, Properties, Stage, Touchpoint, Transition
from journeymap.model.values import EngagementType, NoteKind, Severity

KNOWN = (
    "", "end", "End", "graph", "journey", "Journey on", "title page", "TITLE x", "section one", "accTitle: x", "accDescr {",
    "subgraph", "click here", "style: #1;", "classDef a fill:#fff;", "%% comment", "%%{init: {}}%%", "50 % off", "%name%",
    'say "yes"', "it's `code`", "a # b : c ; d", "#quot;", "#35;", "&amp; &#38; &lt;br&gt;", "<br/>", "<b>bold</b>", "a < b > c",
    "1. first", "12) twelfth", "- dash", "+ plus", "* star", "_under_ **bold**", "a\\nb", "C:\\new", "{}[]()<>|", "a --> b",
    "A & B", "x---o", "---", "```", "~~~", "@{ shape: x }", ":::class", "$$x^2$$", "fa:fa-car ride", "ﬂ°°35¶ß", "Me, Cat",
    "Päivä", "שלום \u200fעולם", "مرحبا", "👩\u200d👩\u200d👧\u200d👦🏳️\u200d🌈", "日本語", "two\nlines", " spaces  within ", "tab\there", "\x00\x07", "\ud800",
    "]]>", "<!-- no -->", "mxfile", "x" * 300, "=1+1", "null", "true", "---\ntitle: x\n---", "'quoted'",
)  # fmt: skip
"""Titles that once broke something somewhere, or well may."""

titles = st.one_of(
    st.sampled_from(KNOWN),
    st.text(max_size=12),
    st.lists(st.sampled_from([*KNOWN[1:], *'#;:"<>&%`\\-=|[](){}~^$@*_+.', " ", "\n"]), max_size=4).map("".join),
)
quarters = st.integers(-8, 8).map(lambda n: n / 4)


def grid(stage: int, row: int, *, staged: bool) -> tuple[float, float]:
    """A place for a card that covers no other."""
    return (24.0 if staged else 24.0 + stage * (CARD_WIDTH + GAP_X)), 16.0 + row * (CARD_HEIGHT + GAP_Y)


@st.composite
def maps(draw: st.DrawFn) -> Journey:
    """Maps with stages and touchpoints below each other, of all that a format may hold."""
    named = draw(st.lists(titles, max_size=3))
    stages = [
        Stage(id=f"s{n}", order=float(n), title=title, description=draw(titles)) for n, title in enumerate(named, 1)
    ]
    touchpoints: list[Touchpoint] = []
    for number, stage in enumerate(stages or [None]):
        for row in range(draw(st.integers(0, 3))):
            x, y = grid(number, row, staged=stage is not None)
            touchpoints.append(
                Touchpoint(
                    id=f"t{len(touchpoints)}",
                    x=x, y=y,
                    stage=stage.id if stage else None,
                    title=draw(titles),
                    description=draw(titles),
                    engagement=draw(st.none() | st.sampled_from(EngagementType)),
                    strength=draw(st.none() | st.integers(1, 5)),
                    channel=draw(st.sampled_from(["", "phone", "Own channel"])),
                    actor=draw(st.sampled_from(["", "customer", "Me, Cat", "accTitle"])),
                    expected_emotion=draw(st.none() | quarters),
                    goal=draw(st.booleans()),
                    moment_of_truth=draw(st.booleans()),
                )
            )  # fmt: skip
    pairs = [(a.id, b.id) for a in touchpoints for b in touchpoints if a is not b]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=4, unique=True)) if pairs else []
    ways = [Transition(id=f"w{n}", source=a, target=b, label=draw(titles)) for n, (a, b) in enumerate(chosen)]
    notes = [
        Note(
            id=f"n{n}",
            text=draw(titles),
            says=draw(st.sampled_from(NoteKind)),
            severity=draw(st.none() | st.sampled_from(Severity)),
            touchpoint=touchpoint.id,
        )
        for n, touchpoint in enumerate(touchpoints[: draw(st.integers(0, 2))])
    ]
    properties = Properties(title=draw(titles), description=draw(titles))
    return Journey([properties, *stages, *touchpoints, *ways, *notes])


def named(journey: Journey) -> dict[str, str]:
    """The titles by id, as one line each."""
    return {t.id: one_line(t.title) for t in journey.touchpoints.values()}
