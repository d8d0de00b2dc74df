"""What is meant for an opening phrase, where a text opens with none of its part of the resolution."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from drafter.language.lexicon import Lexicon, Part, lexicon
from drafter.language.shape import Language

_NUMBER = re.compile(
    r"(?:(?:OP|PP) ?)?(?:[(（]?(?:[0-9\u0660-\u0669]{1,3}|[^\W\d_]|[ivxIVX]{2,5}|[一二三四五六七八九十]{1,3})"
    r"[.):：）،、]\s*|[0-9\u0660-\u0669]{1,3}\s+)|[•·–—*-]\s+"
)
"""A number, a letter or a bullet that was typed before a verb: “1. Requests”, “(a) Requests”."""
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Meant:
    """The beginning of a text that is meant to open it.

    Attributes:
        words: that beginning, as it is written.
        phrase: what a paragraph of this part would open with, as far as it can be told; "" otherwise.
        of_other_part: whether the words are a phrase of the other part.

    """

    words: str
    phrase: str = ""
    of_other_part: bool = False


def meant_opening(text: str, part: Part, code: str) -> Meant | None:
    """What a text is meant to open with, which opens with no phrase that the list has for its part; None for nothing.

    Told are a phrase behind a typed number, one of the other part, one in capitals, one whose particle stands at the
    wrong place and one that is misspelt.
    """
    words = lexicon(code)
    number = _NUMBER.match(text)
    if number and (behind := words.find(text[number.end() :], part)):
        return Meant(text[: number.end() + behind.end], behind.phrase)
    if there := words.find(text, "operative" if part == "preamble" else "preamble"):
        return Meant(text[: there.end], form_of(part, there.phrase, words), of_other_part=True)
    if small := words.find(text[:1] + text[1:].lower(), part):
        return Meant(text[: small.end], small.entry.phrase)
    for beginning in _beginnings(text, code):
        if right := words.with_particle_moved(beginning, part):
            return Meant(beginning, right)
    return _misspelt(text, part, words)


@lru_cache(maxsize=256)
def form_of(part: Part, phrase: str, words: Lexicon) -> str:
    """What a phrase of the other part is in this one: “Welcoming” for “Welcomes”; "" where it cannot be told.

    Two forms of a verb have their first letters in common; in Arabic one has a word more in front.
    """
    from difflib import SequenceMatcher

    listed = words.entry(phrase, "operative" if part == "preamble" else "preamble")
    plain = listed.plain if listed else phrase
    every = [each.phrase for each in words.phrases(part) if each.form == "plain" and each.phrase != plain]
    alike = [each for each in every if _share_a_stem(each, plain)]
    alike = alike or [each for each in words.nearest(plain, part) if each in every]
    likeness = {each: SequenceMatcher(None, each, plain).ratio() for each in alike}
    found = max(likeness, key=lambda each: likeness[each], default="")
    return (words.form(found, part, listed.form) or found) if listed else found


def _share_a_stem(one: str, other: str) -> bool:
    stem = one.partition(" ")[0][:_STEM]
    return (len(stem) == _STEM and other.startswith(stem)) or one.endswith(f" {other}") or other.endswith(f" {one}")


_STEM = 4
"""Letters by which two forms of a verb are known as such."""


def with_particle_behind(phrase: str, text: str, part: Part, language: Language) -> str:
    """The phrase that opens a text, with a particle behind it that belongs before it: “Commends also the States”.

    “Further” is one only before words that no adjective has behind it: “Notes further that”, not “Notes further steps”.
    """
    words = lexicon(language.code)
    gap = "" if language.code == "zh" else " "
    behind = text[len(phrase) :]
    for particle, form in words.particles.items():
        _, is_one, rest = behind.partition(f"{gap}{particle}{gap}")
        if is_one and behind.startswith(f"{gap}{particle}"):
            is_sure = form == "also" or rest.startswith(tuple(language.tables.get("behind-further", ())))
            whole = f"{phrase}{gap}{particle}"
            return whole if is_sure and words.with_particle_moved(whole, part) else phrase
    return phrase


def _misspelt(text: str, part: Part, words: Lexicon) -> Meant | None:
    """The beginning that has as many words as the phrase it is nearest to, in Chinese as many signs."""
    if not (near := words.nearest(text, part, 1)):
        return None
    size = len(near[0]) if words.code == "zh" else len(near[0].split())
    every = list(_beginnings(text, words.code, size))
    return Meant(every[-1], near[0]) if len(every) == size else None


def _beginnings(text: str, code: str, most: int = _MOST_WORDS) -> Iterator[str]:
    """The first word of a text, its first two and so on; in Chinese signs."""
    if code == "zh":
        return (text[:end] for end in range(1, min(most, len(text)) + 1))
    every = re.finditer(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", text)
    return (text[: word.end()] for word, _ in zip(every, range(most), strict=False))
