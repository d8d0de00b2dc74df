"""A command done again each time something that it looked at changes, for drafters who save and look."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Collection
from pathlib import Path

from drafter.cli import report
from drafter.cli.watching import watched
from drafter.errors import ExitCode, UsageError

WAITING = "Waiting for changes; Ctrl+C ends."

_PAUSE = 0.25
"""Seconds between two looks at the files."""


def run(given: Collection[str], work: Callable[[], int]) -> ExitCode:
    """Do the work, and again whenever something that it looked at changes, until Ctrl+C.

    A round that fails says so and waits for the next.

    Args:
        given: what the command line names.
        work: does one round; says what is wrong, and raises nothing.

    Raises:
        UsageError: standard input is named, which comes once.

    """
    from drafter.pipeline import forget

    if "-" in given:
        raise UsageError("--watch waits for files to change; standard input comes once.")
    try:
        while True:
            with watched() as seen:
                work()
            sys.stdout.flush()
            report.say(WAITING)
            report.say(f"{_changed(seen)} has changed.")
            forget()
    except KeyboardInterrupt:
        return ExitCode.FINE


def _changed(paths: Collection[str]) -> str:
    """Wait for the first of some files and folders that changes."""
    before = {path: _state(path) for path in paths}
    while True:
        for path, state in before.items():
            if _state(path) != state:
                return Path(path).name
        time.sleep(_PAUSE)


def _state(path: str) -> object:
    """What tells that a file has changed: its size and time; of a folder, the names in it that editors do not hide."""
    try:
        if Path(path).is_dir():
            return sorted(name for name in os.listdir(path) if not name.startswith((".", "~")))  # noqa: PTH208
        known = Path(path).stat()
    except OSError:
        return None
    return known.st_size, known.st_mtime_ns
