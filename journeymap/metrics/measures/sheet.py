"""A table of figures as measures are read from it: which rows are whose, and what its columns hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from journeymap.metrics.measures.cells import Cells, Limits, read_cells
from journeymap.metrics.measures.plain import Weights
from journeymap.metrics.tables.table import Table
from journeymap.model.ids import Id


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table, its column that names touchpoints, the cells of its chosen columns, the touchpoint of each row that has one,
    the titles of touchpoints, and the column that counts. A column is read once for each thing that it is to be.
    """

    table: Table
    names: str
    columns: Mapping[str, Sequence[str]]
    decimal: str
    touchpoints: Mapping[int, Id]
    titles: Mapping[Id, str]
    counting: Weights
    read: dict[tuple[str, Limits], Cells] = field(default_factory=dict[tuple[str, Limits], Cells])

    def text(self, column: str) -> Sequence[str]:
        """The cells of any column of the table, chosen or not."""
        return self.columns[column] if column in self.columns else self.table.cells(column)

    def cells(self, column: str, within: Limits) -> Cells:
        """The figures in a column, of the rows that have a touchpoint."""
        if (column, within) not in self.read:
            whole = read_cells(column, self.text(column), self.decimal, within=within)
            values = {position: value for position, value in whole.values.items() if position in self.touchpoints}
            odd = [found for found in whole.odd if found[0] in self.touchpoints]
            self.read[column, within] = replace(whole, values=values, odd=odd)
        return self.read[column, within]
