"""Maps to begin with: which there are, and beginning a new map as one of them or from a list."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QVBoxLayout

from journeymap.app import documents
from journeymap.app.desk import Desk
from journeymap.app.gallery import Gallery, Sample
from journeymap.app.running import shown
from journeymap.files.store import FileError, read_journey
from journeymap.language import LANGUAGES, mark, tr, translated
from journeymap.model.journey import Journey
from journeymap.resources import ResourceError, resource

TEMPLATES: tuple[tuple[str, str, str], ...] = (
    ("online-shop", mark("Online shop"), mark("From the first ad to the review that others read")),
    ("physical-store", mark("Store with beacons"), mark("A visit in which beacons and an app help")),
    ("subscription-onboarding", mark("Software onboarding"), mark("From the trial of a subscription to its renewal")),
    ("contact-centre", mark("Contact centre"), mark("From the trouble to the answer that holds")),
    ("patient-portal", mark("Patient portal"), mark("From the symptom to the follow-up")),
    ("loyalty-programme", mark("Loyalty and advocates"), mark("From the first card to those who recommend you")),
    ("social-campaign", mark("Social media campaign"), mark("From the post to what it is to lead to")),
    ("event", mark("Event"), mark("From the invitation to the talk afterwards")),
    ("service-blueprint", mark("Service blueprint"), mark("What is seen of a service, and what is done behind it")),
    ("stages", mark("Empty, with stages"), mark("Five stages and the usual lanes")),
)
"""The key of each template, its name, what it is about; in the order of the gallery."""


def template(key: str) -> Path:
    """The file of a template in the user's language. Raises ResourceError where it is missing."""
    spoken = QLocale().name()[:2]
    return resource(f"templates/{spoken if spoken in LANGUAGES else 'en'}/{key}.journey")


def samples() -> tuple[Sample, ...]:
    """The templates as the gallery shows them; each is read when it is painted."""
    return tuple(Sample(key, translated(name), translated(what), partial(_read, key)) for key, name, what in TEMPLATES)


def _read(key: str) -> Journey:
    """A template; an empty map where it cannot be read, which beginning with it tells."""
    try:
        return read_journey(template(key)).journey
    except (FileError, ResourceError):
        return Journey()


def begin(desk: Desk, key: str) -> None:
    """Begins a new map as a template, once the open one is saved or given up."""
    if not documents.may_leave(desk):
        return
    try:
        journey = read_journey(template(key)).journey
    except (FileError, ResourceError) as error:
        desk.centre.messages.problem(str(error))
        return
    documents.show_journey(desk, journey, None)
    desk.centre.messages.tell(tr("A new map. The lowest lane says in each stage what to replace; delete it when you are done."))  # fmt: skip


def choose(desk: Desk) -> None:
    """Shows all templates and begins a new map as the one that is chosen."""
    shown(TemplateDialog(desk))


class TemplateDialog(QDialog):
    """The gallery of templates before the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.setWindowTitle(tr("New map from a template"))
        self.gallery = Gallery(samples())
        self.gallery.set_theme(desk.themes.theme)
        self.gallery.chosen.connect(self._begin)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 20)
        rows.addWidget(self.gallery)
        rows.addStretch(1)
        self.resize(1010, 312)

    def _begin(self, key: str) -> None:
        self.accept()
        begin(self._desk, key)


def from_list(desk: Desk) -> None:
    """Begins a new map from a list that is pasted or read from a spreadsheet, once the open one is saved or given up:
    asked first, so that nothing is pasted for nothing.
    """
    from journeymap.app.startlist import ListDialog

    if documents.may_leave(desk):
        dialog = ListDialog(desk.window, desk.themes.theme)
        dialog.chosen.connect(partial(_show, desk))
        shown(dialog)


def _show(desk: Desk, journey: Journey) -> None:
    documents.show_journey(desk, journey, None)
