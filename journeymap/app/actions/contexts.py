"""The context menus, by what the pointer or the selection is on."""

from collections.abc import Mapping

CONTEXTS: Mapping[str, tuple[str, ...]] = {
    "touchpoint": (
        "edit.title", "insert.next", "insert.below", "insert.alternative", "insert.transition", "",
        "touchpoint.emotional", "touchpoint.contextual", "touchpoint.convenience", "touchpoint.social", "",
        "touchpoint.truth", "touchpoint.goal", "", "note.pain-point", "note.opportunity", "note.note", "",
        "edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "", "arrange.lock", "view.fit-selection", "touchpoint.open-journey", "",
        "edit.delete-healing", "edit.delete",
    ),
    "stage": (
        "edit.title", "insert.stage", "insert.touchpoint", "", "arrange.stage-before", "arrange.stage-after",
        "edit.same-stage", "", "edit.copy", "edit.delete",
    ),
    "lane": (
        "edit.title", "note.note", "", "lane.up", "lane.down", "lane.fold", "",
        "lane.emotion", "lane.pain-points", "lane.opportunities", "lane.notes", "", "edit.delete",
    ),
    "note": (
        "edit.title", "note.note", "note.image", "", "note.to-pain-point", "note.to-opportunity", "note.to-quote",
        "note.to-idea", "note.to-note", "", "note.trivial", "note.workaround", "note.abandonment", "",
        "edit.cut", "edit.copy", "edit.paste", "", "edit.delete",
    ),
    "view": ("view.show", "view.change", "", "edit.delete"),
    "transition": ("insert.touchpoint", "insert.transition", "", "edit.delete"),
    "empty": (
        "insert.touchpoint", "insert.stage", "note.note", "lane.emotion", "", "edit.paste", "edit.all", "view.fit", "", "data.import", "file.export",
    ),
}  # fmt: skip
"""The context menu for each kind of record that the pointer or the selection is on; "" is a line."""
