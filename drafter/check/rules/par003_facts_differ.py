"""PAR003: facts differ."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.draft import Draft, DraftSet
from drafter.check.pieces import Line, shown
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.dates import find_dates
from drafter.language.mentions import find_mentions
from drafter.language.sessions import find_sessions
from drafter.model.walk import notes


@rule(
    "PAR003",
    "facts-differ",
    scope=Scope.SET,
    summary="All language versions give the same dates, resolutions, symbols and sessions.",
    why="Facts do not depend on the language.",
    source="United Nations practice of concordance: every version is aligned with the original.",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    examples=(
        Example(
            "fr",
            "language: en\npreamble: [Noting the day of 2~May 2024]\n---\nlanguage: fr\n"
            "preamble: [Notant la journée du 3~mai 2024]",
            "language: en\npreamble: [Noting the day of 2~May 2024]\n---\nlanguage: fr\n"
            "preamble: [Notant la journée du 2~mai 2024]",
        ),
    ),
)
def facts_differ(versions: DraftSet) -> Iterator[Fault]:
    """Compare what each paragraph and its notes cite, where the paragraphs agree."""
    model = versions.model
    for draft in versions.others:
        yield from _front(model, draft)
        if len(draft.lines) != len(model.lines):
            continue
        for theirs, line in zip(model.lines, draft.lines, strict=True):
            wanted, found = _facts(theirs, model), _facts(line, draft)
            missing, added = sorted(wanted - found), sorted(found - wanted)
            if missing or added:
                said = [f"not here: {', '.join(missing)}"] * bool(missing) + [f"only here: {', '.join(added)}"] * bool(
                    added
                )
                message = f"Facts differ from {model.front.language}; {'; '.join(said)}."
                yield Fault(message, line.origin, "Bring the versions into line.")


def _front(model: Draft, draft: Draft) -> Iterator[Fault]:
    for key in ("symbol", "session", "date", "kind", "organ", "committee", "original"):
        if getattr(model.front, key) != getattr(draft.front, key):
            message = f"“{key}” differs from {model.front.language}."
            yield Fault(message, draft.place(key), "Bring the versions into line; shared facts can stand in one file.")
    if [each.code for each in model.front.sponsors if each.code] and {each.code for each in model.front.sponsors} != {
        each.code for each in draft.front.sponsors
    }:
        yield Fault(
            f"The sponsors differ from {model.front.language}.", draft.place("sponsors"), "Bring them into line."
        )


def _facts(line: Line, draft: Draft) -> set[str]:
    found: set[str] = set()
    for text in (line.text, *(shown(note.content) for note in notes(line.content))):
        found |= {str(mention.target) for mention in find_mentions(text)}
        found |= {str(mention.date) for mention in find_dates(text, draft.language)}
        found |= {f"session {m.session.number}" for m in find_sessions(text, draft.language)}
    return found
