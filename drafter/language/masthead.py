"""Russian, Chinese and Arabic documents keep the right side of their masthead in English (house style 6.1)."""

from __future__ import annotations

import datetime

from drafter.language import language
from drafter.language.grammar import Grammar


class EnglishMasthead(Grammar):
    """A language whose distribution, date and original lines stand in English."""

    def date_line(self, date: datetime.date) -> str:
        return language("en").date_line(date)

    def distribution_line(self, distribution: str) -> str:
        return language("en").distribution_line(distribution)

    def original_line(self, original: str) -> str:
        return language("en").original_line(original)
