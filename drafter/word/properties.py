"""Formats as WordprocessingML: the properties of paragraphs and runs, in the order the schema wants.

ECMA-376 Part 1, 17.3.1 (paragraphs) and 17.3.2 (runs).
"""

from __future__ import annotations

from dataclasses import fields

from drafter.house.format import Format, Tab
from drafter.word.markup import attribute

ALIGN = {"kashida": "lowKashida"}
"""Alignments of a house style that Word calls otherwise."""
LINE_RULES = {"exact": "exact", "auto": "auto", "at-least": "atLeast"}
"""Ways to measure a line, as Word calls them."""
_SCRIPT = {"super": "superscript", "sub": "subscript", "base": "baseline"}


def paragraph_properties(form: Format, *, numbering: str = "", mark: str = "") -> str:
    """The content of `w:pPr`.

    Args:
        form: the format.
        numbering: the content of `w:numPr`, where the paragraph is numbered.
        mark: the content of the paragraph mark's own `w:rPr`.

    """
    out = [
        f'<w:pStyle w:val="{attribute(form.style)}"/>' if form.style else "",
        _switch("keepNext", form.keep_next),
        _switch("keepLines", form.keep_lines),
        _switch("pageBreakBefore", form.page_break),
        f"<w:numPr>{numbering}</w:numPr>" if numbering else "",
        _switch("suppressLineNumbers", None if form.numbered_lines is None else not form.numbered_lines),
        _rules(form),
        _tabs(form.tabs),
        _switch("suppressAutoHyphens", None if form.hyphens is None else not form.hyphens),
        _switch("bidi", form.rtl),
        _switch("snapToGrid", form.grid),
        _spacing(form),
        _indent(form),
        f'<w:jc w:val="{ALIGN.get(form.align, form.align)}"/>' if form.align else "",
        f'<w:outlineLvl w:val="{form.outline - 1}"/>' if form.outline else "",
        f"<w:rPr>{mark}</w:rPr>" if mark else "",
    ]
    return "".join(out)


def run_properties(
    form: Format, *, style: str | None = None, base: Format | None = None, eastern: bool = False, tail: str = ""
) -> str:
    """The content of `w:rPr`.

    Args:
        form: the format; its `style` is a paragraph style's and does not count here.
        style: id of a character style.
        base: a format that holds where `form` says nothing.
        eastern: whether characters that all scripts share, such as quotation marks, take the Far Eastern font.
        tail: what follows in schema order: direction and language.

    """
    form = joined(base, form) if base else form
    out = [
        f'<w:rStyle w:val="{attribute(style)}"/>' if style else "",
        _fonts(form, eastern=eastern),
        _pair("b", form.bold),
        _pair("i", form.italic),
        _switch("noProof", None if form.proof is None else not form.proof),
        _switch("snapToGrid", form.grid),
        f'<w:color w:val="{attribute(form.color)}"/>' if form.color else "",
        _value("spacing", form.tracking),
        _value("w", form.width),
        _value("kern", form.kern),
        _value("position", form.raised),
        _value("sz", form.size),
        _value("szCs", form.complex_size or form.size),
        "" if form.underline is None else f'<w:u w:val="{"single" if form.underline else "none"}"/>',
        f'<w:vertAlign w:val="{_SCRIPT[form.script]}"/>' if form.script else "",
        tail,
    ]
    return "".join(out)


def _switch(name: str, on: bool | None) -> str:
    if on is None:
        return ""
    return f"<w:{name}/>" if on else f'<w:{name} w:val="0"/>'


def _pair(name: str, on: bool | None) -> str:
    """A switch and its twin for complex scripts, which Word keeps apart."""
    return _switch(name, on) + _switch(f"{name}Cs", on)


def _value(name: str, value: int | None) -> str:
    return "" if value is None else f'<w:{name} w:val="{value}"/>'


def joined(below: Format, above: Format) -> Format:
    """A format that says what `above` says and, where that says nothing, what `below` says."""
    said = {name: value for name in _NAMES if (value := getattr(above, name)) not in (None, ())}
    return Format(**{name: getattr(below, name) for name in _NAMES} | said)


_NAMES = tuple(each.name for each in fields(Format))


def _fonts(form: Format, *, eastern: bool) -> str:
    latin = f' w:ascii="{attribute(form.font)}"' if form.font else ""
    hint = ' w:hint="eastAsia"' if eastern else ""
    far_eastern = f' w:eastAsia="{attribute(form.far_eastern_font)}"' if form.far_eastern_font else ""
    other = f' w:hAnsi="{attribute(form.font)}"' if form.font else ""
    name = form.complex_font or form.font
    complex_ = f' w:cs="{attribute(name)}"' if name else ""
    found = f"{hint}{latin}{far_eastern}{other}{complex_}"
    return f"<w:rFonts{found}/>" if found else ""


def _rules(form: Format) -> str:
    rules = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="000000"/>'
        for side, size in (("top", form.top), ("bottom", form.bottom))
        if size is not None
    )
    return f"<w:pBdr>{rules}</w:pBdr>" if rules else ""


def _tabs(tabs: tuple[Tab, ...]) -> str:
    if not tabs:
        return ""
    stops = (_tab(tab) for tab in sorted(tabs, key=lambda tab: tab.position))
    return f"<w:tabs>{''.join(stops)}</w:tabs>"


def _tab(tab: Tab) -> str:
    leader = ' w:leader="dot"' if tab.dots else ""
    return f'<w:tab w:val="{tab.kind}"{leader} w:pos="{tab.position}"/>'


def _spacing(form: Format) -> str:
    parts = [
        f' w:{name}="{value}"'
        for name, value in (("before", form.before), ("after", form.after), ("line", form.line))
        if value is not None
    ]
    if form.line_rule:
        parts.append(f' w:lineRule="{LINE_RULES[form.line_rule]}"')
    return f"<w:spacing{''.join(parts)}/>" if parts else ""


def _indent(form: Format) -> str:
    parts = [
        f' w:{name}="{value}"'
        for name, value in (
            ("left", form.left),
            ("right", form.right),
            ("hanging", form.hanging),
            ("firstLine", form.first_line if form.hanging is None else None),
        )
        if value is not None
    ]
    return f"<w:ind{''.join(parts)}/>" if parts else ""
