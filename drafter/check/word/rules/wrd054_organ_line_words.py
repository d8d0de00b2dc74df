"""WRD054: words of the line that names the organ."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.silence import without_text
from drafter.check.word.wording import letters
from drafter.findings import Origin, Severity
from drafter.model.nodes import Preambular

_CLOSING = ",،，"
_OTHER = ":：;；؛.。"
"""Marks that close the line by a slip."""


@rule(
    "WRD054",
    "organ-line-words",
    scope=Scope.WORD,
    summary="The organ's name opens the text in a line of its own, as the language writes it, with a comma where "
    "recitals follow and without one where the operative part does.",
    why="Every verb of the text hangs on that line; a reader who meets none does not know who decides.",
    source="Facts on UN house style 1.2, after the Editorial Manual and adopted resolutions (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=without_text,
    amendments=False,
    decisions=False,
    examples=(
        Example("en", ">The GENERAL ASSEMBLY<", ">The General Assembly<"),
        Example("fr", ">L’ASSEMBLÉE GÉNÉRALE<", ">L’Assemblée générale<"),
    ),
)
def organ_line_words(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold the line against the language's own; a text of several parts has one in each."""
    lines = manuscript.of_role("organ line")
    usual = manuscript.organ_line(manuscript.draft.front.organ)
    for stand in lines if usual else ():
        words = letters(stand.paragraph.text)
        if words.rstrip(_CLOSING + _OTHER + " ").casefold() == letters(usual).casefold():
            yield from _judged(manuscript, stand, words, usual)
    if usual and not lines and manuscript.is_own:
        message, hint = f"No line “{usual}” opens the text.", "Write it above the first recital."
        yield Fault(message, _place_of_opening(manuscript, usual), hint)


def _place_of_opening(manuscript: Manuscript, usual: str) -> Origin:
    """The paragraph that looks like the organ's line or begins with it; else the first of the text."""
    from difflib import SequenceMatcher

    stands = [
        stand for stand in (*manuscript.of_role("cover"), *manuscript.running[:1]) if stand.paragraph.text.strip()
    ]
    for stand in reversed(stands):
        begins = letters(stand.paragraph.text).strip()[: len(usual) + 1].rstrip(_CLOSING + _OTHER + " ")
        alike = SequenceMatcher(None, begins.casefold(), letters(usual).casefold()).ratio()
        if alike > _ALIKE or (alike and len(usual) < _SHORT):
            return manuscript.at(stand.paragraph)
    first = next(iter(manuscript.running), None)
    return manuscript.at(first.paragraph) if first else manuscript.whole


_ALIKE = 0.7
_SHORT = 4
"""Letters of a name that is short enough to be known by one of them, as in Chinese."""


def _judged(manuscript: Manuscript, stand: Stand, words: str, usual: str) -> Iterator[Fault]:
    """Its letters and its comma; which recitals follow is told by the next paragraph of the text."""
    bare = words.rstrip(_CLOSING + _OTHER + " ")
    if bare != letters(usual):
        yield Fault(f"The text opens with “{bare}”.", manuscript.at(stand.paragraph), f"Write “{usual}”.", bare)
    behind = (each for each in manuscript.running if each.paragraph.index > stand.paragraph.index)
    following = next(behind, None)
    if following is None or following.line is None:
        return
    comma = manuscript.language.marks.preambular
    has_recitals = isinstance(following.line.entry.block, Preambular) or following.line.entry.region == "preamble"
    tail = words[len(bare) :].strip()
    if len(tail) > 1 or (tail and tail in _OTHER):
        message, hint = f"“{tail}” stands behind “{bare}”.", f"Write “{usual}{comma if has_recitals else ''}”."
        yield Fault(message, manuscript.at(stand.paragraph), hint, words)
    elif has_recitals and words[-1:] not in _CLOSING:
        message, hint = f"No comma stands behind “{bare}”.", f"Write “{usual}{comma}”: recitals follow."
        yield Fault(message, manuscript.at(stand.paragraph), hint, bare)
    elif not has_recitals and words[-1:] in _CLOSING:
        message, hint = f"A comma stands behind “{bare}”.", f"Write “{usual}”: no recitals follow."
        yield Fault(message, manuscript.at(stand.paragraph), hint, words)
