"""WRD002: paper."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import points
from drafter.check.word.silence import of_strangers
from drafter.findings import Origin, Severity
from drafter.word.mending.edits import SetAttributes


@rule(
    "WRD002",
    "paper",
    scope=Scope.WORD,
    summary="Every page has the paper of the house style.",
    why="On other paper lines and pages break elsewhere, and page references no longer hold.",
    source="Facts on UN house style 2.1, measured on drafts of the eightieth session (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example("en", '<w:pgSz w:w="11906" w:h="16838"/>', '<w:pgSz w:w="12240" w:h="15840"/>'),
        Example("ru", '<w:pgSz w:w="15840" w:h="12240"/>', '<w:pgSz w:w="12240" w:h="15840"/>'),
    ),
)
def paper(manuscript: Manuscript) -> Iterator[Fault]:
    """Every page has the paper of the house style."""
    page = manuscript.house.page
    for number, section in enumerate(manuscript.file.sections, start=1):
        is_, wanted = (section.width, section.height), (page.width, page.height)
        if section.landscape:
            wanted = wanted[::-1]
        if is_ == wanted:
            continue
        shown = f"{points(is_[0])} by {points(is_[1])}" if section.paper is not None else "Word's own"
        message = f"The paper is {shown} instead of {points(wanted[0])} by {points(wanted[1])}"
        mends: tuple[SetAttributes, ...] = ()
        if section.paper is not None:
            size = {"w": str(wanted[0]), "h": str(wanted[1])}
            mends = (SetAttributes(manuscript.file.main, section.paper, size),)
        place = Origin(manuscript.file.name, place=f"section {number} of the file")
        yield Fault(f"{message}.", place, "Set it in Layout, Size.", many=message, mends=mends)
