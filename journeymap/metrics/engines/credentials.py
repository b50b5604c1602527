"""Where the password of a database is found: in the URL typed for this run, in the environment, in the system's keyring.

It is never kept by the program, and never in a map.
"""

import os
from collections.abc import Iterable
from contextlib import suppress

from journeymap.metrics.engines.address import Address

VARIABLE = "JOURNEYMAP_PASSWORD"
"""The variable of the environment that holds it for every database."""

SERVICE = "journeymap"
"""What the keyring calls the program; the user there is the URL without a password."""


def password(address: Address, variables: Iterable[str]) -> str:
    """The password for an address, "" where none is known; `variables` are those that the database's own tools read."""
    if address.secret:
        return address.secret
    found = (os.environ.get(variable, "") for variable in (VARIABLE, *variables))
    return next(filter(None, found), "") or _kept(address)


def _kept(address: Address) -> str:
    """What the keyring has; a machine without one, as servers are, has nothing."""
    with suppress(Exception):  # whatever a keyring raises, the database will say that a password is missing
        import keyring

        return keyring.get_password(SERVICE, address.shown) or ""
    return ""
