"""Measuring: what the house style asks of a paragraph or style, and where one differs from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from drafter.house.format import Format
from drafter.house.style import House, Place
from drafter.word.inspection.looks import Characters, Setting
from drafter.word.properties import LINE_RULES, joined

_ALIGNED = {
    "kashida": "both",
    "lowKashida": "both",
    "mediumKashida": "both",
    "highKashida": "both",
    "start": "left",
    "end": "right",
}
STRESSED = {
    "dstrike": "struck through by hand",
    "caps": "put in capitals",
    "smallCaps": "put in small capitals",
    "bdr": "framed",
    "emboss": "embossed",
    "imprint": "engraved",
    "outline": "in outline",
    "shadow": "shadowed",
    "effect": "animated",
    "em": "marked with emphasis dots",
}
"""Properties of characters that stress words, beside weight, slope and underlining, and what they do."""
_SINGLE = 240
_UNSIZED = 20
_NEAR = 10
_FULL = 100
_TEXT_LEVEL = 10


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is other than asked: what, as it is and as it should be, both in words.

    `field` is the property of a house style's format that asks for it.
    """

    what: str
    is_: str
    asked: str
    field: str

    def __str__(self) -> str:
        return f"{self.what} {self.is_} instead of {self.asked}"


@lru_cache(maxsize=256)
def whole(form: Format, house: House) -> Format:
    """A format with everything that its style and the styles below say."""
    chain: list[Format] = []
    name = form.style
    while name in house.styles and house.styles[name].form not in chain:
        chain.append(house.styles[name].form)
        name = house.styles[name].based_on
    below = Format()
    for each in (*reversed(chain), form):
        below = joined(below, each)
        if each.first_line is not None and each.hanging is None:  # they are one setting: the nearer counts
            below = replace(below, hanging=None)
    return below


def placed(form: Format, place: Place) -> Format:
    """A format whose number stands at a place of the house's."""
    first = -place.hanging if place.hanging else place.first_line
    return joined(form, Format(left=place.left, first_line=max(first, 0), hanging=max(-first, 0)))


# --- differences ------------------------------------------------------------------------------------------------


def spacing(asked: Format, setting: Setting) -> Iterator[Difference]:
    """Space before, after, and between lines."""
    for what, is_, wanted, field in (
        ("space before", setting.before, asked.before or 0, "before"),
        ("space after", setting.after, asked.after or 0, "after"),
    ):
        if is_ != wanted:
            yield Difference(what, points(is_), points(wanted), field)
    line = (asked.line if asked.line is not None else _SINGLE, LINE_RULES[asked.line_rule or "auto"])
    if (setting.line, setting.line_rule) != line:
        yield Difference("line spacing", _lines(setting.line, setting.line_rule), _lines(*line), "line")


def indents(asked: Format, setting: Setting) -> Iterator[Difference]:
    """Left and right indent, first line, where they are more than half a point off: originals waver by as much."""
    first = -asked.hanging if asked.hanging else asked.first_line or 0
    for what, is_, wanted, field in (
        ("left indent", setting.left, asked.left or 0, "left"),
        ("right indent", setting.right, asked.right or 0, "right"),
        ("first line", setting.first_line, first, "first_line"),
    ):
        if abs(is_ - wanted) > _NEAR:
            yield Difference(what, points(is_), points(wanted), field)


def alignment(asked: Format, setting: Setting) -> Iterator[Difference]:
    """Alignment; both ways of justifying count as one, since Arabic stretches letters where it may."""
    is_, wanted = (_ALIGNED.get(align, align) or "left" for align in (setting.align, asked.align or ""))
    if is_ != wanted:
        shown, asks = ("justified" if each == "both" else each for each in (is_, wanted))
        yield Difference("alignment", shown, asks, "align")


def stops(asked: Format, setting: Setting) -> Iterator[Difference]:
    """Tab stops."""
    wanted = {tab.position for tab in asked.tabs if tab.kind != "clear"}
    is_ = {at for at, _ in setting.tabs}
    if wanted and is_ != wanted:
        other = sorted(is_ ^ wanted)
        yield Difference("tab stops", f"with {len(is_)} places (other at {points(other[0])})", str(len(wanted)), "tabs")


def face(asked: Format, look: Characters, script: str) -> Iterator[Difference]:
    """The font of the characters of one script: "latin", "eastern" or "complex"; of another than asked."""
    wanted = {
        "latin": asked.font,
        "eastern": asked.far_eastern_font,
        "complex": asked.complex_font or asked.font,
    }[script]
    drawn_by = {
        "latin": (look.font, look.further_font),
        "eastern": (look.eastern_font,),
        "complex": (look.complex_font,),
    }
    is_ = next((one for one in drawn_by[script] if wanted and one.casefold() != wanted.casefold()), None)
    if wanted and is_ is not None:
        yield Difference("font", is_ or "Word's own", wanted, "font")


def size(asked: Format, look: Characters, script: str) -> Iterator[Difference]:
    """The size of the characters of one script."""
    plain = asked.size or _UNSIZED
    wanted = (asked.complex_size or plain) if script == "complex" else plain
    is_ = look.complex_size if script == "complex" else look.size
    if is_ != wanted:
        yield Difference("size", half_points(is_), half_points(wanted), "size")


def weight(asked: Format, look: Characters) -> Iterator[Difference]:
    """Bold and italic."""
    for what, is_, wanted in (("bold", look.bold, bool(asked.bold)), ("italic", look.italic, bool(asked.italic))):
        if is_ != wanted:
            yield Difference(what, "on" if is_ else "off", "on" if wanted else "off", what)


def width(asked: Format, look: Characters) -> Iterator[Difference]:
    """Space between characters, and their width."""
    if look.tracking != (asked.tracking or 0):
        is_, wanted = points(look.tracking), points(asked.tracking or 0)
        yield Difference("space between characters", is_, wanted, "tracking")
    if look.width != (asked.width or _FULL):
        yield Difference("width of characters", f"{look.width} per cent", f"{asked.width or _FULL} per cent", "width")


def direction(asked: Format, setting: Setting) -> Iterator[Difference]:
    """Whether paragraphs run from right to left."""
    if setting.rtl != bool(asked.rtl):
        yield Difference("right to left", "on" if setting.rtl else "off", "on" if asked.rtl else "off", "rtl")


def outline(asked: Format, setting: Setting) -> Iterator[Difference]:
    """The level of a heading; the house gives some lines one beyond the last, which is none."""
    wanted = asked.outline if asked.outline is not None and asked.outline < _TEXT_LEVEL else None
    if setting.outline != wanted:
        yield Difference("level of heading", str(setting.outline or "none"), str(wanted or "none"), "outline")


def flow(asked: Format, setting: Setting) -> Iterator[Difference]:
    """How a paragraph goes over pages and what is drawn round it: what styles do that nobody sees at once."""
    for what, is_, wanted, field in (
        ("keep with next", setting.keep_next, bool(asked.keep_next), "keep_next"),
        ("keep lines together", setting.keep_lines, bool(asked.keep_lines), "keep_lines"),
        ("control of single lines", setting.widows, True, "widows"),
        ("page break before", setting.page_break, bool(asked.page_break), "page_break"),
        ("frame or shading", setting.framed, asked.top is not None or asked.bottom is not None, "framed"),
    ):
        if is_ != wanted:
            yield Difference(what, "on" if is_ else "off", "on" if wanted else "off", field)


def plainness(asked: Format, look: Characters) -> Iterator[Difference]:
    """Underlining, colour, hiding: what a style can do to characters beside their size and weight."""
    for what, is_, wanted in (
        ("underline", look.underline, bool(asked.underline)),
        ("strike-through", look.struck, False),
        ("hiding", look.hidden, False),
    ):
        if is_ != wanted:
            yield Difference(what, "on" if is_ else "off", "on" if wanted else "off", what)
    for name in look.stresses:
        yield Difference(STRESSED[name], "on", "off", name)
    if look.color not in ("", "000000", asked.color or ""):
        yield Difference("colour", look.color, asked.color or "black", "color")


def points(twips: int) -> str:
    """A length as people say it: "63.35 pt"."""
    return f"{twips / 20:g} pt"


def half_points(size: int) -> str:
    """A size of characters as people say it: "10 pt"."""
    return f"{size / 2:g} pt"


def _lines(line: int, rule: str) -> str:
    if rule == "auto":
        return f"{line / _SINGLE:.3g} lines"
    return f"{'exactly' if rule == 'exact' else 'at least'} {points(line)}"
