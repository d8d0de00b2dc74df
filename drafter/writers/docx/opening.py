"""Masthead and opening block: what the cover says, filled into the lines of the house style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.house.style import House, Opening
from drafter.language.shape import Language
from drafter.model.front import Front
from drafter.model.nodes import Inlines, Text
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import SymbolError
from drafter.model.walk import plain
from drafter.word.markup import paragraph
from drafter.word.revisions import Kind
from drafter.word.tracked_paragraphs import Piece, Tracked
from drafter.writers.docx.inline import Runs
from drafter.writers.docx.stationery import Stationery
from drafter.writers.earlier import Redline, lines
from drafter.writers.lines import Line

# The letter behind a job number: Russian, Chinese and Arabic have theirs, Spanish is S (house style 6.1).
_JOB_LETTERS = {"ar": "A", "en": "E", "es": "S", "fr": "F", "ru": "R", "zh": "C"}


def context(front: Front, cover: Sequence[Line], house: House, language: Language) -> dict[str, str]:
    """What the texts of a house style may name (`drafter.house.text.NAMES`)."""
    symbol = front.symbol or ""
    series, stroke, rest = symbol.partition("/")
    adoption = [line for line in cover if line.role == "adoption"]
    return {
        "united_nations": language.words["united-nations"],
        "organ": language.organ(house.organ),
        "symbol": symbol,
        "symbol_series": series,
        "symbol_rest": stroke + rest,
        "distribution": language.distribution_line(house.distribution or front.distribution),
        "date": language.date_line(front.date) if front.date else "",
        "language": language.language_line(),
        "original": language.original_line(front.original) if front.original else "",
        "session": language.session_line(front.session) if front.session else "",
        "committee": language.committee(front.committee) if front.committee else "",
        "agenda": language.agenda_line(front.agenda) if front.agenda and front.agenda.items else "",
        "kind": language.kind(front),
        "title": plain(front.title),
        "adoption": plain(adoption[0].content) if adoption else "",
        "number": _number(front, language),
        "job": front.job or "",
        "job_letter": _JOB_LETTERS[language.code],
        "job_line": f"{front.job} ({_JOB_LETTERS[language.code]})" if front.job else "",
    }


def _number(front: Front, language: Language) -> str:
    """The number of an adopted resolution: "73/3" for A/RES/73/3."""
    try:
        return language.resolution_number(str(ResolutionNumber.parse(front.symbol or "")))
    except SymbolError:
        return ""


class OpeningBlock:
    """Writes the opening block of a document."""

    def __init__(
        self,
        stationery: Stationery,
        runs: Runs,
        cover: Sequence[Line],
        filled: dict[str, str],
        *,
        adopted: bool,
    ) -> None:
        self._stationery = stationery
        self._runs = runs
        self._filled = filled
        lines: dict[str, list[Inlines]] = {}
        for line in cover:
            lines.setdefault(line.role, []).append(line.content)
        number = self._filled["number"]
        title = lines.get("title", [])
        self._slots: dict[str, list[Inlines]] = {
            "agenda": lines.get("agenda", []),
            "agenda_titles": lines.get("agenda-title", []),
            "sponsors": lines.get("sponsors", []),
            "title": title,
            "basis": lines.get("adoption", [])[1:],
            "numbered_title": [(Text(f"\t{number}.\t" if number else "\t\t"), *each) for each in title],
        }
        self._lines = stationery.house.opening["adopted" if adopted else "draft"]

    def paragraphs(self) -> Iterator[str]:
        """The lines that have something to say, in order."""
        for line in self._lines:
            if line.spacers:
                yield from self._stationery.spacers(line.spacers)
                continue
            for content in self._contents(line):
                setting = self._stationery.setting(line.form)
                runs = self._runs.write((Text(line.lead), *content) if line.lead else content, ink=setting.ink)
                yield paragraph(runs, setting.properties)

    def redlined(self, earlier: OpeningBlock, redline: Redline) -> Iterator[Piece]:
        """The lines with what they were; where the two texts have other lines altogether, all go and all come."""
        if self._lines != earlier._lines:
            yield from earlier._changed("deleted")
            yield from self._changed("inserted")
            return
        for line in self._lines:
            if line.spacers:
                yield from self._stationery.tracked_spacers(line.spacers, None)
                continue
            for content, change in lines(redline, earlier._contents(line), self._contents(line)):
                yield self._written(line, content, change.kind if change else None)

    def _changed(self, kind: Kind) -> Iterator[Piece]:
        for line in self._lines:
            if line.spacers:
                yield from self._stationery.tracked_spacers(line.spacers, kind)
                continue
            for content in self._contents(line):
                yield self._written(line, content, kind)

    def _written(self, line: Opening, content: Inlines, kind: Kind | None) -> Tracked:
        setting = self._stationery.setting(line.form)
        whole = (Text(line.lead), *content) if line.lead else content
        return Tracked(self._runs.write(whole, ink=setting.ink, kind=kind), setting.properties, end=kind)

    def shown(self) -> Iterator[Inlines]:
        """The lines as they are written, in order."""
        for line in self._lines:
            if not line.spacers:
                yield from self._contents(line)

    def _contents(self, line: Opening) -> list[Inlines]:
        if line.slot:
            return self._slots[line.slot]
        filled = line.text(self._filled) if line.text else ""
        return [(Text(filled),)] if filled else []
