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
    Item,
    Operative,
    Paragraph,
    Preambular,
    Row,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.spec.build.openings import NO_VERB, Region, joined
from drafter.spec.dumping.yaml_text import OneLine, OneLineKeys
from drafter.spec.schema.keys import PARAGRAPH

if TYPE_CHECKING:
    from drafter.language.shape import Marks
    from drafter.spec.dumping.markup import Written

Keys = dict[str, object]

_RESERVED = PARAGRAPH.long.by_name.keys() | {key for key, _ in PARAGRAPH.special} | {NO_VERB}
_LONGEST_KEY = 60
_USUAL = {"preamble": Preambular, "operative": Operative}


class Body:
    """Writes the blocks of one spec.

    Attributes:
        lettered, sentences, restart: as in `build.context.Context`.

    """

    def __init__(
        self, written: Written, marks: Marks, *, han: bool, lettered: bool, sentences: bool, restart: bool
    ) -> None:
        self.written = written
        self.marks = marks
        self.han = han
        self.lettered = lettered
        self.sentences = sentences
        self.restart = restart

    def preamble(self, blocks: tuple[Block, ...]) -> list[object]:
        """A preamble."""
        last = self.marks.introductory if self.lettered else self.marks.preambular
        return self.blocks(blocks, "preamble", self.marks.preambular, last)

    def operative(self, blocks: tuple[Block, ...]) -> list[object]:
        """An operative part."""
        if self.sentences:
            return self.blocks(blocks, "operative", self.marks.sentence, self.marks.sentence)
        return self.blocks(blocks, "operative", self.marks.operative, self.marks.final)

    def annex(self, annex: Annex) -> Keys:
        """An annex."""
        clauses = [isinstance(block, Clause) for block in annex.body if isinstance(block, Paragraph)]
        numbered = sum(clauses) * 2 > len(clauses)
        keys: Keys = {
            "title": self.written.text(annex.title),
            "heading": self.written.text(annex.heading),
            "label": annex.label,
            "numbered": "true" if numbered else "",
            "body": self.blocks(annex.body, "annex", self.marks.sentence, self.marks.sentence, numbered=numbered),
        }
        return {key: value for key, value in keys.items() if value}

    def blocks(
        self, blocks: tuple[Block, ...], region: Region, mark: str, last: str, *, numbered: bool = False
    ) -> list[object]:
        """A list of blocks; `mark` closes each paragraph, `last` the last one."""
        texts = [at for at, block in enumerate(blocks) if not isinstance(block, Heading | Table)]
        end = texts[-1] if texts else -1
        return [
            self._block(block, region, last if at == end else mark, numbered=numbered)
            for at, block in enumerate(blocks)
        ]

    def _block(self, block: Block, region: Region, closing: str, *, numbered: bool) -> object:
        if isinstance(block, Heading):
            return self._heading(block)
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Section):
            return self._section(block, region, closing, numbered=numbered)
        return self._paragraph(block, region, closing, numbered=numbered)

    def _heading(self, block: Heading) -> Keys:
        keys: Keys = {"heading": self.written.text(block.content)}
        if block.level != 1:
            keys["level"] = str(block.level)
        if block.numbered:
            keys["numbered"] = "true"
        if block.number is not None:
            keys["number"] = block.number
        return keys

    def _section(self, block: Section, region: Region, closing: str, *, numbered: bool) -> Keys:
        below: Region = "annex" if region == "annex" else "operative"
        mark = self.marks.sentence if below == "annex" or self.sentences else self.marks.operative
        keys: Keys = {"section": self.written.text(block.title)}
        if block.number is not None:
            keys["number"] = block.number
        if block.restart != self.restart:
            keys["restart"] = "true" if block.restart else "false"
        if block.preamble:
            keys["preamble"] = self.blocks(block.preamble, "preamble", self.marks.preambular, self.marks.preambular)
        if block.operative:
            keys["operative"] = self.blocks(block.operative, below, mark, closing, numbered=numbered)
        return keys

    # --- paragraphs

    def _paragraph(self, block: Paragraph, region: Region, closing: str, *, numbered: bool) -> object:
        usual = _USUAL.get(region) or (Clause if numbered else Paragraph)
        other = {} if type(block) is usual else {"numbered": "false" if type(block) is Paragraph else "true"}
        return self._made(block, closing, 1, other, bare=region == "annex")

    def _made(self, block: Paragraph, closing: str, level: int, more: dict[str, str], *, bare: bool) -> object:
        """A paragraph; `bare` says that a text without verb needs no `verb: none` here."""
        items, then = block.items, block.then
        own = self.marks.introductory if items else self.marks.operative if then else closing
        verb, text = self._opening(block.content, own, keep=bare and level == 1 and own == self.marks.sentence)
        keys: Keys = {"verb": verb} if verb else {} if bare else {"verb": NO_VERB}
        if text or not verb:
            keys["text"] = text
        if block.label:
            keys["label"] = block.label
        if block.number is not None:
            keys["number"] = str(block.number)
        keys |= more
        if items:
            last = self.marks.operative if then else closing
            keys["items"] = self._below(items, last, level)
        if then:
            after = self._below(then, closing, level)
            keys["then"] = after[0] if len(after) == 1 and isinstance(after[0], str) else after
        return self._shortest(keys)

    def _shortest(self, keys: Keys) -> object:
        if keys.keys() == {"text"}:
            return keys["text"]
        verb = keys.get("verb")
        if keys.keys() <= {"verb", "text"} and isinstance(verb, str):
            if verb not in _RESERVED and len(verb) <= _LONGEST_KEY and keys.get("text"):
                return {verb: keys["text"]}
        return keys

    def _below(self, blocks: tuple[Item, ...] | tuple[Paragraph, ...], last: str, level: int) -> list[object]:
        end = len(blocks) - 1
        return [
            self._made(block, last if at == end else self.marks.operative, level + 1, {}, bare=True)
            for at, block in enumerate(blocks)
        ]

    def _opening(self, content: Inlines, closing: str, *, keep: bool) -> tuple[str, str]:
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
        return rest if joined(content[0], rest, han=self.han) == content else None

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
