"""What a command said the last time, said again while nothing that it looked at has changed.

Editors, hooks and servers ask the same question over and over, and most of an answer's time goes into loading
libraries. An answer rests on every file that was tried, the missing ones too, on every folder that was looked through,
and on every file of drafter; one that was worked out from anything else is not kept. Records lie in the user's own
folder for such things, readable by nobody else; where there is none, nothing is kept.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from drafter.cli.watching import HOME, echoed, watched
from drafter.errors import ExitCode

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
    place = None if _is_unkept(argv) else _place(argv)
    if place is None:
        return work()
    known = None if AFRESH in argv else _read(place)
    if known is not None:
        for stream, text in known["said"]:
            (sys.stderr if stream else sys.stdout).write(text)
        return int(known["code"])
    with watched() as seen, echoed() as said:
        code = work()
    if code in (ExitCode.FINE, ExitCode.FINDINGS):
        _keep(place, {"code": code, "said": said, "seen": {path: _state(path) for path in seen}})
    return code


def _is_unkept(argv: Sequence[str]) -> bool:
    return any(word.partition("=")[0] in _UNKEPT or word.startswith("-j") for word in argv)


def _place(argv: Sequence[str]) -> Path | None:
    """Where the record of a command line lies; None where there is no place for one."""
    try:
        return folder / f"{_key(argv)}.json" if (folder := _folder()) else None
    except OSError:  # the folder one stands in has gone, or drafter is being installed anew
        return None


def _folder() -> Path | None:
    if (named := os.environ.get(CACHE)) is not None:
        return Path(named) if named else None
    try:
        home = Path.home()
    except RuntimeError:  # a user without a home
        return None
    usual = {"win32": os.environ.get("LOCALAPPDATA"), "darwin": f"{home}/Library/Caches"}
    return Path(usual.get(sys.platform) or os.environ.get("XDG_CACHE_HOME") or home / ".cache", "drafter")


def _key(argv: Sequence[str]) -> str:
    """The name of a record: the question, where it is asked, and who answers."""
    words = [word for word in argv if word != AFRESH]
    return _digest(json.dumps([words, str(Path.cwd()), sys.version, *_own_files()]).encode("utf-8", "surrogateescape"))


def _own_files() -> Iterator[tuple[str, int, int]]:
    """Every file of drafter with its size and the time of its last change, in one order."""
    pending = [str(folder) for folder in HOME if folder.is_dir()]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if entry.is_dir():
                    pending += [entry.path] * (entry.name != "__pycache__")
                else:
                    state = entry.stat()
                    yield entry.path, state.st_size, state.st_mtime_ns


def _state(path: str) -> str:
    """What a file says or which names a folder holds, as a digest; "" for what is not there."""
    file = Path(path)
    try:
        if file.is_dir():
            return _digest("\0".join(sorted(os.listdir(file))).encode("utf-8", "surrogateescape"))  # noqa: PTH208
        return _digest(file.read_bytes())
    except OSError:
        return ""


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=20).hexdigest()


def _read(place: Path) -> dict[str, Any] | None:
    """A record, where it still holds. Whatever is wrong with one, the work is simply done again."""
    try:
        known: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
        holds = all(_state(path) == state for path, state in known["seen"].items())
        return known if holds and all(len(each) == 2 for each in known["said"]) else None
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _keep(place: Path, record: dict[str, Any]) -> None:
    """Write a record beside its place and rename it, and forget the oldest ones; a full disk is no matter."""
    if len(text := json.dumps(record)) > _LONGEST:
        return
    beside = place.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.touch(mode=0o600, exist_ok=False)
        beside.write_text(text, encoding="utf-8")
        beside.replace(place)
        _forget(place.parent)


def _forget(folder: Path) -> None:
    records = sorted((record.stat().st_mtime_ns, record) for record in folder.glob("*.json"))
    for _, record in records[:-_MOST_RECORDS]:
        record.unlink()
