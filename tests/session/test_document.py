"""The document: previews, steps of the history, refreshes outside it, and the saved state."""

from pathlib import Path

import pytest

from journeymap.model import edits
from journeymap.model.change import NOTHING, create, update
from journeymap.model.journey import Journey, StaleChangeError
from journeymap.model.records import Snapshot, Touchpoint
from journeymap.session.document import Document
from tests.builders import branchy, figures, shop, snapshot, source, touchpoint, with_records

MAP = Path("shop.journey")


def counter(document: Document) -> list[Journey]:
    """The journeys that were shown each time the document told of a change."""
    seen: list[Journey] = []
    document.changed.connect(lambda: seen.append(document.journey))
    return seen


def retitled(document: Document, title: str, id: str = "a"):
    return edits.retitle(document.committed, id, title)


def title(document: Document, id: str = "a") -> str:
    return document.journey.touchpoints[id].title


def test_a_preview_is_shown_but_is_no_step(qapp):
    document = Document(branchy())
    seen = counter(document)
    document.preview(retitled(document, "Shown"))
    assert title(document) == "Shown"
    assert document.committed == branchy()
    assert not document.history.count()
    assert not document.modified
    assert len(seen) == 1


def test_the_empty_preview_takes_the_running_one_back_and_tells_so_once(qapp):
    document = Document(branchy())
    document.preview(retitled(document, "Shown"))
    seen = counter(document)
    document.preview(NOTHING)
    document.preview(NOTHING)
    assert document.journey is document.committed
    assert seen == [branchy()]


def test_each_preview_starts_from_what_is_committed(qapp):
    document = Document(branchy())
    document.preview(retitled(document, "Shown"))
    document.preview(edits.retitle(document.committed, "b", "Other"))
    assert (title(document), title(document, "b")) == ("a", "Other")


def test_a_commit_is_one_step_under_its_label(qapp):
    document = Document(branchy())
    document.preview(retitled(document, "Shown"))
    document.commit(retitled(document, "Done"), "Edit title")
    assert document.history.count() == 1
    assert document.history.undoText() == "Edit title"
    assert document.modified
    assert title(document) == "Done"
    document.undo()
    assert document.journey == branchy()
    document.redo()
    assert title(document) == "Done"


def test_committing_nothing_ends_the_preview_and_makes_no_step(qapp):
    document = Document(branchy())
    document.preview(retitled(document, "Shown"))
    document.commit(NOTHING, "Nothing")
    assert document.journey == branchy()
    assert document.history.count() == 0


def test_receivers_see_the_new_state_in_the_last_signal_of_a_commit(qapp):
    document = Document(branchy())
    states: list[tuple[str, bool]] = []
    document.changed.connect(lambda: states.append((title(document), document.modified)))
    document.commit(retitled(document, "Done"), "Edit title")
    assert states[-1] == ("Done", True)


def test_a_change_made_from_another_journey_is_refused_and_leaves_everything(qapp):
    document = Document(branchy())
    stale = retitled(document, "Late")
    document.commit(retitled(document, "First"), "Edit title")
    for attempt in (lambda: document.commit(stale, "Edit title"), lambda: document.preview(stale)):
        with pytest.raises(StaleChangeError, match="“a”"):
            attempt()
    assert title(document) == "First"
    assert document.history.count() == 1


def test_undo_during_a_preview_ends_that_alone_and_leaves_redo(qapp):
    document = Document(branchy())
    document.commit(retitled(document, "First"), "Edit title")
    document.commit(retitled(document, "Second"), "Edit title")
    document.undo()
    document.preview(retitled(document, "Shown"))
    document.undo()
    assert title(document) == "First"
    assert document.history.canRedo()
    document.redo()
    assert title(document) == "Second"


def test_redo_during_a_preview_ends_it_first(qapp):
    document = Document(branchy())
    document.commit(retitled(document, "First"), "Edit title")
    document.undo()
    document.preview(edits.retitle(document.committed, "b", "Shown"))
    document.redo()
    assert (title(document), title(document, "b")) == ("First", "b")


def test_a_commit_drops_what_could_be_redone(qapp):
    document = Document(branchy())
    document.commit(retitled(document, "First"), "Edit title")
    document.undo()
    document.commit(retitled(document, "Other"), "Edit title")
    assert not document.history.canRedo()


def test_steps_with_one_merge_word_become_one(qapp):
    document = Document(branchy())
    for _ in range(5):
        document.commit(edits.move(document.committed, ["a"], 8, 0), "Move", merge="nudge a")
    assert document.history.count() == 1
    assert document.journey.touchpoints["a"].x == 24 + 40
    document.undo()
    assert document.journey == branchy()
    document.redo()
    assert document.journey.touchpoints["a"].x == 24 + 40


def test_other_merge_words_and_steps_between_keep_steps_apart(qapp):
    document = Document(branchy())
    for word in ("nudge a", "nudge b", "", "", "nudge b"):
        document.commit(edits.move(document.committed, ["a"], 8, 0), "Move", merge=word)
    assert document.history.count() == 5


def test_a_merged_step_that_leads_nowhere_vanishes(qapp):
    document = Document(branchy())
    document.commit(edits.move(document.committed, ["a"], 8, 0), "Move", merge="nudge")
    document.commit(edits.move(document.committed, ["a"], -8, 0), "Move", merge="nudge")
    assert document.history.count() == 0
    assert document.journey == branchy()
    assert not document.modified


def test_what_was_saved_stays_a_step_of_its_own(qapp):
    document = Document(branchy())
    document.commit(edits.move(document.committed, ["a"], 8, 0), "Move", merge="nudge")
    document.mark_saved(MAP)
    document.commit(edits.move(document.committed, ["a"], 8, 0), "Move", merge="nudge")
    assert document.modified
    document.undo()
    assert not document.modified
    assert document.journey.touchpoints["a"].x == 32


def test_undo_back_to_the_saved_step_is_clean_again(qapp):
    document = Document(branchy())
    document.commit(retitled(document, "First"), "Edit title")
    document.mark_saved(MAP)
    assert document.path == MAP
    assert not document.modified
    document.commit(retitled(document, "Second"), "Edit title")
    assert document.modified
    document.undo()
    assert not document.modified
    document.undo()
    assert document.modified
    document.redo()
    assert not document.modified


def test_saving_tells_that_the_state_has_changed(qapp):
    document = Document(branchy())
    document.commit(retitled(document, "First"), "Edit title")
    seen = counter(document)
    document.mark_saved(MAP)
    assert seen


def test_a_refresh_is_outside_the_history_but_is_to_be_saved(qapp):
    document = Document(with_records(branchy(), source()))
    document.refresh(create(snapshot(figures({"a": (9, 0, 0, 3)}))))
    assert document.history.count() == 0
    assert document.modified
    document.mark_saved(MAP)
    assert not document.modified


def test_a_refresh_takes_in_snapshots_alone(qapp):
    document = Document(branchy())
    with pytest.raises(ValueError, match="only snapshots"):
        document.refresh(retitled(document, "Hidden"))
    assert document.journey == branchy()


def test_a_refresh_survives_undo_and_redo_of_the_steps_around_it(qapp):
    document = Document(with_records(branchy(), source()))
    document.commit(retitled(document, "First"), "Edit title")
    fresh = snapshot(figures({"a": (9, 0, 0, 3)}))
    document.refresh(create(fresh))
    document.commit(retitled(document, "Second"), "Edit title")
    document.undo()
    document.undo()
    assert document.journey.snapshot("log") == fresh
    document.redo()
    document.redo()
    assert (title(document), document.journey.snapshot("log")) == ("Second", fresh)


def test_a_refresh_between_undo_and_redo_of_a_deleted_source_breaks_neither(qapp):
    document = Document(shop())
    document.commit(edits.delete(document.committed, ["log"]), "Delete")
    assert document.journey.snapshot("log") is None
    document.undo()
    old, fresh = document.journey.snapshot("log"), snapshot(figures({"a": (9, 0, 0, 3)}))
    assert old is not None
    document.refresh(update(old, fresh))
    document.redo()
    assert document.journey.snapshot("log") is None
    document.undo()
    assert document.journey.snapshot("log") == fresh


def test_a_result_that_comes_for_a_deleted_source_does_not_stop_undo(qapp):
    document = Document(shop())
    document.commit(edits.delete(document.committed, ["log"]), "Delete")
    fresh = snapshot(figures({"a": (9, 0, 0, 3)}))
    document.refresh(create(fresh))
    document.undo()
    assert "log" in document.journey
    assert document.journey.snapshot("log") == fresh


def test_an_import_is_undone_after_its_figures_were_refreshed(qapp):
    document = Document(branchy())
    first, fresh = (snapshot(figures({"a": (n, 0, 0, 3)})) for n in (9, 10))
    document.commit(create(source(), first), "Import data")
    document.refresh(update(first, fresh))
    document.undo()
    assert document.journey == branchy()
    document.redo()
    assert document.journey.snapshot("log") == fresh


def test_a_refresh_ends_a_preview_and_the_gesture_can_go_on(qapp):
    document = Document(with_records(branchy(), source()))
    document.preview(retitled(document, "Shown"))
    document.refresh(create(snapshot()))
    assert title(document) == "a"
    document.preview(retitled(document, "Shown"))
    assert title(document) == "Shown"


def test_opening_starts_anew(qapp):
    document = Document(branchy())
    document.commit(retitled(document, "First"), "Edit title")
    document.refresh(create(snapshot()))
    document.preview(retitled(document, "Shown"))
    seen = counter(document)
    document.open(shop(), MAP)
    assert seen
    assert document.journey == document.committed == shop()
    assert document.path == MAP
    assert not document.modified
    assert not document.history.canUndo()
    assert not document.history.canRedo()


def test_a_new_document_is_an_empty_map(qapp):
    document = Document()
    assert document.journey == Journey()
    assert not document.modified
    assert document.path is None


def test_records_of_other_kinds_do_not_pass_as_snapshots_when_they_replace_one(qapp):
    document = Document(shop())
    was = document.journey.snapshot("log")
    impostor = Touchpoint(id=Snapshot.id_of("log"), x=0, y=0)
    with pytest.raises(ValueError, match="only snapshots"):
        document.refresh({impostor.id: (was, impostor)})


def test_a_commit_that_adds_a_known_id_is_refused(qapp):
    document = Document(branchy())
    with pytest.raises(StaleChangeError):
        document.commit(create(touchpoint("a", 0, 0)), "Add touchpoint")
    assert document.journey == branchy()


def test_a_closed_document_tells_nothing(qtbot):
    document = Document(branchy())
    document.close()
    with qtbot.assertNotEmitted(document.changed), qtbot.assertNotEmitted(document.history.cleanChanged):
        document.commit(edits.retitle(document.committed, "a", "Other"), "Edit title")
        document.undo()
