"""What two drafts disagree on, listed for the people who must settle it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import Annex, Heading, Paragraph, Part, Preambular, Section, Table
from drafter.model.outline import Entry, outline
from drafter.model.walk import plain


class Kind(StrEnum):
    """What sort of disagreement it is."""

    WORDS = "words"
    DELETION = "deletion"
    PLACE = "place"
    FACT = "fact"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Conflict:
    """One disagreement.

    Attributes:
        kind: what sort it is.
        where: its place in the merged draft, in words: "paragraph 5 (a)", "title".
        mine, theirs: what the two sides want; "" for nothing.
        entry: the position of its block in the outline of the merged draft; None in front matter.
        key: the key of the spec it stands under, in front matter.

    """

    kind: Kind
    where: str
    mine: str
    theirs: str
    entry: int | None = None
    key: str = ""


def places(resolution: Resolution, language: Language) -> list[str]:
    """The place of every block of an outline, as people cite it: "recital 3", "annex II, paragraph 4"."""
    named: list[str] = []
    counts: dict[tuple[object, ...], int] = {}
    recital = ""
    for entry in outline(resolution):
        where = _frame(entry, resolution, language)
        block = entry.block
        if isinstance(block, Preambular):
            key = (entry.part, entry.section)
            counts[key] = counts.get(key, 0) + 1
            recital = f"recital {counts[key]}"
        own = recital if entry.region == "preamble" and isinstance(block, Paragraph) else ""
        named.append(", ".join(filter(None, [*where, _own(entry, own, language)])))
    return named


def _frame(entry: Entry, resolution: Resolution, language: Language) -> list[str]:
    """The part, annex and section that a block stands in."""
    part = resolution.parts[entry.part]
    several = len(resolution.parts) > 1 or part.letter
    found = [f"part {part.letter or language.part_letter(entry.part + 1)}"] if several else []
    if entry.annex is not None and not isinstance(entry.block, Part):
        number = f" {language.section_number(entry.annex + 1)}" if len(part.annexes) > 1 else ""
        found.append(f"annex{number}")
    return found


def _own(entry: Entry, recital: str, language: Language) -> str:
    block = entry.block
    if isinstance(block, Part | Annex):
        return ""
    if isinstance(block, Section):
        return f"section {block.number or language.section_number(int(entry.numbers[0]))}"
    if isinstance(block, Heading):
        return f"heading “{plain(block.content)}”"
    if isinstance(block, Table):
        return f"table “{plain(block.title)}”" if block.title else "table"
    number = _number(entry, language)
    return " ".join(filter(None, [recital or "paragraph", number]))


def _number(entry: Entry, language: Language) -> str:
    """The number behind the word: "5 (a)"; of a sub-paragraph of a recital "(a)"."""
    first = entry.level + 1 - len(entry.numbers)
    shown = (language.number(max(first, 0) + depth, number) for depth, number in enumerate(entry.numbers))
    return " ".join(each.rstrip(".- ") for each in shown)
