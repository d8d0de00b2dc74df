"""Faults beside the text: what is tracked, linked, described or asked of programs, and lines out of their place."""

from tests.check.word.breaking import (
    ARIAL,
    DOCUMENT,
    DRAWING,
    IN_LIST,
    NOTES,
    SECOND,
    SETTINGS,
    Change,
    Fault,
    at,
    at_organ_characters,
    every,
    linked_to,
    organ_misspelt_in_text,
    swap,
    table_of_masthead_turned,
)

INSERTED = r"(<w:r>(?:(?!</w:r>).)*<w:t[ >](?:(?!</w:r>).)*</w:r>)", r'<w:ins w:id="1" w:author="A. N.">\1</w:ins>'
TAB_STOP = "(?=<w:defaultTabStop)"
INSERTED_IN_NOTE = r'(w:id="1".*?)' + INSERTED[0], r"\1<w:ins>\2</w:ins>"
TOLD, CALLED = (f'name="Lake" descr="{said}"' for said in ("A lake. Description automatically generated", "Picture 4"))
FOLDER, DRIVE = "file:///C:/Users/delegate/draft.docx", "https://lakes-my.sharepoint.com/personal/a_n/x"
OF_WEB = '<w:spacing w:beforeAutospacing="1" w:afterAutospacing="1"/>'
LETTER = '<w:mailMerge><w:mainDocumentType w:val="email"/></w:mailMerge>'
HEADING = '(?=<w:p><w:pPr><w:pStyle w:val="H23"/>)'
ROW = r"(<w:tr>)(?:<w:trPr>.*?</w:trPr>)?", r'\1<w:trPr><w:ins w:id="1" w:author="A. N."/></w:trPr>'
SESSION = r'(<w:p><w:pPr><w:pStyle w:val="Session"/>.*?</w:p>)(<w:p>.*?</w:p>)'
LETTERS = ("ar", "en", "es", "fr", "ru")

OTHER = "https://docs.un.org/en/A/RES/61/9"
CALL = r'(?<=FootnoteReference"/>)(?=(?:(?!</w:rPr>).)*</w:rPr><w:footnoteRef)'
CALL_TYPED = r"(<w:footnoteReference [^>]*?)/>", r"\1 w:customMarkFollows='1'/><w:t>4</w:t>"
BREAK = r'(w:id="1".*?)(?=</w:p>)', r"\1<w:r><w:br/></w:r>"
HEAD, HEAD_OFF = "<w:tblHeader/>", '<w:tblHeader w:val="0"/>'
LARGE = '<w:sz w:val="36"/><w:szCs w:val="36"/>'
RECITAL = "preambular paragraph 3"
OBJECT = '<w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata/></v:shape></w:object></w:r>'


def leading(instruction: str) -> Change:
    """A field in the second operative paragraph."""
    simple = f"<w:fldSimple w:instr='{instruction}'><w:r><w:t>77/18</w:t></w:r></w:fldSimple>"
    return at(5, "(?=</w:p>)", simple)


BESIDE: tuple[Fault, ...] = (
    # what is tracked, linked and described
    Fault("symbol of a head tracked", "WRD030", "even-page header", swap("word/header1", *INSERTED)),
    Fault(
        "words of a note tracked",
        "WRD030",
        "footnote",
        swap(NOTES, *INSERTED_IN_NOTE),
    ),
    Fault("row of a table tracked", "WRD030", "paragraph", swap(DOCUMENT, *ROW)),
    Fault("link into a folder", "WRD034", SECOND, linked_to(FOLDER), stays=True),
    Fault(
        "link into a drive of one's own",
        "WRD034",
        SECOND,
        linked_to(DRIVE),
        stays=True,
    ),
    Fault(
        "picture described by Word",
        "ACC001",
        SECOND,
        at(
            5,
            "(?=</w:p>)",
            DRAWING.replace('name="Lake"', TOLD),
        ),
    ),
    Fault(
        "picture called a picture",
        "ACC001",
        SECOND,
        at(5, "(?=</w:p>)", DRAWING.replace('name="Lake"', CALLED)),
    ),
    # space that is left to Word
    Fault(
        "space as on web pages",
        "WRD006",
        SECOND,
        at(5, IN_LIST, OF_WEB),
    ),
    Fault("space between paragraphs lost", "WRD006", SECOND, at(5, "(?=</w:pPr>)", "<w:contextualSpacing/>")),
    # what is asked of programs
    Fault("gutter at the top", "WRD049", "settings", swap(SETTINGS, TAB_STOP, "<w:gutterAtTop/>")),
    Fault("booklet", "WRD049", "settings", swap(SETTINGS, TAB_STOP, "<w:bookFoldPrinting/>")),
    Fault("fields counted at once", "WRD049", "settings", swap(SETTINGS, "(?=<w:footnotePr>)", "<w:updateFields/>")),
    Fault(
        "letter of a mail merge",
        "WRD049",
        "settings",
        swap(SETTINGS, TAB_STOP, LETTER),
    ),
    # lines out of their place
    Fault("item above the session", "WRD045", "paragraph 3", swap(DOCUMENT, SESSION, r"\2\1"), stays=True),
    Fault("organ of the text misspelt", "WRD054", "paragraph", organ_misspelt_in_text, LETTERS, stays=True),
    Fault(
        "empty paragraphs above the annex",
        "WRD036",
        "paragraph",
        swap(DOCUMENT, HEADING, "<w:p/>"),
        stays=True,
    ),
    # fields that lead elsewhere
    Fault("field that leads into a folder", "WRD034", SECOND, leading(f'HYPERLINK "{FOLDER}"'), stays=True),
    Fault("field that leads to nothing", "WRD040", SECOND, leading('HYPERLINK \\\\l "gone"')),
    Fault("field that leads to another document", "WRD053", SECOND, leading(f'HYPERLINK "{OTHER}"')),
    Fault("field that asks", "WRD052", SECOND, leading('FILLIN "Which number?"')),
    # marks of notes
    Fault("mark in larger type", "WRD024", RECITAL, at(2, CALL, LARGE)),
    Fault("mark in another font", "WRD024", RECITAL, at(2, CALL, ARIAL)),
    Fault("hidden mark", "WRD033", RECITAL, at(2, CALL, "<w:vanish/>")),
    Fault(
        "number of a call typed",
        "WRD042",
        RECITAL,
        at(2, *CALL_TYPED),
    ),
    Fault(
        "break of a line in a note",
        "WRD037",
        "footnote",
        swap(NOTES, *BREAK),
    ),
    # the organ's line, tables, the masthead
    Fault("organ's line underlined", "WRD015", "paragraph 14", at_organ_characters('<w:u w:val="single"/>')),
    Fault("table's head switched off", "ACC002", "table 1", every(DOCUMENT, HEAD, HEAD_OFF)),
    Fault("masthead turned round", "WRD028", "first-page header", table_of_masthead_turned, stays=True),
    Fault("object without words", "ACC001", SECOND, at(5, "(?=</w:p>)", OBJECT)),
)
