"""Formats: how a paragraph and its characters look, in Word's own units.

Lengths are twips (1/20 pt), sizes and raising half-points, widths per cent, rules eighths of a point.
"""

from dataclasses import dataclass, field
from typing import Literal, Self

from drafter.house.typed import ReadsItself

SPREAD = {"spread": True}
"""Marks the field of a dataclass whose own keys stand among the keys of the whole: a line says `bold`, not `form`."""


@dataclass(frozen=True, slots=True)
class Tab(ReadsItself):
    """A tab stop, written `1267`, `right 1195`, `right 360 dots` or `clear 418`."""

    position: int
    kind: Literal["left", "right", "center", "clear"] = "left"
    dots: bool = False

    @classmethod
    def from_value(cls, data: object) -> Self:
        """Read a stop; raises `ValueError`."""
        words = str(data).split()
        kind: Literal["left", "right", "center", "clear"] = "left"
        if words and words[0] in ("left", "right", "center", "clear"):
            kind = words.pop(0)  # type: ignore[assignment]
        dots = words[-1:] == ["dots"]
        figures = words[:-1] if dots else words
        if len(figures) != 1 or not figures[0].isdecimal():
            msg = f"“{data}” is no tab stop; one looks like 1267, right 1195, right 360 dots or clear 418"
            raise ValueError(msg)
        return cls(int(figures[0]), kind, dots)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Format:
    """What a paragraph and its characters look like; None leaves a property to the style below.

    Attributes:
        style: id of the paragraph style (of a run: of the character style) this builds on.
        align: `kashida` is the Arabic justification that stretches letters a little.
        left, right: indents; in a right-to-left paragraph `left` is where its lines begin, as in Word.
        first_line, hanging: how far the first line stands in or out.
        before, after, line: spacing; `line_rule` says what `line` means.
        outline: heading level for screen readers and the navigation pane, from 1.
        top, bottom: rules above and below.
        rtl: whether the paragraph runs from right to left.
        font, far_eastern_font, complex_font: of Latin, Chinese and Arabic characters.
        size, complex_size: of the characters; complex is Arabic.
        tracking: space between characters. width: their width. kern: from which size pairs are kerned.
        raised: how far above the line, below if negative. script: superscript or subscript.

    """

    style: str | None = None
    align: Literal["left", "center", "right", "both", "kashida"] | None = None
    left: int | None = None
    right: int | None = None
    first_line: int | None = None
    hanging: int | None = None
    before: int | None = None
    after: int | None = None
    line: int | None = None
    line_rule: Literal["exact", "auto", "at-least"] | None = None
    tabs: tuple[Tab, ...] = ()
    keep_next: bool | None = None
    keep_lines: bool | None = None
    page_break: bool | None = None
    hyphens: bool | None = None
    outline: int | None = None
    top: int | None = None
    bottom: int | None = None
    rtl: bool | None = None
    numbered_lines: bool | None = None
    font: str | None = None
    far_eastern_font: str | None = None
    complex_font: str | None = None
    size: int | None = None
    complex_size: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    color: str | None = None
    tracking: int | None = None
    width: int | None = None
    kern: int | None = None
    raised: int | None = None
    script: Literal["super", "sub", "base"] | None = None
    proof: bool | None = None
    grid: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Style:
    """A named style. `built_in` ones are Word's own.

    Attributes:
        name: as Word shows it ("__Single Txt").
        next: id of the style of the paragraph that follows in typing.
        standard: whether it is the one that paragraphs without style have.
        free: properties that checks let be otherwise, where the Secretariat's own files waver.

    """

    name: str
    kind: Literal["paragraph", "character", "table"] = "paragraph"
    based_on: str | None = None
    next: str | None = None
    built_in: bool = False
    standard: bool = False
    free: tuple[str, ...] = ()
    form: Format = field(default_factory=Format, metadata=SPREAD)
