"""Word's own numbering: lists, their levels, and which list instance gives a paragraph the number it must have.

ECMA-376 Part 1, 17.9. All instances (`w:num`) of one list share its counters; an instance with a start override sets
the counter of a level when it is first used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.house.style import Place
from drafter.word.markup import DECLARATION, NAMESPACES, attribute

FORMATS = {
    "decimal": "decimal",
    "lower-letter": "lowerLetter",
    "upper-letter": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "abjad": "arabicAbjad",
    "circled-han": "ideographEnclosedCircle",
}
"""Word's names for the forms of a figure; a form that is not here has to be typed. Word prints ㈠ for the last,
LibreOffice ①."""


ALONE = 10_000
"""The first id of an instance whose list is no other's."""


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level of a list: form of the figure, marks round it (`{}` is the figure), and where it stands."""

    format: str
    pattern: str
    place: Place


def place_properties(place: Place) -> str:
    """The tab stop and indent of a numbered paragraph."""
    first = f' w:hanging="{place.hanging}"' if place.hanging else f' w:firstLine="{place.first_line}"'
    return f'<w:tabs><w:tab w:val="left" w:pos="{place.tab}"/></w:tabs><w:ind w:left="{place.left}"{first}/>'


class Lists:
    """The lists of all documents of one kind; a list's position is its id."""

    def __init__(self, levels: Sequence[Sequence[ListLevel]], properties: str) -> None:
        """Take the levels of each list; `properties` are those of the number's run."""
        self._levels = levels
        self._properties = properties
        self._definitions = "".join(self._abstract(key, each) for key, each in enumerate(levels))

    def definitions(self, alone: Sequence[tuple[int, int, int]] = ()) -> str:
        """Every list, and those of one level for some: of which list, which level, and where it begins."""
        return self._definitions + "".join(
            self._abstract(key, [self._levels[which][level]], start)
            for key, (which, level, start) in enumerate(alone, len(self._levels))
        )

    def _abstract(self, key: int, levels: Sequence[ListLevel], start: int = 1) -> str:
        shown = "".join(_level(depth, level, self._properties, start) for depth, level in enumerate(levels))
        return (
            f'<w:abstractNum w:abstractNumId="{key}"><w:nsid w:val="{0x5D000000 + key:08X}"/>'
            f'<w:multiLevelType w:val="multilevel"/>{shown}</w:abstractNum>'
        )


def _level(depth: int, level: ListLevel, properties: str, start: int) -> str:
    pattern = attribute(level.pattern.replace("{}", f"%{depth + 1}"))
    form = FORMATS.get(level.format, "none")
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:suff w:val="tab"/>'
        f'<w:lvlText w:val="{pattern}"/><w:lvlJc w:val="left"/><w:pPr>{place_properties(level.place)}</w:pPr>'
        f"<w:rPr>{properties}</w:rPr></w:lvl>"
    )


@dataclass(slots=True)
class Counters:
    """Follows Word's counters through a document and starts a new instance wherever Word would count otherwise."""

    lists: int
    counts: list[list[int]] = field(init=False)
    current: list[list[int]] = field(init=False)
    overrides: list[tuple[int, int, int]] = field(init=False, default_factory=list)
    alone: list[tuple[int, int, int]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        """Give each list its first instance; counters of level n run from index n."""
        self.counts = [[] for _ in range(self.lists)]
        self.current = [[key + 1] for key in range(self.lists)]

    def properties(self, which: int, level: int, number: int) -> str:
        """The content of `w:numPr` that makes Word print `number` at a level of a list."""
        counts, current = self.counts[which], self.current[which]
        del counts[level + 1 :]
        del current[level + 1 :]
        counts.extend([0] * (level + 1 - len(counts)))
        current.extend([current[-1]] * (level + 1 - len(current)))
        if counts[level] + 1 != number:
            current[level] = self._instance(which, level, number)
        counts[level] = number
        return f'<w:ilvl w:val="{level}"/><w:numId w:val="{current[level]}"/>'

    def _instance(self, which: int, level: int, start: int) -> int:
        self.overrides.append((which, level, start))
        return self.lists + len(self.overrides)

    def interrupt(self, which: int, level: int) -> None:
        """Note a paragraph of that level that does not count: what lies below it is counted anew.

        Word does not see it, so the counters stay; only the instance in use does not pass it.
        """
        del self.current[which][level + 1 :]


def numbering_part(lists: Lists, counters: Counters) -> str:
    """The whole part: definitions and every instance that was used."""
    first = "".join(
        f'<w:num w:numId="{key + 1}"><w:abstractNumId w:val="{key}"/></w:num>' for key in range(counters.lists)
    )
    later = "".join(
        f'<w:num w:numId="{counters.lists + 1 + position}"><w:abstractNumId w:val="{which}"/>'
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
        for position, (which, level, start) in enumerate(counters.overrides)
    )
    alone = "".join(
        f'<w:num w:numId="{ALONE + position}"><w:abstractNumId w:val="{counters.lists + position}"/></w:num>'
        for position in range(len(counters.alone))
    )
    return (
        f"{DECLARATION}<w:numbering {NAMESPACES}>{lists.definitions(counters.alone)}{first}{later}{alone}</w:numbering>"
    )
