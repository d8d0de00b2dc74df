"""The styles part: named styles of a house as WordprocessingML (ECMA-376 Part 1, 17.7)."""

from __future__ import annotations

from collections.abc import Mapping

from drafter.house.format import Format, Style
from drafter.word.markup import DECLARATION, NAMESPACES, attribute
from drafter.word.properties import paragraph_properties, run_properties

# What every file of Word has: the defaults that named styles start from, and its four unnamed styles.
_DEFAULT_STYLES = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/>'
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
)


def styles_part(styles: Mapping[str, Style], language: str) -> str:
    """The whole part. `language` is the content of the default `w:lang`, as attributes."""
    standard = next((style for style in styles.values() if style.standard), None)
    fonts = (
        Format(
            font=standard.form.font,
            far_eastern_font=standard.form.far_eastern_font,
            complex_font=standard.form.complex_font,
        )
        if standard
        else Format()
    )
    defaults = run_properties(fonts, tail=f"<w:lang {language}/>")
    named = "".join(style_markup(key, style) for key, style in styles.items())
    return (
        f"{DECLARATION}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{defaults}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault/></w:docDefaults>{_DEFAULT_STYLES}{named}</w:styles>"
    )


def style_markup(key: str, style: Style) -> str:
    """One definition, as it stands in the part."""
    kind = "" if style.built_in else ' w:customStyle="1"'
    default = ' w:default="1"' if style.standard else ""
    based_on = style.based_on or ("DefaultParagraphFont" if style.kind == "character" else None)
    out = [
        f'<w:style w:type="{style.kind}"{default}{kind} w:styleId="{attribute(key)}">',
        f'<w:name w:val="{attribute(style.name)}"/>',
        f'<w:basedOn w:val="{attribute(based_on)}"/>' if based_on else "",
        f'<w:next w:val="{attribute(style.next)}"/>' if style.next else "",
        "<w:qFormat/>",
    ]
    if style.kind == "paragraph" and (properties := paragraph_properties(style.form)):
        out.append(f"<w:pPr>{properties}</w:pPr>")
    if properties := run_properties(style.form):
        out.append(f"<w:rPr>{properties}</w:rPr>")
    return "".join(out) + "</w:style>"
