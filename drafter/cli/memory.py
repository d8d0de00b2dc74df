"""What a command said the last time, said again while nothing that it looked at has changed.

Editors, hooks and servers ask the same question over and over, and most of an answer's time goes into loading
libraries. An answer rests on every file that was tried, the missing ones too, on every folder that was looked through,
and on every file of drafter; one that was worked out from anything else is not kept. Records lie in the user's own
folder for such things, readable by nobody else; where there is none, nothing is kept.
"""

from __future__ import annotations

import json
import os
import sys
from binascii import crc32
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from drafter.cli.watching import HOME, echoed, watched
from drafter.errors import ExitCode

if TYPE_CHECKING:
    from pathlib import Path

# What is not in these modules (pathlib, hashlib) takes longer to load than a record to read.

CACHE = "DRAFTER_CACHE"
"""The environment variable that names another folder for records; set and empty, it keeps nothing."""

AFRESH = "--afresh"

_UNKEPT = ("--fix", "--write-baseline", "--jobs", "--watch", "-", "-h", "--help")
"""Arguments of runs that write, that read in other processes or from a pipe, or whose lines are as wide as a window."""

_MOST_RECORDS = 400
_LONGEST = 4_000_000
"""Characters of one record, at most."""


def run(argv: Sequence[str], work: Callable[[], int]) -> int:
    """Say again what was said to this command line, or do the work and keep what it says.

    Args:
        argv: the command and its arguments.
        work: runs it; what it prints and the code it returns are kept unless it fails.

    """
    place, asked = (None, []) if _is_unkept(argv) else _place(argv)
    if place is None:
        return work()
    known = None if AFRESH in argv else _read(place, asked)
    if known is not None:
        for stream, text in known["said"]:
            (sys.stderr if stream else sys.stdout).write(text)
        return int(known["code"])
    with watched() as seen, echoed() as said:
        code = work()
    if code in (ExitCode.FINE, ExitCode.FINDINGS):
        states = {path: _state(path) for path in seen}
        _keep(place, {"asked": asked, "code": code, "said": said, "seen": states})
    return code


def _is_unkept(argv: Sequence[str]) -> bool:
    return any(word.partition("=")[0] in _UNKEPT or word.startswith("-j") for word in argv)


def _place(argv: Sequence[str]) -> tuple[str | None, list[Any]]:
    """Where the record of a question lies, and the question; None where there is no place for one."""
    try:
        asked = _asked(argv)
        name = f"{crc32(repr(asked).encode('utf-8', 'surrogateescape')):08x}.json"
        return ((folder := _folder()) and os.path.join(folder, name)) or None, asked
    except OSError:  # the folder one stands in has gone, or drafter is being installed anew
        return None, []


def _folder() -> str:
    """The folder of records; "" where nothing is to be kept, or the user has no home."""
    if (named := os.environ.get(CACHE)) is not None:
        return named
    home = os.path.expanduser("~")
    usual = {"win32": os.environ.get("LOCALAPPDATA"), "darwin": f"{home}/Library/Caches"}
    inside = usual.get(sys.platform) or os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    return os.path.join(inside, "drafter") if os.path.isabs(inside) else ""


def _asked(argv: Sequence[str]) -> list[Any]:
    """The question, where it is asked, and who answers."""
    words = [word for word in argv if word != AFRESH]
    return [words, os.getcwd(), sys.version, hash(tuple(_own_files()))]


def _own_files() -> Iterator[int]:
    """Every file of drafter in one order: its name, its size and the time of its last change, as numbers."""
    pending = [folder for folder in HOME if os.path.isdir(folder)]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if entry.is_dir():
                    pending += [entry.path] * (entry.name != "__pycache__")
                else:
                    state = entry.stat()
                    yield from (crc32(os.fsencode(entry.path)), state.st_size, state.st_mtime_ns)


def _state(path: str) -> list[int]:
    """What changes with a file or with the names in a folder; nothing for what is not there."""
    try:
        state = os.stat(path)
    except OSError:
        return []
    return [state.st_size, state.st_mtime_ns, state.st_ctime_ns, state.st_ino]


def _read(place: str, asked: list[Any]) -> dict[str, Any] | None:
    """A record, where it still holds. Whatever is wrong with one, the work is simply done again."""
    try:
        with open(place, encoding="utf-8") as file:
            known: dict[str, Any] = json.load(file)
        holds = known["asked"] == asked and all(_state(path) == state for path, state in known["seen"].items())
        return known if holds and all(len(each) == 2 for each in known["said"]) else None
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _keep(place: str, record: dict[str, Any]) -> None:
    """Write a record beside its place and rename it, and forget the oldest ones; a full disk is no matter."""
    from pathlib import Path

    if len(text := json.dumps(record)) > _LONGEST:
        return
    kept = Path(place)
    beside = kept.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.touch(mode=0o600, exist_ok=False)
        beside.write_text(text, encoding="utf-8")
        beside.replace(kept)
        _forget(kept.parent)


def _forget(folder: Path) -> None:
    records = sorted((record.stat().st_mtime_ns, record) for record in folder.glob("*.json"))
    for _, record in records[:-_MOST_RECORDS]:
        record.unlink()
