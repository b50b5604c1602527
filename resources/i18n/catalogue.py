# ruff: noqa: INP001  # a script beside its catalogues, no package
"""Brings the catalogues up to date: `python resources/i18n/catalogue.py` after texts have changed.

Gathers every literal of `tr` and `mark` in the package into journeymap_LANGUAGE.ts, keeps the translations that are
there, drops those whose text is gone, and makes the .qm files that the program reads. Ends with status 1 where a
translation is missing.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

FOLDER = Path(__file__).resolve().parent
PACKAGE = FOLDER.parents[1] / "journeymap"
CONTEXT = "Journeymap"
LANGUAGES = {"fi": 2}
"""Each language, and how many forms of a word it has for numbers."""


def texts(package: Path = PACKAGE) -> Mapping[str, str]:
    """Every text that the program shows, with the first module that it stands in; by text."""
    found: dict[str, str] = {}
    for source in sorted(package.rglob("*.py")):
        for text in literals(ast.parse(source.read_text(encoding="utf-8"))):
            found.setdefault(text, source.relative_to(package.parent).as_posix())
    return dict(sorted(found.items()))


def literals(tree: ast.AST) -> Iterator[str]:
    """The texts of the calls of `tr` and `mark` in a module."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="tr" | "mark"), args=[ast.Constant(value=str(text))]):
                yield text
            case _:
                pass


def translations(catalogue: Path) -> Mapping[str, tuple[str, ...]]:
    """What a catalogue holds: the translation of each text, or its forms by number; none where one is missing."""
    if not catalogue.exists():
        return {}
    messages = ET.parse(catalogue).getroot().iter("message")  # noqa: S314  # a file of our own
    return {message.findtext("source", ""): _forms(message.find("translation")) for message in messages}


def _forms(translation: ET.Element | None) -> tuple[str, ...]:
    if translation is None:
        return ()
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    return tuple(forms) if all(forms) else ()


def document(language: str, forms: int, known: Mapping[str, tuple[str, ...]], shown: Mapping[str, str]) -> bytes:
    """The catalogue of a language as Qt's tools read it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, module in shown.items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if "%n" in text else {})
        ET.SubElement(message, "location", filename=f"../../{module}")
        ET.SubElement(message, "source").text = text
        given = known.get(text, ())
        translation = ET.SubElement(message, "translation", {} if given else {"type": "unfinished"})
        if "%n" in text:
            for form in given or [""] * forms:
                ET.SubElement(translation, "numerusform").text = form
        elif given:
            translation.text = given[0]
    ET.indent(root, "    ")
    return b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="utf-8") + b"\n"


def main() -> int:
    """Writes all catalogues; 1 where a translation is missing."""
    shown, missing = texts(), 0
    for language, forms in LANGUAGES.items():
        catalogue = FOLDER / f"journeymap_{language}.ts"
        known = translations(catalogue)
        catalogue.write_bytes(document(language, forms, known, shown))
        subprocess.run(  # noqa: S603  # a tool of Qt's own
            [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()",
             "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm"))],
            check=True,
        )  # fmt: skip
        without = [text for text in shown if not known.get(text)]
        missing += len(without)
        sys.stdout.write(f"{catalogue.name}: {len(shown)} texts, {len(without)} without translation\n")
        sys.stdout.writelines(f"    {text!r}\n" for text in without)
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
