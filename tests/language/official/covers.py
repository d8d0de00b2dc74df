"""The bare facts behind the lines of an official cover: session, items, committee, documents, dates, meeting.

Facts that need words to be read (which committee, whether a meeting was resumed, the letter of a sub-item) come from
the English cover of the same resolution, figures and symbols from the cover itself.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any

from drafter.language import Language
from drafter.model.front import Adoption, Agenda, Front, Kind, Session
from tests.language.official.texts import evened

_COMMITTEES = {
    name: number for number, name in enumerate(("First", "Second", "Third", "Fourth", "Fifth", "Sixth"), start=1)
}
_DOCUMENT = re.compile(r"A/[A-Z0-9][\w./-]*\w")
_ITEM = re.compile(r"\d+(?: ?\([a-z]{1,2}\))?")


def cover_lines(own: dict[str, Any], english: dict[str, Any], language: Language) -> Iterator[tuple[str, str, str]]:
    """Each line of a cover: its name, the official text and what the language makes of the facts."""

    def line(name: str, key: str, ours: str) -> tuple[str, str, str]:
        return name, evened(own[key], language.code), evened(ours, language.code)

    symbol = re.match(r"A/RES/(S-|ES-)?(\d+)/", own["symbol"])
    if symbol and own.get("session"):
        kind = {"S-": "special", "ES-": "emergency"}.get(symbol[1] or "", "regular")
        yield line("session line", "session", language.session_line(Session(int(symbol[2]), kind)))  # type: ignore[arg-type]
    if own.get("agenda_item") and english.get("agenda_item"):
        items = tuple(_ITEM.findall(english["agenda_item"].replace("\u00a0", " ")))
        yield line("agenda line", "agenda_item", language.agenda_line(Agenda(items=items)))
    if own.get("adopted_line") and own.get("adopted"):
        adopted = Adoption(date=datetime.date.fromisoformat(own["adopted"]))
        yield line(
            "adoption line", "adopted_line", language.adoption_line(Front(kind=Kind.RESOLUTION, adoption=adopted))
        )
    if own.get("committee_line") and english.get("committee_line"):
        yield line("basis line", "committee_line", _basis(own["committee_line"], english["committee_line"], language))
    if own.get("conclusion") and english.get("conclusion"):
        yield line("meeting and date", "conclusion", _conclusion(own, english["conclusion"], language))


def _basis(line: str, english: str, language: Language) -> str:
    committee = re.search(r"(First|Second|Third|Fourth|Fifth|Sixth).Committee", english)
    documents = _DOCUMENT.findall(line)
    paragraph = re.search(r"(\d+)\D*\)?\]?$", _DOCUMENT.sub("", line))
    number = _COMMITTEES[committee[1]] if committee else None
    return language.basis_line(documents, number, paragraph[1] if paragraph else "")


def _conclusion(own: dict[str, Any], english: str, language: Language) -> str:
    meeting = re.search(r"\d+", english)
    if not meeting or not own.get("adopted"):
        return ""
    line = language.meeting_line(int(meeting[0]), resumed="resumed" in english)
    return f"{line} {language.date(datetime.date.fromisoformat(own['adopted']))}"
