"""What readers say of rows and cells, in the user's language: they speak English, in a fixed set of sentences."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from journeymap.language import mark, tr, translated
from journeymap.metrics.tables.times import EPOCHS
from journeymap.panels.notations import notation
from journeymap.panels.roles import EVENT_ROLES

_EMPTY: Mapping[str, str] = {f"the {role} is empty": name for role, name in EVENT_ROLES.items()}
"""The sentence on an empty cell, with the word that the user has for its column."""

_SENTENCES: tuple[str, ...] = (
    mark("the time does not fit {form}"),
    mark("the time is no ISO 8601"),
    mark("the time counts no {form}"),
    mark("the time is beyond the calendar"),
    mark("the row has fewer cells than the header"),
    mark("the row has more cells than the header"),
    mark("a quotation mark is not closed, or stands where none may"),
    mark("the row is too long: look for a quotation mark that is not closed"),
    mark("the cells are longer than {n} characters"),
    mark("the line is no JSON"),
    mark("the record is no JSON object"),
    mark("the record is nested too deeply"),
    mark("the line is longer than {n} MB"),
    mark("names no touchpoint"),
    mark("is no number"),
    mark("is no percent"),
    mark("is no duration"),
    mark("is no time"),
    mark("is no answer from {low} to {high}"),
    mark("is no period such as 2026-03 or Q1 2026"),
    mark("is below 0"),
    mark("is too large to reckon with"),
    mark("stands without a percent sign among cells that have one"),
    mark("stands without a unit of time among cells that have one"),
    mark("a step “start” of work, which counts once, when it is complete"),
    mark("a step “{step}” of work, of which completions count"),
    mark("The title “{title}” above the header was left out."),
    mark("%n merged cell(s) have the words of the cell they are merged with."),
    mark("%n cell(s) hold a formula that failed, as {first}."),
    mark("%n cell(s) hold a formula without a value: open the workbook in a spreadsheet and save it."),
    mark("%n column(s) had no name or a repeated one and are called {names}."),
    mark("The file holds {n} tables one after another; this is “{sheet}”."),
    mark("“{sheet}” is a hidden sheet: no other has cells."),
    mark("%n row(s) have fewer cells than the header and were filled with empty ones."),
    mark("%n row(s) have more cells than the header; the surplus was joined to the last cell."),
    mark("%n empty row(s) were left out."),
    mark("%n row(s) with a grand total were left out."),
    mark("%n record(s) were left out: {reason}."),
    mark("%n line(s) hold no record and were left out, the first is line {line}: {reason}."),
    mark("“{name}” of a touchpoint with several rows is the sum of them."),
    mark("“{name}” of a touchpoint with several rows is the plain mean of them."),
    mark("“{name}” of a touchpoint with several rows is the weighted mean of them."),
    mark("“{name}” compares {now} with {before}."),
)
"""What is said, as its readers say it; braces and %n stand for what differs. What is not among these stays English."""


def said(sentence: str) -> str:
    """A reader's sentence in the user's language, with times as the dialog writes them."""
    if sentence in _EMPTY:
        return tr("“{role}” is empty").format(role=translated(_EMPTY[sentence]))
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            parts = {name: _SHOWN.get(name, str)(value) for name, value in found.groupdict().items()}
            number = parts.get("n") if "%n" in template else None
            return translated(template, n=None if number is None else int(number)).format(**parts)
    return sentence


def _form(written: str) -> str:
    return notation(written) if "%" in written or written in EPOCHS else written


_SHOWN: Mapping[str, Callable[[str], str]] = {"form": _form, "reason": said}
"""How a part is shown that is no name and no number."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((template, _pattern(template)) for template in _SENTENCES)


def _pattern(template: str) -> re.Pattern[str]:
    """The sentences of a template; what stands in braces is a group, and so is a number."""
    pieces = re.split(r"\{(\w+)\}", template.replace("%n", "{n}"))
    groups = (f"(?P<{piece}>.+?)" if place % 2 else re.escape(piece) for place, piece in enumerate(pieces))
    return re.compile("".join(groups), re.DOTALL)
