"""What the United Nations changed from one text to the next, and which of it was mechanical.

Paragraphs are paired by their words, figures aside. Inside a pair words are compared, in Chinese characters. An edit
is **mechanical** where the paragraph stays and nothing but the fact follows the cycle:

    session   a session of the Assembly stands in the place of the one that many sessions before, and nothing else there
    body      the same of a session of another body, which may or may not have met as often as the Assembly
    recall    the number of the text just adopted is new, in a place that holds nothing but numbers of resolutions,
              dates, conjunctions and the word for resolution: a chain that grew, a citation that moved on
    agenda    the sessions of a paragraph on a provisional agenda, where nothing else in it changed

Sessions and numbers are read by patterns of this folder's own, not by those of the product. Every other edit is the
drafter's: a new paragraph, one written anew, a session that went elsewhere than the interval says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from rapidfuzz import fuzz, process

from drafter.update.texts import Site
from tests.language.official.sessions import Mention, mentions

Kind = Literal["session", "body", "recall", "agenda"]
KINDS: tuple[Kind, ...] = ("session", "body", "recall", "agenda")

NEAR = 5
"""Sessions before and after a text's own within which a session is taken for one of the Assembly."""

ALIKE = 70
"""Per cent of characters that two paragraphs share at least to be one paragraph."""

AGENDA = re.compile(
    r"provisional agenda|ordre du jour provisoire|programa provisional|предварительн\w+ повестк\w+ дня"
    r"|جدول (?:ال)?أعمال\w* المؤقت|临时议程"
)
_GLUE = re.compile(
    r"(?:\W|\d|and|of|its|et|du|de|del|sa|ses|la|las|le|les|y|su|sus|e|и|от|года?|своих?|свою|своей|ее"
    r"|resolutions?|résolutions?|resoluci(?:ón|ones)|резолюци\w+|و?(?:ل|ال)?قرار\w*|المؤرخ\w*|و|号|第|和|其|以及|及|决议|年|月|日|各项"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    r"|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
    r"|كانون|الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|الأول"
    r"|يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)+",
    re.I,
)
_TOKEN = re.compile(r"\d+/\d+|\d+|[\u2e80-\u9fff]|[^\W\d_\u2e80-\u9fff]+|[^\w\s]")


@dataclass(frozen=True)
class Edit:
    """A mechanical edit: what kind, and the words of the new paragraph that it brought."""

    kind: Kind
    start: int
    end: int
    text: str


def same_paragraphs(old: Sequence[Site], new: Sequence[Site]) -> dict[int, Site]:
    """For the number of an old text the new text that it became: the likest first, each taken once."""
    words = [_plain(site.text) for site in new]
    ranked = sorted(
        (-score, abs(i / len(old) - j / len(new)), i, j)
        for i, site in enumerate(old)
        for _, score, j in process.extract(_plain(site.text), words, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None)
        if site.region == new[j].region
    )
    found: dict[int, Site] = {}
    taken: set[int] = set()
    for _, _, i, j in ranked:
        if old[i].number not in found and j not in taken:
            found[old[i].number] = new[j]
            taken.add(j)
    return found


def _plain(text: str) -> str:
    return re.sub(r"[\d\s]+", " ", text)


def mechanical(old: str, new: str, adopted: str, sessions: tuple[int, int], language: str) -> Iterator[Edit]:
    """The mechanical edits that made a paragraph another; see the head of this file.

    Args:
        old, new: the paragraph in both texts.
        adopted: the number the old text was adopted under.
        sessions: of the old and the new text.
        language: of both.

    """
    hunks = list(_hunks(old, new))
    moved = list(_moved(old, new, hunks, sessions[1] - sessions[0], language))
    for mention, number in moved:
        near = abs(number - sessions[0]) <= NEAR
        yield Edit("session" if near else "body", mention.start, mention.end, new[mention.start : mention.end])
    if adopted and not re.search(_number(adopted), old):
        for match in re.finditer(_number(adopted), new):
            for a0, a1, b0, b1 in hunks:
                if b0 <= match.start() < b1 and _GLUE.fullmatch(new[b0:b1]) and _GLUE.fullmatch(old[a0:a1] or " "):
                    yield Edit("recall", *match.span(), match[0])
    nothing_else = all(any(b0 < m.end and m.start < b1 for m, _ in moved) for *_, b0, b1 in hunks)
    if moved and AGENDA.search(new) and nothing_else:
        yield Edit("agenda", 0, len(new), new)


Hunk = tuple[int, int, int, int]


def _moved(old: str, new: str, hunks: list[Hunk], interval: int, language: str) -> Iterator[tuple[Mention, int]]:
    """Regular sessions that stand in the place of the one an interval before, with the number of that."""
    before = list(mentions(old, language))
    for mention in mentions(new, language):
        hunk = next((hunk for hunk in hunks if hunk[2] < mention.end and mention.start < hunk[3]), None)
        if hunk is None or mention.session.kind != "regular" or not _alone(hunk, mention, new):
            continue
        olds = [each.session for each in before if each.start < hunk[1] and hunk[0] < each.end]
        if [each.number + interval for each in olds if each.kind == "regular"] == [mention.session.number]:
            yield mention, mention.session.number - interval


def _alone(hunk: Hunk, mention: Mention, new: str) -> bool:
    """Whether a place holds nothing beside a session and the marks next to it."""
    start, end = hunk[2:]
    outside = new[start : min(mention.start, end)] + new[max(mention.end, start) : end]
    return not re.search(r"\w{4,}|[\u2e80-\u9fff]{2,}", outside)


def _number(number: str) -> str:
    return rf"(?<![\d/]){re.escape(number)}(?![\d/])"


def stands(words: tuple[int, int], text: str, other: str) -> bool:
    """Whether some words of a text stand in another at the same place: no hunk of their difference touches them."""
    return not any(b0 < words[1] and words[0] < b1 for _, _, b0, b1 in _hunks(other, text))


def _hunks(old: str, new: str) -> Iterator[Hunk]:
    """Where two texts differ, as characters of both; spaces do not count."""
    a, b = list(_TOKEN.finditer(old.replace("\u2011", "-"))), list(_TOKEN.finditer(new.replace("\u2011", "-")))
    words = SequenceMatcher(None, [t[0] for t in a], [t[0] for t in b], autojunk=False)
    for tag, i0, i1, j0, j1 in words.get_opcodes():
        if tag != "equal":
            yield *_chars(a, i0, i1), *_chars(b, j0, j1)


def _chars(tokens: list[re.Match[str]], first: int, last: int) -> tuple[int, int]:
    if first < last:
        return tokens[first].start(), tokens[last - 1].end()
    at = tokens[first - 1].end() if first else 0
    return at, at
