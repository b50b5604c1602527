"""The median for databases that have none: the mean of the values in the middle of each group, found by their rank."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Select


def ranked(statement: "Expr") -> "Expr":
    """The statement, in which each SELECT with MEDIAN(x) reads from one that ranks x within its group.

    The SELECT names plain columns and functions of columns; NULL counts for nothing, as with MEDIAN. The statement is
    changed and given back.
    """
    from sqlglot import exp

    for median in list(statement.find_all(exp.Median)):
        select = median.find_ancestor(exp.Select)
        if isinstance(select, exp.Select) and median.find_ancestor(exp.Median) is None:
            _rank(select)
    return statement


def _rank(select: "Select") -> None:
    from sqlglot import exp

    medians = [m for m in select.find_all(exp.Median) if m.find_ancestor(exp.Select) is select]
    if not medians:
        return  # done with another of the same SELECT
    group = select.args.get("group")
    keys = [key.copy() for key in group.expressions] if group is not None else []
    parts: dict[str, Expr] = {}
    for n, median in enumerate(medians):
        parts |= _ranking(n, median.this, keys)
        median.replace(_middle(n))
    _keep_names(select)
    for column in _columns(select):
        place = f"part_{len(parts)}"
        alias = next((known for known, part in parts.items() if part == column), place)
        parts[alias] = column.copy()
        column.replace(exp.column(alias))
    inner = exp.select(*(exp.alias_(part, alias) for alias, part in parts.items()))
    for clause in ("from_", "joins", "where"):
        if select.args.get(clause) is not None:
            inner.set(clause, select.args[clause])
            select.set(clause, None)
    select.from_(inner.subquery("ranked"), copy=False)


def _ranking(n: int, value: "Expr", keys: "list[Expr]") -> "dict[str, Expr]":
    """The value, its rank within the group, NULL last, and how many values there are."""
    from sqlglot import exp

    def within(function: "Expr", order: "list[Expr] | None" = None) -> "Expr":
        return exp.Window(
            this=function,
            partition_by=[key.copy() for key in keys],
            order=exp.Order(expressions=[exp.Ordered(this=o) for o in order]) if order else None,
        )

    missing = exp.Case(
        ifs=[exp.If(this=exp.Is(this=value.copy(), expression=exp.null()), true=exp.Literal.number(1))],
        default=exp.Literal.number(0),
    )
    return {
        f"median_value_{n}": value.copy(),
        f"median_rank_{n}": within(exp.RowNumber(), [missing, value.copy()]),
        f"median_values_{n}": within(exp.Count(this=value.copy())),
    }


def _middle(n: int) -> "Expr":
    from journeymap.metrics.engines.sql import name, statement

    return statement(
        "AVG(CASE WHEN 2 * $rank >= $values AND 2 * $rank <= $values + 2 THEN $value END)",
        rank=name(f"median_rank_{n}"),
        values=name(f"median_values_{n}"),
        value=name(f"median_value_{n}"),
    )


def _keep_names(select: "Select") -> None:
    """Gives columns that are shown without another name their own, since they are about to be called otherwise."""
    from sqlglot import exp

    for shown in list(select.expressions):
        if isinstance(shown, exp.Column):
            shown.replace(exp.alias_(shown.copy(), shown.name, quoted=True))


def _columns(select: "Select") -> "list[Expr]":
    """The columns that the SELECT asks of what it reads: neither those of the ranking nor its own names in ORDER BY."""
    from sqlglot import exp

    own = {shown.alias for shown in select.expressions if shown.alias}
    parts = [*select.expressions, *(select.args[c] for c in ("group", "having") if select.args.get(c))]
    asked = [column for part in parts for column in part.find_all(exp.Column)]
    order = select.args.get("order")
    asked += [] if order is None else [c for c in order.find_all(exp.Column) if c.table or c.name not in own]
    return [column for column in asked if not column.name.startswith("median_")]
