"""WRD015: emphasis in running text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.italics import is_sloped
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.measure import STRESSED
from drafter.check.word.openings import kind_of, openings
from drafter.check.word.scripts import script_of
from drafter.check.word.silence import of_strangers
from drafter.findings import Origin, Severity
from drafter.language.lexicon import lexicon
from drafter.word.inspection.paragraphs import Inspected, Stretch
from drafter.word.mending.edits import SetProperties

_LONGEST_INDEX = 3
"""Letters that stand raised in numbers and abbreviations: 21st, Mme; behind a space there is one at most."""


@rule(
    "WRD015",
    "emphasis-in-text",
    scope=Scope.WORD,
    summary="Nothing in running text or notes is bold, underlined, struck through, capitalised or framed, nor in "
    "italic but for titles and foreign words; in a decision, no opening verb is emphasised either.",
    why="The Organization does not stress words by type; italics are left for titles of publications and the like. "
    "What counts is what Word shows: in Arabic, what is set for complex scripts.",
    source="Facts on UN house style 1.3 and 1.4; Editorial Manual, italics (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    adopted_copies_waver=True,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:b/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
        ),
        Example(
            "es",
            '<w:b/><w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve"> del informe;',
            '<w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve"> del informe;',
        ),
    ),
)
def emphasis_in_text(manuscript: Manuscript) -> Iterator[Fault]:
    """Stressed words of text and notes; of italics those that can be no title, which begins with a capital."""
    asked = {id(opening.stand): opening.emphasised[1] for opening in openings(manuscript)}
    for stand in manuscript.running:
        for stretch in filter(_says, stand.paragraph.shown):
            begins = stretch.start < asked.get(id(stand), 0) or _opens(manuscript, stretch, stand.paragraph)
            said, many = _emphasised(manuscript, stand, stretch, begins=begins)
            if said:
                yield _fault(manuscript.at(stand.paragraph), stand.paragraph, stretch, said, many)
    organ = [stand.paragraph for stand in manuscript.of_role("organ line")]
    for paragraph in (*organ, *manuscript.reported):  # reports have bold words, and underlined ones in older files
        for stretch in paragraph.shown:
            said = _stress(stretch, paragraph, bold=True)
            if said and (said != "underlined" or manuscript.holds_resolution):
                yield _fault(manuscript.at(paragraph), paragraph, stretch, said, f"Running text is {said}")
    for note, paragraph in manuscript.noted:
        for stretch in paragraph.shown:
            said = _stress(stretch, paragraph, bold=False)
            if not said and _says(stretch) and is_sloped(manuscript, stretch, paragraph):
                said = _SLOPED
            if said:
                yield _fault(manuscript.within(note), paragraph, stretch, said, f"Text of notes is {said}")


def _emphasised(manuscript: Manuscript, stand: Stand, stretch: Stretch, *, begins: bool) -> tuple[str, str]:
    """How a stretch of running text is emphasised, and what is to be said of several; nothing where it may be."""
    if begins and manuscript.draft.front.kind.is_decision and kind_of(stretch):
        return "emphasised in a decision", "Verbs of a decision are emphasised"
    if not begins and kind_of(stretch) and stretch.look.style in _styles(manuscript):
        return _AS_OPENING, "Words within the text are emphasised as openings"
    bold = begins or bool(manuscript.asked(stand).bold) or _opens_late(manuscript, stretch, stand.paragraph)
    if said := _stress(stretch, stand.paragraph, bold=bold):
        return said, f"Running text is {said}"
    if not begins and is_sloped(manuscript, stretch, stand.paragraph, in_text=True):
        return _SLOPED, "Words that name nothing are in italic"
    return "", ""


_STRONG = "Strong"
"""Word's own character style for bold words."""
_AS_OPENING, _SLOPED = "emphasised as an opening", "in italic"


def _styles(manuscript: Manuscript) -> set[str]:
    """The character styles of openings that the file has."""
    emphasis = manuscript.house.emphasis
    return {emphasis.preambular, emphasis.operative, emphasis.bold} & manuscript.file.definitions.keys()


def _opens(manuscript: Manuscript, stretch: Stretch, paragraph: Inspected) -> bool:
    """Whether it begins its paragraph in the style of openings, though the lexicon knows no such verb."""
    styles = _styles(manuscript)
    before = (each for each in paragraph.shown if each.start < stretch.start and any(map(str.isalnum, each.text)))
    return stretch.look.style in styles and all(each.look.style in styles for each in before)


def _opens_late(manuscript: Manuscript, stretch: Stretch, paragraph: Inspected) -> bool:
    """Whether it is the verb of a Chinese paragraph that begins with an adverbial: “在这方面，回顾…”."""
    words, before = stretch.text.strip(), [each for each in paragraph.shown if each.start < stretch.start]
    if manuscript.language.emphasis != "bold" or any(each.look.bold for each in before if each.text.strip()):
        return False
    known = lexicon(manuscript.language.code)
    is_behind = "".join(each.text for each in before).endswith("，")
    return is_behind and bool(known.entry(words, "preamble") or known.entry(words, "operative"))


_BY_HAND = {"b", "bCs", "u", "strike", *STRESSED}
"""What no style of links gives: on a link too it is somebody's own."""


def _says(stretch: Stretch) -> bool:
    """Whether it holds words that may be judged; what the style of links does is the house's."""
    is_styled_link = stretch.link and not _BY_HAND & stretch.direct
    return not is_styled_link and not stretch.calls and any(map(str.isalnum, stretch.text))


def _stress(stretch: Stretch, paragraph: Inspected, *, bold: bool) -> str:
    """How a stretch is stressed, weight aside where the place has it; "" where it is not."""
    look = stretch.look
    if not _says(stretch):
        return ""
    if look.bold and not bold:
        return "bold"
    if look.underline:
        return "underlined"
    if look.struck:
        return "struck through by hand"
    if look.script and _is_no_index(stretch, paragraph):
        return "raised or lowered"
    return next((said for name, said in STRESSED.items() if name in look.stresses), "")


def _is_no_index(stretch: Stretch, paragraph: Inspected) -> bool:
    """Whether raised or lowered letters are more than the end of a number or an abbreviation."""
    letters = sum(map(str.isalpha, stretch.text))
    before = "".join(each.text for each in paragraph.shown if each.start < stretch.start)
    is_apart = (before[-1:] or " ").isspace() and letters > 1
    return letters > _LONGEST_INDEX or is_apart or script_of(stretch.text) == "han"


def _fault(origin: Origin, paragraph: Inspected, stretch: Stretch, said: str, many: str) -> Fault:
    """One stretch; direct format is taken away, what a style does is for the drafter to decide."""
    words, hint = stretch.text.strip()[:60], "Set it in roman."
    if said == _SLOPED:  # a title without a capital is rare, but who is to know
        hint = "Set it in roman, if it is neither a title nor of another language."
        return Fault(f"“{words}” is {said}.", origin, hint, words, many=many, severity=Severity.NOTE)
    is_styled = said == _AS_OPENING or stretch.look.style == _STRONG
    names = ("b", "bCs", "u", "strike", "vertAlign", *STRESSED, *(["rStyle"] * is_styled))
    taken: dict[str, None] = {name: None for name in names if name in stretch.direct}
    mends = (SetProperties(paragraph.part, stretch.element, "rPr", taken),) if taken else ()
    return Fault(f"“{words}” is {said}.", origin, hint, words, many=many, mends=mends)
