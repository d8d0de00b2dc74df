"""WRD051: format of running heads and feet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.displayed import Displayed, running_lines
from drafter.check.word.frames import draws_no_line, rules_below
from drafter.check.word.likeness import looks_other
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import alignment, whole
from drafter.check.word.restoring import own_properties
from drafter.check.word.silence import of_strangers
from drafter.check.word.wording import bare
from drafter.findings import Severity
from drafter.model.symbols import find_symbols
from drafter.model.walk import plain
from drafter.word.inspection.stories import Story
from drafter.word.mending.edits import SetProperties


@rule(
    "WRD051",
    "running-heads",
    scope=Scope.WORD,
    summary="The symbol at the head of a page, the rule below it and the number at its foot look as in the house.",
    why="Pages of one document look alike, from whatever office they come.",
    source="Facts on UN house style 2.8, measured on drafts of the eightieth session (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:b w:val="0"/><w:bCs w:val="0"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">A/81/L.17',
            '<w:b/><w:bCs/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">A/81/L.17',
        ),
        Example(
            "fr",
            '<w:b w:val="0"/><w:bCs w:val="0"/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">A/81/L.17',
            '<w:b/><w:bCs/><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">A/81/L.17',
        ),
    ),
)
def running_heads(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold the lines of heads and feet whose words tell what they are against the house's own."""
    for story, line in running_lines(manuscript):
        yield from looks_other(manuscript, line, manuscript.within(story))
        yield from _aside(manuscript, story, line)
        yield from _stroke(manuscript, story, line)
    yield from _further_words(manuscript)
    heads = manuscript.house.heads
    for side, frame in (("even", heads.even), ("default", heads.odd)):
        there = [head for head in manuscript.file.heads if (head.kind, head.side) == ("header", side)]
        if not manuscript.holds_resolution:
            there = there[:1]  # that of the text; a table of a report that lies on its side may do without
        is_ruled = frame.table is not None and frame.table.bottom is not None
        for head in (each for each in there if is_ruled and draws_no_line(each)):
            yield Fault(f"The {head.name} has no rule.", manuscript.within(head), "Draw it: a quarter of a point.")
        for head in there if is_ruled else ():
            yield from _thick(manuscript, head, frame.table.bottom or 0 if frame.table else 0)


def _thick(manuscript: Manuscript, head: Story, wanted: int) -> Iterator[Fault]:
    """A rule of another thickness, by more than half of it."""
    drawn = rules_below(head)
    if drawn and min(abs(each - wanted) for each in drawn) > wanted / 2:
        message = f"The rule of the {head.name} is {drawn[0] / 8:g} pt thick instead of {wanted / 8:g}."
        yield Fault(message, manuscript.within(head), "Draw it in Table Design.")


def _aside(manuscript: Manuscript, story: Story, line: Displayed) -> Iterator[Fault]:
    """A symbol or number at the other edge of its page than the house's."""
    if manuscript.holds_resolution:
        for difference in alignment(whole(line.form, manuscript.house), line.paragraph.setting):
            given = own_properties(line.form, {"align"})
            mends = (SetProperties(line.paragraph.part, line.paragraph.element, "pPr", given),)
            message = f"In the {story.name} {line.name} is set otherwise: {difference}."
            yield Fault(message, manuscript.within(story), "It stands at the outer edge.", mends=mends)


def _stroke(manuscript: Manuscript, story: Story, line: Displayed) -> Iterator[Fault]:
    """Another sign than a stroke between the number of the page and that of all pages."""
    shown = "".join(line.paragraph.text.split())
    names = {field.name for field in line.paragraph.fields}
    parted = re.fullmatch(r"\d+(\D+)\d+", shown)
    if {"PAGE", "NUMPAGES"} <= names and parted and parted[1] != "/" and manuscript.holds_resolution:
        message = f"The {story.name} counts pages as “{shown[:20]}”."
        yield Fault(message, manuscript.within(story), "Write a stroke between the two numbers: 2/5.", shown[:20])


_JOB = re.compile(r"(?:GE\.)?\d{2}-\d{5}(?: ?\([A-Z]\))?.*|\*\d+\*|Please recycle.*")
"""What the Secretariat prints at the foot of a page: the number of the job, also in bars (house style 2.8)."""


def _further_words(manuscript: Manuscript) -> Iterator[Fault]:
    """What heads and feet say beside symbol and figures; the heads of adopted texts may bear their title."""
    front = manuscript.draft.front
    if not manuscript.holds_resolution or not front.symbol:
        return
    title = bare(plain(front.title)) if front.kind.is_adopted else ""
    own = re.compile(rf"{re.escape(front.symbol)}(?![\w/.])")
    for story in manuscript.file.heads:
        is_masthead = story.side == "first" and story.kind == "header"
        for paragraph in () if is_masthead else story.paragraphs:
            words = " ".join(paragraph.text.split())
            said = bare(_without_symbols(own.sub("", words)))
            if len(said.strip("0123456789")) > 1 and not _JOB.fullmatch(words) and said not in title:
                message = f"The {story.name} says “{words[:60]}” beside the symbol and the number of the page."
                yield Fault(message, manuscript.within(story), "Take it out.", words[:60])


def _without_symbols(words: str) -> str:
    """Words without symbols of documents: of another one than that of the masthead, WRD019 speaks."""
    for start, end, _ in sorted(find_symbols(words), reverse=True):
        words = words[:start] + words[end:]
    return words
