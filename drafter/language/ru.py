"""Russian: ordinals that agree with «сессия» and change with its case."""

from __future__ import annotations

from drafter.language.masthead import EnglishMasthead
from drafter.language.shape import ASSEMBLY, SessionForm
from drafter.model.front import Session


class Russian(EnglishMasthead):
    """Russian as the United Nations writes it."""

    code = "ru"

    def ordinal(self, number: int) -> str:
        words = self.tables["ordinals"]
        if number < 20:
            return str(words["ones"][number - 1])
        base = 100 if number >= 100 else number - number % 10
        if number == base:
            return str(words["tens"][base // 10 - 1])
        return f"{words['stems'][base // 10 - 1]} {self.ordinal(number - base)}"

    def accusative(self, ordinal: str) -> str:
        """An ordinal in the accusative: «восемьдесят первую», «третью», «103-ю»."""
        return ordinal[:-1] + "ю" if ordinal.endswith(("ья", "-я")) else ordinal[:-2] + "ую"

    def oblique(self, ordinal: str) -> str:
        """An ordinal in the genitive and prepositional: «восемьдесят первой», «третьей», «103-й»."""
        if ordinal.endswith("-я"):
            return ordinal[:-1] + "й"
        return ordinal[:-1] + "ей" if ordinal.endswith("ья") else ordinal[:-2] + "ой"

    def session_figure(self, number: int) -> str:
        return f"{number}-я"

    def session(self, session: Session, form: SessionForm = "plain", organ: str = ASSEMBLY) -> str:
        if form == "plain":
            return super().session(session, form, organ)
        patterns = self.tables["sessions"]
        ordinal = self.session_ordinal(session.number, organ)
        if form == "object":
            return str(patterns["object"][session.kind].format(self.accusative(ordinal)))
        named = str(patterns["inflected"][session.kind].format(self.oblique(ordinal)))
        return named if form == "oblique" else str(patterns[form].format(named))

    def reporting_committee(self, number: int) -> str:
        return str(self.tables["reporting-committees"][str(number)])

    def meeting_ordinal(self, number: int) -> str:
        return f"{number}\u2011е"

    def collation_key(self, name: str) -> str:
        return name.lower().replace("ё", "е").replace("-", " ")


SPEAKER = Russian
