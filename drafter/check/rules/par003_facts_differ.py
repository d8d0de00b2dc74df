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
from drafter.model.symbols import find_symbols
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
                yield _placed(draft, line, added, message)


def _placed(draft: Draft, line: Line, added: list[str], message: str) -> Fault:
    """The fault where a fact stands that the other version has not, in the paragraph or in one of its notes."""
    here = next((piece for piece in draft.pieces if piece.content is line.content), None)
    for piece in (here, *(piece for piece in draft.notes if here and piece.entry is here.entry)):
        for start, end, fact in _stated(piece.text, draft) if piece else ():
            if piece and fact in added:
                return piece.fault((start, end), message, _CURE)
    return Fault(message, line.origin, _CURE)


_CURE = "Bring the versions into line."


def _front(model: Draft, draft: Draft) -> Iterator[Fault]:
    for key in ("symbol", "session", "date", "kind", "organ", "committee", "original"):
        if getattr(model.front, key) != getattr(draft.front, key):
            message = f"“{key}” differs from {model.front.language}."
            yield Fault(message, draft.place(key), "Bring the versions into line; shared facts can stand in one file.")
    yield from _adoption(model, draft)
    if [each.code for each in model.front.sponsors if each.code] and {each.code for each in model.front.sponsors} != {
        each.code for each in draft.front.sponsors
    }:
        yield Fault(
            f"The sponsors differ from {model.front.language}.", draft.place("sponsors"), "Bring them into line."
        )


def _adoption(model: Draft, draft: Draft) -> Iterator[Fault]:
    """What the cover says of agenda item and adoption."""
    for key, theirs, own in (
        ("agenda", _items(model), _items(draft)),
        *((f"adopted.{each}", _adopted(model, each), _adopted(draft, each)) for each in ("date", "draft", "basis")),
        ("recalls", model.front.recalls, draft.front.recalls),
    ):
        if theirs and own and theirs != own:
            message = f"“{key}” differs from {model.front.language}."
            yield Fault(message, draft.place(key), _CURE)


def _items(draft: Draft) -> object:
    return draft.front.agenda.items if draft.front.agenda else ()


def _adopted(draft: Draft, key: str) -> object:
    """A fact of the adoption; of its basis the symbols."""
    adoption = draft.front.adoption
    if adoption is None:
        return None
    if key == "basis":
        return [str(symbol) for _, _, symbol in find_symbols(shown(adoption.basis))]
    return getattr(adoption, key)


def _facts(line: Line, draft: Draft) -> set[str]:
    texts = (line.text, *(shown(note.content) for note in notes(line.content)))
    return {fact for text in texts for _, _, fact in _stated(text, draft)}


def _stated(text: str, draft: Draft) -> Iterator[tuple[int, int, str]]:
    """The facts of a text, with their places."""
    for mention in find_mentions(text):
        yield mention.start, mention.end, str(mention.target)
    for day in find_dates(text, draft.language):
        yield day.start, day.end, str(day.date)
    for each in find_sessions(text, draft.language):
        yield each.start, each.end, f"session {each.session.number}"
