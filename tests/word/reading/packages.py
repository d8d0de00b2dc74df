"""Word files in a line: the XML of a body, and what else a test wants to say."""

from __future__ import annotations

import io
import zipfile

from drafter.word.reading.document import Changes, NoteCall, Paragraph, Run, WordDocument, paragraphs
from drafter.word.reading.read import read

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
PARTS = ("styles", "numbering", "footnotes", "endnotes", "comments", "settings", "header1", "customXml")


def relationships(*ties: tuple[str, str, str]) -> str:
    rows = "".join(f'<Relationship Id="{key}" Type="{R}/{kind}" {target}/>' for key, kind, target in ties)
    return f'<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def zipped(files: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def packed(body: str, links: tuple[tuple[str, str, str], ...] = (), **parts: str) -> bytes:
    """A package around a body; each further part is given without its root."""
    files: dict[str, str | bytes] = {
        "_rels/.rels": relationships(("rId1", "officeDocument", 'Target="word/document.xml"')),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    ties = list(links)
    roots = {"header1": "hdr"}
    for name, content in parts.items():
        root = roots.get(name, name)
        files[f"word/{name}.xml"] = f"<w:{root} {NAMESPACES}>{content}</w:{root}>"
        ties.append((f"rId_{name}", name.rstrip("1"), f'Target="{name}.xml"'))
    files["word/_rels/document.xml.rels"] = relationships(*ties)
    return zipped(files)


def document(body: str, changes: Changes = "accept", **parts: str) -> WordDocument:
    return read(packed(body, **parts), "test.docx", changes)


def p(text: str = "", properties: str = "", run: str = "") -> str:
    """A paragraph of one run, or of markup given as it is."""
    inner = text if text.startswith("<") else f'<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def in_list(number: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def level(depth: int, form: str, pattern: str, extra: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{extra}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def numbering(*levels: str, overrides: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        f'<w:num w:numId="2"><w:abstractNumId w:val="7"/>{overrides}</w:num>'
    )


def shown(made: WordDocument) -> list[str]:
    """Each paragraph as a reader sees it: number, text, marks of notes."""
    return [_shown(one) for one in paragraphs(made.blocks)]


def _shown(one: Paragraph) -> str:
    text = "".join(piece.text if isinstance(piece, Run) else _call(piece) for piece in one.content)
    return f"{one.number.text} {text}".strip() if one.number else text


def _call(call: NoteCall) -> str:
    return f"[{call.mark or call.id}]"


def codes(made: WordDocument) -> list[str]:
    return [finding.code for finding in made.findings]
