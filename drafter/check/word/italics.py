"""Italics: words that are set in italic and can be neither a title nor of another language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from drafter.check.word.manuscript import Manuscript
from drafter.check.word.scripts import script_of
from drafter.check.word.wording import bare
from drafter.facts.states import find_state
from drafter.language.mentions import names_an_organ
from drafter.language.shape import Language
from drafter.word.inspection.paragraphs import Inspected, Stretch

_SHORTEST = 2
"""Letters that a word in italic has at least: a single one is a variable, or left outside a title."""
_WORDS_OF_TITLE = 4
"""Words that an Arabic title has at least: without capitals only its length tells it."""
_WORDS_OF_SENTENCE = 4
"""Words from which on a whole paragraph in italic is no heading."""
_WORDS_AMID = 3
"""Words from which on a small letter at the beginning tells that a phrase was cut out of a sentence."""
_RUNS_ON, _RUNS_IN = re.compile(r"[^\W\d_]-?\Z"), re.compile(r"-?[^\W\d_]")
_CLOSES = tuple(",;:.،؛，；：。")


@dataclass(frozen=True, slots=True)
class _Sloped:
    """Words in italic, however many runs they are in, what stands before and behind them, and whether that is all."""

    words: str
    before: str
    behind: str
    is_whole: bool


def is_sloped(manuscript: Manuscript, stretch: Stretch, paragraph: Inspected, *, in_text: bool = False) -> bool:
    """Whether words are in italic that are no title, which has a capital or a figure, and of no other language.

    Args:
        manuscript, stretch, paragraph: the file, the words and where they stand.
        in_text: whether they stand in running text, where titles are whole; notes cite them piece by piece.

    """
    if not stretch.look.italic:
        return False
    sloped = _around(stretch, paragraph)
    words, letters = sloped.words, sum(map(str.isalpha, sloped.words))
    if _RUNS_ON.search(sloped.before) or _RUNS_IN.match(sloped.behind):
        return letters >= _SHORTEST  # part of a word is neither a title nor foreign
    if names_an_organ(words) or bare(words) in _terms(manuscript.language):
        return True
    if in_text and (_is_sentence(sloped) or _is_name(manuscript.language, words)):
        return True
    if in_text and _is_roman_elsewhere(manuscript, words):
        return True
    if manuscript.language.code == "ar":
        return script_of(words) == "arabic" and len(words.split()) < _WORDS_OF_TITLE and "”" not in words
    foreign = manuscript.language.tables.get("foreign-words", ())
    is_title = any(sign.isupper() or sign.isdecimal() or sign in "《“«" for sign in words)
    if in_text and is_title:
        is_title = not (words[0].islower() and len(words.split()) >= _WORDS_AMID)
    return not is_title and letters >= _SHORTEST and words.strip(" ,;.") not in foreign


def _around(stretch: Stretch, paragraph: Inspected) -> _Sloped:
    """All the words in italic that a stretch is of; they are the whole where only a bold opening is not."""
    shown = paragraph.shown
    first = last = next(place for place, each in enumerate(shown) if each is stretch)
    while first and shown[first - 1].look.italic:
        first -= 1
    while last + 1 < len(shown) and shown[last + 1].look.italic:
        last += 1
    words = " ".join("".join(each.text for each in shown[first : last + 1]).split())
    before, behind = ("".join(each.text for each in part) for part in (shown[:first], shown[last + 1 :]))
    roman = (each.text for each in (*shown[:first], *shown[last + 1 :]) if not each.look.bold)
    return _Sloped(words, before, behind, is_whole=not any(map(str.isalnum, "".join(roman))))


def _is_sentence(sloped: _Sloped) -> bool:
    """Whether they are all that a paragraph says, its closing mark with it."""
    return sloped.is_whole and sloped.words.endswith(_CLOSES) and len(sloped.words.split()) >= _WORDS_OF_SENTENCE


def _is_name(language: Language, words: str) -> bool:
    """Whether they name a State, or are one word of the terms that have capitals, such as “States”."""
    words = words.strip(" ,;.")
    return words in _words_of_terms(language) or find_state(words, language.code) is not None


def _is_roman_elsewhere(manuscript: Manuscript, words: str) -> bool:
    """Whether the same words stand in roman elsewhere in the text; a title is in italic each time."""
    if not words[:1].isupper():
        return False
    alone = re.compile(rf"(?<![\w-]){re.escape(words)}(?![\w-])")
    return any(
        words in stretch.text and alone.search(stretch.text)
        for stand in manuscript.running
        for stretch in stand.paragraph.shown
        if not stretch.look.italic
    )


@cache
def _terms(language: Language) -> frozenset[str]:
    """Words that are spelt with capitals and are no titles: the Organization's name, its officers, Member States."""
    return frozenset(map(bare, _listed(language)))


@cache
def _words_of_terms(language: Language) -> frozenset[str]:
    """The words with capitals that such terms are made of."""
    return frozenset(word for term in _listed(language) for word in term.split() if word[0].isupper())


def _listed(language: Language) -> list[str]:
    fixed = (right for _, right in language.tables["terms"]["wrong"])
    return [each.strip("*") for each in (language.words["united-nations"], *fixed)]
