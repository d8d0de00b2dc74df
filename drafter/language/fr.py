"""French: tens in twenties from sixty on, “1er”."""

from __future__ import annotations

from drafter.language.collation import without_accents
from drafter.language.grammar import Grammar


class French(Grammar):
    """French as the United Nations writes it."""

    code = "fr"

    def ordinal(self, number: int) -> str:
        """Feminine, for “session”: quatre-vingt-unième."""
        words = self.tables["ordinals"]
        if number < 20:
            return str(words["ones"][number - 1])
        if str(number) in words["tens"]:
            return str(words["tens"][str(number)])
        base = 100 if number > 100 else max(int(tens) for tens in words["stems"] if int(tens) < number)
        return f"{words['stems'][str(base)]}{self._joint(base, number - base)}{self._behind_tens(number - base)}"

    def _behind_tens(self, number: int) -> str:
        return str(self.tables["ordinals"]["first-of-more"]) if number == 1 else self.ordinal(number)

    def _joint(self, base: int, rest: int) -> str:
        """As in vingt et unième, soixante et onzième, quatre-vingt-unième, cent vingtième."""
        if base == 100:
            return " "
        return " et " if base != 80 and rest in (1, 11) else "-"

    def day(self, day: int) -> str:
        return "1er" if day == 1 else str(day)

    def meeting_ordinal(self, number: int) -> str:
        return f"{number}re" if number == 1 else f"{number}e"

    def collation_key(self, name: str) -> str:
        """Letter by letter: “Sainte-Lucie” before “Saint-Kitts-et-Nevis” (resolution 76/238, paragraph 1)."""
        return without_accents(name).replace(" ", "")


SPEAKER = French
