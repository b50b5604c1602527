"""Every text that a user sees can be translated, and every catalogue fits the texts."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from journeymap.language import CONTEXT, mark, tr, translated

ROOT = Path(__file__).parents[1]
SOURCES = [source for source in sorted((ROOT / "journeymap").rglob("*.py")) if source.name != "language.py"]

SHOWING = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setStatusTip", "setWhatsThis", "setTitle",
    "setAccessibleName", "setAccessibleDescription", "setInformativeText", "setLabelText", "addAction", "addTab",
    "addMenu", "addRow", "addButton", "addToolBar", "setHeaderLabels", "setHorizontalHeaderLabels", "setPrefix",
    "setSuffix", "setSpecialValueText", "showMessage", "setWindowIconText", "addSection",
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QDockWidget", "QToolButton", "QAction", "QMenu",
}  # fmt: skip
"""Calls whose texts appear on the screen as they are."""


def calls(source: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            yield node.func.id if isinstance(node.func, ast.Name) else node.func.attr, node


@cache
def tree(source: Path) -> ast.Module:
    return ast.parse(source.read_text(encoding="utf-8"), str(source))


def name_of(source: Path) -> str:
    return source.relative_to(ROOT).as_posix()


def literals() -> Iterator[tuple[str, str, ast.Call]]:
    for source in SOURCES:
        for name, call in calls(source):
            if name in {"tr", "mark"} and call.args and isinstance(call.args[0], ast.Constant):
                yield f"{name_of(source)}:{call.lineno}", str(call.args[0].value), call


@pytest.mark.parametrize("source", SOURCES, ids=name_of)
def test_what_is_translated_is_literal(source):
    for name, call in calls(source):
        if name in {"tr", "mark"}:
            text = call.args[0] if len(call.args) == 1 else None
            assert isinstance(text, ast.Constant), f"line {call.lineno}: {name} takes one literal"
            assert isinstance(text.value, str)


@pytest.mark.parametrize("source", SOURCES, ids=name_of)
def test_the_translation_of_qt_objects_is_not_used(source):
    own = [call.lineno for name, call in calls(source) if name == "tr" and isinstance(call.func, ast.Attribute)]
    assert own == [], "use tr of journeymap.language: it has one context"
    assert [call.lineno for name, call in calls(source) if name in {"translate", "QT_TR_NOOP"} and has_text(call)] == []


def has_text(call: ast.Call) -> bool:
    return any(isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in call.args)


@pytest.mark.parametrize("source", SOURCES, ids=name_of)
def test_no_text_is_shown_past_the_language(source):
    found = [
        f"line {call.lineno}: {argument.value}"
        for name, call in calls(source)
        if name in SHOWING
        for argument in ast.walk(ast.Tuple(elts=[*call.args], ctx=ast.Load()))
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and is_words(argument.value)
        if not is_translated(call, argument)
    ]
    assert found == []


def is_words(text: str) -> bool:
    """Whether a text has two letters in a row that are no placeholder, no key and no style."""
    return bool(re.search(r"[A-Za-z]{2}", re.sub(r"\{[^}]*\}|<[^>]*>", "", text))) and not re.fullmatch(
        r"[a-z_.:-]+", text
    )


def is_translated(call: ast.Call, text: ast.Constant) -> bool:
    """Whether a text in a call stands in another call, whose business it then is."""
    inner = (node for argument in call.args for node in ast.walk(argument) if isinstance(node, ast.Call))
    return any(text in list(ast.walk(node)) for node in inner)


def test_names_are_filled_in_by_name():
    for place, text, _ in literals():
        names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
        assert all(name.isidentifier() for name in names), f"{place}: {text}"


def test_a_number_is_given_where_the_text_has_a_place_for_it():
    for place, text, call in literals():
        if isinstance(call.func, ast.Name) and call.func.id == "tr":
            assert ("%n" in text) == bool(call.keywords), f"{place}: {text}"
        assert "(s)" not in text or "%n" in text, f"{place}: {text}"


def test_english_is_the_source():
    assert tr("Save") == "Save"
    assert mark("Save") == translated("Save") == "Save"


@pytest.mark.parametrize(
    ("n", "text"), [(0, "0 touchpoints"), (1, "1 touchpoint"), (2, "2 touchpoints"), (1234, "1234 touchpoints")]
)
def test_english_words_have_their_plural(n, text):
    assert tr("%n touchpoint(s)", n=n) == text


def test_a_catalogue_speaks_for_all_texts(qapp):
    from PySide6.QtCore import QCoreApplication, QTranslator

    class Finnish(QTranslator):
        def translate(self, context, source, disambiguation=None, n=-1):
            assert (context, disambiguation) == (CONTEXT, None)
            return {"Save": "Tallenna", "%n touchpoint(s)": "%n kosketuspiste" + "" * (n == 1) + "ttä" * (n != 1)}.get(
                source
            )

    catalogue = Finnish()
    QCoreApplication.installTranslator(catalogue)
    try:
        assert tr("Save") == "Tallenna"
        assert tr("%n touchpoint(s)", n=1) == "1 kosketuspiste"
        assert tr("%n touchpoint(s)", n=5) == "5 kosketuspistettä"
        assert tr("Unknown") == "Unknown"
    finally:
        QCoreApplication.removeTranslator(catalogue)
