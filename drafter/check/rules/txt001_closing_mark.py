"""TXT001: the mark that closes a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft, Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Fix, Severity
from drafter.language.shape import Marks
from drafter.model.nodes import Operative, Preambular

CLOSING = ".,;:!?。，；：、،؛."
SPACES = " \u00a0\u202f"


@rule(
    "TXT001",
    "closing-mark",
    scope=Scope.TEXT,
    summary="A paragraph closes with the mark of its place: a comma in the preamble, a semicolon between operative "
    "paragraphs, a full stop at the end, a colon before sub-paragraphs.",
    why="A resolution is one sentence from the organ's name to its full stop; a mark out of place ends it early.",
    source="Facts on UN house style 1.5, measured on adopted resolutions of sessions 75 to 80 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    decisions=False,
    is_fixable=True,
    examples=(
        Example("en", "preamble: [Recalling: its resolution 60/1.]", "preamble: [Recalling: 'its resolution 60/1,']"),
        Example(
            "fr", "operative: [Prie: 'les États,', Décide: d’agir.]", "operative: [Prie: les États~;, Décide: d’agir.]"
        ),
        Example("zh", "preamble: [回顾: 第60/1号决议。]", "preamble: [回顾: 第60/1号决议，]"),
    ),
)
def closing_mark(draft: Draft) -> Iterator[Fault]:
    """Hold the last mark of each paragraph against its place."""
    marks = draft.language.marks
    last = _last_operative(draft)
    for line in draft.lines:
        wanted = _wanted(line, marks, is_last=line is last)
        if wanted and not line.text.endswith(wanted):
            bare = line.text.rstrip(CLOSING + SPACES)
            found = line.text[len(bare) :].strip(SPACES)
            yield Fault(
                f"The paragraph closes with “{found}”." if found else "The paragraph closes with no mark.",
                line.origin,
                f"Close it with “{wanted.strip(SPACES)}”.",
                Fix(
                    "put the closing mark of its place",
                    line.text[len(bare) - 12 :],
                    line.text[len(bare) - 12 : len(bare)] + wanted,
                ),
            )


def _wanted(line: Line, marks: Marks, *, is_last: bool) -> str:
    """The mark a preambular or operative paragraph closes with; "" where any may stand."""
    block = line.entry.block
    if not isinstance(block, Preambular | Operative) or not line.text:
        return ""
    if block.items:
        return marks.introductory
    if isinstance(block, Preambular):
        return marks.preambular
    return marks.final if is_last else marks.operative


def _last_operative(draft: Draft) -> Line | None:
    operative = [line for line in draft.lines if isinstance(line.entry.block, Operative)]
    return operative[-1] if operative else None
