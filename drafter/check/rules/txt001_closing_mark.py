"""TXT001: the mark that closes a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise

from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.lexicon import find as find_opening
from drafter.language.shape import Language, Marks
from drafter.model.nodes import Clause, Item, Operative, Paragraph, Preambular
from drafter.model.outline import Entry
from drafter.model.symbols import KEPT

CLOSING = ".,;:。，；：、،؛"
SPACES = " \u00a0\u202f"
UNSEEN = " \u00a0\u202f\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
"""Spaces at the end (another rule's concern) and marks of direction."""


@rule(
    "TXT001",
    "closing-mark",
    scope=Scope.TEXT,
    summary="A paragraph closes with the mark of its place: a comma in the preamble, a semicolon between operative "
    "paragraphs, a full stop at the end, a colon before sub-paragraphs.",
    why="A resolution is one sentence from the organ's name to its full stop; a mark out of place ends it early.",
    source="Facts on UN house style 1.5, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    amendments=False,
    is_fixable=True,
    examples=(
        Example(
            "en", "operative: [Notes: the report; and, Decides: to adjourn.]", "operative: [Notes: it, Decides: to go.]"
        ),
        Example("en", "preamble: [Recalling: its resolution 60/1.]", "preamble: [Recalling: 'its resolution 60/1,']"),
        Example(
            "fr", "operative: [Prie: 'les États,', Décide: d’agir.]", "operative: [Prie: les États~;, Décide: d’agir.]"
        ),
        Example("zh", "preamble: [回顾: 第60/1号决议。]", "preamble: [回顾: 第60/1号决议，]"),
        Example("en", "preamble: ['Recalling its plan:']", "preamble: ['Recalling its plan,']"),
        Example(
            "es",
            "operative: [{verb: Solicita, text: 'a todos:', items: ['que escriban;', 'que vengan,']}, Decide: actuar]",
            "operative: [{verb: Solicita, text: 'a todos:', items: ['que escriban;', 'que vengan;']}, Decide: actuar]",
        ),
    ),
)
def closing_mark(draft: Draft) -> Iterator[Fault]:
    """Hold the last mark of each paragraph against its place."""
    marks = draft.language.marks
    last = {id(run[-1]) for run in _last_runs(draft)}
    leads_over = _leads_over(draft)
    leading = _leading(draft)
    unended = set(_unended(draft))
    followed = {id(item) for line in draft.lines for item in _followed(line.entry.block)}
    ending: dict[int, tuple[str, ...]] = {}
    mild = Severity.NOTE if draft.front.kind.is_adopted else None
    for line in draft.lines:
        block = line.entry.block
        if fault := _dangling(line, draft.language.tables["list"]["joints"]):
            yield replace(fault, severity=mild)
            continue
        if id(line) in unended:
            yield replace(_fault(draft, line, marks.sentence), severity=mild)
            continue
        wanted = _wanted(line, marks, is_last=id(line) in last)
        if line.opens and isinstance(block, Paragraph) and (end := _end(block)):
            ending[id(end)] = _closing(block, marks, is_last=id(line) in last)
        if isinstance(block, Paragraph) and block.then and block.items and line.entry.region != "annex":
            ending[id(_end(block.items[-1]) or block.items[-1])] = (marks.operative, marks.preambular)
        if id(block) in followed or id(block) in ending:
            wanted = ending.get(id(block)) or _wanted_inside(line, marks)
            if wanted and not _closes(line, wanted):
                yield replace(_fault(draft, line, wanted[0]), severity=mild)
            continue
        if line.text.endswith(marks.introductory) and (line.entry in leading or line.entry is leads_over):
            continue  # it leads over to a table, a heading or a quoted text
        if id(line) in draft.declared:
            continue
        if not line.verb and draft.front.kind.is_adopted and not _is_opened(line, draft.language):
            continue  # quoted text and articles, which no verb of the organ opens
        if wanted and not _closes(line, wanted):
            yield replace(_fault(draft, line, wanted[0]), severity=mild if _wavers(line, wanted, marks) else None)


def _is_opened(line: Line, language: Language) -> bool:
    """Whether words that open a recital begin a line, though nothing emphasises them."""
    return isinstance(line.entry.block, Preambular) and bool(find_opening(line.text, "preamble", language.code))


def _dangling(line: Line, joints: str) -> Fault | None:
    """A conjunction or a dash behind which nothing follows: “…; and”, as other bodies close a paragraph."""
    if not isinstance(line.entry.block, Paragraph) or line.entry.region == "annex":
        return None
    shown, said = _last_words(line.text, joints)
    if not said:
        return None
    hint = "Take it out: no word leads over."
    return Fault(f"The paragraph closes with “{said}”.", line.origin, hint, shown, line.text.count(shown) - 1)


@lru_cache(maxsize=KEPT)
def _last_words(text: str, joints: str) -> tuple[str, str]:
    """The end of a text and the conjunction or dash that dangles there; "" for none, as most often."""
    bare = text.rstrip(CLOSING + SPACES + UNSEEN)
    shown = (bare if len(text) - len(bare) < len("...") else text)[-CONTEXT:]
    found = _dangles(joints).search(shown)
    return shown.lstrip(), found[0].strip() if found else ""


@cache
def _dangles(joints: str) -> re.Pattern[str]:
    behind = rf"(?:[;؛,،，；]?[ \u00a0]|^)(?:{joints}|[-–—]{{1,2}})\Z|(?<=[，；])(?:{joints})\Z|(?<=\w)[–—]{{1,2}}\Z"
    return re.compile(rf"{behind}|\.{{3}}[.;,]?\Z|…\Z|[^\W\d_][!！]\Z")


def _wavers(line: Line, wanted: tuple[str, ...], marks: Marks) -> bool:
    """Whether adopted texts have such a mark now and then: of the other width, or a comma for a semicolon.

    Sessions 75 to 77: a comma and a semicolon change places 25 to 60 times in 970 resolutions of a language, a stop, a
    colon or no mark stands for one of them half as often.
    """
    text = line.text.rstrip(UNSEEN)
    pair = (marks.preambular.strip(SPACES), marks.operative.strip(SPACES))
    return text.translate(_WIDE).endswith(wanted) or (text.endswith(pair) and wanted[0].strip(SPACES) in pair)


_WIDE = str.maketrans(",;:", "，；：")


def _closes(line: Line, wanted: tuple[str, ...]) -> bool:
    """Whether a line ends with one of the marks; the space before it is another rule's concern."""
    return line.text.rstrip(UNSEEN).endswith(_bare(wanted))


@cache
def _bare(marks: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(mark.strip(SPACES) for mark in marks)


def _leading(draft: Draft) -> list[Entry]:
    """The blocks behind which something else than a recital, an operative paragraph or a part of one stands."""
    ours = Preambular | Operative | Item
    return [one for one, other in pairwise(draft.entries) if not isinstance(other.block, ours)]


def _leads_over(draft: Draft) -> Entry | None:
    """The last recital of a decision, which a colon may close: its lettered paragraphs follow."""
    if not draft.front.kind.is_decision:
        return None
    return next((line.entry for line in reversed(draft.lines) if isinstance(line.entry.block, Preambular)), None)


def _end(block: Paragraph) -> Paragraph | None:
    """What ends a paragraph that does not end itself: its last sub-paragraph, or the words behind them all.

    Words behind no sub-paragraphs are a quotation.
    """
    below = (block.items and block.then) or block.items
    return _end(below[-1]) or below[-1] if below else None


def _followed(block: object) -> Iterator[Paragraph]:
    """The sub-paragraphs of a block behind which others stand, and what ends each of them."""
    for item in block.items[:-1] if isinstance(block, Paragraph) else ():
        yield item
        if end := _end(item):
            yield end


def _fault(draft: Draft, line: Line, wanted: str) -> Fault:
    bare = line.text.rstrip(CLOSING + SPACES + UNSEEN)
    found = line.text[len(bare) :]
    message = "closes with no mark" if not found.strip(SPACES) else f"closes with “{found.strip(SPACES)}”"
    start = len(line.verb) + 1 if len(bare) > len(line.verb) + 1 else 0  # the file may have marks behind the verb
    words = line.text[max(start, len(bare) - CONTEXT) :].lstrip()
    cure = f"Close it with “{wanted.strip(SPACES)}”{' behind a no-break space' if wanted[0] in SPACES else ''}."
    if draft.leaves_marks():
        cure, wanted = f"Take it out: its place gives it “{wanted.strip(SPACES)}”.", ""
    return Fault(
        f"The paragraph {message}.",
        line.origin,
        cure,
        words,
        line.text.count(words) - 1,
        words[: len(words) - len(found)] + wanted,
        lead=len(words) - len(found),
    )


CONTEXT = 12
"""Characters before the mark by which its place is found in the file."""


def _wanted(line: Line, marks: Marks, *, is_last: bool) -> tuple[str, ...]:
    """The marks a preambular or operative paragraph may close with, the usual one first; () where any may stand."""
    block = line.entry.block
    if not line.opens or not line.text.strip():
        return ()
    if isinstance(block, Paragraph) and block.items:
        return (marks.introductory,)
    if isinstance(block, Paragraph) and block.then:
        return ()
    return _closing(block, marks, is_last=is_last)


def _closing(block: object, marks: Marks, *, is_last: bool) -> tuple[str, ...]:
    """The marks with which a paragraph may end, its sub-paragraphs included."""
    if isinstance(block, Preambular):
        return (marks.preambular,)
    return (marks.final, marks.final + marks.close_quote) if is_last else (marks.operative,)


def _wanted_inside(line: Line, marks: Marks) -> tuple[str, ...]:
    """The marks that a sub-paragraph may close with where another follows; () where any may stand."""
    block = line.entry.block
    if not isinstance(block, Item) or line.entry.region == "annex" or block.then or not line.text.strip():
        return ()
    if block.items:
        return (marks.introductory,)
    in_recital = (marks.preambular,) if line.entry.region == "preamble" else ()
    return (marks.operative, *in_recital)


def _unended(draft: Draft) -> Iterator[int]:
    """The numbered paragraphs of an annex that end in a comma or semicolon where most are sentences, by identity."""
    runs: dict[tuple[object, ...], list[Line]] = {}
    for line in draft.lines:
        block = line.entry.block
        if isinstance(block, Clause) and not block.items and not block.then:
            runs.setdefault((line.entry.part, line.entry.annex), []).append(line)
    for run in runs.values():
        inner = [line for line in run if line.text.rstrip(UNSEEN).endswith(_INNER)]
        if len(inner) * _FEW <= len(run):
            yield from map(id, inner)


_INNER = tuple(",;،؛，；")
_FEW = 3
"""A third of a run at most: more of them are a list."""


def _last_runs(draft: Draft) -> Iterator[list[Line]]:
    """The operative paragraphs of each part, of which the last closes the resolution."""
    for part in range(len(draft.resolution.parts)):
        run = [
            line
            for line in draft.lines
            if line.entry.part == part and line.entry.region == "operative" and isinstance(line.entry.block, Operative)
        ]
        if run:
            yield run
