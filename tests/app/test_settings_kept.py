"""What the program remembers comes back with its type, whatever is in the file."""

from pathlib import Path

import pytest

from journeymap.app.settings import (
    FOLDER,
    GEOMETRY,
    MOST_RECENT,
    RECENT,
    REOPEN,
    SETTINGS,
    THEME,
    Settings,
    forget,
    recent,
    remember,
)
from journeymap.app.theme import ThemeChoice


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_values_come_back_with_their_types_from_the_file(file: Path) -> None:
    kept = Settings(file)
    kept.put(THEME, ThemeChoice.DARK)
    kept.put(REOPEN, True)
    kept.put(RECENT, ("one, with a comma.journey",))
    kept.put(GEOMETRY, "AAH=")
    kept.close()
    again = Settings(file)
    assert again.get(THEME) is ThemeChoice.DARK
    assert again.get(REOPEN) is True
    assert again.get(RECENT) == ("one, with a comma.journey",)
    assert again.get(GEOMETRY) == "AAH="


def test_a_fresh_start_has_the_defaults(file: Path) -> None:
    assert [Settings(file).get(setting) for setting in SETTINGS] == [setting.default for setting in SETTINGS]


@pytest.mark.parametrize("kept", ["no json", '"purple"', "5", "[1", "null", '{"a": 1}'])
def test_what_cannot_be_read_is_the_default(file: Path, kept: str) -> None:
    settings = Settings(file)
    for setting in (THEME, REOPEN, RECENT):
        settings._kept.setValue(setting.key, kept)
        assert settings.get(setting) == setting.default


def test_no_key_is_there_twice() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)


def test_the_map_opened_last_is_the_first_of_the_recent_ones(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    paths = [tmp_path / f"{number}.journey" for number in range(MOST_RECENT + 3)]
    for path in (*paths, paths[5]):
        remember(settings, path)
    assert recent(settings) == (paths[5], *[p for p in reversed(paths) if p != paths[5]][: MOST_RECENT - 1])
    assert settings.get(FOLDER) == str(tmp_path)


def test_a_map_that_is_gone_can_be_forgotten(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    for name in ("a", "b"):
        remember(settings, tmp_path / name)
    forget(settings, tmp_path / "b")
    assert recent(settings) == (tmp_path / "a",)
