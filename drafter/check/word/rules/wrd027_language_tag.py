"""WRD027: language of the text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import headings, opening_lines
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.masthead import Masthead
from drafter.check.word.scripts import SLOTS, Script, script_of, script_of_language, tag_for
from drafter.check.word.silence import without_text
from drafter.findings import Origin, Severity
from drafter.language.shape import Language
from drafter.word.inspection.definitions import Definition
from drafter.word.inspection.paragraphs import Inspected, Stretch
from drafter.word.mending.edits import Edit, SetAttributes, SetProperties
from drafter.word.reading.markup import W, child


@rule(
    "WRD027",
    "language-tag",
    scope=Scope.WORD,
    summary="Text is marked with the language it is written in.",
    why="Spelling, hyphens, quotation marks and the voice of a screen reader go by the mark. A note may cite in "
    "another language: it is enough if some of it is marked with that of the text.",
    source="ECMA-376, part 1, 17.3.2.20 (lang); Web Content Accessibility Guidelines 2.2, 3.1.2.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=without_text,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve"> the report;',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
        ),
        Example(
            "ru",
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> доклад;',
            '<w:lang w:val="ru-RU"/></w:rPr><w:t xml:space="preserve"> доклад;',
        ),
    ),
)
def language_tag(manuscript: Manuscript) -> Iterator[Fault]:
    """Text is marked with the language it is written in."""
    language = manuscript.language
    own = script_of_language(language.code)
    yield from _by_default(manuscript, language, own)
    for stand in (*manuscript.of_role("organ line"), *manuscript.running):
        for stretch in stand.paragraph.shown:
            if script_of(stretch.text) == own and not _is_marked(stretch, language, own):
                yield _unmarked(manuscript.at(stand.paragraph), stand.paragraph, stretch, language, own)
    for line in (*opening_lines(manuscript), *headings(manuscript)):
        for stretch in line.paragraph.shown:
            if script_of(stretch.text) == own and not _is_marked(stretch, language, own):
                yield _unmarked(manuscript.at(line.paragraph), line.paragraph, stretch, language, own)
    yield from _in_masthead(manuscript, language, own)
    for note, paragraph in manuscript.noted:
        of_language = [stretch for stretch in paragraph.shown if script_of(stretch.text) == own]
        if not any(_is_marked(stretch, language, own) for stretch in of_language):  # one that cites has both
            for stretch in of_language:
                yield _unmarked(manuscript.within(note), paragraph, stretch, language, own)


def _in_masthead(manuscript: Manuscript, language: Language, own: Script) -> Iterator[Fault]:
    """The names of organ and Organization; other lines are in English in some languages.

    English marks that come from styles pass: the Secretariat's own Arabic file has them.
    """
    masthead = Masthead(manuscript)
    if masthead.story is None:
        return
    for name, paragraph, _ in masthead.parts:
        for stretch in paragraph.shown if name in _NAMES else ():
            is_english = tag_for(stretch.look, own).startswith("en") and "lang" not in stretch.direct
            is_judged = script_of(stretch.text) == own and not is_english
            if is_judged and not _is_marked(stretch, language, own):
                yield _unmarked(manuscript.within(masthead.story), paragraph, stretch, language, own)


_NAMES = ("the organ", "the name of the Organization")


def _by_default(manuscript: Manuscript, language: Language, own: Script) -> Iterator[Fault]:
    """What the style of the text marks text with: whatever is typed anew in it is of that language."""
    style = manuscript.file.definitions.get(manuscript.house.body.paragraph.form.style or "")
    tag = tag_for(style.characters, own) if style is not None else ""
    if style is not None and tag and tag.partition("-")[0].casefold() != language.code:
        place = Origin(manuscript.file.name, place=f"style “{style.name}”")
        message = f"The styles mark text as {tag}, not as {language.tag}."
        hint, mends = (
            f"Set {language.tag} as the language of the style Normal.",
            _of_styles(manuscript, style, tag, own),
        )
        yield Fault(message, place, hint, tag, mends=mends)


def _of_styles(manuscript: Manuscript, style: Definition, tag: str, own: Script) -> tuple[Edit, ...]:
    """The tag of a style set right where it comes from: the style, one that it is based on, or the defaults."""
    slot, part = SLOTS[own], manuscript.file.parts.get("styles", "")
    holders, known = [style.element], manuscript.file.definitions
    while (below := known.get(style.based_on)) is not None and below.element not in holders:
        style = below
        holders.append(style.element)
    root = manuscript.file.root(part)
    defaults = child(child(root, "docDefaults"), "rPrDefault")
    marks = [child(child(holder, "rPr"), "lang") for holder in (*holders, defaults)]
    found = next((mark for mark in marks if mark is not None and mark.get(W + slot) == tag), None)
    return () if found is None else (SetAttributes(part, found, {slot: manuscript.language.tag}),)


def _is_marked(stretch: Stretch, language: Language, own: Script) -> bool:
    return tag_for(stretch.look, own).partition("-")[0].casefold() == language.code


def _unmarked(origin: Origin, paragraph: Inspected, stretch: Stretch, language: Language, own: Script) -> Fault:
    tag, words = tag_for(stretch.look, own), stretch.text.strip()[:60]
    said = f"marked as {tag}" if tag else "not marked with a language"
    many, hint = f"Text is {said}, not as {language.tag}", f"Mark it as {language.tag} in Review, Language."
    mends = (SetProperties(paragraph.part, stretch.element, "rPr", {"lang": {SLOTS[own]: language.tag}}),)
    return Fault(f"“{words}” is {said}, not as {language.tag}.", origin, hint, words, many=many, mends=mends)
