"""The resolution as one HTML page: semantic, accessible, set for the screen and for paper, with nothing to fetch.

Sub-paragraphs are lists, whose numbers are written out because Arabic letters and "3 bis" must arrive as they are.
Notes stand at the end, each linked with its call both ways (roles of DPUB-ARIA 1.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Literal

from drafter.language.shape import Language
from drafter.model import walk
from drafter.model.front import Front, Resolution
from drafter.model.nodes import (
    Break,
    Change,
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
from drafter.writers import earlier
from drafter.writers.lines import COVER, Line, Notes, Weight, emphasis, is_new, move
from drafter.writers.reading import read

_STYLE = Path(__file__).with_name("page.css")
_TAGS = {"italic": "i", "bold": "b", "underline": "u"}
_SAFE = ("https://", "http://", "mailto:", "#")
"""How an address may begin; anything else, such as `javascript:`, stays plain text."""
_LATIN = ("symbol", "masthead")
Tag = Literal["", "ins", "del"]
"""What marks what comes, and what goes."""
_PARAGRAPHS = ("preambular", "operative", "item", "clause", "paragraph")


def write(resolution: Resolution, language: Language, lines: list[Line] | None = None) -> str:
    """Write a resolution as a complete HTML page that ends with a line end; `lines` are those of a redline."""
    lines = lines or read(resolution, language)
    page = _Page(language, emphasis(resolution.front, language), several=len(resolution.parts) > 1)
    cover = [line for line in lines if line.role in COVER]
    body = "\n".join([*page.cover(cover), *page.text([line for line in lines if line.role not in COVER])])
    direction = "rtl" if language.rtl else "ltr"
    return f"""<!DOCTYPE html>
<html lang="{escape(language.code)}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(_title(resolution.front, language))}</title>
<style>
{_STYLE.read_text(encoding="utf-8")}</style>
</head>
<body>
{body}
</body>
</html>
"""


def _title(front: Front, language: Language) -> str:
    said = [front.symbol or "", walk.plain(front.title).replace("\n", " ")]
    return ": ".join(filter(None, said)) or language.kind(front)


class _Page:
    """Draws lines; keeps the notes, what becomes of them, the open lists and the depth of the last heading."""

    def __init__(self, language: Language, weight: Weight, *, several: bool) -> None:
        self.language = language
        self.changes: list[Tag] = []
        self.within: Tag = ""
        self.weight = weight.replace(" ", "-")
        self.notes = Notes()
        self.open: list[int] = []
        self.base = 2 if several else 1
        self.above = self.base

    # --- blocks

    def cover(self, lines: list[Line]) -> Iterator[str]:
        yield '<header class="cover">'
        has_title = any(line.role == "title" for line in lines)
        for role, together in groupby(lines, key=lambda line: line.role):
            for line in together:
                tag = "h1" if role == "title" or (role == "sponsors" and not has_title) else "p"
                text = self.changed(line.change, line.content)
                # On an Arabic page, Latin lines run from the left by themselves.
                yield f'<{tag} class="{role}">{f"<bdi>{text}</bdi>" if role in _LATIN else text}</{tag}>'
        yield "</header>"

    def text(self, lines: list[Line]) -> Iterator[str]:
        yield "<main>"
        for line in lines:
            yield from self.line(line)
        yield from self.close(0)
        yield '<hr class="end">'
        yield from self.endnotes()
        yield "</main>"

    def line(self, line: Line) -> Iterator[str]:
        if line.role in _PARAGRAPHS:
            yield from self.paragraph(line)
            return
        yield from self.close(0)
        if line.table:
            yield from self.table(line, line.table)
        elif line.role in ("part", "section", "annex", "heading"):
            yield self.heading(line)
        else:
            yield f'<p class="{line.role}">{self.changed(line.change, line.content)}</p>'

    def heading(self, line: Line) -> str:
        depth = self.depth(line)
        title = (Break(), *line.title) if line.title else ()
        text = self.changed(line.change, (*line.content, *title), line.number)
        return f'<h{depth} class="{line.role}">{text}</h{depth}>'

    def depth(self, line: Line) -> int:
        """The rank of a heading: no rank is left out on the way down, as screen readers want it."""
        if line.role == "heading":
            return min(self.above + line.level, 6)
        self.above = 2 if line.role == "part" else self.base + 1
        return self.above

    def paragraph(self, line: Line) -> Iterator[str]:
        text = self.changed(line.change, line.content, line.number)
        if not line.number:
            yield from self.close(line.level + 1 if line.continues else 0)
            yield f'<p class="{line.role}">{text}</p>'
            return
        yield from self.close(line.level + 1)
        if self.open and self.open[-1] == line.level:
            yield "</li><li>"
        else:
            self.open.append(line.level)
            yield f'<ol role="list" class="level-{line.level}"><li>'
        yield f'<p class="{line.role}">{text}</p>'

    def close(self, level: int) -> Iterator[str]:
        """Close the lists of a level and those below it."""
        while self.open and self.open[-1] >= level:
            self.open.pop()
            yield "</li></ol>"

    def table(self, line: Line, table: Table) -> Iterator[str]:
        yield "<table>"
        if line.content:
            yield f"<caption>{self.changed(line.change, line.content)}</caption>"
        if table.widths:
            shares = (f'<col style="width:{100 * width / sum(table.widths):.2f}%">' for width in table.widths)
            yield f"<colgroup>{''.join(shares)}</colgroup>"
        heads = sum(position < table.header_rows for position in earlier.row_positions(table))
        if heads:
            yield "<thead>" + "".join(self.row(row, "th") for row in table.rows[:heads]) + "</thead>"
        yield "<tbody>" + "".join(self.row(row, "td") for row in table.rows[heads:]) + "</tbody>"
        yield "</table>"

    def row(self, row: Row, tag: str) -> str:
        cells = []
        for cell in row.cells:
            spans = f' colspan="{cell.columns}"' * (cell.columns > 1) + f' rowspan="{cell.rows}"' * (cell.rows > 1)
            scope = ' scope="col"' * (tag == "th")
            align = f' class="{cell.align}"' * (cell.align != "start")
            cells.append(f"<{tag}{scope}{spans}{align}>{self.changed(row.change, cell.content)}</{tag}>")
        return f"<tr>{''.join(cells)}</tr>"

    def endnotes(self) -> Iterator[str]:
        if not self.notes.called:
            return
        yield '<section role="doc-endnotes"><ol role="list" class="notes">'
        for place, (mark, note) in enumerate(self.notes.called, 1):
            back = f'<a class="mark" role="doc-backlink" href="#call-{place}">{escape(mark)}</a>'
            yield f'<li id="note-{place}">{back} {_tagged(self.changes[place - 1], self.inline(note.content))}</li>'
        yield "</ol></section>"

    # --- inline

    def inline(self, content: Inlines) -> str:
        return "".join(self.node(node) for node in content)

    def node(self, node: Inline) -> str:
        match node:
            case Text(text) | Reference(text):
                return escape(text, quote=False)
            case Break():
                return "<br>"
            case Note():
                return self.call(node)
            case Verb(inner):
                text = self.inline(inner)
                return f'<em class="verb {self.weight}">{text}</em>' if self.weight else text
            case Emphasis(inner, style):
                return f"<{_TAGS[style]}>{self.inline(inner)}</{_TAGS[style]}>"
            case Script(inner, position):
                return f"<{position[:3]}>{self.inline(inner)}</{position[:3]}>"
            case Link(inner, target):
                text = self.inline(inner)
                return f'<a href="{escape(target)}">{text}</a>' if target.lower().startswith(_SAFE) else text
            case Inserted(inner):
                return self.tagged("ins", inner)
            case Deleted(inner):
                return self.tagged("del", inner)

    def changed(self, change: Change | None, content: Inlines, number: str = "") -> str:
        """Content behind its number, all of it marked where a redline brings, takes or moves it."""
        shown = f'<span class="number">{escape(number)}</span> ' if number else ""
        if change is None or change.kind is None:
            return shown + self.inline(content)
        text = self.tagged("ins" if is_new(change) else "del", content, shown)
        label = move(change, self.language)
        return f'{text} <span class="move">{escape(label)}</span>' if label else text

    def tagged(self, tag: Tag, content: Inlines, before: str = "") -> str:
        """Content that comes or goes; notes called in it do so too."""
        outer, self.within = self.within, tag
        text = _tagged(tag, before + self.inline(content))
        self.within = outer
        return text

    def call(self, note: Note) -> str:
        self.changes.append(self.within)
        mark = self.notes.call(note)
        place = len(self.notes.called)
        link = f'<a id="call-{place}" href="#note-{place}" role="doc-noteref">{escape(mark)}</a>'
        return f'<sup class="call">{link}</sup>'


def _tagged(tag: Tag, text: str) -> str:
    return f"<{tag}>{text}</{tag}>" if tag and text else text
