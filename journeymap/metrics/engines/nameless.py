"""Statements that tell no case by its name may count by numbers instead: the same answer, sooner and in less memory.

Texts are dear to sort and to compare. Most statements want a case only to tell it from others: they group by it,
partition by it, join on it and count it. Then a number that no other case has does as well as its name.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Column

NUMBERED = "numbered_events"
"""A table like `events`, with a number in place of the name of a case."""

_EVENTS, _CASE = "events", "case"
_PLACES = ("ts", "seq")


def by_numbers(statement: "Expr", *, in_order: bool) -> "Expr | None":
    """The statement on NUMBERED events, None where that might change its answer.

    `in_order` says that no event of the log has an earlier time than one before it: then its `seq` alone tells the
    order of time.
    """
    from sqlglot import exp

    if not isinstance(statement, exp.Query) or not _nameless(statement):
        return None
    changed = statement.copy()
    for table in list(changed.find_all(exp.Table)):
        if table.name == _EVENTS and not table.db:
            table.replace(exp.to_table(NUMBERED).as_(table.alias_or_name))
    if in_order and _places_are_kept(changed):
        _order_by_seq(changed)
    return changed


def _nameless(query: "Expr") -> bool:
    """Whether no name of a case is told, and none is looked into."""
    from sqlglot import exp

    last = [select for select in query.find_all(exp.Select) if _is_answer(select, query)]
    if any(select.is_star or _CASE in select.named_selects for select in last):
        return False
    if any(alias.columns and not isinstance(alias.parent, exp.Values) for alias in query.find_all(exp.TableAlias)):
        return False
    return all(_only_told_apart(column) for column in query.find_all(exp.Column) if column.name == _CASE)


def _is_answer(select: "Expr", query: "Expr") -> bool:
    """Whether the rows of a SELECT are rows of the query: it is the query itself or a part of its union."""
    from sqlglot import exp

    while select is not query:
        parent = select.parent
        if not isinstance(parent, exp.SetOperation) or select.arg_key not in ("this", "expression"):
            return False
        select = parent
    return True


def _only_told_apart(column: "Column") -> bool:
    """Whether a case is only told from others here."""
    from sqlglot import exp

    parent = column.parent
    if isinstance(parent, exp.Alias):
        return parent.alias == _CASE
    if isinstance(parent, exp.Distinct):
        return isinstance(parent.parent, exp.Count)
    if isinstance(parent, exp.EQ):
        return all(isinstance(side, exp.Column) and side.name == _CASE for side in (parent.left, parent.right))
    return isinstance(parent, exp.Group) or (
        (isinstance(parent, exp.Select) and column.arg_key == "expressions")
        or (isinstance(parent, exp.Window) and column.arg_key == "partition_by")
    )


def _places_are_kept(query: "Expr") -> bool:
    """Whether time and place of an event go on together as they are, or not together."""
    from sqlglot import exp

    for select in query.find_all(exp.Select):
        named = {value.alias_or_name: value for value in select.expressions if value.alias_or_name in _PLACES}
        if len(named) == len(_PLACES) and not all(_is_itself(value) for value in named.values()):
            return False
    return True


def _is_itself(value: "Expr") -> bool:
    from sqlglot import exp

    column = value.this if isinstance(value, exp.Alias) else value
    return isinstance(column, exp.Column) and column.name == value.alias_or_name


def _order_by_seq(query: "Expr") -> None:
    from sqlglot import exp

    for order in query.find_all(exp.Order):
        keys = [key.this for key in order.expressions if isinstance(key.this, exp.Column) and not key.args.get("desc")]
        whole = len(keys) == len(order.expressions) and len({key.table for key in keys}) == 1
        if whole and tuple(key.name for key in keys) == _PLACES:
            order.set("expressions", order.expressions[1:])
