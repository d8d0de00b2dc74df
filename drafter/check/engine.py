"""Running rules over a draft, and deciding which of them have a say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from drafter.check.draft import Draft
from drafter.check.rule import Fault, Rule, Scope, Stage
from drafter.check.word.gathering import gathered
from drafter.findings import Finding, Severity, by_place
from drafter.model.front import Front, Kind


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rules are asked for: codes or their beginnings ("TXT", "TXT001"); without `select`, all."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def takes(self, rule: Rule) -> bool:
        """Whether a rule is asked for; the longer of two beginnings that contradict each other wins."""
        chosen = max((len(c) for c in self.select if _names(c, rule)), default=0 if not self.select else -1)
        refused = max((len(c) for c in self.ignore if _names(c, rule)), default=-1)
        return chosen > refused or (chosen >= 0 and refused < 0)


def _names(code: str, rule: Rule) -> bool:
    return rule.code.startswith(code.upper()) or rule.name == code.lower()


@dataclass(frozen=True, slots=True)
class Silence:
    """A rule that had no say about a draft, and why."""

    code: str
    reason: str


def silences(rules: Iterable[Rule], front: Front, manuscript: object = None) -> tuple[Silence, ...]:
    """The rules that do not apply to a document of this organ, kind and language, or to its Word file."""
    applying, silent = _judged(tuple(rules), *_looks(front))
    if manuscript is None:
        return silent
    asked = ((rule, _silent_on(rule, manuscript)) for rule in applying)
    of_file = [Silence(rule.code, reason) for rule, reason in asked if reason]
    return tuple(sorted([*silent, *of_file], key=lambda silence: silence.code))


def _silent_on(rule: Rule, manuscript: Any) -> str:
    """Why a rule has nothing to say of a Word file; those on what texts say look for a resolution in it."""
    if rule.silent is not None:
        return rule.silent(manuscript)
    from drafter.check.word.silence import without_lines

    return without_lines(manuscript) if rule.scope is Scope.TEXT else ""


def _looks(front: Front) -> tuple[str, str, Kind]:
    """What rules look at when they ask whether they apply."""
    return front.language, front.organ, front.kind


@cache
def _judged(
    rules: tuple[Rule, ...], language: str, organ: str, kind: Kind
) -> tuple[tuple[Rule, ...], tuple[Silence, ...]]:
    """The rules that apply to such documents, and those that do not; kept, for most files are of few kinds."""
    reasons = [(rule, _why_silent(rule, language, organ, kind)) for rule in rules]
    silent = tuple(Silence(rule.code, reason) for rule, reason in reasons if reason)
    return tuple(rule for rule, reason in reasons if not reason), silent


def _why_silent(rule: Rule, language: str, organ: str, kind: Kind) -> str:
    if rule.languages and language not in rule.languages:
        return f"it is about {', '.join(sorted(rule.languages))}; the text is {language}"
    if rule.organs and organ not in rule.organs:
        return f"it is not a rule of the organ {organ}"
    if kind.is_decision and not rule.decisions:
        return "it does not apply to decisions"
    if kind.is_adopted and not rule.adopted:
        return "it applies to drafts only"
    if kind is Kind.AMENDMENT and not rule.amendments:
        return "it does not apply to amendments"
    return ""


def inspect(draft: Draft, rules: Iterable[Rule], scope: Scope = Scope.TEXT, subject: object = None) -> list[Finding]:
    """Everything the rules of a scope have to say, in the order of the places.

    Args:
        draft: the draft, which also decides which rules apply.
        rules: the rules asked for.
        scope: which of them look at `subject`.
        subject: what they look at, where it is not the draft itself.

    """
    found = by_place(_findings(draft, rules, scope, draft if subject is None else subject))
    draft.remember()
    return found


def faults(draft: Draft, rules: Iterable[Rule], scope: Scope, subject: object) -> Iterator[tuple[Rule, list[Fault]]]:
    """What each rule of a scope that has a say sees, every place by itself."""
    applying, _ = _judged(tuple(rules), *_looks(draft.front))
    for rule in applying:
        if rule.scope is scope and not (rule.silent and rule.silent(subject)):
            yield rule, list(rule.inspect(subject))


def _findings(draft: Draft, rules: Iterable[Rule], scope: Scope, subject: object) -> Iterator[Finding]:
    for rule, seen in faults(draft, rules, scope, subject):
        said = gathered(seen) if scope is Scope.WORD else seen
        found = (rule.finding(fault, draft.stage, draft.origin) for fault in said)
        mild = rule.adopted_copies_waver and draft.front.kind.is_adopted
        yield from (replace(finding, severity=Severity.NOTE) for finding in found) if mild else found


def stage_of(front: Front, asked: Stage | None) -> Stage:
    """The stage a document is at: the one asked for; an adopted text is judged as submitted."""
    return asked or (Stage.SUBMISSION if front.kind.is_adopted else Stage.DRAFT)
