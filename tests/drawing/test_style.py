"""Contrasts of the two palettes by the formula of WCAG 2.1, worked out here anew from the published definition."""

from itertools import product

import pytest

from journeymap.drawing.style import PALETTES, Theme, color, font
from journeymap.model.records import EngagementType, NoteKind

TEXT, SHAPE = 4.5, 3.0
RIBBON_ALPHA = 0.85


def luminance(shade: str) -> float:
    """Relative luminance, https://www.w3.org/TR/WCAG21/#dfn-relative-luminance."""
    parts = [int(shade[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def blended(over: str, ground: str, alpha: float) -> str:
    parts = [(int(over[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(alpha * a + (1 - alpha) * b):02x}" for a, b in parts)


def test_the_formula_gives_the_published_values():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#767676", "#ffffff") >= 4.5


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("ground", ["window", "field", "canvas", "card", "header", "selected"])
@pytest.mark.parametrize("ink", ["text", "quiet"])
def test_text_can_be_read_on_every_ground(theme, ink, ground):
    palette = PALETTES[theme]
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= TEXT


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("ink", ["text", "quiet"])
@pytest.mark.parametrize("kind", EngagementType)
def test_text_can_be_read_on_cards_tinted_by_their_type(theme, ink, kind):
    palette = PALETTES[theme]
    assert contrast(getattr(palette, ink), palette.engagement_soft[kind]) >= TEXT


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("loss_text", "loss_soft"), ("loss_text", "window"), ("loss_text", "card"), ("on_loss", "loss_pill"),
        ("on_accent", "accent"), ("good", "window"),
    ],
)  # fmt: skip
def test_coloured_text_can_be_read(theme, ink, ground):
    palette = PALETTES[theme]
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= TEXT


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(
    ("shape", "ground"),
    [
        ("flow", "canvas"), ("flow", "card"), ("loss", "canvas"), ("loss", "card"), ("accent", "canvas"),
        ("accent", "card"), ("accent", "header"), ("star", "card"), ("quiet", "canvas"), ("loss_pill", "card"),
    ],
)  # fmt: skip
def test_shapes_that_mean_something_stand_out(theme, shape, ground):
    palette = PALETTES[theme]
    assert contrast(getattr(palette, shape), getattr(palette, ground)) >= SHAPE


@pytest.mark.parametrize("theme", Theme)
def test_a_ribbon_of_the_lost_stands_out_where_it_leaves_the_card(theme):
    palette = PALETTES[theme]
    assert contrast(blended(palette.loss, palette.canvas, RIBBON_ALPHA), palette.canvas) >= 2.8


@pytest.mark.parametrize(("theme", "kind"), list(product(Theme, EngagementType)))
def test_engagement_types_have_an_outline_that_stands_out_and_a_shape_that_can_be_seen(theme, kind):
    palette = PALETTES[theme]
    for ground in (palette.card, palette.canvas, palette.engagement_soft[kind], palette.selected):
        assert contrast(palette.engagement_rim[kind], ground) >= SHAPE
    assert contrast(palette.engagement_ink[kind], palette.engagement[kind]) >= SHAPE


@pytest.mark.parametrize(("theme", "kind"), list(product(Theme, NoteKind)))
def test_notes_can_be_read_and_their_marks_seen(theme, kind):
    palette = PALETTES[theme]
    for ink in (palette.text, palette.quiet, palette.note_ink[kind]):
        assert contrast(ink, palette.note[kind]) >= TEXT
    assert contrast(palette.note_ink[kind], palette.card) >= SHAPE


@pytest.mark.parametrize("theme", Theme)
def test_emotion_curves_stand_out_from_their_lane(theme):
    palette = PALETTES[theme]
    assert all(contrast(curve, palette.card) >= SHAPE for curve in palette.curves)
    assert len({*palette.curves}) == len(palette.curves)


def test_engagement_types_have_the_colours_of_okabe_and_ito_in_both_themes():
    for palette in PALETTES.values():
        assert [palette.engagement[kind].upper() for kind in EngagementType] == [
            "#CC79A7", "#0072B2", "#009E73", "#E69F00",
        ]  # fmt: skip


def test_loss_has_a_colour_of_its_own():
    for palette in PALETTES.values():
        others = {palette.flow, palette.accent, palette.good, *palette.engagement.values()}
        others |= {*palette.note.values(), *palette.note_ink.values(), *palette.curves}
        assert palette.loss not in others


def test_colours_and_fonts_are_shared(qapp):
    assert color("#112233") is color("#112233")
    assert color("#112233", 0.5).alphaF() == pytest.approx(0.5, abs=0.01)
    assert font(12.0) is font(12.0)
    assert font(0.2).pixelSize() == 1
