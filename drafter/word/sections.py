"""Sections and settings: paper, margins, heads and feet, and how Word lays out (ECMA-376 Part 1, 17.6 and 17.15)."""

from __future__ import annotations

from collections.abc import Mapping

from drafter.house.style import Page
from drafter.word.markup import DECLARATION, NAMESPACES, paragraph


def opening_section(page: Page, references: Mapping[str, str]) -> str:
    """The near-empty paragraph that ends the first section, which page 1 takes its bottom margin from.

    Args:
        page: the page.
        references: relationship ids of heads and feet, by names such as "header first".

    """
    parts = "".join(
        f'<w:{kind}Reference w:type="{side}" r:id="{references[f"{kind} {side}"]}"/>'
        for side in ("even", "default", "first")
        for kind in ("header", "footer")
    )
    size = f'<w:sz w:val="{page.gap}"/><w:szCs w:val="{page.gap}"/>'
    properties = (
        f'<w:suppressLineNumbers/><w:spacing w:line="240" w:lineRule="auto"/><w:rPr>{size}</w:rPr>'
        f"<w:sectPr>{parts}{_paper(page, page.first_bottom)}<w:titlePg/>{_direction(page)}</w:sectPr>"
    )
    return paragraph("", properties)


def text_section(page: Page) -> str:
    """The properties of the section that holds the text, at the end of the body."""
    return f'<w:sectPr><w:type w:val="continuous"/>{_paper(page, page.bottom)}{_direction(page)}</w:sectPr>'


def _paper(page: Page, bottom: int) -> str:
    lines = '<w:lnNumType w:countBy="1" w:distance="240" w:restart="newPage"/>' if page.number_lines else ""
    return (
        f'<w:pgSz w:w="{page.width}" w:h="{page.height}"/>'
        f'<w:pgMar w:top="{page.top}" w:right="{page.right}" w:bottom="{bottom}" w:left="{page.left}"'
        f' w:header="{page.header}" w:footer="{page.footer}" w:gutter="0"/>{lines}<w:cols w:space="720"/>'
    )


def _direction(page: Page) -> str:
    rtl = "<w:bidi/><w:rtlGutter/>" if page.rtl else ""
    return f'{rtl}<w:docGrid w:linePitch="{page.grid}"/>'


def settings_part(page: Page) -> str:
    """The settings of a document on such a page."""
    mirrored = "<w:evenAndOddHeaders/>" if page.mirrored else ""
    uri = "http://schemas.microsoft.com/office/word"
    compatibility = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="{uri}" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
            ("useWord2013TrackBottomHyphenation", 0),
        )
    )
    return (
        f'{DECLARATION}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>'
        f'<w:defaultTabStop w:val="{page.default_tab}"/><w:doNotHyphenateCaps/>{mirrored}'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f"<w:compat><w:suppressBottomSpacing/><w:suppressTopSpacing/>{compatibility}</w:compat>"
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )
