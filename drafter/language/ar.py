"""Arabic: “and” before every name, duals, “its” as an ending that agrees with the organ, letters by their names."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from drafter.language.grammar import counted
from drafter.language.masthead import EnglishMasthead
from drafter.language.numerals import LETTER_NAMES, letter_value
from drafter.language.shape import ASSEMBLY, Dated, SessionForm
from drafter.model.front import Session
from drafter.model.resolution_numbers import ResolutionNumber

_VOWEL_SIGNS = re.compile("[\u064b-\u0652\u0640]")
_ARTICLE = re.compile(r"(?:^|(?<= ))و?ال")


class Arabic(EnglishMasthead):
    """Arabic as the United Nations writes it."""

    code = "ar"

    # --- sessions

    def ordinal(self, number: int, ending: str = "nominative") -> str:
        """Feminine and definite, in a case: "الحادية والثمانون", "الحادية والثمانين"."""
        words = self.tables["ordinals"]
        if number == 100:
            return str(words["hundredth"])
        if number > 100:
            return str(words["behind-hundred"].format(self.ordinal(number - 100, ending)))
        tens, ones = divmod(number, 10)
        if number <= 10:
            return str(words["ones"][number - 1])
        one = words["first-of-more"] if ones == 1 else words["ones"][ones - 1]
        if tens == 1:
            return str(words["teen"].format(one))
        ten = str(words["tens"][tens - 2] + words[ending])
        return str(words["with-tens"].format(one, ten)) if ones else ten

    def session(self, session: Session, form: SessionForm = "plain", organ: str = ASSEMBLY) -> str:
        patterns = self.tables["sessions"]
        if form in ("plain", "oblique", "object"):
            ending = "nominative" if form == "plain" else "oblique"
            return str(patterns[session.kind].format(self.ordinal(session.number, ending)))
        owned = patterns["its" if organ == ASSEMBLY else "council"]
        return str(patterns[form].format(owned[session.kind].format(self.ordinal(session.number, "oblique"))))

    # --- resolutions

    def resolutions(self, chain: Sequence[Dated], organ: str = ASSEMBLY) -> str:
        words = self.tables["resolutions"]
        owned = words if organ == ASSEMBLY else words["council"]
        return str(owned[counted(chain)].format(self.citations(chain)))

    def of_one_date(self, numbers: Sequence[str], date: datetime.date) -> str:
        """“Dated” is singular, dual or plural with what it stands for, lettered parts included."""
        words = self.tables["resolutions"]
        parsed = [self.read_number(number) for number in numbers]
        parts = [part for number in parsed for part in number.parts]
        written = words["number-and"].join(self.written_number(number) for number in parsed)
        pattern = words[{"one": "dated", "two": "dated-two"}.get(counted(parts), "dated-many")]
        return str(pattern.format(number=written, date=self.date(date)))

    def written_number(self, number: ResolutionNumber) -> str:
        """Sessions have Arabic initials and figures for roman numerals; letters stand by their names."""
        letters = self._letters(number)
        if number.session is None:
            figure, gap, year = str(number.whole).partition(" ")
            return f"{figure}{letters}{gap}{year}"
        initials = self.tables["symbols"][number.session.kind]
        if number.in_brackets:
            return f"{number.number}{letters} ({initials}{number.session.number})"
        prefix = "" if number.session.kind == "regular" else initials
        return f"{prefix}{number.session.number}/{number.number}{letters}"

    def _letters(self, number: ResolutionNumber) -> str:
        """The letters of parts: " ألف", " ألف وباء", " ألف إلى هاء"."""
        names = [LETTER_NAMES[letter_value(letter) - 1] for letter in number.letters]
        words: dict[str, str] = self.tables["list"]
        if " to " in str(number):
            names = [words["to"].join((names[0], names[-1]))]
        return " " * bool(names) + words["letters"].join(names)

    # --- lists

    def _list_items(self, written: list[str]) -> str:
        return str(self.tables["list"]["figures"]).join(written)

    def collation_key(self, name: str) -> str:
        """Without the article, signs of vowels and the seats of hamza."""
        bare = _ARTICLE.sub("", _VOWEL_SIGNS.sub("", name))
        return bare.translate(str.maketrans("أإآٱىة", "ااااية"))

    # --- numbers of the text

    def section_number(self, number: int) -> str:
        words = self.tables["numbers"]
        if number < 20:
            return str(words["sections"][number - 1])
        if number > _LAST_IN_WORDS:
            return str(number)
        tens = words["section-tens"][number // 10 - 2]
        return f"{words['section-ones'][number % 10 - 1]} و{tens}" if number % 10 else str(tens)

    def annex_number(self, number: int) -> str:
        words = self.tables["ordinals"]
        if number < 20:
            return str(words["masculine"][number - 1])
        if number > _LAST_IN_WORDS:
            return str(number)
        tens = words["tens"][number // 10 - 2] + words["nominative"]
        if number % 10 == 0:
            return str(tens)
        one = words["first-of-more-masculine"] if number % 10 == 1 else words["masculine"][number % 10 - 1]
        return str(words["with-tens"].format(one, tens))


_LAST_IN_WORDS = 99
"""Sections and annexes beyond have figures; no text has had so many."""

SPEAKER = Arabic
