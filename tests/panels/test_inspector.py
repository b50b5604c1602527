"""The inspector: shows and edits all that is selected, and loses nothing that is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from journeymap.drawing.style import Theme
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, EngagementType, EvidenceKind, Stage
from journeymap.panels import toggles
from journeymap.panels.engagement import Engagement
from journeymap.panels.evidence import tidy_date
from journeymap.panels.fate import FateBox
from journeymap.panels.fields import ChoiceField
from journeymap.panels.inspector import Inspector
from journeymap.panels.scales import NumberField, ScaleField
from journeymap.panels.toggles import TypeToggle
from journeymap.panels.touchpointform import staged
from journeymap.panels.words import WordField
from tests.builders import branchy, figures, measured, shop, stages, touchpoint
from tests.panels.inspecting import part, retype, said

LEFT = Qt.MouseButton.LeftButton


def test_without_a_selection_it_shows_the_map_itself(opened, shown):
    inspector = shown(Inspector(opened(branchy())))
    assert inspector.title.text() == "Shop"
    assert inspector.subtitle.text() == "Journey map · 3 stages · 4 touchpoints"


def test_typing_a_title_is_shown_at_once_and_is_one_step(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    retype(part(inspector, QLineEdit, "Title"), "Hears of it ")
    assert session.document.journey.touchpoints["a"].title == "Hears of it"
    assert inspector.title.text() == "Hears of it"
    assert part(inspector, QLineEdit, "Title").text() == "Hears of it "  # letters stay as they are typed
    assert session.document.history.count() == 1
    session.document.undo()
    assert session.document.journey.touchpoints["a"].title == "a"
    assert part(inspector, QLineEdit, "Title").text() == "a"


def test_what_is_typed_belongs_to_what_was_selected_then(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    retype(part(inspector, QLineEdit, "Title"), "first")
    session.selection.set(["b"])
    assert part(inspector, QLineEdit, "Title").text() == "b"
    retype(part(inspector, QLineEdit, "Title"), "second")
    titles = {id: t.title for id, t in session.document.journey.touchpoints.items()}
    assert titles == {"a": "first", "b": "second", "c": "c", "d": "d"}
    assert session.document.history.count() == 2


def test_a_field_typed_in_twice_is_two_steps(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    retype(part(inspector, QLineEdit, "Title"), "one")
    part(inspector, QPlainTextEdit, "Description").setFocus()
    retype(part(inspector, QLineEdit, "Title"), "two")
    assert session.document.history.count() == 2


def test_undo_within_a_field_is_the_maps_undo(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    undo = session.document.history.createUndoAction(inspector)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    inspector.addAction(undo)
    for field in (part(inspector, QLineEdit, "Title"), part(inspector, QPlainTextEdit, "Description")):
        retype(field, "New words")
        assert session.document.journey != branchy()
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert session.document.journey == branchy()
    assert part(inspector, QLineEdit, "Title").text() == "a"
    assert part(inspector, QPlainTextEdit, "Description").toPlainText() == ""


def test_several_touchpoints_are_edited_at_once(opened, shown):
    session = opened(branchy())
    session.selection.set(["a", "b"])
    inspector = shown(Inspector(session))
    assert inspector.title.text() == "2 touchpoints"
    title = part(inspector, QLineEdit, "Title")
    assert (title.text(), title.placeholderText()) == ("", "several")
    channel = part(inspector, WordField, "Channel")
    assert channel.line.placeholderText() == "several"
    retype(channel.line, "Web search")
    found = session.document.journey.touchpoints
    assert (found["a"].channel, found["b"].channel, found["c"].channel) == ("web search", "web search", "phone")
    assert session.document.history.count() == 1


def test_a_users_own_word_for_a_channel_is_kept_as_it_is(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    retype(part(inspector, WordField, "Channel").line, "Poster")
    assert session.document.journey.touchpoints["a"].channel == "Poster"
    assert part(inspector, WordField, "Channel").line.text() == "Poster"


def test_own_words_of_the_map_are_offered_beside_the_catalogue(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    channel = part(inspector, WordField, "Channel")
    retype(channel.line, "Poster")
    session.selection.set(["b"])
    channel.line.clearFocus()
    channel.line.setFocus()
    assert channel.findText("Poster") >= 0
    assert channel.findText("Live chat") >= 0
    assert channel.line.text() == "Forum"
    assert session.document.history.count() == 1


@pytest.mark.parametrize("name", ["Kontekstuaalinen", "Emotionaalinen", "Convenience"])
def test_the_longest_names_of_types_stand_whole_beside_their_keys(qtbot, monkeypatch, name):
    toggle = TypeToggle(EngagementType.EMOTIONAL, hint="1", words=name)
    qtbot.addWidget(toggle)
    toggle.resize(132, 34)  # half of the inspector as it comes up first
    drawn = []
    monkeypatch.setattr(toggles, "draw", lambda _painter, _room, words, *_, **__: drawn.append(words))
    toggle.grab()
    assert drawn == [name, "1"]


def test_a_large_toggle_sets_the_type_and_takes_it_off_again(opened, shown):
    session = opened(branchy())
    session.selection.set(["a", "b"])
    inspector = shown(Inspector(session))
    types = part(inspector, Engagement)
    assert types.primary[EngagementType.SOCIAL].partial
    QTest.mouseClick(types.primary[EngagementType.SOCIAL], LEFT)
    assert [session.document.journey.touchpoints[id].engagement for id in "ab"] == [EngagementType.SOCIAL] * 2
    assert types.primary[EngagementType.SOCIAL].isChecked()
    QTest.keyClick(types.primary[EngagementType.SOCIAL], Qt.Key.Key_Return)
    assert [session.document.journey.touchpoints[id].engagement for id in "ab"] == [None, None]
    assert not any(toggle.isChecked() for toggle in types.primary.values())


def test_a_chip_adds_a_secondary_type_in_the_order_of_the_keys(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    types = part(inspector, Engagement)
    assert not types.secondary[EngagementType.CONTEXTUAL].isEnabled()  # it is the primary one
    for kind in (EngagementType.SOCIAL, EngagementType.EMOTIONAL):
        QTest.mouseClick(types.secondary[kind], LEFT)
    found = session.document.journey.touchpoints["a"].secondary
    assert found == (EngagementType.EMOTIONAL, EngagementType.SOCIAL)
    QTest.mouseClick(types.secondary[EngagementType.SOCIAL], LEFT)
    assert session.document.journey.touchpoints["a"].secondary == (EngagementType.EMOTIONAL,)


def test_the_emotion_is_set_by_keys_also_to_zero_and_unset_again(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    scale = part(inspector, ScaleField, "Expected emotion")
    assert scale.said.text() == "not set"
    QTest.keyClick(scale.slider, Qt.Key.Key_Space)
    assert session.document.journey.touchpoints["a"].expected_emotion == 0
    QTest.keyClick(scale.slider, Qt.Key.Key_Right)
    assert session.document.journey.touchpoints["a"].expected_emotion == 0.5
    assert scale.said.text() == "+0.5"
    QTest.mouseClick(scale.clear, LEFT)
    assert session.document.journey.touchpoints["a"].expected_emotion is None


def test_the_least_strength_can_be_set(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    QTest.keyClick(part(inspector, ScaleField, "Strength").slider, Qt.Key.Key_Return)
    assert session.document.journey.touchpoints["a"].strength == 1


def test_a_tick_that_differs_becomes_a_tick_for_all(opened, shown):
    session = opened(branchy())
    session.selection.set(["a", "d"])
    inspector = shown(Inspector(session))
    goal = part(inspector, QCheckBox, "Goal")
    assert goal.checkState() is Qt.CheckState.PartiallyChecked
    QTest.keyClick(goal, Qt.Key.Key_Space)
    assert [session.document.journey.touchpoints[id].goal for id in "ad"] == [True, True]
    QTest.keyClick(goal, Qt.Key.Key_Space)
    assert [session.document.journey.touchpoints[id].goal for id in "ad"] == [False, False]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("2026-11-02", "2026-11-02"), ("2.11.2026", "2026-11-02"), ("", ""), ("31.2.2026", None), ("soon", None)],
)
def test_dates_are_iso_or_day_first(typed, kept):
    assert tidy_date(typed) == kept


def test_a_date_that_is_none_is_told_and_not_kept(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    field = part(inspector, QLineEdit, "Date")
    retype(field, "2026-13")
    assert "This is no date" not in said(inspector)  # it may become one
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "This is no date" in said(inspector)
    assert not session.document.history.count()
    assert field.text() == "2026-13"
    retype(field, "2026-12-24")
    assert "This is no date" not in said(inspector)
    assert session.document.journey.touchpoints["a"].evidence.date == "2026-12-24"


def test_evidence_keeps_its_other_parts(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    retype(part(inspector, QLineEdit, "Source"), "12 calls")
    kinds = part(inspector, ChoiceField, "Evidence")
    kinds.setFocus()
    QTest.keyClick(kinds, Qt.Key.Key_Down)
    evidence = session.document.journey.touchpoints["a"].evidence
    assert (evidence.kind, evidence.source) == (EvidenceKind.REPORTED, "12 calls")


def test_another_stage_puts_the_card_at_a_free_place_there():
    # in s1 stand b at y 16…90 and c at 144…218; a at y 80 would cover both: below c and a gap of 48 is 266
    change = staged(branchy(), ["a"], "s1")
    after = branchy().apply(change).touchpoints["a"]
    assert (after.stage, after.x, after.y) == ("s1", 23.0, 266.0)


def test_a_stage_shows_its_width_and_title(opened, shown):
    session = opened(branchy())
    session.selection.set(["s1"])
    inspector = shown(Inspector(session))
    assert inspector.subtitle.text() == "Stage · 2 touchpoints"
    width = part(inspector, NumberField, "Width")
    width.setFocus()
    width.selectAll()
    QTest.keyClicks(width, "320")
    QTest.keyClick(width, Qt.Key.Key_Return)
    assert session.document.journey.find(Stage, "s1").width == 320


def test_a_number_under_way_goes_to_what_was_selected_then(opened, shown):
    session = opened(branchy())
    session.selection.set(["s1"])
    inspector = shown(Inspector(session))
    width = part(inspector, NumberField, "Width")
    width.setFocus()
    width.selectAll()
    QTest.keyClicks(width, "320")
    session.selection.set(["s0"])
    widths = [stage.width for stage in session.document.journey.stages]
    assert widths == [210, 320, 210]
    assert width.value() == 210
    session.selection.set(["s0", "s1"])
    assert width.text() == "several"


def test_a_transition_tells_how_many_take_it(opened, shown):
    session = opened(shop())
    session.selection.set(["a-b"])
    inspector = shown(Inspector(session))
    assert inspector.title.text() == "a → b"
    assert "280 customers took it 280 times." in said(inspector)
    assert "28\u00a0%" in said(inspector)
    retype(part(inspector, QLineEdit, "Label"), "if cheap")
    assert session.document.journey.transitions["a-b"].label == "if cheap"


def test_the_settings_of_the_analysis_are_those_of_the_map(opened, shown):
    session = opened(branchy())
    inspector = shown(Inspector(session))
    days = part(inspector, NumberField, "Inactivity limit")
    days.setFocus()
    days.selectAll()
    QTest.keyClicks(days, "0")
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert session.document.journey.properties.inactivity_days is None
    rule = part(inspector, ChoiceField, "Completed when")
    rule.setFocus()
    QTest.keyClick(rule, Qt.Key.Key_Down)
    assert session.document.journey.properties.completion is Completion.ENDS_AT_GOAL


def test_the_drop_off_box_says_rate_interval_and_counts(opened, shown):
    session = opened(shop())
    session.selection.set(["a"])
    inspector = shown(Inspector(session), height=1200)
    box = part(inspector, FateBox)
    assert box.figure.text() == "−50\u00a0%"
    assert "47–53" in box.interval.text()  # Wilson of 500/1000: 0.4691…0.5309
    assert box.of.text() == "500 of 1,000 customers lost"
    session.selection.set(["b"])
    assert "290" in box.of.text()  # 300 reached, 10 of them under way
    assert box.whole.isVisible()
    assert box.whole.text() == "Of 300 who reached it:"
    session.selection.set(["d"])
    assert "A goal" in box.interval.text()
    assert not box.figure.isVisible()
    assert not box.whole.isVisible()  # it stands above already
    session.selection.set(["a", "b"])
    assert not box.isVisible()


def test_fewer_than_thirty_matured_cases_are_too_few_to_tell(opened, shown):
    journey = measured(Journey([*stages("One"), touchpoint("a", 0, 0)]), figures({"a": (31, 0, 2, 29)}))
    session = opened(journey)
    session.selection.set(["a"])
    inspector = shown(Inspector(session), height=1200)
    box = part(inspector, FateBox)
    assert box.interval.text() == "Too few customers to tell"
    assert box.figure.property("role") == "title"


def test_what_another_hand_changes_is_shown(opened, shown):
    session = opened(branchy())
    session.selection.set(["a"])
    inspector = shown(Inspector(session))
    session.document.commit(edits.retitle(session.document.committed, "a", "Otherwise"), "")
    assert part(inspector, QLineEdit, "Title").text() == "Otherwise"
    session.document.commit(edits.delete(session.document.committed, ["a"]), "")
    assert inspector.title.text() == "Shop"


def test_texts_of_any_kind_fit_a_narrow_inspector_in_both_themes(opened, shown):
    wild = {"title": "<b>x</b> " + "شراء " * 300, "description": "👩‍🚀" * 400, "channel": "y" * 3000, "actor": "\u202e"}
    session = opened(Journey([*stages("z" * 900), touchpoint("a", 0, 0, **wild)]))
    session.selection.set(["a"])
    inspector = shown(Inspector(session), width=240)
    for theme in Theme:
        inspector.set_theme(theme)
        inspector.grab()
    assert inspector.width() == 240
    assert inspector.title.text().startswith("<b>x</b>")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in inspector.findChildren(QLabel))


def test_every_field_has_a_name_for_screen_readers(opened, shown):
    session = opened(shop())
    inspector = shown(Inspector(session))
    for ids in (["a"], ["s0"], ["a-b"], []):
        session.selection.set(ids)
        fields = [
            w for w in inspector.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        nameless = [w for w in fields if not w.accessibleName() and not w.parent().accessibleName()]
        assert not nameless
