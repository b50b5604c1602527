"""Mermaid's own parser understands our texts as we do, and what we write as it was meant.

JOURNEYMAP_MERMAID names a folder in which `npm install mermaid jsdom` was done; it was found to agree with mermaid 11.17.
"""

import json
import os
import random
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from journeymap.files.interchange import mermaid, mermaidflow, mermaidjourney
from journeymap.files.interchange.imported import one_line
from journeymap.model.journey import Journey
from journeymap.model.records import Properties, Stage, Touchpoint, Transition
from journeymap.model.values import EngagementType
from tests.files.interchange.diagrams import FLOWCHARTS, JOURNEYS, Diagram
from tests.files.interchange.strange import KNOWN

FOLDER = os.environ.get("JOURNEYMAP_MERMAID", "")
pytestmark = [
    pytest.mark.mermaid,
    pytest.mark.skipif(
        not FOLDER or shutil.which("node") is None, reason="JOURNEYMAP_MERMAID names no folder with Mermaid"
    ),
]


@cache
def parsed(*texts: str) -> list[Any]:
    script = Path(__file__).with_name("oracle.mjs")
    asked = subprocess.run(
        ["node", str(script), FOLDER],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert asked.returncode == 0, asked.stderr
    return json.loads(asked.stdout)


def answer(diagrams: dict[str, Diagram], name: str) -> Any:
    return parsed(*(diagram.text for diagram in diagrams.values()))[list(diagrams).index(name)]


@pytest.mark.parametrize("name", [*JOURNEYS, *FLOWCHARTS])
def test_what_we_call_odd_is_what_mermaid_refuses(name: str) -> None:
    for diagrams in (JOURNEYS, FLOWCHARTS):
        if name in diagrams:
            assert ("error" in answer(diagrams, name)) == diagrams[name].odd


@pytest.mark.parametrize("name", [name for name, diagram in JOURNEYS.items() if not diagram.odd])
def test_journeys_are_understood_as_mermaid_does(name: str) -> None:
    says = answer(JOURNEYS, name)
    journey = mermaid.read(JOURNEYS[name].text.encode()).journey
    names = {stage.id: stage.title for stage in journey.stages}
    assert [title for title in names.values() if title] == says["stages"]
    assert [(names.get(t.stage or "", ""), t.title) for t in journey.touchpoints.values()] == [
        (section, task) for section, task, _, _ in says["tasks"]
    ]
    assert [t.expected_emotion for t in journey.touchpoints.values()] == [
        min(2, max(-2, score - 3)) for _, _, score, _ in says["tasks"]
    ]
    assert [t.actor.casefold() for t in journey.touchpoints.values()] == [
        people[0].casefold() if people else "" for *_, people in says["tasks"]
    ]


@pytest.mark.parametrize("name", [name for name, diagram in FLOWCHARTS.items() if not diagram.odd])
def test_flowcharts_are_understood_as_mermaid_does(name: str) -> None:
    says = answer(FLOWCHARTS, name)
    journey = mermaid.read(FLOWCHARTS[name].text.encode()).journey
    boxes = {id for id, _, _ in says["stages"]}
    texts = {
        id: text.replace("*", "").replace("_slanted_", "slanted") for id, text, _ in says["nodes"] if id not in boxes
    }
    assert sorted(t.title for t in journey.touchpoints.values()) == sorted(texts.values())
    wanted = {
        pair
        for source, target, _, stroke, kind in says["links"]
        for pair in ((source, target), *([(target, source)] if kind.startswith("double_arrow_point") else []))
        if stroke != "invisible" and source in texts and target in texts and source != target
    }
    found = {(w.source, w.target) for w in journey.transitions.values()}
    titles = {t.id: t.title for t in journey.touchpoints.values()}
    assert sorted((titles[a], titles[b]) for a, b in found) == sorted((texts[a], texts[b]) for a, b in wanted)
    for _, title, nodes in says["stages"]:
        stage = next((stage.id for stage in journey.stages if stage.title == title), None)
        held = {t.title for t in journey.touchpoints.values() if t.stage == stage}
        assert stage is None or {texts[node] for node in nodes if node in texts} <= held


def strange(seed: int) -> Journey:
    rng = random.Random(seed)  # noqa: S311
    alphabet = [*KNOWN, *'#;:"<>&%`\\-=|[](){}~^$@*_+.,!?/', " ", "ä", "🛒", "o", "x"]

    def title() -> str:
        return "".join(rng.choices(alphabet, k=rng.randint(0, 4)))

    stages = [Stage(id=f"s{n}", order=float(n), title=title()) for n in range(rng.randint(1, 4))]
    cards = [
        Touchpoint(
            id=f"t{n}", x=24, y=128.0 * n, title=title(), stage=rng.choice(stages).id,
            engagement=rng.choice([None, *EngagementType]), expected_emotion=rng.choice([None, -2.0, 0.25, 1.0]),
            actor=rng.choice(["", title()]),
        )
        for n in range(8)
    ]  # fmt: skip
    ways = [Transition(id=f"w{n}", source=cards[n].id, target=cards[n + 1].id, label=title()) for n in range(7)]
    return Journey([Properties(title=title(), description=title()), *stages, *cards, *ways])


STRANGE = [strange(seed) for seed in range(60)]


def test_flowcharts_that_we_write_are_understood() -> None:
    answers = parsed(*map(mermaidflow.write, STRANGE))
    for journey, says in zip(STRANGE, answers, strict=True):
        assert "error" not in says
        assert [title for _, title, _ in says["stages"]] == [one_line(stage.title) for stage in journey.stages]
        assert sorted(text for _, text, _ in says["nodes"]) == sorted(
            one_line(t.title) for t in journey.touchpoints.values()
        )
        assert sorted(label for _, _, label, _, _ in says["links"]) == sorted(
            one_line(w.label) for w in journey.transitions.values()
        )
        kinds = sorted(str(t.engagement) for t in journey.touchpoints.values() if t.engagement)
        assert sorted(kind for _, _, classes in says["nodes"] for kind in classes) == kinds


def test_journeys_that_we_write_are_understood() -> None:
    answers = parsed(*map(mermaidjourney.write, STRANGE))
    for journey, says in zip(STRANGE, answers, strict=True):
        assert "error" not in says
        assert says["title"] == one_line(journey.properties.title)
        assert says["stages"] == [one_line(stage.title) for stage in journey.stages]
        assert sorted((task, score) for _, task, score, _ in says["tasks"]) == sorted(
            (one_line(t.title), 3 + (t.expected_emotion or 0)) for t in journey.touchpoints.values()
        )
        actors = sorted(actor for t in journey.touchpoints.values() if (actor := one_line(t.actor)))
        assert sorted(person for *_, people in says["tasks"] for person in people) == actors
