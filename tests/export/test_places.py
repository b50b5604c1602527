"""Where an export is written: never over what is no picture, through links, and not against a protection."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from journeymap.export.errors import ExportError
from journeymap.export.options import page
from journeymap.export.paper import laid_out
from journeymap.export.writing import place_of, written

posix = pytest.mark.skipif(os.name != "posix", reason="links and pipes are another matter there")


def write(path: Path) -> None:
    with written(path) as place:
        place.write_bytes(b"new")


@posix
@pytest.mark.parametrize("there", [True, False])
def test_a_symbolic_link_stays_one_and_what_it_points_to_is_written(tmp_path, there) -> None:
    (tmp_path / "far").mkdir()
    file, link = tmp_path / "far" / "real.png", tmp_path / "link.png"
    if there:
        file.write_bytes(b"old")
    link.symlink_to(file)
    write(link)
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert [path.name for path in file.parent.iterdir()] == ["real.png"]


def test_a_folder_is_no_place_for_a_picture(tmp_path) -> None:
    with pytest.raises(ExportError, match="is a folder: give the name of a file"):
        write(tmp_path)


@posix
def test_a_pipe_is_no_place_for_a_picture(tmp_path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(ExportError, match="is a pipe or a device: give the name of a file"):
        write(tmp_path / "pipe.png")


def test_a_file_that_is_protected_stays_as_it_is(tmp_path, monkeypatch) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    with pytest.raises(ExportError, match="may not be written to: choose another name, or lift its protection"):
        place_of(path)
    with pytest.raises(ExportError, match="may not be written to"):
        write(path)
    assert path.read_bytes() == b"old"


def test_the_smallest_letters_are_told_in_points() -> None:
    # ten units of 1/96 inch are 7.5 points
    assert laid_out(QRectF(0, 0, 1000, 500), None).smallest_letters == pytest.approx(7.5)
    # 190 mm for 1900 units make 1 mm of ten units, 72 / 25.4 points
    assert laid_out(QRectF(0, 0, 1900, 500), page("210x297")).smallest_letters == pytest.approx(72 / 25.4)
