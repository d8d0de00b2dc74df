"""Faults that show at first sight, as an editor makes them in a line or two: on the masthead, between paragraphs."""

import re

from drafter.language import language
from tests.check.word.breaking import (
    ARIAL,
    DOCUMENT,
    SECOND,
    SETTINGS,
    STYLES,
    Change,
    Fault,
    at,
    cover,
    every,
    swap,
)
from tests.check.word.drafts import Parts

FIRST_LETTER = '<w:position w:val="-4"/><w:sz w:val="40"/><w:szCs w:val="40"/>'
BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
BEHIND_ORGAN = r'(<w:rStyle w:val="OrganName"/>(?:(?!</w:p>).)*<w:t[^>]*>)[,،，](?=</w:t>)'
SLOPED = '<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r>'
GERMAN = '<w:lang w:val="de-DE" w:eastAsia="ja-JP" w:bidi="he-IL"/>'
LATIN_SIZE = r'(w:styleId="Normal".*?<w:sz w:val=")\d+'
TURNED, TURNED_BACK = (
    cover("TitleH1", "(?=</w:pPr>)", "<w:bidi/>"),
    cover("TitleH1", "(?=</w:pPr>)", '<w:bidi w:val="0"/>'),
)
HYPHENS = swap(SETTINGS, "(?=<w:doNotHyphenateCaps)", "<w:autoHyphenation/>")
GAP = swap(DOCUMENT, r"(.*)(?=<w:p><w:pPr><w:pBdr>)", r"\1<w:p/>")
LEFT_TO_RIGHT = ("en", "es", "fr", "ru", "zh")


def sloped_in_text(name: str) -> Change:
    """The name of the Assembly or of the Organization in italic within the second operative paragraph."""

    def change(parts: Parts, code: str) -> None:
        own = language(code)
        words = own.organ("general-assembly") if name == "organ" else own.words[name]
        at(5, r"(?=</w:p>)", SLOPED.format(f" {words}"))(parts, code)

    return change


def closed_by(mark: str) -> Change:
    """The line that names the organ closed by another mark."""
    return swap(DOCUMENT, BEHIND_ORGAN, rf"\1{re.escape(mark)}")


AT_SIGHT: tuple[Fault, ...] = (
    # masthead and running heads
    Fault("first letter of the symbol small", "WRD043", "first-page header", swap("word/header3", FIRST_LETTER, "")),
    Fault(
        "symbol in another font",
        "WRD043",
        "first-page header",
        swap("word/header3", "(?<=<w:rPr>)(?=<w:position)", ARIAL),
    ),
    Fault(
        "rule of a running head thick",
        "WRD051",
        "even-page header",
        every("word/header1", 'w:sz="2" w:space', 'w:sz="12" w:space'),
        stays=True,
    ),
    Fault("masthead in German", "WRD027", "first-page header", every("word/header3", "<w:lang [^>]*/>", GERMAN)),
    # between and around the paragraphs
    Fault("kept with the next paragraph", "WRD035", SECOND, at(5, "(?=<w:numPr>)", "<w:keepNext/>")),
    Fault("empty paragraph", "WRD036", "paragraph", at(5, "^", "<w:p/>")),
    Fault("tab in the text", "WRD037", SECOND, at(5, r"(?=</w:p>)", "<w:r><w:tab/><w:t>x</w:t></w:r>")),
    Fault("break of the page by itself", "WRD037", "paragraph", at(5, "^", BREAK)),
    Fault("gap above the closing rule", "WRD036", "paragraph", GAP),
    Fault("colon behind the organ", "WRD054", "paragraph", closed_by(":"), stays=True),
    Fault("semicolon behind the organ", "WRD054", "paragraph", closed_by(";"), stays=True),
    Fault(
        "colour behind a link",
        "WRD039",
        "preambular paragraph 1",
        swap(DOCUMENT, r"(?<=</w:hyperlink><w:r><w:rPr>)", '<w:color w:val="FF0000"/>'),
    ),
    # words and their look
    Fault("organ in italic", "WRD015", SECOND, sloped_in_text("organ"), stays=True),
    Fault("Organization in italic", "WRD015", SECOND, sloped_in_text("united-nations"), stays=True),
    Fault(
        "title runs from left to right",
        "WRD028",
        "paragraph",
        cover("TitleH1", "(?=</w:pPr>)", '<w:bidi w:val="0"/>'),
        ("ar",),
    ),
    Fault(
        "title runs from right to left",
        "WRD028",
        "paragraph",
        cover("TitleH1", "(?=</w:pPr>)", "<w:bidi/>"),
        LEFT_TO_RIGHT,
    ),
    # the file
    Fault("Latin letters of a style larger", "WRD009", "style", swap(STYLES, LATIN_SIZE, r"\g<1>26"), ("ar",)),
    Fault(
        "hyphens turned on", "WRD049", "settings", swap(SETTINGS, "(?=<w:doNotHyphenateCaps)", "<w:autoHyphenation/>")
    ),
)
