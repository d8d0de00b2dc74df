"""Looks: what characters and paragraphs come to through direct format, styles, themes and defaults.

Source: ECMA-376, part 1, 17.7.2 (style hierarchy), 17.3.1 and 17.3.2 (properties), 17.3.2.26 (fonts and themes).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from drafter.word.reading.markup import W, child, flag, number, val
from drafter.word.reading.styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_FONT_SLOTS = ("ascii", "eastAsia", "cs", "hAnsi")
_THEME_SLOTS = {"ascii": "asciiTheme", "eastAsia": "eastAsiaTheme", "cs": "cstheme", "hAnsi": "hAnsiTheme"}
_BLACK = ("text1", "dark1", "")
_THEME_SCRIPTS = {"Ascii": "latin", "HAnsi": "latin", "EastAsia": "ea", "Bidi": "cs"}
_SCRIPTS: dict[str, Literal["", "super", "sub"]] = {"superscript": "super", "subscript": "sub"}
_SWITCHES = ("dstrike", "caps", "smallCaps", "emboss", "imprint", "outline", "shadow")
_VALUES = ("bdr", "effect", "em")
_UNSIZED = 20
"""Half-points of characters that nothing gives a size (ECMA-376, part 1, 17.3.2.38)."""
_WEB_SPACE = 280
"""What Word puts where the space is left to it, as between paragraphs of web pages (17.3.1.33), in twips."""
_SINGLE = 240
_CHARACTER = 2
"""Twips of a hundredth of a character of ten points, the unit of indents that are counted in characters."""


@dataclass(frozen=True, slots=True)
class Characters:
    """What characters look like. Sizes are half-points.

    Attributes:
        style: id of the character style, "" for none.
        font, eastern_font, complex_font: of Latin, of Chinese, of Arabic characters.
        further_font: of Latin letters with accents and of Cyrillic.
        bold, italic: of the script the run is marked as; a right-to-left run has flags of its own.
        color: six hexadecimal figures, "" for automatic. shade: what is laid behind the characters, "" for nothing.
        language, eastern_language, complex_language: BCP 47 tags, one for each kind of script.
        rtl: whether the run is marked as right to left.
        off_screen: whether it is hidden where the file is shown as a web page.
        tracking, width: space between characters in twips, their width in per cent.
        stresses: what else marks them, by Word's names: "caps", "smallCaps", "bdr".

    """

    style: str = ""
    font: str = ""
    eastern_font: str = ""
    complex_font: str = ""
    further_font: str = ""
    size: int = _UNSIZED
    complex_size: int = _UNSIZED
    bold: bool = False
    italic: bool = False
    underline: bool = False
    struck: bool = False
    hidden: bool = False
    color: str = ""
    shade: str = ""
    script: Literal["", "super", "sub"] = ""
    language: str = ""
    eastern_language: str = ""
    complex_language: str = ""
    rtl: bool = False
    off_screen: bool = False
    tracking: int = 0
    width: int = 100
    stresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set. Lengths are twips; `first_line` is negative where it hangs.

    `line_rule` is Word's own word: "auto" (`line` is in 240ths of a line), "exact" or "atLeast".

    Attributes:
        keep_next, keep_lines: whether it stays on one page with what follows, with itself.
        widows: whether no line of it may stand alone on a page. page_break: whether it begins a page.
        hyphens: whether its words may be parted. framed: whether it has rules round it or a shade behind it.

    """

    left: int = 0
    right: int = 0
    first_line: int = 0
    before: int = 0
    after: int = 0
    line: int = _SINGLE
    line_rule: str = "auto"
    align: str = ""
    outline: int | None = None
    rtl: bool = False
    tabs: tuple[tuple[int, str], ...] = ()
    keep_next: bool = False
    keep_lines: bool = False
    widows: bool = True
    page_break: bool = False
    hyphens: bool = True
    framed: bool = False


@dataclass(slots=True)
class Looks:
    """Works out looks within one file; equal properties are worked out once."""

    styles: Styles
    theme: dict[str, str] = field(default_factory=dict)
    _known: dict[tuple[bytes, str], Characters] = field(default_factory=dict)

    def characters(self, properties: _Element | None, paragraph_style: str) -> Characters:
        """The look of a run with these properties in a paragraph of that style."""
        key = (_bytes(properties), paragraph_style)
        if key not in self._known:
            self._known[key] = self._characters(properties, paragraph_style)
        return self._known[key]

    def _characters(self, properties: _Element | None, style: str) -> Characters:
        def value(tag: str, attribute: str = "val") -> str:
            return self.styles.run_value(properties, style, tag, attribute) or ""

        fonts = [self._font(properties, style, slot) for slot in _FONT_SLOTS]
        color, behind, marked = value("color"), value("shd", "fill"), value("highlight")
        shade = marked if marked not in ("", "none") else behind if behind.lower() not in ("", "auto", "ffffff") else ""
        if not shade and value("shd") not in ("", "clear", "nil"):
            shade = value("shd")
        of_theme = val(properties, "color", "themeColor") or ""
        if of_theme not in _BLACK and color.lower() in ("", "auto"):
            color = of_theme
        return Characters(
            style=val(properties, "rStyle") or "",
            font=fonts[0],
            eastern_font=fonts[1],
            complex_font=fonts[2],
            further_font=fonts[3],
            size=number(value("sz") or None, _UNSIZED),
            complex_size=number(value("szCs") or None, _UNSIZED),
            bold=self.styles.toggle(properties, style, "b"),
            italic=self.styles.toggle(properties, style, "i"),
            underline=value("u") not in ("", "none"),
            struck=self.styles.run_flag(properties, style, "strike"),
            hidden=self.styles.run_flag(properties, style, "vanish"),
            color="" if color.lower() in ("", "auto") else color.upper(),
            shade=shade,
            script=_SCRIPTS.get(value("vertAlign"), ""),
            language=value("lang"),
            eastern_language=value("lang", "eastAsia"),
            complex_language=value("lang", "bidi"),
            rtl=self.styles.run_flag(properties, style, "rtl"),
            off_screen=self.styles.run_flag(properties, style, "webHidden"),
            tracking=number(value("spacing")),
            width=number(value("w") or None, 100),
            stresses=tuple(self._stresses(properties, style)),
        )

    def _stresses(self, properties: _Element | None, style: str) -> Iterator[str]:
        for tag in _SWITCHES:
            if self.styles.run_flag(properties, style, tag):
                yield tag
        for tag in _VALUES:
            if (self.styles.run_value(properties, style, tag) or "none") not in ("none", "nil"):
                yield tag

    def _font(self, properties: _Element | None, style: str, slot: str) -> str:
        """The font of one kind of characters; on each level a theme's font goes before a named one.

        A theme that names none for these characters leaves them to Word.
        """
        for level in self._run_levels(properties, style):
            fonts = child(level, "rFonts")
            if fonts is not None:
                of_theme = fonts.get(W + _THEME_SLOTS[slot])
                if of_theme or fonts.get(W + slot):
                    return self.theme.get(of_theme, "") if of_theme else str(fonts.get(W + slot))
        return ""

    def _run_levels(self, properties: _Element | None, style: str) -> Iterator[_Element | None]:
        yield properties
        for identifier in (val(properties, "rStyle"), style):
            yield from (link.run for link in self.styles.chain(identifier))
        yield self.styles.default_run

    # --- paragraphs

    def setting(self, properties: _Element | None, style: str, of_list: _Element | None = None) -> Setting:
        """How a paragraph with these properties, of that style and list level, is set."""
        levels = [properties, of_list, *(link.paragraph for link in self.styles.chain(style))]
        levels.append(self.styles.default_paragraph)
        left, first_line = self.styles.indents(properties, style, of_list)
        left = number(_attribute(levels, "ind", "leftChars", "startChars")) * _CHARACTER or left
        first_line = number(_attribute(levels, "ind", "firstLineChars")) * _CHARACTER or first_line
        align = self.styles.paragraph_property(properties, style, "jc")
        outline = self.styles.paragraph_property(properties, style, "outlineLvl")
        level = number(outline.get(W + "val"), 9) if outline is not None else 9

        def holds(tag: str, *, usual: bool = False) -> bool:
            said = (flag(one, tag) for one in levels)
            return next((each for each in said if each is not None), usual)

        lost = bool(flag(properties, "contextualSpacing"))
        return Setting(
            left=left,
            right=number(_attribute(levels, "ind", "right", "end")),
            first_line=first_line,
            before=_space(levels, "before", lost=lost),
            after=_space(levels, "after", lost=lost),
            line=number(_attribute(levels, "spacing", "line"), _SINGLE),
            line_rule=_attribute(levels, "spacing", "lineRule") or "auto",
            align=align.get(W + "val", "") if align is not None else "",
            outline=level + 1 if 0 <= level < 9 else None,
            rtl=holds("bidi"),
            tabs=_tabs(levels),
            keep_next=holds("keepNext"),
            keep_lines=holds("keepLines"),
            widows=holds("widowControl", usual=True),
            page_break=holds("pageBreakBefore"),
            hyphens=not holds("suppressAutoHyphens"),
            framed=any(map(_is_framed, levels)),
        )


def theme_fonts(root: _Element | None) -> dict[str, str]:
    """The fonts of a theme by the names that `w:rFonts` calls them ("minorHAnsi", "majorBidi")."""
    found: dict[str, str] = {}
    for kind in ("major", "minor"):
        fonts = next(root.iter(f"{_A}{kind}Font"), None) if root is not None else None
        for name, script in _THEME_SCRIPTS.items():
            face = fonts.find(_A + script) if fonts is not None else None
            if face is not None and face.get("typeface"):
                found[kind + name] = face.get("typeface", "")
    return found


def _is_framed(properties: _Element | None) -> bool:
    """Whether properties draw rules round a paragraph or lay a shade behind it."""
    rules = child(properties, "pBdr")
    drawn = any(rule.get(W + "val", "nil") not in ("nil", "none") for rule in rules) if rules is not None else False
    shade = val(properties, "shd", "fill") or "auto"
    return drawn or shade.lower() not in ("auto", "ffffff")


def _space(levels: list[_Element | None], side: str, *, lost: bool) -> int:
    """The space on a side of a paragraph: none between those of one style where they say so, else as on web pages."""
    of_web = _attribute(levels, "spacing", f"{side}Autospacing") or ""
    return 0 if lost else _WEB_SPACE if of_web in ("1", "true", "on") else number(_attribute(levels, "spacing", side))


def _bytes(properties: _Element | None) -> bytes:
    from lxml import etree

    return b"" if properties is None or not len(properties) else etree.tostring(properties, with_tail=False)


def _attribute(levels: list[_Element | None], tag: str, *names: str) -> str | None:
    for level in levels:
        element = child(level, tag)
        if element is not None:
            for name in names:
                if (found := element.get(W + name)) is not None:
                    return str(found)
    return None


def _tabs(levels: list[_Element | None]) -> tuple[tuple[int, str], ...]:
    """Tab stops: those of nearer levels go before those below, a cleared one is gone."""
    stops: dict[int, str] = {}
    for level in reversed(levels):
        for tab in child(level, "tabs") if child(level, "tabs") is not None else ():  # type: ignore[union-attr]
            stops[number(tab.get(W + "pos"))] = tab.get(W + "val", "left")
    return tuple(sorted((at, kind) for at, kind in stops.items() if kind != "clear"))
