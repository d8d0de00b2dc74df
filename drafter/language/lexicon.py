"""The phrases that open paragraphs: finding them in plain text, and the forms of the cycle plain, also, further.

A language's list holds phrases as official texts print them. Texts also combine: a particle and a manner may stand
beside any verb ("Notes with deep concern also"), so these are listed by themselves and taken together here.
How phrases are compared says `language.folding`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import product
from pathlib import Path
from typing import Literal

from drafter.language.folding import WINDOW, Folded

Part = Literal["preamble", "operative"]
Form = Literal["plain", "also", "further"]

_PARTS: dict[str, Part] = {"preamble": "preamble", "operative": "operative"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase.

    Attributes:
        phrase: as printed.
        part: where it opens paragraphs.
        plain: the phrase without particle: what it follows in the cycle plain, also, further.
        verb: the phrase without particle and manner: "Noting" for "Noting with deep concern also".
        form: its place in the cycle.
        count: how often it opens paragraphs of sessions 74 to 78; 0 for a derived or combined phrase.
        addressed: whether somebody is told to do something; then the cycle looks at who it is (house style 1.6).
        gender: "feminine" and "masculine" where the phrase agrees with the organ: the Assembly, a Council.
        counterpart: the phrase in the other gender.

    """

    phrase: str
    part: Part
    plain: str
    verb: str
    form: Form = "plain"
    count: int = 0
    addressed: bool = False
    gender: Literal["feminine", "masculine"] | None = None
    counterpart: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found at the beginning of a text: `text[start:end]`, as it is printed there."""

    start: int
    end: int
    phrase: str
    entry: Entry


class Lexicon:
    """The opening phrases of one language."""

    def __init__(self, code: str, table: str) -> None:
        self.code = code
        self._spaced = code != "zh"
        self._rows: dict[Part, dict[str, str]] = {"preamble": {}, "operative": {}}
        # Particles and manners with the space that joins them, and what form they make of a verb.
        self._after: dict[Part, dict[str, Form]] = {"preamble": {}, "operative": {}}
        self._before: dict[Part, dict[str, Form]] = {"preamble": {}, "operative": {}}
        for row in table.splitlines():
            kind, _, rest = row.partition("\t")
            part = _PARTS.get(kind)
            if part:
                self._rows[part][_lowered(rest[: rest.find("\t")])] = row
            elif rest:
                self._add_extra(kind, *rest.split("\t"))

    def find(self, text: str, part: Part) -> Match | None:
        """The longest phrase that opens a text; None where the list has none."""
        return _found(self, text[:WINDOW], part)

    def longest(self, text: str, part: Part) -> Match | None:
        """The same, looked up anew."""
        folded = Folded(text, self.code)
        best = max(self._openings(folded, part), key=lambda opening: opening.end, default=None)
        if best is None:
            return None
        start, stop = folded.places[0], folded.places[best.end]
        phrase = text[start:stop].rstrip()
        entry = self._parsed(self._rows[part][best.verb])
        return Match(start, start + len(phrase), phrase, self._combined(entry, phrase, best) if best.extras else entry)

    def entry(self, phrase: str, part: Part) -> Entry | None:
        """The entry of a whole phrase, listed or combined; None where it is none."""
        match = self.find(phrase, part)
        return match.entry if match and match.end == len(phrase.rstrip()) else None

    def in_small(self, phrase: str, part: Part) -> str | None:
        """A phrase without the capitals behind its first letter: "Recalling Also" → "Recalling also".

        None where it has none, or is not listed without them.
        """
        small = phrase[:1] + phrase[1:].lower()
        return small if small != phrase and self.entry(small, part) else None

    def form(self, plain: str, part: Part, form: Form) -> str | None:
        """The listed form of a plain phrase: "Recalling" → "Recalling also"; the most frequent, None without any."""
        key = self._key(plain)
        if form == "plain":
            return self._parsed(self._rows[part][key]).phrase if key in self._rows[part] else None
        rows = (self._parsed(row) for row in self._rows[part].values() if f"\t{form}\t" in row)
        return next((row.phrase for row in rows if self._key(row.plain) == key), None)

    def with_particle_moved(self, phrase: str, part: Part) -> str | None:
        """A phrase as this part puts its particle: "Also recalling" → "Recalling also".

        None where there is none to move; the phrase without its particle has to be known.
        """
        key = self._key(phrase)
        for words, form in self.particles.items():
            for plain in self._without(key, words):
                entry = self.entry(plain, part)
                if entry is None or entry.form != "plain":
                    continue
                right = self.form(entry.plain, part, form) or self._composed(entry.phrase, words, part)
                if right and self._key(right) != key:
                    return right
        return None

    @cached_property
    def particles(self) -> dict[str, Form]:
        """What makes a phrase that of the second paragraph in a row, or of the third: "also", "further"."""
        tables = [table[part] for table in (self._after, self._before) for part in self._rows]
        return {words.strip(): form for table in tables for words, form in table.items() if form != "plain"}

    def _without(self, key: str, words: str) -> Iterator[str]:
        """A phrase with some words taken out, wherever they stand in it."""
        gap = " " if self._spaced else ""
        padded, sought = f"{gap}{key}{gap}", f"{gap}{words}{gap}"
        start = padded.find(sought)
        while start >= 0:
            yield (padded[:start] + gap + padded[start + len(sought) :]).strip()
            start = padded.find(sought, start + 1)

    def _composed(self, plain: str, words: str, part: Part) -> str | None:
        """A plain phrase with a particle at the place that the part has for it."""
        gap = " " if self._spaced else ""
        if gap + words in self._after[part]:
            return plain + gap + words
        if words + gap not in self._before[part]:
            return None
        capital = plain[:1].isupper()
        return (words[:1].upper() + words[1:] if capital else words) + gap + plain[:1].lower() + plain[1:]

    def nearest(self, text: str, part: Part, count: int = 3, *, whole: bool = False) -> list[str]:
        """Phrases that look most like the beginning of a text, or like a `whole` phrase, the best first."""
        from difflib import SequenceMatcher, get_close_matches

        folded = Folded(text, self.code)
        words = [folded.text] if whole else [folded.text[:end] for end in list(folded.ends(0))[:4]]
        near: dict[str, float] = {}
        for word in words:
            for key in get_close_matches(word, self._rows[part], count, 0.75):
                near[key] = max(near.get(key, 0), SequenceMatcher(None, word, key).ratio())
        best = sorted(near, key=lambda key: -near[key])[:count]
        return [self._parsed(self._rows[part][key]).phrase for key in best]

    def phrases(self, part: Part) -> Iterator[Entry]:
        """Every listed phrase, the frequent ones first, the derived ones last."""
        return map(self._parsed, self._rows[part].values())

    @cached_property
    def keys(self) -> dict[Part, list[str]]:
        """The listed phrases in order, their first letters small."""
        return {part: sorted(rows) for part, rows in self._rows.items()}

    @cached_property
    def firsts(self) -> frozenset[str]:
        """The first words, in Chinese signs, of particles and manners that stand behind a verb."""
        behind = (words for part in self._after for words in self._after[part])
        return frozenset(words.split(" ")[1] if self._spaced else words[0] for words in behind)

    # --- matching

    def _openings(self, folded: Folded, part: Part) -> Iterator[_Opening]:
        """Each way to read the beginning of a text as a listed phrase with particles and manners round it."""
        for before, start in self._starts(folded, part):
            rows = self._rows[part]
            end = next((end for end in reversed(folded.ends(start)) if folded.text[start:end] in rows), 0)
            if end:
                after = self._following(folded, end, part)
                whole = end + sum(map(len, after))
                yield _Opening(folded.text[start:end], whole, (*before, *after))

    def _starts(self, folded: Folded, part: Part) -> Iterator[tuple[tuple[str, ...], int]]:
        """Where a verb may begin: at once, or behind particles and manners."""
        waiting: list[tuple[tuple[str, ...], int]] = [((), 0)]
        while waiting:
            before, start = waiting.pop()
            yield before, start
            for end in folded.ends(start)[:_MOST_WORDS] if len(before) < _MOST_EXTRAS else ():
                words = folded.text[start : end + self._spaced]
                if words in self._before[part]:
                    waiting.append(((*before, words), start + len(words)))

    def _following(self, folded: Folded, end: int, part: Part) -> list[str]:
        """The particles and manners behind a verb, each the longest that fits."""
        found: list[str] = []
        while fitting := [
            words for stop in folded.ends(end)[:_MOST_WORDS] if (words := folded.text[end:stop]) in self._after[part]
        ]:
            found.append(fitting[-1])
            end += len(fitting[-1])
        return found

    # --- rows

    def _add_extra(self, kind: str, pattern: str, place: str) -> None:
        place, _, only = place.partition(" ")
        form: Form = "also" if kind == "also" else "further" if kind == "further" else "plain"
        space = " " if self._spaced else ""
        for words in _choices(pattern):
            for part in self._rows:
                if only in ("", part):
                    table = self._after if place == "after" else self._before
                    table[part][space + words if place == "after" else words + space] = form

    def _parsed(self, row: str) -> Entry:
        part, phrase, plain, verb, form, count, marks, counterpart = (row + "\t\t").split("\t")[:8]
        gender = next((gender for gender in ("feminine", "masculine") if gender in marks), None)
        return Entry(
            phrase,
            part,  # type: ignore[arg-type]
            phrase if plain == "=" else plain,
            phrase if verb == "=" else verb,
            form,  # type: ignore[arg-type]
            int(count),
            "addressed" in marks,
            gender,  # type: ignore[arg-type]
            counterpart or None,
        )

    def _combined(self, entry: Entry, phrase: str, opening: _Opening) -> Entry:
        """An entry for a phrase that is put together from a listed one, particles and manners."""
        forms = {
            words: self._before[entry.part].get(words) or self._after[entry.part][words] for words in opening.extras
        }
        form = next((form for form in forms.values() if form != "plain"), entry.form)
        plain = self._key(phrase)
        for words, made in forms.items():
            plain = plain.replace(words, "", 1) if made != "plain" else plain
        if phrase[:1].isupper():
            plain = plain[:1].upper() + plain[1:]
        return Entry(phrase, entry.part, plain, entry.verb, form, 0, entry.addressed, entry.gender)

    def _key(self, phrase: str) -> str:
        return Folded(phrase, self.code).text


@dataclass(frozen=True, slots=True)
class _Opening:
    """One reading: the key of the listed phrase, where the whole ends, the particles and manners round it."""

    verb: str
    end: int
    extras: tuple[str, ...]


_MOST_EXTRAS = 3
"""Particles and manners before one verb: 又 and 赞赏地 are two."""

_MOST_WORDS = 8
"""Words (signs in Chinese) of one particle or manner at most."""


def _choices(pattern: str) -> Iterator[str]:
    """What a pattern such as "with {deep |}concern" stands for."""
    pieces = [piece.split("|") for piece in re.split(r"[{}]", pattern)]
    return (" ".join("".join(choice).split()) for choice in product(*pieces))


def _lowered(phrase: str) -> str:
    """The key of a phrase of the list, which is printed in plain signs: only the case of its first letter counts."""
    return phrase[:1].lower() + phrase[1:]


@lru_cache(maxsize=2048)
def _found(words: Lexicon, text: str, part: Part) -> Match | None:
    """What opens a text; kept, because one check after another asks for the same openings."""
    return words.longest(text, part)


@cache
def lexicon(code: str) -> Lexicon:
    """The opening phrases of a language, by its code; each list loads when first asked for."""
    return Lexicon(code, (Path(__file__).parent / "data" / f"verbs.{code}.tsv").read_text("utf-8"))


def find(text: str, region: str, code: str) -> str | None:
    """What of a text in a language is its opening phrase, as it is printed there; no phrase opens an annex."""
    part = _PARTS.get(region)
    match = lexicon(code).find(text, part) if part else None
    return text[: match.end] if match else None
