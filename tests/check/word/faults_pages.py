"""Faults of pages: paper and sections, masthead and opening block, running heads and feet."""

from tests.check.word.breaking import (
    DOCUMENT,
    SECOND,
    SETTINGS,
    Fault,
    at,
    cover,
    every,
    line_swapped,
    masthead_with,
    masthead_without,
    of_other_language,
    organ_misspelt,
    paragraph_out,
    section_turned,
    swap,
    without_language,
)

SPACER = r'<w:p><w:pPr><w:pStyle w:val="SingleTxt"/><w:suppressLineNumbers/>(?:(?!</w:p>).)*</w:p>'

DISTRIBUTION = r'(<w:pStyle w:val="Publication"/>(?:(?!</w:pPr>).)*)(?=</w:pPr>)'
CENTRED = r'\1<w:jc w:val="center"/>'
EXTRA_LINE = "<w:t>Not cleared</w:t></w:r></w:p><w:p><w:r><w:t>"

PAGES: tuple[Fault, ...] = (
    # page
    Fault("A4 paper", "WRD002", "section 1", swap(DOCUMENT, "12240", "11906")),
    Fault("long paper at the end", "WRD002", "section 2", swap(DOCUMENT, r'(.*w:h=)"15840"', r'\1"20160"')),
    Fault("wide margins", "WRD003", "section 1", swap(DOCUMENT, r'w:left="1\d+" w:header', 'w:left="1800" w:header')),
    Fault("high top margin", "WRD003", "section 1", swap(DOCUMENT, r'w:top="\d+"', 'w:top="2000"')),
    Fault("low foot", "WRD003", "section 1", swap(DOCUMENT, r'w:footer="\d+"', 'w:footer="100"')),
    Fault("head too far down", "WRD003", "section 2", swap(DOCUMENT, r'(.*)w:header="\d+"', r'\1w:header="900"')),
    Fault(
        "bottom margin of the text", "WRD003", "section 2", swap(DOCUMENT, r'(.*)w:bottom="\d+"', r'\1w:bottom="300"')
    ),
    Fault("two columns", "WRD044", "section 2", swap(DOCUMENT, r"(.*)<w:cols ", r'\1<w:cols w:num="2" ')),
    Fault(
        "text on a page on its side",
        "WRD002",
        "section 1",
        swap(DOCUMENT, 'w:w="12240"', 'w:w="12240" w:orient="landscape"'),
    ),
    Fault("one head for all pages", "WRD038", "", swap(DOCUMENT, "<w:titlePg/>", "")),
    Fault("one head for left and right", "WRD038", "", swap("word/settings", "<w:evenAndOddHeaders/>", "")),
    # masthead and heads
    Fault("no name of the Organization", "WRD017", "first-page header", masthead_without("NATIONS")),
    Fault("no organ", "WRD017", "first-page header", masthead_without("ORGAN")),
    Fault("no symbol", "WRD017", "first-page header", swap("word/header3", "A</w:t>(.*?)/81/L.17", r"</w:t>\1")),
    Fault("no distribution", "WRD017", "first-page header", masthead_without("DISTR")),
    Fault("no date", "WRD017", "first-page header", masthead_without(r"[^<>]*2026[^<>]*")),
    Fault("no original language", "WRD017", "first-page header", masthead_without("ORIGINAL")),
    Fault(
        "general distribution of a draft",
        "WRD018",
        "first-page header",
        line_swapped("distribution_line", "limited", "general"),
    ),
    Fault(
        "date of another session",
        "WRD018",
        "first-page header",
        swap("word/header3", "2026", "2016"),
    ),
    Fault(
        "another organ",
        "WRD018",
        "first-page header",
        line_swapped("organ", "general-assembly", "security-council"),
    ),
    Fault("another language", "WRD018", "first-page header", of_other_language, ("ar", "es", "fr", "ru", "zh")),
    Fault(
        "symbol of an earlier draft on left pages",
        "WRD019",
        "even-page header",
        swap("word/header1", r"A/81/L\.17", "A/80/L.3"),
    ),
    Fault("no symbol on right pages", "WRD019", "header", swap("word/header2", r"A/81/L\.17", "")),
    Fault(
        "page number typed",
        "WRD021",
        "footer",
        swap(
            "word/footer2",
            r"<w:r>(?:(?!<w:r>).)*fldChar.*?PAGE.*?fldCharType=\"end\"/></w:r>",
            "<w:r><w:t>3</w:t></w:r>",
        ),
    ),
    Fault("page count typed", "WRD021", "even-page footer", swap("word/footer1", r" NUMPAGES ", " DATE ")),
    Fault(
        "page without result",
        "WRD022",
        "footer",
        swap("word/footer2", r'(separate"/></w:r><w:r>(?:(?!</w:rPr>).)*</w:rPr><w:t [^>]*>)\d', r"\1"),
    ),
    Fault(
        "field without separator",
        "WRD022",
        "even-page footer",
        swap("word/footer1", r'<w:r>(?:(?!</w:r>).)*"separate"/></w:r><w:r>.*?</w:r>', ""),
    ),
    Fault(
        "field that does not end", "WRD023", "footer", swap("word/footer2", r'<w:r>(?:(?!</w:r>).)*"end"/></w:r>', "")
    ),
    Fault(
        "reference to nothing",
        "WRD040",
        SECOND,
        at(5, "(?=</w:p>)", '<w:fldSimple w:instr="REF lost"><w:r><w:t>5</w:t></w:r></w:fldSimple>'),
    ),
    Fault(
        "masthead in larger type",
        "WRD043",
        "first-page header",
        masthead_with('<w:sz w:val="48"/><w:szCs w:val="90"/>'),
    ),
    Fault(
        "masthead without weight", "WRD043", "first-page header", masthead_with('<w:b w:val="0"/><w:bCs w:val="0"/>')
    ),
    Fault(
        "masthead without rules",
        "WRD043",
        "first-page header",
        every("word/header3", r"<w:tcBorders>.*?</w:tcBorders>", ""),
    ),
    # lines that are not quite what they should be
    Fault("distribution misspelt", "WRD018", "first-page header", swap("word/header3", ">Distr", ">Distrib")),
    Fault("symbol in small letters", "WRD018", "first-page header", swap("word/header3", ">A</w:t>", ">a</w:t>")),
    Fault("organ misspelt", "WRD018", "first-page header", organ_misspelt, ("ar", "en", "es", "fr", "ru")),
    Fault("no language of its own", "WRD017", "first-page header", without_language, ("ar", "es", "fr", "ru", "zh")),
    Fault(
        "no head on left pages",
        "WRD019",
        "",
        swap(DOCUMENT, '<w:headerReference w:type="even" r:id="[^"]*"/>', ""),
    ),
    Fault("symbol at the inner edge", "WRD051", "header", swap("word/header2", '<w:jc w:val="right"/>', "")),
    Fault("pages counted in words", "WRD051", "footer", swap("word/footer2", ">/</w:t>", "> of </w:t>"), stays=True),
    Fault("page in roman figures", "WRD021", "even-page footer", swap("word/footer1", " PAGE ", r" PAGE \\* ROMAN ")),
    Fault("low masthead", "WRD043", "first-page header", swap("word/header3", 'w:val="2880"', 'w:val="2000"')),
    Fault(
        "lower rule of the masthead gone",
        "WRD043",
        "first-page header",
        every("word/header3", '<w:bottom [^>]*w:sz="12"[^>]*/>', ""),
        stays=True,
    ),
    Fault(
        "pages in small roman figures",
        "WRD044",
        "section 2",
        swap(DOCUMENT, r"(.*)<w:cols ", r'\1<w:pgNumType w:fmt="lowerRoman"/><w:cols '),
    ),
    Fault("text on a new page", "WRD044", "paragraph 1", swap(DOCUMENT, 'w:val="continuous"', 'w:val="nextPage"')),
    Fault(
        "lines that run down",
        "WRD044",
        "section 1",
        swap(DOCUMENT, r"<w:titlePg/>", r'<w:titlePg/><w:textDirection w:val="tbRl"/>'),
    ),
    Fault("section turned round", "WRD028", "section 1", section_turned),
    Fault("layout of an earlier Word", "WRD049", "settings", swap(SETTINGS, r'(Mode"[^>]*w:val=)"15"', r'\1"12"')),
    Fault(
        "notes that begin at 5",
        "WRD049",
        "settings",
        swap(SETTINGS, "<w:footnotePr>", '<w:footnotePr><w:numStart w:val="5"/>'),
    ),
    Fault(
        "words at the foot",
        "WRD051",
        "even-page footer",
        swap("word/footer1", "(?=</w:p>)", "<w:r><w:t>third version</w:t></w:r>"),
        stays=True,
    ),
    Fault(
        "a line more in the masthead",
        "WRD018",
        "first-page header",
        swap("word/header3", r"<w:t[^>]*>(?=[^<]*2026)", EXTRA_LINE),
    ),
    # lines above the text
    Fault("masthead underlined", "WRD043", "first-page header", masthead_with('<w:u w:val="single"/>')),
    Fault(
        "distribution centred",
        "WRD043",
        "first-page header",
        swap("word/header3", DISTRIBUTION, r'\1<w:jc w:val="center"/>'),
    ),
    Fault("masthead in capitals", "WRD043", "first-page header", masthead_with("<w:caps/>"), ("en", "es", "fr", "ru")),
    Fault(
        "rule of the masthead too thick",
        "WRD043",
        "first-page header",
        every("word/header3", 'w:sz="12"', 'w:sz="48"'),
        stays=True,
    ),
    Fault("coloured masthead", "WRD039", "first-page header", masthead_with('<w:color w:val="5B92E5"/>')),
    Fault("highlighted masthead", "WRD039", "first-page header", masthead_with('<w:highlight w:val="yellow"/>')),
    Fault("title without tabs", "WRD045", "paragraph", cover("TitleH1", "<w:tab/><w:tab/>", ""), stays=True),
    Fault("doubled space in the title", "WRD037", "paragraph", cover("TitleH1", "(?=</w:t>)", " a  b")),
    Fault("no session", "WRD045", "", paragraph_out("Session"), stays=True),
    Fault("no agenda item", "WRD045", "", paragraph_out("AgendaItemNormal"), stays=True),
    Fault("no title", "WRD045", "", paragraph_out("TitleH1"), stays=True),
    Fault("no gaps", "WRD045", "paragraph", every(DOCUMENT, SPACER, ""), stays=True),
)
