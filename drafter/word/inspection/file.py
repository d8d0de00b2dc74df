"""A Word file taken apart: its stories, sections, styles, properties and traces, each when it is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from drafter.word.inspection import options, traces
from drafter.word.inspection.definitions import Definition, definitions
from drafter.word.inspection.looks import Looks, theme_fonts
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.inspection.sections import Section, sections
from drafter.word.inspection.stories import Place, Story
from drafter.word.inspection.traces import Property, Trace
from drafter.word.inspection.walk import Walk
from drafter.word.reading.lists import Lists
from drafter.word.reading.markup import W, child, flag, number, val
from drafter.word.reading.package import Package, Relationship, main_part, open_package, refusal
from drafter.word.reading.styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

BODY = "body"
_LOCAL = re.compile(
    r"file:|[a-z]:[\\/]|\\\\|https?://(?:[\w-]+-my\.sharepoint\.com/|1drv\.ms/|onedrive\.live\.com/|drive\.google\.com/)",
    re.IGNORECASE,
)
"""Addresses on a computer, in its network, or in the folders that somebody keeps with a service."""
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_SAVE_AGAIN = "open the file in Word and save it again"
_SIDES = {"first": "first-page ", "even": "even-page ", "default": ""}


@dataclass
class WordFile:
    """A Word file under inspection. Raises `InputError` where a part that is asked for cannot be used."""

    name: str
    package: Package
    main: str
    _roots: dict[str, _Element | None] = field(default_factory=dict)

    @classmethod
    def open(cls, data: bytes, name: str) -> WordFile:
        """Open the bytes of a Word file; raises `InputError` as `word.reading` does."""
        package = open_package(data, name)
        file = cls(name, package, main_part(package))
        _ = file._body
        return file

    # --- parts

    def root(self, part: str) -> _Element | None:
        """The root of a part, parsed once."""
        if part not in self._roots:
            self._roots[part] = self.package.xml(part)
        return self._roots[part]

    @cached_property
    def parts(self) -> dict[str, str]:
        """The first part of each kind that the document is tied to: "styles", "settings", "footnotes"."""
        found: dict[str, str] = {}
        for tie in self._ties.values():
            if not tie.external and self.package.has(tie.target):
                found.setdefault(tie.kind, tie.target)
        return found

    def _part(self, kind: str) -> _Element | None:
        return self.root(self.parts[kind]) if kind in self.parts else None

    @cached_property
    def _ties(self) -> dict[str, Relationship]:
        return self.package.relationships(self.main)

    @property
    def _body(self) -> _Element:
        body = child(self.root(self.main), "body")
        if body is None:
            raise refusal(self.name, "the document part holds no document", _SAVE_AGAIN)
        return body

    @cached_property
    def looks(self) -> Looks:
        """What characters and paragraphs of this file look like."""
        return Looks(Styles.read(self._part("styles")), theme_fonts(self._part("theme")))

    @cached_property
    def _lists(self) -> Lists:
        return Lists.read(self._part("numbering"), self.looks.styles)

    # --- stories

    @cached_property
    def body(self) -> Story:
        """The text."""
        return self._story(Place(BODY, BODY, self.main), self._body)

    @cached_property
    def heads(self) -> tuple[Story, ...]:
        """Heads and feet that a section uses, each once, the first page's before the others."""
        used: dict[str, str] = {}
        for section in self.sections:
            for role, part in section.heads.items():
                used.setdefault(part, role)
        found = []
        for part, role in used.items():
            kind, _, side = role.partition(" ")
            root = self.root(part)
            if root is not None:
                found.append(self._story(Place(f"{_SIDES[side]}{kind}", kind, part, side), root))
        return tuple(sorted(found, key=lambda story: (story.kind == "footer", list(_SIDES).index(story.side))))

    def head(self, kind: str, side: str) -> Story | None:
        """The head or foot of a side, of the first section that has one."""
        return next((story for story in self.heads if (story.kind, story.side) == (kind, side)), None)

    @cached_property
    def notes(self) -> tuple[Story, ...]:
        """Footnotes and endnotes in the order of the file, the separators above them too."""
        return tuple(self._notes())

    def _notes(self) -> Iterator[Story]:
        for kind in ("footnote", "endnote"):
            root = self._part(f"{kind}s")
            elements = root.iterchildren(W + kind) if root is not None else ()
            for element in elements:
                identifier = element.get(W + "id", "")
                special = element.get(W + "type", "normal")
                noted = special == "normal"
                name = f"{kind} {identifier}" if noted else f"{kind} separator"
                place = Place(
                    name,
                    kind if noted else "separator",
                    self.parts[f"{kind}s"],
                    id=identifier,
                    special="" if noted else special,
                )
                yield self._story(place, element)

    def _story(self, place: Place, container: _Element) -> Story:
        walk = Walk(place.part, self.looks, self._lists)
        return Story(place, tuple(walk.paragraphs(container)), tuple(walk.grids))

    @property
    def stories(self) -> Iterator[Story]:
        """Body, notes, heads and feet."""
        yield self.body
        yield from self.notes
        yield from self.heads

    # --- the rest

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections in order."""
        return tuple(sections(self._body, self._ties))

    @cached_property
    def definitions(self) -> dict[str, Definition]:
        """The styles that the file defines, by id."""
        return {one.id: one for one in definitions(self._part("styles"), self.looks)}

    @cached_property
    def properties(self) -> tuple[Property, ...]:
        """Its core, extended and custom properties."""
        return tuple(traces.properties(self.package, self.root))

    def property(self, name: str) -> Property | None:
        """A property by name: "title", "creator", "Company"."""
        return next((one for one in self.properties if one.name == name), None)

    @cached_property
    def variables(self) -> tuple[tuple[str, str], ...]:
        """The variables that fields of the document show, by name (ECMA-376, part 1, 17.15.1.31)."""
        kept = child(self._part("settings"), "docVars")
        found = kept.iterchildren(W + "docVar") if kept is not None else ()
        return tuple((one.get(W + "name", ""), one.get(W + "val", "")) for one in found)

    @cached_property
    def tracked(self) -> tuple[Trace, ...]:
        """The tracked changes of text, notes, heads and feet."""
        parts = dict.fromkeys([self.main, *(story.part for story in (*self.notes, *self.heads))])
        roots = ((part, self.root(part)) for part in parts)
        return tuple(trace for part, root in roots if root is not None for trace in traces.tracked(root, part))

    @cached_property
    def comments(self) -> tuple[Trace, ...]:
        """The comments."""
        return tuple(traces.comments(self._part("comments"), self.parts.get("comments", "")))

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Those whom it lists as having commented or changed it ([MS-DOCX] 2.5.3.5), tied to the document or not."""
        parts = [name for name in self.package.names() if name.endswith("word/people.xml")]
        roots = (root for part in parts if (root := self.root(part)) is not None)
        return tuple(author for root in roots for one in root if (author := one.get(_W15 + "author", "")))

    @cached_property
    def local_targets(self) -> tuple[str, ...]:
        """Files on a computer, in its network or in somebody's folders that text, notes, heads and feet are tied to."""
        parts = dict.fromkeys((self.main, *(story.part for story in self.stories)))
        ties = (tie for part in parts for tie in self.package.relationships(part).values())
        of_fields = (one.address for story in self.stories for each in story.paragraphs for one in each.fields)
        targets = (*(tie.target for tie in ties if tie.external), *of_fields)
        return tuple(dict.fromkeys(target for target in targets if _LOCAL.match(target)))

    def links(self, paragraph: Inspected) -> list[tuple[str, str]]:
        """Where the links and fields of a paragraph lead outside the file, and what each shows."""
        ties = self.package.relationships(paragraph.part)
        tied = ((ties[tie].target, shown) for tie, shown in paragraph.links if tie in ties and ties[tie].external)
        return [*tied, *((field.address, field.result) for field in paragraph.fields if field.address)]

    @cached_property
    def has_macros(self) -> bool:
        """Whether it carries programs."""
        return any(name.lower().endswith("vbaproject.bin") for name in self.package.names())

    @cached_property
    def bookmarks(self) -> frozenset[str]:
        """The names of the bookmarks of the document part."""
        root = self.root(self.main)
        marks = root.iter(W + "bookmarkStart") if root is not None else ()
        return frozenset(mark.get(W + "name", "") for mark in marks)

    @cached_property
    def options(self) -> tuple[options.Option, ...]:
        """What it asks for beyond the usual: protection, tracking, a coloured page, other counts of notes."""
        of_settings = options.of_settings(self._part("settings"), self.parts.get("settings", ""))
        return (*of_settings, *options.of_document(self.root(self.main), self.main))

    @cached_property
    def mirrored(self) -> bool:
        """Whether left and right pages have heads and feet of their own."""
        return bool(flag(self._part("settings"), "evenAndOddHeaders"))

    @cached_property
    def tab_stop(self) -> _Element | None:
        """The setting of that distance."""
        return child(self._part("settings"), "defaultTabStop")

    @cached_property
    def default_tab(self) -> int:
        """Distance of tab stops where none is set, in twips."""
        return number(val(self._part("settings"), "defaultTabStop"), 720)
