"""One XML part: parsed without entities, network or deep nesting; strict names turned into the usual ones.

Source: ECMA-376, part 1 and part 4 for the two families of namespaces.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

_STRICT = re.compile(rb"(xmlns(?::[\w.-]+)?\s*=\s*[\"'])http://purl\.oclc\.org/ooxml/([A-Za-z/]+)")
_TRANSITIONAL = {
    b"wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"officeDocument/relationships": b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    b"officeDocument/math": b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    b"officeDocument/customXml": b"http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    b"drawingml/main": b"http://schemas.openxmlformats.org/drawingml/2006/main",
    b"drawingml/wordprocessingDrawing": b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}
_FALSE = frozenset(("0", "false", "off", "none"))
_ENCODING = re.compile(rb"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)")


class MarkupError(ValueError):
    """A part that is not to be read; the message says why."""


def parse(data: bytes) -> tuple[_Element, str]:
    """Parse one part: its root, and what was wrong with it if it could be mended ("" if nothing).

    Raises `MarkupError` for a document type (the standard forbids one, and entity bombs need one), for encodings
    other than UTF-8 and UTF-16, for nesting deeper than 256 and for XML that is not well formed.
    """
    from lxml import etree

    _refuse_tricks(data)
    data = _STRICT.sub(lambda match: match[1] + _TRANSITIONAL.get(match[2], b"strict:" + match[2]), data)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        return etree.fromstring(data, parser), ""
    except etree.XMLSyntaxError as error:
        complaint = (error.msg or "it holds no XML").splitlines()[0]
        if "Excessive depth" in complaint:
            complaint = "its elements are nested too deeply"
        if not all(entry.domain_name == "NAMESPACE" for entry in parser.error_log):
            raise MarkupError(complaint) from error
    # A prefix that was never declared harms nobody: programs forget them on pictures.
    lenient = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    return etree.fromstring(data, lenient), complaint


def _refuse_tricks(data: bytes) -> None:
    start = data[:4096]
    declared = _ENCODING.match(start.removeprefix(b"\xef\xbb\xbf"))
    if declared and declared[1].lower() not in (b"utf-8", b"utf-16", b"utf8", b"us-ascii"):
        message = f"its encoding is {declared[1].decode('ascii')}; Word writes UTF-8"
        raise MarkupError(message)
    if b"<!DOCTYPE" in data or b"<\x00!\x00D\x00O\x00C\x00T\x00Y" in data or b"\x00<\x00!\x00D\x00O\x00C\x00T" in data:
        message = "it declares a document type, which no Word file may (entities can be made to explode)"
        raise MarkupError(message)


def child(element: _Element | None, tag: str) -> _Element | None:
    """The first child of that name in Word's namespace; `find` would read the name as a path, which takes longer."""
    return None if element is None else next(element.iterchildren(W + tag), None)


def val(element: _Element | None, tag: str, attribute: str = "val") -> str | None:
    """The value of a child such as `<w:ilvl w:val="1"/>`; None where the child or its value is not there."""
    found = child(element, tag)
    return None if found is None else found.get(W + attribute)


def flag(element: _Element | None, tag: str) -> bool | None:
    """What a switch such as `<w:b/>` or `<w:b w:val="0"/>` says; None where it is not there."""
    found = child(element, tag)
    return None if found is None else found.get(W + "val", "1") not in _FALSE


def number(text: str | None, default: int = 0) -> int:
    """A whole number of reasonable size; the default for anything else, as Word takes it."""
    try:
        value = int(float(text)) if text is not None else default
    except (ValueError, OverflowError):
        return default
    return value if abs(value) < 1 << 31 else default
