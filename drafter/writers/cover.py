"""The cover of a document as lines: masthead, session and agenda, sponsors, title."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.grammar import capitalised
from drafter.language.shape import Language
from drafter.model.front import Front
from drafter.model.nodes import Text
from drafter.writers.lines import Line, Role


def cover(front: Front, language: Language) -> Iterator[Line]:
    """The lines of masthead and opening block."""
    yield _line("united-nations", language.words["united-nations"])
    if front.symbol:
        yield _line("symbol", front.symbol)
    yield _line("organ", language.organ(front.organ))
    yield from (_line("masthead", text) for text in _masthead(front, language) if text)
    if front.session:
        yield _line("session", language.session_line(front.session))
    if front.committee and not front.kind.is_adopted:
        yield _line("session", language.committee(front.committee))
    yield from _agenda(front, language)
    yield from _origin_of_text(front, language)
    if front.title:
        yield Line("title", front.title)


def _masthead(front: Front, language: Language) -> Iterator[str]:
    yield language.distribution_line(front.distribution)
    if front.date:
        yield language.date_line(front.date)
    yield language.language_line()
    if front.original:
        yield language.original_line(front.original)


def _agenda(front: Front, language: Language) -> Iterator[Line]:
    if not front.agenda:
        return
    if front.agenda.items:
        note = (front.agenda.note,) if front.agenda.note else ()
        yield Line("agenda", (Text(language.agenda_line(front.agenda)), *note))
    yield from (Line("agenda-title", title) for title in front.agenda.titles)


def _origin_of_text(front: Front, language: Language) -> Iterator[Line]:
    """Who submits it, or how it was adopted."""
    if front.kind.is_adopted:
        if front.adoption and front.adoption.line:
            yield Line("adoption", front.adoption.line)
        elif front.adoption:
            yield _line("adoption", language.adoption_line(front))
        if front.adoption and front.adoption.basis:
            yield Line("adoption", front.adoption.basis)
    elif front.submitted_by:
        yield Line("sponsors", (*front.submitted_by, *front.sponsors_notes))
    elif front.sponsors:
        yield Line("sponsors", language.sponsor_line(front.sponsors, front.sponsors_notes, language.kind(front)))
    else:
        kind = language.kind(front)
        yield _line("sponsors", capitalised(kind))


def _line(role: Role, text: str) -> Line:
    return Line(role, (Text(text),))
