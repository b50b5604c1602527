"""Beginning a map: as a template, or from a list."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget

from journeymap.app import templates
from journeymap.app.gallery import Gallery, thumbnail
from journeymap.app.start import Entry, StartPage
from journeymap.app.startlist import ListDialog, ListError, list_in
from journeymap.app.templates import TEMPLATES, TemplateDialog, template
from journeymap.app.window import Window
from journeymap.drawing.style import PALETTES, Theme
from journeymap.files.store import read_journey
from journeymap.model.journey import Journey
from journeymap.model.records import Lane
from tests.builders import branchy, many, with_records


@pytest.fixture
def dialog(qtbot, qapp) -> ListDialog:
    made = ListDialog(None, Theme.LIGHT)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def card(window: Window, name: str):
    gallery = window.findChild(StartPage).gallery
    return next(c for c in gallery.cards if c.accessibleName() == name)


def titles(window: Window) -> list[str]:
    return [t.title for t in window.desk.session.document.journey.touchpoints.values()]


def test_every_template_is_offered_and_is_there() -> None:
    folder = template("event").parent
    assert {key for key, _, _ in TEMPLATES} == {file.stem for file in folder.glob("*.journey")}


def test_a_template_is_in_the_language_that_is_spoken(monkeypatch) -> None:
    before = QLocale()
    for language, title in (("fi", "Verkkokauppa"), ("en", "Online shop"), ("sv", "Online shop")):
        QLocale.setDefault(QLocale(language))
        assert read_journey(template("online-shop")).journey.properties.title == title
    QLocale.setDefault(before)


def test_a_press_on_a_template_begins_a_map_that_has_no_file(window: Window, qtbot) -> None:
    qtbot.mouseClick(card(window, "Patient portal"), Qt.MouseButton.LeftButton)
    document = window.desk.session.document
    assert window.desk.on_map
    assert document.path is None
    assert not document.modified
    assert document.journey == read_journey(template("patient-portal")).journey
    assert "what to replace" in window.desk.centre.messages.texts[0]


def test_the_menu_offers_the_same_templates_by_keys_alone(window: Window, qtbot) -> None:
    window.actions_.by_id["file.template"].trigger()
    (shown,) = window.findChildren(TemplateDialog)
    first = shown.findChild(Gallery).cards[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert window.desk.session.document.journey.properties.title == "Online shop"


def test_a_missing_template_is_told(window: Window, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(templates, "template", lambda _: tmp_path / "none.journey")
    templates.begin(window.desk, "event")
    assert "cannot be opened" in window.desk.centre.messages.texts[0]
    assert not window.desk.on_map


def test_pictures_are_painted_when_the_page_is_there(window: Window, qtbot) -> None:
    first = card(window, "Online shop")
    qtbot.waitUntil(lambda: first._picture is not None)
    assert first._picture.size() == QSize(184, 104) * window.devicePixelRatioF()


def test_a_thumbnail_shows_cards_and_fits_any_map(qapp) -> None:
    size = QSize(184, 104)
    empty, some, huge = (thumbnail(j, size, Theme.LIGHT).toImage() for j in (Journey(), branchy(), many(3000)))
    assert empty.size() == some.size() == huge.size() == size
    assert colours(some) > colours(empty)


def test_a_thumbnail_shows_a_tall_map_whole_down_to_its_lowest_lane(qapp) -> None:
    lanes = (Lane(id=f"l{n}", order=n, title=f"Lane {n}", height=120.0) for n in range(9))
    image = thumbnail(with_records(branchy(), *lanes), QSize(184, 104), Theme.LIGHT).toImage()
    ground = image.pixel(2, 52)  # beside the map, which stands in the middle
    inked = [x for x in range(184) if image.pixel(x, 98) != ground]
    assert 60 < inked[0] <= 92 <= inked[-1] < 124
    assert all(image.pixel(x, 103) == ground for x in range(184))


def test_the_focused_template_is_told_from_the_one_under_the_pointer(window: Window, qtbot) -> None:
    focused, pointed, plain = window.findChild(StartPage).gallery.cards[:3]
    focused.setFocus()
    pointed.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    frames = [each.grab().toImage().pixelColor(92, 1).name() for each in (focused, pointed, plain)]
    assert frames[0] == PALETTES[Theme.LIGHT].accent
    assert len(set(frames)) == 3


def test_all_on_the_start_page_begins_at_one_line(window: Window) -> None:
    page = window.findChild(StartPage)
    seen = page.grab().toImage()

    def begins(part: QWidget) -> int:
        corner = part.mapTo(page, QPoint(0, 0))
        ground = seen.pixel(corner.x(), corner.y())
        columns = range(corner.x(), corner.x() + part.width())
        return next(x for x in columns if any(seen.pixel(x, corner.y() + y) != ground for y in range(part.height())))

    words = [label for label in page.findChildren(QLabel) if label.text() and not isinstance(label.parent(), Entry)]
    left = [begins(label) for label in words if label.text() in {"Journeymap", "BEGIN", "TEMPLATES"}]
    assert len(left) == 3
    icons = [begins(entry.findChildren(QLabel)[0]) for entry in page._entries]
    left += [*icons, page.gallery.cards[0].mapTo(page, QPoint(0, 0)).x()]
    assert max(left) - min(left) <= 3  # letters and icons have their own bearing
    right = [
        begins(label) for label in words if label.text() in {"RECENT", "Maps that you open or save are listed here."}
    ]
    assert max(right) - min(right) <= 1


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)})


def test_a_list_is_shown_as_the_map_that_it_becomes(dialog: ListDialog, qtbot) -> None:
    assert not dialog.make.isEnabled()
    qtbot.keyClicks(dialog.field, "Discover: Sees an ad, Searches")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.field, "Buy: Pays")
    qtbot.waitUntil(dialog.make.isEnabled)
    assert dialog.said.text() == "2 stages · 3 touchpoints · 2 transitions"
    assert not dialog.preview.pixmap().isNull()
    with qtbot.waitSignal(dialog.chosen) as told:
        qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    assert [t.title for t in told.args[0].touchpoints.values()] == ["Sees an ad", "Searches", "Pays"]


def test_a_workbook_is_read_into_the_field(dialog: ListDialog, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Stage", "Touchpoint", "Channel"])
    book.active.append(["Find", "Sees an ad", "Website"])
    book.active.append(["Buy", "Pays", "Phone"])
    book.save(tmp_path / "list.xlsx")
    dialog.take_file(tmp_path / "list.xlsx")
    assert dialog.field.toPlainText().splitlines()[1] == "Find\tSees an ad\tWebsite"
    channels = [t.channel for t in dialog.pasted.journey.touchpoints.values()]
    assert channels == ["website", "phone"]


def test_a_file_of_text_is_read_whatever_its_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Näkee mainoksen\nMaksaa".encode("cp1252"))
    assert list_in(tmp_path / "a.txt") == "Näkee mainoksen\nMaksaa"


def test_text_that_excel_saves_as_unicode_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Näkee mainoksen\tMaksaa".encode("utf-16"))
    assert list_in(tmp_path / "a.txt") == "Näkee mainoksen\tMaksaa"


def test_a_folder_is_no_list_and_says_so_without_the_system_s_numbers(tmp_path: Path) -> None:
    (tmp_path / "dir.csv").mkdir()
    with pytest.raises(ListError) as told:
        list_in(tmp_path / "dir.csv")
    assert str(told.value) == "“dir.csv” cannot be read. It is a folder. Choose a file in it."


def test_a_recent_map_whose_name_no_file_can_have_is_greyed(window: Window) -> None:
    page = window.findChild(StartPage)
    page.show_recent([Path("/x" * 5000)])
    assert not page._recent_entries[0].isEnabled()


@pytest.mark.parametrize(
    ("name", "data"), [("a.txt", b"\x00\x01"), ("a.xlsx", b"PK\x03\x04 and no more"), ("none.csv", None)]
)
def test_what_is_no_list_is_told_and_the_field_stays(dialog: ListDialog, tmp_path: Path, name, data) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    dialog.field.setPlainText("Kept")
    dialog.take_file(tmp_path / name)
    assert dialog.problem.isVisible()
    assert dialog.field.toPlainText() == "Kept"
    with pytest.raises(ListError):
        list_in(tmp_path / name)


def test_a_list_of_five_thousand_is_counted_and_not_painted(dialog: ListDialog) -> None:
    dialog.field.setPlainText("\n".join(f"Step {n}" for n in range(5000)))
    dialog.follow()
    assert dialog.said.text().startswith("0 stages · 5000 touchpoints")
    assert dialog.preview.pixmap().isNull()


def test_the_list_becomes_the_open_map(window: Window, qtbot) -> None:
    window.actions_.by_id["file.list"].trigger()
    (shown,) = window.findChildren(ListDialog)
    shown.field.setPlainText("Sees an ad\nPays")
    qtbot.waitUntil(shown.make.isEnabled)
    shown.make.click()
    assert titles(window) == ["Sees an ad", "Pays"]
    assert window.desk.on_map
