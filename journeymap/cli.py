"""The command line: a table of commands, and the window where none is named.

Whatever a user gives wrongly ends with status 2 and one sentence on standard error. Results go to standard output.
"""

import os
import stat
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from io import TextIOWrapper
from pathlib import Path
from traceback import print_exc
from typing import NoReturn

from typing_extensions import override

from journeymap import __version__
from journeymap.commands.display import libraries_named
from journeymap.commands.errors import CommandError, OutputError, bad_input
from journeymap.commands.grammar import Command, file_path, with_values
from journeymap.commands.text import notice, say

FAULT = 1
BAD_INPUT = 2
INTERRUPTED = 130


class _Parser(ArgumentParser):
    """Says what is wrong in one sentence, without the usage."""

    @override
    def error(self, message: str) -> NoReturn:
        notice(f"{message.rstrip('.')}. “{self.prog} --help” lists what can be given.")
        raise SystemExit(BAD_INPUT)

    @override
    def _print_message(self, message: str, file: object = None) -> None:
        """Prints help and version; argparse's own passes over an output that takes no more."""
        say(message.rstrip("\n"))


def run(arguments: Sequence[str] | None = None) -> int:
    """Does what the arguments ask for, by default those of the program; returns the exit status."""
    _never_fail_to_print()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _ended(given)
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        _print_nowhere()
        return 0
    except OutputError as error:
        _print_nowhere()
        notice(str(error))
        return BAD_INPUT


def _ended(given: list[str]) -> int:
    """Obeys, and makes a status and a sentence of whatever goes wrong, but for the output itself."""
    try:
        return _obey(given)
    except (BrokenPipeError, OutputError):
        raise
    except SystemExit as end:  # argparse: help, version, an argument that does not fit
        return end.code if isinstance(end.code, int) else 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  # whatever it is, the user is told
        if isinstance(error, bad_input()):
            notice(str(error))
            return BAD_INPUT
        print_exc()
        notice("This is a fault of the program, not of what you gave it: please report it with the lines above.")
        return FAULT


def _print_nowhere() -> None:
    """What is still on its way to standard output goes to nobody: Python would fail once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _never_fail_to_print() -> None:
    """A title that the terminal's encoding lacks is shown with escapes, not answered with a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _obey(given: list[str]) -> int:
    command = COMMANDS.get(given[0]) if given else None
    if command is None:
        if given and not given[0].startswith("-"):
            _must_be_a_file(given[0])
        return _window(_window_parser().parse_args(given))
    parser = _Parser(prog=f"journeymap {given[0]}", description=command.summary, allow_abbrev=False)
    loaded = command.load()
    for argument in loaded.ARGUMENTS:
        parser.add_argument(*argument.names, **argument.settings)
    with libraries_named():
        return loaded.run(parser.parse_args(with_values(loaded.ARGUMENTS, given[1:])))


def _window_parser() -> ArgumentParser:
    listed = "\n".join(f"  {name:<11} {command.summary}" for name, command in COMMANDS.items())
    parser = _Parser(
        prog="journeymap",
        description="Designed and measured customer journeys on one canvas.",
        epilog=f"commands:\n{listed}\n\n“journeymap COMMAND --help” tells what a command takes.",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", metavar="FILE", nargs="?", type=file_path, help="the map to open in the window")
    parser.add_argument("--version", action="version", version=f"journeymap {__version__}")
    return parser


def _window(args: Namespace) -> int:
    from journeymap.commands.window import open_window

    file: Path | None = args.file
    if file is not None:
        _must_be_a_file(str(file))
    return open_window(file)


def _must_be_a_file(word: str) -> None:
    """Raises CommandError, with the command that may be meant, where a first word is neither a command nor a file."""
    try:
        mode = Path(word or " ").stat().st_mode
    except OSError:  # not there, not to be seen, or too long for a name
        mode = 0
    if stat.S_ISREG(mode):
        return
    if stat.S_ISDIR(mode):
        raise CommandError(f"“{word}” is no command but a folder: give the name of a file in it.")
    meant = get_close_matches(word, COMMANDS, n=1)
    if not meant and Path(word).suffix:
        raise CommandError(f"There is no file “{word}”: check the path.")
    hint = f"did you mean “{meant[0]}”? The commands are" if meant else "the commands are"
    raise CommandError(f"“{word}” is no command and no file: {hint} {', '.join(COMMANDS)}.")


COMMANDS: Mapping[str, Command] = {
    "demo": Command("Open the sample map with its data; without a display, write it as PNG and PDF.", "demo"),
    "export": Command("Write a map as PNG or PDF, with its overlay and legend.", "export"),
    "analyse": Command("Count what became of the customers at every touchpoint, and where they are lost.", "analyse"),
    "import": Command("Lay the figures of a table over a map, as measures of its touchpoints.", "importing"),
    "transitions": Command(
        "Count which activities follow which in an event log, and the paths they make.", "transitions"
    ),
    "discover": Command("Make a map of an event log, with its figures.", "discover"),
    "funnel": Command(
        "Count how many customers go through chosen steps of an event log, and where they are lost.", "funnel"
    ),
    "convert": Command("Make a map of a Mermaid or draw.io file, or such a file of a map.", "convert"),
    "check": Command("List what the rules find on a map.", "check"),
}
"""Every command by its name; help and the README follow this table."""
