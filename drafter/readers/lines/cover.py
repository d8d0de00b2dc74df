"""The lines before the text → front matter.

Each line is offered to one recogniser after another; the first that knows it takes it. Lines that nobody knows are
the titles: between agenda item and sponsors those of the agenda, behind the sponsors that of the draft.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from drafter.model.front import Adoption, Agenda, Front, Kind
from drafter.model.nodes import Break, Inline, Inlines
from drafter.model.symbols import Symbol, SymbolError
from drafter.model.walk import notes, plain
from drafter.readers.lines.delegates import stated
from drafter.readers.lines.known import Known
from drafter.readers.lines.labels import bare
from drafter.readers.lines.line import Line, Page, Role
from drafter.readers.lines.openings import roman, split_at, trimmed
from drafter.readers.lines.sponsors import listed, submission

_JOB = re.compile(r"(\d{2}-\d{5})\b")
_NUMBERED_TITLE = re.compile(r"\s*(\d{1,2}/\d{1,3}(?: ?[A-Z])?)\.\s*")
_SUBMITTED = re.compile(
    r"\b(?:submitted|introduced|recommended|proposed) by\b|déposé|presentado|представлен|提交|مقدم", re.I
)
_LONGEST_TITLE = 600
_LONGEST_SPONSORS = 5_000


@dataclass(slots=True)
class Cover:
    """Front matter as it grows, line by line."""

    page: Page
    known: Known
    front: Front = field(default_factory=Front)
    seen_sponsors: bool = False
    agenda_titles: list[Inlines] = field(default_factory=list)
    titles: list[Inlines] = field(default_factory=list)
    _organ_stated: bool = False

    def read(self, lines: list[Line]) -> Front:
        """Take in the masthead and the lines before the text."""
        self.front = replace(self.front, language=self.known.language.code)
        if self.page.kind:
            self.front = replace(self.front, kind=self.page.kind)
        for line in self.page.masthead:
            self._take(line, self._masthead_recognisers())
        for line in (each for outer in lines for each in (outer.inner or (outer,))):
            if line.text and not self._take(line, self._recognisers()):
                self._title(line)
        return self._finished()

    def _take(self, line: Line, recognisers: tuple[Callable[[Line, str], bool], ...]) -> bool:
        text = " ".join(line.text.split())
        return not text or any(recogniser(line, text) for recogniser in recognisers)

    def _masthead_recognisers(self) -> tuple[Callable[[Line, str], bool], ...]:
        return (self._symbol, self._organ, self._distribution, self._date, self._original, self._job)

    def _recognisers(self) -> tuple[Callable[[Line, str], bool], ...]:
        return (
            self._styled,
            self._nothing,
            self._session,
            self._committee,
            self._agenda,
            self._adopted,
            self._sponsors,
            *self._masthead_recognisers(),
            self._basis,
            self._delegates,
        )

    def _set(self, **facts: object) -> bool:
        self.page.seen.update(facts)
        self.front = replace(self.front, **facts)  # type: ignore[arg-type]
        return True

    # --- one recogniser a fact

    def _styled(self, line: Line, text: str) -> bool:
        """A title whose style says so."""
        if line.role is Role.TITLE:
            content = self._number_taken(line.content)
            self.titles.append(trimmed(roman(content)))
            return True
        if line.role is Role.AGENDA_TITLE:
            self.agenda_titles.append(trimmed(roman(line.content)))
            return True
        if line.role is Role.HEADING and self.front.kind.is_adopted and not self.known.adopted(text):
            adoption = replace(self.front.adoption or Adoption(), line=trimmed(roman(line.content)))
            return self._set(adoption=adoption)
        return line.role is Role.SPONSORS and bool(text) and self._sponsors(line, text)

    def _nothing(self, _: Line, text: str) -> bool:
        return self.known.is_empty_word(text)

    def _symbol(self, line: Line, text: str) -> bool:
        if self.page.symbol and bare(self.page.symbol) == bare(text):
            return self.front.symbol is not None or self._set(symbol=self.page.symbol)
        if self.front.symbol is None and len(text) < 60:
            for part in text.replace("\u2011", "-").split():
                try:
                    symbol = Symbol.parse(part.strip("*"))
                except SymbolError:
                    continue
                return self._set_symbol(symbol)
        del line
        return False

    def _set_symbol(self, symbol: Symbol) -> bool:
        facts: dict[str, object] = {}
        if symbol.organ and not self._organ_stated:
            facts["organ"] = symbol.organ
        if symbol.committee:
            facts["committee"] = symbol.committee
        if symbol.session and self.front.session is None:
            facts["session"] = symbol.session
        self._set(symbol=str(symbol))
        # What follows from a symbol is not shown by it.
        self.front = replace(self.front, **facts)  # type: ignore[arg-type]
        return True

    def _organ(self, _: Line, text: str) -> bool:
        organ = self.known.organs.get(bare(text)) or self.known.opening(text)
        if organ is None:
            return False
        self._organ_stated = True
        return self._set(organ=organ)

    def _distribution(self, _: Line, text: str) -> bool:
        for line, distribution in self.known.distributions.items():
            if bare(text).startswith(line):
                return self._set(distribution=distribution)
        return False

    def _date(self, _: Line, text: str) -> bool:
        date = self.known.date(text) if len(text) < 40 else None
        return date is not None and self._set(date=date)

    def _original(self, _: Line, text: str) -> bool:
        original = self.known.originals.get(bare(text))
        return original is not None and self._set(original=original)

    def _job(self, _: Line, text: str) -> bool:
        match = _JOB.match(text)
        return bool(match and len(text) < 30) and self._set(job=match[1] if match else None)

    def _session(self, _: Line, text: str) -> bool:
        session = self.known.sessions.get(bare(text))
        return session is not None and self._set(session=session)

    def _committee(self, _: Line, text: str) -> bool:
        number = self.known.committees.get(bare(text))
        return number is not None and self._set(committee=number)

    def _agenda(self, line: Line, text: str) -> bool:
        agenda = self.known.agenda(text)
        if agenda is None:
            return False
        called = next(notes(line.content), None)
        return self._set(agenda=replace(agenda, note=called))

    def _adopted(self, _: Line, text: str) -> bool:
        found = self.known.adopted(text)
        if found is None:
            return False
        adoption = replace(self.front.adoption or Adoption(), date=found.date)
        return self._set(kind=found.kind, organ=found.organ, adoption=adoption)

    def _basis(self, line: Line, text: str) -> bool:
        if not (text.startswith("[") and text.endswith("]")) or self.front.adoption is None:
            return False
        return self._set(adoption=replace(self.front.adoption, basis=trimmed(roman(line.content))))

    def _sponsors(self, line: Line, text: str) -> bool:
        if self.seen_sponsors or not (found := self.known.kind(plain(line.content))):
            return self._submitted(line, text)
        position, kind, amends = found
        before, _ = split_at(line.content, position)
        if not plain(before).rstrip().endswith((":", "：")) or len(plain(before)) < 3:
            return self._submitted(line, text)
        self.seen_sponsors = True
        words = plain(line.content)[position:]
        read = submission(roman(before), words, self.known.language)
        facts: dict[str, object] = {"kind": kind, "amends": amends}
        if read is None:
            facts["submitted_by"] = trimmed(roman(line.content))
        else:
            facts |= {"sponsors": read.sponsors, "sponsors_notes": read.notes}
        return self._set(**facts)

    def _submitted(self, line: Line, text: str) -> bool:
        """As "Draft resolution submitted by the Chair"."""
        said = _SUBMITTED.search(text) or self.known.kind_of(text)
        if self.seen_sponsors or not said or len(text) > _LONGEST_SPONSORS:
            return False
        folded = text.lower()
        kind = self.known.kind_of(text) or next(
            (kind for words, kind in self.known.kinds if words.lower() in folded), None
        )
        if kind is None:
            return False
        self.seen_sponsors = True
        return self._set(kind=kind, submitted_by=trimmed(roman(line.content)))

    def _delegates(self, line: Line, text: str) -> bool:
        """A delegate's own form: "Topic: …", "Sponsors: …"."""
        said = stated(text)
        if said is None:
            return False
        fact, value, start = said
        if fact == "title":
            _, content = split_at(line.content, plain(line.content).index(value[:1], start))
            self.titles = [trimmed(roman(content))]
        elif fact == "sponsors":
            self.seen_sponsors = True
            self._set(sponsors=(*self.front.sponsors, *listed(value, self.known.language)))
        elif fact == "symbol":
            self._symbol(line, value)
        elif fact == "date":
            self._date(line, value)
        else:
            self._delegates_other(fact, line, text, value)
        return True

    def _delegates_other(self, fact: str, line: Line, text: str, value: str) -> None:
        """A committee that may be an organ of ours; anything else is said."""
        names = {bare(name): organ for name, organ in self.known.organs.items()}
        if fact == "committee":
            for name, organ in names.items():
                if name in bare(value):
                    self._set(organ=organ)
                    return
            for name, number in self.known.committees.items():
                if name in bare(value):
                    self._set(committee=number)
                    return
        hint = "Put it where it belongs, or leave it out."
        self.page.say("not-expressed", f"“{text[:120]}” has no place in the front matter", line.origin, hint=hint)

    # --- what is left: titles

    def _title(self, line: Line) -> None:
        content = trimmed(roman(self._number_taken(line.content)))
        if line.table is not None or len(line.text) > _LONGEST_TITLE:
            self.page.say("not-expressed", f"“{line.text[:80]}…” before the text was left out", line.origin)
        elif self.front.agenda and not self.seen_sponsors and not self.front.kind.is_adopted:
            self.agenda_titles.append(content)
        else:
            self.titles.append(content)

    def _number_taken(self, content: Inlines) -> Inlines:
        """A title without the number that stands before it in adopted texts: "73/3."."""
        text = plain(content)
        number, tab, title = text.strip().partition("\t")
        if tab and any(map(str.isdigit, number)) and self.page.own:
            return split_at(content, text.rindex(title))[1]
        match = _NUMBERED_TITLE.match(plain(content))
        if not match or not (self.front.kind.is_adopted or self.front.symbol is None):
            return content
        if self.front.symbol is None:
            self._set(symbol=f"A/RES/{match[1]}")
        return split_at(content, match.end())[1]

    def _finished(self) -> Front:
        if not self.titles and len(self.agenda_titles) > 1 and not self.seen_sponsors:
            self.titles.append(self.agenda_titles.pop())
        if self.agenda_titles:
            agenda = self.front.agenda or Agenda()
            self._set(agenda=replace(agenda, titles=tuple(self.agenda_titles)))
        if self.titles:
            self._set(title=_joined(self.titles))
        front = self.front
        if front.kind is Kind.DRAFT_RESOLUTION and front.symbol and "/RES/" in front.symbol:
            front = replace(front, kind=Kind.RESOLUTION)
        if front.kind.is_adopted and "distribution" not in self.page.seen:
            front = replace(front, distribution="general")
        return front


def _joined(titles: list[Inlines]) -> Inlines:
    out: list[Inline] = []
    for title in titles:
        out += [Break(), *title] if out else title
    return tuple(out)
