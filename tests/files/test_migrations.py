"""Files of every version open for ever; steps lead from each version to the newest."""

from pathlib import Path

import pytest

from journeymap.files.format import FileError, dumps, loads
from journeymap.files.migrations import STEPS, migrate, newest
from journeymap.model.figures import Figures, MeasureFigures, TouchpointFigures, TransitionFigures
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Completion,
    DataSource,
    EngagementType,
    Evidence,
    EvidenceKind,
    Lane,
    LaneKind,
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
)

FOSSILS = Path(__file__).parent / "fossils"

V1 = Journey(
    [
        Unknown(id="", named="", extra={"generator": {"name": "by hand"}}),
        Properties(
            title="Verkkokauppa — “osto”",
            description="One line\nand another",
            completion=Completion.ENDS_AT_GOAL,
            collapse_repeats=True,
            inactivity_days=7.5,
        ),
        Persona(id="maija", name="Maija", quote="Nopeasti, kiitos!", goals="Kengät", description="34"),
        Stage(id="first", order=1.0, title="Discover", description="d", width=240.0, extra={"colour": "#123"}),
        Stage(id="second", order=2.0, title="Buy 🛒"),
        Lane(id="curve", order=1.0, shows=LaneKind.EMOTION, title="Tunne", height=120.0, folded=True, persona="maija"),
        Touchpoint(
            id="ad", x=16.0, y=8.5, stage="first", title="Ad", description="d", engagement=EngagementType.EMOTIONAL,
            secondary=(EngagementType.SOCIAL, EngagementType.CONTEXTUAL), strength=4, channel="facebook",
            actor="partner", expected_emotion=-1.5, intensity=5, moment_of_truth=True,
            evidence=Evidence(EvidenceKind.OBSERVED, "visit", "2026-11-01"),
        ),
        Touchpoint(id="pay", x=24.0, y=0.0, stage="second", title="Maksu", goal=True),
        Transition(id="t1", source="ad", target="pay", label="click"),
        Note(
            id="n1", says=NoteKind.PAIN_POINT, text="Slow", touchpoint="ad", severity=Severity.WORKAROUND,
            evidence=Evidence(EvidenceKind.MEASURED),
        ),
        Note(id="n2", says=NoteKind.IDEA, text="Cell", stage="first", lane="curve", x=-4.0, y=2.5),
        DataSource(
            id="log", rows=SourceKind.EVENTS, title="Log", path="data/log.csv", encoding="utf-8", delimiter=";",
            decimal=",", zone="Europe/Helsinki", time_format="%d.%m.%Y", sheet="1",
            columns={"case": "id", "activity": "what", "time": "when"}, measures=("m",),
            binding={"ad": "ad", "noise": None}, imported="2026-11-02T03:04:05Z", checksum="00ff",
        ),
        Snapshot(
            id="log.snapshot", source="log",
            figures=Figures(
                cases=100, all_cases=110, events=300, rejected=2, completed=60, under_way=10, lost=30,
                touchpoints={"ad": TouchpointFigures(100, 0, 10, 30), "pay": TouchpointFigures(60, 60)},
                transitions=(TransitionFigures("ad", "pay", 61, 60, 0.6, 12.5, 20.25),),
                ad_hoc_events=5, basis="b",
            ),
            measures=(MeasureFigures("NPS", {"ad": -12.5}), MeasureFigures("share", {"pay": 0.25}, "%")),
        ),
        Story(id="story", title="Esitys", stops=(Stop(("ad", "pay"), "See", "say this"), Stop())),
        Unknown(id="vote", named="vote", extra={"for": "ad", "count": 3}),
    ]
)  # fmt: skip


def test_a_file_of_version_1_opens():
    opened = loads((FOSSILS / "v1.journey").read_bytes())
    assert opened.version == 1
    assert opened.journey == V1
    assert not any("checksum" in notice for notice in opened.notices)


def test_there_is_a_fossil_of_every_version():
    assert {path.name for path in FOSSILS.glob("*.journey")} == {
        f"v{version}.journey" for version in range(1, newest() + 1)
    }


def test_the_newest_fossil_is_what_is_written_today():
    assert dumps(V1) == (FOSSILS / f"v{newest()}.journey").read_bytes()


def rename_the_heading(document):
    for record in document["records"]:
        if "heading" in record:
            record["title"] = record.pop("heading")
    return document


def drop_the_sound(document):
    return {name: part for name, part in document.items() if name != "sound"}


STEPS_OF_A_LATER_DAY = (rename_the_heading, drop_the_sound)


def old(version: int) -> bytes:
    return (
        b"""{"format":"journeymap","version":%d,"sound":1,"records":[
        {"kind":"stage","id":"s","order":1,"heading":"Osto"}]}"""
        % version
    )


def test_steps_lead_an_old_file_to_the_newest_version():
    opened = loads(old(1), steps=STEPS_OF_A_LATER_DAY)
    assert opened.version == 1
    assert opened.notices == ()
    assert opened.journey == Journey([Stage(id="s", order=1.0, title="Osto")])


def test_only_the_steps_that_are_missing_are_taken():
    opened = loads(old(2), steps=STEPS_OF_A_LATER_DAY)
    assert opened.version == 2
    assert opened.journey.find(Stage, "s").extra == {"heading": "Osto"}
    newest_file = loads(old(3), steps=STEPS_OF_A_LATER_DAY)
    assert newest_file.journey.find(Unknown, "").extra == {"sound": 1}


def test_a_version_beyond_the_steps_is_refused():
    with pytest.raises(FileError, match=r"version 4 .* up to version 3"):
        loads(old(4), steps=STEPS_OF_A_LATER_DAY)


@pytest.mark.parametrize("version", [0, -1, 4])
def test_there_is_no_way_from_a_version_that_never_was(version):
    with pytest.raises(ValueError, match=f"version {version}"):
        migrate({}, version=version, steps=STEPS_OF_A_LATER_DAY)


def test_each_step_sets_its_version():
    seen = []
    steps = [lambda document: seen.append(document.get("version")) or document] * 3
    assert migrate({"version": 1}, version=1, steps=steps)["version"] == 4
    assert seen == [1, 2, 3]


def test_the_newest_version_follows_from_the_steps():
    assert newest() == len(STEPS) + 1
    assert newest(STEPS_OF_A_LATER_DAY) == 3
