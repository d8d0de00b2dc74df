"""NTE008: standard note."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language import LANGUAGES, language
from drafter.language.shape import Language
from drafter.model.symbols import KEPT

_ALIKE = 0.8
"""From this likeness on of beginning and end, a note is meant for the standard one."""
_ALIKE_IN_HAN = 0.5
"""In Chinese, where a word put another way is a third of the note."""

_A_SLIP = 0.9
"""From this likeness on a note is meant for our own translation of one, where the official wording is not known."""


@rule(
    "NTE008",
    "standard-note",
    scope=Scope.TEXT,
    summary="Notes of the cover have their standard wording.",
    why="On whose behalf a draft is submitted, and what happens to its list of sponsors, is said in one way.",
    source="Facts on UN house style 2.5, counted in 300 English drafts of session 80; A/79/L.9/Rev.1 in Chinese; in "
    "the other languages the note on groups alone (Source: United Nations), and as a note what is a slip from our own "
    "translation of the first.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted=False,
    examples=(
        Example(
            "en",
            "sponsors: [FRA]\nsponsors_note: Any change to the list of sponsors will be reflected in the official "
            "records of the meeting.",
            "sponsors: [FRA]\nsponsors_note: Any changes to the list of sponsors will be reflected in the official "
            "record of the meeting.",
        ),
        Example(
            "fr",
            "sponsors: [FRA]\nsponsors_note: Au nom des Etats membres de l’Organisation des Nations Unies qui sont "
            "membres du Groupe.",
            "sponsors: [FRA]\nsponsors_note: Au nom des États Membres de l’Organisation des Nations Unies qui sont "
            "membres du Groupe.",
        ),
    ),
)
def standard_note(draft: Draft) -> Iterator[Fault]:
    """Hold each note of the cover against the standard ones it looks like."""
    for piece in draft.notes:
        text = piece.text.strip().replace("\u00a0", " ")
        if piece.entry is not None:
            continue
        span = 0, min(len(piece.text), 30)
        if hint := _cure(text, draft.language):
            yield piece.fault(span, "The note is not worded as usual.", hint)
        elif hint := _slip(text, draft.language):
            yield piece.fault(span, "The note is not worded as usual.", hint, severity=Severity.NOTE)


@lru_cache(maxsize=KEPT)
def _cure(text: str, language: Language) -> str:
    """What to write instead of a note that is like a standard one; "" for one that is right, or like none."""
    standards = _standards(language)
    if any(_pattern(each).fullmatch(text) for each in standards):
        return ""
    meant = max(standards, key=lambda each: _likeness(text, each))
    if _likeness(text, meant) >= (_ALIKE_IN_HAN if language.code == "zh" else _ALIKE):
        return f"The standard wording is “{meant.format('…')}”"
    if _is_cut_short(text, language.words["on-behalf"]):
        return f"The standard wording is “{language.words['on-behalf'].format('…')}”"
    return "Write it in the language of the text." if _is_foreign(text, language) else ""


def _slip(text: str, language: Language) -> str:
    """What to write instead of a note a slip away from our own translation of a standard one; "" for any other."""
    for ours in language.tables.get("cover-notes-translated", {}).values():
        if text != ours and _alike(text, ours) >= _A_SLIP:
            return f"The wording of this house is “{ours}”"
    return ""


def _standards(language: Language) -> list[str]:
    return [language.words["on-behalf"], *language.tables.get("cover-notes", {}).values()]


def _is_foreign(text: str, own: Language) -> bool:
    """Whether it is a standard note in another language."""
    others = (standard for code in LANGUAGES if code != own.code for standard in _standards(language(code)))
    return any(_likeness(text, standard) >= _ALIKE for standard in others)


def _is_cut_short(text: str, standard: str) -> bool:
    """Whether it begins as the note on a group does, and has no room for the rest: “On behalf of the Group of 77”."""
    begins = _BEGINNING.match(standard)
    return begins is not None and text.startswith(begins[0]) and len(text) < len(standard)


_BEGINNING = re.compile(r"\w{2} \w+|代表|\w+")
"""“On behalf”, “Au nom”, “代表”, “باسم”."""


def _pattern(standard: str) -> re.Pattern[str]:
    return re.compile(re.escape(standard.replace("\u00a0", " ")).replace(r"\{\}", ".+"))


def _likeness(text: str, standard: str) -> float:
    """How much beginning and end of a note look like those of a standard one, from 0 to 1; the lesser counts."""
    head, _, tail = standard.replace("\u00a0", " ").partition("{}")
    ending = _alike(text[-len(tail) :], tail) if len(tail) > 1 else 1.0
    return min(max(_alike(text[:end], head) for end in _ends(text, head)), ending)


def _ends(text: str, head: str) -> set[int]:
    """Where the beginning may end: as far on as the standard one, or behind its last word, if others are left out."""
    words = head.split()
    found = text.rfind(words[-1], 0, len(head)) + len(words[-1]) if words and words[-1] in text[: len(head)] else 0
    return {len(head), found}


def _alike(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one.strip(), other.strip()).ratio()
