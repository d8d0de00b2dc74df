"""Where edits are made, and the words that they bring: those of the text itself, so that they work in every language.

Texts repeat themselves then, which is what misleads a diff.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from drafter.model.front import Resolution
from drafter.model.nodes import Inlines, Paragraph, Part, Section, Text
from drafter.model.walk import merged, plain

Dice = random.Random
Edit = Callable[[Dice, Resolution], Resolution]
Blocks = tuple[Any, ...]


def spoken(text: Resolution) -> list[str]:
    """The words of a text; those of Chinese are its characters."""
    said = " ".join(plain(block.content) for block in paragraphs(text))
    words = said.split() if text.front.language != "zh" else [letter for letter in said if not letter.isspace()]
    return words or ["A/79/302", "lakes", "湖"]


def sentence(dice: Dice, text: Resolution, least: int = 6, most: int = 30) -> str:
    gap = "" if text.front.language == "zh" else " "
    return gap.join(dice.choice(spoken(text)) for _ in range(dice.randint(least, most)))


def paragraphs(text: Resolution) -> list[Paragraph]:
    return [block for part in text.parts for block in walked((*part.preamble, *part.operative))]


def walked(blocks: Sequence[Any]) -> list[Paragraph]:
    out: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            out += [block, *walked(block.items), *walked(block.then)]
        elif isinstance(block, Section):
            out += walked((*block.preamble, *block.operative))
    return out


def in_lists(text: Resolution, change: Callable[[Blocks], Blocks]) -> Resolution:
    """A text with every list of blocks rewritten."""

    def below(block: Any) -> Any:
        new = {
            name: change(tuple(below(inner) for inner in getattr(block, name)))
            for name in ("preamble", "operative", "annexes", "body", "items", "then", "rows")
            if hasattr(block, name)
        }
        return replace(block, **new) if new else block

    return replace(text, parts=tuple(below(part) for part in text.parts))


def at_one(dice: Dice, text: Resolution, wanted: Callable[[Any], bool], change: Callable[[Any], Blocks]) -> Resolution:
    """A text where one block of those wanted became others; the text itself where there is none."""
    found = 0

    def count(blocks: Blocks) -> Blocks:
        nonlocal found
        found += sum(bool(wanted(block)) for block in blocks)
        return blocks

    in_lists(text, count)
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

    return in_lists(text, put)


def is_text(block: Any) -> bool:
    return isinstance(block, Paragraph) and len(plain(block.content)) > 20


def with_content(block: Any, content: Inlines) -> Any:
    return replace(block, content=merged(content))


def is_cited(block: Any) -> bool:
    """Whether something may refer to the block or to one below it."""
    return labels((block,))


def labels(blocks: Sequence[Any]) -> bool:
    return any(each.label for each in walked(blocks))


def title(dice: Dice, text: Resolution) -> Inlines:
    return (Text(sentence(dice, text, 1, 5)),)


def in_part(text: Resolution, change: Callable[[Part], dict[str, Any]]) -> Resolution:
    first, *rest = text.parts
    return replace(text, parts=(replace(first, **change(first)), *rest))
