"""What is dimmed is painted in the same colours, most of the way faded into the ground of the map."""

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any

from journeymap.drawing.style import PALETTES, Palette, Theme, faded

_LEFT = 0.22
"""So much of its contrast something dimmed keeps."""


@lru_cache(maxsize=len(Theme))
def faint(theme: Theme) -> Palette:
    """The palette for what is dimmed. Its colours are opaque: through others what lies below would show."""
    palette = PALETTES[theme]
    return replace(palette, **{f.name: _faint(getattr(palette, f.name), palette.canvas) for f in fields(palette)})


def _faint(shade: Any, ground: str) -> Any:
    """A colour, or colours by name, and whatever else a palette holds as it is."""
    if isinstance(shade, Mapping):
        return {name: _faint(one, ground) for name, one in shade.items()}  # pyright: ignore[reportUnknownVariableType]
    return faded(shade, ground, _LEFT).name() if isinstance(shade, str) and shade.startswith("#") else shade
