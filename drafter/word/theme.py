"""Theme and font table: two parts that Word wants in every file, though a house style leaves nothing to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from drafter.house.format import Style
from drafter.word.markup import DECLARATION, NAMESPACES, attribute

_COLORS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "1F497D",
    "lt2": "EEECE1",
    "accent1": "009EDB",  # the blue of the United Nations
    "accent2": "C0504D",
    "accent3": "9BBB59",
    "accent4": "8064A2",
    "accent5": "4BACC6",
    "accent6": "F79646",
    "hlink": "0000FF",
    "folHlink": "800080",
}


def theme_part(font: str) -> str:
    """A theme with black text in one font (ECMA-376 Part 1, 20.1.6); the schema wants three of each fill and line."""
    colors = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLORS.items())
    face = f'<a:latin typeface="{attribute(font)}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}<a:prstDash val="solid"/></a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House style">'
        f'<a:themeElements><a:clrScheme name="House style">{colors}</a:clrScheme><a:fontScheme name="House style">'
        f"<a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="House style"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )


def font_table_part(styles: Mapping[str, Style]) -> str:
    """The fonts that the styles name."""
    fonts = "".join(f'<w:font w:name="{attribute(name)}"/>' for name in sorted(_fonts(styles.values())))
    return f"{DECLARATION}<w:fonts {NAMESPACES}>{fonts}</w:fonts>"


def _fonts(styles: Iterable[Style]) -> set[str]:
    forms = (style.form for style in styles)
    every = (name for form in forms for name in (form.font, form.far_eastern_font, form.complex_font))
    return {name for name in every if name}
