"""Where running text names a session, in any of the six languages: the inverse of `Language.session`.

Nothing is parsed: every form that a language writes is written once and looked up, so that what is found is exactly
what would be generated, and a session found can be written again as another one in the same form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

from drafter.language.grammar import capitalised
from drafter.language.shape import ASSEMBLY, Language, SessionForm
from drafter.language.slips import is_one_slip
from drafter.model.front import Session
from drafter.model.symbols import KEPT

_LAST = {"regular": 140, "special": 40, "emergency": 20}
_FORMS: tuple[SessionForm, ...] = ("plain", "oblique")
_WIDEST = 9
"""Words that the longest form has, its ordinal included."""
WORD = re.compile(r"\w[\w’'-]*")
# Arabic puts the noun first and changes its end and its article with the owner: "its session", "session".
_OWNED = re.compile(r"[وبلفك]{0,2}(?:دورت(?:ها|ه|هم|هما|ي)|دورة)|[وف]?(?:لل|بال|كال)دورة|[وف]الدورة")
_ARABIC_NOUN = "الدورة"
_LIKE_HAN = re.compile("第(?=[一二三四五六七八九十百])[\u4e00-\u9fff]{1,10}?会议")
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


def plain(text: str) -> str:
    """A text in small letters, with plain spaces and hyphens: as forms are looked up."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2011", "-").lower()


@lru_cache(maxsize=KEPT)
def find_sessions(text: str, language: Language) -> tuple[SessionMention, ...]:
    """Every session named in words in a text, in order; kept, for most paragraphs come back."""
    text = plain(text)
    found: list[SessionMention] = []
    for mention in _han(text, language) if language.code == "zh" else _worded(text, language):
        if not found or mention.start >= found[-1].end:
            found.append(mention)
    return tuple(found)


def written(session: Session, like: SessionMention, text: str, language: Language) -> str:
    """Another session in the form in which a text names one: its case, its owner, its no-break spaces and hyphens."""
    words = language.session(session, like.form, like.organ)
    if like.owned:
        words = f"{like.owned} {words.split(' ', 1)[1]}"
    return as_shown(words, text[like.start : like.end])


def as_shown(words: str, shown: str) -> str:
    """Words with the no-break spaces, no-break hyphens and capitals of those that they take the place of."""
    if "\u00a0" in shown:
        words = words.replace(" ", "\u00a0")
    if "\u2011" in shown:
        words = words.replace("-", "\u2011")
    if shown[:1].isupper():
        titled = all(word[:1].isupper() for word in shown.split())
        words = " ".join(map(capitalised, words.split(" "))) if titled else capitalised(words)
    return words


def _han(text: str, language: Language) -> Iterator[SessionMention]:
    forms = _forms(language)
    for match in _HAN.finditer(text):
        if known := forms.get(match[0].replace("零", "〇")) or forms.get(match[0]):
            yield SessionMention(match.start(), match.end(), *known)


def _worded(text: str, language: Language) -> Iterator[SessionMention]:
    if _noun(language) not in text:
        return
    words = [match.span() for match in WORD.finditer(text)]
    forms, first = _forms(language), _first_words(language)
    for at, (start, end) in enumerate(words):
        owned = _OWNED.match(text, start)
        if (owned or text[start:end] in first) and (mention := _longest(text, words[at : at + _WIDEST], forms, owned)):
            yield mention


def _longest(
    text: str, words: list[tuple[int, int]], forms: dict[str, Named], owned: re.Match[str] | None
) -> SessionMention | None:
    """The longest form that begins with the first of some words, which may be an owned word for session."""
    start = words[0][0]
    for _, end in reversed(words):
        if known := forms.get(text[start:end]):
            return SessionMention(start, end, *known)
        if owned and (known := forms.get(_ARABIC_NOUN + text[owned.end() : end])):
            return SessionMention(start, end, *known, owned=owned[0])
    return None


@cache
def _first_words(language: Language) -> frozenset[str]:
    """The words that forms begin with; most words of a text are none."""
    return frozenset(match[0] for form in _forms(language) if (match := WORD.match(form)))


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


@dataclass(frozen=True, slots=True)
class Misspelt:
    """What stands in the place of a session's ordinal from `start` to `end`, and the session it must mean."""

    start: int
    end: int
    meant: str


@lru_cache(maxsize=KEPT)
def find_misspelt(text: str, language: Language) -> tuple[Misspelt, ...]:
    """Every session whose words are one slip from those of a session, such as “eigthy-third session”.

    A slip is a letter or a character too many, too few, another, or two in each other's place.
    """
    if language.code == "zh":
        return tuple(_misspelt_in_chinese(text, language))
    if _noun(language) not in (text := plain(text)):
        return ()
    words, nouns = [match.span() for match in WORD.finditer(text)], _nouns(language)
    found = (
        _misspelt(text, words, at, language)
        for at, (start, end) in enumerate(words)
        if _is_noun(text[start:end], nouns, language) or (language.code == "ar" and _OWNED.fullmatch(text, start, end))
    )
    return tuple(each for each in found if each)


def _is_noun(word: str, nouns: frozenset[str], language: Language) -> bool:
    """Whether a word is one for session, or one whose end has a slip."""
    return word in nouns or (word.startswith(_noun(language)) and any(is_one_slip(word, noun) for noun in nouns))


def _misspelt_in_chinese(text: str, language: Language) -> Iterator[Misspelt]:
    """What stands from 第 to 会议; meetings (次) and terms (期) are counted in the same words."""
    if "会议" in text:
        for named in _LIKE_HAN.finditer(text):
            others = language.tables["sessions"]["near-words"]
            if not any(other in named[0] for other in others) and (meant := _meant(named[0], language)):
                yield Misspelt(*named.span(), meant)


def _misspelt(text: str, words: list[tuple[int, int]], at: int, language: Language) -> Misspelt | None:
    """What stands beside a word for session, if one slip makes it an ordinal; the longest words count."""
    if language.code == "ar":
        windows = [(words[at][0], end) for _, end in reversed(words[at + 1 : at + _WIDEST])]
    else:
        windows = [(start, words[at][1]) for start, _ in words[max(0, at - _WIDEST) : at]]
    shortest = next((at for at in reversed(range(len(windows))) if text[slice(*windows[at])] in _forms(language)), None)
    for start, end in windows if shortest is None else windows[max(0, shortest - _MORE) : shortest]:
        given = _unowned(text[start:end].translate(_UNSEEN))
        if given in _forms(language):
            return None
        if meant := _meant(given.replace(_KASHIDA, ""), language):
            return Misspelt(start, end, meant)
    return None


def _unowned(words: str) -> str:
    """Words with the bare noun where the Arabic word for session has a pronoun: “its session”."""
    owned = _OWNED.match(words)
    return _ARABIC_NOUN + words[owned.end() :] if owned else words


_MORE = 2
"""Words of the tens, of which a slip leaves an ordinal behind: in “sevnty-third” and in “septuagsimo tercer”."""
_KASHIDA = "\u0640"
"""The stroke that stretches an Arabic word."""
_UNSEEN = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c"))
"""Marks of direction, as copies of Arabic texts have them between words."""


@cache
def _nouns(language: Language) -> frozenset[str]:
    """The words for session as forms hold them: their last word; in Arabic their first."""
    at = 0 if language.code == "ar" else -1
    return frozenset(form.split(" ")[at] for form in _forms(language))


def _meant(words: str, language: Language) -> str:
    """The session that words with a slip in its ordinal mean; "" for none, or where more than three are as near."""
    if words in _forms(language) or any(word in words.split() for word in language.tables["sessions"]["near-words"]):
        return ""
    half = (len(words) - 1) // 2  # one slip leaves the first half or the last as it was, which is seen at once
    first, last = words[:half], words[len(words) - half :]
    alike = (
        form for form in _by_length(language).get(len(words) // 2, ()) if form.startswith(first) or form.endswith(last)
    )
    near = [form for form in alike if is_one_slip(words, form)]
    return "” or “".join(near) if len(near) <= _MOST_MEANT else ""


_MOST_MEANT = 3
"""“Soixante-reizième” is as near to the seventy-third session as to the seventy-sixth, 第七八十届 to three."""


@cache
def _by_length(language: Language) -> dict[int, list[str]]:
    """The sessions in words, under the half lengths that a form with one slip can have."""
    found: dict[int, list[str]] = {}
    for form in _forms(language):
        if not any(sign.isdigit() for sign in form):
            for half in {(len(form) + change) // 2 for change in (-1, 0, 1)}:
                found.setdefault(half, []).append(form)
    return found
