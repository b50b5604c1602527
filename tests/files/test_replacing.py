"""A save leaves the old file or the new one, whatever happens, and says what to do where it cannot."""

import errno
import os
import re
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from journeymap.files import replacing
from journeymap.files.replacing import STALE_SECONDS, SaveError, replace_file
from journeymap.files.store import FileError, read_journey, write_journey
from journeymap.model.journey import Journey
from journeymap.model.records import Properties, Stage

ROOT = Path(__file__).parents[2]
OLD, NEW = Journey([Properties(title="old")]), Journey([Properties(title="new"), Stage(id="s", order=1.0)])
NOBODY = 65534
NEIGHBOUR = re.compile(r"\.journeymap-[0-9a-f]{8}\.saving")

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
as_root = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs root")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "Äiti ja lapsi.journey"
    write_journey(path, OLD)
    return path


def title(path: Path) -> str:
    return read_journey(path).journey.properties.title


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_new_file_and_its_next_save(tmp_path):
    path = tmp_path / "a b.journey"
    write_journey(path, OLD)
    assert read_journey(path).journey == OLD
    write_journey(path, NEW)
    assert read_journey(path).journey == NEW
    assert names(tmp_path) == ["a b.journey"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("way", ["unnamed", "named"])
def test_a_kill_at_any_moment_leaves_the_old_or_the_new_file(tmp_path, way):
    script = Path(__file__).with_name("saving_until_killed.py")
    done = subprocess.run(
        [sys.executable, script, tmp_path, "100", "20", way],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    rounds = [line.split() for line in done.stdout.splitlines()]
    assert len(rounds) == 100
    assert [found for saved, begun, found, *_ in rounds if found not in (saved, begun)] == []
    assert sum(saved != begun for saved, begun, *_ in rounds) > 10  # kills that fell into a save
    assert all(NEIGHBOUR.fullmatch(name) for *_, name in (row for row in rounds if len(row) > 3))
    left = [tmp_path / name for name in names(tmp_path) if name != "map.journey"]
    for name in left:
        os.utime(name, (0, 0))
    write_journey(tmp_path / "another.journey", NEW)
    assert names(tmp_path) == ["another.journey", "map.journey"]


def test_only_neighbours_of_killed_saves_are_swept(path):
    keep = [".journeymap-0badcafe.saving", "journeymap-0badcafe.saving", ".journeymap-x"]
    for name in [*keep, ".journeymap-01234567.saving"]:
        (path.parent / name).touch()
        age = 0 if name == keep[0] else STALE_SECONDS + 60
        os.utime(path.parent / name, (path.stat().st_mtime - age,) * 2)
    write_journey(path, NEW)
    assert names(path.parent) == sorted([path.name, *keep])


@posix
def test_file_then_name_then_folder_are_forced_to_the_disk(path, monkeypatch):
    steps = []
    forced, replaced = os.fsync, os.replace

    def fsync(handle):
        state = os.fstat(handle)
        kind = "folder" if stat.S_ISDIR(state.st_mode) else f"{state.st_size} bytes"
        steps.append((kind, state.st_ino))
        forced(handle)

    def replace(source, target):
        steps.append(("replace", Path(source).stat().st_ino))
        replaced(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    replace_file(path, b"x" * 1000)
    made, folder = path.stat().st_ino, path.parent.stat().st_ino
    assert steps == [("1000 bytes", made), ("replace", made), ("folder", folder)]


@posix
def test_a_new_file_has_the_mode_that_the_user_wants(tmp_path):
    old = os.umask(0o027)
    try:
        write_journey(tmp_path / "m.journey", OLD)
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "m.journey").stat().st_mode) == 0o640


@posix
@pytest.mark.parametrize("way", ["unnamed", "named"])
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o777])
def test_the_mode_is_kept(path, mode, way, monkeypatch):
    if way == "named":
        monkeypatch.setattr(replacing, "_stage_unnamed", refuse_unnamed, raising=False)
    path.chmod(mode)
    write_journey(path, NEW)
    assert stat.S_IMODE(path.stat().st_mode) == mode
    assert title(path) == "new"


def refuse_unnamed(*_):
    raise OSError(errno.EOPNOTSUPP, "no unnamed files here")


@as_root
def test_the_owner_is_kept(path):
    os.chown(path, 1234, 4321)
    path.chmod(0o4640)
    write_journey(path, NEW)
    state = path.stat()
    assert (state.st_uid, state.st_gid, stat.S_IMODE(state.st_mode)) == (1234, 4321, 0o4640)


@posix
def test_a_link_stays_a_link(path, tmp_path):
    far = tmp_path / "far"
    far.mkdir()
    (far / "link.journey").symlink_to(Path("..") / path.name)
    (far / "second.journey").symlink_to("link.journey")
    write_journey(far / "second.journey", NEW)
    assert title(path) == "new"
    assert (far / "second.journey").is_symlink()
    assert names(far) == ["link.journey", "second.journey"]


@posix
def test_a_link_to_nothing_makes_the_file_it_points_to(tmp_path):
    (tmp_path / "link").symlink_to("real.journey")
    write_journey(tmp_path / "link", NEW)
    assert (tmp_path / "link").is_symlink()
    assert title(tmp_path / "real.journey") == "new"


REFUSED = {
    "a folder": (lambda p: p.parent, "A folder has this name: save under another name"),
    "a vanished folder": (lambda p: p.parent / "gone" / "m.journey", "Its folder is not there any more"),
    "a folder that is a file": (lambda p: p / "m.journey", "What should be its folder is a file"),
    "a name too long": (lambda p: p.parent / ("x" * 300), "Its name is too long"),
}


@posix
@pytest.mark.parametrize(("place", "message"), REFUSED.values(), ids=REFUSED)
def test_a_place_where_nothing_can_be_saved(path, place, message):
    with pytest.raises(SaveError, match=rf"“.*” could not be saved\. {message}.*\.$"):
        write_journey(place(path), NEW)
    assert names(path.parent) == [path.name]
    assert title(path) == "old"


@posix
def test_devices_and_endless_links_are_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(SaveError, match="a device, not a file"):
        write_journey(tmp_path / "pipe", NEW)
    with pytest.raises(SaveError, match="leads back to itself"):
        write_journey(tmp_path / "loop", NEW)
    assert names(tmp_path) == ["loop", "pipe"]


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), OSError(errno.EIO, "worn out"), KeyboardInterrupt()])
def test_a_save_that_fails_half_way_leaves_the_old_file_alone(path, monkeypatch, call, error):
    def fail(*_):
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        with pytest.raises((SaveError, KeyboardInterrupt)) as caught:
            write_journey(path, NEW)
    if isinstance(caught.value, SaveError):
        assert re.search(r"The disk is full\. The file is as it was|The system says: worn out", str(caught.value))
    assert names(path.parent) == [path.name]
    assert title(path) == "old"


def test_a_map_that_cannot_be_written_is_not_saved(path):
    with pytest.raises(SaveError, match=r"was not saved\. The stage “s” cannot be written"):
        write_journey(path, Journey([Stage(id="s", order=float("nan"))]))
    assert title(path) == "old"


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 64 KiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    options = ["-t", "tmpfs", "-o", "size=64k", "tmpfs"]
    if subprocess.run(["mount", *options, disk], capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", disk], check=True)


@as_root
def test_a_full_disk(small_disk, tmp_path):
    path = small_disk / "m.journey"
    write_journey(path, OLD)
    large = Journey(Stage(id=f"s{n}", order=float(n), title="x" * 1000) for n in range(100))
    with pytest.raises(SaveError, match=r"The disk is full\. The file is as it was: free some room and save again, or"):
        write_journey(path, large)
    assert title(path) == "old"
    assert names(small_disk) == ["m.journey"]
    write_journey(tmp_path / "elsewhere.journey", large)
    assert read_journey(tmp_path / "elsewhere.journey").journey == large


@as_root
def test_a_read_only_disk(small_disk):
    path = small_disk / "m.journey"
    write_journey(path, OLD)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(SaveError, match=r"The disk or folder is read-only|You may not write there"):
        write_journey(path, NEW)
    assert title(path) == "old"


@pytest.fixture
def open_folder():
    """A folder that another user can reach, and that user."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


class Nobody:
    """While it lasts, the process has nobody's rights, so that permissions bind it where it runs as root."""

    def __enter__(self):
        self.me = os.geteuid()
        if self.me == 0:
            os.seteuid(NOBODY)

    def __exit__(self, *_):
        os.seteuid(self.me)


@posix
def test_a_folder_in_which_one_may_not_write(open_folder):
    path = open_folder / "m.journey"
    write_journey(path, OLD)
    path.chmod(0o666)
    open_folder.chmod(0o555)
    try:
        with Nobody(), pytest.raises(SaveError, match=r"You may not write there\. The file is as it was: save under"):
            write_journey(path, NEW)
    finally:
        open_folder.chmod(0o755)
    assert title(path) == "old"
    assert names(open_folder) == ["m.journey"]


@posix
def test_a_write_protected_file_is_not_replaced(open_folder):
    path = open_folder / "m.journey"
    write_journey(path, OLD)
    path.chmod(0o444)
    open_folder.chmod(0o777)
    with Nobody(), pytest.raises(SaveError, match="You may not write there"):
        write_journey(path, NEW)
    assert title(path) == "old"


@posix
def test_a_folder_that_may_be_written_but_not_listed(open_folder):
    path = open_folder / "m.journey"
    open_folder.chmod(0o333)
    with Nobody():
        write_journey(path, NEW)
    open_folder.chmod(0o755)
    assert names(open_folder) == ["m.journey"]


@posix
def test_a_file_that_may_not_be_read(open_folder):
    path = open_folder / "m.journey"
    write_journey(path, OLD)
    path.chmod(0o200)
    with Nobody(), pytest.raises(FileError, match=r"“m\.journey” cannot be opened\. You may not read it"):
        read_journey(path)


@pytest.mark.parametrize(
    ("place", "message"),
    [(lambda p: p.parent / "no.journey", "“no.journey” cannot be opened. The file is not there"),
     (lambda p: p.parent, "It is a folder" if os.name == "posix" else "cannot be opened")],
)  # fmt: skip
def test_what_is_not_there_cannot_be_opened(path, place, message):
    with pytest.raises(FileError, match=message):
        read_journey(place(path))


def test_a_broken_file_is_named(path):
    path.write_bytes(b"{")
    with pytest.raises(FileError, match=r"“Äiti ja lapsi\.journey” cannot be opened\. The file is broken at line 1"):
        read_journey(path)
