"""Cover page and preface: masthead, agenda, how the text came about, number and title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from drafter.model.front import Front, Resolution
from drafter.model.nodes import Inlines, Note, Text
from drafter.writers.akn.inline import Pen
from drafter.writers.akn.xml import Content, element, text

COMMITTEES = ("first", "second", "third", "fourth", "fifth", "sixth")


def cover(front: Front, pen: Pen) -> etree._Element:
    """The cover page."""
    return element("coverPage", {"eId": "coverPage_1"}, *_masthead(front, pen), *_opening(front, pen))


def _masthead(front: Front, pen: Pen) -> Iterator[etree._Element]:
    words = pen.language
    publisher = element("docAuthority", {"refersTo": "#publisher"}, words.words["united-nations"])
    yield element("p", None, element("span", {"refersTo": "#publisher", "class": "upperLeft"}, publisher))
    if front.symbol:
        yield element("p", {"class": "upperRight"}, element("docNumber", {"refersTo": "#symbol"}, front.symbol))
    organ = {"refersTo": "#issuingBody", "class": "rightBig"}
    yield element("p", {"class": "upperLeft"}, element("docAuthority", organ, words.organ(front.organ)))
    status = {"refersTo": f"#{front.distribution}Distribution", "class": "rightSmall"}
    yield element("p", None, element("docStatus", status, words.distribution_line(front.distribution)))
    if front.date:
        dated = {"date": front.date.isoformat(), "class": "rightSmall", "refersTo": "#dateOfIssuance"}
        yield element("p", None, element("docDate", dated, words.date_line(front.date)))


def _opening(front: Front, pen: Pen) -> Iterator[etree._Element]:
    if front.session:
        session = {"refersTo": "#issuingBody", "value": str(front.session.number), "eId": "coverPage_1__session_1"}
        yield element("p", None, element("session", session, pen.language.session_line(front.session)))
    if front.agenda and front.agenda.items:
        yield _inline("agenda item", [pen.language.agenda_line(front.agenda)])
    for title in front.agenda.titles if front.agenda else ():
        yield _inline("agenda item name", pen.write(title))
    yield text(element("docTitle", None, *pen.write(_origin(front, pen))))
    if front.adoption and front.adoption.basis:
        number = front.committee
        committee = "#noMainCommittee" if number is None else f"#{COMMITTEES[number - 1]}Committee"
        yield text(element("docProponent", {"refersTo": committee}, *pen.write(front.adoption.basis)))


def _inline(name: str, content: Iterator[Content] | list[str]) -> etree._Element:
    return element("p", None, element("inline", {"name": name}, *content))


def _origin(front: Front, pen: Pen) -> Inlines:
    """The line that says how the text came about: the line of adoption, or the sponsors."""
    if front.kind.is_adopted:
        line = front.adoption.line if front.adoption else ()
        return _unnoted(line) or (Text(pen.language.adoption_line(front)),)
    kind = pen.language.kind(front)
    if front.submitted_by or not front.sponsors:
        return _unnoted(front.submitted_by) or (Text(kind),)
    return _unnoted(pen.language.sponsor_line(front.sponsors, front.sponsors_notes, kind))


def preface(resolution: Resolution, pen: Pen) -> etree._Element:
    """The number and the title."""
    front = resolution.front
    number = re.sub(r"^A/RES/", "", front.symbol or "")
    content: list[Content] = [element("docNumber", None, f"{number}.")] if number else []
    title = element("docTitle", {"refersTo": "#resolutionTitle"}, *pen.write(front.title))
    return element("preface", None, element("p", None, *content, title))


def _unnoted(content: Inlines) -> Inlines:
    """Content without its notes, which stand with the facts of the front matter already."""
    return tuple(node for node in content if not isinstance(node, Note))
