"""What a rule is: one fault that an editor would send a draft back for, how to see it and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from drafter.findings import Finding, Fix, Origin, Severity

if TYPE_CHECKING:
    from drafter.word.mending.edits import Edit


class Stage(StrEnum):
    """How far a draft has come; what is a note in a draft may be an error at submission."""

    DRAFT = "draft"
    SUBMISSION = "submission"


class Scope(StrEnum):
    """What a rule looks at."""

    TEXT = "text"
    """A resolution, whatever form it came in."""
    WORD = "word"
    """The Word file itself: page, styles, runs."""
    SET = "set"
    """The language versions of one draft together."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What a rule saw, before its code and severity are put to it.

    Attributes:
        message: what is wrong, naming the words concerned.
        origin: where; the paragraph's own place if nothing closer is known.
        hint: how to mend it.
        words: the words concerned, as the document shows them.
        occurrence: which of several equal places in the paragraph is meant, from 0.
        lead: so many characters of `words` come before the fault and only lead to its place.
        replacement: what belongs in their place, only where that cannot be wrong.
        severity: milder than the rule's own, where official practice wavers; an error where no document can be made.
        many: what is wrong, where the same is wrong at many places of a Word file: "opening verbs are not italic".
        kind: what makes faults of one rule the same; their `many` if nothing is said.
        mends: the edits of a Word file that mend it, only where they cannot be wrong.

    """

    message: str
    origin: Origin | None = None
    hint: str = ""
    words: str = ""
    occurrence: int = 0
    replacement: str | None = None
    severity: Severity | None = None
    many: str = ""
    kind: str = ""
    mends: tuple[Edit, ...] = ()
    lead: int = 0


@dataclass(frozen=True, slots=True)
class Example:
    """A case of the rule in one language, wrong and right, as pieces of a spec or of a Word file's markup."""

    language: str
    wrong: str
    right: str


Inspect = Callable[[Any], Iterator[Fault]]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A rule and its page in `drafter rules`.

    Attributes:
        code: permanent: three letters for its group and three figures.
        name: names the fault, in words joined by hyphens.
        scope: what it looks at.
        summary: one sentence: what is asked.
        why: the reason, in a sentence or two.
        source: where the rule comes from.
        since: the version of drafter that brought it.
        draft, submission: its severity at each stage.
        examples: cases, run as tests.
        languages, organs: where it applies; empty for everywhere.
        decisions, adopted, amendments: whether it applies to these kinds too.
        is_fixable: whether `--fix` can mend it.
        adopted_copies_waver: whether copies of adopted texts have the fault by conversion; there it is a note.
        silent: gives the reason why it has nothing to say of a Word file, "" where it has its say.

    """

    code: str
    name: str
    scope: Scope
    summary: str
    why: str
    source: str
    since: str
    draft: Severity
    submission: Severity
    examples: Sequence[Example]
    inspect: Inspect
    languages: frozenset[str] = frozenset()
    organs: frozenset[str] = frozenset()
    decisions: bool = True
    adopted: bool = True
    amendments: bool = True
    is_fixable: bool = False
    adopted_copies_waver: bool = False
    silent: Callable[[Any], str] | None = None

    def severity(self, stage: Stage) -> Severity:
        """How much the fault matters at a stage."""
        return self.submission if stage is Stage.SUBMISSION else self.draft

    def finding(self, fault: Fault, stage: Stage, fallback: Origin) -> Finding:
        """The finding a fault becomes; a fault milder than the rule stays milder, and an error an error."""
        severity = self.severity(stage)
        if fault.severity is Severity.ERROR:
            severity = fault.severity
        elif fault.severity is not None:
            severity = min(severity, fault.severity, key=list(Severity).index)
        return Finding(
            self.code,
            fault.message,
            severity,
            fault.origin or fallback,
            f"{fault.hint} `--fix` does it.".lstrip() if fault.mends else fault.hint,
            fix=None if fault.replacement is None else Fix(fault.hint or self.summary, fault.words, fault.replacement),
            words=fault.words,
            occurrence=fault.occurrence,
            lead=fault.lead,
        )


def rule(code: str, name: str, **page: Any) -> Callable[[Inspect], Rule]:
    """Make the function below it a rule; the page's fields are those of `Rule`."""

    def made(inspect: Inspect) -> Rule:
        page["languages"] = frozenset(page.get("languages", ()))
        page["organs"] = frozenset(page.get("organs", ()))
        page.setdefault("submission", page["draft"])
        return Rule(code=code, name=name, inspect=inspect, **page)

    return made


def by_code(rules: Iterable[Rule]) -> dict[str, Rule]:
    """Rules by their codes.

    Raises:
        ValueError: two rules share a code or a name.

    """
    found: dict[str, Rule] = {}
    for each in rules:
        if each.code in found or any(each.name == other.name for other in found.values()):
            raise ValueError(f"{each.code} {each.name}: the code or the name is taken")
        found[each.code] = each
    return found
