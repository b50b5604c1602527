"""Steps that lead a document from one version of the file format to the next.

A step works on the plain JSON document, before any record is made of it, so it never breaks when records change.
Steps are numbered by their place and are kept for ever; a file of every version is kept in the tests.

A new kind or a new field of a record needs no new version: older programs keep what they do not know. What
does need one is a field within a field (of evidence, stops or figures), which they would drop, and any change
in the meaning of what is there: they then refuse the file rather than spoil it.
"""

from collections.abc import Callable, Sequence
from typing import Any

Step = Callable[[dict[str, Any]], dict[str, Any]]
"""Takes the document of one version and gives that of the next; the version itself is set by `migrate`."""

STEPS: Sequence[Step] = ()
"""The step at index 0 leads from version 1 to 2, and so on. There has been one version so far."""


def newest(steps: Sequence[Step] = STEPS) -> int:
    """The version to which the steps lead: the one that this program writes."""
    return len(steps) + 1


def migrate(document: dict[str, Any], *, version: int, steps: Sequence[Step] = STEPS) -> dict[str, Any]:
    """The document in the newest version.

    Raises ValueError where the version is none that a step begins with or the newest itself.
    """
    if not 1 <= version <= newest(steps):
        raise ValueError(f"there is no way from version {version} to {newest(steps)}")
    for step in steps[version - 1 :]:
        document = step(document)
        version += 1
        document["version"] = version
    return document
