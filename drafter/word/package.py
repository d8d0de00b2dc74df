"""The Word package: what is the same for all documents of a house is packed once, each document is added to a copy.

python-docx builds the package once a process: content types, relationships, the parts that never change. Saving every
document through it would cost more than all the rest together, so a document's own parts are written straight into
a copy of the archive. Dates in the archive are pinned: same input, same bytes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from drafter.word.custom_xml import PROPERTIES_PART

_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEVEL = 1
"""How hard documents are packed: less than half the time of zlib's own choice (6), for a text a fifth larger."""
_WORTH_PACKING = 2_500
"""Bytes; packing a smaller part takes longer than it saves room."""

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OWN_PARTS = {
    "document": ("/word/document.xml", f"{_WORD}.document.main+xml"),
    "numbering": ("/word/numbering.xml", f"{_WORD}.numbering+xml"),
    "footnotes": ("/word/footnotes.xml", f"{_WORD}.footnotes+xml"),
    "header even": ("/word/header1.xml", f"{_WORD}.header+xml"),
    "header default": ("/word/header2.xml", f"{_WORD}.header+xml"),
    "header first": ("/word/header3.xml", f"{_WORD}.header+xml"),
    "footer even": ("/word/footer1.xml", f"{_WORD}.footer+xml"),
    "footer default": ("/word/footer2.xml", f"{_WORD}.footer+xml"),
    "footer first": ("/word/footer3.xml", f"{_WORD}.footer+xml"),
    "custom_xml": ("/customXml/item1.xml", "application/xml"),
    "core": ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
}
"""Parts that each document writes for itself: name in the archive and content type."""

_FIXED_PARTS = {
    "styles": ("/word/styles.xml", f"{_WORD}.styles+xml"),
    "settings": ("/word/settings.xml", f"{_WORD}.settings+xml"),
    "font_table": ("/word/fontTable.xml", f"{_WORD}.fontTable+xml"),
    "theme": ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
}
"""Parts that all documents of a house share."""

_RECORD_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_RELATIONSHIPS_END = "</Relationships>"


@dataclass(frozen=True, slots=True)
class Base:
    """A package that wants only the parts of one document.

    Attributes:
        archive: the packed parts that never change.
        references: relationship ids of heads and feet, by names such as "header first".
        relationships: the document's relationships, open at the end.

    """

    archive: bytes
    references: Mapping[str, str]
    relationships: str

    def document(self, parts: Mapping[str, str], links: str, note_links: str) -> bytes:
        """Pack a document.

        Args:
            parts: its own parts, by the names "document", "numbering", "footnotes", "header first", "core", ….
            links: further relationships of the document part.
            note_links: relationships of the footnotes part.

        """
        own = {_OWN_PARTS[name][0][1:]: markup for name, markup in parts.items()}
        own["word/_rels/document.xml.rels"] = f"{self.relationships}{links}{_RELATIONSHIPS_END}"
        if note_links:
            own["word/_rels/footnotes.xml.rels"] = f"{_RELATIONSHIPS}{note_links}{_RELATIONSHIPS_END}"
        buffer = io.BytesIO(self.archive)
        buffer.seek(0, io.SEEK_END)
        with zipfile.ZipFile(buffer, "a") as archive:
            for name, markup in own.items():
                data = markup.encode()
                packed = zipfile.ZIP_DEFLATED if len(data) >= _WORTH_PACKING else zipfile.ZIP_STORED
                archive.writestr(_entry(name), data, packed, _LEVEL)
        return buffer.getvalue()


_RELATIONSHIPS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
)


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.create_system = 3
    info.external_attr = 0o644 << 16
    return info


def assemble(fixed: Mapping[str, str], emblem: Path | None = None) -> Base:
    """Build a house's package around its fixed parts ("styles", "settings", "font_table", "theme")."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.package import Package

    package = Package()
    parts = {
        name: Part(PackURI(place), content_type, fixed.get(name, "").encode(), package)
        for name, (place, content_type) in {**_OWN_PARTS, **_FIXED_PARTS}.items()
    }
    document = parts.pop("document")
    package.relate_to(document, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    package.relate_to(parts.pop("core"), RELATIONSHIP_TYPE.CORE_PROPERTIES)
    kinds = {name: getattr(RELATIONSHIP_TYPE, name.split()[0].upper()) for name in parts}
    references = {name: document.relate_to(part, kinds[name]) for name, part in parts.items()}
    properties = Part(PackURI("/customXml/itemProps1.xml"), _RECORD_PROPERTIES, PROPERTIES_PART.encode(), package)
    parts["custom_xml"].relate_to(properties, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    if emblem is not None:
        _add_emblem(parts["header first"], emblem)
    saved = io.BytesIO()
    package.save(saved)
    return _opened(saved, references)


def _add_emblem(header: object, file: Path) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.parts.image import ImagePart

    from drafter.word.frames import EMBLEM_RELATIONSHIP

    kind = "png" if file.suffix.lower() == ".png" else "jpeg"
    part = ImagePart(PackURI(f"/word/media/emblem.{kind}"), f"image/{kind}", file.read_bytes())
    header.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, part, EMBLEM_RELATIONSHIP)  # type: ignore[attr-defined]


def _opened(saved: io.BytesIO, references: Mapping[str, str]) -> Base:
    """Take the parts that each document writes for itself out of a saved package again."""
    own = {place[1:] for place, _ in _OWN_PARTS.values()} | {"word/_rels/document.xml.rels"}
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(saved) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target,
    ):
        names = sorted(set(source.namelist()) - own, key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            target.writestr(_entry(name), source.read(name), zipfile.ZIP_DEFLATED, compresslevel=9)
        relationships = source.read("word/_rels/document.xml.rels").decode()
    return Base(packed.getvalue(), references, relationships.removesuffix(_RELATIONSHIPS_END))
