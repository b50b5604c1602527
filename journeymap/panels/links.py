"""The ways out of a touchpoint: web addresses and files, listed, edited and opened."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath

from msgspec.structs import replace
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from journeymap.files.store import is_file
from journeymap.language import mark, tr
from journeymap.model import edits
from journeymap.model.change import Change
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Link, Touchpoint
from journeymap.panels.fields import TextField
from journeymap.panels.labels import button, frame, label, section, tool
from journeymap.panels.taborder import put_before
from journeymap.session.session import Session

SCHEMES = frozenset({"http", "https", "mailto", "file"})
"""What is opened: other programs would be started by anything else."""


def opened_as(address: str, folder: Path | None) -> QUrl | None:
    """What an address opens: a page, a mail to write, a file. None for anything that is not opened.

    A path is a file, by itself or in the map's folder; a name with a dot in it is a page.
    """
    bare = address.strip()
    if not bare or any(ord(letter) < 32 for letter in bare):
        return None
    if PurePosixPath(bare).is_absolute() or PureWindowsPath(bare).is_absolute():
        return QUrl.fromLocalFile(bare)
    if folder is not None and ":" not in bare and is_file(folder / bare):
        return QUrl.fromLocalFile(str(folder / bare))
    url = QUrl(bare)
    if not url.scheme() and "." in bare.partition("/")[0] and " " not in bare:
        url = QUrl(f"https://{bare}")
    known = url.isValid() and url.scheme().lower() in SCHEMES
    return url if known and (url.host() or url.path()) else None


def relinked(journey: Journey, id: Id, place: int, **fields: str) -> Change:
    """Another title or address for one link of a touchpoint."""
    touchpoint = journey.find(Touchpoint, id)
    links = touchpoint.links if touchpoint else ()
    changed = (*links[:place], *(replace(link, **fields) for link in links[place : place + 1]), *links[place + 1 :])
    return edits.set_fields(journey, [id], links=changed)


def unlinked(journey: Journey, id: Id, place: int) -> Change:
    """One link less."""
    touchpoint = journey.find(Touchpoint, id)
    links = touchpoint.links if touchpoint else ()
    return edits.set_fields(journey, [id], links=(*links[:place], *links[place + 1 :]))


class LinkRow(QWidget):
    """One link: what it is called, where it leads, and buttons to go there and to remove it."""

    def __init__(self, owner: "LinkList", place: int) -> None:
        super().__init__()
        self._owner, self._place = owner, place
        self.name = TextField(hint=tr("What it is called"))
        self.address = TextField(hint=tr("Address or file"))
        self.name.setAccessibleName(tr("Link {number}: name").format(number=place + 1))
        self.address.setAccessibleName(tr("Link {number}: address").format(number=place + 1))
        self.go = tool("↗", tr("Open link {number}").format(number=place + 1), self._open)
        self.drop = tool("×", tr("Remove link {number}").format(number=place + 1), self._remove)
        box = frame("card")
        grid = QGridLayout(box)
        grid.setContentsMargins(8, 6, 6, 6)
        grid.setSpacing(4)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.drop, 0, 1)
        grid.addWidget(self.address, 1, 0)
        grid.addWidget(self.go, 1, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(box)
        self.name.edited.connect(self._rename)
        self.address.edited.connect(self._readdress)

    def show_link(self, link: Link, *, other: bool) -> None:
        """Shows a link; `other` where what is typed from now on is for another one."""
        for field, kept in ((self.name, link.title), (self.address, link.address)):
            if other:
                field.begin()
            field.show_values([kept])

    def _rename(self, text: str, stroke: str) -> None:
        self._owner.edit(self._place, stroke, title=text)

    def _readdress(self, text: str, stroke: str) -> None:
        self._owner.edit(self._place, stroke, address=text)

    def _open(self) -> None:
        self._owner.open(self._place)

    def _remove(self) -> None:
        self._owner.remove(self._place)


class LinkList(QWidget):
    """All links of one touchpoint, and a field that adds one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._id: Id = ""
        self.rows: list[LinkRow] = []
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.fresh = TextField(hint=tr("https://… or a file"))
        self.fresh.show_values([""])
        self.fresh.setAccessibleName(tr("Address of a new link"))
        self.fresh.returnPressed.connect(self._add)
        self.add = button(tr("Add link"), self._add)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self._lines.addWidget(section(tr("Links")))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.fresh, 1)
        line.addWidget(self.add)
        self._lines.addLayout(line)
        self._lines.addWidget(self.problem)

    def show_records(self, records: Sequence[Touchpoint]) -> None:
        """Shows the links of a touchpoint; nothing for several."""
        self.setVisible(len(records) == 1)
        id = records[0].id if len(records) == 1 else ""
        links = records[0].links if id else ()
        other = id != self._id
        if other:
            self._id = id
            self.fresh.clear()
            self._say("")
        while len(self.rows) > len(links):
            row = self.rows.pop()
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(links):
            self.rows.append(LinkRow(self, len(self.rows)))
            self._lines.insertWidget(len(self.rows), self.rows[-1])
            put_before(self.fresh, self.rows)
        for row, link in zip(self.rows, links, strict=True):
            row.show_link(link, other=other)

    def edit(self, place: int, stroke: str, **fields: str) -> None:
        """Gives a link another name or address; the letters of one stroke are one step."""
        document, step = self._session.document, mark("Edit link")
        change = relinked(document.committed, self._id, place, **fields)
        self._say("")
        document.commit(change, tr("Edit link"), merge=stroke and f"{step} {stroke}")

    def remove(self, place: int) -> None:
        """Takes a link away."""
        document = self._session.document
        self.fresh.setFocus()
        document.commit(unlinked(document.committed, self._id, place), tr("Remove link"))

    def open(self, place: int) -> None:
        """Opens a link with the system's program for it; asks before it opens a file, says so where it opens nothing."""
        document = self._session.document
        touchpoint = document.committed.find(Touchpoint, self._id)
        if touchpoint is None:
            return
        address = touchpoint.links[place].address
        url = opened_as(address, document.path.parent if document.path else None)
        if url is None:
            self._say(tr("“{address}” is not opened: only pages (http, https), mails (mailto) and files are.").format(address=address[:80]))  # fmt: skip
        elif url.scheme() != "file" or self._is_wanted(url):
            self._say("" if QDesktopServices.openUrl(url) else tr("No program of this system opens it."))

    def _is_wanted(self, url: QUrl) -> bool:
        box = QMessageBox(self.window())
        box.setWindowTitle(tr("Open link"))
        box.setText(tr("Open this file with the program that the system has for it?"))
        box.setInformativeText(url.toLocalFile())
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Open).setText(tr("Open"))
        box.button(QMessageBox.StandardButton.Cancel).setText(tr("Cancel"))
        answer = box.exec()
        box.deleteLater()
        return answer == QMessageBox.StandardButton.Open

    def _add(self) -> None:
        address = self.fresh.text().strip()
        document = self._session.document
        touchpoint = document.committed.find(Touchpoint, self._id)
        self.fresh.setFocus()
        if address and touchpoint is not None:
            links = (*touchpoint.links, Link(address))
            document.commit(edits.set_fields(document.committed, [self._id], links=links), tr("Add link"))
            self.fresh.clear()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
