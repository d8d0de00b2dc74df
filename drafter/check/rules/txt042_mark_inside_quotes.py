"""TXT042: mark inside quotation marks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from drafter.check.draft import Draft
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.shape import Language
from drafter.model.front import Kind


@rule(
    "TXT042",
    "mark-inside-quotes",
    scope=Scope.TEXT,
    summary="A mark that belongs to the sentence stands behind the closing quotation mark: a comma, a semicolon, or "
    "the full stop of the last paragraph.",
    why="Only American typography takes it inside; what is quoted has no comma there.",
    source="Counted in adopted resolutions of sessions 75 to 77: a slip wherever it stands inside (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The year of “lakes,” and rivers", "title: The year of “lakes”, and rivers"),
        Example(
            "en",
            "operative: [Decides: to declare the year one of “lakes.”]",
            "operative: [Decides: to declare the year one of “lakes”.]",
        ),
        Example("fr", "title: L’année « des lacs, » et la suite", "title: L’année «~des lacs~», et la suite"),
        Example("ru", "title: Год «озер,» и рек", "title: Год «озер», и рек"),
        Example("zh", "title: “湖泊，”和河流", "title: “湖泊”，和河流"),
    ),
)
def mark_inside_quotes(draft: Draft) -> Iterator[Fault]:
    """Look for a mark that a closing quotation mark follows; a full stop inside may end a sentence that is quoted."""
    for found in draft.found(_inside(draft.language)):
        if draft.front.kind is Kind.AMENDMENT and not found.piece.text[found.end :].strip(" ."):
            continue  # what is quoted there is a paragraph with its mark
        if found.match["mark"] == "." and not _is_of_sentence(found):
            continue
        mark, quote = found.match["mark"], found.match["quote"]
        before = found.piece.text[max(0, found.start - 6) : found.start]
        span = found.start - len(before), found.end
        yield found.piece.fault(span, f"“{mark}” stands inside the quotation.", "Put it behind.", before + quote + mark)


def _is_of_sentence(found: Found) -> bool:
    """Whether a full stop ends its paragraph, a recital or an operative one, of which words alone are quoted."""
    entry, text = found.piece.entry, found.piece.text
    is_open = entry is not None and entry.region != "annex" and found.piece.note is None
    return is_open and text[:1].isalpha() and found.end >= len(text) - 1


@cache
def _inside(language: Language) -> Sought:
    quote = language.marks.close_quote.strip()
    space = (
        "[ \u00a0]?[“‘«”]?" if language.code == "zh" else f"[ \u00a0]{language.marks.open_quote[0]}?"
    )  # else what follows is quoted, by a mark turned
    if language.code == "zh":
        quote = f"[{quote}》]"
    return Sought(
        rf"(?P<mark>[,;،؛，；.])[ \u00a0]?(?P<quote>{quote})(?={space}\w|[ \u00a0]?[,;،؛，；.。]|\Z)",
        near=rf"{quote}(?<=[,;،؛，；. \u00a0].)",
    )
