"""TXT041: title form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import shown
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity
from drafter.language.words import words
from drafter.model.nodes import Annex, Heading, Part, Section

_ENDS = ".,;:?–—。，；：？،؛؟"
_NUMBERED = re.compile(r"(?:[0-9]{1,2}|\([a-z0-9]\)|[a-z])[.)]?[ \u00a0](?<=[.)].)")
"""A number or letter of a list, typed before a title."""
_SHORTEST = 12
"""Letters of the shortest title that is no name when all of it is in capitals."""


_CAPITALS = re.compile(r"(?<![\w-])[A-ZÀ-ÖØ-ÞА-ЯЁ]{5,}(?![\w\u2011-])")


@rule(
    "TXT041",
    "title-form",
    scope=Scope.TEXT,
    summary="A title begins with a capital and has others in names alone, bears no number, ends without a mark and "
    "holds no words in capitals; headings end without a mark too.",
    why="It is a heading, not a sentence; the house style decides how it looks.",
    source="Titles of adopted resolutions of sessions 75 to 77: none ends in a mark (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted_copies_waver=True,
    is_fixable=True,
    examples=(
        Example("en", "title: The Lake Basin.", "title: The Lake Basin"),
        Example("fr", "title: LES GRANDS LACS", "title: Les grands lacs"),
        Example(
            "en",
            "title: Safe Water From Common Lakes\noperative: [Requests: all to draw safe water from common lakes]",
            "title: Safe water from common lakes\noperative: [Requests: all to draw safe water from common lakes]",
        ),
        Example("zh", "title: 湖泊。", "title: 湖泊"),
    ),
)
def title_form(draft: Draft) -> Iterator[Fault]:
    """Look at the end of the title and at its letters."""
    title = shown(draft.front.title).strip()
    at = draft.place("title")
    if title.endswith(tuple(_ENDS)):
        words = title[-10:]
        message, bare = f"The title ends with “{title[-1]}”.", words[:-1].rstrip()
        yield Fault(message, at, "Take it out.", words, title.count(words) - 1, bare)
    for item in draft.front.agenda.titles if draft.front.agenda else ():
        ends = shown(item).strip()
        if ends.endswith(tuple(_ENDS.replace(":", "").replace("：", ""))):  # a colon parts item and sub-item
            words = ends[-10:]
            message = f"The title of the agenda item ends with “{ends[-1]}”."
            yield Fault(message, draft.place("agenda"), "Take it out.", words, ends.count(words) - 1, words[:-1])
        elif _is_loud(ends, draft):
            message = "The title of the agenda item is in capitals."
            yield Fault(message, draft.place("agenda"), "Write it in small letters.", ends[:12])
    yield from _inner_titles(draft)
    marks = draft.language.marks
    opening, closing = marks.open_quote.strip(), marks.close_quote.strip()
    if title.startswith(opening) and title.endswith(closing) and title.count(opening) == 1:
        message = "The title stands in quotation marks."
        yield Fault(message, at, "Take them off.", title[:12], severity=Severity.NOTE)
    if _is_loud(title, draft):
        yield Fault("The title is in capitals.", at, "Write it in small letters.", title[:12])
    else:
        yield from _partly_in_capitals(title, draft)
    if len(raised := _raised(title, draft)) >= _MANY:
        message = f"The title has capitals where the text has none: {', '.join(raised[:_MANY])} …"
        cure = "Write a capital at its beginning and in names alone."  # the title may be a name: of a treaty
        yield Fault(message, at, cure, raised[0], severity=Severity.NOTE)
    elif at_odds := _at_odds(title, draft):
        message = f"“{at_odds}” has a capital in the title."
        yield Fault(message, at, "Write it small, unless it is a name.", at_odds, severity=Severity.NOTE)
    if numbered := _NUMBERED.match(title):
        yield Fault("The title begins with a number.", at, "Take it out.", numbered[0].strip())
    elif title[:1].islower():
        yield Fault("The title begins with a small letter.", at, "Begin it with a capital.", title[:12])


def _partly_in_capitals(title: str, draft: Draft) -> Iterator[Fault]:
    """Words in capitals that are no acronyms: they come back in small letters elsewhere, and not so in the text."""
    known = words(draft.language)
    loud = (found[0] for found in _CAPITALS.finditer(title))
    shown_so = next((each for each in loud if known and each.lower() in known.often), "")
    if shown_so and not any(shown_so in piece.text for piece in draft.pieces if piece.entry is not None):
        message = f"“{shown_so}” stands in capitals in the title."
        yield Fault(message, draft.place("title"), "Write it in small letters.", shown_so)


_WORD = re.compile(r"(?<![\w’'])[^\W\d_]{4,}(?!\w)")
_MANY = 2
"""So many words with a capital are no slip: the title is written as English book titles are."""


def _raised(title: str, draft: Draft) -> list[str]:
    """Words with a capital in the title, of which all but few long ones have one, that the text writes without."""
    words = _WORD.findall(title)[1:]
    if len(words) < _MANY or sum(map(str.islower, words)) > len(words) // 4 or title.isupper():
        return []
    text = "\n".join(piece.text for piece in draft.pieces if piece.entry is not None)
    ending = draft.language.tables["titles"]["ending"]
    held = set(_WORD.findall(text))
    stems = {_without(word, ending) for word in held}
    return [word for word in words if _without(word, ending).lower() in stems and word not in held]


def _without(word: str, ending: int) -> str:
    """A word without its ending; none is cut to fewer than four letters."""
    return word[: max(len(word) - ending, 4)]


def _at_odds(title: str, draft: Draft) -> str:
    """A word with a capital in the title that the text or most resolutions have in small letters alone; "" for none."""
    known = words(draft.language)
    raised = [] if title.isupper() else list(_alone(title))
    if known is None:
        return ""
    for word in raised:
        small = word.lower()
        is_never_so = small in known.often and small not in known.named
        if is_never_so or (_holds(draft, small) and not _holds(draft, word)):
            return word
    return _small_word(title, draft) or _end_of_name(title, draft)


def _small_word(title: str, draft: Draft) -> str:
    """A word with a capital that leads from one to the next: Cooperation Between States."""
    small = draft.language.tables["titles"]["small"]
    found = re.finditer(r"(?<=[\w,’)”»] )[A-ZÀ-ÞА-Я][a-zß-ÿа-яё]*(?!\w)", title)
    return next((each[0] for each in found if each[0].lower() in small), "")


def _end_of_name(title: str, draft: Draft) -> str:
    """The last word of a name with a capital, where the text always has it in small letters: Sahara Occidental."""
    for pair in re.finditer(r"(?<!\w)(?=([A-ZÀ-ÞА-Я]\w+[ \u00a0])([A-ZÀ-ÞА-Я][a-zß-ÿа-яё]{3,})(?!\w))", title):
        small = pair[1] + pair[2].lower()
        if not draft.holding(pair[1] + pair[2])[1:] and any(piece.entry is not None for piece in draft.holding(small)):
            return pair[2]
    return ""


def _alone(title: str) -> Iterator[str]:
    """The long words with a capital of which no neighbour has one: several in a row are a name.

    What begins the title or a quotation has one by right.
    """
    words = re.findall(r"(?<![\w“«”\"])(?<!«[ \u00a0\u202f])[^\W\d_]+(?!\w)", title)
    long = [word for word in words if len(word) > _SMALL or word.istitle()]
    for before, word, behind in zip(long, long[1:], [*long[2:], ""], strict=False):
        is_in_name = behind.istitle() or (before.istitle() and before is not long[0])
        if word.istitle() and not is_in_name and len(word) > _SMALL:
            yield word


_SMALL = 3
"""Letters of the words that lead from one part of a name to the next."""


def _holds(draft: Draft, word: str) -> bool:
    """Whether the text has a word, the openings of its paragraphs and notes aside."""
    held = (piece for piece in draft.holding(word) if piece.entry is not None and piece.note is None)
    return any(word in _WORD.findall(piece.text, piece.verb_end) for piece in held)


def _inner_titles(draft: Draft) -> Iterator[Fault]:
    """The titles of parts, sections and annexes, and headings, which may lead over with a colon."""
    for piece in draft.pieces:
        block = piece.entry.block if piece.entry is not None and piece.note is None else None
        if not isinstance(block, Part | Section | Annex | Heading):
            continue
        title = piece.text.rstrip()
        if title.endswith(tuple(_ENDS)) and not (isinstance(block, Heading) and title[-1] in _LEADING):
            span = max(0, len(title) - 10), len(title)
            bare = title[slice(*span)][:-1].rstrip()
            yield piece.fault(span, f"The title ends with “{title[-1]}”.", "Take it out.", bare)
        elif _is_loud(title, draft):
            yield piece.fault((0, len(title)), "The title is in capitals.", "Write it in small letters.")


_LEADING = ":?：？؟"
"""Marks that a heading may end with."""


def _is_loud(title: str, draft: Draft) -> bool:
    """Whether all letters of a title are capitals; a short one may be a name."""
    capitals = sum(sign.isupper() for sign in title)
    return capitals >= _SHORTEST and title.isupper() and draft.language.code != "zh"
