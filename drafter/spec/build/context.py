"""What the building of one spec shares: its language, its notes, its labels, its problems."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.model.front import Session
from drafter.model.symbols import GENERAL_ASSEMBLY as ASSEMBLY

if TYPE_CHECKING:
    from drafter.language.shape import Language
    from drafter.spec.closing import Closings
    from drafter.spec.markup import Markup
    from drafter.spec.notes import Notes
    from drafter.spec.resolutions import Known
    from drafter.spec.source import Placed, Problems
    from drafter.spec.tree import Scalar


@dataclass(slots=True)
class Labels:
    """Names of paragraphs, and the places that refer to them."""

    problems: Problems
    given: dict[str, Placed] = field(default_factory=dict)
    wanted: list[tuple[str, Placed]] = field(default_factory=list)

    def give(self, label: Scalar | None) -> str | None:
        """Take note of a label; complain of one that is taken."""
        if label is None:
            return None
        if first := self.given.get(label.text):
            message = f"The label “{label.text}” is given twice; the first is on line {first.line}."
            self.problems.add("duplicate-label", label, message, "Give one of the two another name.")
        self.given.setdefault(label.text, label)
        return label.text

    def check(self) -> None:
        """Complain of references to labels that no paragraph has."""
        for label, place in self.wanted:
            if label not in self.given:
                from difflib import get_close_matches

                near = get_close_matches(label, self.given, 1)
                hint = f"Did you mean “{near[0]}”?" if near else f"Give the paragraph meant the key: “label: {label}”."
                self.problems.add("unknown-label", place, f"No paragraph has the label “{label}”.", hint)


@dataclass(slots=True)
class Context:
    """What every builder of one spec works with.

    Attributes:
        restart: whether each section counts its paragraphs anew.
        adopted: whether it is the official text of something adopted.
        organ: folder name of the house style.
        known: adoption dates beyond the index, by number.
        verbs: opening phrases of the text's own.
        facts: what expressions may name: `recalls`.

    """

    language: Language
    closings: Closings
    markup: Markup
    notes: Notes
    labels: Labels
    problems: Problems
    restart: bool = False
    adopted: bool = False
    organ: str = ASSEMBLY
    session: Session | None = None
    known: Known = ()
    verbs: tuple[str, ...] = ()
    facts: dict[str, object] = field(default_factory=dict)
