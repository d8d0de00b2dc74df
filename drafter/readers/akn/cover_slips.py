"""Slips on the cover and at the end of official XML: lines that differ from what the other parts of the file say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from drafter.errors import InputError
from drafter.findings import Finding, Severity
from drafter.language.dates import find_dates
from drafter.language.shape import ASSEMBLY, Language
from drafter.model.front import Session
from drafter.readers.akn.labels import MARKS, SAME
from drafter.readers.akn.parsing import child, descendants, origin_of, words


def cover_slips(root: etree._Element, name: str, language: Language) -> Iterator[Finding]:
    """What of the cover and the closing lines contradicts symbol, date or language."""
    cover = next(descendants(root, "coverPage"), None)
    for code, element, message in (
        *(_of_cover(cover, root, language) if cover is not None else ()),
        *_closing(root, language),
    ):
        at = origin_of(element, name)
        yield Finding(code, message, Severity.NOTE, at, "Mend it, or what it disagrees with.", words=words(element))


_Seen = tuple[str, etree._Element, str]


def _of_cover(cover: etree._Element, root: etree._Element, language: Language) -> Iterator[_Seen]:
    yield from _names(cover, language)
    symbol = next((each for each in descendants(cover, "docNumber")), None)
    preface = next(descendants(root, "preface"), None)
    number = next(descendants(preface, "docNumber"), None) if preface is not None else None
    if symbol is not None:
        yield from _symbol(symbol, number, root)
        yield from _session(cover, words(symbol), language)
    yield from _adoption(cover, root, language)
    for line in descendants(cover, "docProponent"):
        shown = words(line)
        if shown and (shown.startswith("[") != shown.endswith("]")):
            yield "cover-basis", line, f"The line “{shown[:40]}” has one bracket of two."
        yield from _committee(line, shown, language)
    for line in descendants(cover, "inline"):
        if line.get("name") == "agenda item":
            yield from _agenda(line, words(line), language)


def _tidied(label: str) -> str:
    """A line without what files vary: marks of direction, spaces, dashes and brackets, strokes in Arabic words."""
    return re.sub(f"[{MARKS}\u0640]", "", label).translate(SAME).replace("\u2011", "-")


def _names(cover: etree._Element, language: Language) -> Iterator[_Seen]:
    """United Nations, General Assembly and the distribution."""
    usual = {"#publisher": language.words["united-nations"], "#issuingBody": language.organ(ASSEMBLY)}
    for line in descendants(cover, "docAuthority"):
        wanted = usual.get(line.get("refersTo", ""))
        if wanted and _tidied(words(line)) != _tidied(wanted):
            yield "cover-name", line, f"The cover says “{words(line)}”; it is “{wanted}”."
    for line in descendants(cover, "docStatus"):
        wanted = language.distribution_line("general")
        if line.get("refersTo") == "#generalDistribution" and _tidied(words(line)) != _tidied(wanted):
            yield "cover-name", line, f"The cover says “{words(line)}”; it is “{wanted}”."


def _symbol(symbol: etree._Element, number: etree._Element | None, root: etree._Element) -> Iterator[_Seen]:
    shown = words(symbol).replace("\u2011", "-")
    if not re.match(r"A/RES/(?:ES-|S-)?\d+/\d+", shown):
        yield "cover-symbol", symbol, f"“{shown}” is no symbol of a resolution."
    given = re.match(r"(?:ES-|S-)?\d+/\d+", words(number).replace("\u2011", "-")) if number is not None else None
    if given and number is not None and not re.match(rf"A/RES/{re.escape(given[0])}(?!\d)", shown):
        own = next((each.get("value", "") for each in descendants(root, "FRBRuri")), "")
        at = symbol if f"/{given[0].replace('/', '-')}/" in own else number
        yield "cover-symbol", at, f"The symbol is {shown}, the number of the resolution {given[0]}."


def _session(cover: etree._Element, symbol: str, language: Language) -> Iterator[_Seen]:
    found = re.match(r"A/RES/(\d{2,3})/", symbol)
    line = next(descendants(cover, "session"), None)
    if found and line is not None:
        wanted = language.session_line(Session(int(found[1])))
        if _tidied(words(line)) != _tidied(wanted):
            yield "cover-session", line, f"The cover says “{words(line)}”; the session of {symbol} is “{wanted}”."


def _adoption(cover: etree._Element, root: etree._Element, language: Language) -> Iterator[_Seen]:
    """The day in the line of adoption, against the day that the file gives itself."""
    line = next(descendants(cover, "docTitle"), None)
    day = _day(root)
    found = find_dates(words(line), language) if line is not None else []
    if line is not None and day and len(found) == 1 and found[0].date.isoformat() != day:
        yield "cover-date", line, f"The line of adoption says {found[0].date}, the file {day}."


def _day(root: etree._Element) -> str:
    work = next(descendants(root, "FRBRWork"), None)
    date = child(work, "FRBRdate") if work is not None else None
    return date.get("date", "") if date is not None else ""


def _committee(line: etree._Element, shown: str, language: Language) -> Iterator[_Seen]:
    name = line.get("refersTo", "")
    at = next((n for n, word in enumerate(_COMMITTEES, 1) if name == f"#{word}Committee"), None)
    if at is None:
        return
    try:
        wanted = language.basis_line(["A/1/1"], at)
    except InputError:
        return
    head = _tidied(wanted.partition("A/1/1")[0]).rstrip("(")
    if head and not _tidied(shown).startswith(head):
        yield (
            "cover-basis",
            line,
            f"“{shown[:60]}” does not name the committee as usual: “{wanted.partition('(A/1')[0]}”.",
        )


_COMMITTEES = ("first", "second", "third", "fourth", "fifth", "sixth")


def _agenda(line: etree._Element, shown: str, language: Language) -> Iterator[_Seen]:
    """The words round the numbers of an agenda line."""
    usual = str(language.tables["agenda"]["one"]).partition("{}")
    several = str(language.tables["agenda"]["many"]).partition("{}")
    two = str(language.tables["agenda"]["two"]).partition("{}")
    fits = any(
        _plain(shown).startswith(_plain(head)) and _plain(shown).endswith(_plain(tail))
        for head, _, tail in (usual, several, two)
    )
    if shown and not fits:
        yield "agenda-line", line, f"The agenda line reads “{shown}”."


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").strip()


def _closing(root: etree._Element, language: Language) -> Iterator[_Seen]:
    """Meeting and day behind the text."""
    end = next(descendants(root, "conclusions"), None)
    if end is None:
        return
    for line in descendants(end, "docDate"):
        days = find_dates(words(line), language)
        given = line.get("date", "")
        if given and words(line) and (not days or days[0].date.isoformat() != given):
            yield "closing-date", line, f"The closing line says “{words(line)}”, the file {given}."
    for line in descendants(end, "inline"):
        figure = re.search(r"\d+", words(line)) if line.get("name") == "adoptionMeeting" else None
        if figure and int(figure[0]) < _MOST:
            forms = [_tidied(language.meeting_line(int(figure[0]), resumed=resumed)) for resumed in (False, True)]
            if _tidied(words(line)) not in forms:
                yield (
                    "closing-meeting",
                    line,
                    f"The meeting reads “{words(line)}”; usual is “{language.meeting_line(int(figure[0]))}”.",
                )


_MOST = 200
