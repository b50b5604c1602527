"""The colours of engagement types in files of other programs: those of the canvas in the light theme."""

from collections.abc import Mapping

from journeymap.model.values import EngagementType

FILLS: Mapping[EngagementType | None, str] = {
    EngagementType.EMOTIONAL: "#f7e6ef",
    EngagementType.CONTEXTUAL: "#d9eaf5",
    EngagementType.CONVENIENCE: "#c7eae0",
    EngagementType.SOCIAL: "#fbeccb",
    None: "#ffffff",
}
"""The ground of a card; None stands for no type."""

RIMS: Mapping[EngagementType | None, str] = {
    EngagementType.EMOTIONAL: "#CC79A7",
    EngagementType.CONTEXTUAL: "#0072B2",
    EngagementType.CONVENIENCE: "#009E73",
    EngagementType.SOCIAL: "#E69F00",
    None: "#d9dee5",
}
"""The rim of a card."""

INK, HEADER, FLOW, NOTE = "#16202c", "#e5eaf1", "#4c90c9", "#fff3bf"
"""Letters, headers of stages, transitions, notes."""
