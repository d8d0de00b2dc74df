"""Texts that came back: the same title in two sessions of the official texts, in each language.

A pair is biennial where the title stands in sessions 75 and 77 and not in 76, annual where it stands in neighbouring
sessions. The English title decides; years and ordinals in it count as equal. Titles that stand twice in one session
are left out, since nothing tells which text follows which.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from drafter.model.front import Resolution
from drafter.model.walk import plain


@dataclass(frozen=True)
class Pair:
    """The same text of two sessions in one language."""

    language: str
    old: Resolution
    new: Resolution

    @property
    def name(self) -> str:
        """As "75/16 → 77/18 en"."""
        old, new = (each.front.symbol or "" for each in (self.old, self.new))
        return f"{old.removeprefix('A/RES/')} → {new.removeprefix('A/RES/')} {self.language}"


def pairs(texts: Iterable[Resolution]) -> Iterator[Pair]:
    """The pairs among some adopted texts of several languages, in the order of their symbols."""
    by_symbol: dict[str, dict[str, Resolution]] = defaultdict(dict)
    for text in texts:
        if text.front.symbol and text.front.session:
            by_symbol[text.front.symbol][text.front.language] = text
    for old, new in _symbols(by_symbol):
        for language in sorted(by_symbol[old].keys() & by_symbol[new].keys()):
            yield Pair(language, by_symbol[old][language], by_symbol[new][language])


def _symbols(texts: Mapping[str, Mapping[str, Resolution]]) -> Iterator[tuple[str, str]]:
    """Symbols of neighbours: each text and the next one of its title, one or two sessions later."""
    sessions: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for symbol, versions in sorted(texts.items()):
        english = versions.get("en")
        if english and english.front.session and english.front.session.kind == "regular":
            sessions[_bare(plain(english.front.title))][english.front.session.number].append(symbol)
    for title, found in sorted(sessions.items()):
        numbers = sorted(found)
        for old, new in pairwise(numbers):
            if title and len(found[old]) == len(found[new]) == 1 and new - old <= _SLOWEST:
                yield found[old][0], found[new][0]


_SLOWEST = 2
_ORDINAL = re.compile(r"\b(?:\w+(?:first|second|third|th)|first|second|third)\b|[\W\d_]+")


def _bare(title: str) -> str:
    """A title without figures and ordinals."""
    return " ".join(_ORDINAL.sub(" ", title.lower()).split())
