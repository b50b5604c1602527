"""Tables of a chain that are kept in the session of a database, for one that would work out a column anew wherever it
is named, as SQLite does: a time that a column of text tells would be read hundreds of times for one event.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from journeymap.metrics.engines.driver import Driver
from journeymap.metrics.engines.portable import after, asked, missing, rendered, table_name

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query

_LASTING = frozenset({"placed", "events"})
"""What stays for the statements that follow; all others go when the next statement does not ask for them."""


@runtime_checkable
class Keeping(Driver, Protocol):
    """A driver that can keep the rows of a query in its session, beside a database that is only read."""

    def keep(self, table: str, query: str) -> None:
        """Makes a table of the rows of a query. Both come from us."""
        ...

    def forget(self, table: str) -> None:
        """Lets a table go that was kept."""
        ...


class Kept:
    """Which tables of a chain lie in the session of a driver. The first of the chain is the user's and stays there."""

    def __init__(self, driver: Keeping) -> None:
        self._driver = driver
        self._tables: dict[str, Expr] = {}

    def ready(self, tables: "Mapping[str, Expr]", statement: "Query") -> frozenset[str]:
        """Makes what a statement asks for; returns the names of those that are there. Raises what the driver raises."""
        self._forget(self._outdated(tables))
        user = next(iter(tables), "")
        for table in missing(tables, statement, self._tables):
            if table != user:
                query = after(tables, cast("Query", tables[table]), frozenset(self._tables))
                self._driver.keep(table_name(table), rendered(query, self._driver.dialect))
                self._tables[table] = tables[table]
        self._forget(self._tables.keys() - asked(tables, statement) - _LASTING)
        return frozenset(self._tables)

    def _outdated(self, tables: "Mapping[str, Expr]") -> set[str]:
        """From the first table that is made in another way on, all are."""
        same = set[str]()
        for name, table in tables.items():
            kept = self._tables.get(name, table)
            if kept is not table and kept != table:
                break
            same.add(name)
        return self._tables.keys() - same

    def _forget(self, names: Iterable[str]) -> None:
        for name in list(names):
            self._driver.forget(table_name(name))
            del self._tables[name]
