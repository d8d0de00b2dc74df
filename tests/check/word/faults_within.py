"""Faults within text, notes and styles: how a paragraph begins and ends, what a style does unseen, where links lead."""

from tests.check.word.breaking import (
    CORE,
    DOCUMENT,
    IN_LIST,
    NOTES,
    SECOND,
    STYLES,
    TEXT,
    Fault,
    at,
    custom,
    every,
    style,
    swap,
    table_turned,
)

SPACES = '<w:t xml:space="preserve">     </w:t>'
RUN = "<w:r><w:rPr>(?:(?!</w:rPr>).)*</w:rPr>"
FIRST_TAB = f"{RUN}<w:tab/></w:r>"
NUMBER = rf"(<w:footnoteRef/></w:r>(?:{RUN}<w:t[^>]*>\)</w:t></w:r>)?)"
TABLE = "(?<=<w:tblPr>)"
OF_TEXT = r'(w:styleId="SingleTxt"'
DEFAULT = 'w:default="1"'
CALL = r'(?<=FootnoteReference"/>)(?=(?:(?!</w:rPr>).)*</w:rPr><w:footnoteRef)'
APART, LETTERS = (f'<w:r><w:t xml:space="preserve">{said}</w:t></w:r><w:r><w:rPr>' for said in (" ", " Or"))
RAISED, WORD = 'w:val="superscript"/>', "</w:rPr><w:t>and</w:t></w:r>"
LEFT_TO_RIGHT = ("en", "es", "fr", "ru", "zh")
STATUS = "<cp:contentStatus>third version, not cleared</cp:contentStatus>"
RECITAL = "preambular paragraph 4"
WIDE_NOTE = r'(w:id="1"(?:(?!</w:pPr>).)*<w:spacing )', r'\1w:line="276" w:lineRule="auto" '
SITE = "https://www.un.org/en/ga/"
TAB_OF_NOTE = r'(w:id="1"(?:(?!</w:pPr>).)*</w:pPr><w:r>(?:(?!</w:r>).)*?)<w:tab/>', r"\1"

WITHIN: tuple[Fault, ...] = (
    # what begins and ends a paragraph
    Fault("tab lost", "WRD007", RECITAL, at(3, FIRST_TAB, "")),
    Fault("tab doubled", "WRD007", RECITAL, at(3, "<w:tab/>", "<w:tab/><w:tab/>")),
    Fault("spaces for a tab", "WRD007", RECITAL, at(3, "<w:tab/>", SPACES)),
    Fault(
        "space at the head", "WRD037", SECOND, at(5, "(?<=</w:pPr>)", '<w:r><w:t xml:space="preserve"> </w:t></w:r>')
    ),
    Fault("space at the end", "WRD037", SECOND, at(5, "(?=</w:t></w:r></w:p>)", "  ")),
    Fault("new page at the head", "WRD037", SECOND, at(5, "(?<=</w:pPr>)", '<w:r><w:br w:type="page"/></w:r>')),
    Fault("single lines let alone", "WRD035", SECOND, at(5, IN_LIST, '<w:widowControl w:val="0"/>')),
    Fault("line breaks of its own", "WRD035", SECOND, at(5, IN_LIST, '<w:kinsoku w:val="0"/>')),
    Fault(
        "empty paragraphs at the end",
        "WRD036",
        "paragraph",
        swap(DOCUMENT, r"(.*)(?=<w:p><w:pPr><w:pBdr>)", r"\1<w:p/><w:p/><w:p/>"),
    ),
    Fault("space of another width", "WRD037", SECOND, at(5, "(?=</w:t></w:r></w:p>)", "x\u2003x")),
    Fault("end hidden", "WRD033", SECOND, at(5, "(?=</w:pPr>)", "<w:rPr><w:vanish/></w:rPr>")),
    Fault("two lines in one", "WRD035", SECOND, at(5, TEXT, '<w:eastAsianLayout w:combine="1"/>'), ("zh",)),
    Fault("number typed beside Word's", "WRD032", SECOND, at(5, "(?<=</w:pPr>)", "<w:r><w:t>2. </w:t></w:r>")),
    Fault(
        "numbers in larger type",
        "WRD048",
        "operative paragraph 1",
        swap("word/numbering", r"(?<=<w:rPr>)", '<w:sz w:val="32"/><w:szCs w:val="48"/>'),
        stays=True,
    ),
    Fault(
        "numbers aligned to the right",
        "WRD048",
        "operative paragraph 1",
        swap("word/numbering", '<w:lvlJc w:val="left"/>', '<w:lvlJc w:val="right"/>'),
    ),
    # the organ's line
    Fault("comma of the organ lost", "WRD054", "paragraph", swap(DOCUMENT, r"(\"OrganName\".*?>)[,،，]<", r"\1<")),
    Fault("organ parted from the text", "WRD046", "paragraph", swap(DOCUMENT, "<w:keepNext/>", "")),
    # emphasis
    Fault("short word raised", "WRD015", SECOND, at(5, "(?=</w:p>)", f"{APART}<w:vertAlign {RAISED}{WORD}")),
    Fault("part of a word in italic", "WRD015", SECOND, at(5, "(?=</w:p>)", f"{LETTERS}<w:i/>{WORD}"), LEFT_TO_RIGHT),
    Fault(
        "words in italic",
        "WRD015",
        SECOND,
        at(5, "(?=</w:p>)", "<w:r><w:rPr><w:i/></w:rPr><w:t>xx</w:t></w:r>"),
        ("en", "es", "fr", "ru"),
        stays=True,
    ),
    Fault(
        "words as an opening",
        "WRD015",
        SECOND,
        at(5, "(?=</w:p>)", '<w:r><w:rPr><w:rStyle w:val="OperativeOpening"/></w:rPr><w:t>xx</w:t></w:r>'),
        ("en", "es", "fr", "ru", "zh"),
        stays=True,
    ),
    Fault("words turned round", "WRD028", SECOND, at(5, TEXT, "<w:rtl/>"), ("en", "es", "fr", "ru")),
    # styles
    Fault("style lets single lines alone", "WRD009", "__Single Txt", style('<w:widowControl w:val="0"/>')),
    Fault("style begins a page", "WRD009", "__Single Txt", style("<w:pageBreakBefore/>")),
    Fault("style shaded", "WRD009", "__Single Txt", style('<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>')),
    Fault("headings let alone", "WRD009", "Session", swap(STYLES, r'(w:styleId="H1".*?<w:pPr>)<w:keepNext/>', r"\1")),
    Fault(
        "styles in another language",
        "WRD027",
        "style",
        every(STYLES, r'(<w:lang w:val=)"[^"]*"(.*?bidi=)"[^"]*"', r'\1"pt-BR"\2"he-IL"'),
        ("ar", "en", "es", "fr", "ru"),
    ),
    Fault("style in capitals", "WRD009", "__Single Txt", swap(STYLES, rf"{OF_TEXT}.*?<w:rPr>)", r"\1<w:caps/>")),
    Fault(
        "another style by default",
        "WRD009",
        "style",
        swap(STYLES, f'{DEFAULT} (w:styleId="Normal".*?)(?=w:styleId="DualTxt")', rf"\1{DEFAULT} "),
        stays=True,
    ),
    # notes, tables, what the file keeps
    Fault("italic call", "WRD024", "preambular paragraph 3", at(2, CALL, "<w:i/><w:iCs/>")),
    Fault("status kept", "WRD034", "properties", swap(CORE, "(?=<dc:title>)", STATUS)),
    Fault("links into German", "WRD053", "", every("word/_rels/document", r"docs\.un\.org/\w\w/", "docs.un.org/de/")),
    Fault(
        "note without tab",
        "WRD025",
        "footnote",
        swap(
            NOTES,
            r"(<w:footnoteRef/></w:r>(?:<w:r><w:rPr>(?:(?!</w:rPr>).)*</w:rPr><w:t[^>]*>\)</w:t></w:r>)?)" + FIRST_TAB,
            r"\1",
        ),
    ),
    Fault("long line above notes", "WRD026", "separator", swap(NOTES, "_{18}", "_" * 60)),
    Fault("call in brackets", "WRD042", SECOND, at(5, "(?=</w:t></w:r></w:p>)", "[7]")),
    Fault("link to a site", "WRD053", "", swap("word/_rels/document", r"https://docs[^\"]*/A/RES/77/18", SITE)),
    Fault("note without a tab before its number", "WRD025", "footnote 1", swap(NOTES, *TAB_OF_NOTE)),
    Fault("black by hand", "WRD035", SECOND, at(5, TEXT, '<w:color w:val="000000"/>')),
    Fault("note of wide lines", "WRD025", "footnote 1", swap(NOTES, *WIDE_NOTE), ("ar",)),
    Fault("link to another resolution", "WRD053", "", swap("word/_rels/document", "A/RES/77/18", "A/RES/76/18")),
    Fault("link to a document of that number", "WRD053", "", swap("word/_rels/document", "A/RES/77/18", "A/77/18")),
    Fault(
        "table in the middle",
        "WRD047",
        "table 1",
        swap(DOCUMENT, "(?=<w:tblInd)", '<w:jc w:val="center"/>'),
        stays=True,
    ),
    Fault(
        "text round the table",
        "WRD047",
        "table 1",
        swap(DOCUMENT, "(?<=<w:tblPr>)", '<w:tblpPr w:tblpY="1"/>'),
        stays=True,
    ),
    Fault("table turned round", "WRD028", "table 1", table_turned),
    Fault("author among custom properties", "WRD034", "properties", custom, stays=True),
)
