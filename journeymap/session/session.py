"""Everything that belongs to one open map, handed to whoever shows or edits it."""

from dataclasses import dataclass

from journeymap.session.document import Document
from journeymap.session.filtering import Filtering
from journeymap.session.jobs import Jobs
from journeymap.session.selection import Selection
from journeymap.session.shown import ShownOverlay


@dataclass(frozen=True, slots=True)
class Session:
    """One open map: its document and the view state that canvas and panels share."""

    document: Document
    selection: Selection
    overlay: ShownOverlay
    filtering: Filtering
    jobs: Jobs


def new_session(document: Document | None = None) -> Session:
    """A session around a document, by default around an empty map."""
    around = document or Document()
    return Session(around, Selection(around), ShownOverlay(around), Filtering(around), Jobs(around))
