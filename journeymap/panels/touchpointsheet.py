"""The inspector's sheet of touchpoints."""

from collections.abc import Sequence

from journeymap.language import mark, tr
from journeymap.metrics.overlay import figures_of
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.model.records import Stage, Touchpoint
from journeymap.panels.behind import JourneyBehind
from journeymap.panels.engagement import Engagement
from journeymap.panels.evidence import evidence_rows
from journeymap.panels.fate import FateBox
from journeymap.panels.forms import Form, Row
from journeymap.panels.links import LinkList
from journeymap.panels.notelist import NoteList
from journeymap.panels.personas import Feelings
from journeymap.panels.pictures import PictureField, pictured
from journeymap.panels.sheets import Sheet, description_row, sheet, title_row
from journeymap.panels.touchpointform import mark_rows, place_rows
from journeymap.session.session import Session


def image_row(session: Session) -> Row:
    """The image of a touchpoint or a note."""
    field = PictureField(session.document)
    return Row(mark("Image"), field, lambda r: r.image, pictured, mark("Choose image"), wide=True)


def touchpoint_sheet(session: Session) -> Sheet:
    """Touchpoints: engagement type first, then the facts, the drop-off, the words, and what hangs on them."""
    engagement, fate = Engagement(session), FateBox()
    title = Form(session, [title_row()])
    facts = Form(session, place_rows(session))
    marks = Form(session, mark_rows())
    feelings = Feelings(session, after=marks)
    words = Form(session, [*evidence_rows(), description_row()])
    notes, links, behind = NoteList(session), LinkList(session), JourneyBehind(session)
    image = Form(session, [image_row(session)])
    following = (title, engagement, facts, feelings, marks, words, notes, links, image, behind)

    def show(records: Sequence[Touchpoint]) -> None:
        for part in following:
            part.show_records(records)
        journey = session.document.committed
        fate.show_figures(journey, figures_of(journey), records[0].id if len(records) == 1 else None)

    parts = [title, engagement, facts, fate, feelings, marks, words, notes, links, image, behind]
    return sheet(parts, show, _heading, [behind.asked])


def _heading(journey: Journey, records: Sequence[Touchpoint]) -> tuple[str, str]:
    stages = {t.stage for t in records}
    stage = journey.find(Stage, records[0].stage)
    where = [name_of(stage) if stage else tr("no stage")] * (len(stages) == 1)
    truth = [tr("moment of truth ★")] * all(t.moment_of_truth for t in records)
    if len(records) > 1:
        return tr("%n touchpoint(s)", n=len(records)), " · ".join([tr("Edited together"), *where, *truth])
    return name_of(records[0]), " · ".join([tr("Touchpoint"), *where, *truth])
