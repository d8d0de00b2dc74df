"""From bytes to an element tree, safely: bounded, no entities, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn

from lxml import etree

from drafter.errors import InputError
from drafter.findings import Finding, Origin, Severity

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
"""Akoma Ntoso 3.0, the version that the United Nations publishes in."""

MOST_BYTES = 40_000_000
"""The largest official text has 2 MB; what is twenty times larger is no resolution."""

DEEPEST = 80
"""More elements inside each other than this are an attack, not a text."""


def parse(data: bytes, name: str) -> tuple[etree._Element, tuple[Finding, ...]]:
    """The root element of an Akoma Ntoso document, and what had to be mended to read it.

    Raises:
        InputError: for what is empty, too large, not XML, not Akoma Ntoso 3.0, or declares a document type (which
            is where entities are defined).

    """
    if not data.strip():
        _refuse(name, "empty-file", "The file is empty.", hint="Download it again.")
    if len(data) > MOST_BYTES:
        _refuse(name, "file-too-large", f"The file is larger than {MOST_BYTES // 1_000_000} MB.")
    root, mended = _tree(data, name)
    if root.getroottree().docinfo.internalDTD is not None:
        _refuse(name, "document-type", "The file declares a document type; official texts have none, so it is refused.")
    if _too_deep(root):
        _refuse(name, "nested-too-deep", f"Elements stand more than {DEEPEST} deep in each other.")
    _settle(root)
    if tag(root) != "akomaNtoso":
        _refuse(
            name,
            "not-akoma-ntoso",
            f"This is XML, but not Akoma Ntoso 3.0: its outermost element is <{etree.QName(root).localname}>.",
        )
    return root, mended


def _tree(data: bytes, name: str) -> tuple[etree._Element, tuple[Finding, ...]]:
    try:
        return etree.fromstring(data, _parser()), ()
    except etree.XMLSyntaxError as error:
        what = f"The file is not well-formed XML: {error.msg}."
        origin = Origin(name, line=error.lineno or 1)
    found = _unclosed(data)
    if found is None:
        _refuse(name, "not-xml", what, origin)
    message = f"{what} Elements without end were closed where the next one ends."
    return found, (Finding("unclosed-element", message, Severity.WARNING, origin, "Compare the text with the file."),)


def _parser(*, recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


def _unclosed(data: bytes) -> etree._Element | None:
    """The tree of a file in which nothing is wrong but that elements lack their end, as in two of sessions 75 to 77."""
    parser = _parser(recover=True)
    root = etree.fromstring(data, parser)
    wrong = {entry.type for entry in parser.error_log}
    return root if root is not None and wrong == {etree.ErrorTypes.ERR_TAG_NAME_MISMATCH} else None


def _settle(root: etree._Element) -> None:
    """Bring elements of a draft of the standard (…/akn/3.0/CSD13) into the namespace of the standard itself."""
    given = etree.QName(root).namespace or ""
    if given.startswith(f"{NAMESPACE}/"):
        for element in root.iter(f"{{{given}}}*"):
            element.tag = f"{{{NAMESPACE}}}{etree.QName(element).localname}"


def _too_deep(root: etree._Element) -> bool:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            return True
    return False


def _refuse(name: str, code: str, message: str, origin: Origin | None = None, hint: str = "") -> NoReturn:
    finding = Finding(code, message, origin=origin or Origin(name), hint=hint)
    raise InputError(f"{name}: {message}", [finding])


def origin_of(element: etree._Element, name: str) -> Origin:
    """Where an element of a file stands."""
    line = element.sourceline
    return Origin(name, line=line if isinstance(line, int) else None)


def tag(element: etree._Element) -> str:
    """The name of an element of Akoma Ntoso; in other namespaces with the namespace in braces; "" for no element."""
    if not isinstance(element.tag, str):
        return ""
    return element.tag.removeprefix(f"{{{NAMESPACE}}}")


def children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The child elements, all or those with one of the names."""
    for child in element:
        if (name := tag(child)) and (not names or name in names):
            yield child


def child(element: etree._Element, *path: str) -> etree._Element | None:
    """The first descendant along a path of names, one a level."""
    at: etree._Element | None = element
    for name in path:
        if at is None:
            return None
        at = next(children(at, name), None)
    return at


def descendants(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Every element below with one of the names, in reading order."""
    return element.iterdescendants(*(f"{{{NAMESPACE}}}{name}" for name in names))


def words(element: etree._Element | None) -> str:
    """The characters of an element, notes left out, white space collapsed."""
    return "" if element is None else " ".join("".join(_characters(element)).split())


def _characters(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for inner in element:
        if tag(inner) not in ("", "authorialNote"):
            yield from _characters(inner)
        yield inner.tail or ""
