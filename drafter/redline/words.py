"""Cutting the content of a paragraph into words, and putting content together from words again.

The unit is the word; in Chinese, the character. Emphasis is part of a word: a verb that loses its emphasis is another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Literal

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
    Script,
    Text,
    Verb,
)
from drafter.model.walk import merged, plain, rewrite

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# A symbol such as A/79/302, a hyphenated word, 1,300,000 or 8,2 is one word; each Han character, space and mark
# stands alone.
_SEEN = rf"[{HAN}]|[^\W{HAN}]+(?:[-/.'’\u2011][^\W{HAN}]+|(?<=\d),\d+)*|[^\w\s]"
SEEN = re.compile(_SEEN)
"""A word that a reader sees, which no space is."""
WORD = re.compile(rf"{_SEEN}|\s+")

Wrapper = Verb | Emphasis | Script | Link
Side = Literal["same", "deleted", "inserted"]
Numbers = Callable[[Reference], str]


@dataclass(frozen=True, slots=True)
class Word:
    """One word, mark, space, note, reference or break, with what it is wrapped in (each wrapper emptied)."""

    key: str
    node: Text | Note | Reference | Break
    wrappers: tuple[Wrapper, ...] = ()

    @property
    def identity(self) -> Hashable:
        """What two words must share to be the same. Where a link leads does not show; the new text says it."""
        if not self.wrappers:
            return self.key
        around = tuple(wrapper for wrapper in self.wrappers if not isinstance(wrapper, Link))
        return (self.key, around) if around else self.key

    @property
    def weight(self) -> int:
        """How many words a reader sees: of a note, all that it says."""
        return len(WORD.findall(self.key)) if isinstance(self.node, Note) else 1


END = Word("\0", Break())
"""Stands for the end of a paragraph between its neighbours; no text can hold it."""
SOLID = "\1"
"""Begins the key of a word that stands for a heading, table or section, which is no run of words."""


@dataclass(frozen=True, slots=True)
class Solid(Word):
    """A line that stays or goes as a whole, as one word that weighs as much as its words."""

    size: int = 1
    is_table: bool = False

    @property
    def weight(self) -> int:
        """How many words a reader sees."""
        return self.size


def is_end(word: Word) -> bool:
    """Whether a line ends with a word."""
    return word is END or isinstance(word, Solid)


@lru_cache(maxsize=1 << 16)
def _bare(text: str) -> Word:
    return Word(text, Text(text))


def words(content: Inlines, numbers: Numbers, wrappers: tuple[Wrapper, ...] = ()) -> Iterator[Word]:
    """Cut content into words. `numbers` gives the printed number of a reference."""
    for node in content:
        if isinstance(node, Text):
            for text in WORD.findall(node.text):
                yield Word(text, Text(text), wrappers) if wrappers else _bare(text)
        elif isinstance(node, Note):
            yield Word(f"note {node.mark or ''} {plain(node.content)}", node, wrappers)
        elif isinstance(node, Reference):
            yield Word(numbers(node), node, wrappers)
        elif isinstance(node, Break):
            yield Word("\n", node, wrappers)
        elif isinstance(node, Wrapper):
            yield from words(node.content, numbers, (*wrappers, replace(node, content=())))
        else:
            raise TypeError("a redline cannot be compared again: accept or reject it first")


def rebuilt(sides: Iterable[tuple[Side, Word]]) -> Inlines:
    """Content from words, each with the side of a redline that it is on."""
    return _together(_rebuild(list(sides)))


def numbered(content: Inlines, number: Numbers) -> Inlines:
    """Content whose cross-references are the numbers they show."""
    return merged(rewrite(content, lambda node: (Text(number(node)),) if isinstance(node, Reference) else (node,)))


def _rebuild(sides: list[tuple[Side, Word]], depth: int = 0) -> Iterator[Inline]:
    def wrapper(side: tuple[Side, Word]) -> Wrapper | None:
        around = side[1].wrappers
        return around[depth] if len(around) > depth else None

    for around, group in groupby(sides, key=wrapper):
        if around is not None:
            yield replace(around, content=merged(tuple(_rebuild(list(group), depth + 1))))
            continue
        for side, run in groupby(group, key=_side):
            content = _joined(word.node for _, word in run)
            if side == "same":
                yield from content
            else:
                yield Deleted(content) if side == "deleted" else Inserted(content)


def _together(nodes: Iterable[Inline]) -> Inlines:
    """Nodes with neighbouring changes of one kind as one, a verb that goes or comes whole among them."""
    out: list[Inline] = []
    for node in nodes:
        change = _turned(node)
        last = out[-1] if out else None
        if isinstance(change, Deleted | Inserted) and type(last) is type(change):
            out[-1] = type(change)((*last.content, *change.content))
        else:
            out.append(change)
    return merged(tuple(out))


def _turned(node: Inline) -> Inline:
    """A wrapper all of which is changed, as a change that holds the wrapper."""
    if not isinstance(node, Wrapper) or len(node.content) != 1:
        return node
    inner = _turned(node.content[0])
    if not isinstance(inner, Deleted | Inserted):
        return node
    return type(inner)((replace(node, content=inner.content),))


def _joined(nodes: Iterable[Inline]) -> Inlines:
    """Nodes with neighbouring texts as one."""
    out: list[Inline] = []
    for is_text, run in groupby(nodes, key=_is_text):
        if is_text:
            out.append(Text("".join([node.text for node in run])))  # type: ignore[union-attr]
        else:
            out.extend(run)
    return tuple(out)


def _is_text(node: Inline) -> bool:
    return isinstance(node, Text)


_side = itemgetter(0)
