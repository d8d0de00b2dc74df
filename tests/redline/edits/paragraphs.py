"""Edits of paragraphs and sub-paragraphs: put in, taken out, moved, divided, joined, hung elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from drafter.model.front import Resolution
from drafter.model.nodes import Item, Operative, Paragraph, Preambular, Text, Verb
from drafter.model.walk import merged, plain
from tests.redline.edits.places import Blocks, Dice, at_one, in_lists, is_cited, is_text, sentence


def paragraph_inserted(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        verb = next((node for node in block.content if isinstance(node, Verb)), None)
        end = plain(block.content)[-1:]
        said = (*((verb, Text(" ")) if verb else ()), Text(sentence(dice, text) + end))
        new = replace(block, content=merged(said), items=(), then=(), label=None, number=None)
        return (new, block) if dice.random() < 0.3 else (block, new)

    return at_one(dice, text, is_text, change)


def paragraph_deleted(dice: Dice, text: Resolution) -> Resolution:
    return at_one(dice, text, lambda block: is_text(block) and not is_cited(block), lambda _: ())


def paragraph_moved(dice: Dice, text: Resolution) -> Resolution:
    def change(blocks: Blocks) -> Blocks:
        places = [place for place, block in enumerate(blocks) if is_text(block)]
        if len(places) < 3 or dice.random() < 0.5:
            return blocks
        here, there = dice.sample(places, 2)
        out = list(blocks)
        out.insert(there, out.pop(here))
        return tuple(out)

    return in_lists(text, change)


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

    return at_one(dice, text, lambda b: is_text(b) and b.number is None, change)


def paragraphs_joined(dice: Dice, text: Resolution) -> Resolution:
    def change(blocks: Blocks) -> Blocks:
        out: list[Any] = []
        for block in blocks:
            last = out[-1] if out else None
            if (
                is_text(block)
                and is_text(last)
                and type(last) is type(block)
                and not (last.items or last.then or block.label or block.number or last.number)
                and dice.random() < 0.2
            ):
                out[-1] = replace(block, content=merged((*last.content, Text(" "), *block.content)), label=last.label)
            else:
                out.append(block)
        return tuple(out)

    return in_lists(text, change)


def item_added(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        items = list(block.items)
        items.insert(dice.randint(0, len(items)), Item(content=(Text(sentence(dice, text, 2, 12)),)))
        return (replace(block, items=tuple(items)),)

    return at_one(dice, text, lambda b: isinstance(b, Preambular | Operative), change)


def item_removed(dice: Dice, text: Resolution) -> Resolution:
    return at_one(dice, text, lambda b: isinstance(b, Item) and not is_cited(b), lambda _: ())


def items_of_item(dice: Dice, text: Resolution) -> Resolution:
    """Sub-paragraphs one level further down."""

    def change(block: Any) -> Blocks:
        inner = tuple(Item(content=(Text(sentence(dice, text, 2, 10)),)) for _ in range(dice.randint(1, 3)))
        return (replace(block, items=(*block.items, *inner)),)

    return at_one(dice, text, lambda block: isinstance(block, Item), change)


def text_behind_items(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        behind = () if block.then else (Paragraph(content=(Text(sentence(dice, text)),)),)
        return (replace(block, then=behind),)

    return at_one(dice, text, lambda b: isinstance(b, Paragraph) and b.items and not any(map(is_cited, b.then)), change)


def paragraph_hung_below(dice: Dice, text: Resolution) -> Resolution:
    """A paragraph as a sub-paragraph of the one above it."""

    def change(blocks: Blocks) -> Blocks:
        places = [n for n in range(1, len(blocks)) if _may_hang(blocks[n - 1], blocks[n])]
        if not places or dice.random() < 0.4:
            return blocks
        place = dice.choice(places)
        above, block = blocks[place - 1 : place + 1]
        hung = Item(content=block.content, label=block.label)
        return (*blocks[: place - 1], replace(above, items=(*above.items, hung)), *blocks[place + 1 :])

    return in_lists(text, change)


def _may_hang(above: Any, block: Any) -> bool:
    kinds = Preambular | Operative
    return isinstance(block, kinds) and type(above) is type(block) and not (block.items or block.then or above.then)


def items_set_free(dice: Dice, text: Resolution) -> Resolution:
    """The sub-paragraphs of a paragraph as paragraphs of its kind."""

    def change(block: Any) -> Blocks:
        kind = type(block)
        freed = (kind(content=item.content, items=item.items, then=item.then, label=item.label) for item in block.items)
        return (replace(block, items=()), *freed)

    return at_one(dice, text, lambda b: isinstance(b, Preambular | Operative) and b.items and not b.then, change)


def number_set(dice: Dice, text: Resolution) -> Resolution:
    def change(block: Any) -> Blocks:
        return (replace(block, number=dice.choice([None, 7, 20, "3 bis"])),)

    return at_one(dice, text, lambda block: isinstance(block, Operative), change)
