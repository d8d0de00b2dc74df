"""The keys of a spec: the one set of definitions that validates it, completes it in editors and explains it."""

from __future__ import annotations

from drafter.model.front import LANGUAGES
from drafter.model.front import Kind as DocumentKind
from drafter.spec.resolutions import read_resolution, read_symbol
from drafter.spec.schema.forms import read_date, read_name, read_number, read_rule, read_whole
from drafter.spec.schema.kinds import Choice, Either, Key, ListOf, Named, Record, Text, Word
from drafter.spec.schema.paragraphs import Paragraph
from drafter.spec.schema.sessions import read_session

TEXT = Text()
FLAG = Choice({"true": "", "false": ""}, whole=True)
WHOLE = Word("a whole number", "bad-number", read_whole, r"^[0-9]{1,4}$", number=True)
NUMBER = Word("a number, or the number as printed (“3 bis”)", "bad-number", read_number, number=True)
DATE = Word("a date such as 2026-11-20", "bad-date", read_date, r"^\d{4}-\d{2}-\d{2}$")
SYMBOL = Word("a document symbol such as A/81/L.7/Rev.1", "bad-symbol", read_symbol)
SESSION = Word(
    "a session: 81, S-32 (special) or ES-10 (emergency)", "bad-session", read_session, r"^(E?S-)?\d+$", number=True
)
RESOLUTION = Word("a resolution number such as 77/18 or 3369 (XXX)", "bad-resolution", read_resolution)
LABEL = Word("a name of letters, figures, hyphens and full stops", "bad-name", read_name)
RULE = Word("the code of a rule such as TXT009, or of a group: TXT", "bad-rule", read_rule)
LANGUAGE = Choice(dict(zip(LANGUAGES, ("Arabic", "English", "Spanish", "French", "Russian", "Chinese"), strict=True)))

NOTE = Either(
    TEXT,
    Record("note", "a note", "A note with a mark of its own.").define(
        Key("mark", TEXT, "The mark, where it is not the one that position gives.", "mark: '†'"),
        Key("text", TEXT, "What the note says.", "text: A/81/302.", required=True),
    ),
)

# --- front matter -----------------------------------------------------------------------------------------------

AGENDA = Record("agenda", "the agenda", "The agenda item the document is issued under.").define(
    Key("item", TEXT, "The item, with its sub-item.", "item: 125 (b)"),
    Key("items", ListOf(TEXT), "Several items, in order.", "items: [13 (a), '115']"),
    Key(
        "title",
        ListOf(TEXT, or_one=True),
        "The item's title; for a sub-item the item's title and its own, one a line.",
        "title: [Cooperation with regional organizations, Cooperation with the Lake Basin Commission]",
    ),
    Key("provisional", FLAG, "Whether the item is one of the provisional agenda.", "provisional: true"),
    Key("note", NOTE, "The note on a provisional agenda.", "note: A/81/150."),
)
SPONSOR = Either(
    Text("a State (its name or its three-letter code)"),
    Record("sponsor", "a sponsor", "A sponsor with a note of its own.").define(
        Key("state", TEXT, "Name, or three-letter code (ISO 3166-1).", "state: CMR", required=True),
        Key("code", TEXT, "The three-letter code, where the name is written otherwise than in the list of States."),
        Key("note", NOTE, "A note on this sponsor.", "note: On behalf of the States members of the Commission."),
    ),
)
ADOPTED = Record("adopted", "the adoption", "How a resolution was adopted.").define(
    Key("symbol", SYMBOL, "Its symbol, where `symbol` does not say it.", "symbol: A/RES/81/18"),
    Key("date", DATE, "The day it was adopted.", "date: 2026-11-24"),
    Key("meeting", TEXT, "The meeting that adopted it.", "meeting: 39th plenary meeting"),
    Key("line", TEXT, "The line of adoption, where it is not the usual one."),
    Key("basis", TEXT, "On what it was adopted.", "basis: '[without reference to a Main Committee (A/81/L.7)]'"),
    Key("vote", TEXT, "The vote.", "vote: 120 to 2, with 40 abstentions"),
    Key("draft", TEXT, "The draft that was adopted.", "draft: A/81/L.7"),
)

# --- body -------------------------------------------------------------------------------------------------------

_LONG = Record("paragraph", "a paragraph", "A paragraph in its long form.")
_ITEM = Record("item", "a sub-paragraph", "A sub-paragraph in its long form.")
HEADING = Record("heading", "a heading", "A heading inside the text.")
SECTION = Record("section", "a section", "A section with a roman numeral.")
TABLE = Record("table", "a table", "A table.")
_TABLE_KEYS = Record("table_content", "a table", "What a table holds.")

PARAGRAPH = Paragraph(_LONG, (("heading", HEADING), ("section", SECTION), ("table", TABLE)))
ITEM = Paragraph(_ITEM, expects="a sub-paragraph")
ITEMS = ListOf(ITEM)
THEN = ListOf(Paragraph(_LONG), or_one=True)
BODY = ListOf(PARAGRAPH)
SIMPLE_BODY = ListOf(Paragraph(_LONG, (("heading", HEADING), ("table", TABLE))))

_LABEL = Key("label", LABEL, 'A name for cross-references: {{ para("report") }}.', "label: report")
_THEN = Key(
    "then", THEN, "Unnumbered text that follows the sub-paragraphs.", "then: and to keep the matter under review"
)
_VERB = Key("verb", TEXT, "The opening verb exactly as printed; `none` for no emphasised opening.", "verb: Requests")
_TEXT = Key("text", TEXT, "What follows the verb, or all of it.", "text: the Secretary-General")
_NUMBER = Key("number", NUMBER, "A number to count on from, or one printed as it stands.", "number: 3 bis")
_NUMBERED = Key("numbered", FLAG, "Whether it has a number, where that is not the usual thing here.", "numbered: false")
_IGNORE = Key(
    "ignore",
    Named(TEXT, "codes of rules with the reason for each", RULE),
    "Rules of `drafter check` that say nothing here, each with the reason.",
    "ignore: {TXT009: as agreed in the informals}",
)
_LONG.define(
    _VERB,
    _TEXT,
    _LABEL,
    _NUMBER,
    _NUMBERED,
    Key("items", ITEMS, "Its sub-paragraphs, (a), (b), …; to four levels.", "items: [first, second]"),
    _THEN,
    _IGNORE,
)
_ITEM.define(
    _VERB,
    _TEXT,
    _LABEL,
    _NUMBER,
    Key("items", ITEMS, "Sub-paragraphs one level deeper.", "items: [first, second]"),
    _THEN,
    _IGNORE,
)
HEADING.define(
    Key("heading", TEXT, "The heading.", "heading: Follow-up", required=True),
    Key("level", Choice({str(n): "" for n in range(1, 7)}, whole=True), "Its level, 1 unless given.", "level: 2"),
    Key("numbered", FLAG, "Whether it is counted: A., 1., (a).", "numbered: true"),
    Key("number", TEXT, "A number printed as it stands.", "number: II."),
)
SECTION.define(
    Key("section", Text('a title, or "" for none'), 'Its title; "" for none.', "section: Financing", required=True),
    Key("number", TEXT, "A number printed as it stands.", "number: IV"),
    Key("restart", FLAG, "Whether paragraphs are counted from 1 anew.", "restart: true"),
    Key("preamble", SIMPLE_BODY, "Preambular paragraphs of the section.", "preamble: [Recalling its decision]"),
    Key("operative", SIMPLE_BODY, "Its paragraphs.", "operative: [Decides to meet again]"),
)
_CELL = Record("cell", "a cell", "A table cell in its long form.").define(
    Key("text", Text('a text, or "" for an empty cell'), "What it says.", "text: Total"),
    Key("columns", WHOLE, "How many columns it spans.", "columns: 2"),
    Key("rows", WHOLE, "How many rows it spans.", "rows: 2"),
    Key("align", Choice({"start": "", "center": "", "end": ""}), "Where its text stands.", "align: end"),
)
CELL = Either(Text('a text, or "" for an empty cell'), _CELL)
ROW = ListOf(CELL)
_TABLE_KEYS.define(
    Key("title", TEXT, "Title above the table.", "title: Contributions"),
    Key("widths", ListOf(WHOLE), "Shares of the width, one a column.", "widths: [3, 1, 1]"),
    Key(
        "header",
        ListOf(Either(CELL.text, _CELL, ROW)),
        "The row, or rows, repeated on each page.",
        "header: [State, 2026]",
    ),
    Key("rows", ListOf(ROW), "The rows, each a list of cells.", "rows: [[Chad, '12'], [Gabon, '7']]", required=True),
)
TABLE.define(Key("table", _TABLE_KEYS, "The table.", required=True))

ANNEX = Record("annex", "an annex", "An annex.").define(
    Key("title", TEXT, "Its title.", "title: Work plan"),
    Key("heading", TEXT, "Its heading, where it is not “Annex” or “Annex II”.", "heading: Appendix"),
    Key("label", LABEL, "A name for cross-references.", "label: plan"),
    Key("numbered", FLAG, "Whether its paragraphs are numbered.", "numbered: true"),
    Key("body", BODY, "Its paragraphs.", "body: [The two secretariats meet once a year.]"),
)
_ANNEXES = Key("annex", ListOf(ANNEX, or_one=True), "The annex, or a list of annexes.", "annex: {title: Work plan}")
_OPENING = Key("opening", TEXT, "The organ's line that opens the text, where it is not the usual one.")
_PREAMBLE = Key("preamble", BODY, "Preambular paragraphs, in order.", "preamble:\n  - Recalling: its resolution 60/1")
_OPERATIVE = Key(
    "operative",
    BODY,
    "Operative paragraphs, in order.",
    "operative:\n  - Takes note: of the report of the Secretary-General",
)
_CLOSING = Key("closing", ListOf(TEXT), "Lines that close an adopted text.", "closing: [39th plenary meeting]")
PART = Record("part", "a part", "A lettered part: a complete resolution of its own.").define(
    Key("title", TEXT, "Its title.", "title: Programme budget"),
    Key("letter", TEXT, "Its letter, where position does not give it.", "letter: C"),
    _OPENING,
    _PREAMBLE,
    _OPERATIVE,
    _ANNEXES,
    _CLOSING,
)

# --- the whole --------------------------------------------------------------------------------------------------

FRONT_KEYS = (
    Key(
        "schema",
        Choice({"1": "The first version of the format."}, whole=True),
        "Version of this format.",
        "schema: 1",
        required=True,
    ),
    Key("language", LANGUAGE, "Language of the text.", "language: en", required=True),
    Key("organ", TEXT, "The organ: the name of its house style in templates/.", "organ: general-assembly"),
    Key(
        "committee",
        Choice({str(n): "" for n in range(1, 7)}, whole=True),
        "Main Committee of the General Assembly, 1 to 6.",
        "committee: 3",
    ),
    Key("kind", Choice({kind.value: "" for kind in DocumentKind}), "What the document is.", "kind: draft resolution"),
    Key("symbol", SYMBOL, "Its symbol.", "symbol: A/81/L.7/Rev.1"),
    Key("session", SESSION, "The session.", "session: 81"),
    Key("date", DATE, "Date of issue.", "date: 2026-11-20"),
    Key("original", LANGUAGE, "Language it was drafted in.", "original: en"),
    Key(
        "distribution",
        Choice({"limited": "Drafts.", "general": "Adopted texts and reports.", "restricted": ""}),
        "The circle it is distributed to; limited for drafts and general for adopted texts, where it is not said.",
        "distribution: limited",
    ),
    Key("agenda", AGENDA, "Agenda item and its titles.", "agenda: {item: 124 (c), title: Cooperation}"),
    Key("sponsors", ListOf(SPONSOR), "Who submits it, in the order to be printed.", "sponsors: [CMR, COG, GNQ]"),
    Key("sponsors_note", ListOf(NOTE, or_one=True), "A note on the whole list of sponsors, or several."),
    Key("submitted_by", TEXT, "Who submits it, where it is no list of States.", "submitted_by: the President"),
    Key("amends", SYMBOL, "For an amendment: symbol of the draft it amends.", "amends: A/81/L.7"),
    Key("title", TEXT, "The title.", "title: Cooperation between the United Nations and the Lake Basin Commission"),
    Key("job", TEXT, "Job number at the foot of page 1.", "job: 26-21541 (E)"),
    Key("emphasis", Choice({"bold": "Opening verbs in bold."}), "Bold verbs in every language.", "emphasis: bold"),
    Key(
        "numbering",
        Choice({"continue": "One count through all sections.", "restart": "Each section counts from 1."}),
        "How paragraphs are counted through sections.",
        "numbering: restart",
    ),
    Key("recalls", ListOf(RESOLUTION), "Resolutions that the text recalls; numbers only.", "recalls: [77/18, 79/9]"),
    Key(
        "known",
        Named(DATE, "resolution numbers with their dates", RESOLUTION),
        "Adoption dates that the index does not hold yet.",
        "known: {81/1: 2026-12-01}",
    ),
    Key("facts", TEXT, "Path of a file of facts that several languages share.", "facts: ../lake-basin.facts.yaml"),
    Key("adopted", ADOPTED, "For an adopted text: how it was adopted."),
    Key("verbs", ListOf(TEXT), "Opening phrases of its own, beyond the list of the language.", "verbs: [Cherishing]"),
    _IGNORE,
)
BODY_KEYS = (
    _OPENING,
    _PREAMBLE,
    _OPERATIVE,
    Key("parts", ListOf(PART), "Lettered parts, instead of preamble and operative."),
    _ANNEXES,
    _CLOSING,
    Key(
        "footnotes",
        Named(NOTE, "names with the texts of the notes", LABEL),
        "Footnotes by the names that call them: [^charter].",
        "footnotes: {charter: See Article 52.}",
    ),
)
SPEC = Record("spec", "a spec", "A draft resolution.").define(*FRONT_KEYS, *BODY_KEYS)

_SHARED = (
    *("schema", "organ", "committee", "kind", "symbol", "session", "date", "original", "distribution", "agenda"),
    *("sponsors", "amends", "job", "emphasis", "numbering", "recalls", "known", "footnotes"),
)
FACTS = Record("facts", "a facts file", "What several language versions of one draft share.").define(
    *(SPEC.by_name[name] for name in _SHARED)
)
"""Keys that a shared facts file may hold: those that are the same in every language."""
