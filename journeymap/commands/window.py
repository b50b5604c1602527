"""`journeymap [FILE]`: the window, or a sentence why none can open."""

from pathlib import Path

from journeymap.commands.display import libraries_named, require_display


def open_window(path: Path | None, *, sample: bool = False) -> int:
    """Opens the window on a map, on the sample, or on the start page; returns the exit status when it is closed.

    Raises CommandError where there is no display, or where a system library is missing.
    """
    require_display()
    with libraries_named():
        from journeymap.app import main
    return main.open_window(path, sample=sample)
