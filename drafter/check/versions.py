"""The language versions of one draft beside each other: which paragraphs they share, and which version stands alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from functools import cached_property

from drafter.check.alignment import Meanings, align
from drafter.check.displacement import displaced
from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.language.counterparts import Meaning, meaning

Row = dict[str, Line]
"""One paragraph in the versions that have it, by language."""
Place = tuple[int, int | None, int | None, str]
"""Part, section, annex and region: preamble, operative, annex."""


class DraftSet:
    """The language versions of one draft, by language, in the order of the codes."""

    def __init__(self, drafts: dict[str, Draft]) -> None:
        self.drafts = drafts

    @property
    def model(self) -> Draft:
        """The version that the others are held against: in the original language, else English, else the first."""
        first = next(iter(self.drafts.values()))
        return self.drafts.get(first.front.original or "en") or self.drafts.get("en") or first

    @property
    def others(self) -> list[Draft]:
        """The versions that are held against the model."""
        return [draft for draft in self.drafts.values() if draft is not self.model]

    def standard(self, said: Mapping[str, Hashable]) -> str:
        """The version to hold the others against in one thing: the model, unless most others agree against it.

        Args:
            said: what each version says, by language.

        """
        model = self.model.front.language
        most, count = Counter(said.values()).most_common(1)[0]
        stands_alone = said.get(model) != most and count > len(said) / 2 and count > 1
        return next(code for code in said if said[code] == most) if stands_alone or model not in said else model

    @cached_property
    def rows(self) -> list[Row]:
        """The paragraphs of the model, each with its likes in the other versions."""
        rows = {id(line): {self.model.front.language: line} for line in self.model.lines}
        for draft in self.others:
            for theirs, own in _paired(self.model, draft, self.meanings):
                rows[id(theirs)][draft.front.language] = own
        return list(rows.values())

    @cached_property
    def moved(self) -> dict[Place, dict[str, tuple[int, ...]]]:
        """Where paragraphs of a version stand in another order than in the model, as `displaced` tells it."""
        model = self.model.front.language
        return {
            place: {
                code: displaced(lines[place], theirs, self.meanings) if code != model else ()
                for code, lines in self.openers.items()
                if place in lines
            }
            for place, theirs in self.openers[model].items()
        }

    @cached_property
    def openers(self) -> dict[str, dict[Place, list[Line]]]:
        """The recitals and operative paragraphs of each version, sub-paragraphs left aside, by where they stand."""
        return {code: _openers(draft) for code, draft in self.drafts.items()}

    @cached_property
    def meanings(self) -> dict[int, Meaning]:
        """What the phrase says that opens each paragraph, by the identity of its line; nothing for a rare one."""
        opened = ((code, each.line, each.phrase) for code, draft in self.drafts.items() for each in draft.openings)
        told = ((line, meaning(phrase, code)) for code, line, phrase in opened if phrase)
        return {id(line): meant for line, meant in told if meant}


def _paired(model: Draft, other: Draft, meanings: Meanings) -> Iterator[tuple[Line, Line]]:
    """The paragraphs that two versions share: in stretches of one length each with its like, else those most alike."""
    ours = stretches(other)
    for place, theirs in stretches(model).items():
        own = ours.get(place, [])
        if len(theirs) == len(own):
            yield from zip(theirs, own, strict=True)
        else:
            pairs = align(theirs, own, meanings)
            yield from ((theirs[i], own[j]) for i, j in pairs if i is not None and j is not None)


def stretches(draft: Draft) -> dict[Place, list[Line]]:
    """The paragraphs of each preamble, operative part, section and annex."""
    found: dict[Place, list[Line]] = {}
    for line in draft.lines:
        entry = line.entry
        found.setdefault((entry.part, entry.section, entry.annex, entry.region), []).append(line)
    return found


def _openers(draft: Draft) -> dict[Place, list[Line]]:
    return {place: [line for line in lines if line.opens] for place, lines in stretches(draft).items()}
