"""Writing files so that a failure costs nothing."""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from drafter.errors import OutputError

_numbers = count()


def write(target: Path, data: bytes) -> None:
    """Write a file beside its place and then rename it there: what is there already survives any failure.

    Raises:
        OutputError: the folder is not there, or the file cannot be written or replaced.

    """
    place = Path(os.path.realpath(target))
    if place.exists() and not place.is_file():
        _write_straight(target, place, data)
        return
    beside = place.with_name(f".drafter-{os.getpid()}-{next(_numbers)}.part")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(data)
            if place.exists():
                beside.chmod(place.stat().st_mode & 0o777)
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(_unwritable(target, error)) from error


def _write_straight(target: Path, place: Path, data: bytes) -> None:
    """Into a device or pipe, which cannot be replaced."""
    if place.is_dir():
        raise OutputError(f"{target}: there is a folder of that name.")
    try:
        place.write_bytes(data)
    except OSError as error:
        raise OutputError(_unwritable(target, error)) from error


def _unwritable(target: Path, error: OSError) -> str:
    if not target.parent.is_dir():
        return f"{target}: the folder {target.parent} does not exist."
    if isinstance(error, PermissionError) and sys.platform == "win32":
        return f"{target}: the file cannot be replaced; perhaps it is open in Word."
    return f"{target}: the file cannot be written: {error.strerror or error}."
