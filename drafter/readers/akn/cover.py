"""Cover, preface and workflow → front matter."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from drafter.errors import InputError
from drafter.findings import Severity
from drafter.language.shape import Language
from drafter.model.front import Adoption, Agenda, Front, Kind, Session
from drafter.model.nodes import Break, Inline, Inlines, Text
from drafter.model.symbols import GENERAL_ASSEMBLY, Symbol, SymbolError
from drafter.model.walk import plain, without_prefix
from drafter.readers.akn.inline import inlines, note
from drafter.readers.akn.labels import bare
from drafter.readers.akn.leads import unbolded
from drafter.readers.akn.parsing import child, children, descendants, tag, words
from drafter.readers.akn.reading import Reading
from drafter.readers.akn.sponsors import Submission, submission

COMMITTEES = ("first", "second", "third", "fourth", "fifth", "sixth")
"""The Main Committees, as `docProponent` names them: "#fifthCommittee"."""

NEVER = "0001-01-01"
"""The date that files give where they have none."""


def front(statement: etree._Element, cover: etree._Element, preface: etree._Element | None, reading: Reading) -> Front:
    """The front matter of a resolution; `cover` is the cover page, `preface` holds number and title."""
    symbol = _symbol(cover, preface)
    identity = _identity(symbol)
    submitted = _submission(statement, reading)
    committee = _committee(cover)
    made = Front(
        language=reading.language.code,
        organ=(identity.organ if identity else None) or GENERAL_ASSEMBLY,
        committee=committee,
        kind=Kind.DECISION if statement.get("name") == "decision" else Kind.RESOLUTION,
        symbol=symbol or None,
        session=_session(cover, identity),
        date=_date(next(descendants(cover, "docDate"), None)),
        distribution="general",
        agenda=_agenda(cover, reading),
        sponsors=submitted.sponsors,
        submitted_by=submitted.by,
        title=title(preface, reading),
        adoption=_adoption(statement, cover, reading),
    )
    return _without_usual_line(made, reading.language)


def _symbol(cover: etree._Element, preface: etree._Element | None) -> str:
    given = words(next(descendants(cover, "docNumber"), None)).replace("\u2011", "-")
    if given or preface is None:
        return given
    number = words(next(descendants(preface, "docNumber"), None)).rstrip(".")
    return f"A/RES/{number}" if number else ""


def _identity(symbol: str) -> Symbol | None:
    """The symbol as far as it can be read; "A/RES/75/101 A-B" by what stands before its letters."""
    try:
        return Symbol.parse(symbol.partition(" ")[0])
    except SymbolError:
        return None


def _session(cover: etree._Element, symbol: Symbol | None) -> Session | None:
    if symbol and symbol.session:
        return symbol.session
    given = next(descendants(cover, "session"), None)
    number = "" if given is None else given.get("value", "")
    return Session(int(number)) if number.isascii() and number.isdigit() and len(number) < 4 else None


def _date(element: etree._Element | None) -> datetime.date | None:
    written = "" if element is None else element.get("date", "")
    if not written or written == NEVER:
        return None
    try:
        return datetime.date.fromisoformat(written)
    except ValueError:
        return None


def _committee(cover: etree._Element) -> int | None:
    """The Main Committee that reported on it."""
    proponent = next(descendants(cover, "docProponent"), None)
    name = "" if proponent is None else proponent.get("refersTo", "")
    return next((n for n, word in enumerate(COMMITTEES, start=1) if name == f"#{word}Committee"), None)


# --- agenda


def _agenda(cover: etree._Element, reading: Reading) -> Agenda | None:
    lines = [line for line in descendants(cover, "inline") if _name(line) == "agendaitem"]
    names = [line for line in descendants(cover, "inline") if _name(line) in ("agendaitemname", "agendaitemtitle")]
    items = tuple(item for line in lines for item in agenda_items(words(line), reading.language))
    titles = tuple(name for line in names if (name := _unbroken(unbolded(inlines(line, reading)))))
    if not items and not titles:
        return None
    agenda = Agenda(items=items, titles=titles)
    if lines and (not items or bare(reading.language.agenda_line(agenda)) != bare(words(lines[0]))):
        message = f"The agenda line “{words(lines[0])}” was read as {', '.join(items) or 'no item at all'}."
        reading.say("agenda-line", message, reading.origin(lines[0]), hint="Look whether the items are right.")
    return agenda


def _unbroken(content: Inlines) -> Inlines:
    """An item's name without the spaces that a line's end left between Han characters."""
    return tuple(Text(_BROKEN.sub("", node.text)) if isinstance(node, Text) else node for node in content)


_BROKEN = re.compile("(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")


def _name(inline: etree._Element) -> str:
    """What an inline element is called, whether written "agenda item" or "agendaItem"."""
    return inline.get("name", "").replace(" ", "").casefold()


def agenda_items(line: str, language: Language) -> Iterator[str]:
    """The items that an agenda line names, in the form "125 (b)"."""
    item, lettered = "", True
    for figure, sign in re.findall(r"(\d+)|[(（ \u00a0]([^\W\d_]{1,3}\u0640?(?: [^\W\d_])?)[)）]", line):
        if figure:
            if not lettered:
                yield item
            item, lettered = figure, False
        elif item and (letter := _sub_item(bare(sign), language)):
            yield f"{item} ({letter})"
            lettered = True
    if not lettered:
        yield item


def _sub_item(sign: str, language: Language) -> str:
    """The Latin letter of a sub-item; behind z, letters are doubled: "aa", Arabic "ه ه" for "ee"."""
    letters = {bare(language.number(1, n)).strip("()"): chr(ord("a") + n - 1) for n in range(1, 27)}
    return letters.get(sign[:1], "") * len(sign) if sign == sign[:1] * len(sign) else ""


# --- title


def title(preface: etree._Element | None, reading: Reading) -> Inlines:
    """The title in the first paragraph of a preface, several lines of it with breaks between.

    A note on the letter of a part without title stands behind it: a letter cannot hold one.
    """
    paragraphs = [] if preface is None else [*children(preface, "p")]
    untitled = [p for p in paragraphs[1:] if child(p, "docTitle") is None]
    notes = (node for p in [*paragraphs[:1], *untitled] for found in _notes(p) for node in note(found, reading))
    return (*(lines_of_title(paragraphs[0], reading) if paragraphs else ()), *notes)


def _notes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The notes in a paragraph of a preface that stand outside its title."""
    for inner in children(paragraph):
        if tag(inner) == "authorialNote":
            yield inner
        elif tag(inner) != "docTitle":
            yield from descendants(inner, "authorialNote")


def lines_of_title(paragraph: etree._Element, reading: Reading) -> Inlines:
    """The titles in one paragraph of a preface."""
    out: list[Inline] = []
    for line in children(paragraph, "docTitle"):
        inner = unbolded(inlines(line, reading))
        if dash := _DASH.match(plain(inner)):
            inner = without_prefix(inner, dash.end())
            reading.mend("title-dash", reading.origin(line))
        if inner:
            out += [Break(), *inner] if out else inner
    return tuple(out)


_DASH = re.compile(r"[-–—][ \t\u00a0]+(?=\S)")
"""A dash left over from a list before a title."""


# --- adoption


def _adoption(statement: etree._Element, cover: etree._Element, reading: Reading) -> Adoption:
    line = next(descendants(cover, "docTitle"), None)
    proponent = next(descendants(cover, "docProponent"), None)
    steps = _steps(statement)
    adopted = steps.get("adopted")
    draft = steps.get("draftResolution")
    return Adoption(
        date=_date(_work_date(statement)) or _date(adopted),
        line=() if line is None else unbolded(inlines(line, reading)),
        basis=() if proponent is None else unbolded(inlines(proponent, reading)),
        meeting=(adopted.get("as", "") if adopted is not None else "") or None,
        vote=_vote(statement, reading),
        draft=(draft.get("as", "") if draft is not None else "") or None,
    )


def _steps(statement: etree._Element) -> dict[str, etree._Element]:
    return {step.get("outcome", ""): step for step in descendants(statement, "step")}


def _work_date(statement: etree._Element) -> etree._Element | None:
    return child(statement, "meta", "identification", "FRBRWork", "FRBRdate")


def _without_usual_line(front: Front, language: Language) -> Front:
    """Front matter without a line of adoption that the language writes anyway."""
    if front.adoption is None or not front.adoption.line:
        return front
    bare_front = replace(front, adoption=replace(front.adoption, line=()))
    try:
        usual = language.adoption_line(bare_front)
    except InputError:
        return front
    same = front.adoption.line == (Text(usual),) or bare(plain(front.adoption.line)) == bare(usual)
    return bare_front if same else front


def _vote(statement: etree._Element, reading: Reading) -> str | None:
    """How it was adopted: "without a vote", or the figures of a recorded vote: "131-1-4"."""
    voting = next(descendants(statement, "voting"), None)
    if voting is None:
        return None
    outcome = voting.get("outcome", "").strip()
    if outcome == "adoptedWithoutVote":
        return "without a vote"
    counts = {count.get("refersTo", "").lstrip("#"): count.get("value", "") for count in descendants(voting, "count")}
    if not counts:
        return outcome or None
    if next(voting.iter("{http://un.org/akn4un}voters"), None) is not None:
        message = "The file says which State voted how; a resolution keeps the figures only."
        reading.say("voters-left-out", message, reading.origin(voting), Severity.NOTE)
    return "-".join(counts.get(side) or "0" for side in ("inFavour", "against", "abstaining"))


def _submission(statement: etree._Element, reading: Reading) -> Submission:
    steps = _steps(statement)
    names = [steps[kind] for kind in ("draftResolution", "draftResolutionAdditionalSponsors") if kind in steps]
    return submission(names, reading)
