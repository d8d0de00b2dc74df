"""Who submits a draft: the line "Cameroon,* Congo and Equatorial Guinea:** draft resolution" → sponsors and notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from drafter.facts.states import find_state
from drafter.language.shape import Language
from drafter.model.front import Sponsor
from drafter.model.nodes import Inlines, Note, Text
from drafter.model.walk import plain

_EDGE = " \u00a0\u202f,،、;:："


@dataclass(frozen=True, slots=True)
class Submission:
    """Sponsors in order, and the notes that belong to the whole list."""

    sponsors: tuple[Sponsor, ...]
    notes: tuple[Note, ...] = ()


def submission(content: Inlines, kind: str, language: Language) -> Submission | None:
    """Read the part of a sponsors' line that stands before the kind; None where no names can be told.

    Where a note belongs is found by writing: the language writes each possibility, and the one that gives the line
    back is taken.
    """
    names, calls = _names_and_calls(content, language)
    if not names:
        return None
    sponsors = tuple(_sponsor(name, language) for name in names)
    last = len(sponsors) - 1
    own = {at: note for at, note in calls if at < last}
    at_end = [note for at, note in calls if at >= last]
    for count in (0, 1):
        taken = {**own, **({last: at_end[0]} if count and at_end else {})}
        whole = tuple(at_end[count:])
        given = tuple(replace(sponsor, note=taken[n]) if n in taken else sponsor for n, sponsor in enumerate(sponsors))
        made = Submission(given, whole)
        if _marks(language.sponsor_line(made.sponsors, made.notes, kind)) == _marks(content):
            return made
    return Submission(tuple(replace(s, note=own[n]) if n in own else s for n, s in enumerate(sponsors)), tuple(at_end))


def _marks(content: Inlines) -> list[tuple[int, Inlines]]:
    """Where notes are called, counted in letters, and what they say."""
    at, found = 0, []
    for node in content:
        if isinstance(node, Note):
            found.append((at, node.content))
        else:
            at += sum(sign.isalnum() for sign in plain((node,)))
    return found


def _names_and_calls(content: Inlines, language: Language) -> tuple[list[str], list[tuple[int, Note]]]:
    """The names of a line, and each note with the position of the name it stands behind."""
    text, calls = "", []
    for node in content:
        if isinstance(node, Note):
            calls.append((len(text), node))
        else:
            text += plain((node,))
    spans = list(_split(text, language))
    placed = []
    for at, note in calls:
        behind = [n for n, (start, _) in enumerate(spans) if start < at]
        placed.append((behind[-1] if behind else 0, note))
    return [text[start:end] for start, end in spans], placed


def _split(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Where the names of a list begin and end: cut at commas and conjunctions, but not inside a State's name."""
    gaps = _gaps(language)
    ends = [(0, 0)]
    for match in gaps.finditer(text):
        before = text[: match.start()]
        if before.count("(") > before.count(")"):
            continue
        ends.append((match.start(), match.end()))
    ends.append((len(text), len(text)))
    start = 0
    position = 1
    pieces = [(a[1], b[0]) for a, b in pairwise(ends)]
    while position <= len(pieces):
        # "Bosnia and Herzegovina" is one name: the longest run of pieces that names a State is taken.
        last = next(
            (
                end
                for end in range(min(len(pieces), position + 3), position, -1)
                if find_state(text[pieces[position - 1][0] : pieces[end - 1][1]].strip(_EDGE + "*"), language.code)
            ),
            position,
        )
        start, end = pieces[position - 1][0], pieces[last - 1][1]
        name = text[start:end].strip(_EDGE + "*")
        if name:
            at = text.index(name, start)
            yield at, at + len(name)
        position = last + 1


def _gaps(language: Language) -> re.Pattern[str]:
    names = ["A", "B", "C"]
    written = {language.join(names)[1:-1].split("B")[0].strip(), language.join(names[:2])[1:-1].strip()}
    words = "|".join(sorted((re.escape(word) for word in written if word), key=len, reverse=True))
    if language.rtl:
        return re.compile(r"،\s*|\s+و(?=\S)")
    return re.compile(rf"[,،、]\s*|\s+(?:{words})\s+|(?<=\w)(?:和)(?=\w)")


def _sponsor(name: str, language: Language) -> Sponsor:
    """A sponsor by the name that stands there, with the code of its State."""
    clean = " ".join(name.split()).strip(_EDGE)
    state = find_state(clean, language.code)
    if state is None:
        return Sponsor(name=clean)
    return Sponsor(name=clean, code=state.code)


def listed(text: str, language: Language) -> tuple[Sponsor, ...]:
    """The sponsors of a plain list: "French Republic, Kingdom of Sweden"."""
    names, _ = _names_and_calls((Text(text),), language)
    return tuple(_sponsor(name, language) for name in names)
