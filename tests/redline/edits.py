"""Edits that people make in drafts, one after another: what a redline has to show exactly, whatever they are.

Every edit is a function of dice and a resolution; `edited` throws for a few of them. Words for what is new come from
the text itself, so that edits work in every language, and texts repeat themselves, which is what misleads a diff.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from drafter.model.front import Agenda, Kind, Resolution, Session, Sponsor
from drafter.model.nodes import (
    Annex,
    Cell,
    Clause,
    Emphasis,
    Heading,
    Inlines,
    Item,
    Note,
    Operative,
    Paragraph,
    Part,
    Preambular,
    Row,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.walk import merged, plain

Dice = random.Random
Edit = Callable[[Dice, Resolution], Resolution]
Blocks = tuple[Any, ...]


def edited(dice: Dice, text: Resolution, most: int = 5) -> tuple[Resolution, list[str]]:
    """The text after some edits, and their names."""
    names = dice.choices(list(EDITS), k=dice.randint(1, most))
    for name in names:
        text = EDITS[name](dice, text)
    return text, names


# --- places -----------------------------------------------------------------------------------------------------


def _spoken(text: Resolution) -> list[str]:
    """The words of a text; those of Chinese are its characters."""
    said = " ".join(plain(block.content) for block in _paragraphs(text))
    words = said.split() if text.front.language != "zh" else [letter for letter in said if not letter.isspace()]
    return words or ["A/79/302", "lakes", "湖"]


def _sentence(dice: Dice, text: Resolution, least: int = 6, most: int = 30) -> str:
    gap = "" if text.front.language == "zh" else " "
    return gap.join(dice.choice(_spoken(text)) for _ in range(dice.randint(least, most)))


def _paragraphs(text: Resolution) -> list[Paragraph]:
    return [block for part in text.parts for block in _walk((*part.preamble, *part.operative))]


def _walk(blocks: Sequence[Any]) -> list[Paragraph]:
    out: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            out += [block, *_walk(block.items), *_walk(block.then)]
        elif isinstance(block, Section):
            out += _walk((*block.preamble, *block.operative))
    return out


def _in_lists(text: Resolution, change: Callable[[Blocks], Blocks]) -> Resolution:
    """A text with every list of blocks rewritten."""

    def below(block: Any) -> Any:
        new = {
            name: change(tuple(below(inner) for inner in getattr(block, name)))
            for name in ("preamble", "operative", "annexes", "body", "items", "then", "rows")
            if hasattr(block, name)
        }
        return replace(block, **new) if new else block

    return replace(text, parts=tuple(below(part) for part in text.parts))


def _at_one(dice: Dice, text: Resolution, wanted: Callable[[Any], bool], change: Callable[[Any], Blocks]) -> Resolution:
    """A text where one block of those wanted became others; the text itself where there is none."""
    found = 0

    def count(blocks: Blocks) -> Blocks:
        nonlocal found
        found += sum(map(wanted, blocks))
        return blocks

    _in_lists(text, count)
    if not found:
        return text
    left = dice.randrange(found)

    def put(blocks: Blocks) -> Blocks:
        nonlocal left
        out: list[Any] = []
        for block in blocks:
            if wanted(block):
                left -= 1
                out += change(block) if left == -1 else (block,)
            else:
                out.append(block)
        return tuple(out)

    return _in_lists(text, put)


def _is_text(block: Any) -> bool:
    return isinstance(block, Paragraph) and len(plain(block.content)) > 20


def _with(block: Any, content: Inlines) -> Any:
    return replace(block, content=merged(content))


# --- words ------------------------------------------------------------------------------------------------------


def words_changed(dice: Dice, text: Resolution) -> Resolution:
    words = _spoken(text)

    def reworked(characters: str) -> str:
        pieces = characters.split(" ") if text.front.language != "zh" else list(characters)
        for _ in range(dice.randint(1, 3)):
            place = dice.randrange(len(pieces))
            pieces[place] = dice.choice(["", dice.choice(words), f"{pieces[place]} {dice.choice(words)}"])
        return (" " if text.front.language != "zh" else "").join(pieces)

    def change(block: Any) -> Blocks:
        texts = [node for node in block.content if isinstance(node, Text) and node.text.strip()]
        if not texts:
            return (block,)
        chosen = dice.choice(texts)
        return (_with(block, tuple(Text(reworked(n.text)) if n is chosen else n for n in block.content)),)

    return _at_one(dice, text, _is_text, change)


def verb_strengthened(dice: Dice, text: Resolution) -> Resolution:
    verbs = [plain(node.content) for block in _paragraphs(text) for node in block.content if isinstance(node, Verb)]

    def change(block: Any) -> Blocks:
        said = verbs or [plain(block.content[:1])]
        return (_with(block, (Verb((Text(dice.choice(said)),)), *block.content[1:])),)

    return _at_one(
        dice, text, lambda b: isinstance(b, Paragraph) and isinstance(next(iter(b.content), 0), Verb), change
    )


def emphasis_changed(dice: Dice, text: Resolution) -> Resolution:
    def halved(node: Any) -> Inlines:
        half = len(node.text) // 2
        return (Text(node.text[:half]), Emphasis((Text(node.text[half:]),)))

    def change(block: Any) -> Blocks:
        first = next((node for node in block.content if isinstance(node, Text) and len(node.text) > 4), None)
        return (_with(block, tuple(out for n in block.content for out in (halved(n) if n is first else (n,)))),)

    return _at_one(dice, text, _is_text, change)


# --- paragraphs -------------------------------------------------------------------------------------------------


def paragraph_inserted(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        verb = next((node for node in block.content if isinstance(node, Verb)), None)
        end = plain(block.content)[-1:]
        said = (*((verb, Text(" ")) if verb else ()), Text(_sentence(dice, text) + end))
        new = replace(block, content=merged(said), items=(), then=(), label=None, number=None)
        return (new, block) if dice.random() < 0.3 else (block, new)

    return _at_one(dice, text, _is_text, change)


def paragraph_deleted(dice: Dice, text: Resolution) -> Resolution:
    return _at_one(dice, text, lambda block: _is_text(block) and not _is_cited(block), lambda _: ())


def paragraph_moved(dice: Dice, text: Resolution) -> Resolution:
    def change(blocks: Blocks) -> Blocks:
        places = [place for place, block in enumerate(blocks) if _is_text(block)]
        if len(places) < 3 or dice.random() < 0.5:
            return blocks
        here, there = dice.sample(places, 2)
        out = list(blocks)
        out.insert(there, out.pop(here))
        return tuple(out)

    return _in_lists(text, change)


def paragraph_divided(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        texts = [node for node in block.content if isinstance(node, Text) and len(node.text) > 40]
        if not texts:
            return (block,)
        chosen = dice.choice(texts)
        place = list(block.content).index(chosen)
        cut = chosen.text.find(" ", len(chosen.text) // 2)
        cut = cut if cut > 0 else len(chosen.text) // 2
        first = (*block.content[:place], Text(chosen.text[:cut]))
        second = (Text(chosen.text[cut:].lstrip()), *block.content[place + 1 :])
        return (
            replace(block, content=merged(first), items=(), then=()),
            replace(block, content=merged(second), label=None),
        )

    return _at_one(dice, text, lambda b: _is_text(b) and b.number is None, change)


def paragraphs_joined(dice: Dice, text: Resolution) -> Resolution:
    def change(blocks: Blocks) -> Blocks:
        out: list[Any] = []
        for block in blocks:
            last = out[-1] if out else None
            if (
                _is_text(block)
                and _is_text(last)
                and type(last) is type(block)
                and not (last.items or last.then or block.label or block.number or last.number)
                and dice.random() < 0.2
            ):
                out[-1] = replace(block, content=merged((*last.content, Text(" "), *block.content)), label=last.label)
            else:
                out.append(block)
        return tuple(out)

    return _in_lists(text, change)


def item_added(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        items = list(block.items)
        items.insert(dice.randint(0, len(items)), Item(content=(Text(_sentence(dice, text, 2, 12)),)))
        return (replace(block, items=tuple(items)),)

    return _at_one(dice, text, lambda b: isinstance(b, Preambular | Operative), change)


def item_removed(dice: Dice, text: Resolution) -> Resolution:
    return _at_one(dice, text, lambda b: isinstance(b, Item) and not _is_cited(b), lambda _: ())


def _is_cited(block: Any) -> bool:
    """Whether something may refer to the block or to one below it."""
    return _labels((block,))


def _labels(blocks: Sequence[Any]) -> bool:
    return any(each.label for each in _walk(blocks))


# --- notes ------------------------------------------------------------------------------------------------------


def note_added(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        place = dice.randint(1, len(block.content))
        note = Note((Text(_sentence(dice, text, 1, 8)),))
        return (_with(block, (*block.content[:place], note, *block.content[place:])),)

    return _at_one(dice, text, _is_text, change)


def _has_note(block: Any) -> bool:
    return isinstance(block, Paragraph) and any(isinstance(node, Note) for node in block.content)


def note_removed(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        chosen = dice.choice([node for node in block.content if isinstance(node, Note)])
        return (_with(block, tuple(node for node in block.content if node is not chosen)),)

    return _at_one(dice, text, _has_note, change)


def note_changed(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        chosen = dice.choice([node for node in block.content if isinstance(node, Note)])
        said = merged((*chosen.content, Text(" " + _sentence(dice, text, 1, 3))))
        return (_with(block, tuple(replace(n, content=said) if n is chosen else n for n in block.content)),)

    return _at_one(dice, text, _has_note, change)


# --- tables, sections, annexes, headings ------------------------------------------------------------------------


def row_added(dice: Dice, text: Resolution) -> Resolution:
    def change(row: Row) -> Blocks:
        cells = tuple(replace(cell, content=(Text(_sentence(dice, text, 1, 3)),)) for cell in row.cells)
        return (row, replace(row, cells=cells))

    return _at_one(dice, text, lambda b: isinstance(b, Row) and all(c.rows == 1 for c in b.cells), change)


def row_removed(dice: Dice, text: Resolution) -> Resolution:
    def change(table: Table) -> Blocks:
        return (replace(table, rows=table.rows[:-1]),)

    return _at_one(dice, text, lambda b: isinstance(b, Table) and len(b.rows) > b.header_rows + 1, change)


def cell_changed(dice: Dice, text: Resolution) -> Resolution:
    def change(row: Row) -> Blocks:
        place = dice.randrange(len(row.cells))
        cell = replace(row.cells[place], content=(Text(_sentence(dice, text, 1, 3)),))
        return (replace(row, cells=(*row.cells[:place], cell, *row.cells[place + 1 :])),)

    return _at_one(dice, text, lambda block: isinstance(block, Row), change)


def table_added(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        rows = tuple(Row(cells=tuple(Cell(content=(Text(_sentence(dice, text, 1, 2)),)) for _ in "ab")) for _ in "cd")
        return (block, Table(rows=rows, title=(Text(_sentence(dice, text, 1, 4)),)))

    return _at_one(dice, text, lambda block: isinstance(block, Operative), change)


def table_removed(dice: Dice, text: Resolution) -> Resolution:
    return _at_one(dice, text, lambda block: isinstance(block, Table), lambda _: ())


def heading_changed(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        title = (Text(_sentence(dice, text, 1, 4)),)
        return (replace(block, content=title) if isinstance(block, Heading) else replace(block, title=title),)

    return _at_one(dice, text, lambda block: isinstance(block, Heading | Section | Annex), change)


def section_added(dice: Dice, text: Resolution) -> Resolution:
    said = tuple(Operative(content=(Text(_sentence(dice, text)),)) for _ in range(2))
    section = Section(title=_title(dice, text), operative=said)
    return _in_part(text, lambda part: {"operative": (*part.operative, section)})


def section_removed(dice: Dice, text: Resolution) -> Resolution:
    return _at_one(dice, text, lambda b: isinstance(b, Section) and not _is_cited(b), lambda _: ())


def annex_added(dice: Dice, text: Resolution) -> Resolution:
    body = tuple(Clause(content=(Text(_sentence(dice, text)),)) for _ in range(2))
    annex = Annex(title=_title(dice, text) if dice.random() < 0.7 else (), body=body)
    first = dice.random() < 0.5
    return _in_part(text, lambda part: {"annexes": (annex, *part.annexes) if first else (*part.annexes, annex)})


def annex_removed(dice: Dice, text: Resolution) -> Resolution:
    return _at_one(dice, text, lambda b: isinstance(b, Annex) and not b.label and not _labels(b.body), lambda _: ())


def _title(dice: Dice, text: Resolution) -> Inlines:
    return (Text(_sentence(dice, text, 1, 5)),)


def _in_part(text: Resolution, change: Callable[[Part], dict[str, Any]]) -> Resolution:
    first, *rest = text.parts
    return replace(text, parts=(replace(first, **change(first)), *rest))


# --- front matter -----------------------------------------------------------------------------------------------


def _in_front(change: Callable[[Dice, Resolution], dict[str, Any]]) -> Edit:
    def edit(dice: Dice, text: Resolution) -> Resolution:
        return replace(text, front=replace(text.front, **change(dice, text)))

    return edit


def _other_kind(dice: Dice, text: Resolution) -> dict[str, Any]:
    drafts = (Kind.DRAFT_RESOLUTION, Kind.REVISED_DRAFT_RESOLUTION)
    return {} if text.front.kind not in drafts else {"kind": dice.choice(drafts)}


def _other_session(dice: Dice, text: Resolution) -> dict[str, Any]:
    return {"session": Session((text.front.session or Session(79)).number + dice.choice([1, 2]))}


def _other_agenda(dice: Dice, text: Resolution) -> dict[str, Any]:
    titles = tuple(_title(dice, text) for _ in range(dice.randint(0, 2)))
    return {"agenda": Agenda(items=(str(dice.randint(1, 180)),), titles=titles)}


def _other_sponsors(dice: Dice, text: Resolution) -> dict[str, Any]:
    if text.front.kind.is_adopted or text.front.submitted_by:
        return {}
    return {"sponsors": (*text.front.sponsors[dice.randint(0, 1) :], Sponsor(name=_sentence(dice, text, 1, 2)))}


def _other_title(dice: Dice, text: Resolution) -> dict[str, Any]:
    return {"title": merged((*text.front.title, Text(" "), *_title(dice, text)))}


EDITS: dict[str, Edit] = {
    "words": words_changed,
    "more words": words_changed,
    "verb": verb_strengthened,
    "emphasis": emphasis_changed,
    "paragraph inserted": paragraph_inserted,
    "paragraph deleted": paragraph_deleted,
    "paragraph moved": paragraph_moved,
    "paragraph divided": paragraph_divided,
    "paragraphs joined": paragraphs_joined,
    "item added": item_added,
    "item removed": item_removed,
    "note added": note_added,
    "note removed": note_removed,
    "note changed": note_changed,
    "row added": row_added,
    "row removed": row_removed,
    "cell": cell_changed,
    "table added": table_added,
    "table removed": table_removed,
    "heading": heading_changed,
    "section added": section_added,
    "section removed": section_removed,
    "annex added": annex_added,
    "annex removed": annex_removed,
    "title": _in_front(_other_title),
    "kind": _in_front(_other_kind),
    "session": _in_front(_other_session),
    "agenda": _in_front(_other_agenda),
    "sponsors": _in_front(_other_sponsors),
}
"""What may happen to a draft. A text that lacks what an edit wants stays as it is."""
