"""Faults that are told from how a printed page looks: verbs in part plain, marks of the cover, lines above notes."""

from tests.check.word.breaking import DOCUMENT, NOTES, SECOND, SETTINGS, Change, Fault, at, linked_to, swap

FIRST_PLAIN = (
    r"<w:r>(<w:rPr><w:rStyle [^>]*/>((?:(?!</w:rPr>).)*)</w:rPr>)(<w:t[^>]*>)([^ <]+)( [^<]*</w:t></w:r>)",
    r"<w:r><w:rPr>\2</w:rPr>\3\4</w:t></w:r><w:r>\1\3\5",
)
SEVERAL_WORDS = ("ar", "en", "es", "fr", "ru")
LETTERED = r"(<w:footnoteReference [^>]*?)/>", r"\1 w:customMarkFollows='1'/><w:t>a</w:t>"
SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
BOOKMARK = '<w:fldSimple w:instr=" _Ref150 "><w:r><w:t>4</w:t></w:r></w:fldSimple>'
CONTINUED = r'(continuationSeparator".*?)<w:t [^>]*>_+</w:t>', r"\1<w:continuationSeparator/>"
LARGER = r'(?<=<w:r><w:rPr>)<w:sz w:val="16"/><w:szCs w:val="16"/>', '<w:sz w:val="28"/><w:szCs w:val="28"/>'
LONG_RULE = r'(.*)<w:ind w:left="\d+" w:right="\d+"/>', r'\1<w:ind w:left="0" w:right="0"/>'
HALF = '<w:tblW w:w="1800" w:type="pct"/>'
BOX = (
    r'\1<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>Draft'
    "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
TWO_COMMAS = r'(<w:rStyle w:val="OrganName"/>(?:(?!</w:p>).)*<w:t[^>]*>)([,،，])(?=</w:t>)', r"\1\2\2"
PAGE_AT_END = r"(.*)(?=<w:sectPr>)", r'\1<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
NOTE_OF_THE_TEXT = r'(<w:footnote w:id="1">.*?)'
RECITAL = "preambular paragraph 3"
LAST_PAPER = r'(.*)<w:pgSz w:w="12240" w:h="15840"/>', r'\1<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>'
COUNTED_ANEW = (
    r'(.*)<w:type w:val="continuous"/>(.*?)(?=<w:cols)',
    r'\1<w:type w:val="nextPage"/>\2<w:pgNumType w:start="1"/>',
)


def counted_by(pattern: str) -> Change:
    """Sub-paragraphs of the text numbered in another way, by their list."""
    level = r'(<w:abstractNum .*?<w:lvl w:ilvl="1">.*?<w:numFmt w:val=")\w+(".*?<w:lvlText w:val=")[^"]*'
    return swap("word/numbering", level, rf"\1decimal\2{pattern}")


def heads_line(side: str, words: str) -> Change:
    """A line more in the head of left pages, or at the foot of page 1."""
    part = {"even": "word/header1", "first": "word/footer3"}[side]
    return swap(part, "(?=</w:(?:hdr|ftr)>)", f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")


def behind(markup: str) -> Change:
    """Markup at the end of the second operative paragraph."""
    return at(5, r"(?=</w:p>)", markup)


ON_PAPER: tuple[Fault, ...] = (
    Fault("first word of a verb plain", "WRD012", "operative paragraph 3", at(6, *FIRST_PLAIN), SEVERAL_WORDS),
    Fault("call with a letter", "WRD042", RECITAL, swap(DOCUMENT, *LETTERED), stays=True),
    Fault("Word's own line above notes that run on", "WRD026", "footnote separator", swap(NOTES, *CONTINUED)),
    Fault("line above notes of another length", "WRD026", "footnote separator", swap(NOTES, *LARGER)),
    Fault(
        "doubled space in a note", "WRD037", "footnote 1", swap(NOTES, NOTE_OF_THE_TEXT + "A/81/302", r"\1A/81/3  02")
    ),
    Fault("result of no field", "WRD023", SECOND, behind(SEPARATE)),
    Fault("bookmark of Word lost", "WRD040", SECOND, behind(BOOKMARK)),
    Fault("text on its side, though a table is there", "WRD044", "section 2", swap(DOCUMENT, *LAST_PAPER), stays=True),
    Fault("rule at the end too long", "WRD046", "paragraph", swap(DOCUMENT, *LONG_RULE), stays=True),
    Fault("text box in a running head", "WRD050", "even-page header", swap("word/header1", r"(.*)(?=</w:p>)", BOX)),
    Fault("table half as wide", "WRD047", "table 1", swap(DOCUMENT, r'<w:tblW w:w="\d+" w:type="dxa"/>', HALF)),
    Fault("sub-paragraphs counted as 2.1", "WRD048", "operative paragraph 4", counted_by("%1.%2")),
    Fault("two commas behind the organ", "WRD054", "paragraph", swap(DOCUMENT, *TWO_COMMAS)),
    # the file
    Fault("tab stops of Word", "WRD049", "settings", swap(SETTINGS, "<w:defaultTabStop [^>]*/>", ""), stays=True),
    Fault("link to a mailbox", "WRD034", SECOND, linked_to("mailto:a.n@example.org"), stays=True),
    Fault("symbol of another draft beside its own", "WRD019", "even-page header", heads_line("even", "A/80/L.3")),
    Fault("words at the foot of page 1", "WRD051", "first-page footer", heads_line("first", "Mission"), stays=True),
    Fault("page without text at the end", "WRD037", "paragraph", swap(DOCUMENT, *PAGE_AT_END)),
    Fault("pages of the text counted anew", "WRD044", "section 2", swap(DOCUMENT, *COUNTED_ANEW), stays=True),
)
