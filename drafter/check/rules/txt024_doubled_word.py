"""TXT024: doubled word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq

from drafter.check.draft import Draft
from drafter.check.echoes import echoes, look_for
from drafter.check.pieces import Found
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.sought import Sought
from drafter.findings import Severity
from drafter.language.vocabulary import vocabulary


def _doubled_han(text: str) -> Iterator[int]:
    """Where the second of two equal runs of up to eight Han characters ends."""
    every = ((length, end) for length in range(1, _LONGEST_ECHO + 1) for end in echoes(text, length, length))
    return (end for length, end in every if "\u4e00" <= text[end - 2 * length] <= "\u9fff")


echo = look_for(_doubled_han)
_LONGEST_ECHO = 8


def _doubled(text: str) -> Iterator[int]:
    """Where up to three words end that stand again behind themselves, whatever the marks between."""
    for run in set(_doubled_runs(vocabulary(text).in_order)):
        if all(run) and not run[0].isdigit():
            words = map(re.escape, run + run)
            yield from (match.end() for match in re.finditer(r"(?i)" + r"[^\w\n]+".join(words), text))


def _doubled_runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    for size in range(1, _LONGEST_RUN + 1):
        same, run = bytes(map(eq, words, words[size:])), b"\1" * size
        at = same.find(run)
        while at >= 0:
            yield tuple(words[at : at + size])
            at = same.find(run, at + 1)


_LONGEST_RUN = 3
_twice = look_for(_doubled)
_DOUBLED = Sought(r"(?<![\w’'-])([^\W\d_]++)[ \u00a0]++\1(?![\w’'-])", near=_twice, flags=re.I)
_APART = Sought(
    r"(?<![\w’'-])([^\W\d_]{4,})[,،] \1(?=[,،;؛.]|$)|(?<![\w’'-])((?:[dlnsc]|qu)’[^\W\d_]{3,}) \2(?![\w’-])",
    near=_twice,
)
"""A word twice with a comma between, or with an article that is cut short."""
_GOES_ON = Sought(r"(?<![\w’'\u2011-])([^\W\d_]{5,})[,،] \1(?= [^\W\d_])", near=_twice)
"""The same within a sentence, where English and Russian may go on so: “older women, women with disabilities”."""
_SMALL = Sought(
    r"\b(between|through|including|among|within|from|towards|into|during|against|without|under|their|and|upon"
    r"|entre|durant|parmi|selon|contre|mediante|durante|según|hacia|desde|между|через|среди|против)\b,"
    r"[ \u00a0]\1\b(?!,)",
    near=_twice,
)
"""A small word twice with a comma between, with which no sentence goes on."""
_BEHIND_HYPHEN = Sought(r"(?<=-)([^\W\d_]{4,}) \1(?![\w’-])", near=r"-([^\W\d_]{4,}) \1")
_BEFORE_HYPHEN = Sought(r"(?<![\w’'-])([^\W\d_]{4,}) \1(?=-[^\W\d_])", near=_twice)
_FIGURES = Sought(
    r"(?<![\w/.,-])(?<![0-9][ \u00a0])([0-9]{3,4})[ \u00a0]\1(?![\w/-]|[.,][0-9]|[ \u00a0][0-9]{3}(?![0-9]))",
    near="[ \u00a0](?<=[0-9]{3}.)(?=[0-9]{3})",
)
"""A year or another figure twice, which is no part of a larger one: 500 500 000, 2 000 000."""
_RUNS = Sought(r"(?<![\w’'-])((?:[^\W\d_]{2,}|[aàAÀ])(?: [^\W\d_]{2,}){1,2}) \1(?![\w’'-])", near=_twice)
_LETTERS = frozenset("авиксоуyàa")
"""Words of one letter; others name things in a row: C C."""
_HAN = Sought(r"([的了和与及或在对请并其])\1|([\u4e00-\u9fff]{2,8})\2", near=echo)
_USUAL = {
    "en": {"that", "had"},
    "fr": {"nous", "vous", "en"},
    "ar": {"ألف", "إس"},
}
"""Words that a sentence can hold twice in a row: “the extent that that organization …”, “nous nous engageons”."""


@rule(
    "TXT024",
    "doubled-word",
    scope=Scope.TEXT,
    summary="No word stands twice in a row, nor with a comma between.",
    why="It is left over from moving text; readers pass over it and translators do not.",
    source="Counted in adopted resolutions of sessions 75 to 77: a slip wherever it occurs (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    is_fixable=True,
    adopted_copies_waver=True,
    examples=(
        Example("en", "title: The the Lake Basin", "title: The Lake Basin"),
        Example("es", "title: La Cuenca Cuenca del Lago", "title: La Cuenca del Lago"),
        Example("ru", "title: О том, что что озера", "title: О том, что озера"),
        Example("fr", "title: Les lacs en 2019 2019", "title: Les lacs en 2019"),
        Example("zh", "title: 关于湖泊的的报告", "title: 关于湖泊的报告"),
    ),
)
def doubled_word(draft: Draft) -> Iterator[Fault]:
    """Look for a word that follows itself; a short name may (“Pago Pago”)."""
    code = draft.language.code
    for found in draft.found(_HAN if code == "zh" else _DOUBLED):
        word = found.match[1] or found.match[2]
        if word.lower() in _USUAL.get(code, ()) or (code != "zh" and _names(found, word)):
            continue
        mild = Severity.NOTE if code == "zh" and 1 < len(word) < _LONG_IN_CHINESE else None
        yield found.fault(f"“{word}” stands twice.", "Take one out.", None if mild else word, mild)
    for sought in (_APART, _SMALL, _BEHIND_HYPHEN, _BEFORE_HYPHEN, _FIGURES, _RUNS) if code != "zh" else ():
        for found in draft.found(sought):
            word = found.match[found.match.lastindex or 1]
            mended = None if "," in found.text or "،" in found.text else word
            yield found.fault(f"“{word}” stands twice.", "Take one out.", mended)
    for found in draft.found(_GOES_ON) if code in ("ar", "es", "fr") else ():
        yield found.fault(f"“{found.match[1]}” stands twice.", "Take one out.", severity=Severity.NOTE)


_LONGEST_NAME = 4
"""Letters of the longest name that stands twice; in texts of sessions 75 to 77 no longer word with a capital does."""


def _names(found: Found, word: str) -> bool:
    """Whether a word and the same behind it are names, or letters that name something."""
    is_capital = word[:1].isupper() and found.text[-len(word)].isupper()
    is_name = is_capital and found.start > 0 and len(word) <= _LONGEST_NAME
    return is_name or (len(word) == 1 and word.lower() not in _LETTERS)


_LONG_IN_CHINESE = 4
"""Shorter ones may end one word and begin the next: 内陆国家国家委员会."""
