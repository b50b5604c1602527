# ruff: noqa: INP001  # a script beside what it makes, no part of the package
"""Makes the templates: `python resources/templates/make.py`, where Journeymap is installed.

Writes a map for each row of the tables beside this script, in English and in Finnish, equal in all but their words.
Nothing here is measured and no company is meant. The same tables make the same bytes.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import outreach
import retail
import services
from rows import NONE, At, Part, Template, Text

from journeymap.files.store import write_journey
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, GAP_Y, GRID, STAGE_WIDTH, snapped
from journeymap.model.journey import Journey
from journeymap.model.records import (
    BlueprintLine,
    EngagementType,
    Lane,
    LaneKind,
    Note,
    NoteKind,
    Persona,
    Properties,
    Record,
    Stage,
    Touchpoint,
    Transition,
)

LANGUAGES = ("en", "fi")
TEMPLATES: tuple[Template, ...] = (*retail.TEMPLATES, *services.TEMPLATES, *outreach.TEMPLATES)

LEFT = snapped((STAGE_WIDTH - CARD_WIDTH) / 2)
STEP = CARD_HEIGHT + GAP_Y + GRID - (CARD_HEIGHT + GAP_Y) % GRID
"""From one card to the next below it, on the grid."""

EMOTION = ("lane-emotion", ("Expected emotion", "Odotettu tunne"))
HINTS = ("lane-hints", ("How to use this template", "Näin käytät tätä mallia"))
PAINS = ("lane-pains", ("Pain points", "Kipupisteet"))
CHANCES = ("lane-chances", ("Opportunities", "Mahdollisuudet"))
BEHIND = ("lane-backstage", ("Backstage", "Taustalla"))
SEEN = ("lane-frontstage", ("What is seen of us", "Mitä meistä näkyy"))
SUPPORT = ("lane-support", ("Support", "Tukitoiminnot"))

FRONTSTAGE: Mapping[str, Text] = {
    "contact": ("We confirm that it arrived", "Vahvistamme, että se saapui"),
    "offer": ("A written offer", "Kirjallinen tarjous"),
    "agree": ("We call back", "Soitamme takaisin"),
    "visit": ("Our colleague at work", "Työntekijämme paikan päällä"),
    "bill": ("The bill, readable", "Lasku, selkeä"),
}
"""What the customer sees of the company in the service blueprint, by touchpoint."""

SUPPORTING: Mapping[str, Text] = {
    "contact": ("Customer register", "Asiakasrekisteri"),
    "offer": ("Price list", "Hinnasto"),
    "agree": ("Calendar of all teams", "Kaikkien tiimien kalenteri"),
    "visit": ("Store of material", "Materiaalivarasto"),
    "bill": ("Accounts", "Kirjanpito"),
}
"""What the company needs inside for it, by touchpoint."""


def lanes(template: Template, language: int) -> Iterator[Lane]:
    """The lanes from top to bottom. How to use the template stands last, where it is soon deleted."""
    plain: dict[str, object] = {"shows": LaneKind.NOTES}
    rows: list[tuple[tuple[str, Text], dict[str, object]]] = [(EMOTION, {"shows": LaneKind.EMOTION})]
    if template.blueprint:
        rows.append((SEEN, {"shows": LaneKind.BACKSTAGE, "line": BlueprintLine.INTERACTION}))
    rows.append((BEHIND, {"shows": LaneKind.BACKSTAGE, "line": BlueprintLine.VISIBILITY}))
    if template.blueprint:
        rows.append((SUPPORT, {"shows": LaneKind.BACKSTAGE, "line": BlueprintLine.INTERNAL}))
    rows.append((PAINS, {**plain, "holds": NoteKind.PAIN_POINT}))
    rows.append((CHANCES, {**plain, "holds": NoteKind.OPPORTUNITY}))
    rows.append((HINTS, plain))
    for order, ((id, title), fields) in enumerate(rows, start=1):
        yield Lane(id=id, order=order, title=title[language], **fields)  # pyright: ignore[reportArgumentType]


def cards(part: Part, stage: str, tallest: int, language: int) -> Iterator[Touchpoint]:
    """The touchpoints of a stage below each other, in the middle of the tallest one."""
    top = 2 * GRID + snapped((tallest - len(part.touchpoints)) * STEP / 2)
    for number, at in enumerate(part.touchpoints):
        yield Touchpoint(
            id=at.key,
            title=(at.en, at.fi)[language],
            stage=stage,
            x=LEFT,
            y=top + number * STEP,
            engagement=EngagementType(at.engagement),
            channel=at.channel,
            actor="customer",
            expected_emotion=at.emotion,
            goal="goal" in at.marks,
            moment_of_truth="truth" in at.marks,
        )


def notes(template: Template, language: int) -> Iterator[Note]:
    """What hurts, what could help and what is done behind it, under its touchpoint; a hint in each stage."""
    rows: list[tuple[str, str, NoteKind, Text, str]] = []
    for number, part in enumerate(template.parts, start=1):
        for at in part.touchpoints:
            rows += [(kind[0], at.key, says, text, "touchpoint") for kind, says, text in said(template, at)]
        rows.append((HINTS[0], f"stage-{number}", NoteKind.NOTE, part.hint, "stage"))
    for number, (lane, pin, says, text, where) in enumerate((row for row in rows if row[3] != NONE), start=1):
        pins = {where: pin}
        yield Note(id=f"note-{number:02}", lane=lane, says=says, text=text[language], **pins)


def said(template: Template, at: At) -> Iterator[tuple[tuple[str, Text], NoteKind, Text]]:
    """The notes under a touchpoint, each with its lane and kind."""
    if template.blueprint:
        yield SEEN, NoteKind.NOTE, FRONTSTAGE.get(at.key, NONE)
        yield SUPPORT, NoteKind.NOTE, SUPPORTING.get(at.key, NONE)
    yield BEHIND, NoteKind.NOTE, at.behind
    yield PAINS, NoteKind.PAIN_POINT, at.pain
    yield CHANCES, NoteKind.OPPORTUNITY, at.chance


def drawn(template: Template, language: int) -> Journey:
    """A template as a map in one language."""
    records: list[Record] = [Properties(title=template.title[language], description=template.about[language])]
    name, quote, goals, description = (text[language] for text in template.who)
    records.append(Persona(id="persona", name=name, quote=quote, goals=goals, description=description, order=1.0))
    tallest = max(len(part.touchpoints) for part in template.parts)
    for number, part in enumerate(template.parts, start=1):
        stage = f"stage-{number}"
        records.append(Stage(id=stage, order=number, title=part.title[language], goals=part.goals[language]))
        records += cards(part, stage, tallest, language)
        records += [
            Transition(id=f"{at.key}.{to}", source=at.key, target=to) for at in part.touchpoints for to in at.to.split()
        ]
    return Journey([*records, *lanes(template, language), *notes(template, language)])


def main() -> None:
    """Writes all templates in all languages beside this script."""
    folder = Path(__file__).resolve().parent
    for number, language in enumerate(LANGUAGES):
        (folder / language).mkdir(exist_ok=True)
        for template in TEMPLATES:
            write_journey(folder / language / f"{template.key}.journey", drawn(template, number))


if __name__ == "__main__":
    main()
