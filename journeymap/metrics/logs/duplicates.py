"""Rows that are wholly alike: the first one counts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import name, statement

if TYPE_CHECKING:
    from sqlglot import Expr

ID = "id"
"""The role of a column by which a vendor tells its rows apart."""


def first_of_each(columns: Sequence[str]) -> "Expr":
    """The events that repeat none before them, with these further `columns`. Alike are those with the same ID where
    that is one of the columns, an empty one like no other; else those with the same case, activity, time and columns.
    """
    from sqlglot import exp

    kept = [name(column) for column in columns if column != ID]
    alike = [name(column) for column in ("case", "activity", "ts")] + [column.copy() for column in kept]
    if ID in columns:
        alike = [name(ID), statement("CASE WHEN id = '' THEN seq ELSE -1 END")]
    place = exp.Window(
        this=exp.RowNumber(),
        partition_by=alike,
        order=exp.Order(expressions=[exp.Ordered(this=name("seq"))]),
    )
    numbered = exp.select('"case"', "activity", "ts", "seq", *kept, exp.alias_(place, "copy")).from_("events")
    rows = statement('SELECT "case", activity, ts, seq FROM ($numbered) AS numbered WHERE copy = 1', numbered=numbered)
    assert isinstance(rows, exp.Select)  # noqa: S101  # for the type checker
    return rows.select(*(column.copy() for column in kept), copy=False)
