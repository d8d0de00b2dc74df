"""Mending the words of a Word file: what a rule on texts would put in their place, where the body holds it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from drafter.word.mending.wording import edits_of, reworded

if TYPE_CHECKING:
    from drafter.check.settings import Settings
    from drafter.check.word.manuscript import Manuscript
    from drafter.word.mending.edits import SetText
    from drafter.word.mending.wording import Rewording


def of_words(manuscript: Manuscript, settings: Settings) -> tuple[list[str], list[SetText]]:
    """What the rules on texts would mend of the body: the words that say so, and the edits."""
    found = list(_rewordings(manuscript, settings))
    return [said for said, _ in found], edits_of(each for _, each in found)


def _rewordings(manuscript: Manuscript, settings: Settings) -> Iterator[tuple[str, Rewording]]:
    from drafter.check.engine import Selection, faults
    from drafter.check.register import RULES
    from drafter.check.rule import Scope

    selection = Selection(settings.select, settings.ignore)
    rules = [rule for rule in RULES if rule.scope is Scope.TEXT and rule.is_fixable and selection.takes(rule)]
    paragraphs = {one.index: one for one in manuscript.file.body.paragraphs}
    for rule, seen in faults(manuscript.draft, rules, Scope.TEXT, manuscript.draft):
        for fault in seen:
            at = fault.origin.paragraph if fault.origin else None
            paragraph = paragraphs.get(at) if at is not None else None
            if paragraph is None or fault.replacement is None:
                continue
            if each := reworded(paragraph, fault.words, fault.replacement, fault.occurrence):
                yield f"paragraph {at}: {rule.code} {fault.message}", each
