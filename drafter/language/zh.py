"""Chinese: dates before numbers, no spaces at figures, names of States in the English order."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from drafter.language.masthead import EnglishMasthead
from drafter.language.numerals import han
from drafter.language.shape import ASSEMBLY, SessionForm
from drafter.model.front import Session
from drafter.model.resolution_numbers import ResolutionNumber


class Chinese(EnglishMasthead):
    """Chinese as the United Nations writes it."""

    code = "zh"

    def ordinal(self, number: int) -> str:
        return han(number)

    def session(self, session: Session, form: SessionForm = "plain", organ: str = ASSEMBLY) -> str:
        named = super().session(session, "plain", organ)
        if form in ("plain", "oblique", "object"):
            return named
        return str(self.tables["sessions"][form].format(organ=self.organ(organ), session=named))

    def of_one_date(self, numbers: Sequence[str], date: datetime.date) -> str:
        """The word 第 stands once before the numbers of one date; before S- and ES- it is left out."""
        written = super().of_one_date(numbers, date)
        return written.replace("第", "", 1) if numbers[0].startswith(("S-", "ES-")) else written

    def written_number(self, number: ResolutionNumber) -> str:
        """Brackets stand close behind figures: 3369(XXX), but 217 A (III)."""
        written = super().written_number(number)
        return written if number.letters else written.replace(" (", "(")

    def collate(self, names: Iterable[str]) -> list[str]:
        return list(names)


SPEAKER = Chinese
