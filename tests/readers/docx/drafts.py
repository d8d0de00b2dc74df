"""Word files of drafts in a line, and what a drafter would see of the resolution read from them."""

from __future__ import annotations

import io
import zipfile

from drafter import house
from drafter.findings import Finding
from drafter.language import language
from drafter.model.front import Resolution
from drafter.model.nodes import Annex, Heading, Note, Paragraph, Section, Verb
from drafter.model.outline import outline
from drafter.model.walk import inlines, plain
from drafter.readers.docx import read
from drafter.writers import docx
from tests.word.reading.packages import p, packed, r

ORGAN = p("The General Assembly,")


def written(resolution: Resolution) -> bytes:
    """The Word file that drafter writes for a resolution."""
    front = resolution.front
    return docx.write(resolution, language(front.language), house.load(house.choose(front), front.language))


def delegate(*paragraphs: str, **parts: str) -> Resolution:
    """The resolution in a file that somebody typed."""
    return imported(*paragraphs, **parts)[0]


def imported(*paragraphs: str, **parts: str) -> tuple[Resolution, tuple[Finding, ...]]:
    return read(packed("".join(one if one.startswith("<") else p(one) for one in paragraphs), **parts), "draft.docx")


def verb(text: str, rest: str, properties: str = "<w:i/>") -> str:
    """A paragraph with an emphasised opening."""
    return p(r(text, properties) + r(rest))


def lines(resolution: Resolution) -> list[str]:
    """The text as a reader of the draft sees it: numbers, verbs between strokes, notes in brackets."""
    speaks = language(resolution.front.language)
    out = []
    for entry in outline(resolution):
        block = entry.block
        if isinstance(block, Heading):
            out.append(f"# {plain(block.content)}")
        elif isinstance(block, Section | Annex):
            out.append(f"{type(block).__name__}: {plain(block.title)}")
        elif isinstance(block, Paragraph):
            number = speaks.number(entry.level, entry.numbers[-1]) + " " if entry.numbers else ""
            out.append(number + said(block))
    return out


def said(block: Paragraph) -> str:
    text = ""
    for node in block.content:
        if isinstance(node, Note):
            text += f"[{node.mark or ''}{plain(node.content)}]"
        else:
            text += f"|{plain((node,))}|" if isinstance(node, Verb) else plain((node,))
    return text


def names(resolution: Resolution) -> list[str | None]:
    """The names of the notes of a text."""
    blocks = (entry.block for entry in outline(resolution))
    contents = (block.content for block in blocks if isinstance(block, Paragraph))
    return [node.name for content in contents for node in inlines(content) if isinstance(node, Note)]


def without(data: bytes, part: str) -> bytes:
    """A file that lost a part."""
    return changed(data, part, None)


def edited(data: bytes, old: str, new: str, part: str = "word/document.xml") -> bytes:
    """A file in which somebody put one text for another."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        text = archive.read(part).decode()
    assert old in text, f"{old} does not stand in {part}"
    return changed(data, part, text.replace(old, new, 1))


def changed(data: bytes, part: str, content: str | None) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            if name != part:
                target.writestr(name, source.read(name))
            elif content is not None:
                target.writestr(name, content)
    return buffer.getvalue()
