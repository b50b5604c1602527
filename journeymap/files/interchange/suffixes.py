"""The endings of files of other programs that can be read: known without loading what reads them."""

from pathlib import Path

READ_SUFFIXES = (".mmd", ".mermaid", ".md", ".drawio", ".dio", ".xml", ".drawio.svg", ".drawio.png")
"""How the names of such files end."""


def is_foreign(path: Path) -> bool:
    """Whether the name of a file is that of another program's drawing."""
    return path.name.lower().endswith(READ_SUFFIXES)
