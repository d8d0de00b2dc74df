"""A language that only knows how to cite a paragraph's number: all that a comparison asks of one."""

from collections.abc import Sequence

from drafter.language.shape import Language
from drafter.model.outline import Number


class Figures(Language):  # type: ignore[misc]
    code = "en"

    def reference(self, numbers: Sequence[Number]) -> str:
        return " ".join(map(str, numbers))

    def annex_heading(self, number: int | None) -> str:
        return f"Annex {number}" if number else "Annex"


Figures.__abstractmethods__ = frozenset()  # type: ignore[attr-defined]
