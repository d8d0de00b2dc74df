"""Spanish: “y” that turns to “e”, ordinals that lose their ending before “período”."""

from __future__ import annotations

import re

from drafter.language.collation import without_accents
from drafter.language.grammar import Grammar

# The sound i, but not the one that glides into another vowel (hierro, Ion).
_SOUND_I = re.compile(r"(?:[íÍ]|[hH]í|[iI](?![aeoáéó])|[hH]i(?![aeoáéó]))")


class Spanish(Grammar):
    """Spanish as the United Nations writes it."""

    code = "es"

    def ordinal(self, number: int) -> str:
        """Masculine and shortened, for “período”: octogésimo primer."""
        words = self.tables["ordinals"]
        if number < 20:
            return str(words["ones"][number - 1])
        base = 100 if number >= 100 else number - number % 10
        tens = str(words["tens"][base // 10 - 1])
        return f"{tens} {self.ordinal(number - base)}" if number > base else tens

    def session_figure(self, number: int) -> str:
        return f"{number}er" if number % 10 in (1, 3) and number != 11 else f"{number}º"

    def conjunction(self, following: str) -> str:
        words = self.tables["list"]
        return str(words["and-before-i" if _SOUND_I.match(following) else "and"])

    def meeting_ordinal(self, number: int) -> str:
        return f"{number}a"

    def collation_key(self, name: str) -> str:
        return without_accents(name, kept="ñ").replace("ñ", "n\uffff")


SPEAKER = Spanish
