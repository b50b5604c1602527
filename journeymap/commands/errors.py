"""What the command line calls bad input: a sentence on standard error and status 2."""


class CommandError(Exception):
    """A command that cannot be done as asked, with a sentence that says why and what to do."""


class OutputError(CommandError):
    """Standard output that takes no more."""


def bad_input() -> tuple[type[Exception], ...]:
    """All errors whose message is a sentence for the user. Loaded late: a command that succeeds needs none of them."""
    from journeymap.export.errors import ExportError
    from journeymap.files.store import FileError, SaveError
    from journeymap.metrics.engines.engine import EngineError
    from journeymap.metrics.logs.events import LoadError
    from journeymap.metrics.tables.table import TableError
    from journeymap.model.edits import EditError
    from journeymap.resources import ResourceError

    return (
        CommandError,
        FileError,
        SaveError,
        TableError,
        LoadError,
        EngineError,
        EditError,
        ExportError,
        ResourceError,
    )
