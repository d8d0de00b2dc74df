"""A record that travels inside a Word file: what its pages cannot show, in a custom XML part (ECMA-376 Part 1, 15.2.5).

The part holds JSON in one element. Word keeps it, LibreOffice keeps it; a file that lost it reads none the worse, it
only has to be read from its pages alone. What the record says of a paragraph is tied to a digest of the paragraph's
letters, so that an edited paragraph speaks for itself.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from drafter.word.markup import DECLARATION, content

NAMESPACE = "urn:drafter:record:1"
LARGEST = 4 << 20
"""Bytes of a record that is read; the largest honest one holds some thousand paragraphs."""

_OPEN = f'<record xmlns="{NAMESPACE}">'
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
PROPERTIES_PART = (
    f'{DECLARATION}<ds:datastoreItem ds:itemID="{{5D7A3C51-0B1E-4E86-9C0F-6B1C2A9F7D10}}" xmlns:ds="{_STORE}">'
    f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
)
"""What Word wants beside a custom part: an identifier, the same in every file, as one file holds one record."""


def record_part(record: str) -> str:
    """The part that holds a record."""
    return f"{DECLARATION}{_OPEN}{content(record)}</record>"


def find_record(parts: Iterable[bytes]) -> str | None:
    """The record among the custom parts of a file; None where there is none, or one that cannot be read."""
    from drafter.word.reading import markup

    for part in parts:
        if NAMESPACE.encode() not in part[:500] or len(part) > LARGEST:
            continue
        try:
            root, _ = markup.parse(part)
        except markup.MarkupError:
            continue
        if root.tag == f"{{{NAMESPACE}}}record":
            return root.text or ""
    return None


def bare(text: str) -> str:
    """A text without its white space, as digests take it: programs break and join runs at spaces."""
    return "".join(text.split())


def digest(text: str) -> int:
    """A number that stands for a text; the `#` before it stands for a number that Word counts."""
    return zlib.crc32(text.encode())
