"""The zip of a Word file, opened within bounds: nothing is unpacked to disk, nothing is fetched.

Source of the layout: ECMA-376, part 2 (Open Packaging Conventions).
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.findings import Finding, Origin, Severity, sentence
from drafter.word.reading import markup

if TYPE_CHECKING:
    from lxml.etree import _Element

LARGEST_FILE = 64 << 20
"""Bytes of the file itself; pictures make honest ones large."""
LARGEST_PART = 32 << 20
"""Bytes of one XML part, unpacked. The largest genuine one met holds 2 MB."""
MOST_ENTRIES = 5_000
MOST_ELEMENTS = 1_000_000
"""Elements of all the parts that are read; more would take more memory and time than a document may."""

_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    IndexError,
    OverflowError,
)
"""What the zip library raises, sooner or later, for broken files (`struct.error` is turned into a BadZipFile there)."""

_OTHER_FILES = (
    (b"{\\rtf", "a Rich Text file"),
    (b"%PDF", "a PDF file"),
    (b"<?xml", "an XML file"),
    (b"<html", "a web page"),
    (b"<!DOC", "a web page"),
)
_OTHER_PACKAGES = (
    ("mimetype", "an OpenDocument file"),
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("visio/", "a Visio drawing"),
)
_SAVE_AS = "open it in Word or LibreOffice and save it as a Word document (.docx)"
_RELATIONSHIPS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/",
)


@dataclass(frozen=True, slots=True)
class Relationship:
    """A tie from one part to another or to an address outside.

    Attributes:
        kind: the last word of its type ("footnotes", "hyperlink").
        target: name of the part, or the address as written for an external one.

    """

    kind: str
    target: str
    external: bool = False


@dataclass(slots=True)
class Package:
    """An opened package: its parts by name, read when asked for."""

    name: str
    archive: zipfile.ZipFile
    entries: dict[str, zipfile.ZipInfo]
    findings: list[Finding] = field(default_factory=list)
    elements_left: int = MOST_ELEMENTS
    ties: dict[str, dict[str, Relationship]] = field(default_factory=dict)

    def has(self, part: str) -> bool:
        """Whether there is such a part; Word does not look at case."""
        return part.lower() in self.entries

    def names(self) -> Iterator[str]:
        """The names of all parts, in lower case."""
        return iter(self.entries)

    def data(self, part: str) -> bytes:
        """The bytes of a part; raises `InputError` where it cannot be unpacked within bounds."""
        entry = self.entries[part.lower()]
        if entry.flag_bits & 1:
            raise refusal(self.name, "the file is encrypted", "save it in Word without a password")
        try:
            with self.archive.open(entry) as stream:
                data = stream.read(LARGEST_PART + 1)
        except _UNREADABLE as error:
            raise refusal(self.name, f"the part {entry.filename[:80]!r} is damaged ({error})", _SAVE_AS) from error
        if len(data) > LARGEST_PART:
            message = f"the part {entry.filename[:80]!r} unpacks to more than {LARGEST_PART >> 20} MB"
            raise refusal(self.name, message, "a resolution needs a hundredth of that; the file is no honest Word file")
        return data

    def xml(self, part: str) -> _Element | None:
        """The root of a part; None where the part is not there or holds no XML (said in a finding)."""
        if not self.has(part):
            return None
        data = self.data(part)
        self.elements_left -= data.count(b"<")
        if self.elements_left < 0:
            raise refusal(self.name, f"the file holds more than {MOST_ELEMENTS:,} elements", "split the document")
        try:
            root, mended = markup.parse(data)
        except markup.MarkupError as error:
            raise refusal(self.name, f"the part {part} cannot be read: {error}", _SAVE_AS) from error
        if mended:
            self.note("word-damaged", f"the part {part} is not well formed and was read as far as possible: {mended}")
        return root

    def relationships(self, part: str) -> dict[str, Relationship]:
        """The relationships of a part ("" for the package) by their identifiers; read once."""
        if part not in self.ties:
            self.ties[part] = self._relationships(part)
        return self.ties[part]

    def _relationships(self, part: str) -> dict[str, Relationship]:
        folder, base = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, Relationship] = {}
        for element in root if root is not None else ():
            kind = element.get("Type", "")
            for prefix in _RELATIONSHIPS:
                kind = kind.removeprefix(prefix)
            target = element.get("Target", "")
            external = element.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/" + folder, target.replace("\\", "/"))).lstrip("/")
            found[element.get("Id", "")] = Relationship(kind.rpartition("/")[2], target, external)
        return found

    def note(self, code: str, message: str, hint: str = "") -> None:
        """Say something about the package as a whole."""
        self.findings.append(Finding(code, sentence(message), Severity.WARNING, Origin(self.name), hint))


def refusal(name: str, message: str, hint: str = "", code: str = "word-unusable") -> InputError:
    """The failure for a file that cannot be used."""
    text = f"{name}: {message}" + (f"; {hint}" if hint else "")
    return InputError(
        text, (Finding(code, sentence(message), origin=Origin(name), hint=sentence(hint) if hint else ""),)
    )


def open_package(data: bytes, name: str) -> Package:
    """Open the bytes of a Word file.

    Raises `InputError` for what is no zip, what is another kind of document, and for packages that are encrypted,
    have names that lead outside, or are too large.
    """
    if len(data) > LARGEST_FILE:
        raise refusal(name, f"the file is larger than {LARGEST_FILE >> 20} MB", "take out its pictures")
    if other := _other_file(data):
        raise refusal(name, *other)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        listed = archive.infolist()
    except (*_UNREADABLE, NotImplementedError) as error:
        message = f"the file is cut off or damaged: its zip directory cannot be read ({error})"
        raise refusal(name, message, "ask for the file again") from error
    return Package(name, archive, _entries(listed, name))


def _other_file(data: bytes) -> tuple[str, str] | None:
    """What is wrong and how to mend it, for bytes that are no zip."""
    if not data:
        return "the file is empty", "ask for the file again"
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return "the file is protected by a password", "save it in Word without one"
        return "this is a Word file of the old kind (.doc), or another old Office file", _SAVE_AS
    start = data[:256].lstrip(b"\xef\xbb\xbf \t\r\n")
    for magic, kind in _OTHER_FILES:
        if start[: len(magic)].lower() == magic.lower():
            return f"this is no Word file but {kind}", _SAVE_AS
    if not data.startswith(b"PK"):
        return "this is no Word file: it does not begin as a zip does", _SAVE_AS
    return None


def _entries(listed: list[zipfile.ZipInfo], name: str) -> dict[str, zipfile.ZipInfo]:
    if len(listed) > MOST_ENTRIES:
        raise refusal(name, f"the package holds more than {MOST_ENTRIES:,} entries")
    entries: dict[str, zipfile.ZipInfo] = {}
    for entry in listed:
        path = entry.filename.replace("\\", "/")
        if path.startswith("/") or ".." in path.split("/") or ":" in path.split("/")[0]:
            raise refusal(name, f"the package has an entry that leads outside it: {entry.filename[:80]!r}")
        if entry.filename.lower() in entries:
            raise refusal(name, f"the package has two entries of the same name: {entry.filename[:80]!r}")
        entries[path.lower()] = entry
    if "word/document.xml" not in entries and "_rels/.rels" not in entries:
        for start, kind in _OTHER_PACKAGES:
            if any(path.startswith(start) for path in entries):
                raise refusal(name, f"this is no Word file but {kind}", _SAVE_AS)
    return entries


def main_part(package: Package) -> str:
    """The name of the part that holds the document; raises `InputError` where there is none."""
    for relationship in package.relationships("").values():
        if relationship.kind == "officeDocument" and not relationship.external and package.has(relationship.target):
            return relationship.target
    if package.has("word/document.xml"):
        package.note("word-damaged", "the package does not say which part is the document; word/document.xml was taken")
        return "word/document.xml"
    for start, kind in _OTHER_PACKAGES:
        if any(path.startswith(start) for path in package.names()):
            raise refusal(package.name, f"this is no Word file but {kind}", _SAVE_AS)
    raise refusal(package.name, "there is no document in this package", _SAVE_AS)
