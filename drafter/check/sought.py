"""What a rule looks for in running text, and the quick looks that tell where it can be at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache, cached_property
from itertools import count
from operator import itemgetter

from drafter.language.vocabulary import vocabulary

Look = str | re.Pattern[str] | Callable[[str, int], int]
"""A word, a pattern, or what gives the end of the first place of a text, from a position on, where something can be; -1
for nowhere."""


_numbers = count()


class Sought:
    """A pattern, compiled when a draft is first searched for it: most languages and kinds need few of them.

    Args:
        pattern: what is looked for.
        near: found wherever the pattern is, and quicker; pieces without it are not searched. "" where the pattern
            is quick itself. Each of its ways, parted by strokes, is a look of its own: words (`section|annex`) and
            patterns that begin with one sign (` (?=2)`) are passed through at a tenth of a pattern's cost, and of
            those that begin with a set of rare signs, only the places of these are tried. So they look round from
            there: `-(?<=a.)`. Or a look of another kind.
        flags: those of the pattern.

    """

    def __init__(self, pattern: str, near: str | Look = "", flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern = pattern
        self._flags = flags
        self.near = near
        self.bit = 1 << next(_numbers)
        """Stands for it among all that is sought."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What is looked for."""
        return re.compile(self._pattern, self._flags)

    @cached_property
    def looks(self) -> tuple[Look, ...]:
        """The quick looks, of which one at least finds the pieces in which the pattern can be; () for no need."""
        if not isinstance(self.near, str):
            return (self.near,)
        flags = re.I if self.near.startswith(_DEAF) else re.NOFLAG
        each = (way for stated in _ways(self.near.removeprefix(_DEAF)) for way in _space_apart(stated))
        return tuple(re.compile(way, flags) if flags or _SIGNS.search(way) else way for way in each if way)


class Listed:
    """The forms of a list, all looked for at once: each only where all its words stand.

    Args:
        forms: each thing sought, with characters that are part of it wherever it stands, and those of their words that
            no letter can join.

    """

    def __init__(self, forms: Iterable[tuple[Sought, str, Collection[str]]]) -> None:
        self.bit = 1 << next(_numbers)
        """Stands for the whole list among all that is sought."""
        self._by_word: dict[str, list[tuple[int, Sought, str]]] = {}
        self._loose: list[tuple[int, Sought, str]] = []
        for number, (sought, part, words) in enumerate(forms):
            whole = max(words, key=len, default="")
            forms_of = self._by_word.setdefault(whole, []) if whole else self._loose
            forms_of.append((number, sought, part))

    def possible(self, text: str) -> list[Sought]:
        """Those that a text can hold, in the order of the list."""
        known = vocabulary(text)
        by_word = (form for word in known.words & self._by_word.keys() for form in self._by_word[word])
        held = [form for form in by_word if form[2] in text]
        held += [form for form in self._loose if form[2] in (text if " " in form[2] else known.once)]
        return [sought for _, sought, _ in sorted(held, key=itemgetter(0))]


_DEAF = "(?i)"
_SIGNS = re.compile(r"[\\.^$*+?{}\[()]")
"""What makes a pattern of words."""


def _space_apart(way: str) -> tuple[str, ...]:
    """A look that begins with one of several spaces is two: for the plain space alone the engine looks much faster."""
    spaces = _SPACES.match(way)
    return (" " + way[spaces.end() :], f"[{spaces[1]}]" + way[spaces.end() :]) if spaces else (way,)


_SPACES = re.compile(r"\[ ((?:[^\\\]-]|\\u[0-9a-f]{4})+)\]")


@cache
def first_signs(pattern: re.Pattern[str]) -> str:
    """The signs with one of which each way of a pattern begins; "" where they cannot be told, or are many."""
    found = [sign and _members(sign) for sign in _first_signs(pattern.pattern)]
    signs = "".join(dict.fromkeys("".join(found)))
    if pattern.flags & re.I:
        signs += signs.swapcase()
    return signs if all(found) and len(signs) <= _MANY else ""


_MANY = 300


def _first_signs(pattern: str) -> Iterator[str]:
    """The first sign of each way, or set of signs; "" for one that may be left out, or is of another kind."""
    for way in _ways(pattern):
        opened = _OPENED.match(way)
        if sign := _FIRST.match(way):
            yield sign[0]
        elif opened and (end := _end_of_group(way, opened.end())):
            yield from _first_signs(way[end:] if opened["round"] else way[opened.end() : end - 1])
        elif way.startswith((r"\b", r"\B")):
            yield from _first_signs(way[2:])
        else:
            yield ""


def _members(sign: str) -> str:
    """The signs of a set, or the one sign that it is; "" where a set is told in another way."""
    inner = sign[1:-1] if len(sign) > 1 and sign.startswith("[") else sign
    if inner.startswith("^") and len(inner) > 1:
        return ""
    signs: list[str] = []
    for first, last in _MEMBER.findall(inner):
        start, end = _meant(first), _meant(last or first)
        if not start or not end:
            return ""
        signs += map(chr, range(ord(start), min(ord(end), ord(start) + _MANY) + 1))
    return "".join(signs)


_MEMBER = re.compile(r"(\\u[0-9a-f]{4}|\\.|[^\\])(?:-(\\u[0-9a-f]{4}|\\.|[^\\]))?", re.S)


def _meant(escaped: str) -> str:
    """The sign that is meant; "" for a kind of signs."""
    bare = escaped.removeprefix("\\")
    if escaped == bare or not bare[0].isalpha():
        return bare or escaped
    return chr(int(bare[1:], 16)) if len(bare) > 1 else _ESCAPED.get(bare, "")


_ESCAPED = {"n": "\n", "t": "\t"}


_ONCE = r"(?![*?]|\{[0,])"
_FIRST = re.compile(
    rf"(?:\[\^?\]?(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{{4}}|\\[^\W\dubBAZ]|\\\W|[^\\.^$*+?{{}}()|\[]){_ONCE}", re.S
)
_OPENED = re.compile(r"\((?:\?(?:(?P<round><?[=!])|:|P<\w+>))?")
"""A group begins, or what only looks round."""


def _end_of_group(way: str, start: int) -> int:
    """Behind the bracket that closes what has been opened; 0 where it may be left out."""
    depth = 1
    for part in _PART.finditer(way, start):
        depth += (part[0] == "(") - (part[0] == ")")
        if not depth:
            return part.end() if _CLOSED.match(way, part.end()) else 0
    return 0


_CLOSED = re.compile(_ONCE)


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
