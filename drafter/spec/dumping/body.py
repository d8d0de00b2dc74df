"""Blocks → lists of paragraphs in the shortest form that reads back as the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.model.nodes import (
    Annex,
    Block,
    Cell,
    Clause,
    Heading,
    Inlines,
    Operative,
    Paragraph,
    Preambular,
    Row,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.spec.build.openings import NO_VERB, joined
from drafter.spec.dumping.yaml_text import OneLine, OneLineKeys
from drafter.spec.schema.keys import PARAGRAPH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.spec.closing import Closings, Ends
    from drafter.spec.dumping.markup import Written

Keys = dict[str, object]

_RESERVED = PARAGRAPH.long.by_name.keys() | {key for key, _ in PARAGRAPH.special} | {NO_VERB}
_LONGEST_KEY = 60
_USUAL = {"preamble": Preambular, "operative": Operative}


class Body:
    """Writes the blocks of one spec.

    Attributes:
        han: whether nothing stands between a verb and its text.
        restart: whether sections count anew unless they say otherwise.

    """

    def __init__(self, written: Written, closings: Closings, *, han: bool, restart: bool) -> None:
        self.written = written
        self.closings = closings
        self.marks = closings.marks
        self.han = han
        self.restart = restart

    def preamble(self, blocks: tuple[Block, ...]) -> list[object]:
        """A preamble."""
        return self.blocks(blocks, self.closings.preamble())

    def operative(self, blocks: tuple[Block, ...]) -> list[object]:
        """An operative part."""
        return self.blocks(blocks, self.closings.operative())

    def annex(self, annex: Annex) -> Keys:
        """An annex."""
        clauses = [isinstance(block, Clause) for block in annex.body if isinstance(block, Paragraph)]
        numbered = sum(clauses) * 2 > len(clauses)
        keys: Keys = {
            "title": self.written.text(annex.title),
            "heading": self.written.text(annex.heading),
            "label": annex.label,
            "numbered": "true" if numbered else "",
            "body": self.blocks(annex.body, self.closings.annex(numbered=numbered)),
        }
        return {key: value for key, value in keys.items() if value}

    def blocks(self, blocks: tuple[Block, ...], ends: Ends) -> list[object]:
        """A list of blocks."""
        texts = [at for at, block in enumerate(blocks) if not isinstance(block, Heading | Table)]
        end = texts[-1] if texts else -1
        return [self._block(block, ends, ends.last if at == end else ends.each) for at, block in enumerate(blocks)]

    def _block(self, block: Block, ends: Ends, closing: str) -> object:
        if isinstance(block, Heading):
            return self._heading(block)
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Section):
            return self._section(block, ends, closing)
        return self._paragraph(block, ends, closing)

    def _heading(self, block: Heading) -> Keys:
        keys: Keys = {"heading": self.written.text(block.content)}
        if block.level != 1:
            keys["level"] = str(block.level)
        if block.numbered:
            keys["numbered"] = "true"
        if block.number is not None:
            keys["number"] = block.number
        return keys

    def _section(self, block: Section, ends: Ends, closing: str) -> Keys:
        keys: Keys = {"section": self.written.text(block.title)}
        if block.number is not None:
            keys["number"] = block.number
        if block.restart != self.restart:
            keys["restart"] = "true" if block.restart else "false"
        if block.preamble:
            keys["preamble"] = self.blocks(block.preamble, self.closings.section_preamble())
        if block.operative:
            keys["operative"] = self.blocks(block.operative, self.closings.section(ends, closing))
        return keys

    # --- paragraphs

    def _paragraph(self, block: Paragraph, ends: Ends, closing: str) -> object:
        bare = ends.region == "annex"
        own = self._own_mark(block, closing, ends.item)
        opening = self._opening(block.content, own, keep=bare and own == self.marks.sentence)
        keys = self._head(block, opening, bare=bare)
        if type(block) is not (_USUAL.get(ends.region) or (Clause if ends.numbered else Paragraph)):
            keys["numbered"] = "false" if type(block) is Paragraph else "true"
        return self._shortest(keys | self._tail(block, closing, ends.item))

    def _below(self, blocks: Sequence[Paragraph], last: str, item: str) -> list[object]:
        """Sub-paragraphs, or what follows them."""
        written: list[object] = []
        for at, block in enumerate(blocks):
            closing = last if at == len(blocks) - 1 else item
            opening = self._opening(block.content, self._own_mark(block, closing, item))
            written.append(self._shortest(self._head(block, opening, bare=True) | self._tail(block, closing, item)))
        return written

    def _own_mark(self, block: Paragraph, closing: str, item: str) -> str:
        """The mark of a paragraph's own text, before its sub-paragraphs."""
        return self.marks.introductory if block.items else item if block.then else closing

    def _head(self, block: Paragraph, opening: tuple[str, str], *, bare: bool) -> Keys:
        """The keys of what a paragraph says; `bare`: a text without verb needs no `verb: none` here."""
        verb, text = opening
        keys: Keys = {"verb": verb or NO_VERB} if verb or not bare else {}
        if text or not verb:
            keys["text"] = text
        if block.label:
            keys["label"] = block.label
        if block.number is not None:
            keys["number"] = str(block.number)
        return keys

    def _tail(self, block: Paragraph, closing: str, item: str) -> Keys:
        keys: Keys = {}
        if block.items:
            keys["items"] = self._below(block.items, item if block.then else closing, item)
        if block.then:
            after = self._below(block.then, closing, item)
            keys["then"] = after[0] if len(after) == 1 and isinstance(after[0], str) else after
        return keys

    def _shortest(self, keys: Keys) -> object:
        if keys.keys() == {"text"}:
            return keys["text"]
        verb = keys.get("verb")
        short = keys.keys() <= {"verb", "text"} and bool(keys.get("text"))
        if short and isinstance(verb, str) and verb not in _RESERVED and len(verb) <= _LONGEST_KEY:
            return {verb: keys["text"]}
        return keys

    def _opening(self, content: Inlines, closing: str, *, keep: bool = False) -> tuple[str, str]:
        """The verb and the text behind it; "" for no verb that can stand by itself."""
        follows = self.marks.note_follows
        if content and isinstance(content[0], Verb) and (rest := self._rest(content)) is not None:
            whole = self.written.without_mark(content, closing, note_follows=follows, keep=keep)
            verb = self.written.text(content[0].content)
            lead = self.written.text(content[:1])
            if verb and verb != NO_VERB and whole.startswith(lead):
                return verb, whole.removeprefix(lead).strip(" ") if rest else whole.removeprefix(lead)
        return "", self.written.without_mark(content, closing, note_follows=follows, keep=keep)

    def _rest(self, content: Inlines) -> Inlines | None:
        """What stands behind the verb, if reading puts it there in the same way."""
        rest = content[1:]
        if rest and isinstance(first := rest[0], Text) and first.text.startswith(" ") and not self.han:
            rest = (Text(first.text[1:]), *rest[1:]) if first.text != " " else rest[1:]
        spaced = bool(rest) and isinstance(rest[0], Text) and rest[0].text.startswith(" ")
        return rest if not spaced and joined(content[0], rest, han=self.han) == content else None

    # --- tables

    def _table(self, block: Table) -> Keys:
        keys: Keys = {"title": self.written.text(block.title)} if block.title else {}
        if block.widths:
            keys["widths"] = OneLine(str(share) for share in block.widths)
        head, body = block.rows[: block.header_rows], block.rows[block.header_rows :]
        if head:
            rows = [self._row(row) for row in head]
            keys["header"] = rows[0] if len(rows) == 1 else rows
        keys["rows"] = [self._row(row) for row in body]
        return {"table": keys}

    def _row(self, row: Row) -> OneLine:
        return OneLine(self._cell(cell) for cell in row.cells)

    def _cell(self, cell: Cell) -> str | dict[str, str]:
        text = self.written.text(cell.content)
        more = OneLineKeys()
        if cell.columns != 1:
            more["columns"] = str(cell.columns)
        if cell.rows != 1:
            more["rows"] = str(cell.rows)
        if cell.align != "start":
            more["align"] = cell.align
        return OneLineKeys({"text": text, **more}) if more else text
