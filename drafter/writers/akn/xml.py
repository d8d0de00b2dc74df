"""Building elements: names and namespaces of Akoma Ntoso for the UN, text between elements, indentation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lxml import etree

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
UN = "http://un.org/akn4un"
OWN = "urn:drafter:akn:1"
"""Namespace of what Akoma Ntoso has no place for; the reader knows it by the same name."""

XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"
SCHEMA = f"{AKN} http://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/akomantoso30.xsd"
NAMESPACES = {None: AKN, "xsi": XSI, "akn4un": UN, "drafter": OWN}

Content = str | etree._Element
Attributes = Mapping[str, str | None]

MIXED = frozenset(
    (
        *("p", "num", "heading", "subheading", "crossHeading", "docTitle", "docNumber", "docProponent", "inline"),
        *("listIntroduction", "docDate", "session", "docStatus", "docAuthority"),
    )
)
"""Elements whose white space is text; nothing is indented in them."""


def own(name: str) -> str:
    """A name in our own namespace."""
    return f"{{{OWN}}}{name}"


def element(name: str, attributes: Attributes | None = None, *content: Content) -> etree._Element:
    """An element of Akoma Ntoso, or of the namespace in braces; attributes that are None are left out."""
    tag = name if name.startswith("{") else f"{{{AKN}}}{name}"
    made = etree.Element(tag, nsmap=NAMESPACES if name == "akomaNtoso" else None)  # type: ignore[arg-type]
    for key, value in (attributes or {}).items():
        if value is not None:
            made.set(key, value)
    return fill(made, content)


def fill(made: etree._Element, content: Iterable[Content]) -> etree._Element:
    """Append text and elements to an element."""
    for piece in content:
        if not isinstance(piece, str):
            made.append(piece)
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + piece
        else:
            made.text = (made.text or "") + piece
    return made


def text(*content: Content) -> etree._Element:
    """A paragraph of characters that keeps its spaces, as the official files have it."""
    return element("p", {f"{{{XML}}}space": "preserve"}, *content)


def indent(at: etree._Element, depth: int = 0) -> None:
    """Lay out elements that hold elements only; those of `MIXED` and what stands in them are left alone."""
    if etree.QName(at).localname in MIXED or not len(at) or (at.text or "").strip():
        return
    at.text = "\n" + "  " * (depth + 1)
    for child in at:
        indent(child, depth + 1)
        child.tail = "\n" + "  " * (depth + 1)
    at[-1].tail = "\n" + "  " * depth
