"""What a rule looks for in running text, and the quick look that tells where it can be at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property

Look = Callable[[str, int], int]
"""Gives the end of the first place of a text, from a position on, where something can be; -1 for nowhere."""


class Sought:
    """A pattern, compiled when a draft is first searched for it: most languages and kinds need few of them.

    Args:
        pattern: what is looked for.
        near: found wherever the pattern is, and quicker; pieces without it are not searched. "" where the pattern
            is quick itself. Words parted by strokes (`section|annex`) are passed through at a tenth of a pattern's
            cost. A pattern begins with a sign or one set of signs, to which the engine passes over everything else,
            and looks round from there. Or a look of another kind.
        flags: those of the pattern.

    """

    def __init__(self, pattern: str, near: str | Look = "", flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern = pattern
        self._flags = flags
        self.near = near

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What is looked for."""
        return re.compile(self._pattern, self._flags)

    @cached_property
    def leads(self) -> str:
        """Signs of which one stands wherever the pattern is; "" where they cannot be told."""
        if callable(self.near) or (self.near and not _SIGNS.search(self.near)):
            return ""
        first = self.near or self._pattern
        found = leads(first)
        is_deaf = "(?i" in first or (not self.near and self._flags & re.I)
        return found + found.swapcase() if is_deaf else found

    @cached_property
    def looks(self) -> tuple[Look, ...]:
        """The quick looks, of which one at least finds the pieces in which the pattern can be; () for no need."""
        if callable(self.near):
            return (self.near,)
        if _SIGNS.search(self.near):
            return (_pattern(self.near),)
        return tuple(map(word, self.near.split("|"))) if self.near else ()


_SIGNS = re.compile(r"[\\.^$*+?{}\[()]")
"""What makes a pattern of words."""


def word(sign: str) -> Look:
    """A look for a word, or any other characters."""

    def look(text: str, start: int) -> int:
        at = text.find(sign, start)
        return at if at < 0 else at + len(sign)

    return look


def _pattern(near: str) -> Look:
    search = re.compile(near).search

    def look(text: str, start: int) -> int:
        match = search(text, start)
        return match.end() if match else -1

    return look


def leads(pattern: str) -> str:
    """The signs with one of which each way of a pattern begins; "" where one begins otherwise, or with many."""
    found = [match and _members(match["lead"]) for match in map(_LEAD.match, _ways(pattern))]
    signs = "".join(each or "" for each in found)
    return signs if all(found) and len(signs) <= _MOST_LEADS else ""


_LEAD = re.compile(
    r"(?:\(\?i\))?(?P<lead>\[\^?\]?(?:\\.|[^\]\\])*\]|\\[^\W\dbBAZ]|\\\W|[^\\.^$*+?{}()|\[])(?![*?{])", re.S
)
_MOST_LEADS = 60


def _members(lead: str) -> str:
    """The signs of a set, or the one sign that it is; "" where a set is told in another way."""
    inner = lead[1:-1] if len(lead) > 1 and lead.startswith("[") else lead
    signs: list[str] = []
    for sign, last in _MEMBER.findall(inner):
        ends = [_UNESCAPED.sub(lambda escape: chr(int(escape[1], 16)), end) for end in (sign, last or sign)]
        first, end = (each.removeprefix("\\") if len(each) > 1 else each for each in ends)
        if len(sign) == len("\\w") and sign[1].isalpha():
            return ""
        signs += map(chr, range(ord(first), min(ord(end), ord(first) + _MOST_LEADS) + 1))
    return "" if inner.startswith("^") and len(inner) > 1 else "".join(signs)


_MEMBER = re.compile(r"(\\u[0-9a-f]{4}|\\.|[^\\])(?:-(\\u[0-9a-f]{4}|\\.|[^\\]))?", re.I | re.S)
_UNESCAPED = re.compile(r"\\u([0-9a-f]{4})", re.I)


def _ways(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, those inside brackets aside."""
    start = depth = 0
    for part in _PART.finditer(pattern):
        depth += (part[0] == "(") - (part[0] == ")")
        if part[0] == "|" and not depth:
            yield pattern[start : part.start()]
            start = part.end()
    yield pattern[start:]


_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.S)
