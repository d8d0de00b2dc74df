"""YAML text → resolution: loading, checking and building in their order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.findings import Finding, by_place
from drafter.model.front import LANGUAGES, Kind
from drafter.spec.build import fields
from drafter.spec.build.context import Context, Labels
from drafter.spec.build.document import document
from drafter.spec.closing import Closings, closed
from drafter.spec.exceptions import NONE, Exceptions, exceptions
from drafter.spec.fact_checks import check_facts, known_dates
from drafter.spec.facts_file import with_facts
from drafter.spec.load import parse
from drafter.spec.markup import Markup
from drafter.spec.notes import Notes
from drafter.spec.schema.check import check
from drafter.spec.schema.sessions import read_session
from drafter.spec.source import Problems, Source
from drafter.spec.tree import Mapping

if TYPE_CHECKING:
    from collections.abc import Mapping as Texts

    from drafter.model.front import Resolution
    from drafter.model.nodes import Inlines
    from drafter.spec.source import Placed

DEFAULT_LANGUAGE = "en"
SLIPS = frozenset({"note-called-twice", "note-not-called", "sponsor-twice"})
"""Problems that no document can be made with, but behind which all the rest reads as it stands."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a spec.

    Attributes:
        resolution: what it describes.
        findings: what there is to say that stops nothing.
        exceptions: what checks leave unsaid.
        tree: the mapping behind it.

    """

    resolution: Resolution
    findings: tuple[Finding, ...] = ()
    exceptions: Exceptions = NONE
    tree: Mapping | None = field(default=None, compare=False, repr=False)


def read(source: Source, beside: Texts[str, str] | None = None, *, past: frozenset[str] = frozenset()) -> Reading:
    """Read a spec; `beside` holds texts of shared files that are not written yet, by path.

    Problems of the codes in `past` stop nothing: they are among the findings.

    Raises:
        InputError: it cannot be used; carries every problem, sorted by place.

    """
    problems = Problems()
    root = parse(source, problems)
    check(root, problems)
    assert isinstance(root, Mapping)  # noqa: S101 - `check` stops at anything else
    asked = exceptions(root, source)
    root = with_facts(root, problems, beside)
    check_facts(root, problems)
    resolution = document(root, _context(root, source, problems))
    if problems.beyond(past):
        problems.refuse(source)
    return Reading(resolution, tuple(by_place(problems.findings)), asked, root)


def _context(root: Mapping, source: Source, problems: Problems) -> Context:
    from drafter.language import language

    code = fields.word(root, "language")
    spoken = language(code if code in LANGUAGES else DEFAULT_LANGUAGE)
    notes = Notes(root.get("footnotes"), source, problems)
    labels = Labels(problems)

    def evaluate(expression: str, place: Placed) -> Inlines:
        from drafter.spec.expressions import evaluate as evaluated

        return evaluated(expression, place, here)

    def close(content: Inlines) -> Inlines:
        return closed(content, spoken.marks.sentence, note_follows=True)

    markup = Markup(problems, notes.call, evaluate, close, han=spoken.code == "zh")
    notes.read = lambda text: close(markup.unclosed(text, inside_note=True))
    kind = fields.read(root, "kind", Kind) or Kind.DRAFT_RESOLUTION
    here = Context(spoken, Closings.of(kind, spoken.marks), markup, notes, labels, problems)
    here.adopted = kind.is_adopted
    here.restart = fields.word(root, "numbering") == "restart"
    here.organ = fields.word(root, "organ") or here.organ
    here.session = fields.read(root, "session", read_session)
    here.known = known_dates(root)
    here.verbs = tuple(verb.text for verb in fields.scalars(root, "verbs"))
    here.facts["recalls"] = tuple(number.text for number in fields.scalars(root, "recalls"))

    return here
