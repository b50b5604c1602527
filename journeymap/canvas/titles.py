"""Editing titles in place, on cards, stage headers and lanes, and the texts of notes."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from journeymap.canvas.camera import Camera
from journeymap.canvas.editor import TitleEditor
from journeymap.canvas.growing import Step
from journeymap.canvas.noteeditor import NoteEditor
from journeymap.drawing import stages, touchpoints
from journeymap.drawing.lanes import painting as lanes
from journeymap.drawing.scene import Scene
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import NOTHING
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.records import Lane, Note
from journeymap.session.document import Document


def title_box(scene: Scene, id: Id) -> Rect | None:
    """Where on the map the title of a touchpoint, a stage or a lane stands, or the text of a note; None for others."""
    lane, note = scene.lanes.bands.get(id), scene.lanes.notes.get(id)
    if lane is not None:
        return lanes.title_rect(scene.journey.table(Lane)[id], lane)
    if note is not None:
        return note
    if id in scene.cards:
        box = touchpoints.title_rect(scene.cards[id])
    elif id in scene.columns:
        box = stages.title_rect(scene.columns[id])
    else:
        return None
    return Rect(box.x(), box.y(), box.width(), box.height())


class Titles:
    """The title editor of a canvas: at most one is open. `grow` gets the id where a key that goes on ended an edit."""

    def __init__(self, canvas: QWidget, document: Document, grow: Callable[[Id, Step], None]) -> None:
        self._canvas = canvas
        self._document = document
        self._grow = grow
        self._editor: TitleEditor | NoteEditor | None = None
        self._merge = ""

    @property
    def edited(self) -> Id | None:
        """Whose title is being edited."""
        return self._editor.id if self._editor else None

    def edit(self, id: Id, merge: str) -> None:
        """Opens the editor; its edit joins the step of the history before it that has the same merge word."""
        record = self._document.journey.get(id)
        self._merge = merge
        if isinstance(record, Note):
            self._editor = NoteEditor(self._canvas, id, record.text, self._ended)
        else:
            self._editor = TitleEditor(self._canvas, id, str(getattr(record, "title", "")), self._ended)

    def show(self) -> None:
        """Shows the editor after it was placed."""
        if self._editor:
            self._editor.show()
            self._editor.setFocus()

    def place(self, scene: Scene, camera: Camera) -> None:
        """Lays the editor over its title; closes it where the record is gone."""
        if self._editor is None:
            return
        box = title_box(scene, self._editor.id)
        if box is None:
            self._editor.finish()
        else:
            rect = camera.rect_to_view(box)
            self._editor.place(QRect(*(round(v) for v in rect)), camera.scale, scene.palette)

    def finish(self) -> None:
        """Ends an edit under way and keeps what was typed."""
        if self._editor:
            self._editor.finish()

    def _ended(self, title: str, step: Step | None) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        if editor.hasFocus():
            self._canvas.setFocus()
        editor.hide()
        editor.deleteLater()
        committed = self._document.committed
        if isinstance(editor, NoteEditor):  # one that was left blank goes again
            self._document.commit(edits.write(committed, editor.id, title), tr("Edit note"), merge=self._merge)
        else:
            change = edits.retitle(committed, editor.id, title) if editor.isModified() else NOTHING
            self._document.commit(change, tr("Edit title"), merge=self._merge)
        self._canvas.update()
        if step is not None:
            self._grow(editor.id, step)
