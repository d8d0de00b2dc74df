"""How far a run has come: a bar when a person watches, a plain line for each file when not."""

from __future__ import annotations

import sys
from types import TracebackType

from drafter.cli import report

_WIDTH = 30


class Progress:
    """Counts the files of a run on standard error. Use it as a context; the bar is gone afterwards."""

    def __init__(self, total: int, *, quiet: bool = False) -> None:
        self.total = total
        self.done = 0
        self.quiet = quiet
        self.bar = not quiet and total > 1 and sys.stderr.isatty()

    def __enter__(self) -> Progress:
        self._draw()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.clear()

    def step(self, line: str = "") -> None:
        """One more file is done; where no bar shows it, the line does."""
        self.done += 1
        if line and not self.bar and not self.quiet:
            report.say(line)
        self._draw()

    def clear(self) -> None:
        """Take the bar away, so that something can be said; the next step draws it again."""
        if self.bar:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _draw(self) -> None:
        if not self.bar:
            return
        import shutil

        full = _WIDTH * self.done // self.total
        text = f"{'█' * full}{'·' * (_WIDTH - full)} {self.done}/{self.total}"
        sys.stderr.write("\r" + text[: shutil.get_terminal_size().columns - 1])
        sys.stderr.flush()
