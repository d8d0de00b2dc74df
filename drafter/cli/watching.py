"""What a command looks at, and what it says, noted while it works."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from functools import cache
from typing import Any, TextIO

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

HOME = (_PACKAGE, os.path.join(os.path.dirname(_PACKAGE), "templates"))
"""The folders of drafter itself: the second is there in a checkout only."""

_CODE = (".py", ".pyc", ".so", ".pyd")

_watchers: list[dict[str, None]] = []


@contextmanager
def watched() -> Iterator[dict[str, None]]:
    """Gather the files that are tried and the folders that are looked through meanwhile, but for those of drafter."""
    _hook()
    seen: dict[str, None] = {}
    _watchers.append(seen)
    try:
        yield seen
    finally:
        _watchers.remove(seen)


@cache
def _hook() -> None:
    """Have Python tell of each file, before it is known whether it is there. Once: a hook can never be taken away."""
    sys.addaudithook(_note)


def _note(event: str, arguments: tuple[Any, ...]) -> None:
    if _watchers and event in ("open", "os.scandir") and isinstance(arguments[0], str | bytes | os.PathLike):
        path = os.path.abspath(os.fsdecode(arguments[0]))
        if not path.endswith(_CODE) and not path.startswith(_OWN):
            for seen in _watchers:
                seen[path] = None


_OWN = tuple(f"{folder}{os.sep}" for folder in HOME)


@contextmanager
def echoed() -> Iterator[list[tuple[int, str]]]:
    """Gather what is printed meanwhile: 0 for what goes to the output, 1 for what is said beside it, and the text."""
    said: list[tuple[int, str]] = []
    with redirect_stdout(_Echo(sys.stdout, 0, said)), redirect_stderr(_Echo(sys.stderr, 1, said)):
        yield said


class _Echo(io.TextIOBase):
    """A stream that passes on what is written and notes it."""

    def __init__(self, stream: TextIO, number: int, said: list[tuple[int, str]]) -> None:
        self.stream = stream
        self.number = number
        self.said = said

    def write(self, text: str) -> int:
        """Write to the stream behind, and note it."""
        self.said.append((self.number, text))
        return self.stream.write(text)

    def flush(self) -> None:
        """Flush the stream behind."""
        self.stream.flush()
