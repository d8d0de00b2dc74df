"""Short ways to read a spec in a test."""

from __future__ import annotations

import pytest

from drafter import spec
from drafter.errors import InputError
from drafter.findings import Finding
from drafter.model.front import Resolution
from drafter.model.nodes import Block, Inlines, Paragraph
from drafter.model.walk import plain


def whole(body: str, language: str = "en") -> str:
    """A spec with the two keys that each must have, on lines 1 and 2."""
    return f"schema: 1\nlanguage: {language}\n{body}"


def read(body: str, language: str = "en") -> Resolution:
    """The resolution of a spec given without its first two lines."""
    return spec.loads(whole(body, language), "draft.yaml")


def refused(text: str) -> list[Finding]:
    """What reading a text complains of."""
    with pytest.raises(InputError) as failure:
        spec.loads(text, "draft.yaml")
    return list(failure.value.findings)


def complaints(body: str, language: str = "en") -> list[str]:
    """Places and codes of what is wrong with a spec given without its first two lines: "3:1 unknown-key"."""
    return [f"{each.origin.line}:{each.origin.column} {each.code}" for each in refused(whole(body, language))]


def operative(entries: str, language: str = "en") -> tuple[Block, ...]:
    """The operative blocks of a list in YAML."""
    return read(f"operative:\n{entries}", language).parts[0].operative


def content(text: str, language: str = "en") -> Inlines:
    """What a text says, as the title of a spec."""
    quoted = "'" + text.replace("'", "''") + "'"
    return read(f"title: {quoted}\noperative: [Decides to meet]\n", language).front.title


def lines(blocks: tuple[Block, ...]) -> list[str]:
    """The texts of paragraphs and their sub-paragraphs, each level indented."""

    def below(block: Block, depth: int) -> list[str]:
        assert isinstance(block, Paragraph)
        own = "  " * depth + plain(block.content)
        items = [line for item in block.items for line in below(item, depth + 1)]
        return [own, *items, *(line for then in block.then for line in below(then, depth))]

    return [line for block in blocks for line in below(block, 0)]
