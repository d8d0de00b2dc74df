"""Metadata: what identifies a document, how it went through the organ, and what only drafter knows.

The facts of a draft that Akoma Ntoso has no place for stand in `proprietary`, in our own namespace.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from lxml import etree

from drafter.model.front import Agenda, Front, Resolution, Session, Sponsor
from drafter.model.nodes import Inlines, Note
from drafter.writers.akn.inline import Pen
from drafter.writers.akn.xml import UN, Attributes, element, own

LANGUAGES = {"ar": "ara", "en": "eng", "es": "spa", "fr": "fra", "ru": "rus", "zh": "zho"}
"""Languages by the codes that Akoma Ntoso asks for (ISO 639-2)."""

ORGANS = {
    "general-assembly": ("unga", "ga", "General Assembly", "generalAssembly"),
    "security-council": ("unsc", "sc", "Security Council", "securityCouncil"),
    "economic-and-social-council": ("ecosoc", "ecosoc", "Economic and Social Council", "economicAndSocialCouncil"),
    "human-rights-council": ("unhrc", "hrc", "Human Rights Council", "humanRightsCouncil"),
}
"""Organs: in addresses, as an eId, by name, in the ontology."""

NEVER = "0001-01-01"
"""The date that official files give where there is none."""

WITHOUT_VOTE = "without a vote"

CONCEPTS = (
    ("TLCOrganization", "source", "/akn/ontology/organization/un/DGACM", "DGACM"),
    ("TLCConcept", "dateOfIssuance", "/akn/ontology/concept/un/dateOfIssuance", "Date of issuance"),
    ("TLCConcept", "adoptionDate", "/akn/ontology/concept/un/dateOfAdoption", "Date of adoption"),
    ("TLCConcept", "symbol", "/akn/ontology/reference/un/symbol", "Symbol"),
    ("TLCRole", "publisher", "/akn/ontology/role/un/publisher", "Publisher"),
    ("TLCRole", "issuingBody", "/akn/role/concept/un/issuingBody", "Issuing body"),
    ("TLCRole", "author", "/akn/ontology/role/un/author", "Author"),
    ("TLCTerm", "resolutionTitle", "/akn/ontology/reference/un/resolutionTitle", "Resolution title"),
    ("TLCTerm", "preamble", "/akn/ontology/reference/un/preamble", "Preambular paragraph"),
)
"""What the references of a text lead to."""


def number_of(front: Front) -> str:
    """A document's own name in addresses: "75-16", "A-79-L.9-Rev.1"."""
    name = (front.symbol or front.kind.value).removeprefix("A/RES/")
    return re.sub(r"[^A-Za-z0-9.]+", "-", name).strip("-") or "untitled"


def identification(front: Front, component: str = "main") -> etree._Element:
    """Work, expression and manifestation, with the addresses of the naming convention."""
    organ = ORGANS.get(front.organ, (re.sub(r"\W+", "", front.organ) or "un", "un", front.organ, "un"))
    adopted = (front.adoption.date if front.adoption else None) or front.date
    work = f"/akn/un/statement/deliberation/{organ[0]}/{_date(adopted)}/{number_of(front)}"
    expression = f"{work}/{LANGUAGES[front.language]}@"
    return element(
        "identification",
        {"source": "#source"},
        element(
            "FRBRWork",
            None,
            *_address(f"{work}/!{component}/", f"{work}/"),
            *_hand(adopted, "adoption", organ[1], "author"),
            element("FRBRcountry", {"value": "un"}),
        ),
        element(
            "FRBRExpression",
            None,
            *_address(f"{expression}!{component}/", f"{expression}/"),
            *_hand(front.date, "publication", organ[1], "issuer"),
            element("FRBRlanguage", {"language": LANGUAGES[front.language]}),
        ),
        element(
            "FRBRManifestation",
            None,
            *_address(f"{expression}/!{component}.xml", f"{expression}.xml"),
            *_hand(front.date, "markup", "drafter", "editor"),
        ),
    )


def _address(this: str, whole: str) -> Iterator[etree._Element]:
    yield element("FRBRthis", {"value": this})
    yield element("FRBRuri", {"value": whole})


def _hand(date: datetime.date | None, act: str, who: str, role: str) -> Iterator[etree._Element]:
    """Who did what on which day."""
    yield element("FRBRdate", {"date": _date(date), "name": act})
    yield element("FRBRauthor", {"href": who, "as": role})


def _date(date: datetime.date | None) -> str:
    return date.isoformat() if date else NEVER


def meta(resolution: Resolution, pen: Pen) -> etree._Element:
    """The metadata of a whole document."""
    front = resolution.front
    made = element("meta", None, identification(front))
    if front.adoption or front.sponsors or front.submitted_by:
        made.append(_workflow(front))
    if front.adoption and front.adoption.vote:
        made.append(_vote(front.adoption.vote))
    made.append(_references(front))
    made.append(element("proprietary", {"source": "#source"}, _front(front, pen)))
    if front.job:
        code = element("docketNumber", {"refersTo": "#publicationJobNumber"}, front.job)
        made.append(element("presentation", {"source": "#source"}, element(f"{{{UN}}}internalCode", None, code)))
    return made


def _workflow(front: Front) -> etree._Element:
    draft, adopted = (front.adoption.draft, front.adoption) if front.adoption else (front.symbol, None)
    by = ", ".join(sponsor.name for sponsor in front.sponsors)
    steps = [element("step", {"date": _date(front.date), "outcome": "draftResolution", "as": draft, "by": by})]
    if adopted:
        attributes: Attributes = {"date": _date(adopted.date), "outcome": "adopted", "as": adopted.meeting, "by": ""}
        steps.append(element("step", attributes))
    return element("workflow", {"source": "#source"}, *steps)


def _vote(vote: str) -> etree._Element:
    """The outcome; the figures of a recorded vote, given as "131-1-4", one by one."""
    figures = re.fullmatch(r"(\d+)-(\d+)-(\d+)", vote)
    if figures:
        sides = zip(("inFavour", "against", "abstaining"), figures.groups(), strict=True)
        counts = [element("count", {"value": value, "refersTo": side}) for side, value in sides]
        voting = element("voting", {"outcome": "adoptedRecordedVote"}, *counts)
    else:
        outcome = "adoptedWithoutVote" if vote == WITHOUT_VOTE else vote
        voting = element("voting", {"outcome": outcome}, element("quorum", {"value": ""}))
    return element("analysis", {"source": "#source"}, element("parliamentary", None, voting))


def _references(front: Front) -> etree._Element:
    _, eid, name, concept = ORGANS.get(front.organ, ("un", "organ", front.organ, "un"))
    organ = ("TLCOrganization", eid, f"/akn/ontology/organization/un/{concept}", name)
    made = element("references", {"source": "#source"})
    for kind, reference, address, shown in (*CONCEPTS, organ):
        made.append(element(kind, {"eId": reference, "href": address, "showAs": shown}))
    return made


# --- what only drafter knows


def _front(front: Front, pen: Pen) -> etree._Element:
    """The facts of the front matter; title, agenda titles and basis of adoption stand on the cover and preface."""
    attributes: Attributes = {
        "language": front.language,
        "organ": front.organ,
        "committee": None if front.committee is None else str(front.committee),
        "kind": front.kind.value,
        "symbol": front.symbol,
        "session": _session(front.session),
        "date": front.date.isoformat() if front.date else None,
        "original": front.original,
        "distribution": front.distribution,
        "amends": front.amends,
        "job": front.job,
        "emphasis": front.emphasis,
    }
    made = element(own("front"), attributes)
    made.extend(_agenda(front.agenda, pen) if front.agenda else ())
    made.extend(_sponsor(sponsor, pen) for sponsor in front.sponsors)
    made.extend(_note(note, pen) for note in front.sponsors_notes)
    made.extend(_content("submitted-by", front.submitted_by, pen))
    made.extend(_adoption(front, pen))
    made.extend(element(own("recalls"), {"number": number}) for number in front.recalls)
    made.extend(element(own("known"), {"number": number, "date": date.isoformat()}) for number, date in front.known)
    return made


def _session(session: Session | None) -> str | None:
    return None if session is None else f"{session.kind} {session.number}"


def _content(name: str, content: Inlines, pen: Pen) -> Iterator[etree._Element]:
    if content:
        yield element(own(name), None, pen.paragraph(content))


def _note(note: Note, pen: Pen) -> etree._Element:
    return element(own("note"), None, pen.paragraph((note,)))


def _agenda(agenda: Agenda, pen: Pen) -> Iterator[etree._Element]:
    made = element(own("agenda"), {"provisional": "true" if agenda.provisional else None})
    made.extend(element(own("item"), None, item) for item in agenda.items)
    made.extend([_note(agenda.note, pen)] if agenda.note else [])
    yield made


def _sponsor(sponsor: Sponsor, pen: Pen) -> etree._Element:
    made = element(own("sponsor"), {"name": sponsor.name, "code": sponsor.code})
    made.extend([_note(sponsor.note, pen)] if sponsor.note else [])
    return made


def _adoption(front: Front, pen: Pen) -> Iterator[etree._Element]:
    if front.adoption is None:
        return
    attributes: Attributes = {
        "date": front.adoption.date.isoformat() if front.adoption.date else None,
        "meeting": front.adoption.meeting,
        "vote": front.adoption.vote,
        "draft": front.adoption.draft,
    }
    made = element(own("adoption"), attributes)
    made.extend(_content("line", front.adoption.line, pen))
    yield made
