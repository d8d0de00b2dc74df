"""Where running text names a session, in any of the six languages: the inverse of `Language.session`.

Nothing is parsed: every form that a language writes is written once and looked up, so that what is found is exactly
what would be generated, and a session found can be written again as another one in the same form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from drafter.language.shape import ASSEMBLY, Language, SessionForm
from drafter.model.front import Session

_LAST = {"regular": 140, "special": 40, "emergency": 20}
_FORMS: tuple[SessionForm, ...] = ("plain", "oblique")
_WIDEST = 9
"""Words that the longest form has, its ordinal included."""
_WORD_EDGES = re.compile(r"\w[\w’'-]*")
# Arabic puts the noun first and changes its end and its article with the owner: "its session", "session".
_OWNED = re.compile(r"[وبلفك]{0,2}(?:دورت(?:ها|ه|هم|هما|ي)|دورة)|[وف]?(?:لل|بال|كال)دورة|[وف]الدورة")
_PLAIN = str.maketrans("\u00a0\u202f\u2011", "  -")
_ARABIC_NOUN = "الدورة"
_HAN = re.compile(r"第[〇零一二三四五六七八九十百]+届(?:紧急特别|特别)?会议")

Named = tuple[Session, SessionForm, str]
_ANOTHER = "human-rights-council"
"""Stands for every body that writes its sessions in figures."""


@dataclass(frozen=True, slots=True)
class SessionMention:
    """A session named in running text, from `start` to `end`.

    Attributes:
        form: by itself or behind a preposition.
        owned: the word for session as it stands there, where a possessive changes it (Arabic "دورتها").
        organ: whose sessions are written so: another body's stand in figures where the Assembly's stand in words.

    """

    start: int
    end: int
    session: Session
    form: SessionForm
    organ: str = ASSEMBLY
    owned: str = ""


def find_sessions(text: str, language: Language) -> list[SessionMention]:
    """Every session named in words in a text, in order."""
    flat = text.translate(_PLAIN).lower()
    found: list[SessionMention] = []
    for mention in _han(flat, language) if language.code == "zh" else _worded(flat, language):
        if not found or mention.start >= found[-1].end:
            found.append(mention)
    return found


def written(session: Session, like: SessionMention, text: str, language: Language) -> str:
    """Another session in the form in which a text names one: its case, its owner, its no-break spaces and hyphens."""
    words = language.session(session, like.form, like.organ)
    if like.owned:
        words = f"{like.owned} {words.split(' ', 1)[1]}"
    shown = text[like.start : like.end]
    if "\u00a0" in shown:
        words = words.replace(" ", "\u00a0")
    if "\u2011" in shown:
        words = words.replace("-", "\u2011")
    if shown[:1].isupper():
        titled = all(word[:1].isupper() for word in shown.split())
        words = " ".join(map(_capital, words.split(" "))) if titled else _capital(words)
    return words


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _han(text: str, language: Language) -> Iterator[SessionMention]:
    forms = _forms(language)
    for match in _HAN.finditer(text):
        if known := forms.get(match[0].replace("零", "〇")) or forms.get(match[0]):
            yield SessionMention(match.start(), match.end(), *known)


def _worded(text: str, language: Language) -> Iterator[SessionMention]:
    if _noun(language) not in text:
        return
    words = [match.span() for match in _WORD_EDGES.finditer(text)]
    forms = _forms(language)
    for at in range(len(words)):
        if mention := _longest(text, words[at : at + _WIDEST], forms):
            yield mention


def _longest(text: str, words: list[tuple[int, int]], forms: dict[str, Named]) -> SessionMention | None:
    """The longest form that begins with the first of some words."""
    start = words[0][0]
    for _, end in reversed(words):
        known = forms.get(text[start:end])
        if known:
            return SessionMention(start, end, *known)
        if (owned := _OWNED.match(text, start)) and (known := forms.get(_ARABIC_NOUN + text[owned.end() : end])):
            return SessionMention(start, end, *known, owned=owned[0])
    return None


@cache
def _noun(language: Language) -> str:
    """Letters without which no session is named; looked for first, because few texts of a document name one."""
    return "دور" if language.code == "ar" else language.session(Session(1)).split()[-1].lower()[:4]


@cache
def _forms(language: Language) -> dict[str, Named]:
    forms: dict[str, Named] = {}
    for kind, last in _LAST.items():
        for number in range(1, last + 1):
            session = Session(number, kind)  # type: ignore[arg-type]
            for form, organ in product(_FORMS, (ASSEMBLY, _ANOTHER)):
                written = language.session(session, form, organ).replace("\u00a0", " ").lower()
                forms.setdefault(written, (session, form, organ))
    return forms
