"""The resolution as Markdown (CommonMark with footnotes and pipe tables, as GitHub reads it).

Numbers are written out, not left to the reader's list numbering: "3 bis" and Arabic letters must arrive as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import (
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inlines,
    Inserted,
    Link,
    Note,
    Reference,
    Row,
    Script,
    Table,
    Text,
    Verb,
)
from drafter.writers.lines import Line, Notes, Weight, emphasis
from drafter.writers.reading import read

_INDENT = "\u2003"
"""An em space; ordinary spaces at the start of a line would mean something else in Markdown."""
_MARKS: dict[str, str] = {"": "", "italic": "*", "bold": "**", "bold italic": "***"}
_STYLES = {"italic": ("*", "*"), "bold": ("**", "**"), "underline": ("<u>", "</u>")}
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")
_OPENING = re.compile(r"^(\s*)([#+>-]|\d+[.)])(?=\s)")
_HEADS = {"title": "#", "part": "##", "annex": "##", "section": "###", "heading": "###"}


def write(resolution: Resolution, language: Language) -> str:
    """Write a resolution as Markdown that ends with a line end."""
    return _Markdown(emphasis(resolution.front, language)).write(read(resolution, language))


class _Markdown:
    def __init__(self, weight: Weight) -> None:
        self.notes = Notes()
        self.verb = _MARKS[weight]

    def write(self, lines: list[Line]) -> str:
        blocks = [self.line(line) for line in lines]
        blocks.extend(f"[^{_name(mark)}]: {self.inline(note.content)}" for mark, note in self.notes.called)
        return "\n\n".join(blocks) + "\n"

    def line(self, line: Line) -> str:
        text = self.inline(line.content)
        if line.table:
            return "\n".join(filter(None, [text and f"**{text}**\n", *self.rows(line.table)]))
        if line.title:
            text += " " + self.inline(line.title) if line.role == "section" else "<br>" + self.inline(line.title)
        if line.number:
            text = f"{line.number} {text}"
        if line.change:
            text = _struck(text, line.change.kind in ("inserted", "moved-to"))
        if line.role in _HEADS:
            return f"{_HEADS[line.role]} {text}"
        if line.role in ("united-nations", "organ", "session", "agenda-title", "sponsors"):
            text = f"**{text}**"
        return _INDENT * line.level + _OPENING.sub(_escaped_opening, text)

    def rows(self, table: Table) -> Iterator[str]:
        """A pipe table; cells that others span stay empty, and a table without head gets an empty one."""
        width = max(sum(cell.columns for cell in row.cells) for row in table.rows)
        rows = [self.row(row, width) for row in table.rows]
        if not table.header_rows:
            rows.insert(0, "|" + "   |" * width)
        yield rows[0]
        yield "|" + " --- |" * width
        yield from rows[1:]

    def row(self, row: Row, width: int) -> str:
        cells = [text for cell in row.cells for text in (self.inline(cell.content), *[""] * (cell.columns - 1))]
        cells += [""] * (width - len(cells))
        return "| " + " | ".join(text.replace("\n", "<br>") for text in cells) + " |"

    def inline(self, content: Inlines) -> str:
        return "".join(self.node(node) for node in content)

    def node(self, node: Inline) -> str:
        match node:
            case Text(text):
                return _SPECIAL.sub(r"\\\1", text)
            case Break():
                return "<br>"
            case Note():
                return f"[^{_name(self.notes.call(node))}]"
            case Reference(label):
                return label
            case Verb(inner):
                return _wrapped(self.inline(inner), self.verb, self.verb)
            case Emphasis(inner, style):
                return _wrapped(self.inline(inner), *_STYLES[style])
            case Script(inner, position):
                return f"<{position[:3]}>{self.inline(inner)}</{position[:3]}>"
            case Link(inner, target):
                return f"[{self.inline(inner)}](<{target.replace('>', '%3E').replace('<', '%3C')}>)"
            case Inserted(inner) | Deleted(inner):
                return _struck(self.inline(inner), isinstance(node, Inserted))


def _struck(text: str, inserted: bool) -> str:
    return f"<ins>{text}</ins>" if inserted else f"<del>{text}</del>"


def _wrapped(text: str, before: str, after: str) -> str:
    """Put marks round text and leave its outer spaces outside, where Markdown wants them."""
    core = text.strip()
    if not core:
        return text
    start = text.index(core)
    return f"{text[:start]}{before}{core}{after}{text[start + len(core) :]}"


def _escaped_opening(found: re.Match[str]) -> str:
    opening = found[2]
    return found[1] + (f"{opening[:-1]}\\{opening[-1]}" if opening[-1] in ".)" else f"\\{opening}")


def _name(mark: str) -> str:
    """A footnote's name in Markdown: stars are no letters there."""
    return mark if mark.isalnum() else "-".join(["star"] * mark.count("*")) or f"u{ord(mark[0]):x}"
