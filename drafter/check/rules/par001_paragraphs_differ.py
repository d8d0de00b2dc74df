"""PAR001: paragraphs differ."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.alignment import first_unpaired
from drafter.check.draft import Draft
from drafter.check.pieces import Line
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.versions import DraftSet
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
    adopted_copies_waver=True,
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
    counts = {code: _counts(draft) for code, draft in versions.drafts.items()}
    for place in dict.fromkeys(place for each in counts.values() for place in each):
        yield from _counted(versions, place, {code: each.get(place, 0) for code, each in counts.items()})
    agreeing = {code: versions.drafts[code].lines for code in counts if counts[code] == counts[_code(versions.model)]}
    yield from _lengths(versions, agreeing)
    yield from _shapes(versions, agreeing)


def _counted(versions: DraftSet, place: _Place, counts: dict[str, int]) -> Iterator[Fault]:
    """The versions that have more or fewer paragraphs of one place."""
    standard = versions.standard(counts)
    part = f" of part {place[0] + 1}" * (len(versions.model.resolution.parts) > 1)
    for code, count in counts.items():
        if count != counts[standard]:
            message = f"{_NAMES[place[2]]}{part}: {count} here, {counts[standard]} in {standard}."
            at = _parting(versions, (standard, code), place)
            yield Fault(message, at, _CURE)


_CURE = "Bring the versions into line."
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


def _parting(versions: DraftSet, between: tuple[str, str], place: _Place) -> Origin:
    """Where one version, the second, has a paragraph more or less than the other."""
    theirs, own = (_by_place(versions.drafts[code]).get(place, []) for code in between)
    at = first_unpaired(theirs, own, versions.senses)
    return at.origin if at else versions.drafts[between[1]].origin


def _lengths(versions: DraftSet, lines: dict[str, list[Line]]) -> Iterator[Fault]:
    """Where the counts agree: versions that have more or fewer sub-paragraphs."""
    lengths = {code: len(own) for code, own in lines.items()}
    standard = versions.standard(lengths)
    for code, own in lines.items():
        if lengths[code] != lengths[standard]:
            message = f"{lengths[code]} paragraphs and sub-paragraphs here, {lengths[standard]} in {standard}."
            at = first_unpaired(lines[standard], own, versions.senses)
            yield Fault(message, at.origin if at else versions.drafts[code].origin, _CURE)


def _shapes(versions: DraftSet, lines: dict[str, list[Line]]) -> Iterator[Fault]:
    """Where the lengths agree too: the first paragraph of another number or level."""
    whole = {code: own for code, own in lines.items() if len(own) == len(lines[_code(versions.model)])}
    shapes = {code: tuple(_shape(line) for line in own) for code, own in whole.items()}
    standard = versions.standard(shapes)
    for code, own in whole.items():
        pairs = zip(own, shapes[code], shapes[standard], strict=True)
        if other := next(((line, found, wanted) for line, found, wanted in pairs if found != wanted), None):
            line, found, wanted = other
            message = f"Number or level differs: {_number(found)} here, {_number(wanted)} in {standard}."
            yield Fault(message, line.origin, _CURE)


_Shape = tuple[int, tuple[int | str, ...], str]
"""Level, number and region."""


def _shape(line: Line) -> _Shape:
    return line.entry.level, line.entry.numbers, line.entry.region


def _number(shape: _Shape) -> str:
    return "/".join(map(str, shape[1])) or "none"


def _code(draft: Draft) -> str:
    return draft.front.language
