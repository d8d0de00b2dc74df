"""Stationery: a house style made ready for one language. What all its documents share is worked out once.

Paragraph roles become finished properties, running heads become forms to fill, the package is assembled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from drafter.house.format import Format, Tab
from drafter.house.style import House, Place
from drafter.language.shape import Language
from drafter.word.frames import FilledFrame, Marked, plain_line
from drafter.word.markup import language as language_tag
from drafter.word.markup import paragraph
from drafter.word.notes import separators
from drafter.word.numbering import FORMATS, ListLevel, Lists
from drafter.word.package import Base, assemble
from drafter.word.properties import paragraph_properties, run_properties
from drafter.word.revisions import Kind
from drafter.word.sections import opening_section, settings_part, text_section
from drafter.word.styles import styles_part
from drafter.word.theme import font_table_part, theme_part
from drafter.word.tracked_paragraphs import Tracked

OPERATIVE, ANNEX, HEADING, LOOSE, LOOSE_ANNEX = range(5)
"""The lists of a document: numbered paragraphs of the text, those of annexes, lettered headings; and sub-paragraphs
below paragraphs without number, in the text and in annexes: LibreOffice counts a level above that nobody sees."""

_LATIN = re.compile(r"[A-Za-z][\w/().,\-\u2010-\u2015]*(?:[ \u00a0]+[A-Za-z][\w/().,\-\u2010-\u2015]*)*")
"""Latin words within Arabic text: symbols of documents, titles of publications."""


class Look(NamedTuple):
    """The characters of a run beyond what its paragraph's style says; `roman` undoes the weight that style has."""

    style: str | None = None
    roman: bool = False
    bold: bool = False
    italic: bool = False
    underline: bool = False
    script: str | None = None


PLAIN = Look()

_GAP_CHANGE: dict[Kind, Kind] = {"moved-to": "inserted", "moved-from": "deleted"}


class Ink(dict[Look, tuple[str, str]]):
    """How runs begin, by look: in the document's own language, and for Latin words in Arabic text.

    Worked out when a look is first asked for.
    """

    def __init__(self, form: Format, tail: str, latin_tail: str, *, eastern: bool) -> None:
        super().__init__()
        self._form = form
        self._tails = tail, latin_tail
        self._eastern = eastern

    def __missing__(self, look: Look) -> tuple[str, str]:
        own, latin = (f"<w:r><w:rPr>{self.properties(look)}{tail}</w:rPr>" for tail in self._tails)
        self[look] = own, latin
        return own, latin

    def properties(self, look: Look) -> str:
        """The properties of a run, without direction and language."""
        form = Format(
            bold=False if look.roman else look.bold or None,
            italic=look.italic or None,
            underline=look.underline or None,
            script=look.script,  # type: ignore[arg-type]
        )
        return run_properties(form, style=look.style, base=self._form, eastern=self._eastern)


class Setting(NamedTuple):
    """A paragraph format made ready.

    Attributes:
        properties: the content of its `w:pPr`.
        numbered: the same in two pieces, between which `w:numPr` stands; the list gives the indent.
        ink: how its runs begin.

    """

    properties: str
    numbered: tuple[str, str]
    ink: Ink


class Stationery:
    """A house style for one language, in Word's terms."""

    def __init__(self, house: House, language: Language) -> None:
        self.house = house
        self.language = language
        self.rtl = house.page.rtl
        self.tail = language_tag(language.tag, rtl=self.rtl)
        self.latin_tail = language_tag("en-US")
        self._is_latin = not _has_other_letters(language.words["united-nations"])
        self._settings: dict[int, Setting] = {}
        self._plain_ink = self._ink(Format())
        text, annex = house.numbering.operative, house.numbering.annex
        self.places = (text, annex, house.numbering.heading, text, annex)
        spacer = house.body.spacer.form
        self._spacer = Tracked("", paragraph_properties(spacer), run_properties(spacer))
        self._gap = paragraph("", paragraph_properties(spacer, mark=run_properties(spacer)))
        lists = _lists(house, language)
        self.lists = Lists(lists, self.tail)
        self.counted = [[level.format in FORMATS for level in levels] for levels in lists]
        self.base: Base = assemble(_fixed_parts(house, language), house.emblem_file)
        self.opening_section = opening_section(house.page, self.base.references)
        self.text_section = text_section(house.page)
        self.separators = separators(plain_line(house.notes.separator, self.tail))
        self._frames = _frames(house, self._direction)

    def setting(self, form: Format) -> Setting:
        """A format of the house made ready. Formats live as long as their house, so identity tells them apart."""
        if id(form) not in self._settings:
            placed_by_list = replace(form, left=None, first_line=None, hanging=None)
            before, after = paragraph_properties(placed_by_list, numbering="#").split("#")
            ink = self._ink(form) if run_properties(form) else self._plain_ink
            self._settings[id(form)] = Setting(paragraph_properties(form), (before, after), ink)
        return self._settings[id(form)]

    def _ink(self, form: Format) -> Ink:
        return Ink(form, self.tail, self.latin_tail, eastern=self.house.far_eastern)

    @property
    def plain_ink(self) -> Ink:
        """How runs begin where the paragraph's style says all."""
        return self._plain_ink

    def spacers(self, count: int) -> list[str]:
        """Empty paragraphs that make a gap."""
        return [self._gap] * count

    def tracked_spacers(self, count: int, kind: Kind | None) -> list[Tracked]:
        """The same in a redline; a gap that moves goes here and comes there."""
        end = _GAP_CHANGE.get(kind, kind) if kind else None
        return [replace(self._spacer, end=end)] * count

    def at(self, form: Format, place: Place) -> str:
        """Properties of a paragraph whose number is typed, at the place where Word would put it."""
        typed = replace(
            form,
            left=place.left,
            first_line=place.first_line,
            hanging=place.hanging or None,
            tabs=(*form.tabs, Tab(place.tab)),
        )
        return paragraph_properties(typed)

    def frames(
        self, context: Mapping[str, str], before: Mapping[str, str] | None = None, marked: Marked | None = None
    ) -> dict[str, str]:
        """The heads and feet of one document; of a redline, with the changes since what they said `before`."""
        return {name: frame.part(context, before, marked) for name, frame in self._frames.items()}

    def runs(self, characters: str, beginnings: tuple[str, str]) -> list[tuple[str, str]]:
        """Characters with the beginnings of their runs; Latin words in Arabic text are runs of their own."""
        own, latin = beginnings
        if not characters.strip():
            return [(characters, own)]
        out: list[tuple[str, str]] = []
        start = 0
        for match in _LATIN.finditer(characters):
            if match.start() > start:
                out.append((characters[start : match.start()], own))
            out.append((match[0], latin))
            start = match.end()
        if start < len(characters):
            out.append((characters[start:], own))
        return out

    def _direction(self, characters: str) -> str:
        """Direction and language of a line of the cover; Latin letters are English ones where a language has others."""
        is_own = self._is_latin or _has_other_letters(characters)
        return self.tail if is_own else self.latin_tail


@lru_cache(maxsize=32)
def stationery(house: House, language: Language) -> Stationery:
    """The stationery of a house style; one for each of its languages is kept."""
    return Stationery(house, language)


def _has_other_letters(characters: str) -> bool:
    """Whether there are letters beyond the Latin ones, accented ones included."""
    return any(character > "\u024f" and character.isalpha() for character in characters)


def _lists(house: House, language: Language) -> list[list[ListLevel]]:
    def levels(places: tuple[Place, ...], forms: tuple[object, ...]) -> list[ListLevel]:
        return [ListLevel(form.format, form.pattern, place) for form, place in zip(forms, places, strict=False)]  # type: ignore[attr-defined]

    text, annex = levels(house.numbering.operative, language.levels), levels(house.numbering.annex, language.levels)
    return [text, annex, levels(house.numbering.heading, language.heading_levels), text, annex]


def _frames(house: House, direction: object) -> dict[str, FilledFrame]:
    with_emblem = house.emblem_file is not None
    heads = {"first": house.masthead, "even": house.heads.even, "default": house.heads.odd}
    feet = {"first": house.feet.first, "even": house.feet.even, "default": house.feet.odd}
    out = {f"header {side}": FilledFrame("hdr", frame, direction, with_emblem) for side, frame in heads.items()}  # type: ignore[arg-type]
    out |= {f"footer {side}": FilledFrame("ftr", frame, direction, False) for side, frame in feet.items()}  # type: ignore[arg-type]
    return out


def _fixed_parts(house: House, language: Language) -> dict[str, str]:
    return {
        "styles": styles_part(house.styles, _default_language(language.tag)),
        "settings": settings_part(house.page),
        "font_table": font_table_part(house.styles),
        "theme": theme_part(next((style.form.font for style in house.styles.values() if style.form.font), "")),
    }


def _default_language(tag: str) -> str:
    """The languages that text without a tag would have: one for each kind of script."""
    latin = tag if tag[:2] not in ("zh", "ar") else "en-US"
    return f'w:val="{latin}" w:eastAsia="zh-CN" w:bidi="ar-SA"'
