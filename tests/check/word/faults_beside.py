"""Faults beside the text: what is tracked, linked, described or asked of programs, and lines out of their place."""

from tests.check.word.breaking import (
    DOCUMENT,
    DRAWING,
    IN_LIST,
    NOTES,
    SECOND,
    SETTINGS,
    Fault,
    at,
    linked_to,
    organ_misspelt_in_text,
    swap,
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
)
