"""The command line: a table of commands, and the window where none is named.

Whatever a user gives wrongly ends with status 2 and one sentence on standard error. Results go to standard output.
"""

import json
import os
import stat
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from io import TextIOWrapper
from pathlib import Path
from traceback import print_exc
from typing import Any, NoReturn

from typing_extensions import override

from journeymap import __version__
from journeymap.commands.display import libraries_named
from journeymap.commands.durations import days
from journeymap.commands.errors import CommandError, OutputError, bad_input
from journeymap.commands.text import notice, say

FAULT = 1
BAD_INPUT = 2
INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command: its names, and what argparse is to know of it."""

    names: tuple[str, ...]
    settings: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it is for, what it takes, and what it does with that; `run` returns the exit status."""

    summary: str
    arguments: tuple[Argument, ...]
    run: Callable[[Namespace], int]


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
    for argument in command.arguments:
        parser.add_argument(*argument.names, **argument.settings)
    with libraries_named():
        return command.run(parser.parse_args(given[1:]))


def _window_parser() -> ArgumentParser:
    listed = "\n".join(f"  {name:<9} {command.summary}" for name, command in COMMANDS.items())
    parser = _Parser(
        prog="journeymap",
        description="Designed and measured customer journeys on one canvas.",
        epilog=f"commands:\n{listed}\n\n“journeymap COMMAND --help” tells what a command takes.",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", metavar="FILE", nargs="?", type=_path, help="the map to open in the window")
    parser.add_argument("--version", action="version", version=f"journeymap {__version__}")
    return parser


def _window(args: Namespace) -> int:
    from journeymap.commands.window import open_window

    path: Path | None = args.file
    if path is not None:
        _must_be_a_file(str(path))
    return open_window(path)


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


def _demo(_args: Namespace) -> int:
    from journeymap.commands.demo import demo

    return demo(Path.cwd())


def _export(args: Namespace) -> int:
    from journeymap.commands.export import Wish, export

    export(args.map, args.out, Wish(args.overlay, args.theme, args.page, args.dpi))
    return 0


def _analyse(args: Namespace) -> int:
    from journeymap.commands.analyse import Request, plain, told

    columns = {role: column for role in ("case", "activity", "time") if (column := getattr(args, role))}
    request = Request(
        map=args.map,
        data=args.data,
        columns=columns,
        limit=args.inactivity,
        time_format=args.time_format,
        zone=args.zone,
    )
    say(_json(plain(request)) if args.json else told(request))
    return 0


def _check(args: Namespace) -> int:
    from journeymap.commands.check import check, told
    from journeymap.commands.maps import read_map

    checked = check(read_map(args.map))
    say(_json(checked) if args.json else told(checked))
    return 0


def _json(value: Mapping[str, Any]) -> str:
    """One JSON object on one line; plain ASCII, so that it survives every terminal, pipe and shell."""
    return json.dumps(value, allow_nan=False)


def _limit(text: str) -> tuple[float | None]:
    """The inactivity limit in days, boxed, so that “none” differs from not given."""
    try:
        return (None,) if text == "none" else (days(text),)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error


def _path(text: str) -> Path:
    if not text.strip():
        raise ArgumentTypeError("the name of a file is empty")
    return Path(text)


def _time_format(text: str) -> str:
    """The format of times as a data source has it."""
    from journeymap.commands.logs import time_format_of

    try:
        return time_format_of(text)
    except CommandError as error:
        raise ArgumentTypeError(str(error)) from error


def _zone(text: str) -> str:
    from journeymap.metrics.logs.clock import ZoneError, spans

    try:
        spans((), text)
    except ZoneError as error:
        raise ArgumentTypeError(str(error)) from error
    return text


def _dpi(text: str) -> int:
    from journeymap.export.options import COARSEST, FINEST

    try:
        return int(text)
    except ValueError as error:
        raise ArgumentTypeError(
            f"“{text}” does not fit; --dpi takes a whole number from {COARSEST} to {FINEST}"
        ) from error


def _page(text: str) -> Any:
    from journeymap.export.errors import OptionError
    from journeymap.export.options import page

    try:
        return page(text)
    except OptionError as error:
        raise ArgumentTypeError(str(error)) from error


def _argument(*names: str, **settings: Any) -> Argument:
    return Argument(names, settings)


_MAP = _argument("map", metavar="MAP", type=_path, help="the .journey file")
_JSON = _argument("--json", action="store_true", help="print one JSON object and nothing else")

COMMANDS: Mapping[str, Command] = {
    "demo": Command("Open the sample map with its data; without a display, write it as PNG and PDF.", (), _demo),
    "export": Command(
        "Write a map as PNG or PDF, with its overlay and legend.",
        (
            _MAP,
            _argument("out", metavar="OUT", nargs="+", type=_path, help="a file to write; its suffix says what: .png, .pdf"),
            _argument("--overlay", metavar="KEY", help="reached, drop-off, engagement, none or the name of a measure; by default drop-off where the map has figures"),
            _argument("--theme", choices=("light", "dark"), default="light", help="the colours (light)"),
            _argument("--page", type=_page, metavar="PAGE", help="A4 … A0, turned to suit the map, or WIDTHxHEIGHT in mm; by default as large as the map"),
            _argument("--dpi", type=_dpi, default=150, metavar="N", help="dots per inch of a PNG (150)"),
        ),
        _export,
    ),
    "analyse": Command(
        "Count what became of the customers at every touchpoint, and where they are lost.",
        (
            _MAP,
            _argument("--data", metavar="EVENTS", type=_path, help="an event log (CSV, TSV, XLSX, Parquet); by default the one that the map names"),
            _argument("--case", metavar="COL", help="its column with the customer or session"),
            _argument("--activity", metavar="COL", help="its column with what was done"),
            _argument("--time", metavar="COL", help="its column with the time"),
            _argument("--time-format", metavar="FORMAT", type=_time_format, help="how the times are written: iso, “epoch s”, “epoch ms”, “epoch us”, or in the manner of %%d.%%m.%%Y %%H:%%M; by default found out"),
            _argument("--zone", metavar="ZONE", type=_zone, help="the time zone of times that name none, as in Europe/Helsinki; by default as the map says, else that of this machine"),
            _argument("--inactivity", metavar="LIMIT", type=_limit, help="how long a customer may be silent and still be under way: 14d, 12h or none; by default as the map says"),
            _JSON,
        ),
        _analyse,
    ),
    "check": Command("List what the rules find on a map.", (_MAP, _JSON), _check),
}  # fmt: skip
"""Every command by its name; help and the README follow this table."""
