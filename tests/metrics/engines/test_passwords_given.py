"""A password given to the window holds while the program runs, and in the keyring where it is to be kept."""

import sys
from types import ModuleType

import pytest

from journeymap.metrics.engines import credentials
from journeymap.metrics.engines.address import address_of
from journeymap.metrics.engines.engine import EngineError

URL = "postgresql://me@host/shop"


@pytest.fixture(autouse=True)
def _nothing_given(monkeypatch):
    monkeypatch.setattr(credentials, "_LENT", {})
    monkeypatch.delenv(credentials.VARIABLE, raising=False)


class NoKeyring:
    """What a machine without a keyring has."""


@pytest.fixture
def keyring(monkeypatch):
    """A keyring in memory, in the place of the system's."""
    kept: dict[tuple[str, str], str] = {}
    made, backends, fail = ModuleType("keyring"), ModuleType("keyring.backends"), ModuleType("keyring.backends.fail")
    made.get_password = lambda service, user: kept.get((service, user))
    made.set_password = lambda service, user, secret: kept.__setitem__((service, user), secret)
    made.get_keyring = object
    made.backends, backends.fail, fail.Keyring = backends, fail, NoKeyring
    for module in (made, backends, fail):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    made.kept = kept
    return made


def test_a_password_given_holds_before_the_environment_and_the_keyring(monkeypatch, keyring):
    keyring.kept["journeymap", URL] = "kept"
    address = address_of(URL)
    assert credentials.password(address, ()) == "kept"
    monkeypatch.setenv(credentials.VARIABLE, "around")
    assert credentials.password(address, ()) == "around"
    credentials.lend(URL, "given")
    assert credentials.password(address, ()) == "given"
    assert credentials.password(address_of("postgresql://me:typed@host/shop"), ()) == "typed"
    assert credentials.password(address_of("postgresql://me@elsewhere/shop"), ()) == "around"
    credentials.lend(URL, "")
    assert credentials.password(address, ()) == "around"


def test_a_password_is_kept_by_the_url_without_it(keyring):
    credentials.keep(URL, "sesame")
    assert keyring.kept == {("journeymap", URL): "sesame"}
    assert credentials.password(address_of(URL), ()) == "sesame"


def test_a_keyring_that_refuses_is_told_without_the_password(keyring):
    def refuse(service, user, secret):
        raise RuntimeError(secret)

    keyring.set_password = refuse
    with pytest.raises(EngineError, match="go on without keeping it") as raised:
        credentials.keep(URL, "sesame")
    assert "sesame" not in str(raised.value)


def test_whether_there_is_a_keyring(keyring, monkeypatch):
    assert credentials.has_keyring()
    keyring.get_keyring = NoKeyring
    assert not credentials.has_keyring()
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not credentials.has_keyring()
