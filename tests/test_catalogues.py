"""The catalogues hold what the program shows, and say it with the same names in it."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from string import Formatter

import pytest

from journeymap.language import LANGUAGES, speak, tr
from journeymap.resources import resource

FOLDER = Path(__file__).parents[1] / "resources" / "i18n"


@pytest.fixture(scope="module")
def catalogue():
    spec = importlib.util.spec_from_file_location("catalogue", FOLDER / "catalogue.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_texts_are_gathered_from_all_modules(catalogue, tmp_path):
    package = tmp_path / "journeymap"
    (package / "deep").mkdir(parents=True)
    (package / "b.py").write_text('X = mark("B") + tr("%n ä(s)", n=2) + other("no")', encoding="utf-8")
    (package / "deep" / "a.py").write_text('def f():\n    return tr("A" "B"), tr("B"), tr(name)', encoding="utf-8")
    assert list(catalogue.texts(package).items()) == [
        ("%n ä(s)", "journeymap/b.py"),
        ("AB", "journeymap/deep/a.py"),
        ("B", "journeymap/b.py"),
    ]


def test_translations_outlive_an_update(catalogue, tmp_path):
    shown = {"%n day(s)": "m.py", "<a> & “b”": "m.py", "New": "m.py"}
    known = {"%n day(s)": ("%n päivä", "%n päivää"), "<a> & “b”": ("<ä> & ”b”",), "Gone": ("Poissa",)}
    file = tmp_path / "x.ts"
    file.write_bytes(catalogue.document("fi", 2, known, shown))
    assert catalogue.translations(file) == {
        "%n day(s)": ("%n päivä", "%n päivää"),
        "<a> & “b”": ("<ä> & ”b”",),
        "New": (),
    }
    assert catalogue.document("fi", 2, catalogue.translations(file), shown) == file.read_bytes()
    assert catalogue.translations(tmp_path / "none.ts") == {}


def test_a_form_that_is_missing_makes_all_missing(catalogue, tmp_path):
    file = tmp_path / "x.ts"
    file.write_bytes(catalogue.document("fi", 2, {"%n day(s)": ("%n päivä", "")}, {"%n day(s)": "m.py"}))
    assert catalogue.translations(file) == {"%n day(s)": ()}


def languages() -> list[str]:
    return sorted(set(LANGUAGES) - {"en"})


def test_there_is_a_catalogue_for_every_language(catalogue):
    assert sorted(catalogue.LANGUAGES) == languages()
    for language in languages():
        assert resource(f"i18n/journeymap_{language}.qm").is_file()


@pytest.mark.parametrize("language", languages())
def test_translations_hold_the_same_names(catalogue, language):
    for text, forms in catalogue.translations(FOLDER / f"journeymap_{language}.ts").items():
        for form in forms:
            assert places(form) == places(text), f"{text} → {form}"
            assert len(re.findall("&[^ ]", form)) == len(re.findall("&[^ ]", text)), f"{text} → {form}"
            assert "(s)" not in form
            assert (form[:1] == " ", form[-1:] in ".…") == (text[:1] == " ", text[-1:] in ".…"), f"{text} → {form}"


def places(text: str) -> list[str]:
    return sorted([name for _, name, _, _ in Formatter().parse(text) if name is not None] + re.findall("%n", text))


@pytest.mark.parametrize("language", languages())
def test_the_program_reads_what_translators_wrote(catalogue, language, tmp_path):
    from PySide6.QtCore import QTranslator

    written = FOLDER / f"journeymap_{language}.ts"
    shipped = QTranslator()
    assert shipped.load(str(written.with_suffix(".qm")))
    for text, forms in catalogue.translations(written).items():
        if forms:
            assert shipped.translate("Journeymap", text, None, 1 if len(forms) > 1 else -1) == forms[0]
            assert shipped.translate("Journeymap", text, None, 2 if len(forms) > 1 else -1) == forms[-1]


def test_the_program_changes_its_language(qapp):
    assert speak("fi") == "fi"
    try:
        assert tr("Cancel") == "Peruuta"
        assert tr("%n touchpoint(s)", n=1) == "1 kosketuspiste"
        assert tr("%n touchpoint(s)", n=3) == "3 kosketuspistettä"
        assert tr("never seen") == "never seen"
    finally:
        assert speak("en") == "en"
    assert tr("Cancel") == "Cancel"
    assert speak("xx") == "en"


def test_the_language_is_that_of_the_system(qapp, monkeypatch):
    from PySide6.QtCore import QLocale

    try:
        for name, language in {"fi_FI": "fi", "en_GB": "en", "C": "en", "sv_FI": "en"}.items():
            monkeypatch.setattr(QLocale, "system", staticmethod(lambda name=name: QLocale(name)))
            assert speak("") == language
    finally:
        speak("en")


def test_without_an_application_there_is_english():
    program = "from journeymap.language import speak, tr; print(speak('fi'), tr('Cancel'))"
    root = FOLDER.parents[1]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["fi", "Cancel"]
