"""TXT002: organ line."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import shown
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.errors import InputError
from drafter.findings import Severity
from drafter.language import LANGUAGES, language
from drafter.language.shape import Language

_MARKS = ",:;،؛，：； \u00a0\u200e\u200f"
_ALIKE = 0.6
"""From this likeness on a line is meant for the organ's name; others open texts of their own kind."""
_SAME = 0.88
"""From this likeness on a line is a misspelling of another organ's name."""
_SHORT = 2
"""Characters of the shortest name of an organ: 大会."""


@rule(
    "TXT002",
    "organ-line",
    scope=Scope.TEXT,
    summary="The text opens with the organ's name as the language writes it; its comma comes by position.",
    why="The whole resolution is the sentence whose subject is this line. It takes a comma before a preamble, and none "
    "where the operative part follows at once.",
    source="Facts on UN house style 1.2, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    is_fixable=True,
    examples=(
        Example(
            "en",
            "opening: The General Asembly\noperative: [Decides to adjourn]",
            "opening: The General Assembly\noperative: [Decides to adjourn]",
        ),
        Example(
            "fr",
            "opening: L’Assemblée générale,\noperative: [Décide d’agir]",
            "opening: L’Assemblée générale\noperative: [Décide d’agir]",
        ),
        Example(
            "ru",
            "opening: Совет Безопасности\noperative: [постановляет собраться]",
            "opening: Генеральная Ассамблея\noperative: [постановляет собраться]",
        ),
    ),
)
def organ_line(draft: Draft) -> Iterator[Fault]:
    """Hold an opening line that differs from the usual one against the names of the organs."""
    usual = _line(draft.language, draft.front.organ)
    for part in draft.resolution.parts:
        given = shown(part.organ_line)
        bare = given.rstrip(_MARKS)
        at = (draft.places("opening") if len(draft.resolution.parts) == 1 else None) or part.origin or draft.origin
        if usual is None or not given or bare == usual:
            if given != bare:
                message = f"The opening line closes with “{given[len(bare) :].strip()}”."
                yield Fault(message, at, "Take it out: it comes by position.", given, 0, bare)
        elif bare in _others(draft):
            message = f"“{bare}” is another organ than this text's ({draft.front.organ})."
            yield Fault(message, at, "Mend the line, or give the organ.", bare)
        elif meant := _meant(bare, usual, _others(draft)):
            message = f"“{bare}” seems to be {meant}, another organ than this text's ({draft.front.organ})."
            yield Fault(message, at, f"Write “{usual}”, or give the organ.", bare)
        elif bare in _foreign(draft.language):
            message = f"“{bare}” is the opening line of a text in another language."
            yield Fault(message, at, f"Write “{usual}”.", bare, 0, usual)
        elif usual in bare or _likeness(bare, usual) >= _ALIKE or _is_of_its_words(bare, usual):
            yield Fault(f"The opening line reads “{bare}”.", at, f"Write “{usual}”.", bare, 0, usual)


def _line(language: Language, organ: str) -> str | None:
    """The opening line of an organ; None where the language has no words for it."""
    try:
        return language.organ_line(organ)
    except InputError:
        return None


def _is_of_its_words(given: str, usual: str) -> bool:
    """Whether a line has no words but those of the usual one, in another order or fewer, or all of these and more."""
    words, all_words = set(given.casefold().split()), set(usual.casefold().split())
    return words <= all_words or {word for word in all_words if len(word) > _SMALL} <= words


_SMALL = 3
"""Letters of an article."""


def _likeness(given: str, usual: str) -> float:
    """How much two lines look alike, from 0 to 1; a word of two Han characters is meant where one of them is."""
    if len(usual) == len(given) == _SHORT:
        return float(bool(set(given) & set(usual)))
    return difflib.SequenceMatcher(None, given.casefold(), usual.casefold()).ratio()


def _meant(given: str, usual: str, others: set[str]) -> str:
    """Another organ whose name a line misspells; "" where it is as near to the usual one, or to none."""
    near = difflib.get_close_matches(given, sorted(others), 1, _SAME)
    return near[0] if near and _likeness(given, near[0]) > _likeness(given, usual) else ""


def _foreign(own: Language) -> set[str]:
    """The opening lines of the organs in the languages but one."""
    others = (language(code) for code in LANGUAGES if code != own.code)
    return {str(words["opening"]) for other in others for words in other.tables["organs"].values()}


def _others(draft: Draft) -> set[str]:
    organs = draft.language.tables["organs"]
    return {str(words["opening"]) for organ, words in organs.items() if organ != draft.front.organ}
