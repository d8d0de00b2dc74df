"""The house style: everything a folder in `templates/` may say, in its types.

Annotations are types here, in `format` and in `frames`, not text as elsewhere: `typed` reads them, and to turn text
into types would take it as long as to read the folder.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from drafter.house.format import SPREAD, Format, Style
from drafter.house.frames import Feet, Frame, Heads, Line
from drafter.house.text import Phrase


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Page:
    """Paper and margins, in twips.

    The text begins in a section of its own, an empty paragraph long, so that page 1 can have another bottom margin.

    Attributes:
        bottom, first_bottom: bottom margin of the pages, and of the first section.
        header, footer: distance of running heads and feet from the edge.
        default_tab: distance of tab stops where none is set.
        grid: pitch of the line grid.
        mirrored: whether left and right pages have heads and feet of their own.
        rtl: whether the page runs from right to left.
        gap: size of the empty paragraph that holds the first section.
        number_lines: whether lines are numbered in the margin, anew on each page.
        accepted: further values that checks let pass, by name, where the Secretariat's own files have others.

    """

    width: int
    height: int
    top: int
    bottom: int
    first_bottom: int
    left: int
    right: int
    header: int
    footer: int
    default_tab: int
    grid: int = 360
    mirrored: bool = True
    rtl: bool = False
    gap: int = 2
    number_lines: bool = False
    accepted: dict[str, tuple[int, ...]] = field(default_factory=dict)


Slot = Literal["agenda", "agenda_titles", "sponsors", "title", "basis", "numbered_title"]
"""Lines of the opening block that carry notes or emphasis, and so are no plain text."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Opening:
    """A line of the opening block. It is left out where it would be empty.

    Attributes:
        text: a plain line.
        slot: a line that the draft writes: its agenda item, sponsors, title.
        spacers: instead of a line, that many spacer paragraphs.
        lead: what stands before the text, tabs as a rule.
        free: properties that checks let be otherwise, where the Secretariat's own files have them by the length of
            the text.

    """

    form: Format = field(default_factory=Format, metadata=SPREAD)
    text: Phrase | None = None
    slot: Slot | None = None
    spacers: int = 0
    lead: str = ""
    free: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Role:
    """How one kind of paragraph looks. `lead` stands before its text; `gap` spacers before it, `gap_after` behind.

    `free` names properties that checks let be otherwise, where the Secretariat's own files waver.
    """

    form: Format = field(default_factory=Format, metadata=SPREAD)
    lead: str = ""
    gap: int = 0
    gap_after: int = 0
    free: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Body:
    """The kinds of paragraphs in a text.

    Attributes:
        alone: the only operative paragraph of its text, which has no number.
        item: sub-paragraphs by level, from (a).
        then: unnumbered text that follows sub-paragraphs.
        heading: headings by level.
        section, section_title: a roman section's number and title.
        letter, letter_title: a lettered part's letter and title.
        annex, annex_title: an annex's heading and title.
        closing: lines of adoption at the end.
        end: the rule at the end of the document.

    """

    spacer: Role
    organ_line: Role
    preambular: Role
    operative: Role
    alone: Role
    paragraph: Role
    clause: Role
    item: tuple[Role, ...]
    then: Role
    heading: tuple[Role, ...]
    section: Role
    section_title: Role
    letter: Role
    letter_title: Role
    annex: Role
    annex_title: Role
    closing: Role
    end: Role


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Place:
    """Where a number and its text stand: indent, first line, and the tab stop that the text starts at."""

    left: int
    first_line: int = 0
    hanging: int = 0
    tab: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Numbering:
    """Geometry of numbers by depth: operative paragraphs, paragraphs of annexes, lettered headings."""

    operative: tuple[Place, ...]
    annex: tuple[Place, ...]
    heading: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Notes:
    """Footnotes.

    Attributes:
        separator: the line of underscores above them.
        paragraph: how a note looks.
        mark: character style of the mark, in the text and in the note.
        call, own: what stands round a number in the text and in the note, `{}` being the number.
        raised_in_note: whether the number is raised in the note too.

    """

    separator: Line
    paragraph: Role
    mark: str
    call: str = "{}"
    own: str = "{}"
    raised_in_note: bool = True


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Openings:
    """Character styles of what is emphasised: the organ's name and the opening phrase of paragraphs.

    `bold` replaces all three where a spec asks for bold.
    """

    organ: str
    preambular: str
    operative: str
    bold: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tables:
    """Tables in a text: left edge and width in twips, rules, and the formats of cells and title."""

    left: int
    width: int
    rule: int
    head_rule: int
    padding: int
    title: Role
    head: Role
    cell: Role


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class House:
    """A house style for one language, inheritance resolved. Compared by identity, so that it can key a cache.

    Attributes:
        name: of the folder. label: as people call it.
        organ: key of the organ whose name the masthead bears.
        committee_house: the house style for drafts of a committee of this organ.
        distribution: what the masthead says of distribution, where the draft has no say in it.
        end_rule: whether a rule closes the document.
        links: whether symbols and resolution numbers lead to their documents.
        far_eastern: whether ambiguous characters such as quotation marks are drawn from the Chinese font.
        emblem_file: the user's own emblem.

    """

    name: str = field(default="", metadata={"derived": True})
    language: str = field(default="en", metadata={"derived": True})
    emblem_file: Path | None = field(default=None, metadata={"derived": True})
    label: str
    organ: str
    committee_house: str | None = None
    distribution: str | None = None
    end_rule: bool = True
    links: bool = True
    far_eastern: bool = False
    page: Page
    styles: dict[str, Style]
    numbering: Numbering
    masthead: Frame
    heads: Heads
    feet: Feet
    opening: dict[str, tuple[Opening, ...]]
    body: Body
    notes: Notes
    emphasis: Openings
    tables: Tables
