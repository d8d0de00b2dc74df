"""Inside a paragraph: text, emphasis, raised characters, links and notes. A table says who reads which element."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal

from lxml import etree

from drafter.findings import Severity
from drafter.model.calls import unparted
from drafter.model.nodes import (
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inlines,
    Inserted,
    Link,
    Note,
    Script,
    Text,
)
from drafter.model.walk import merged, plain, without_prefix
from drafter.readers.akn.links import without_derived
from drafter.readers.akn.parsing import children, tag
from drafter.readers.akn.reading import Reading
from drafter.readers.akn.spaces import tidy

NOTE_BRACKETS = re.compile(r"\([\d \u00a0]*\)\s+")
"""Brackets that Arabic notes begin with; their number stood in them in Word, and the language writes its own."""

Read = Callable[[etree._Element, Reading], Inlines]

BRACKETS = ("(", ")", "（", "）", "")
"""What stands raised round a note call in Arabic files; the language writes its own."""


def inlines(element: etree._Element, reading: Reading) -> Inlines:
    """The content of a paragraph, its white space in order and its notes at their calls."""
    return without_derived(tidy(content(element, reading), reading, reading.origin(element)))


def content(element: etree._Element, reading: Reading) -> Inlines:
    """The content of an element with its white space as it stands."""
    return merged(unparted(merged(tuple(_nodes(element, reading)))))


def _nodes(element: etree._Element, reading: Reading) -> Iterator[Inline]:
    if element.text:
        yield Text(element.text)
    for inner in element:
        if tag(inner):
            yield from READERS.get(tag(inner), _unknown)(inner, reading)
        if inner.tail:
            yield Text(inner.tail)


# --- one reader for each element


def _plain(element: etree._Element, reading: Reading) -> Inlines:
    return content(element, reading)


def _unknown(element: etree._Element, reading: Reading) -> Inlines:
    message = f"<{tag(element)}> inside a paragraph means nothing to a resolution; its text was kept."
    reading.say("unknown-element", message, reading.origin(element))
    return content(element, reading)


def _span(element: etree._Element, reading: Reading) -> Inlines:
    inner = content(element, reading)
    for style in _styles(element):
        inner = (Emphasis(inner, style),)
    return inner


def _styles(element: etree._Element) -> Iterator[Literal["italic", "bold", "underline"]]:
    """The styles of a span, the innermost first."""
    names = element.get("class", "").lower().split()
    if "underline" in names or tag(element) == "u":
        yield "underline"
    if "bold" in names or tag(element) == "b":
        yield "bold"
    if "italic" in names or tag(element) == "i":
        yield "italic"


def _raised(element: etree._Element, reading: Reading) -> Inlines:
    inner = content(element, reading)
    if plain(inner).strip() in BRACKETS and any(_calls_a_note(_neighbour(element, side)) for side in ("next", "last")):
        return ()
    return (Script(inner, "super" if tag(element) == "sup" else "sub"),)


def _neighbour(element: etree._Element, side: str) -> etree._Element | None:
    """What stands beside an element, outside the spans that end with it too."""
    at: etree._Element | None = element
    while at is not None:
        if side == "next" and (at.tail or "").strip():
            return None
        found = at.getnext() if side == "next" else at.getprevious()
        if found is not None:
            return None if side == "last" and (found.tail or "").strip() else found
        at = at.getparent()
        if at is None or tag(at) != "span" or (side == "last" and (at.text or "").strip()):
            return None
    return None


def _calls_a_note(element: etree._Element | None) -> bool:
    return element is not None and tag(element) == "authorialNote"


def _link(element: etree._Element, reading: Reading) -> Inlines:
    inner, target = content(element, reading), element.get("href", "").strip()
    if not plain(inner).strip() or not target or target.startswith("#"):
        return inner
    return (Link(inner, target),)


def note(element: etree._Element, reading: Reading) -> Inlines:
    """A note at its call; its mark is kept where it is no number."""
    lines: list[Inline] = []
    for paragraph in [*children(element, "p")] or [element]:
        inner = inlines(paragraph, reading)
        if not lines and (brackets := NOTE_BRACKETS.match(plain(inner))):
            inner = without_prefix(inner, brackets.end())
        if inner:
            lines += [Break(), *inner] if lines else inner
    if not lines:
        reading.mend("empty-note", reading.origin(element))
        return ()
    mark = element.get("marker", "").strip().strip("()（）")
    return (Note(tuple(lines), mark=None if not mark or mark.isdigit() else mark),)


def _break(_: etree._Element, __: Reading) -> Inlines:
    return (Break(),)


def _image(element: etree._Element, reading: Reading) -> Inlines:
    reading.say("image-left-out", "An image stands in the text; a resolution holds none.", reading.origin(element))
    return ()


def _inserted(element: etree._Element, reading: Reading) -> Inlines:
    return (Inserted(content(element, reading)),)


def _deleted(element: etree._Element, reading: Reading) -> Inlines:
    return (Deleted(content(element, reading)),)


def _remark(element: etree._Element, reading: Reading) -> Inlines:
    message = "A remark of an editor stands in the text; it was left out."
    reading.say("remark-left-out", message, reading.origin(element), Severity.NOTE)
    return ()


READERS: dict[str, Read] = {
    "span": _span,
    "i": _span,
    "b": _span,
    "u": _span,
    "sup": _raised,
    "sub": _raised,
    "a": _link,
    "authorialNote": note,
    "eol": _break,
    "br": _break,
    "img": _image,
    "ins": _inserted,
    "del": _deleted,
    "remark": _remark,
} | dict.fromkeys(
    # elements that say what their text is; a resolution needs only the text
    (
        *("p", "inline", "docTitle", "docNumber", "docDate", "docProponent", "docAuthority", "docStatus", "docType"),
        *("shortTitle", "session", "date", "time", "person", "organization", "concept", "object", "event", "location"),
        *("process", "role", "term", "quantity", "def", "entity", "ref", "rref", "mref", "mod", "num", "subheading"),
        *("heading", "crossHeading", "affectedDocument", "relatedDocument", "recordedTime", "vote", "outcome"),
        *("quotedText", "embeddedText", "decoration", "abbr", "listIntroduction", "listWrapUp", "caption"),
    ),
    _plain,
)
"""Who reads which element inside a paragraph."""
