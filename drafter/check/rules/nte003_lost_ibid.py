"""NTE003: lost ibid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.shape import Language

_SPACES = re.compile("[\u00a0\u202f]")
_KASHIDA = "\u0640"
"""The stroke that stretches an Arabic word."""


@rule(
    "NTE003",
    "lost-ibid",
    scope=Scope.TEXT,
    summary="Ibid. follows the note it repeats.",
    why="When notes move, Ibid. points to another source.",
    source="Facts on UN house style 1.7, measured on adopted resolutions of sessions 75 to 80 (Source: United "
    "Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            'preamble: ["Recalling the Convention,[^: Ibid., vol. 1577, No. 27531.] and its aims"]',
            'preamble: ["Recalling the Convention,[^: United Nations, *Treaty Series*, vol. 1577, No. 27531.] etc."]',
        ),
        Example(
            "fr",
            'preamble: ["Rappelant la Convention[^: Ibid., vol. 1577, no 27531.] et ses buts"]',
            'preamble: ["Rappelant la Convention[^: Nations Unies, *Recueil des Traités*, vol. 1577, no 27531.] etc."]',
        ),
    ),
)
def lost_ibid(draft: Draft) -> Iterator[Fault]:
    """Look for Ibid. in the first note, and for one whose volume or supplement is of a source that is not before it."""
    ibid, before = repeats(draft.language), ""
    for piece in draft.notes:
        if piece.entry is None or (piece.note and piece.note.mark is not None):
            continue
        text = _SPACES.sub(" ", piece.text.replace(_KASHIDA, "")).strip()
        if found := ibid.match(text):
            if not before:
                yield piece.fault(found.span(), "The first note says Ibid.", "Name the source.")
            elif what := _other_source(text, before, draft.language.tables["sources"]):
                yield piece.fault(found.span(), f"Ibid. stands for {what}, which the note before does not name.", _HINT)
        else:
            before = text


_HINT = "Name the source, or bring the notes back into their order."


@cache
def repeats(language: Language) -> re.Pattern[str]:
    """What opens a note that repeats the source before it."""
    return re.compile(language.tables["sources"]["ibid"], re.I)


def _other_source(text: str, source: str, named: Mapping[str, str]) -> str:
    """What an Ibid. must stand for, where its source is none of that kind."""
    if re.search(named["volume"], text) and not re.search(named["treaties"], source):
        return "a series of treaties"
    if re.search(named["chapter"], text) and re.search(f"{named['treaties']}|{named['resolution']}", source):
        return "a document with chapters"
    is_of_records = re.search(named["supplement"], text) and not re.search(named["records"], source)
    return "official records" if is_of_records else ""
