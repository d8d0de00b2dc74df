"""English."""

from __future__ import annotations

from drafter.language.collation import without_accents
from drafter.language.grammar import Grammar


class English(Grammar):
    """English as the United Nations writes it."""

    code = "en"

    def ordinal(self, number: int) -> str:
        words = self.tables["ordinals"]
        if number > 100:
            return str(words["hundred"].format(self.ordinal(number - 100)))
        if number == 100:
            return "one " + str(words["hundredth"])
        if number < 20:
            return str(words["ones"][number - 1])
        tens, ones = divmod(number, 10)
        if not ones:
            return str(words["tens"][tens - 1])
        return f"{words['stems'][tens - 1]}-{self.ordinal(ones)}"

    def meeting_ordinal(self, number: int) -> str:
        teens = number % 100 in (11, 12, 13)
        return str(number) + ("th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th"))

    def collation_key(self, name: str) -> str:
        return without_accents(name)


SPEAKER = English
