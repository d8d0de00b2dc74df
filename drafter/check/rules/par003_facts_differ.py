"""PAR003: facts differ."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from datetime import date

from drafter.check.draft import Draft
from drafter.check.pieces import Line, Piece, shown
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.versions import DraftSet, Row
from drafter.findings import Severity
from drafter.language.dates import DateMention, find_dates
from drafter.language.mentions import find_mentions
from drafter.language.periods import find_periods
from drafter.language.session_lists import find_listed
from drafter.language.sessions import find_sessions
from drafter.model.nodes import Annex, Part, Section
from drafter.model.symbols import find_symbols
from drafter.model.walk import notes


@rule(
    "PAR003",
    "facts-differ",
    scope=Scope.SET,
    summary="All language versions give the same dates, resolutions, symbols and sessions.",
    why="Facts do not depend on the language.",
    source="United Nations practice of concordance: every version is aligned with the original. The versions of 36 "
    "adopted resolutions of session 76 differ at 183 places in 216 files (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted_copies_waver=True,
    examples=(
        Example(
            "fr",
            "language: en\npreamble: [Noting the day of 2~May 2024]\n---\nlanguage: fr\n"
            "preamble: [Notant la journée du 3~mai 2024]",
            "language: en\npreamble: [Noting the day of 2~May 2024]\n---\nlanguage: fr\n"
            "preamble: [Notant la journée du 2~mai 2024]",
        ),
        Example(
            "zh",
            "language: en\npreamble: [Noting the meeting of 2 to 4~May 2024]\n---\nlanguage: zh\n"
            "preamble: [注意到2024年5月3日至4日的会议]",
            "language: en\npreamble: [Noting the meeting of 2 to 4~May 2024]\n---\nlanguage: zh\n"
            "preamble: [注意到2024年5月2日至4日的会议]",
        ),
    ),
)
def facts_differ(versions: DraftSet) -> Iterator[Fault]:
    """Compare covers, and what each paragraph and its notes cite."""
    yield from _covers(versions)
    for row in versions.rows:
        stated = {code: _facts(line, versions.drafts[code]) for code, line in row.items()}
        standard = versions.standard(stated)
        wanted = stated[standard]
        for code, found in stated.items():
            if found != wanted:
                yield _placed(versions, row, (code, standard), _parted(found, wanted))
    yield from _titled(versions)
    begun = {code: _first_days(draft) for code, draft in versions.drafts.items()}
    for row in versions.rows:
        yield from _begun(versions, {code: begun[code].get(id(line.entry), {}) for code, line in row.items()})


def _titled(versions: DraftSet) -> Iterator[Fault]:
    """Where versions have as many parts, sections, annexes and tables: the facts of their titles."""
    titles = {code: _titles(draft) for code, draft in versions.drafts.items()}
    most = len(titles[versions.model.front.language])
    alike = {code: pieces for code, pieces in titles.items() if len(pieces) == most}
    for at in range(most):
        stated = {code: frozenset(_said(pieces[at], versions.drafts[code])) for code, pieces in alike.items()}
        standard = versions.standard(stated)
        for code, found in stated.items():
            if found != stated[standard]:
                parted = _parted(found, stated[standard])
                yield Fault(_message(standard, parted), alike[code][at].origin, _CURE)


def _titles(draft: Draft) -> list[Piece]:
    """The titles within the text."""
    return [
        piece
        for piece in draft.pieces
        if piece.note is None and piece.entry and isinstance(piece.entry.block, Part | Section | Annex)
    ]


_FirstDays = dict[date, tuple[date, Piece, tuple[int, int]]]
"""The first day of each period, and where it stands, by the day on which it ends."""


def _first_days(draft: Draft) -> dict[int, _FirstDays]:
    """Those of every paragraph and its notes."""
    found: dict[int, _FirstDays] = {}
    for piece in draft.figured:
        for each in find_periods(piece.text, draft.language):
            found.setdefault(id(piece.entry), {})[each.last] = each.first, piece, each.span
    return found


def _begun(versions: DraftSet, begun: dict[str, _FirstDays]) -> Iterator[Fault]:
    """Periods of a paragraph that end on one day in several versions, and begin on different ones."""
    for last in sorted({day for each in begun.values() for day in each}):
        first = {code: each[last][0] for code, each in begun.items() if last in each}
        standard = versions.standard(first)
        for code, day in first.items():
            if day != first[standard]:
                message = f"Days differ from {standard}: before {last} stands {day} here, {first[standard]} there."
                _, piece, span = begun[code][last]
                yield piece.fault(span, message, _CURE)


def _parted(found: frozenset[str], wanted: frozenset[str]) -> dict[str, list[str]]:
    """The facts that one version alone has, by where they are missing."""
    return {"not": sorted(wanted - found), "only": sorted(found - wanted)}


def _placed(versions: DraftSet, row: Row, between: tuple[str, str], facts: dict[str, list[str]]) -> Fault:
    """The fault where a fact stands that the other version has not, else in the text or the note that lacks one."""
    own, other = (_pieces(versions.drafts[code], row[code]) for code in between)
    message, draft = _message(between[1], facts), versions.drafts[between[0]]
    for piece in own:
        for start, end, fact in _stated(piece.text, draft):
            if fact in facts["only"]:
                return piece.fault((start, end), message, _CURE)
    texts = zip(own, other, strict=True) if len(own) == len(other) else ()
    lacking = (mine for mine, its in texts if _said(mine, draft) != _said(its, versions.drafts[between[1]]))
    return Fault(message, next((piece.origin for piece in lacking), row[between[0]].origin), _CURE)


def _message(standard: str, facts: dict[str, list[str]]) -> str:
    """What is said of facts that differ from those of the standard."""
    said = "; ".join(f"{where} here: {', '.join(which)}" for where, which in facts.items() if which)
    return f"Facts differ from {standard}; {said}."


def _pieces(draft: Draft, line: Line) -> list[Piece]:
    """A paragraph and its notes."""
    return [piece for piece in draft.pieces if piece.entry is line.entry]


def _said(piece: Piece, draft: Draft) -> set[str]:
    return {fact for _, _, fact in _stated(piece.text, draft)}


_CURE = "Bring the versions into line."


def _covers(versions: DraftSet) -> Iterator[Fault]:
    """What the covers say; a version that leaves out agenda item, adoption or sponsors is not held against others."""
    said = {code: _on_cover(draft) for code, draft in versions.drafts.items()}
    for key, (what, cure) in _COVER.items():
        values = {code: each[key] for code, each in said.items() if key not in _OPTIONAL or each[key]}
        standard = versions.standard(values) if values else ""
        for code, value in values.items():
            if value != values[standard]:
                yield Fault(f"{what} from {standard}.", versions.drafts[code].place(key), cure)


_OPTIONAL = ("agenda", "adopted.date", "adopted.draft", "adopted.basis", "recalls", "sponsors")
_SHARED = ("symbol", "session", "date", "kind", "organ", "committee", "original")
_COVER = (
    {"title": ("The facts of the title differ", _CURE)}
    | {
        key: (f"“{key}” differs", "Bring the versions into line; shared facts can stand in one file.")
        for key in _SHARED
    }
    | {key: (f"“{key}” differs", _CURE) for key in _OPTIONAL}
    | {"sponsors": ("The sponsors differ", "Bring them into line.")}
)
"""What is said of each key, and how to mend it."""


def _on_cover(draft: Draft) -> dict[str, Hashable]:
    """The facts of a cover by their keys."""
    front = draft.front
    adopted = {f"adopted.{key}": _adopted(draft, key) for key in ("date", "draft", "basis")}
    return {
        "title": frozenset(fact for _, _, fact in _stated(shown(front.title), draft)),
        **{key: getattr(front, key) for key in _SHARED},
        **adopted,
        "agenda": front.agenda.items if front.agenda else (),
        "recalls": front.recalls,
        "sponsors": frozenset(each.code for each in front.sponsors if each.code),
    }


def _adopted(draft: Draft, key: str) -> Hashable:
    """A fact of the adoption; of its basis the symbols."""
    adoption = draft.front.adoption
    if adoption is None:
        return None
    if key == "basis":
        return tuple(str(symbol) for _, _, symbol in find_symbols(shown(adoption.basis)))
    value: Hashable = getattr(adoption, key)
    return value


def _facts(line: Line, draft: Draft) -> frozenset[str]:
    texts = (line.text, *(shown(note.content) for note in notes(line.content)))
    return frozenset(fact for text in texts for _, _, fact in _stated(text, draft))


def _stated(text: str, draft: Draft) -> Iterator[tuple[int, int, str]]:
    """The facts of a text, with their places."""
    taken: set[int] = set()
    for start, end, fact in _named(text, draft):
        taken.update(range(start, end))
        yield start, end, fact
    for found in _FIGURE.finditer(text):
        for name in ("since", "figure"):
            if found[name] and found.start(name) not in taken:
                yield *found.span(name), found[name]


def _named(text: str, draft: Draft) -> Iterator[tuple[int, int, str]]:
    for mention in find_mentions(text, doubtful=True):  # of other bodies too: all versions name the same
        yield mention.start, mention.end, _VOLUMES.sub("", str(mention.target))
    for day in find_dates(text, draft.language):
        yield day.start, day.end, str(_last_day(day, text))
    for each in find_sessions(text, draft.language):
        yield each.start, each.end, f"session {each.session.number}"
    for one in find_listed(text, draft.language):  # “its seventy-eighth and seventy-ninth sessions”
        if one.number >= _OF_THE_ASSEMBLY:
            yield one.start, one.end, f"session {one.number}"


_OF_THE_ASSEMBLY = 60
"""Several sessions of younger bodies are named otherwise from language to language: ordinary, regular, of a year."""
_VOLUMES = re.compile(r" ?\((?:Vol|Sect|Part|Supp)[^)]*\)$")
"""Not every language names the volumes of a document in its symbol."""
_RUNS_ON = re.compile(r"[至和、-](?:(?P<month>[0-9]{1,2})月)?(?P<day>[0-9]{1,2})日")
"""The end of a period in Chinese, which gives year and month at its beginning: 2022年3月5日至13日."""


def _last_day(given: DateMention, text: str) -> date:
    """The day on which a period ends; the other languages give its year, and mostly its month, there alone."""
    last, at = given.date, given.end
    while found := _RUNS_ON.match(text, at):
        parts = {key: int(value) for key, value in found.groupdict().items() if value}
        try:
            last, at = last.replace(**parts), found.end()
        except ValueError:
            break
    return last


# Years, volumes, the numbers of treaties. Those of many figures are grouped in other ways in other languages, and
# decades have other endings: they are passed over.
_FIGURE = re.compile(
    r"(?<![0-9])[0-9]{1,3}(?:[ ,.\u00a0\u202f][0-9]{3})+(?![0-9])|[0-9]{3}[ \u00a0][0-9]{1,3}(?![0-9])"
    r"|(?<![0-9A-Za-z/.,-])(?:(?P<since>[0-9]{4})[-\u2011–—])?(?P<figure>[0-9]{3,5})(?![0-9A-Za-z/]|[.,][0-9]|-?[а-я]|年代)"
)
