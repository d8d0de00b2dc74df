"""WRD038: head of the first page."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity


@rule(
    "WRD038",
    "own-first-page",
    scope=Scope.WORD,
    summary="Page 1 has a head of its own, and left and right pages have theirs, where the house style has them.",
    why="Otherwise the masthead stands on every page, or the symbol on the wrong side.",
    source="Facts on UN house style 2.1 and 2.8 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    examples=(
        Example(
            "en",
            '<w:cols w:space="720"/><w:docGrid',
            '<w:cols w:space="720"/><w:titlePg/><w:docGrid',
        ),
        Example("zh", '<w:cols w:space="720"/><w:docGrid', '<w:cols w:space="720"/><w:titlePg/><w:docGrid'),
    ),
)
def own_first_page(manuscript: Manuscript) -> Iterator[Fault]:
    """Page 1 has a head of its own, and left and right pages have theirs, where the house style has them."""
    first = manuscript.file.sections[0] if manuscript.file.sections else None
    if first is None or not manuscript.file.heads:
        return  # that there are no heads at all is said of masthead and page numbers
    if not first.own_first_page:
        hint = "Tick Different First Page in the options of the header."
        yield Fault("Page 1 has no head of its own: it begins with the running head.", manuscript.whole, hint)
    if manuscript.house.page.mirrored and not manuscript.file.mirrored:
        hint = "Tick Different Odd & Even Pages in the options of the header."
        yield Fault("Left and right pages have one head: the symbol is on one side only.", manuscript.whole, hint)
