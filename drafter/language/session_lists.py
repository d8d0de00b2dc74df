"""Where running text names several sessions with one word for them: “its seventy-sixth and seventy-seventh sessions”.

Also one that is called regular: “its sixty-fifth regular session”.

As with single sessions nothing is parsed: ordinals are looked up among those that the language writes, and each can be
written again as another in the same case. What joins them, and the word for sessions, are in the language's tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from drafter.language.sessions import WORD, as_shown, plain
from drafter.language.shape import Language, SessionForm
from drafter.model.front import Session
from drafter.model.symbols import KEPT

_FORMS: tuple[SessionForm, ...] = ("plain", "oblique", "object")
_LAST = 140
_WIDEST = 5
"""Words that the longest ordinal has."""
_HAN = re.compile(r"[〇零一二三四五六七八九十百]+")
_AND = "و"
"""The Arabic “and” is written with the word behind it."""


@dataclass(frozen=True, slots=True)
class ListedSession:
    """The ordinal of a regular session among several, from `start` to `end`.

    Attributes:
        number: of the session.
        form: the case of the ordinal.
        place: whether it is one of a list, or the first or last of a range: “seventieth to seventy-sixth sessions”.

    """

    start: int
    end: int
    number: int
    form: SessionForm
    place: Literal["list", "first", "last"] = "list"


def find_listed(text: str, language: Language) -> list[ListedSession]:
    """Every session named in words together with others, or called regular, in order."""
    return list(_listed(text, language))


@lru_cache(maxsize=KEPT)
def _listed(text: str, language: Language) -> tuple[ListedSession, ...]:
    """The same; kept, because one check after another asks for the same texts."""
    words = language.tables["sessions"]["listed"]
    text = plain(text)
    if words["stem"] not in text:
        return ()
    found = list(_ordinals(text, language))
    alone = [each for each in found if _is_named(text, [each], *words["alone"])]
    named = [run for run in _runs(text, found, words) if _is_named(text, run, words["before"], words["behind"])]
    listed = [each for run in named for each in _placed(text, run, words)]
    places = {each.start for each in listed}
    others = (each for each in alone if each.start not in places)
    return tuple(sorted([*listed, *others], key=lambda each: each.start))


def another(listed: ListedSession, number: int, text: str, language: Language) -> str:
    """The ordinal of another session as this one stands in a text."""
    return as_shown(_ordinal(number, listed.form, language), text[listed.start : listed.end])


def _runs(text: str, found: list[ListedSession], words: dict[str, str]) -> Iterator[list[ListedSession]]:
    """Ordinals that follow one another with nothing but a joint between them; two at least."""
    joint = re.compile(words["joint"])
    run: list[ListedSession] = []
    for each in found:
        if run and not joint.fullmatch(text, run[-1].end, each.start):
            if len(run) > 1:
                yield run
            run = []
        run.append(each)
    if len(run) > 1:
        yield run


def _is_named(text: str, run: list[ListedSession], before: str, behind: str) -> bool:
    """Whether the word for sessions stands before or behind a run, as the language has it."""
    near = text[max(0, run[0].start - _REACH) : run[0].start]
    return bool(re.search(f"(?:{before})$", near) and re.compile(behind).match(text, run[-1].end))


_REACH = 60
"""Characters before a run in which its word may stand."""


def _placed(text: str, run: list[ListedSession], words: dict[str, str]) -> Iterator[ListedSession]:
    """The members of a run, each told whether it opens or ends a range."""
    to = re.compile(words["range"])
    ends = {at + 1 for at in range(len(run) - 1) if to.search(text[run[at].end : run[at + 1].start])}
    for at, each in enumerate(run):
        place: Literal["list", "first", "last"] = "last" if at in ends else "first" if at + 1 in ends else "list"
        yield ListedSession(each.start, each.end, each.number, each.form, place)


def _ordinals(text: str, language: Language) -> Iterator[ListedSession]:
    """Every ordinal of a text, the longest at each place."""
    forms, done = _forms(language), 0
    if language.code == "zh":
        for match in _HAN.finditer(text):
            if known := forms.get(match[0].replace("零", "〇")) or forms.get(match[0]):
                yield ListedSession(*match.span(), *known)
        return
    words = [match.span() for match in WORD.finditer(text)]
    for at, (start, _) in enumerate(words):
        if start < done:
            continue
        begins = (start, start + 1) if language.code == "ar" and text[start] == _AND else (start,)
        ends = [end for _, end in reversed(words[at : at + _WIDEST])]
        found = next(((begin, end) for begin in begins for end in ends if text[begin:end] in forms), None)
        if found:
            done = found[1]
            yield ListedSession(*found, *forms[text[slice(*found)]])


@cache
def _forms(language: Language) -> dict[str, tuple[int, SessionForm]]:
    """Session and case by the words of the ordinal, in small letters and with plain spaces."""
    forms: dict[str, tuple[int, SessionForm]] = {}
    for number in range(1, _LAST + 1):
        for form in _FORMS:
            words = plain(_ordinal(number, form, language))
            forms.setdefault(words, (number, form))
            for with_noun, apart in language.tables["sessions"]["listed"].get("apart", ()):
                if words.endswith(with_noun):
                    forms.setdefault(words.removesuffix(with_noun) + apart, (number, form))
    return forms


def _ordinal(number: int, form: SessionForm, language: Language) -> str:
    """The ordinal of a session without the word for it."""
    before, behind = language.tables["sessions"]["regular"].split("{}")
    named = language.session(Session(number), form)
    if language.code == "zh":
        return named.removeprefix(before).removesuffix(behind)
    words = named.split(" ")
    return " ".join(words[len(before.split()) : len(words) - len(behind.split())])
