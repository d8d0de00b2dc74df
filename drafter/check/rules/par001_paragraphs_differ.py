"""PAR001: paragraphs differ."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.alignment import first_unpaired
from drafter.check.draft import Draft, DraftSet
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Origin, Severity
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
                yield Fault(message, _parting(model, draft, place), "Bring the versions into line.")
            continue
        yield from _shapes(model, draft)


_Place = tuple[int, int | None, str]
"""Part, section, and recitals, operative paragraphs, headings or annex."""


def _counts(draft: Draft) -> dict[_Place, int]:
    return {place: len(lines) for place, lines in _by_place(draft).items()}


def _by_place(draft: Draft) -> dict[_Place, list[Line]]:
    found: dict[_Place, list[Line]] = {}
    for line in draft.lines:
        entry = line.entry
        if entry.level == 0 or line.opens or isinstance(entry.block, Heading):
            kind = "heading" if isinstance(entry.block, Heading) else entry.region
            found.setdefault((entry.part, entry.section, kind), []).append(line)
    return found


def _parting(model: Draft, draft: Draft, place: _Place) -> Origin:
    """Where one version has a paragraph more or less than the other."""
    theirs, own = _by_place(model).get(place, []), _by_place(draft).get(place, [])
    at = first_unpaired(theirs, own)
    return at.origin if at else draft.origin


def _shapes(model: Draft, draft: Draft) -> Iterator[Fault]:
    """Where the counts agree: which paragraph has other sub-paragraphs or another number."""
    theirs, own = model.lines, draft.lines
    if len(theirs) != len(own):
        message = f"{len(own)} paragraphs and sub-paragraphs here, {len(theirs)} in {model.front.language}."
        at = first_unpaired(theirs, own)
        yield Fault(message, at.origin if at else draft.origin, "Bring the versions into line.")
        return
    for other, line in zip(theirs, own, strict=True):
        mine, its = line.entry, other.entry
        if (mine.level, mine.numbers, mine.region) != (its.level, its.numbers, its.region):
            wanted = "/".join(map(str, its.numbers)) or "none"
            found = "/".join(map(str, mine.numbers)) or "none"
            message = f"Number or level differs: {found} here, {wanted} in {model.front.language}."
            yield Fault(message, line.origin, "Bring the versions into line.")
            return
