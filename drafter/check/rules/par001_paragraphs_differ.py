"""PAR001: paragraphs differ."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.alignment import first_unpaired
from drafter.check.draft import Draft
from drafter.check.pieces import Line
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
    adopted_copies_waver=True,
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
    yield from _orders(versions)


def _counted(versions: DraftSet, kind: _Kind, counts: dict[str, int]) -> Iterator[Fault]:
    """The versions that have more or fewer paragraphs of one place."""
    standard = versions.standard(counts)
    (part_at, *_), region = kind
    part = f" of part {part_at + 1}" * (len(versions.model.resolution.parts) > 1)
    for code, count in counts.items():
        if count != counts[standard]:
            message = f"{_NAMES[region]}{part}: {count} here, {counts[standard]} in {standard}."
            at = _parting(versions, (standard, code), kind)
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


def _parting(versions: DraftSet, between: tuple[str, str], kind: _Kind) -> Origin:
    """Where one version, the second, has a paragraph more or less than the other; its end, if it lacks them all."""
    theirs, own = (_by_kind(versions.drafts[code]).get(kind, []) for code in between)
    draft = versions.drafts[between[1]]
    at = first_unpaired(theirs, own, versions.meanings) or (draft.lines[-1] if draft.lines else None)
    return at.origin if at else draft.origin


def _lengths(versions: DraftSet, lines: dict[str, list[Line]]) -> Iterator[Fault]:
    """Where the counts agree: versions that have more or fewer sub-paragraphs."""
    lengths = {code: len(own) for code, own in lines.items()}
    standard = versions.standard(lengths)
    for code, own in lines.items():
        if lengths[code] != lengths[standard]:
            message = f"{lengths[code]} paragraphs and sub-paragraphs here, {lengths[standard]} in {standard}."
            at = first_unpaired(lines[standard], own, versions.meanings)
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


def _orders(versions: DraftSet) -> Iterator[Fault]:
    """Where the counts agree: paragraphs that changed places, by how they open."""
    for place, moved in versions.moved.items():
        standard = versions.standard(moved)
        lines = {code: versions.openers[code][place] for code in moved}
        for code, places in moved.items():
            if places != moved[standard]:
                first, last = places or moved[standard]
                opens, meant = (lines[each][first].verb for each in (code, standard))
                own, theirs = (lines[each][last].verb for each in (code, standard))
                said = f"“{opens}” for “{meant}”, and later “{own}” for “{theirs}”"
                yield Fault(f"In another order than in {standard}: {said}.", lines[code][first].origin, _CURE)


_Shape = tuple[int, tuple[int | str, ...], str]
"""Level, number and region."""


def _shape(line: Line) -> _Shape:
    return line.entry.level, line.entry.numbers, line.entry.region


def _number(shape: _Shape) -> str:
    return "/".join(map(str, shape[1])) or "none"


def _code(draft: Draft) -> str:
    return draft.front.language
