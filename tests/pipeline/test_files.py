"""Files are written beside their place and renamed: a failure costs nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from drafter.errors import OutputError
from drafter.pipeline import write

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows neither modes nor pipes of this kind")


def test_a_file_is_written(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", b"new")
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 1


def test_an_existing_file_survives_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OutputError, match=r"a\.txt: the file cannot be written: No space left"):
        write(target, b"new")
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


@unix
def test_an_existing_file_keeps_its_mode_and_a_new_one_has_the_usual(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_bytes(b"")
    old.chmod(0o600)
    mask = os.umask(0o022)
    try:
        write(old, b"x")
        write(new, b"x")
    finally:
        os.umask(mask)
    assert [path.stat().st_mode & 0o777 for path in (old, new)] == [0o600, 0o644]


@unix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@unix
def test_a_device_is_written_to_and_not_replaced() -> None:
    write(Path("/dev/null"), b"x")
    assert not Path("/dev/null").is_file()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"the folder .*missing does not exist"):
        write(tmp_path / "missing" / "a.txt", b"")


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="there is a folder of that name"):
        write(tmp_path, b"")
