"""Openings: what of a paragraph is emphasised at its beginning, and what ought to be: its verb, no more and no less."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from drafter.check.rule import Fault
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.measure import whole
from drafter.house.format import Format
from drafter.language.lexicon import Match, lexicon
from drafter.word.inspection.paragraphs import Stretch
from drafter.word.mending.edits import Edit, Properties, recast

Kind = Literal["", "italic", "bold", "bold italic"]
Part = Literal["preamble", "operative"]
Opened = Part | Literal["organ"]
_GAPS = " \u00a0\u202f\t"
_MARKS = ",，،;；؛:：.。"
_LONGEST_MANNER = 60
"""Characters behind its verb from which on no phrase goes on, of the lexicon or not."""


@dataclass(frozen=True)
class Beginning:
    """The beginning of a recital, an operative paragraph or the organ line.

    Attributes:
        manuscript, stand: the file, and the paragraph in it.
        start: where the text begins, behind tabs and a typed number.
        verb: where the verb ends by the lexicon; None where it knows none.
        emphasised: from where to where the beginning is emphasised; equal where it is not.
        kinds: the kinds of emphasis there.
        part: where verbs of its kind stand; "organ" for the name of the organ.

    """

    manuscript: Manuscript
    stand: Stand
    text: str
    start: int
    verb: int | None
    emphasised: tuple[int, int]
    kinds: frozenset[Kind]
    part: Opened

    @property
    def code(self) -> str:
        """The language it is written in."""
        return self.manuscript.language.code

    @property
    def words(self) -> str:
        """The emphasised words, without space and mark at their end."""
        return self.text[self.emphasised[0] : self.end]

    @property
    def end(self) -> int:
        """Where the emphasised words end, without space and mark behind them."""
        start, end = self.emphasised
        while end > start and self.text[end - 1] in _GAPS + _MARKS:
            end -= 1
        return end

    @property
    def missing(self) -> bool:
        """Whether nothing is emphasised."""
        return self.emphasised[0] == self.emphasised[1]

    @cached_property
    def is_known(self) -> bool:
        """Whether the emphasised words are a phrase of the lexicon as a whole."""
        return self.part != "organ" and bool(self.words) and lexicon(self.code).entry(self.words, self.part) is not None

    @property
    def runs_over(self) -> bool:
        """Whether more is emphasised than the verb: words that continue no phrase, or half a word."""
        if self.part == "organ" or self.verb is None or self.end <= self.verb or self.is_known:
            return False
        behind = self.text[self.verb : self.end].strip(_GAPS)
        if len(behind) > _LONGEST_MANNER:
            return True
        if len(behind.split()) == 1 and _breaks_off(
            self.code, self.part, self.text[self.start :], self.end - self.start
        ):
            return True
        first = behind[:1] if self.code == "zh" else behind.split()[0] if behind.split() else behind
        return first not in _continuations(self.code, self.part, self.text[self.start : self.verb])

    @property
    def falls_short(self) -> bool:
        """Whether less is emphasised than the verb: its last words are plain, or its first."""
        return self.verb is not None and not self.missing and (self.end < self.verb or self.begins_late)

    @property
    def stops_at_object(self) -> bool:
        """Whether just the object of its verb is left plain, which is seen in both ways: “Reiterates its request”."""
        rest = self.text[self.end : self.verb].lstrip(_GAPS) if self.falls_short and not self.begins_late else ""
        objects = tuple(self.manuscript.language.tables.get("roman-in-openings", ()))
        first = rest if self.code == "zh" else (rest.split() or [""])[0]
        return self.is_known and (first.startswith(objects) if self.code == "zh" else first in objects)

    @property
    def begins_late(self) -> bool:
        """Whether the first words of the verb are plain, and those behind them emphasised."""
        return self.emphasised[0] > self.start

    # --- what the house asks, and how to give it

    @property
    def wanted(self) -> Kind:
        """The emphasis that the house asks for."""
        form = whole(Format(style=_style_for(self.manuscript, self.part)), self.manuscript.house)
        return "bold italic" if form.bold and form.italic else "bold" if form.bold else "italic" if form.italic else ""

    def fault(self, message: str, hint: str, words: str, many: str = "", mends: tuple[Edit, ...] = ()) -> Fault:
        """A fault at its place."""
        return Fault(message, self.manuscript.at(self.stand.paragraph), hint, words, many=many, mends=mends)

    def emphasise(self, start: int, end: int) -> tuple[Edit, ...]:
        """The edits that give characters of its paragraph the emphasis of an opening."""
        style = _style_for(self.manuscript, self.part)
        properties: Properties
        if style in self.manuscript.file.definitions:
            properties = {"rStyle": {"val": style}, "b": None, "bCs": None, "i": None, "iCs": None}
        else:
            on: dict[str, str] = {}
            bold, italic = (on if word in self.wanted else None for word in ("bold", "italic"))
            properties = {"b": bold, "bCs": bold, "i": italic, "iCs": italic}
        paragraph = self.stand.paragraph
        return recast(paragraph.part, paragraph.shown, start, end, properties)

    def plain(self, start: int, end: int) -> tuple[Edit, ...]:
        """The edits that take emphasis away from characters of its paragraph; links and notes keep their styles."""
        emphasis = self.manuscript.house.emphasis
        styles = {emphasis.organ, emphasis.preambular, emphasis.operative, emphasis.bold, "Emphasis", "Strong"}
        found: list[Edit] = []
        for stretch in self.stand.paragraph.shown:
            properties: dict[str, dict[str, str] | None] = {"b": None, "bCs": None, "i": None, "iCs": None}
            if stretch.look.style in styles:
                properties["rStyle"] = None
            found += recast(self.stand.paragraph.part, [stretch], start, end, properties)
        return tuple(found)


def _style_for(manuscript: Manuscript, part: Opened) -> str:
    """The character style that the house gives to the opening of such a paragraph."""
    emphasis = manuscript.house.emphasis
    if manuscript.draft.front.emphasis == "bold":
        return emphasis.bold
    return {"preamble": emphasis.preambular, "operative": emphasis.operative, "organ": emphasis.organ}[part]


def _breaks_off(code: str, part: Part, text: str, end: int) -> bool:
    """Whether the words up to `end` begin longer phrases of the lexicon, none of which the text goes on with."""
    text = text.casefold()
    longer = (each.phrase.casefold() for each in lexicon(code).phrases(part))
    begun = [phrase for phrase in longer if phrase.startswith(text[:end])]
    return bool(begun) and not any(text.startswith(phrase) for phrase in begun)


def _continuations(code: str, part: Part, phrase: str) -> set[str]:
    """The words with which longer phrases go on behind a phrase."""
    found = set()
    folded = phrase.casefold()
    for entry in lexicon(code).phrases(part):
        longer = entry.phrase.casefold()
        if longer.startswith(folded) and len(longer) > len(folded):
            rest = entry.phrase[len(phrase) :]
            if code == "zh" or rest[0] in _GAPS:
                found.add(rest.strip(_GAPS)[:1] if code == "zh" else rest.split()[0])
    return found


def openings(manuscript: Manuscript) -> Iterator[Beginning]:
    """Every recital and operative paragraph that opens as one, in order; drafts that need no verb have none."""
    for stand in manuscript.of_role("preambular", "operative", "clause"):
        line = stand.line
        if line is None or not line.text or stand.paragraph.in_table:
            continue
        if line.entry.level and stand.role != "operative":  # a decision has its operative paragraphs in letters
            continue
        if stand.role == "preambular" or line.entry.region == "preamble":
            part: Part = "preamble"
        else:
            part = "operative"
        if stand.role != "clause" or _is_meant_to_open(manuscript, stand, line.text, part):
            yield _opening(manuscript, stand, line.text, part)


def _is_meant_to_open(manuscript: Manuscript, stand: Stand, text: str, part: Part) -> bool:
    """Whether a paragraph that was not read as a recital or an operative one begins with a verb nevertheless.

    A single operative paragraph has no number: whose verb is not emphasised either, it is told by the verb alone.
    """
    entry = stand.line.entry if stand.line else None
    return (
        entry is not None
        and entry.region in ("preamble", "operative")
        and entry.annex is None
        and lexicon(manuscript.language.code).find(text, part) is not None
    )


def _opening(manuscript: Manuscript, stand: Stand, said: str, part: Part) -> Beginning:
    text = stand.paragraph.text
    start = text.find(said.split(maxsplit=1)[0]) if said.split() else 0
    start = start if start >= 0 else len(text) - len(text.lstrip())
    match: Match | None = lexicon(manuscript.language.code).find(text[start:], part)
    emphasised, kinds = leading(stand.paragraph.shown, start, start + match.end if match else start)
    verb = start + match.end if match else None
    if verb is not None and emphasised[0] == emphasised[1]:
        late = next((s.start for s in stand.paragraph.shown if start < s.start < verb and kind_of(s)), start)
        emphasised, kinds = leading(stand.paragraph.shown, late, verb)
    return Beginning(manuscript, stand, text, start, verb, emphasised, kinds, part)


def leading(stretches: list[Stretch], start: int, verb: int) -> tuple[tuple[int, int], frozenset[Kind]]:
    """The emphasised stretches that begin a text: from where to where, and how they are emphasised.

    A gap or a tab in front that is emphasised too counts; words behind the verb that are emphasised in another way
    do not.
    """
    first = end = start
    kinds: set[Kind] = set()
    for stretch in stretches:
        kind = kind_of(stretch)
        if stretch.end <= start:
            first = min(first, stretch.start) if kind else start
            continue
        if not kind:
            if stretch.text.strip(_GAPS) or stretch.start > end:
                break
            continue
        if stretch.start > end and stretch.start > start:
            gap = [one for one in stretches if end <= one.start < stretch.start]
            if any(one.text.strip(_GAPS) for one in gap):
                break
        if kinds and kind not in kinds and stretch.start >= verb:
            break
        kinds.add(kind)
        end = stretch.end
    return ((first, end) if end > start else (start, start)), frozenset(kinds)


def kind_of(stretch: Stretch) -> Kind:
    """How a stretch is emphasised."""
    look = stretch.look
    return "bold italic" if look.bold and look.italic else "bold" if look.bold else "italic" if look.italic else ""


def organ_lines(manuscript: Manuscript) -> Iterator[Beginning]:
    """The lines that name the organ, as openings whose verb is the name."""
    for stand in manuscript.of_role("organ line"):
        text = stand.paragraph.text
        start = len(text) - len(text.lstrip())
        end = len(text.rstrip(_GAPS + _MARKS + "\n"))
        emphasised, kinds = leading(stand.paragraph.shown, start, end)
        yield Beginning(manuscript, stand, text, start, end, emphasised, kinds, "organ")
