"""What a rule looks for in running text, and the quick look that tells where it can be at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


class Sought:
    """A pattern, compiled when a draft is first searched for it: most languages and kinds need few of them.

    Args:
        pattern: what is looked for.
        near: found wherever the pattern is, and quicker: it begins with a sign or one set of signs, to which the engine
            passes over everything else, and looks round from there. Pieces without it are not searched. "" where
            the pattern begins so itself.
        flags: those of both patterns.

    """

    def __init__(self, pattern: str, near: str = "", flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern = pattern
        self._near = near
        self._flags = flags

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What is looked for."""
        return re.compile(self._pattern, self._flags)

    @cached_property
    def near(self) -> re.Pattern[str] | None:
        """The quick look; None where there is no need of one."""
        return re.compile(self._near, self._flags) if self._near else None

    def places(self, text: str) -> Iterator[re.Match[str]]:
        """Every place in one text by itself; `Draft.found` looks through all texts of a draft at once."""
        if self.near is None or self.near.search(text):
            yield from self.pattern.finditer(text)
