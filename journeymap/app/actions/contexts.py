"""The context menus, by what the pointer or the selection is on."""

from collections.abc import Mapping

CONTEXTS: Mapping[str, tuple[str, ...]] = {
    "touchpoint": (
        "edit.title", "insert.next", "insert.transition", "", "touchpoint.emotional", "touchpoint.contextual",
        "touchpoint.convenience", "touchpoint.social", "", "touchpoint.truth", "touchpoint.goal", "",
        "edit.duplicate", "view.fit-selection", "edit.delete",
    ),
    "stage": ("edit.title", "insert.stage", "insert.touchpoint", "", "edit.delete"),
    "transition": ("edit.delete",),
    "empty": ("insert.touchpoint", "insert.stage", "", "edit.all", "view.fit", "", "data.import", "file.export"),
}  # fmt: skip
"""The context menu for each kind of record that the pointer or the selection is on; "" is a line."""
