"""What readers say of rows and cells is said in the user's language."""

from collections.abc import Iterator

import pytest

from journeymap.language import speak
from journeymap.panels.notations import doubtful_time
from journeymap.panels.reasons import said


@pytest.fixture
def finnish(qapp) -> Iterator[None]:
    speak("fi")
    yield
    speak("en")


@pytest.mark.parametrize(
    ("english", "words"),
    [
        ("the case is empty", "“Customer or session” is empty"),
        ("the time does not fit %d.%m.%Y %H:%M", "the time does not fit DD.MM.YYYY hh:mm"),
        ("the time counts no epoch ms", "the time counts no Milliseconds since 1970"),
        ("3 record(s) were left out: the line is no JSON.", "3 records were left out: the line is no JSON."),
        ("nobody foresaw this", "nobody foresaw this"),
    ],
)
def test_a_sentence_has_the_words_of_the_dialog(qapp, english: str, words: str) -> None:
    assert said(english) == words


@pytest.mark.usefixtures("finnish")
@pytest.mark.parametrize(
    ("english", "words"),
    [
        ("the case is empty", "”Asiakas tai istunto” on tyhjä"),
        ("the time does not fit %d.%m.%Y", "aika ei ole muotoa DD.MM.YYYY"),
        ("the row has fewer cells than the header", "rivillä on vähemmän soluja kuin otsikkorivillä"),
        ("is no answer from 0 to 10", "ei ole vastaus väliltä 0–10"),
        ("The title “{n} of 5” above the header was left out.",
         "Otsikko ”{n} of 5” sarakeotsikoiden yläpuolelta jätettiin pois."),
        ("2 record(s) were left out: the line is no JSON.", "Tietueita jätettiin pois: 2, rivi ei ole JSONia."),
        ("nobody foresaw this", "nobody foresaw this"),
    ],
)  # fmt: skip
def test_a_sentence_is_said_in_finnish(english: str, words: str) -> None:
    assert said(english) == words


@pytest.mark.usefixtures("finnish")
def test_days_and_numbers_are_finnish_where_finnish_was_chosen(opened, dialog, tmp_path) -> None:
    from tests.panels.importwork import two

    file = tmp_path / "log.csv"
    rows = "".join(f"{n},Sees,3.4.2026\n" for n in range(1500))
    file.write_text("case,activity,time\n" + rows + ",Sees,3.4.2026\n", "utf-8")
    made = dialog(opened(two()), file)
    assert "1\u00a0500 tapahtumaa, 1\u00a0500 asiakasta · 3. huhtikuuta 2026" in made.status.text()
    assert "3. huhtikuuta 2026 tai 4. maaliskuuta 2026" in made.roles.doubt.text()
    assert [made.rejects.table.item(0, n).text() for n in (0, 2)] == ["1502", "”Asiakas tai istunto” on tyhjä"]
    assert doubtful_time(made.roles._seen, "time") == made.roles.doubt.text()
    made.reject()
