"""Where the password of a database is found: in the URL typed for this run, given to the window since the program
started, in the environment, in the system's keyring.

It is never kept in a file of the program, and never in a map.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module
from typing import Any

from journeymap.metrics.engines.address import Address
from journeymap.metrics.engines.engine import EngineError

VARIABLE = "JOURNEYMAP_PASSWORD"
"""The variable of the environment that holds it for every database."""

SERVICE = "journeymap"
"""What the keyring calls the program; the user there is the URL without a password."""


def password(address: Address, variables: Iterable[str]) -> str:
    """The password for an address, "" where none is known; `variables` are those that the database's own tools read."""
    if address.secret:
        return address.secret
    found = (os.environ.get(variable, "") for variable in (VARIABLE, *variables))
    return _LENT.get(address.shown) or next(filter(None, found), "") or _kept(address)


_LENT: dict[str, str] = {}
"""Passwords that were given since the program started, by the URL without them."""


def lend(shown: str, secret: str) -> None:
    """Gives the password of a database, by its URL without one, for as long as the program runs; "" takes it back."""
    _LENT[shown] = secret


def has_keyring() -> bool:
    """Whether the system has a keyring that passwords can be kept in."""
    with suppress(Exception):  # whatever a keyring raises, it is none to rely on
        keyring: Any = import_module("keyring")
        none: Any = import_module("keyring.backends.fail").Keyring
        return not isinstance(keyring.get_keyring(), none)
    return False


def keep(shown: str, secret: str) -> None:
    """Keeps the password of a database in the system's keyring. Raises EngineError where it cannot."""
    try:
        keyring: Any = import_module("keyring")
        keyring.set_password(SERVICE, shown, secret)
    except Exception as error:
        raise EngineError(
            f"The password cannot be kept in the keyring ({type(error).__name__}): go on without keeping it."
        ) from error


def _kept(address: Address) -> str:
    """What the keyring has; a machine without one, as servers are, has nothing."""
    with suppress(Exception):  # whatever a keyring raises, the database will say that a password is missing
        keyring: Any = import_module("keyring")
        return keyring.get_password(SERVICE, address.shown) or ""
    return ""
