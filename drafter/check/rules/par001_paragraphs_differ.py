"""PAR001: paragraphs differ."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft, DraftSet
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.model.nodes import Heading

_NAMES = {
    "preamble": "Recitals",
    "operative": "Operative paragraphs",
    "annex": "Paragraphs of annexes",
    "heading": "Headings",
}


@rule(
    "PAR001",
    "paragraphs-differ",
    scope=Scope.SET,
    summary="All language versions have the same paragraphs.",
    why="Delegations negotiate paragraph by paragraph; a missing one is another text.",
    source="United Nations practice of concordance: every version is aligned with the original.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "fr",
            "language: en\npreamble: [Noting: the lakes, Noting also: the fish]\n---\nlanguage: fr\n"
            "preamble: [Notant: les lacs]",
            "language: en\npreamble: [Noting: the lakes, Noting also: the fish]\n---\nlanguage: fr\n"
            "preamble: [Notant: les lacs, Notant également: les poissons]",
        ),
    ),
)
def paragraphs_differ(versions: DraftSet) -> Iterator[Fault]:
    """Count recitals, operative paragraphs, paragraphs of annexes, sections and headings, and what hangs on each."""
    model = versions.model
    wanted = _counts(model)
    for draft in versions.others:
        own = _counts(draft)
        if differing := [place for place in {**wanted, **own} if wanted.get(place) != own.get(place)]:
            for place in differing:
                message = f"{_NAMES[place[2]]}{f' of part {place[0] + 1}' * (len(model.resolution.parts) > 1)}: "
                message += f"{own.get(place, 0)} here, {wanted.get(place, 0)} in {model.front.language}."
                yield Fault(message, draft.origin, "Bring the versions into line.")
            continue
        yield from _shapes(model, draft)


def _counts(draft: Draft) -> dict[tuple[int, int | None, str], int]:
    found: dict[tuple[int, int | None, str], int] = {}
    for line in draft.lines:
        entry = line.entry
        if entry.level == 0 or line.opens or isinstance(entry.block, Heading):
            kind = "heading" if isinstance(entry.block, Heading) else entry.region
            place = (entry.part, entry.section, kind)
            found[place] = found.get(place, 0) + 1
    return found


def _shapes(model: Draft, draft: Draft) -> Iterator[Fault]:
    """Where the counts agree: which paragraph has other sub-paragraphs or another number."""
    for theirs, line in zip(model.lines, draft.lines, strict=False):
        mine, other = line.entry, theirs.entry
        if (mine.level, mine.numbers, mine.region) != (other.level, other.numbers, other.region):
            wanted = "/".join(map(str, other.numbers)) or "none"
            found = "/".join(map(str, mine.numbers)) or "none"
            message = f"Number or level differs: {found} here, {wanted} in {model.front.language}."
            yield Fault(message, line.origin, "Bring the versions into line.")
            return
    if len(model.lines) != len(draft.lines):
        message = (
            f"{len(draft.lines)} paragraphs and sub-paragraphs here, {len(model.lines)} in {model.front.language}."
        )
        yield Fault(message, draft.origin, "Bring the versions into line.")
