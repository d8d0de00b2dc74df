"""What a file that drafter wrote says of itself, and how far it still holds.

The pages win: a fact that can be seen on them is read from them, and what the record says of a paragraph counts only
while the paragraph's letters are the same. See `writers.docx.recorded` for what is recorded.
"""

from __future__ import annotations

import datetime
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, cast

from drafter.model.front import LANGUAGES, Adoption, Agenda, Front, Kind, Resolution, Session, Sponsor
from drafter.model.nodes import Inlines, Note
from drafter.model.notation import read_noted
from drafter.model.walk import plain
from drafter.readers.lines.labels import bare
from drafter.readers.lines.line import Line, Page
from drafter.readers.lines.openings import squeezed
from drafter.word.custom_xml import digest, find_record
from drafter.word.reading.document import WordDocument


@dataclass(slots=True)
class Recorded:
    """The record of a file; empty for a file that has none or lost it.

    Attributes:
        front: facts of the front matter.
        labels: labels of paragraphs by their bookmarks.
        hidden: what a cover would say and the house style does not show.
        links: texts and targets of links that the drafter set himself to where symbols lead anyway.

    """

    front: dict[str, Any] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    hidden: dict[str, Any] = field(default_factory=dict)
    links: frozenset[tuple[str, str]] = frozenset()
    _names: dict[int, deque[str]] = field(default_factory=dict)
    _blocks: dict[int, deque[dict[str, Any]]] = field(default_factory=dict)

    @classmethod
    def of(cls, document: WordDocument) -> Recorded:
        """Find the record. One that is not as drafter writes it counts as none."""
        text = find_record(document.custom_xml)
        try:
            said = json.loads(text) if text else {}
            return cls._checked(said) if isinstance(said, dict) else cls()
        except (ValueError, TypeError, AttributeError, RecursionError):
            return cls()

    @classmethod
    def _checked(cls, said: dict[str, Any]) -> Recorded:
        made = cls(dict(said.get("front", {})), {str(k): str(v) for k, v in said.get("labels", {}).items()})
        for key, name in said.get("notes", ()):
            made._names.setdefault(int(key), deque()).append(str(name))
        for key, told in said.get("blocks", ()):
            made._blocks.setdefault(int(key), deque()).append(dict(told))
        made.hidden = dict(said.get("hidden", {}))
        made.links = frozenset((str(text), str(target)) for text, target in said.get("links", ()))
        made.applied_to(Front())
        return made

    @property
    def language(self) -> str | None:
        """The language of the document."""
        code = self.front.get("language")
        return code if code in LANGUAGES else None

    @property
    def kind(self) -> Kind | None:
        """What the document is."""
        return Kind(self.front["kind"]) if "kind" in self.front else None

    def note_name(self, content: Inlines) -> str | None:
        """The drafter's name for a note, by what it says."""
        waiting = self._names.get(digest(plain(content))) if self._names else None
        return waiting.popleft() if waiting else None

    def mark(self, page: Page) -> None:
        """Give each line what is recorded of it."""
        page.kind, page.symbol = self.kind, self.front.get("symbol")
        if self._blocks:
            page.lines = [self._marked(line) for line in page.lines]

    def _marked(self, line: Line) -> Line:
        if line.table is not None:
            text = "".join(plain(cell.content) for row in line.table.rows for cell in row.cells)
        else:
            text = line.text
        if line.whole and (told := self._told(digest(plain(line.whole)))):
            return replace(line, content=squeezed(line.whole), label="", told=told)
        told = self._told(digest(("#" if line.counted else "") + text))
        return replace(line, told=told) if told else line

    def _told(self, key: int) -> dict[str, Any] | None:
        waiting = self._blocks.get(key)
        return waiting.popleft() if waiting else None

    # --- front matter

    def applied(self, resolution: Resolution, page: Page) -> Resolution:
        """A resolution with the facts that its pages did not show."""
        if not self.front:
            return resolution
        return replace(resolution, front=self.applied_to(resolution.front, page.seen, page.adopted))

    def applied_to(self, front: Front, seen: set[str] | frozenset[str] = frozenset(), adopted: str = "") -> Front:
        """Front matter with recorded facts; raises `ValueError` or `TypeError` for a record that makes no sense."""
        facts = _facts(self.front)
        kept = {name: value for name, value in facts.items() if name not in seen}
        codes = {str(name): code for name, code in self.front.get("sponsors", ())}
        sponsors = tuple(
            replace(sponsor, code=codes[sponsor.name]) if sponsor.name in codes else sponsor
            for sponsor in front.sponsors
        )
        agenda = _agenda(self.front, front.agenda)
        adoption = _adoption(self.front, front.adoption, adopted)
        return self._unhidden(replace(front, **kept, sponsors=sponsors, agenda=agenda, adoption=adoption))

    def _unhidden(self, front: Front) -> Front:
        """Front matter with what the house style does not show."""
        said = self.hidden
        facts: dict[str, Any] = {}
        if "sponsors" in said:
            facts["sponsors"] = tuple(
                Sponsor(name=str(name), code=code, note=_note(note)) for name, code, note in said["sponsors"]
            )
        if "sponsors_notes" in said:
            facts["sponsors_notes"] = tuple(n for n in read_noted(said["sponsors_notes"]) if isinstance(n, Note))
        facts |= {name: read_noted(said[name]) for name in ("submitted_by", "title") if name in said}
        if "agenda_titles" in said or "agenda_note" in said:
            agenda = front.agenda or Agenda()
            titles = tuple(read_noted(title) for title in said.get("agenda_titles", ())) or agenda.titles
            facts["agenda"] = replace(agenda, titles=titles, note=_note(said.get("agenda_note", [])) or agenda.note)
        if "basis" in said:
            facts["adoption"] = replace(front.adoption or Adoption(), basis=read_noted(said["basis"]))
        return replace(front, **facts)


def _note(said: object) -> Note | None:
    return next((node for node in read_noted(said) if isinstance(node, Note)), None)


def _facts(said: Mapping[str, Any]) -> dict[str, Any]:
    """The recorded facts as the model has them; one that is not recorded has its usual value."""
    usual = Front()
    session = said.get("session")
    return {
        "language": str(said.get("language", usual.language)),
        "organ": str(said.get("organ", usual.organ)),
        "committee": said.get("committee"),
        "kind": Kind(said.get("kind", usual.kind)),
        "symbol": said.get("symbol"),
        "session": Session(int(session[0]), _session_kind(session[1])) if session else None,
        "date": _date(said.get("date")),
        "original": said.get("original"),
        "distribution": str(said.get("distribution", usual.distribution)),
        "amends": said.get("amends"),
        "job": said.get("job"),
        "emphasis": "bold" if said.get("emphasis") == "bold" else None,
        "recalls": tuple(str(number) for number in said.get("recalls", ())),
        "known": tuple((str(number), datetime.date.fromisoformat(date)) for number, date in said.get("known", ())),
    }


def _session_kind(kind: str) -> Literal["regular", "special", "emergency"]:
    return cast(Literal["special", "emergency"], kind) if kind in ("special", "emergency") else "regular"


def _date(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None


def _agenda(said: Mapping[str, Any], shown: Agenda | None) -> Agenda | None:
    """The agenda as it is shown; its items from the record where no line shows them."""
    if "agenda" not in said:
        return shown
    items, provisional = said["agenda"]
    if shown and shown.items:
        return shown
    return replace(shown or Agenda(), items=tuple(str(item) for item in items), provisional=bool(provisional))


def _adoption(said: Mapping[str, Any], shown: Adoption | None, text: str) -> Adoption | None:
    """How it was adopted; `text` is the line of adoption as the page shows it."""
    if "adoption" not in said:
        return shown
    date, meeting, vote, draft, line = said["adoption"]
    made = shown or Adoption()
    if line and bare(plain(read_noted(line))) == bare(text):
        made = replace(made, date=None, line=read_noted(line))
    return replace(made, date=made.date or _date(date), meeting=meeting, vote=vote, draft=draft)
