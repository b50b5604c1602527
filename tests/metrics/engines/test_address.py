from pathlib import Path

import pytest

from journeymap.metrics.engines.address import address_of, file_of, without_password
from journeymap.metrics.engines.credentials import password
from journeymap.metrics.engines.engine import EngineError

SECRET = "s3cr3t"  # noqa: S105  # what must not be seen


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://ann:s3cr3t@db.example.org:5432/shop", "postgresql://ann@db.example.org:5432/shop"),
        ("postgresql://ann@db.example.org/shop", "postgresql://ann@db.example.org/shop"),
        ("postgresql://db.example.org:5432/shop", "postgresql://db.example.org:5432/shop"),
        ("postgresql://:s3cr3t@db.example.org/shop", "postgresql://db.example.org/shop"),
        ("postgresql://ann:s3cr3t@x@db.example.org/shop", "postgresql://ann@db.example.org/shop"),
        ("postgresql://ann:x/s3cr3t@db.example.org/shop", "postgresql://ann@db.example.org/shop"),
        ("postgresql://ann:x?s3cr3t@db.example.org/shop", "postgresql://ann@db.example.org/shop"),
        ("postgresql://ann:#s3cr3t@db.example.org/shop", "postgresql://ann@db.example.org/shop"),
        ("postgresql://h/shop?password=s3cr3t", "postgresql://h/shop"),
        ("postgresql://h/shop?PassWord=s3cr3t&sslmode=require", "postgresql://h/shop?sslmode=require"),
        ("postgresql://h/shop?sslmode=require&sslpassword=s3cr3t", "postgresql://h/shop?sslmode=require"),
        ("postgresql://h/shop?user=ann@example.org", "postgresql://h/shop?user=ann@example.org"),
        ("clickhouse://ann:s3cr3t@[::1]:8123/shop", "clickhouse://ann@[::1]:8123/shop"),
        ("clickhouse://[::1]:8123/shop", "clickhouse://[::1]:8123/shop"),
        ("sc://h:15002/;token=s3cr3t;use_ssl=true", "sc://h:15002/;use_ssl=true"),
        ("sc://h:15002/;use_ssl=true;token=s3cr3t", "sc://h:15002/;use_ssl=true"),
        ("sqlite:///folder/my@log.db", "sqlite:///folder/my@log.db"),
        ("no url at all", "no url at all"),
        ("", ""),
    ],
)
def test_a_password_is_taken_out_of_a_url_and_nothing_else(url, shown):
    assert without_password(url) == shown
    assert SECRET not in without_password(url)
    assert without_password(shown) == shown


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        ("postgresql://ann:s3cr3t@h/shop", SECRET),
        ("postgresql://ann:a%2Fb%40c@h/shop", "a/b@c"),
        ("postgresql://h/shop?password=s3cr3t", SECRET),
        ("sc://h/;token=s3cr3t", SECRET),
        ("postgresql://ann@h/shop", ""),
    ],
)
def test_the_password_of_a_url_is_found(url, secret):
    assert address_of(url).secret == secret


def test_an_address_has_the_parts_of_its_url():
    address = address_of("postgresql://ann%40home:x@db.example.org:5433/the%20shop?sslmode=require&options=-c%20a")
    assert (address.scheme, address.user, address.host, address.port) == (
        "postgresql", "ann@home", "db.example.org", 5433,
    )  # fmt: skip
    assert address.path == "/the shop"
    assert address.settings == {"sslmode": "require", "options": "-c a"}
    assert "x@" not in repr(address.shown)


@pytest.mark.parametrize("url", ["postgresql://h:port/shop", "postgresql://[::1/shop", "postgresql://h:99999/shop"])
def test_what_is_no_url_is_refused_without_its_password(url):
    with pytest.raises(EngineError, match=r"is no URL of a database: write it in the manner of"):
        address_of(url)
    with pytest.raises(EngineError) as caught:
        address_of(url.replace("://", "://ann:s3cr3t@"))
    assert SECRET not in str(caught.value)


def test_a_file_is_named_after_three_slashes(tmp_path):
    file = tmp_path / "my log%.db"
    file.write_bytes(b"")
    assert file_of(address_of(f"sqlite:///{tmp_path.as_posix()}/my%20log%25.db")) == file
    assert file_of(address_of("sqlite:///my%20log%25.db", tmp_path)) == file
    with pytest.raises(
        EngineError, match=r"There is no file “.*nowhere\.db”: check the path in “sqlite:///nowhere\.db”"
    ):
        file_of(address_of("sqlite:///nowhere.db", tmp_path))
    for url in ("sqlite://", "sqlite:///", "sqlite://my.db"):
        with pytest.raises(EngineError, match=r"names no file: write three slashes before it"):
            file_of(address_of(url))


def test_a_path_on_windows_keeps_its_drive():
    address = address_of("sqlite:///C:/logs/shop.db")
    with pytest.raises(EngineError, match=r"There is no file “C:[/\\]logs[/\\]shop.db”"):
        file_of(address)
    assert Path("C:/logs/shop.db").name == "shop.db"


@pytest.fixture
def keyring(monkeypatch):
    """A keyring with one password, in place of the system's."""
    import sys
    from types import SimpleNamespace

    kept = {("journeymap", "postgresql://ann@h/shop"): "of the keyring"}
    asked = SimpleNamespace(get_password=lambda service, user: kept.get((service, user)))
    monkeypatch.setitem(sys.modules, "keyring", asked)
    for variable in ("JOURNEYMAP_PASSWORD", "PGPASSWORD"):
        monkeypatch.delenv(variable, raising=False)
    return asked


def test_a_password_is_that_of_the_url_the_environment_or_the_keyring_in_this_order(monkeypatch, keyring):
    url = "postgresql://ann@h/shop"
    assert password(address_of(url), ["PGPASSWORD"]) == "of the keyring"
    assert password(address_of("postgresql://bob@h/shop"), ["PGPASSWORD"]) == ""
    monkeypatch.setenv("PGPASSWORD", "of its tools")
    assert password(address_of(url), ["PGPASSWORD"]) == "of its tools"
    monkeypatch.setenv("JOURNEYMAP_PASSWORD", "of the environment")
    assert password(address_of(url), ["PGPASSWORD"]) == "of the environment"
    assert password(address_of("postgresql://ann:typed@h/shop"), ["PGPASSWORD"]) == "typed"


def test_a_machine_without_a_keyring_has_no_password(monkeypatch, keyring):
    def fails(*_):
        raise RuntimeError("no keyring")

    keyring.get_password = fails
    assert password(address_of("postgresql://ann@h/shop"), []) == ""
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)
    assert password(address_of("postgresql://ann@h/shop"), []) == ""


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://u:ge%zz@s3cr3t#m@127.0.0.1:1/d", "postgresql://u@127.0.0.1:1/d"),
        ("postgresql://u:a@s3cr3t/b?c#d;e@h:5432/d", "postgresql://u@h:5432/d"),
        ("postgresql:/u:s3cr3t@127.0.0.1/d", "postgresql:/u@127.0.0.1/d"),
        ("postgresql:u:s3cr3t@h/d", "postgresql@h/d"),
        ("postgresql:///u:s3cr3t@h/d", "postgresql:///u@h/d"),
        ("u:s3cr3t@h", "u@h"),
        ("u:12/s3cr3t@h", "u@h"),
        ("postgresql://u:12?s3cr3t@h/d", "postgresql://u@h/d"),
        ("postgresql://h:5432/d?user=u@h", "postgresql://h:5432/d?user=u@h"),
        ("clickhouse://[::1]:8123/d?user=u@h", "clickhouse://[::1]:8123/d?user=u@h"),
        ("sqlite:////logs/12:30@shop.db", "sqlite:////logs/12:30@shop.db"),
        ("C:\\logs\\me@home.csv", "C:\\logs\\me@home.csv"),
    ],
)
def test_a_password_that_was_typed_badly_is_hidden_up_to_the_last_at(url, shown):
    assert without_password(url) == shown
    assert SECRET not in without_password(url)
    assert without_password(shown) == shown


def test_a_password_that_was_typed_badly_is_taken_as_it_is():
    address = address_of("postgresql://u:ge%zz@hei#m@127.0.0.1:1/d")
    assert (address.secret, address.host, address.port, address.path) == ("ge%zz@hei#m", "127.0.0.1", 1, "/d")
