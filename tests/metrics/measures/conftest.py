"""For tests of metric tables: a small map, and a way to read a table on it."""

import pytest

from journeymap.metrics.measures.reading import read_measures
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind, Touchpoint, Transition

IDS = ("ad", "shop", "cart", "pays")
LINKS = (("ad", "shop"), ("shop", "cart"), ("cart", "pays"))


@pytest.fixture
def journey():
    """Ad → Shop → Cart → Pays, the last of which is the goal."""
    touchpoints = [Touchpoint(id=id, title=id.title(), x=0, y=0, goal=id == "pays") for id in IDS]
    return Journey([*touchpoints, *(Transition(id=f"{a}-{b}", source=a, target=b) for a, b in LINKS)])


@pytest.fixture
def source():
    """Makes the source of a table from what its columns are: "" for a column that is bound to nothing."""

    def made(computed, **fields):
        return DataSource(
            id="m", rows=SourceKind.METRICS, columns={"touchpoint": "at"}, measures=tuple(computed),
            computed={column: key for column, key in computed.items() if key},
            binding={id.title(): id for id in IDS}, **fields,
        )  # fmt: skip

    return made


@pytest.fixture
def read(tmp_path, journey, source):
    """Reads a table; gives (its figures by name, the report)."""

    def reading(text, computed, **fields):
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8", newline="")
        snapshot, report = read_measures(path, source(computed, **fields), journey)
        return {figures.name: figures for figures in snapshot.measures}, report

    return reading
