"""How commands are declared: arguments as argparse takes them, and the readers of their values.

A command is a module of this package with `ARGUMENTS` and `run`, which returns the exit status; it is loaded when it
is called, so that no command pays for another.
"""

import json
from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

from journeymap.commands.errors import CommandError


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command: its names, and what argparse is to know of it."""

    names: tuple[str, ...]
    settings: Mapping[str, Any]


class Loaded(Protocol):
    """The module of a command."""

    ARGUMENTS: tuple[Argument, ...]

    def run(self, args: Namespace) -> int:
        """Does what the arguments ask for; returns the exit status."""
        ...


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it is for, and the module that does it."""

    summary: str
    module: str

    def load(self) -> Loaded:
        """The module, loaded now."""
        return cast(Loaded, import_module(f"journeymap.commands.{self.module}"))

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """What it takes."""
        return self.load().ARGUMENTS


def argument(*names: str, **settings: Any) -> Argument:
    """An argument as `ArgumentParser.add_argument` takes it."""
    return Argument(names, settings)


def with_values(arguments: Iterable[Argument], words: Sequence[str]) -> list[str]:
    """The words of a command line, where a value that begins with one dash is joined to the option before it: argparse
    takes “-1d” for an option of its own, and says of the one before it that it has no value.
    """
    declared = list(arguments)
    valued = {
        name for a in declared if "action" not in a.settings or a.settings["action"] == "append" for name in a.names
    }
    options = {name for a in declared for name in a.names} | {"-h"}
    joined: list[str] = []
    for word in words:
        is_value = len(word) > 1 and word[0] == "-" != word[1] and word not in options
        if is_value and joined and joined[-1] in valued and joined[-1].startswith("-") and "--" not in joined:
            joined[-1] = f"{joined[-1]}={word}"
        else:
            joined.append(word)
    return joined


def as_json(value: Mapping[str, Any]) -> str:
    """One JSON object on one line; plain ASCII, so that it survives every terminal, pipe and shell."""
    return json.dumps(value, allow_nan=False)


def file_path(text: str) -> Path:
    """The path of a file."""
    if not text.strip():
        raise ArgumentTypeError("the name of a file is empty")
    return Path(text)


def time_format(text: str) -> str:
    """The format of times as a data source has it."""
    from journeymap.commands.logs import time_format_of

    try:
        return time_format_of(text)
    except CommandError as error:
        raise ArgumentTypeError(str(error)) from error


def time_zone(text: str) -> str:
    """The name of a time zone."""
    from journeymap.metrics.logs.clock import ZoneError, spans

    try:
        spans((), text)
    except ZoneError as error:
        raise ArgumentTypeError(str(error)) from error
    return text


MAP = argument("map", metavar="MAP", type=file_path, help="the .journey file")
JSON = argument("--json", action="store_true", help="print one JSON object and nothing else")
