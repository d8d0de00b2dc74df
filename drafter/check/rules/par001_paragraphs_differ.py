"""PAR001: paragraphs differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from drafter.check.alignment import first_unpaired
from drafter.check.displacement import displaced
from drafter.check.draft import Draft
from drafter.check.pieces import Line, Opening
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.versions import DraftSet, Place, stretches
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
    summary="All language versions have the same paragraphs, in the same order.",
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
        Example(
            "es",
            "language: en\noperative: [Welcomes: the report, Requests: the Council to meet]\n---\nlanguage: es\n"
            "operative: [Solicita: al Consejo que se reúna, Acoge con beneplácito: el informe]",
            "language: en\noperative: [Welcomes: the report, Requests: the Council to meet]\n---\nlanguage: es\n"
            "operative: [Acoge con beneplácito: el informe, Solicita: al Consejo que se reúna]",
        ),
    ),
)
def paragraphs_differ(versions: DraftSet) -> Iterator[Fault]:
    """Count recitals, operative paragraphs, paragraphs of annexes, sections and headings, and what hangs on each."""
    counts = {code: _counts(draft) for code, draft in versions.drafts.items()}
    for kind in dict.fromkeys(kind for each in counts.values() for kind in each):
        yield from _counted(versions, kind, {code: each.get(kind, 0) for code, each in counts.items()})
    agreeing = {code: versions.drafts[code].lines for code in counts if counts[code] == counts[_code(versions.model)]}
    yield from _lengths(versions, agreeing)
    yield from _shapes(versions, agreeing)
    for kind in counts[_code(versions.model)]:
        yield from _orders(versions, kind, agreeing)


def _counted(versions: DraftSet, kind: _Kind, counts: dict[str, int]) -> Iterator[Fault]:
    """The versions that have more or fewer paragraphs of one place."""
    standard = versions.standard(counts)
    (part_at, *_), region = kind
    part = f" of part {part_at + 1}" * (len(versions.model.resolution.parts) > 1)
    for code, count in counts.items():
        if count != counts[standard]:
            message = f"{_NAMES[region]}{part}: {count} here, {counts[standard]} in {standard}."
            at = _parting(versions.drafts[standard], versions.drafts[code], kind)
            yield Fault(message, at, _CURE)


_CURE = "Bring the versions into line."
_Kind = tuple[Place, str]
"""A place, and recitals, operative paragraphs, headings or paragraphs of an annex."""


def _counts(draft: Draft) -> dict[_Kind, int]:
    return {kind: len(lines) for kind, lines in _by_kind(draft).items()}


def _by_kind(draft: Draft) -> dict[_Kind, list[Line]]:
    found: dict[_Kind, list[Line]] = {}
    for place, lines in stretches(draft).items():
        for line in lines:
            is_heading = isinstance(line.entry.block, Heading)
            if line.entry.level == 0 or line.opens or is_heading:
                found.setdefault((place, "heading" if is_heading else line.entry.region), []).append(line)
    return found


def _parting(model: Draft, draft: Draft, kind: _Kind) -> Origin:
    """Where one version has a paragraph more or less than the other."""
    theirs, own = _by_kind(model).get(kind, []), _by_kind(draft).get(kind, [])
    at = first_unpaired(theirs, own)
    return at.origin if at else draft.origin


def _lengths(versions: DraftSet, lines: dict[str, list[Line]]) -> Iterator[Fault]:
    """Where the counts agree: versions that have more or fewer sub-paragraphs."""
    lengths = {code: len(own) for code, own in lines.items()}
    standard = versions.standard(lengths)
    for code, own in lines.items():
        if lengths[code] != lengths[standard]:
            message = f"{lengths[code]} paragraphs and sub-paragraphs here, {lengths[standard]} in {standard}."
            at = first_unpaired(lines[standard], own)
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


def _orders(versions: DraftSet, kind: _Kind, agreeing: Iterable[str]) -> Iterator[Fault]:
    """Where the counts agree: paragraphs that changed places, by how they open."""
    openings = {code: _openings(versions.drafts[code], kind) for code in agreeing}
    model = _code(versions.model)
    moved = {
        code: displaced(own, openings[model], (code, model)) if code != model else () for code, own in openings.items()
    }
    standard = versions.standard(moved)
    for code, places in moved.items():
        if places != moved[standard]:
            first, last = places or moved[standard]
            opens, meant = (openings[each][first].line.verb for each in (code, standard))
            own, theirs = (openings[each][last].line.verb for each in (code, standard))
            message = f"In another order than in {standard}: “{opens}” for “{meant}”, and later “{own}” for “{theirs}”."
            yield Fault(message, openings[code][first].line.origin, _CURE)


def _openings(draft: Draft, kind: _Kind) -> list[Opening]:
    lines = {id(line) for line in _by_kind(draft).get(kind, ())}
    return [each for each in draft.openings if id(each.line) in lines]


_Shape = tuple[int, tuple[int | str, ...], str]
"""Level, number and region."""


def _shape(line: Line) -> _Shape:
    return line.entry.level, line.entry.numbers, line.entry.region


def _number(shape: _Shape) -> str:
    return "/".join(map(str, shape[1])) or "none"


def _code(draft: Draft) -> str:
    return draft.front.language
