"""The filter in force follows the map and tells when it dims others."""

from journeymap.model import edits
from journeymap.model.records import EngagementType, Filter
from journeymap.session.document import Document
from journeymap.session.filtering import Filtering
from tests.builders import branchy
from tests.gestures import watched

SOCIAL = EngagementType.SOCIAL


def test_at_first_nothing_is_dimmed(qapp):
    filtering = Filtering(Document(branchy()))
    assert (filtering.matches, filtering.dimmed) == ({"a", "b", "c", "d"}, frozenset())


def test_a_filter_dims_the_rest_and_is_cleared(qapp):
    filtering = Filtering(Document(branchy()))
    seen = watched(filtering.changed, lambda: filtering.dimmed)
    filtering.toggle("engagements", SOCIAL)
    assert filtering.matches == {"b"}
    filtering.set(Filter(engagements=(SOCIAL,)))
    filtering.clear()
    assert seen == [{"a", "c", "d"}, frozenset()]


def test_it_follows_edits_and_undo_but_no_gesture_under_way(qapp):
    document = Document(branchy())
    filtering = Filtering(document)
    filtering.toggle("engagements", SOCIAL)
    seen = watched(filtering.changed, lambda: filtering.matches)
    change = edits.engage(document.committed, ["c"], SOCIAL)
    document.preview(change)
    assert seen == []
    document.commit(change, "Engage")
    document.commit(edits.retitle(document.committed, "a", "A"), "Retitle")
    document.undo()
    document.undo()
    assert seen == [{"b", "c"}, {"b"}]
    assert filtering.value == Filter(engagements=(SOCIAL,))


def test_another_map_keeps_what_of_the_filter_is_there(qapp):
    document = Document(branchy())
    filtering = Filtering(document)
    filtering.set(Filter(engagements=(SOCIAL,), personas=("nobody",)))
    assert filtering.value == Filter(engagements=(SOCIAL,))
    document.open(branchy(), None)
    assert filtering.dimmed == {"a", "c", "d"}
