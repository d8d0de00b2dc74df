"""Edits of words and of what they look like."""

from __future__ import annotations

from typing import Any

from drafter.model.front import Resolution
from drafter.model.nodes import Emphasis, Inlines, Link, Paragraph, Script, Text, Verb
from drafter.model.walk import plain
from tests.redline.edits.places import Blocks, Dice, at_one, is_text, paragraphs, sentence, spoken, with_content


def words_changed(dice: Dice, text: Resolution) -> Resolution:
    words = spoken(text)

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
        return (with_content(block, tuple(Text(reworked(n.text)) if n is chosen else n for n in block.content)),)

    return at_one(dice, text, is_text, change)


def verb_strengthened(dice: Dice, text: Resolution) -> Resolution:
    verbs = [plain(node.content) for block in paragraphs(text) for node in block.content if isinstance(node, Verb)]

    def change(block: Any) -> Blocks:
        said = verbs or [plain(block.content[:1])]
        return (with_content(block, (Verb((Text(dice.choice(said)),)), *block.content[1:])),)

    return at_one(dice, text, lambda b: isinstance(b, Paragraph) and isinstance(next(iter(b.content), 0), Verb), change)


def emphasis_changed(dice: Dice, text: Resolution) -> Resolution:
    def halved(node: Any) -> Inlines:
        half = len(node.text) // 2
        return (Text(node.text[:half]), Emphasis((Text(node.text[half:]),)))

    def change(block: Any) -> Blocks:
        first = next((node for node in block.content if isinstance(node, Text) and len(node.text) > 4), None)
        return (with_content(block, tuple(out for n in block.content for out in (halved(n) if n is first else (n,)))),)

    return at_one(dice, text, is_text, change)


def look_changed(dice: Dice, text: Resolution) -> Resolution:
    """Part of a text in bold, underlined, raised, or leading somewhere."""

    def wrapped(node: Any) -> Inlines:
        third = len(node.text) // 3
        said = (Text(node.text[third : 2 * third]),)
        kinds = (
            Emphasis(said, dice.choice(["italic", "bold", "underline"])),
            Script(said, dice.choice(["super", "sub"])),
            Link(said, "https://example.org/levels"),
        )
        return (Text(node.text[:third]), dice.choice(kinds), Text(node.text[2 * third :]))

    def change(block: Any) -> Blocks:
        texts = [node for node in block.content if isinstance(node, Text) and len(node.text) > 8]
        if not texts:
            return (block,)
        chosen = dice.choice(texts)
        return (
            with_content(block, tuple(out for n in block.content for out in (wrapped(n) if n is chosen else (n,)))),
        )

    return at_one(dice, text, is_text, change)


def look_lost(dice: Dice, text: Resolution) -> Resolution:
    """All that is emphasised in a paragraph as plain words, its verb too at times."""

    def bare(node: Any) -> Inlines:
        if isinstance(node, Verb) and dice.random() < 0.7:
            return (node,)
        return node.content if isinstance(node, Verb | Emphasis | Script | Link) else (node,)

    def change(block: Any) -> Blocks:
        return (with_content(block, tuple(out for node in block.content for out in bare(node))),)

    return at_one(dice, text, is_text, change)


def end_written_anew(dice: Dice, text: Resolution) -> Resolution:
    """The beginning of a paragraph, and another end to it."""

    def change(block: Any) -> Blocks:
        kept = block.content[: dice.randint(1, len(block.content))]
        return (with_content(block, (*kept, Text(" " + sentence(dice, text)))),)

    return at_one(dice, text, is_text, change)
