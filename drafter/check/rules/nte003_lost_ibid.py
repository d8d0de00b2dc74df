"""NTE003: lost ibid."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity

IBID = re.compile("《?(?:Ibid|Там же|同上|المرجع نفسه)", re.I)
_TREATY = re.compile(r"(?:vol\.|т\.|том|المجلد)[ \u00a0]?\d{2,4}\D{1,12}\d{3,6}\D{0,3}$|\d{2,4}卷\D{1,4}\d{3,6}号\D?$")
"""A volume and a number, with which a note on a treaty ends: vol. 1577, No. 27531."""
_TREATIES = re.compile("Treaty Series|Recueil des Traités|条约汇编|مجموعة المعاهدات")
_RECORDS = re.compile("Supplement No|Supplément n|[Ss]uplemento núm|Дополнение|补编第|الملحق رقم")
_OFFICIAL = re.compile(
    "Official Records|Documents officiels|Documentos [Oo]ficiales|Официальные отчеты|正式[记纪]录|الوثائق الرسمية"
)
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
    ),
)
def lost_ibid(draft: Draft) -> Iterator[Fault]:
    """Look for Ibid. in the first note, and for one whose volume or supplement is of a source that is not before it."""
    before = ""
    for piece in draft.notes:
        if piece.entry is None or (piece.note and piece.note.mark is not None):
            continue
        text = _SPACES.sub(" ", piece.text.replace(_KASHIDA, "")).strip()
        if found := IBID.match(text):
            if not before:
                yield piece.fault(found.span(), "The first note says Ibid.", "Name the source.")
            elif what := _other_source(text, before):
                yield piece.fault(found.span(), f"Ibid. stands for {what}, which the note before does not name.", _HINT)
        else:
            before = text


_HINT = "Name the source, or bring the notes back into their order."


def _other_source(text: str, source: str) -> str:
    """What an Ibid. must stand for, where its source is none of that kind."""
    if _TREATY.search(text) and not _TREATIES.search(source):
        return "a series of treaties"
    return "official records" if _RECORDS.search(text) and not _OFFICIAL.search(source) else ""
