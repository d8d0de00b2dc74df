"""A recurring text rolled forward: planned, decided, written as a spec in which everything else stays as it was."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import InputError, OutputError, UsageError
from drafter.findings import Finding, Origin, sentence
from drafter.pipeline.files import write
from drafter.pipeline.sources import take
from drafter.pipeline.verbs import STREAM, Loaded

if TYPE_CHECKING:
    from drafter.model.front import Resolution
    from drafter.update import Answer, Known, Manuscript, Outcome, Place, Plan, Proposal, Report

SPEC_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a call says of the old text and of the new one; None for what the text or the index tells.

    Attributes:
        session: of the new text.
        adopted: the number the old text was adopted under.
        on: the date of its adoption.
        symbol, date, item: of the new document; the item of its agenda as "124 (c)".
        no_sponsors: whether the list of sponsors starts empty.
        language: of a plain text that does not show it.

    """

    session: int | None = None
    adopted: str | None = None
    on: datetime.date | None = None
    symbol: str | None = None
    date: datetime.date | None = None
    item: str | None = None
    no_sponsors: bool = False
    language: str | None = None

    @property
    def known(self) -> Known:
        """What is known of the new document."""
        from drafter.update import Known

        return Known(self.symbol, self.date, self.item, self.no_sponsors)


@dataclass(slots=True)
class Update:
    """An update under way: what is proposed, and what has been decided so far.

    Attributes:
        source: the path of the old text, or "-".
        old: the old text.
        plan: all that is proposed.
        manuscript: the spec that changes; of a text that is none, the spec it became.
        places: where the words of proposals stand in it.
        is_spec: whether the source is a spec.
        findings: what there is to say about the way the source was read.
        answers: decisions, by the names of proposals; what is missing is decided by how sure it is.

    """

    source: str
    old: Resolution
    plan: Plan
    manuscript: Manuscript
    places: Mapping[str, Place]
    is_spec: bool
    findings: tuple[Finding, ...] = ()
    answers: dict[str, Answer] = field(default_factory=dict)

    @property
    def report(self) -> Report:
        """The plan for people and programs."""
        from drafter.update import Report

        name = "<stdin>" if self.source == STREAM else self.source
        return Report(name, self.plan, self.places, self.answers, self.is_spec)

    @property
    def chosen(self) -> list[Proposal]:
        """The proposals that are made."""
        from drafter.update import chosen

        return chosen(self.plan.proposals, self.answers, self.plan.texts)

    def is_settled(self, proposal: Proposal) -> bool:
        """Whether a change of the masthead is certain, so that nobody need be asked."""
        from drafter.update import Certainty

        return proposal.site < 0 and proposal.certainty is Certainty.CERTAIN

    def decide(self, name: str, verdict: str, words: str = "") -> None:
        """Answer one proposal: accept, refuse, write other words, or remove the paragraph."""
        from drafter.update import Answer, Verdict

        self.answers[name] = Answer(Verdict(verdict), words)

    def take_answers(self, path: str) -> None:
        """Read decisions from a file; raises `InputError` with every problem."""
        from drafter.spec.load import read_file
        from drafter.update import read_answers

        self.answers |= read_answers(read_file(Path(path)).text, path, self.plan.proposals)

    def write_answers(self, path: Path, *, given_only: bool = False) -> None:
        """Write what became of each proposal as a file of answers; raises `OutputError`."""
        from drafter.update import written_answers

        write(path, written_answers(self.plan.proposals, self.answers, given_only=given_only).encode())


@dataclass(frozen=True, slots=True)
class Updated:
    """A new text: the files it stands in, by path, what they say, and what is not as it was wanted."""

    files: Mapping[Path, str]
    outcome: Outcome


def planned(source: str, asked: Asked | None = None) -> Update:
    """Read a text of any form and propose what changes when it comes back.

    Raises:
        InputError: it cannot be read, or is no text that could be updated; carries every reason.
        UsageError: nothing in it recurs, or what is asked for does not fit it.

    """
    from drafter.language import language
    from drafter.update import Manuscript, plan, refusals

    asked = asked or Asked()
    loaded = take(source, language=asked.language)
    name = loaded.resolution.origin.file if loaded.spec and loaded.resolution.origin else source
    findings = loaded.findings
    is_spec = loaded.spec is not None
    loaded = loaded if is_spec else _as_spec(loaded, name)
    resolution = loaded.resolution
    reasons = [*refusals(resolution, asked.session, asked.adopted, asked.on, asked.known), *_mixed(resolution, name)]
    if reasons:
        raise InputError(f"{name}: no update", reasons)
    try:
        made = plan(
            resolution,
            language(resolution.front.language),
            session=asked.session,
            adopted=asked.adopted,
            date=asked.on,
            known=asked.known,
        )
    except UsageError as error:
        raise InputError(f"{name}: {error}", [_reason(sentence(str(error)), name)]) from error
    if reasons := refusals(resolution, None, str(made.cycle.adopted), made.cycle.date, asked.known):
        raise InputError(f"{name}: no update", reasons)
    manuscript = Manuscript(name, loaded.spec or "")
    return Update(source, resolution, made, manuscript, manuscript.places(made), is_spec, findings=findings)


def _as_spec(loaded: Loaded, name: str) -> Loaded:
    """A text that is no spec as the spec it would be imported as."""
    from drafter import spec
    from drafter.pipeline.imports import as_spec, with_facts

    text = as_spec(with_facts(loaded))
    return Loaded(spec.read_text(text, name).resolution, loaded.findings, text)


def updated(update: Update, target: Path) -> Updated:
    """The new text, as it would stand in a file; nothing is written.

    Raises:
        InputError: what was decided makes no spec.

    """
    from drafter.update import outcome

    files = update.manuscript.edited(update.plan, update.chosen, target, update.answers)
    return Updated(files, outcome(update.plan, update.chosen, files, target))


def redlined(
    update: Update, made: Updated, target: Path | None, *, author: str | None = None, house: str | None = None
) -> dict[Path, bytes]:
    """The changes from the old text to the new one in the form that the target's ending names; {} for no target.

    Raises:
        UsageError: no redline has such an ending.

    """
    if target is None:
        return {}
    from drafter.pipeline.redlines import AUTHOR, compare, drawn
    from drafter.pipeline.verbs import Look

    found = compare(update.old, made.outcome.resolution)
    return {target: drawn(found, _redline_form(target), Look(house), author=author or AUTHOR)}


def _redline_form(target: Path) -> str:
    from drafter.pipeline.redlines import REDLINE_FORMS

    for form, endings in REDLINE_FORMS.items():
        if target.suffix.lower() in endings:
            return form
    raise UsageError(f"{target}: a redline ends in .docx, .html or .txt.")


def write_all(made: Updated, more: Mapping[Path, bytes]) -> None:
    """Write the files of a new text, and others made with it.

    Raises:
        OutputError: one of them cannot be written, or shared facts of that name are there and say something else.

    """
    for path in [*made.files][1:]:
        if path.exists() and path.read_bytes() != made.files[path].encode():
            message = f"{path}: shared facts of that name are there already and say something else; they stay."
            raise OutputError(f"{message} Write into another folder.")
    for path, text in made.files.items():
        write(path, text.encode())
    for path, data in more.items():
        write(path, data)


def check_target(update: Update, target: Path, redline: Path | None = None) -> None:
    """Refuse targets that would cost a text; raises `UsageError`."""
    if target.suffix.lower() not in SPEC_ENDINGS:
        raise UsageError(f"{target}: the new text is a spec; let its name end in .yaml.")
    if redline:
        _redline_form(redline)
    olds = {Path(path).resolve() for path in (update.source, *update.manuscript.files) if path != STREAM}
    for path in (target, redline):
        if path and path.resolve() in olds:
            raise UsageError(f"{path} is a file of the old text; it would be overwritten. Name another.")


def roll(
    source: str | Path, target: str | Path, asked: Asked | None = None, answers: str | Path | None = None
) -> Report:
    """Roll a text forward into a new spec and say what was changed, marked and left.

    Args:
        source: a spec, Word file, official XML or plain text.
        target: the spec to write; must not be a file of the old text.
        asked: what the call knows of both texts.
        answers: a file of answers.

    Raises:
        InputError: the source or the answers cannot be used.
        UsageError: the target is a file of the old text.
        OutputError: the target cannot be written.

    """
    made = planned(str(source), asked)
    check_target(made, Path(target))
    if answers:
        made.take_answers(str(answers))
    write_all(updated(made, Path(target)), {})
    return made.report


# --- what cannot be updated ---------------------------------------------------------------------------------------

_WORDS = 60
"""Characters from which on a paragraph shows its language."""
_MOST = 0.2
"""The share of paragraphs in another language that a text may quote."""


def _mixed(resolution: Resolution, name: str) -> list[Finding]:
    """Whether a text is in two languages, or in another than it says."""
    from drafter.readers.lines.tongue import tell
    from drafter.update.texts import sites

    own = resolution.front.language
    texts = [site for site in sites(resolution) if site.region in ("preamble", "operative") and len(site.text) > _WORDS]
    others = [(site, tongue) for site in texts if (tongue := tell([site.text], own)) != own]
    if len(others) <= max(1, _MOST * len(texts)):
        return []
    site, tongue = others[0]
    message = f"The text says that it is in “{own}”, and {len(others)} of {len(texts)} paragraphs are in “{tongue}”."
    return [Finding("no-update", message, origin=site.origin if site.origin.line else Origin(name))]


def _reason(message: str, name: str) -> Finding:
    return Finding("no-update", message, origin=Origin(name))
