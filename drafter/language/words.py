"""The words that come back in resolutions, and how a language joins and bends them.

A language's list (`data/words.<code>.txt`) holds the words that many resolutions use; those other words that are one
letter from them, or two of them in one; and the pairs that are no torn word. Rarer words stand by their stems, habits
in the language's table `spelling`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from drafter.language.lists import paragraphs
from drafter.language.shape import Language
from drafter.language.stems import Stems, stems

LONG = 5
"""Letters of a word that a slip makes no other of."""
RARE = 6
"""Letters of a word that is held against those which few resolutions use."""
MOST = 100_000
"""Words of which it is kept what they are."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a language joins and bends its words.

    Attributes:
        short: letters of the shortest word that stands in one with another by a slip: “впредставлении”.
        joins_small: whether two small words may stand in one, or one without its apostrophe: “dansle”, “lassistance”.
        leaning: words that are set behind others without a space: aplicarla.
        firm: endings that are not bent.
        whole: these and endings that are none without their last letter.
        bent: last letters that make another form of a word.
        first: letters with which no prefix begins that makes a word of another.

    """

    short: int = 2
    joins_small: bool = True
    leaning: frozenset[str] = frozenset()
    firm: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    bent: str = ""
    first: str = ""


class Words:
    """The words of one language, in small letters.

    Attributes:
        often: those that many resolutions use.
        named: those of them that have a capital too.
        right: these and others that are one letter from them.
        pairs: two words that are not one in halves, with a plus between them: policy+makers.
        rare: more words, by their stems.
        habits: how they are joined and bent.

    """

    def __init__(
        self,
        often: Iterable[str],
        others: Iterable[str] = (),
        pairs: Iterable[str] = (),
        rare: Stems | None = None,
        habits: Habits | None = None,
    ) -> None:
        written = list(often)
        self.often = frozenset(map(str.lower, written))
        self.named = frozenset(word.lower() for word in written if word[0].isupper())
        self.right = self.often.union(others)
        self.pairs = frozenset(pairs)
        self.rare = rare or Stems([], [], [])
        self.habits = habits or Habits()
        self.is_strange = lru_cache(maxsize=MOST)(self._is_strange)

    def is_in_use(self, word: str) -> bool:
        """Whether some resolutions use a word."""
        return word in self.often or (len(word) >= RARE and self.rare.uses(word))

    def _is_strange(self, word: str) -> bool:
        """Whether a word is known to nobody."""
        return not any(each in self.right or self.rare.holds(each) for each in (word, *self.rare.rests(word)))


@cache
def words(language: Language) -> Words | None:
    """The words of a language; None for Chinese, which does not part them."""
    if not (listed := paragraphs("words", language.code)):
        return None
    often, others, pairs = map(str.split, listed)
    return Words(often, others, pairs, stems(language.code), _habits(language))


def _habits(language: Language) -> Habits:
    table = language.tables["spelling"]
    return Habits(
        short=table["short"],
        joins_small=table["joins-small"],
        leaning=frozenset(table["leaning"]),
        firm=tuple(table["firm"]),
        whole=(*table["firm"], *table["whole"]),
        bent=table["bent"],
        first=table["first"],
    )
