"""The faults that are seeded into clean Word files: at least one for each rule, in every language where it applies."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language import LANGUAGES
from tests.check.word.breaking import (
    BEHIND,
    CORE,
    DOCUMENT,
    DRAWING,
    IN_LIST,
    LETTERS,
    NOTES,
    SECOND,
    STYLED,
    STYLES,
    TEXT,
    Fault,
    a_word_more,
    at,
    at_organ,
    comment,
    company,
    every,
    item,
    short,
    swap,
    typed_number,
)
from tests.check.word.drafts import Parts, built, parts_of
from tests.check.word.faults_around import AROUND
from tests.check.word.faults_at_sight import AT_SIGHT
from tests.check.word.faults_beside import BESIDE
from tests.check.word.faults_on_paper import ON_PAPER
from tests.check.word.faults_pages import PAGES
from tests.check.word.faults_within import WITHIN

CALLED = '(<w:footnoteReference w:id=)"1"'
TWICE = rf"(<w:r>(?:(?!</w:r>).)*{CALLED}/></w:r>)"

FAULTS: tuple[Fault, ...] = (
    *PAGES,
    *AROUND,
    *BESIDE,
    *WITHIN,
    *AT_SIGHT,
    *ON_PAPER,
    # characters and paragraphs
    Fault(
        "words in another font",
        "WRD004",
        SECOND,
        at(5, TEXT, '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'),
    ),
    Fault("words too large", "WRD005", SECOND, at(5, TEXT, '<w:sz w:val="28"/><w:szCs w:val="44"/>')),
    Fault(
        "a recital too small", "WRD005", "preambular paragraph 4", at(3, TEXT, '<w:sz w:val="16"/><w:szCs w:val="16"/>')
    ),
    Fault("double spacing", "WRD006", SECOND, at(5, IN_LIST, '<w:spacing w:line="480" w:lineRule="auto"/>')),
    Fault("no space after", "WRD006", "preambular paragraph 4", at(3, "</w:pPr>", '<w:spacing w:after="0"/></w:pPr>')),
    Fault("space before", "WRD006", SECOND, at(5, IN_LIST, '<w:spacing w:before="240"/>')),
    Fault("recital indented", "WRD007", "preambular paragraph 4", at(3, "</w:pPr>", '<w:ind w:left="720"/></w:pPr>')),
    Fault("operative paragraph hanging", "WRD007", SECOND, at(5, IN_LIST, '<w:ind w:left="1440" w:hanging="900"/>')),
    Fault("right indent lost", "WRD007", SECOND, at(5, IN_LIST, '<w:ind w:right="0"/>')),
    Fault(
        "sub-paragraph indented", "WRD007", "operative paragraph 4", item("</w:pPr>", '<w:ind w:left="2880"/></w:pPr>')
    ),
    Fault("recital without style", "WRD008", "preambular paragraph 4", at(3, '<w:pStyle w:val="SingleTxt"/>', "")),
    Fault("operative paragraph in a heading's style", "WRD008", SECOND, at(5, '"SingleTxt"', '"H4"')),
    Fault(
        "text style with more space",
        "WRD009",
        "__Single Txt",
        swap(STYLES, r'(w:styleId="SingleTxt".*?w:after=)"120"', r'\1"240"'),
    ),
    Fault(
        "text style with another indent",
        "WRD009",
        "__Single Txt",
        swap(STYLES, r'(w:styleId="SingleTxt".*?w:left=)"1267"', r'\1"1000"'),
    ),
    Fault(
        "base style too large",
        "WRD009",
        "Normal",
        swap(
            STYLES,
            r'(w:styleId="Normal".*?)<w:sz w:val="20"/><w:szCs w:val="\d+"/>',
            r'\1<w:sz w:val="24"/><w:szCs w:val="24"/>',
        ),
    ),
    Fault(
        "title style not bold",
        "WRD009",
        "Title_H1",
        swap(STYLES, r'(w:styleId="TitleH1".*?<w:rPr>)', r'\1<w:b w:val="0"/><w:bCs w:val="0"/>'),
    ),
    Fault(
        "note style too large",
        "WRD009",
        "footnote text",
        swap(STYLES, r'(w:styleId="FootnoteText".*?<w:sz w:val=)"17"', r'\1"20"'),
        ("en", "es", "fr", "ru", "zh"),
    ),
    Fault(
        "opening style roman",
        "WRD009",
        "Operative Opening",
        swap(STYLES, r'(w:styleId="OperativeOpening".*?<w:rPr>).*?</w:rPr>', r"\1</w:rPr>"),
    ),
    Fault("text style renamed", "WRD010", "Our text", swap(STYLES, '"__Single Txt"', '"Our text"')),
    Fault(
        "text style taken out",
        "WRD008",
        "paragraph",
        swap(STYLES, r'<w:style [^>]*w:styleId="SingleTxt".*?</w:style>', ""),
        stays=True,
    ),
    Fault(
        "tab stop of the text style moved",
        "WRD009",
        "__Single Txt",
        swap(STYLES, r'(w:styleId="SingleTxt".*?w:pos=)"1267"', r'\1"1300"'),
    ),
    Fault("ragged right", "WRD007", SECOND, at(5, IN_LIST, '<w:jc w:val="left"/>')),
    # openings
    Fault("operative verb plain", "WRD011", SECOND, at(5, STYLED, "")),
    Fault("preambular verb plain", "WRD011", "preambular paragraph 4", at(3, STYLED, "")),
    Fault(
        "all verbs plain", "WRD011", "preambular paragraph 1", every(DOCUMENT, r'<w:rStyle w:val="\w+Opening"/>', "")
    ),
    Fault("a word more than the verb", "WRD012", SECOND, a_word_more),
    Fault("also left out of the emphasis", "WRD012", "preambular paragraph 2", short(1), LETTERS),
    Fault("operative also left out", "WRD012", "operative paragraph 3", short(6), ("es", "fr", "ru", "ar")),
    Fault("bold for italic", "WRD013", SECOND, at(5, STYLED, "<w:b/><w:bCs/>"), ("en", "es", "fr", "ru")),
    Fault("italic for bold", "WRD013", SECOND, at(5, STYLED, "<w:i/><w:iCs/>"), ("zh", "ar")),
    Fault(
        "bold italic for either",
        "WRD013",
        "preambular paragraph 4",
        at(3, STYLED, "<w:b/><w:bCs/><w:i/><w:iCs/>"),
        ("en", "es", "fr", "ru", "zh"),
    ),
    Fault("space emphasised", "WRD014", SECOND, at(5, BEHIND, r" </w:t></w:r>\1"), LETTERS),
    Fault(
        "comma of the organ line emphasised",
        "WRD014",
        "paragraph",
        swap(
            DOCUMENT,
            r'("OrganName"(?:(?!</w:t>).)*)(</w:t></w:r><w:r><w:rPr>(?:(?!</w:rPr>).)*</w:rPr><w:t [^>]*>)([,，،])',
            r"\1\3\2",
        ),
    ),
    Fault(
        "tab emphasised",
        "WRD014",
        "preambular paragraph 4",
        at(3, r"<w:rPr>(?=(?:(?!</w:rPr>).)*</w:rPr><w:tab/>)", '<w:rPr><w:rStyle w:val="PreambularOpening"/>'),
    ),
    Fault("bold words", "WRD015", "operative paragraph 4", item("<w:rPr>", "<w:rPr><w:b/><w:bCs/>")),
    Fault("underlined words", "WRD015", SECOND, at(5, TEXT, '<w:u w:val="single"/>')),
    Fault("struck words", "WRD015", SECOND, at(5, TEXT, "<w:strike/>")),
    Fault(
        "underlined verb",
        "WRD015",
        SECOND,
        at(5, r"(?=<w:(?:rFonts|rtl|lang)[^>]*/>(?:(?!</w:rPr>).)*</w:rPr><w:t [^>]*>VERB)", '<w:u w:val="single"/>'),
    ),
    Fault("organ plain", "WRD016", "paragraph", swap(DOCUMENT, '<w:rStyle w:val="OrganName"/>', "")),
    Fault(
        "organ underlined instead",
        "WRD016",
        "paragraph",
        swap(DOCUMENT, '<w:rStyle w:val="OrganName"/>', '<w:u w:val="single"/>'),
    ),
    # notes
    Fault(
        "endnote", "WRD041", "preambular paragraph 3", at(2, "(?=</w:p>)", '<w:r><w:endnoteReference w:id="5"/></w:r>')
    ),
    Fault("note that is missing", "WRD042", "preambular paragraph 3", swap(DOCUMENT, CALLED, r'\1"99"')),
    Fault("note that nothing calls", "WRD042", "footnote", swap(DOCUMENT, rf"{CALLED}/>", "")),
    Fault("note called twice", "WRD042", "preambular paragraph 3", swap(DOCUMENT, TWICE, r"\1\1")),
    Fault(
        "mark without style",
        "WRD024",
        "preambular paragraph 3",
        at(2, r'<w:rStyle w:val="FootnoteReference"/>(?=(?:(?!</w:rPr>).)*</w:rPr><w:footnoteRef)', ""),
    ),
    Fault(
        "mark not raised",
        "WRD024",
        "preambular paragraph 3",
        at(
            2,
            r"(?<=FootnoteReference\"/>)(?=(?:(?!</w:rPr>).)*</w:rPr><w:footnoteRef)",
            '<w:vertAlign w:val="baseline"/>',
        ),
    ),
    Fault(
        "mark in the note without style",
        "WRD024",
        "footnote 1",
        swap(NOTES, r'<w:rStyle w:val="FootnoteReference"/>(?=(?:(?!</w:rPr>).)*</w:rPr><w:footnoteRef)', ""),
    ),
    Fault("note in the style of text", "WRD025", "footnote 1", swap(NOTES, '"FootnoteText"', '"SingleTxt"')),
    Fault("Word's own line above notes", "WRD026", "separator", swap(NOTES, r"<w:t [^>]*>_+</w:t>", "<w:separator/>")),
    # language
    Fault(
        "another language marked",
        "WRD027",
        SECOND,
        at(5, r'(VERB</w:t></w:r><w:r>.*?<w:lang w:\w+=)"[^"]+"', r'\1"pt-BR"'),
    ),
    Fault(
        "verb in another language",
        "WRD027",
        "preambular paragraph 4",
        at(3, r'(<w:lang w:\w+=)"[^"]+"(?=/></w:rPr><w:t [^>]*>VERB)', r'\1"pt-BR"'),
    ),
    Fault("run from left to right", "WRD028", SECOND, at(5, r"(VERB</w:t></w:r><w:r>.*?)<w:rtl/>", r"\1"), ("ar",)),
    Fault("paragraph from left to right", "WRD028", SECOND, at(5, IN_LIST, '<w:bidi w:val="0"/>'), ("ar",)),
    Fault(
        "heading without level",
        "WRD029",
        "heading",
        swap(DOCUMENT, r"(.*)<w:pStyle w:val=\"H23\"/>", r'\1<w:pStyle w:val="Normal"/>'),
    ),
    # what is left in the file
    Fault(
        "insertion left", "WRD030", SECOND, at(5, "(<w:r>.*)(?=</w:p>)", r'<w:ins w:id="9" w:author="A. N.">\1</w:ins>')
    ),
    Fault(
        "deletion left",
        "WRD030",
        SECOND,
        at(5, "(?=</w:p>)", '<w:del w:id="9" w:author="A. N."><w:r><w:delText>x</w:delText></w:r></w:del>'),
    ),
    Fault("comment left", "WRD031", SECOND, comment),
    Fault("one number typed", "WRD032", SECOND, typed_number),
    Fault(
        "hidden words", "WRD033", SECOND, at(5, "(?=</w:p>)", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>of ours</w:t></w:r>")
    ),
    Fault("author", "WRD034", "properties", swap(CORE, "(<dc:creator>)[^<]*", r"\1A. Delegate")),
    Fault(
        "last editor",
        "WRD034",
        "properties",
        swap(CORE, "<dc:title>", "<cp:lastModifiedBy>A. Delegate</cp:lastModifiedBy><dc:title>"),
    ),
    Fault("company", "WRD034", "properties", company),
    Fault("title of another document", "WRD020", "properties", swap(CORE, "(<dc:title>)[^<]*", r"\1Document1")),
    Fault("symbol of another document", "WRD020", "properties", swap(CORE, "(<cp:keywords>)[^<]*", r"\1A/80/L.3")),
    # habits
    Fault("words in small capitals", "WRD015", SECOND, at(5, TEXT, "<w:smallCaps/>")),
    Fault("words struck through twice", "WRD015", SECOND, at(5, TEXT, "<w:dstrike/>")),
    Fault(
        "paragraph that floats in a frame", "WRD050", SECOND, at(5, IN_LIST, '<w:framePr w:w="3000" w:wrap="around"/>')
    ),
    Fault("organ line indented", "WRD007", "paragraph", at_organ('<w:ind w:left="333"/>')),
    Fault("coloured words", "WRD039", SECOND, at(5, TEXT, '<w:color w:val="FF0000"/>')),
    Fault("highlighted words", "WRD039", SECOND, at(5, TEXT, '<w:highlight w:val="yellow"/>')),
    Fault("alignment by hand", "WRD035", SECOND, at(5, IN_LIST, '<w:jc w:val="left"/>')),
    Fault("line break", "WRD037", SECOND, at(5, r"(?=</w:p>)", "<w:r><w:br/><w:t>x</w:t></w:r>")),
    Fault("doubled space", "WRD037", SECOND, at(5, r"(?=</w:p>)", '<w:r><w:t xml:space="preserve">x  x</w:t></w:r>')),
    # accessibility
    Fault(
        "picture described by its file",
        "ACC001",
        SECOND,
        at(5, r"(?=</w:p>)", DRAWING.replace("name=", 'descr="lake.png" name=')),
    ),
    Fault("picture not described", "ACC001", SECOND, at(5, r"(?=</w:p>)", DRAWING)),
    Fault("table without head", "ACC002", "table 1", every(DOCUMENT, "<w:tblHeader/>", "")),
    Fault("no title", "ACC003", "properties", swap(CORE, "(<dc:title>)[^<]*", r"\1")),
    Fault("file in another language", "ACC004", "properties", swap(CORE, "(<dc:language>)[^<]*", r"\1pt-BR")),
    Fault(
        "heading level skipped",
        "ACC005",
        "paragraph",
        swap(DOCUMENT, r'(<w:pStyle w:val="AgendaTitleH2"/>(?:(?!</w:pPr>).)*)', r'\1<w:outlineLvl w:val="6"/>'),
    ),
    Fault(
        "styles of Geneva",
        "WRD001",
        "",
        every(
            STYLES, r'<w:name w:val="(_[^"]*|Title_[^"]*|Session|Sponsors|Agenda[^"]*)"/>', r'<w:name w:val="\1_G"/>'
        ),
    ),
)


def seeded() -> Iterator[tuple[Fault, str, Parts]]:
    """Every fault in every language it applies to: the fault, the language, the parts of the broken file."""
    clean = {code: parts_of(built(code)) for code in LANGUAGES}
    for fault in FAULTS:
        for code in fault.languages:
            parts = dict(clean[code])
            fault.change(parts, code)
            if parts != clean[code]:
                yield fault, code, parts
