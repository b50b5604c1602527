"""What can go wrong with an export, each with a sentence that says why and what to do."""


class ExportError(Exception):
    """An export that cannot be made."""


class OptionError(ExportError):
    """An option that cannot be met; known before anything is written."""
