"""WRD045: opening block."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import Displayed, crowded, lacking, misplaced, opening_lines
from drafter.check.word.likeness import unlike
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.check.word.wording import letters
from drafter.findings import Severity
from drafter.language.grammar import capitalised
from drafter.word.mending.edits import SetText
from drafter.word.reading.markup import W


@rule(
    "WRD045",
    "opening-block",
    scope=Scope.WORD,
    summary="Session, agenda item, sponsors and title stand above the text in the words of the language, and in the "
    "style, font, size and place of the house; notes are called right behind the words they belong to.",
    why="They are what a delegate sees first, and what the Secretariat's programs read off a draft by their styles.",
    source="Facts on UN house style 2.3, measured on drafts of the eightieth session (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example("en", '<w:pStyle w:val="Session"/><w:jc w:val="center"/>', '<w:pStyle w:val="Session"/>'),
        Example(
            "fr",
            '<w:b w:val="0"/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">Quatre-vingt',
            '<w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">Quatre-vingt',
        ),
        Example("en", "Eighty-First Session", "Eighty-first session"),
        Example(
            "ar",
            '<w:pStyle w:val="SingleTxt"/><w:ind w:left="1267" w:right="1267"/>',
            '<w:pStyle w:val="Sponsors"/><w:ind w:left="1267" w:right="1267"/>',
        ),
    ),
)
def opening_block(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold each line of the opening block against the house's own, and its words against those of the language."""
    yield from unlike(manuscript, opening_lines(manuscript), "Lines above the text are set otherwise")
    for line in opening_lines(manuscript):
        yield from _worded(manuscript, line)
        yield from _called_apart(manuscript, line)
        yield from _led(manuscript, line)
    if not manuscript.holds_resolution:
        return
    for line in crowded(manuscript):
        message, hint = f"There is no gap above {line.name}.", "Build the draft anew, or give it space before."
        yield Fault(message, manuscript.at(line.paragraph), hint, many="There are no gaps between lines above the text")
    missing = list(lacking(manuscript))
    for line in misplaced(manuscript) if missing else ():
        if line.name in missing:
            missing.remove(line.name)
            message = f"{capitalised(line.name)} stands out of its place."
            yield Fault(message, manuscript.at(line.paragraph), "Move it where issued documents have it.")
    if missing:
        message = f"Above the text {' and '.join(missing)} {'are' if len(missing) > 1 else 'is'} not to be found."
        yield Fault(message, manuscript.whole, "Build the draft anew, or copy the lines from an issued document.")


def _worded(manuscript: Manuscript, line: Displayed) -> Iterator[Fault]:
    """A line that says what it ought to in other letters or marks than the language does."""
    is_, wanted = letters(line.paragraph.text), letters(line.wording)
    if line.misread:
        message = f"{capitalised(line.name)} reads “{is_[:60]}”, as none does."
        yield Fault(message, manuscript.at(line.paragraph), "Write it as issued documents have it.", is_[:60])
    if wanted and is_ != wanted:
        message = f"{capitalised(line.name)} reads “{is_[:60]}”."
        yield Fault(message, manuscript.at(line.paragraph), f"Write “{wanted}”.", is_[:60])


def _called_apart(manuscript: Manuscript, line: Displayed) -> Iterator[Fault]:
    """A note of the cover called behind a space; its mark belongs to the name or mark before it."""
    for before, call in pairwise(line.paragraph.shown):
        if call.calls and before.text.endswith(_SPACES):
            message, hint = f"A space stands before the mark “{call.text.strip()}”.", "Take the space out."
            pieces = list(before.element.iterchildren(W + "t"))
            text = (pieces[-1].text or "") if pieces else ""
            mends = (SetText(line.paragraph.part, pieces[-1], text.rstrip()),) if text.endswith(_SPACES) else ()
            yield Fault(message, manuscript.at(line.paragraph), hint, call.text.strip(), mends=mends)


_SPACES = (" ", "\u00a0")


def _led(manuscript: Manuscript, line: Displayed) -> Iterator[Fault]:
    """A hanging line without the tabs that bring its words to their place, or parts its number from its title."""
    text, hint = line.paragraph.text, "Put the words behind a tab, as the house style has it."
    if line.paragraph.setting.first_line >= 0:
        return
    if line.lead and not text.startswith("\t"):
        yield Fault(f"No tab stands before {line.name}.", manuscript.at(line.paragraph), hint, text.strip()[:60])
    elif line.is_numbered and "\t" not in text.strip():
        yield Fault("No tab stands between number and title.", manuscript.at(line.paragraph), hint, text.strip()[:60])
