"""The program's own files are found wherever it is installed."""

import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.resources import ResourceError, resource

ROOT = Path(__file__).parent.parent


def test_a_resource_is_found_in_the_source_tree() -> None:
    assert resource("fonts/Inter-Regular.otf").read_bytes()[:4] == b"OTTO"
    assert resource("fonts").is_dir()


def test_a_missing_resource_is_told_by_name_with_what_to_do() -> None:
    with pytest.raises(ResourceError, match=r"“icons/none\.svg” is missing .* install Journeymap again"):
        resource("icons/none.svg")


@pytest.mark.timeout(300)
def test_an_installed_wheel_finds_its_resources_under_a_path_with_a_space_and_letters_beyond_ascii(
    tmp_path: Path,
) -> None:
    built = tmp_path / "built"
    place = tmp_path / "ä b"
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", built], cwd=ROOT, check=True)
    (wheel,) = built.glob("journeymap-*.whl")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", place, wheel], check=True)
    asked = (
        "import sys; sys.path.insert(0, sys.argv[1]); import journeymap.resources as r;"
        "sys.stdout.buffer.write(str(r.resource('fonts/Inter-Regular.otf')).encode('utf-8'))"
    )
    told = subprocess.run([sys.executable, "-c", asked, place], cwd=tmp_path, check=True, capture_output=True)
    found = Path(told.stdout.decode("utf-8"))
    assert found == place.resolve() / "journeymap" / "resources" / "fonts" / "Inter-Regular.otf"
    assert found.read_bytes() == resource("fonts/Inter-Regular.otf").read_bytes()
    resources = ROOT / "resources"
    files = {path.relative_to(resources) for path in resources.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    shipped = {path for path in files if path.parts[0] != "pictures"}  # those are for the README
    installed = place / "journeymap" / "resources"
    assert shipped <= {path.relative_to(installed) for path in installed.rglob("*")}
    assert not (installed / "pictures").exists()  # the README alone shows them
