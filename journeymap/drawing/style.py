"""How everything looks: one palette for light and one for dark, and the fonts. Window and exports share them.

Contrasts (WCAG 2.1) are checked by a test: text at least 4.5 : 1 on its ground, shapes that mean something 3 : 1.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtGui import QColor, QFont

from journeymap.model.records import EngagementType, NoteKind

FAMILY = "Inter"

LOSS_BASE = "#d55e00"
"""Vermilion of Okabe and Ito: drop-off, and nothing else, has this colour. Under white text it is darker."""


class Theme(StrEnum):
    """The two looks."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, as #rrggbb. `window` is the ground of panels, `canvas` that of the map."""

    window: str
    field: str
    border: str
    canvas: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    selected: str
    header: str
    divider: str
    card: str
    card_border: str
    flow: str
    flow_far: str
    loss: str
    loss_pill: str
    on_loss: str
    loss_soft: str
    loss_text: str
    star: str
    shadow: str
    good: str
    engagement: Mapping[EngagementType, str]
    engagement_soft: Mapping[EngagementType, str]
    engagement_rim: Mapping[EngagementType, str]
    """The outline of what is filled in a type's colour, since some of these stand out too little on their grounds."""
    engagement_ink: Mapping[EngagementType, str]
    """A type's shape on its own colour."""
    note: Mapping[NoteKind, str]
    """The ground of a note."""
    note_ink: Mapping[NoteKind, str]
    """The mark of a note's kind, on its ground."""
    curves: tuple[str, ...]
    """The emotion curve of the map, then those of personas, on cards; each has a dash and a mark of its own besides."""


_ENGAGEMENT = {
    EngagementType.EMOTIONAL: "#CC79A7",
    EngagementType.CONTEXTUAL: "#0072B2",
    EngagementType.CONVENIENCE: "#009E73",
    EngagementType.SOCIAL: "#E69F00",
}

_INK = dict.fromkeys(EngagementType, "#ffffff") | {EngagementType.SOCIAL: "#16202c"}

PALETTES: Mapping[Theme, Palette] = {
    Theme.LIGHT: Palette(
        window="#ffffff",
        field="#eef1f5",
        border="#dfe3e8",
        canvas="#f1f3f6",
        text="#16202c",
        quiet="#566172",
        accent="#0b62d6",
        on_accent="#ffffff",
        selected="#dde9f9",
        header="#e5eaf1",
        divider="#d5dbe3",
        card="#ffffff",
        card_border="#d9dee5",
        flow="#4c90c9",
        flow_far="#b5c9dd",
        loss=LOSS_BASE,
        loss_pill="#b85000",
        on_loss="#ffffff",
        loss_soft="#fce9dd",
        loss_text="#a84600",
        star="#16202c",
        shadow="#1a2433",
        good="#00795a",
        engagement=_ENGAGEMENT,
        engagement_soft={
            EngagementType.EMOTIONAL: "#f7e6ef",
            EngagementType.CONTEXTUAL: "#d9eaf5",
            EngagementType.CONVENIENCE: "#c7eae0",
            EngagementType.SOCIAL: "#fbeccb",
        },
        engagement_rim={
            EngagementType.EMOTIONAL: "#a9527f",
            EngagementType.CONTEXTUAL: "#005b8e",
            EngagementType.CONVENIENCE: "#007656",
            EngagementType.SOCIAL: "#946400",
        },
        engagement_ink=_INK,
        note={
            NoteKind.NOTE: "#f7f1da",
            NoteKind.PAIN_POINT: "#f9e4ea",
            NoteKind.OPPORTUNITY: "#e2f1e4",
            NoteKind.QUOTE: "#eaeef4",
            NoteKind.IDEA: "#ece7f8",
        },
        note_ink={
            NoteKind.NOTE: "#7b6411",
            NoteKind.PAIN_POINT: "#a8204b",
            NoteKind.OPPORTUNITY: "#1f6b39",
            NoteKind.QUOTE: "#4c5970",
            NoteKind.IDEA: "#6443ac",
        },
        curves=("#3f4a5a", "#6f43b5", "#0a6c7c", "#8a5f00", "#8f2f6b"),
    ),
    Theme.DARK: Palette(
        window="#1b212a",
        field="#28313d",
        border="#2e3742",
        canvas="#10141a",
        text="#e9edf3",
        quiet="#9aa6b6",
        accent="#5aa2ff",
        on_accent="#0b1420",
        selected="#243a57",
        header="#1d2530",
        divider="#2a333f",
        card="#232b36",
        card_border="#364252",
        flow="#4a7fb0",
        flow_far="#35506c",
        loss="#ff8a3d",
        loss_pill="#ff8a3d",
        on_loss="#1d0e03",
        loss_soft="#43291a",
        loss_text="#ff9e5e",
        star="#e9edf3",
        shadow="#000000",
        good="#3ccaa0",
        engagement=_ENGAGEMENT,
        engagement_soft={
            EngagementType.EMOTIONAL: "#43303c",
            EngagementType.CONTEXTUAL: "#123247",
            EngagementType.CONVENIENCE: "#153c39",
            EngagementType.SOCIAL: "#43361a",
        },
        engagement_rim=_ENGAGEMENT | {EngagementType.CONTEXTUAL: "#4aa3d8"},
        engagement_ink=_INK,
        note={
            NoteKind.NOTE: "#38321f",
            NoteKind.PAIN_POINT: "#42252f",
            NoteKind.OPPORTUNITY: "#1f382a",
            NoteKind.QUOTE: "#2a333f",
            NoteKind.IDEA: "#312a48",
        },
        note_ink={
            NoteKind.NOTE: "#e0c766",
            NoteKind.PAIN_POINT: "#f793ae",
            NoteKind.OPPORTUNITY: "#78cf95",
            NoteKind.QUOTE: "#aebbd0",
            NoteKind.IDEA: "#b9a3f2",
        },
        curves=("#b4bfce", "#b99cf5", "#55c4d6", "#dfb94f", "#ec94c4"),
    ),
}


@lru_cache(maxsize=512)
def color(name: str, alpha: float = 1.0) -> QColor:
    """A colour by its #rrggbb, `alpha` in 0…1. Shared: do not change it."""
    made = QColor(name)
    made.setAlphaF(alpha)
    return made


@lru_cache(maxsize=64)
def faded(name: str, ground: str, alpha: float) -> QColor:
    """What a colour of an opacity looks like on a ground, itself opaque: in a PDF a gradient cannot be see-through."""
    over, under = QColor(name), QColor(ground)
    return QColor.fromRgbF(
        alpha * over.redF() + (1 - alpha) * under.redF(),
        alpha * over.greenF() + (1 - alpha) * under.greenF(),
        alpha * over.blueF() + (1 - alpha) * under.blueF(),
    )


@lru_cache(maxsize=64)
def font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font, in map units or window pixels high. Shared: do not change it."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(weight)
    # glyphs that stand for others by context have no characters: a PDF's dashes could not be searched or copied
    made.setFeature(QFont.Tag("calt"), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


BOLD = QFont.Weight.Bold
