"""Where the files that ship with the program are: icons, fonts, translations, samples, themes."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_FOLDERS = (_PACKAGE / "resources", _PACKAGE.parent / "resources")
"""Inside the package where a wheel or a bundle was installed, beside it in the source tree."""


class ResourceError(Exception):
    """A file of the program itself is not there, with a sentence that says what to do."""


def resource(name: str) -> Path:
    """The path of a file or folder under `resources`, given with forward slashes, as in "fonts/Inter-Regular.otf".

    Raises ResourceError where it is missing, which only a broken installation can be the cause of.
    """
    for folder in _FOLDERS:
        path = folder / name
        if path.exists():
            return path
    raise ResourceError(f"Journeymap’s own file “{name}” is missing from {_FOLDERS[0]}: install Journeymap again.")
