"""FCT014: misspelt sessions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from drafter.check.draft import Draft
from drafter.check.pieces import Piece
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.sessions import find_misspelt
from drafter.language.shape import Language


@rule(
    "FCT014",
    "session-name",
    scope=Scope.TEXT,
    summary="The ordinal of a session is spelt as the language spells it.",
    why="A misspelt session is found by no search, and counted on by no program when the text comes back.",
    source="Ordinals of sessions in the official texts of sessions 75 to 77 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling what was said at its eigthy-third session"]',
            'preamble: ["Recalling what was said at its eighty-third session"]',
        ),
        Example(
            "en",
            'preamble: ["Recalling what was said at its 77th session"]',
            'preamble: ["Recalling what was said at its seventy-seventh session"]',
        ),
        Example(
            "fr",
            'preamble: ["Rappelant sa soixante-dix-huitème session"]',
            'preamble: ["Rappelant sa soixante-dix-huitième session"]',
        ),
        Example(
            "ru",
            'preamble: ["ссылаясь на доклад восемьдесят перой сессии"]',
            'preamble: ["ссылаясь на доклад восемьдесят первой сессии"]',
        ),
        Example("es", "title: Informe de su 77º período de sesiones", "title: Informe de su período de sesiones"),
        Example("zh", "title: 第七十七次届会议的报告", "title: 第七十七届会议的报告"),
        Example("ar", "title: تقرير دورتها السابعة واسبعين", "title: تقرير دورتها السابعة والسبعين"),
        Example("zh", "title: 第77届会议的报告", "title: 第七十七届会议的报告"),
        Example("zh", "title: 第七七十届会议的报告", "title: 第七十七届会议的报告"),
        Example("ar", "title: تقرير دورتها 77", "title: تقرير دورتها السابعة والسبعين"),
    ),
)
def session_name(draft: Draft) -> Iterator[Fault]:
    """Look for what stands beside “session” and is no ordinal as the language writes it; once at each place."""
    told: dict[int, list[tuple[int, int]]] = {}
    for piece, (start, end), message, cure, severity in _looked_for(draft):
        spans = told.setdefault(id(piece), [])
        if not any(first < end and start < last for first, last in spans):
            spans.append((start, end))
            words = piece.text[start:end]
            yield piece.fault((start, end), message.format(words), cure, severity=severity)


_Slip = tuple[Piece, tuple[int, int], str, str, Severity | None]
"""A piece, where the slip stands in it, what is wrong, how to mend it, and how grave it is if not as the rule says."""
_NO_ORDINAL = "“{}” is not how the ordinal of a session is written."


def _looked_for(draft: Draft) -> Iterator[_Slip]:
    """Words one slip from an ordinal, for which the right one is known, before all other forms."""
    for piece in draft.pieces:
        for slip in find_misspelt(piece.text, draft.language):
            yield piece, (slip.start, slip.end), "“{}” is misspelt.", f"Write “{slip.meant}”.", None
    if draft.language.tables["sessions"]["in-figures"]:
        yield from _in_figures(draft)
    yield from _of_records(draft)
    cure = "Write it in words, as the language spells them."
    for found in chain.from_iterable(map(draft.found, _misspelt(draft.language))):
        yield found.piece, (found.start, found.end), _NO_ORDINAL, cure, None
    mild = Severity.NOTE if draft.front.kind.is_adopted else None
    for found in chain.from_iterable(map(draft.found, _slips(draft.language))):
        if found.piece.note is None:
            yield found.piece, (found.start, found.end), _NO_ORDINAL, cure, mild


_REACH = 40
"""Characters before the word for session among which its ordinal stands."""


def _in_figures(draft: Draft) -> Iterator[_Slip]:
    """Ordinals in figures, or in words that are joined otherwise; adopted texts have some of other organs."""
    mild = Severity.NOTE if draft.front.kind.is_adopted else None
    before, word = _ordinals(draft.language)
    for place in draft.found(word):
        if place.piece.note is None and (
            found := before.search(place.piece.text, max(0, place.start - _REACH), place.start)
        ):
            cure = "Write it in words, as the language joins them."
            yield place.piece, found.span("ordinal"), _NO_ORDINAL, cure, mild


def _of_records(draft: Draft) -> Iterator[_Slip]:
    """Sessions in figures behind the name of official records, in notes; in Arabic they are not looked for."""
    for found in draft.found(_records(draft.language)) if draft.language.code != "ar" else ():
        yield found.piece, found.span("ordinal"), _NO_ORDINAL, "Write it in words.", None


_NAMES = {"en": "Official ", "es": "Documentos ", "fr": "Documents ", "ru": "Официальные |Official "}
"""How the names of official records begin."""


@cache
def _records(language: Language) -> Sought:
    table = language.tables
    stem = table["sessions"]["listed"]["stem"]
    if language.code == "zh":
        return Sought(r"正式[记纪]录，(?P<ordinal>第[0-9]{2,3}届)会议", near=r"届(?<=[0-9].)(?=会议)")
    assembly = str(language.organ("general-assembly"))[:5]
    before = rf"(?:{table['sources']['records']})(?=[^.;\n]{{0,40}}{assembly})[^.;\n]{{0,60}}[,،] "
    words = rf"{before}(?P<ordinal>[0-9]{{2}}[^\s,]{{0,5}})[ \u00a0](?i:{stem})"
    return Sought(words, near=_NAMES[language.code])


@cache
def _slips(language: Language) -> tuple[Sought, ...]:
    return tuple(Sought(slip, near=near) for slip, near in language.tables["sessions"]["slips"])


@cache
def _misspelt(language: Language) -> tuple[Sought, ...]:
    """What is wrong in notes too."""
    return tuple(Sought(slip, near=near) for slip, near in language.tables["sessions"]["misspelt"])


@cache
def _ordinals(language: Language) -> tuple[re.Pattern[str], Sought]:
    """What no text writes before the word for session, and that word."""
    table = language.tables["sessions"]
    stem = table["listed"]["stem"]
    before = re.compile(rf"(?<![\w-])(?P<ordinal>{table['in-figures']})[ \u00a0]\Z")
    return before, Sought(stem)
