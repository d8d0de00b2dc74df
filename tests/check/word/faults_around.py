"""Faults around the text of clean Word files: opening block, headings, tables, numbers, settings, heads and notes."""

from tests.check.word.breaking import (
    ARIAL,
    BOX,
    CHARACTERS,
    DOCUMENT,
    NOTES,
    SECOND,
    SETTINGS,
    STYLES,
    TEXT,
    WATERMARK,
    Fault,
    at,
    cover,
    people,
    swap,
)

AROUND: tuple[Fault, ...] = (
    # opening block, headings, tables
    Fault(
        "session in larger type",
        "WRD045",
        "paragraph 2",
        cover("Session", CHARACTERS, '<w:sz w:val="28"/><w:szCs w:val="44"/>'),
    ),
    Fault(
        "sponsors roman", "WRD045", "paragraph 8", cover("Sponsors", CHARACTERS, '<w:b w:val="0"/><w:bCs w:val="0"/>')
    ),
    Fault("title spaced out", "WRD045", "paragraph 11", cover("TitleH1", CHARACTERS, '<w:spacing w:val="40"/>')),
    Fault("title underlined", "WRD045", "paragraph 11", cover("TitleH1", CHARACTERS, '<w:u w:val="single"/>')),
    Fault("agenda title in another font", "WRD045", "paragraph 4", cover("AgendaTitleH2", CHARACTERS, ARIAL)),
    Fault("title centred", "WRD045", "paragraph 11", cover("TitleH1", "(?=</w:pPr>)", '<w:jc w:val="center"/>')),
    Fault("session in the style of text", "WRD045", "paragraph 2", swap(DOCUMENT, '"Session"', '"SingleTxt"')),
    Fault(
        "sponsors' style taken out",
        "WRD045",
        "paragraph 8",
        swap(STYLES, r'<w:style [^>]*w:styleId="Sponsors".*?</w:style>', ""),
    ),
    Fault(
        "title in another language",
        "WRD027",
        "paragraph 11",
        cover("TitleH1", r'(<w:lang w:\w+=)"[^"]+"(?=/></w:rPr><w:t[ >])', r'\1"pt-BR"'),
        ("en", "es", "fr", "ru"),
    ),
    Fault("empty paragraph above the sponsors", "WRD036", "paragraph", cover("Sponsors", "^", "<w:p/>")),
    Fault("annex underlined", "WRD046", "paragraph 28", cover("H23", CHARACTERS, '<w:u w:val="single"/>')),
    Fault("no rule at the end", "WRD046", "", swap(DOCUMENT, r"(.*)<w:p><w:pPr><w:pBdr>.*?</w:p>", r"\1"), stays=True),
    Fault("section that ends in the text", "WRD044", SECOND, at(5, "(?=</w:pPr>)", "<w:sectPr/>"), stays=True),
    Fault("annex centred", "WRD046", "paragraph 28", cover("H23", "(?=</w:pPr>)", '<w:jc w:val="center"/>')),
    Fault("cells in another font", "WRD047", "paragraph", swap(DOCUMENT, rf"(<w:tbl>.*?){CHARACTERS}", rf"\1{ARIAL}")),
    Fault(
        "shaded cells",
        "WRD047",
        "table 1",
        swap(DOCUMENT, "(?=</w:tcPr>)", '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>'),
    ),
    Fault("table over the margin", "WRD047", "table 1", swap(DOCUMENT, r'(<w:tblW w:w=)"\d+"', r'\1"9900"')),
    # numbers
    Fault(
        "numbers with brackets",
        "WRD048",
        "operative paragraph 1",
        swap("word/numbering", r'w:val="%1[^"]*"', 'w:val="%1]"'),
    ),
    Fault(
        "bullets for letters",
        "WRD048",
        "operative paragraph 4",
        swap("word/numbering", r'(w:ilvl="1">.*?<w:numFmt w:val=)"\w+"', r'\1"bullet"'),
    ),
    Fault(
        "bold numbers",
        "WRD048",
        "operative paragraph 1",
        swap("word/numbering", r"(?<=<w:rPr>)", "<w:b/><w:bCs/>"),
    ),
    Fault(
        "space behind numbers",
        "WRD048",
        "operative paragraph 1",
        swap("word/numbering", '<w:suff w:val="tab"/>', '<w:suff w:val="space"/>'),
    ),
    Fault(
        "recital with a number",
        "WRD048",
        "preambular paragraph 4",
        at(3, "(?=</w:pPr>)", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    ),
    # settings
    Fault(
        "tracking turned on",
        "WRD049",
        "settings",
        swap(SETTINGS, "<w:defaultTabStop", "<w:trackRevisions/><w:defaultTabStop"),
    ),
    Fault(
        "protected file",
        "WRD049",
        "settings",
        swap(
            SETTINGS,
            "<w:defaultTabStop",
            '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop',
        ),
    ),
    Fault(
        "coloured page", "WRD049", "settings", swap(DOCUMENT, "<w:body>", '<w:background w:color="FFFF00"/><w:body>')
    ),
    Fault(
        "notes in letters",
        "WRD049",
        "settings",
        swap(SETTINGS, "<w:footnotePr>", '<w:footnotePr><w:numFmt w:val="lowerLetter"/>'),
    ),
    Fault("tab stops of Word", "WRD049", "settings", swap(SETTINGS, r'(<w:defaultTabStop w:val=)"\d+"', r'\1"720"')),
    Fault("people listed", "WRD034", "people", people, stays=True),
    Fault(
        "link into a home folder",
        "WRD034",
        "",
        swap("word/_rels/document", r'Target="https?://[^"]*"', 'Target="file:///C:/Users/delegate/x.docx"'),
        stays=True,
    ),
    # what floats, heads and feet
    Fault("watermark", "WRD050", "header", swap("word/header1", "(?=</w:p>)", WATERMARK)),
    Fault("text box", "WRD050", SECOND, at(5, "(?=</w:p>)", BOX)),
    Fault(
        "running symbol roman",
        "WRD051",
        "even-page header",
        swap("word/header1", "(?<=<w:r><w:rPr>)<w:b/><w:bCs/>", '<w:b w:val="0"/><w:bCs w:val="0"/>'),
    ),
    Fault(
        "running head without rule",
        "WRD051",
        "even-page header",
        swap("word/header1", r"<w:tblBorders>.*?</w:tblBorders>", ""),
        stays=True,
    ),
    Fault(
        "words beside the symbol",
        "WRD051",
        "even-page header",
        swap("word/header1", "(?=</w:p>)", "<w:r><w:t>third draft</w:t></w:r>"),
        stays=True,
    ),
    Fault(
        "coloured symbol",
        "WRD039",
        "even-page header",
        swap(
            "word/header1",
            r"(?=<w:lang[^>]*/></w:rPr><w:t)|(?=<w:rtl/>(?:(?!</w:rPr>).)*</w:rPr><w:t)",
            '<w:color w:val="FF0000"/>',
        ),
    ),
    Fault(
        "masthead date italic",
        "WRD043",
        "first-page header",
        swap("word/header3", r"(?<=<w:rPr>)((?:(?!<w:rPr>).)*>[^<]*2026)", r"<w:i/><w:iCs/>\1"),
    ),
    # notes
    Fault(
        "embossed link in a note", "WRD015", "footnote 1", swap(NOTES, r'(w:id="1".*?"Hyperlink"/>)', r"\1<w:emboss/>")
    ),
    Fault(
        "recital that stands in twice",
        "WRD007",
        "preambular paragraph 4",
        at(3, "</w:pPr>", '<w:ind w:firstLine="475"/></w:pPr>'),
    ),
    Fault("bold note", "WRD015", "footnote 1", swap(NOTES, r'(w:id="1".*?"Hyperlink"/>)', r"\1<w:b/><w:bCs/>")),
    Fault(
        "note centred",
        "WRD025",
        "footnote 1",
        swap(NOTES, r'(<w:pStyle w:val="FootnoteText"/>.*?)(?=</w:pPr>)', r'\1<w:jc w:val="center"/>'),
    ),
    Fault(
        "small word of a note in italic",
        "WRD015",
        "footnote",
        swap(NOTES, r'(w:id="1".*?)(?=</w:p>)', r"\1<w:r><w:rPr><w:i/></w:rPr><w:t> indeed.</w:t></w:r>"),
        ("en", "es", "fr", "ru", "zh"),
        stays=True,
    ),
    Fault(
        "mark of notes on the line by its style",
        "WRD009",
        "footnote reference",
        swap(STYLES, r'(w:styleId="FootnoteReference".*?)w:val="superscript"', r'\1w:val="baseline"'),
    ),
    Fault(
        "line above notes centred",
        "WRD026",
        "separator",
        swap(NOTES, r'(w:type="separator".*?)(?=<w:rPr>|</w:pPr>)', r'\1<w:jc w:val="center"/>'),
    ),
    Fault("note without number", "WRD042", "footnote", swap(NOTES, "<w:footnoteRef/>", "")),
    Fault(
        "empty paragraph in a note",
        "WRD036",
        "footnote",
        swap(NOTES, r'(w:id="1".*?)(?=</w:footnote>)', r"\1<w:p/>"),
    ),
    Fault(
        "call typed",
        "WRD042",
        SECOND,
        at(5, "(?=</w:p>)", '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>7</w:t></w:r>'),
    ),
    Fault(
        "bold call",
        "WRD024",
        "preambular paragraph 3",
        at(2, r'(?<=FootnoteReference"/>)(?=(?:(?!</w:rPr>).)*</w:rPr><w:footnoteRef)', "<w:b/><w:bCs/>"),
    ),
    # left in the text
    Fault(
        "figures in another font",
        "WRD004",
        SECOND,
        at(5, "(?=</w:p>)", f"<w:r><w:rPr>{ARIAL}</w:rPr><w:t>12</w:t></w:r>"),
    ),
    Fault(
        "words coloured by the theme", "WRD039", SECOND, at(5, TEXT, '<w:color w:val="auto" w:themeColor="accent2"/>')
    ),
    Fault("words hidden on the web", "WRD033", SECOND, at(5, TEXT, "<w:webHidden/>")),
    Fault(
        "a field that began nowhere",
        "WRD023",
        SECOND,
        at(5, "(?=</w:p>)", '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
    ),
    Fault(
        "a date that changes",
        "WRD052",
        SECOND,
        at(5, "(?=</w:p>)", '<w:fldSimple w:instr="DATE"><w:r><w:t>3 May 2026</w:t></w:r></w:fldSimple>'),
    ),
    Fault(
        "link to nothing",
        "WRD040",
        SECOND,
        at(5, "(?=</w:p>)", '<w:hyperlink w:anchor="gone"><w:r><w:t>x</w:t></w:r></w:hyperlink>'),
    ),
    Fault("range of a comment", "WRD031", SECOND, at(5, "(?=</w:p>)", '<w:commentRangeStart w:id="4"/>')),
    Fault("optional hyphen", "WRD037", SECOND, at(5, "(?=</w:p>)", "<w:r><w:softHyphen/></w:r>")),
)
