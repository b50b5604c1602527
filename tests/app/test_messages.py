"""Messages above the map."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from journeymap.app.messages import MOST, MessageBar


def bar(qtbot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def test_a_message_takes_room_only_while_it_is_up(qtbot) -> None:
    messages = bar(qtbot)
    assert messages.isHidden()
    messages.tell("Two events were left out.")
    assert not messages.isHidden()
    qtbot.mouseClick(messages.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert messages.isHidden()
    assert messages.texts == ()


def test_a_button_does_the_next_thing_and_the_message_goes(qtbot) -> None:
    messages, done = bar(qtbot), []
    messages.problem("It failed.", ("Try again", lambda: done.append(messages.texts)))
    qtbot.mouseClick(messages.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert done == [()]


def test_the_same_message_is_there_once_and_old_ones_give_way(qtbot) -> None:
    messages = bar(qtbot)
    for number in (*range(MOST + 2), MOST + 1):
        messages.problem(f"message {number}")
    assert messages.texts == tuple(f"message {number}" for number in range(2, MOST + 2))


def test_a_newer_notice_takes_the_place_of_an_older_one_and_problems_stay(qtbot) -> None:
    messages = bar(qtbot)
    messages.tell("A new map.")
    messages.problem("It cannot be saved.")
    messages.tell("The sub-journey holds 3 touchpoints.")
    assert messages.texts == ("It cannot be saved.", "The sub-journey holds 3 touchpoints.")
    messages.problem("The disk is full.")
    assert len(messages.texts) == 3


def test_a_text_of_a_file_is_never_taken_for_markup(qtbot) -> None:
    messages = bar(qtbot)
    messages.tell("<b>bold</b> & <img src='x.png'>")
    label = messages.findChild(QLabel)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b> & <img src='x.png'>"
