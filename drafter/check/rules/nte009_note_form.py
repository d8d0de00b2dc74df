"""NTE009: note form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from drafter.check.draft import Draft
from drafter.check.pieces import Piece
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.shape import Language
from drafter.model.nodes import Text
from drafter.model.symbols import KEPT

_SMALL = re.compile(r"(?!https?:|www\.)[^\W\d_]+")
_ENGLISH = re.compile(r"See(?: also)? |Resolution (?=[0-9])|Adopted ")
_NUMBERED = re.compile(r"\s*\(?[0-9]{1,3}\)?[.)]?[ \u00a0](?=[^\W\d_])(?!de |de\u00a0)")
_LOWER_ROMAN = re.compile(r"\b(annexe? |anexo |приложение )(i{2,3}|iv|vi{0,3}|ix)\b")
_VOLUME = re.compile(r"\bvol[ \u00a0][0-9]")


@rule(
    "NTE009",
    "note-form",
    scope=Scope.TEXT,
    summary="A note begins with a capital, in the language of the text, and names resolutions, annexes and volumes in "
    "their usual form.",
    why="Notes come with passages taken over from other texts and other languages.",
    source="Facts on UN house style 1.7, forms of notes in six languages (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    is_fixable=True,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling the plan,[^: see resolution 70/1.]"]',
            'preamble: ["Recalling the plan,[^: See resolution 70/1.]"]',
        ),
        Example(
            "fr",
            'preamble: ["Rappelant le plan[^: See resolution 70/1.],"]',
            'preamble: ["Rappelant le plan[^: Voir résolution 70/1.],"]',
        ),
        Example(
            "en",
            'preamble: ["Recalling the plan,[^: Res. 61/295, Annex.]"]',
            'preamble: ["Recalling the plan,[^: Resolution 61/295, annex.]"]',
        ),
        Example(
            "ru",
            'preamble: ["ссылаясь на план[^: См. Резолюция 70/1.],"]',
            'preamble: ["ссылаясь на план[^: См. резолюцию 70/1.],"]',
        ),
        Example(
            "en",
            'preamble: ["Recalling the pact,[^: United Nations, Treaty Series, vol. 15, No. 300.]"]',
            'preamble: ["Recalling the pact,[^: United Nations, *Treaty Series*, vol. 15, No. 300.]"]',
        ),
        Example(
            "zh",
            'preamble: ["回顾计划，[^: 参阅第70/1号决议。]"]',
            'preamble: ["回顾计划，[^: 见第70/1号决议。]"]',
        ),
        Example(
            "es",
            'preamble: ["Recordando el plan[^: Naciones Unidas, *Treaty Series*, vol 15, núm. 3.],"]',
            'preamble: ["Recordando el plan[^: Naciones Unidas, *Treaty Series*, vol. 15, núm. 3.],"]',
        ),
    ),
)
def note_form(draft: Draft) -> Iterator[Fault]:
    """Look at the beginning of each note of the text, at its volumes, and for forms that the language lists."""
    months = tuple(str(name) for name in draft.language.tables["months"])  # a note may begin with a day
    for piece in draft.notes:
        if piece.entry is None:
            continue
        start = len(piece.text) - len(piece.text.lstrip())
        found = _SMALL.match(piece.text, start)
        if found and found[0][0].islower():
            right = found[0][0].upper() + found[0][1:]
            yield piece.fault(found.span(), "The note begins with a small letter.", f"Write “{right}”.", right)
        listed = _listed(piece.text, draft.language)
        is_mended = any(span[0] == start for span, _ in listed)
        if draft.language.code != "en" and not is_mended and (english := _ENGLISH.match(piece.text, start)):
            yield piece.fault(english.span(), "The note begins in English.", "Write it in the language of the text.")
        numbered = _NUMBERED.match(piece.text)
        if numbered and not piece.text.startswith(months, numbered.end()):
            yield piece.fault(numbered.span(), "The note begins with a number.", "Take it out: its mark is one.")
        for lower in _LOWER_ROMAN.finditer(piece.text):
            right = lower[1] + lower[2].upper()
            yield piece.fault(lower.span(), f"“{lower[0]}” is not the usual form.", f"Write “{right}”.", right)
        for volume in _VOLUME.finditer(piece.text):
            right = volume[0].replace("vol", "vol.")
            yield piece.fault(volume.span(), "“vol” lacks its point.", f"Write “{right}”.", right)
        yield from _roman(piece, draft.language)
        for span, right in listed:
            message = f"“{piece.text[slice(*span)]}” is not the usual form."
            yield piece.fault(span, message, f"Write “{right}”." if right else "Take it out.", right)


@lru_cache(maxsize=KEPT)
def _listed(given: str, language: Language) -> tuple[tuple[tuple[int, int], str], ...]:
    """Where a note has forms that the language lists, and what is meant, whatever spaces stand in them.

    A space at the end of a form stays as it is. Kept, for notes come back.
    """
    text = given.replace("\u00a0", " ")
    wrong = [(found.span(), found.expand(meant)) for slip, meant in _slips(language) for found in slip.finditer(text)]
    return tuple(
        (
            span,
            right.removesuffix(" ") + given[span[1] - 1] if right.endswith(" ") and text[span[1] - 1] == " " else right,
        )
        for span, right in wrong
        if right != text[slice(*span)]
    )


def _roman(piece: Piece, language: Language) -> Iterator[Fault]:
    """What notes set in italics, as the title of a publication, in roman."""
    named = _publications(language)
    for node in piece.content if named else ():
        if isinstance(node, Text) and named and (found := named.search(node.text)):
            start = piece.text.find(found[0])
            message = f"“{found[0]}” stands in roman."
            yield piece.fault((start, start + len(found[0])), message, "Set it in italics.", severity=Severity.NOTE)


@cache
def _publications(language: Language) -> re.Pattern[str] | None:
    """What notes set in italics, titles and Spanish Ibid.; None in Chinese, which has its own marks for them."""
    names = language.tables["sources"]
    kinds = (names["treaties"], names["records"], names.get("italic"))
    return None if language.code == "zh" else re.compile("|".join(filter(None, kinds)))


@cache
def _slips(language: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(wrong), right) for wrong, right in language.tables["sources"]["slips"])
