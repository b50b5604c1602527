"""The URL of a database: what it says, and what of it may be seen.

A password may stand in a URL that is typed for one run; it is taken out before the URL is shown or kept.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from journeymap.metrics.engines.engine import EngineError

_SECRETS = frozenset({"password", "passwd", "pwd", "sslpassword", "token", "access_token", "api_key"})
"""Names of what is secret among the settings of a URL, whatever their case."""

FILES = frozenset({"sqlite", "duckdb"})
"""What the URL of a file begins with."""

_MEANT = re.compile(r"[%?#;&\s]")
"""What means something in a URL, or is lost in one."""

_SCHEME = re.compile(r"[A-Za-z][\w+.-]*:(//|[/\\])")
"""How a URL begins, also one with a slash too few, or a path on Windows."""

_PORT = re.compile(r"\d+(/[^?;#@:]*)?[?;][^=@:]+=")
"""What follows the colon after a host: a port, a path, settings."""

_ENDED = re.compile(r"[?;][^=]+=|\[")
"""A setting, or a host in brackets, before a colon: no user is named there."""

_SETTING = re.compile(r"(?P<before>[?&;])(?P<name>[^=?&;]+)=(?P<value>[^&;]*)")


@dataclass(frozen=True, slots=True)
class Address:
    """A database as its URL names it; `shown` is the URL without a secret. `folder` is where relative files lie."""

    shown: str
    scheme: str
    host: str
    port: int | None
    user: str
    secret: str
    path: str
    settings: Mapping[str, str]
    folder: Path | None = None


def without_password(url: str) -> str:
    """The URL without password and token, fit to be shown and kept."""
    return _parted(url)[0]


def _parted(url: str) -> tuple[str, str]:
    """(the URL without what is secret, the secret or "")."""
    secrets: list[str] = []

    def kept(found: re.Match[str]) -> str:
        if found["name"].casefold() not in _SECRETS:
            return found[0]
        secrets.append(unquote(found["value"]))
        return "\0" if found["before"] == "?" else ""

    found = _SCHEME.match(url)
    start, rest = (found[0], url[found.end() :]) if found else ("", url)
    user, secret, rest = ("", "", rest) if _is_file(start, rest) else _login(rest)
    rest = _SETTING.sub(kept, rest)
    rest = re.sub("\0$", "", rest.replace("\0&", "?")).replace("\0", "")
    login = f"{user}@" if user else ""
    return f"{start}{login}{rest}", secret or next(iter(secrets), "")


def _is_file(start: str, rest: str) -> bool:
    return rest.startswith(("/", "\\")) and start.partition(":")[0].lower() in FILES


def _login(rest: str) -> tuple[str, str, str]:
    """(user, password, the rest). A password goes from the first colon to the last @, whatever was left in it as it is,
    but for a port and what follows it. So a setting beside a password has %40 for its own @.
    """
    user, colon, tail = rest.partition(":")
    if colon and "@" in tail and not _ENDED.search(user) and not _PORT.match(tail):
        password, _, host = tail.rpartition("@")
        return user, unquote(password), host
    login, at, host = re.split(r"[/?#;]", rest, maxsplit=1)[0].rpartition("@")
    return (login, "", host + rest[len(login + at + host) :]) if at else ("", "", rest)


def address_of(url: str, folder: Path | None = None) -> Address:
    """What a URL says. Raises EngineError where it is none."""
    shown, secret = _parted(url.strip())
    try:
        parts = urlsplit(shown)
        return Address(
            shown=shown,
            scheme=parts.scheme.lower(),
            host=parts.hostname or "",
            port=parts.port,
            user=unquote(parts.username or ""),
            secret=secret,
            path=unquote(parts.path),
            settings=dict(parse_qsl(parts.query, keep_blank_values=True)),
            folder=folder,
        )
    except ValueError as error:
        raise EngineError(
            f"“{shown}” is no URL of a database: write it in the manner of postgresql://user@host/name."
        ) from error


def file_of(address: Address) -> Path:
    """The file that an address names after its three slashes; relative to its folder. Raises EngineError."""
    if address.host or not address.path.strip("/"):
        raise EngineError(
            f"“{address.shown}” names no file: write three slashes before it, as in {address.scheme}:///folder/log.db."
        )
    path = _named(address)
    if address.folder is not None and not path.is_absolute():
        path = address.folder / path
    if not path.is_file():
        raise EngineError(f"There is no file “{path}”: check the path in “{address.shown}”.")
    return path


def renamed(url: str, name: Callable[[Path], str]) -> str:
    """The URL without its password, and with another name for the file that it names from a folder; one that names no
    file, or a file wherever it is seen from, keeps its path. Raises EngineError where it is none.
    """
    address = address_of(url)
    file = _named(address)
    if address.scheme not in FILES or address.host or not file.name or file.is_absolute():
        return address.shown
    mark = "?" if "?" in address.shown else ""
    path = _MEANT.sub(lambda found: quote(found[0]), name(file).replace("\\", "/"))
    return f"{address.scheme}:///{path}{mark}{address.shown.partition('?')[2]}"


def _named(address: Address) -> Path:
    return Path(address.path.removeprefix("/"))
