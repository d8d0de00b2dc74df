"""Chinese: dates before numbers, no spaces at figures, names of States in the English order."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.language.masthead import EnglishMasthead
from drafter.language.numerals import han
from drafter.language.shape import ASSEMBLY, Dated, SessionForm
from drafter.model.front import Session
from drafter.model.symbols import ResolutionNumber


class Chinese(EnglishMasthead):
    """Chinese as the United Nations writes it."""

    code = "zh"

    def ordinal(self, number: int) -> str:
        return han(number)

    def session(self, session: Session, form: SessionForm = "plain", organ: str = ASSEMBLY) -> str:
        named = super().session(session)
        if form == "plain":
            return named
        return str(self.tables["sessions"][form].format(organ=self.organ(organ), session=named))

    def resolution(self, resolution: Dated) -> str:
        """The word 第 is left out before S- and ES-."""
        number = self.resolution_number(resolution.number)
        pattern = "dated-special" if number.startswith(("S", "ES")) else "dated"
        return str(self.tables["resolutions"][pattern].format(number=number, date=self.date(resolution.date)))

    def written_number(self, number: ResolutionNumber) -> str:
        """Brackets stand close behind figures: 3369(XXX), but 217 A (III)."""
        written = super().written_number(number)
        return written if number.letters else written.replace(" (", "(")

    def collate(self, names: Iterable[str]) -> list[str]:
        return list(names)


SPEAKER = Chinese
