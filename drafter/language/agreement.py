"""Words, and those that cannot stand behind them: of another gender, number or case.

A language's list (`data/agreement.<code>.txt`) gives, behind some of them, the words that resolutions use often and
never behind these.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from drafter.language.lists import paragraphs
from drafter.language.vocabulary import ends_of_two, vocabulary


class Agreement:
    """What cannot stand together in one language.

    Attributes:
        determiners: those that are looked at.

    """

    def __init__(self, groups: list[tuple[list[str], list[str]]]) -> None:
        self.determiners = [each for determiners, _ in groups for each in determiners]
        self._apart = {each: frozenset(words) for determiners, words in groups for each in determiners}
        self._in_one = {each + word for determiners, words in groups for each in determiners for word in words}

    def disagree(self, determiner: str, word: str) -> bool:
        """Whether a word in small letters cannot stand behind a determiner; names with a capital may."""
        return word in self._apart.get(determiner.lower(), ())

    def disagreeing(self, text: str) -> Iterator[int]:
        """Where words end that cannot stand behind the one before."""
        known = vocabulary(text)
        if not self._in_one.isdisjoint(known.in_one):
            for first, second in sorted({pair for pair in pairwise(known.in_order) if self.disagree(*pair)}):
                yield from ends_of_two(text, first, second)


@cache
def agreement(code: str) -> Agreement | None:
    """What cannot stand together in a language; None where no list says it."""
    parted = [each.split(":", 1) for each in paragraphs("agreement", code)]
    return Agreement([(determiners.split(), words.split()) for determiners, words in parted]) if parted else None
