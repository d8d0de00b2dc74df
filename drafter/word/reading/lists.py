"""Lists: the numbers of paragraphs, counted as Word counts them.

Source: ECMA-376, part 1, 17.9 (numbering): levels, restarts, overrides, lists linked to styles, legal numbering.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.word.reading.document import Number
from drafter.word.reading.figures import figure
from drafter.word.reading.markup import W, child, flag, number, val
from drafter.word.reading.styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

_PLACE = re.compile(r"%([1-9])")
_DEEPEST = 8
_PLAIN_BULLET = {"\uf0b7": "•", "\uf02d": "-", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "o": "o"}
"""Characters of the Symbol and Wingdings fonts that Word draws its usual bullets with."""


@dataclass(slots=True)
class Level:
    """One level of a list.

    `behind` is what stands behind its numbers: "tab", "space" or "nothing"; `align` which end of them is at the indent.
    """

    form: str = "decimal"
    pattern: str = ""
    start: int = 1
    restart_after: int | None = None
    legal: bool = False
    style: str | None = None
    paragraph: _Element | None = None
    run: _Element | None = None
    behind: str = "tab"
    align: str = "left"
    element: _Element | None = None

    @classmethod
    def read(cls, element: _Element) -> Level:
        """Read a `w:lvl`."""
        # A newer form stands in an alternate block with the plain one as its fallback; the plain one is meant.
        restart = val(element, "lvlRestart")
        return cls(
            form=val(element, "numFmt") or next((f.get(W + "val", "") for f in element.iter(W + "numFmt")), "decimal"),
            pattern=val(element, "lvlText") or "",
            start=number(val(element, "start"), 1 if child(element, "start") is not None else 0),
            restart_after=number(restart) if restart is not None else None,
            legal=bool(flag(element, "isLgl")),
            style=val(element, "pStyle"),
            paragraph=child(element, "pPr"),
            run=child(element, "rPr"),
            behind=val(element, "suff") or "tab",
            align=val(element, "lvlJc") or "left",
            element=element,
        )


@dataclass(slots=True)
class List:
    """A list that paragraphs name: the abstract list behind it and what it overrides."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]


@dataclass(slots=True)
class Lists:
    """The lists of a document."""

    by_id: dict[str, List] = field(default_factory=dict)

    @classmethod
    def read(cls, root: _Element | None, styles: Styles) -> Lists:
        """Read the numbering part; a document may do without."""
        lists = cls()
        if root is None:
            return lists
        abstract = {a.get(W + "abstractNumId", ""): a for a in root.findall(W + "abstractNum")}
        instances = {n.get(W + "numId", ""): n for n in root.findall(W + "num")}
        levels = {identifier: _levels(element) for identifier, element in abstract.items()}
        for identifier, element in instances.items():
            home = _home(val(element, "abstractNumId") or "", abstract, instances, styles)
            starts, own = _overrides(element)
            lists.by_id[identifier] = List(home, {**levels.get(home, {}), **own}, starts)
        return lists


def _levels(abstract: _Element) -> dict[int, Level]:
    return {number(level.get(W + "ilvl")): Level.read(level) for level in abstract.findall(W + "lvl")}


def _home(identifier: str, abstract: dict[str, _Element], instances: dict[str, _Element], styles: Styles) -> str:
    """The abstract list that holds the levels: a list may only point at a numbering style (17.9.21)."""
    link = val(abstract.get(identifier), "numStyleLink")
    if not link:
        return identifier
    for other, element in abstract.items():
        if val(element, "styleLink") == link and child(element, "lvl") is not None:
            return other
    for style in styles.chain(link):
        named = val(child(style.paragraph, "numPr"), "numId")
        if named in instances:
            target = val(instances[named], "abstractNumId") or ""
            if target != identifier and child(abstract.get(target), "lvl") is not None:
                return target
    return identifier


def _overrides(instance: _Element) -> tuple[dict[int, int], dict[int, Level]]:
    starts: dict[int, int] = {}
    own: dict[int, Level] = {}
    for override in instance.findall(W + "lvlOverride"):
        depth = number(override.get(W + "ilvl"))
        start = val(override, "startOverride")
        if start is not None:
            starts[depth] = number(start, 1)
        level = child(override, "lvl")
        if level is not None:
            own[depth] = Level.read(level)
    return starts, own


@dataclass(slots=True)
class Count:
    """The running counts of one story: body, each note, each header count apart."""

    lists: Lists
    styles: Styles
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def of(self, properties: _Element | None, style: str) -> tuple[Number | None, Level | None]:
        """The number of the next paragraph and its list level, if it is numbered."""
        found = self._list_of(properties, style)
        if found is None:
            return None, None
        identifier, numbered, depth = found
        counts = self._advance(identifier, numbered, depth)
        level = numbered.levels.get(depth)
        if level is None:
            return None, None
        values = tuple(counts.get(i, numbered.levels[i].start if i in numbered.levels else 1) for i in range(depth + 1))
        text = _PLACE.sub(lambda place: _shown(numbered, level, counts, int(place[1]) - 1), level.pattern)
        if level.form == "bullet":
            text = _PLAIN_BULLET.get(text, text)
        return Number(text, values, level.form, numbered.abstract), level

    def _list_of(self, properties: _Element | None, style: str) -> tuple[str, List, int] | None:
        """The list and level that a paragraph or its style names; a style without level has the one linked to it."""
        direct = child(properties, "numPr")
        identifier, depth = val(direct, "numId"), val(direct, "ilvl")
        if identifier is None:
            for link in self.styles.chain(style):
                of_style = child(link.paragraph, "numPr")
                identifier = val(of_style, "numId")
                if identifier is not None:
                    depth = depth or val(of_style, "ilvl")
                    break
        if identifier in (None, "0") or identifier not in self.lists.by_id:
            return None
        numbered = self.lists.by_id[identifier]
        if depth is None:
            linked = (i for i, level in numbered.levels.items() if level.style == style)
            return identifier, numbered, next(linked, 0)
        return identifier, numbered, min(max(number(depth), 0), _DEEPEST)

    def _advance(self, identifier: str, numbered: List, depth: int) -> dict[int, int]:
        counts = self.counts.setdefault(numbered.abstract, {})
        if identifier not in self.begun:
            self.begun.add(identifier)
            counts.update({i: start - 1 for i, start in numbered.starts.items()})
        start = numbered.levels[depth].start if depth in numbered.levels else 1
        counts[depth] = counts.get(depth, start - 1) + 1
        for lower in [i for i in counts if i > depth]:
            level = numbered.levels.get(lower)
            restart = level.restart_after if level and level.restart_after is not None else lower
            if depth < restart:
                del counts[lower]
        return counts


def _shown(numbered: List, level: Level, counts: dict[int, int], depth: int) -> str:
    of = numbered.levels.get(depth) or Level()
    return figure(counts.get(depth, of.start), "decimal" if level.legal and of.form != "decimalZero" else of.form)
