"""What is loaded before the window is first painted."""

from pathlib import Path

from tests.benchmarks.start import modules_at_first_paint

HEAVY = {
    "pandas",
    "duckdb",
    "_duckdb",
    "networkx",
    "pyqtgraph",
    "scipy",
    "pyarrow",
    "sqlglot",
    "rapidfuzz",
    "python_calamine",
    "openpyxl",
    "PySide6.QtSvg",
    "PySide6.QtPrintSupport",
}


def test_the_window_on_the_sample_is_painted_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    loaded = modules_at_first_paint(tmp_path)
    assert "journeymap.canvas.view" in loaded
    assert not HEAVY & loaded
