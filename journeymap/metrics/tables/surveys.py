"""What tools for surveys export: a row for each respondent under two or three rows that name the questions."""

from collections.abc import Sequence

from journeymap.language import mark
from journeymap.metrics.tables.delimited import first_records
from journeymap.metrics.tables.importer import Form, Head, Importer
from journeymap.model.records import SourceKind

_PLAIN_ANSWERS = ("response", "open-ended response")
"""What stands under a question that has one column: no choice, so the question alone is its name."""


def _is_qualtrics(head: Head) -> bool:
    records = first_records(head.text)
    return len(records) > 2 and any(cell.replace(" ", "").startswith('{"ImportId"') for cell in records[2])


def _ids(rows: Sequence[Sequence[str]]) -> Sequence[str]:
    """The ids of the questions; their words are labels, the third row is for machines."""
    return rows[0]


def _is_surveymonkey(head: Head) -> bool:
    records = first_records(head.text)
    names = [cell.strip().casefold() for cell in records[0]] if records else []
    return names[:2] in (["respondent id", "collector id"], ["respondent_id", "collector_id"]) and (
        len(records) > 1 and not any(cell.strip() for cell in records[1][:2])
    )


def _questions(rows: Sequence[Sequence[str]]) -> list[str]:
    """A question, and the choice where it has several: its words stand over the first of them alone."""
    first, second = rows
    names: list[str] = []
    question = ""
    for position in range(max(len(first), len(second))):
        above = first[position].strip() if position < len(first) else ""
        choice = second[position].strip() if position < len(second) else ""
        question = above or question
        plain = not choice or choice.casefold() in _PLAIN_ANSWERS
        names.append(question if plain else f"{question} / {choice}")
    return names


IMPORTERS = (
    Importer(
        "qualtrics",
        mark("Qualtrics: answers"),
        Form.TEXT,
        _is_qualtrics,
        rows=SourceKind.METRICS,
        header_rows=3,
        names=_ids,
    ),
    Importer(
        "surveymonkey",
        mark("SurveyMonkey: answers"),
        Form.TEXT,
        _is_surveymonkey,
        rows=SourceKind.METRICS,
        header_rows=2,
        names=_questions,
    ),
)
"""The kinds of surveys that are known."""
