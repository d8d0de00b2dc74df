"""A Word file as the rules look at it: its form, its text, and the house style it is held against."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.check.word.measure import whole
from drafter.check.word.recognition import Recognised
from drafter.errors import InputError
from drafter.findings import Origin
from drafter.house.format import Format
from drafter.house.style import House, Place
from drafter.house.style import Role as Setting
from drafter.language.shape import Language
from drafter.model.nodes import Annex, Heading, Item, Operative, Part, Preambular, Section
from drafter.model.outline import Entry
from drafter.model.walk import plain
from drafter.word.custom_xml import find_record
from drafter.word.inspection.file import WordFile
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.inspection.stories import Story

Role = Literal[
    "cover", "organ line", "preambular", "operative", "item", "clause", "then", "heading", "section", "closing", ""
]
"""What a paragraph of the body is; "" for what is none of these, such as a cell of a table."""

_CLOSING = " \t\n\u00a0,،，:："
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Stand:
    """A paragraph of the body and its part in the draft: its role, and its line where the draft has one."""

    paragraph: Inspected
    role: Role
    line: Line | None = None


class Manuscript:
    """A Word file under examination.

    Attributes:
        file: its form.
        draft: its text; empty where the file holds no resolution.
        house: the house style it is held against; recognised says why that one.
        holds_resolution: whether a resolution was found in it.

    """

    def __init__(self, file: WordFile, draft: Draft, recognised: Recognised, *, holds_resolution: bool) -> None:
        self.file = file
        self.draft = draft
        self.recognised = recognised
        self.holds_resolution = holds_resolution

    @property
    def house(self) -> House:
        """The house style it is held against."""
        return self.recognised.house

    @property
    def language(self) -> Language:
        """The language of its text."""
        return self.draft.language

    @cached_property
    def given(self) -> frozenset[str]:
        """What drafter was given of the cover, by the names of the record it leaves in a file; without one, nothing."""
        package = self.file.package
        parts = (package.data(name) for name in package.names() if re.fullmatch(r"customxml/item\d+\.xml", name))
        try:
            record = json.loads(find_record(parts) or "{}")
            return frozenset(key for key, value in record["front"].items() if value)
        except (ValueError, KeyError, TypeError, AttributeError):
            return frozenset()

    @property
    def is_own(self) -> bool:
        """Whether drafter wrote it and its record is still there: what its masthead lacks was never given then."""
        return bool(self.given)

    @property
    def is_of_libreoffice(self) -> bool:
        """Whether LibreOffice saved it, which rewrites some of what it read."""
        saved_by = self.file.property("Application")
        return saved_by is not None and saved_by.value.startswith("LibreOffice")

    # --- the body

    @cached_property
    def stands(self) -> list[Stand]:
        """The paragraphs of the body with their parts in the draft."""
        return list(self._stands())

    def _stands(self) -> Iterator[Stand]:
        lines = {line.origin.paragraph: line for line in self.draft.lines if line.origin.paragraph is not None}
        opened = {place for entry in self.draft.entries if (place := _opens_region(entry)) is not None}
        first = min([*lines, *opened, len(self.file.body.paragraphs) + 1])
        closing = {_bare(plain(line)) for part in self.draft.resolution.parts for line in part.closing}
        for paragraph in self.file.body.paragraphs:
            line, text = lines.get(paragraph.index), _bare(paragraph.text)
            if line is not None:
                yield Stand(paragraph, _role(line.entry), line)
            elif text and text in self._organ_lines and not paragraph.in_table:
                yield Stand(paragraph, "organ line")
            elif paragraph.index in opened:
                yield Stand(paragraph, "section")
            elif paragraph.index < first:
                yield Stand(paragraph, "cover")
            else:
                yield Stand(paragraph, "closing" if text and text in closing else "")

    @cached_property
    def _organ_lines(self) -> frozenset[str]:
        own = (plain(part.organ_line) for part in self.draft.resolution.parts)
        return frozenset(_bare(line) for line in (self.organ_line(self.draft.front.organ), *own) if line)

    def organ_line(self, organ: str) -> str:
        """How an organ's name opens a text; "" for one whose words the language lacks."""
        try:
            return self.language.organ_line(organ)
        except InputError:
            return ""

    def of_role(self, *roles: Role) -> list[Stand]:
        """The paragraphs that are one of these."""
        return [stand for stand in self.stands if stand.role in roles]

    @cached_property
    def running(self) -> list[Stand]:
        """The paragraphs of running text: recitals, operative paragraphs and what hangs on them, not in tables."""
        asked = ("preambular", "operative", "item", "clause", "then")
        return [stand for stand in self.stands if stand.role in asked and not stand.paragraph.in_table]

    @cached_property
    def reported(self) -> list[Inspected]:
        """The paragraphs of a report that have the style of text, tables aside; a resolution's have parts."""
        style = self.house.body.paragraph.form.style
        found = [] if self.holds_resolution else self.file.body.paragraphs
        return [one for one in found if one.style == style and not one.in_table and not one.in_box and one.text.strip()]

    @cached_property
    def noted(self) -> list[tuple[Story, Inspected]]:
        """The paragraphs of footnotes that say something, each with its note."""
        notes = [story for story in self.file.notes if story.kind == "footnote"]
        return [(note, one) for note in notes for one in note.paragraphs if not one.is_empty and not one.in_box]

    # --- what the house asks

    def asked(self, stand: Stand) -> Format:
        """How the house sets a paragraph of such a role, with all that its styles say; the number's place aside."""
        body = self.house.body
        level = stand.line.entry.level if stand.line else 0
        roles: dict[Role, Setting] = {
            "organ line": body.organ_line,
            "preambular": body.preambular,
            "operative": body.operative if stand.line and stand.line.entry.numbers else body.alone,
            "item": body.item[min(max(level, 1), len(body.item)) - 1],
            "clause": body.clause,
            "then": body.then,
        }
        return whole(roles.get(stand.role, body.paragraph).form, self.house)

    @property
    def plain(self) -> Format:
        """How the house sets a paragraph that is nothing in particular, as those of reports are."""
        return whole(self.house.body.paragraph.form, self.house)

    def is_as_asked(self, stand: Stand) -> bool:
        """Whether a paragraph has the style that the house asks for: what is not set by hand is right then."""
        return self.asked(stand).style == stand.paragraph.style in self.file.definitions

    def number_place(self, stand: Stand) -> Place | None:
        """Where the house puts the number of a paragraph; None for one that has none."""
        entry = stand.line.entry if stand.line else None
        if entry is None or not entry.numbers or stand.role == "heading":
            return None
        places = self.house.numbering.annex if entry.region == "annex" else self.house.numbering.operative
        return places[min(entry.level, len(places) - 1)]

    # --- places

    def at(self, paragraph: Inspected, story: Story | None = None) -> Origin:
        """The place of a paragraph, as a drafter finds it."""
        if story is not None and story.part != self.file.main:
            return Origin(self.file.name, place=self._note_place(story))
        return Origin(self.file.name, paragraph=paragraph.index, place=self.place(paragraph.index))

    def within(self, story: Story) -> Origin:
        """The place of a head, foot or note."""
        return Origin(self.file.name, place=self._note_place(story))

    @property
    def whole(self) -> Origin:
        """The file as a whole."""
        return Origin(self.file.name)

    def _note_place(self, story: Story) -> str:
        number = self._note_numbers.get((story.kind, story.place.id))
        return f"{story.kind} {number}" if number else story.name

    @cached_property
    def _note_numbers(self) -> dict[tuple[str, str], int]:
        """The numbers of notes by their ids: Word counts them where they are called."""
        found: dict[tuple[str, str], int] = {}
        counts: dict[str, int] = {}
        for paragraph in self.file.body.paragraphs:
            for stretch in paragraph.stretches:
                if stretch.calls and not stretch.text and (stretch.calls, stretch.called) not in found:
                    counts[stretch.calls] = counts.get(stretch.calls, 0) + 1
                    found[stretch.calls, stretch.called] = counts[stretch.calls]
        return found

    def place(self, index: int) -> str:
        """A paragraph of the body by its index: "operative paragraph 3", "paragraph 5 (“Agenda item 75”)"."""
        return self._places.get(index) or self._counted(index)

    def as_it_stands(self, paragraph: Inspected) -> Origin:
        """The place of a paragraph of the body by its index alone, whatever it is in the text."""
        return Origin(self.file.name, paragraph=paragraph.index, place=self._counted(paragraph.index))

    def _counted(self, index: int) -> str:
        paragraphs = self.file.body.paragraphs
        text = " ".join(paragraphs[index - 1].text.split()) if 0 < index <= len(paragraphs) else ""
        shown = text[:_SHOWN] + "…" * (len(text) > _SHOWN)
        return f"paragraph {index}" + (f" (“{shown}”)" if shown else "")

    @cached_property
    def _places(self) -> dict[int, str]:
        places: dict[int, str] = {}
        recitals: dict[tuple[object, ...], int] = {}
        above = ""
        for line in self.draft.lines:
            entry, at = line.entry, line.origin.paragraph
            if at is None:
                continue
            if isinstance(entry.block, Preambular):
                region = (entry.part, entry.section)
                recitals[region] = recitals.get(region, 0) + 1
                above = f"preambular paragraph {recitals[region]}"
                places[at] = self._where(entry) + above
            elif named := self._named(line, above):
                places[at] = self._where(entry) + named
        return places

    def _named(self, line: Line, above: str) -> str:
        entry = line.entry
        if isinstance(entry.block, Heading):
            text = " ".join(line.text.split())
            return f"heading “{text[:_SHOWN]}”"
        if entry.region == "preamble":
            own = self.language.number(entry.level, entry.numbers[-1]) if entry.numbers else ""
            return f"{above} {own}".rstrip() if above else ""
        number = self.language.reference(entry.numbers) if entry.numbers else ""
        behind = "text behind " if entry.continues else ""
        if entry.region == "annex":
            return f"{behind}paragraph {number}" if number else ""
        if isinstance(entry.block, Operative) or number:
            return f"{behind}operative paragraph {number}".rstrip()
        return ""

    def _where(self, entry: Entry) -> str:
        out = ""
        if len(self.draft.resolution.parts) > 1:
            out += f"part {self.language.part_letter(entry.part + 1)}, "
        if entry.annex is not None:
            out += f"annex {entry.annex + 1}, " if entry.annex else "annex, "
        elif entry.section is not None:
            out += f"section {self.language.section_number(entry.section + 1)}, "
        return out


def _opens_region(entry: Entry) -> int | None:
    """The paragraph that opens a lettered part, a section or an annex."""
    opens = isinstance(entry.block, Part | Section | Annex) and entry.block.origin is not None
    return entry.block.origin.paragraph if opens and entry.block.origin else None


def _role(entry: Entry) -> Role:
    block = entry.block
    if isinstance(block, Heading):
        return "heading"
    if entry.continues:
        return "then"
    if isinstance(block, Item):
        return "item"
    if isinstance(block, Preambular):
        return "preambular"
    return "operative" if isinstance(block, Operative) else "clause"


def _bare(text: str) -> str:
    """A line as it compares: without white space, case and closing mark."""
    return re.sub(r"\s+", " ", text).strip(_CLOSING).casefold()
