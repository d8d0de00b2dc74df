"""Words that come back in resolutions with a letter typed for one that looks like it: ه for ة.

A language's list (`data/letters.<code>.txt`) gives the letter, as a pattern, what is typed for it, and right words
which no resolution has with the other letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.language.lists import paragraphs
from drafter.language.vocabulary import vocabulary


class Letters:
    """The words of one language.

    Attributes:
        meant: each word as it is mistyped, and the right one.

    """

    def __init__(self, rows: list[tuple[str, str, list[str]]]) -> None:
        self.meant = {re.sub(right, typed, word, count=1): word for right, typed, words in rows for word in words}

    def mistyped(self, text: str) -> Iterator[int]:
        """Where mistyped words end."""
        for word in sorted(vocabulary(text).words & self.meant.keys()):
            yield from (match.end() for match in re.finditer(rf"(?<!\w){word}(?!\w)", text))


@cache
def letters(code: str) -> Letters | None:
    """The words of a language; None where it has no list."""
    rows: list[tuple[str, str, list[str]]] = []
    for each in paragraphs("letters", code):
        led, words = each.split(":", 1)
        right, typed = led.split()
        rows.append((right, typed, words.split()))
    return Letters(rows) if rows else None
