"""One line of the record: what the look of a paragraph, heading or table does not tell."""

from __future__ import annotations

from typing import Any

from drafter.language.shape import Language
from drafter.model.nodes import (
    Annex,
    Break,
    Emphasis,
    Inline,
    Inlines,
    Note,
    Operative,
    Paragraph,
    Part,
    Preambular,
    Reference,
    Script,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.notation import noted
from drafter.model.outline import Entry
from drafter.model.walk import plain

_MARKED = (Verb, Emphasis, Script)

_USUAL: dict[str, type[Paragraph]] = {"preamble": Preambular, "operative": Operative}
"""The kind of paragraph that needs no telling, by region."""


def is_told(content: Inlines, text: str) -> bool:
    """Whether runs tell content in full: nothing inside anything, no neighbours that look alike, plain spaces.

    Args:
        content: what the runs were written from.
        text: its characters.

    """
    before: type[Inline] | None = None
    if _begins_like_a_number(text):
        return False
    for node in content:
        kind = type(node)
        if isinstance(node, Text):
            if "  " in node.text or "\t" in node.text or (before is None and node.text[:1] == " "):
                return False
        elif isinstance(node, Note):
            if not is_told(node.content, plain(node.content)):
                return False
        elif not isinstance(node, Reference) and (kind is before or not _is_simple(node)):
            return False
        before = kind
    return not content or not (isinstance(last := content[-1], Text) and last.text != last.text.rstrip())


def _begins_like_a_number(text: str) -> bool:
    """Whether a text may look as if it began with a typed number: "(a) …", "1. …", "- …"."""
    return not _BEHIND_NUMBERS.isdisjoint(text[:6]) or text[:1] in "([（"


_BEHIND_NUMBERS = frozenset(")）.．、-–—•‘’*")


def _is_simple(node: Inline) -> bool:
    """Whether an emphasis, link or the like holds one text, and a link does not lead where a symbol leads."""
    if isinstance(node, Break):
        return True
    if isinstance(node, _MARKED):
        only = node.content[0] if len(node.content) == 1 else None
        if not isinstance(only, Text) or not only.text.strip():
            return False
        return not (isinstance(node, Verb) and ("/" in only.text or "(" in only.text))
    return False


def opening(entry: Entry, block: Part | Section | Annex, language: Language) -> tuple[dict[str, Any], Inlines]:
    """The opening of a part, section or annex, by the line that shows its number."""
    number = entry.numbers[-1] if entry.numbers else None
    if isinstance(block, Annex):
        usual = language.annex_heading(number if isinstance(number, int) else None)
        return {"annex": [bool(block.title), noted(block.heading)]}, block.heading or (Text(usual),)
    if isinstance(block, Section):
        shown = number if isinstance(number, str) else language.section_number(number or 1)
        return {"section": [block.number, block.restart, bool(block.title), bool(block.operative)]}, (Text(shown),)
    shown = number if isinstance(number, str) else language.part_letter(number or 1)
    return {"part": [block.letter, bool(block.title)]}, (Text(shown),)


def table(block: Table) -> dict[str, Any]:
    """A table as it is: a page shows widths in its own measure, fills rows up, and emphasises heads anyway."""
    told: dict[str, Any] = {"table": [block.header_rows, block.widths, noted(block.title)]}
    rows = [[[noted(cell.content), cell.columns, cell.rows, cell.align] for cell in row.cells] for row in block.rows]
    told["rows"] = rows
    return told


def paragraph(entry: Entry, block: Paragraph, *, lettered: bool) -> dict[str, Any]:
    """What the look of a paragraph does not tell."""
    told: dict[str, Any] = {}
    verb = block.content[0] if block.content and isinstance(block.content[0], Verb) else None
    if entry.continues:
        told["then"] = entry.level
    elif entry.level == 0 or (lettered and isinstance(block, Operative)):
        kind = type(block)
        usual = _USUAL.get(entry.region)
        alone = entry.region != "annex" and not entry.numbers and verb is None
        if (kind is not usual and (entry.region != "annex" or (kind is Paragraph and not entry.numbers))) or alone:
            told["kind"] = kind.__name__
    if block.number is not None:
        told["number"] = block.number
        told["level"] = entry.level - (lettered and entry.region == "operative")
    if entry.region != "annex" and (lettered or verb is None) and (entry.level == 0 or isinstance(block, Operative)):
        told["verb"] = len(plain(verb.content)) if verb else 0
    if verb and any(not isinstance(node, Text) for node in verb.content):
        told["verb"] = noted(verb.content)
    return told
