"""A plan for people and for programs.

The JSON form is stable: keys are added, never renamed or taken away, while `schema` is 1.

    schema          1
    source          the file
    language        of the text
    session, next_session, interval
    adopted, adopted_on     number and date of the text just adopted
    follows         numbers of the text before it
    follows_after   "records" or "text": what says so
    proposals       in the order of the text, each with
        name            what answers call it
        kind            front, session, recall, document, date, period, spent
        certainty       certain, likely, open
        decision        made, or left
        why             a sentence
        old, new        the words; the same where only a decision is asked for
        where           as "title", "preambular paragraph 3", "paragraph 12 (a)", "note report"; "" for the masthead
        file, line, column      of the words; null where an expression writes them or the source is no spec
        writes_itself   whether an expression writes the words, which then follow their fact
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from drafter.language import language
from drafter.model.nodes import Annex, Heading, Paragraph, Section
from drafter.model.outline import Entry, outline
from drafter.update.answers import Answers, Verdict, chosen, replaced_texts
from drafter.update.manuscript import Place
from drafter.update.proposals import Certainty, Proposal
from drafter.update.roll import Plan
from drafter.update.texts import Site

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Report:
    """A plan, where its words stand, and what was decided.

    Attributes:
        source: what the file is called.
        plan: what is proposed.
        places: where the words stand in the spec, by the names of proposals; empty for what is no spec.
        answers: what was decided; the rest is decided as usual.
        is_spec: whether the source is a spec, whose lines mean something to the reader.

    """

    source: str
    plan: Plan
    places: Mapping[str, Place]
    answers: Answers
    is_spec: bool = True
    _made: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_made", frozenset(each.name for each in self._chosen()))

    def _chosen(self) -> list[Proposal]:
        return chosen(self.plan.proposals, self.answers, self.plan.texts)

    def decision(self, proposal: Proposal) -> str:
        """What becomes of a proposal: "made" or "left"."""
        return "made" if proposal.name in self._made else "left"

    def new(self, proposal: Proposal) -> str:
        """The words that are to stand there."""
        answer = self.answers.get(proposal.name)
        if answer and answer.verdict is Verdict.REMOVE:
            return ""
        return answer.words if answer and answer.verdict is Verdict.WRITE else proposal.new

    def writes_itself(self, proposal: Proposal) -> bool:
        """Whether an expression writes the words."""
        return proposal.site >= 0 and bool(proposal.end) and proposal.name not in self.places

    # --- forms

    def as_json(self) -> str:
        """For programs; see the head of this file."""
        cycle, where = self.plan.cycle, _wheres(self.plan)
        head = {
            "schema": SCHEMA,
            "source": self.source,
            "language": cycle.language.code,
            "session": cycle.session,
            "next_session": cycle.next,
            "interval": cycle.interval,
            "adopted": str(cycle.adopted),
            "adopted_on": str(cycle.date) if cycle.date else None,
            "follows": sorted(cycle.before),
            "follows_after": "records" if cycle.is_sure else "text",
        }
        proposals = [self._as_record(each, where) for each in self.plan.proposals]
        return json.dumps({**head, "proposals": proposals}, ensure_ascii=False, indent=2) + "\n"

    def _as_record(self, proposal: Proposal, where: Mapping[int, str]) -> dict[str, object]:
        place = self.places.get(proposal.name) if self.is_spec else None
        return {
            "name": proposal.name,
            "kind": str(proposal.kind),
            "certainty": str(proposal.certainty),
            "decision": self.decision(proposal),
            "why": proposal.why,
            "old": proposal.old,
            "new": self.new(proposal),
            "where": where.get(proposal.site, ""),
            "file": place.file if place else None,
            "line": place.line if place else None,
            "column": place.column if place else None,
            "writes_itself": self.writes_itself(proposal),
        }

    def as_text(self) -> str:
        """For people: what is changed, what is changed and wants a look, what is left, in the order of the text."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        cycle, where = self.plan.cycle, _wheres(self.plan)
        adopted = f"adopted as {cycle.adopted}" + (f" on {cycle.date}" if cycle.date else "")
        yield f"{self.source}: session {cycle.session}, {adopted}; the next text is of session {cycle.next}."
        for title, proposals in self._sections():
            if proposals:
                yield ""
                yield f"{title} ({len(proposals)}):"
            for each in proposals:
                yield from self.described(each, where)
        yield ""
        yield self.summary

    def described(self, proposal: Proposal, where: Mapping[int, str] | None = None) -> tuple[str, str]:
        """A proposal in two lines: its name, place and words, and why."""
        where = _wheres(self.plan) if where is None else where
        return self._line(proposal, where), f"      {proposal.why}"

    def _sections(self) -> list[tuple[str, list[Proposal]]]:
        made = [each for each in self.plan.proposals if self.decision(each) == "made"]
        gone = replaced_texts(self._chosen(), self.plan.texts)
        left = [each for each in self.plan.proposals if self.decision(each) == "left" and each.site not in gone]
        return [
            ("Changed", [each for each in made if self._is_sure(each)]),
            ("Changed, to be looked at", [each for each in made if not self._is_sure(each)]),
            ("Left as it is, to be decided", left),
        ]

    def _is_sure(self, proposal: Proposal) -> bool:
        """Whether nobody need look: it is certain, or somebody decided it."""
        return proposal.certainty is Certainty.CERTAIN or proposal.name in self.answers

    @property
    def summary(self) -> str:
        """One line with the numbers."""
        sure, likely, left = (len(proposals) for _, proposals in self._sections())
        return f"{sure} changed, {likely} changed and marked for a look, {left} left for you to decide."

    def _line(self, proposal: Proposal, where: Mapping[int, str]) -> str:
        new = self.new(proposal)
        words = _quoted(proposal.old) if new == proposal.old else f"{_quoted(proposal.old)} → {_quoted(new)}"
        if self.decision(proposal) == "left" and new != proposal.old:
            words = f"{_quoted(proposal.old)} (→ {_quoted(new)}?)"
        if self.writes_itself(proposal):
            words += ", which an expression writes"
        return f"  {proposal.name}  {self._where(proposal, where)}: {words}"

    def _where(self, proposal: Proposal, where: Mapping[int, str]) -> str:
        if proposal.site < 0:
            return proposal.key.replace("_", " ").replace(".", " ")
        place = self.places.get(proposal.name)
        line = f", line {place.line}" if place and self.is_spec else ""
        return where.get(proposal.site, "") + line


def _quoted(words: str) -> str:
    return f"“{words.strip()}”" if words else "nothing"


# --- where a text stands, in words --------------------------------------------------------------------------------


def _wheres(plan: Plan) -> dict[int, str]:
    """The place of each text as a drafter names it, by its number."""
    by_origin: dict[object, str] = {}
    recitals = 0
    for entry in outline(plan.resolution):
        origin = getattr(entry.block, "origin", None)
        if type(entry.block).__name__ == "Preambular" and entry.level == 0:
            recitals += 1
        by_origin.setdefault(origin, _called(entry, recitals))
    return {site.number: _named(site, by_origin) for site in plan.texts}


def _called(entry: Entry, recitals: int) -> str:
    block, numbers = entry.block, language("en").reference(entry.numbers)
    annex = "annex, " if entry.region == "annex" else ""
    if isinstance(block, Section):
        return "section title"
    if isinstance(block, Annex):
        return "annex title"
    if isinstance(block, Heading):
        return f"{annex}heading"
    if not isinstance(block, Paragraph):
        return f"{annex}table"
    if entry.region == "preamble":
        return f"preambular paragraph {recitals}" + (f" {numbers}" if numbers else "")
    return f"{annex}paragraph {numbers}".rstrip()


def _named(site: Site, by_origin: Mapping[object, str]) -> str:
    if site.region == "title":
        return "title"
    around = by_origin.get(site.origin, site.region)
    if site.region == "note":
        return f"note {site.key}" if site.key else f"note in {around}"
    return around
