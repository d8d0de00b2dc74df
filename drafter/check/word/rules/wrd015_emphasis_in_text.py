"""WRD015: emphasis in running text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import STRESSED
from drafter.check.word.openings import kind_of, openings
from drafter.check.word.scripts import script_of
from drafter.check.word.silence import of_strangers
from drafter.findings import Origin, Severity
from drafter.word.inspection.paragraphs import Inspected, Stretch
from drafter.word.mending.edits import SetProperties

_LONGEST_INDEX = 3
"""Letters that stand raised in numbers and abbreviations: 21st, Mme."""


@rule(
    "WRD015",
    "emphasis-in-text",
    scope=Scope.WORD,
    summary="Nothing in running text or notes is bold, underlined, struck through, capitalised or framed; in a "
    "decision, no opening verb is emphasised either.",
    why="The Organization does not stress words by type; italics are left for titles of publications and the like.",
    source="Facts on UN house style 1.3 and 1.4; Editorial Manual, italics (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example(
            "en",
            '<w:b/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
            '<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve"> the report;',
        ),
    ),
)
def emphasis_in_text(manuscript: Manuscript) -> Iterator[Fault]:
    """Bold, underlined and struck words of text and notes; italics are the drafter's, who alone knows a title."""
    is_decision = manuscript.draft.front.kind.is_decision
    asked = {id(opening.stand): opening.emphasised[1] for opening in openings(manuscript)}
    for stand in manuscript.running:
        is_bold = bool(manuscript.asked(stand).bold)
        for stretch in stand.paragraph.shown:
            begins = stretch.start < asked.get(id(stand), 0)
            if begins and is_decision and kind_of(stretch) and _says(stretch):
                said, many = "emphasised in a decision", "Verbs of a decision are emphasised"
            else:
                said = _stress(stretch, bold=is_bold or begins)
                many = f"Running text is {said}"
            if said:
                yield _fault(manuscript.at(stand.paragraph), stand.paragraph, stretch, said, many)
    for note, paragraph in manuscript.noted:
        for stretch in paragraph.shown:
            if said := _stress(stretch, bold=False):
                yield _fault(manuscript.within(note), paragraph, stretch, said, f"Text of notes is {said}")


def _says(stretch: Stretch) -> bool:
    """Whether it holds words that may be judged; what the style of links does is the house's."""
    is_styled_link = stretch.link and not {"b", "bCs", "u", "strike", "dstrike"} & stretch.direct
    return not is_styled_link and not stretch.calls and any(map(str.isalnum, stretch.text))


def _stress(stretch: Stretch, *, bold: bool) -> str:
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
    if look.script and (sum(map(str.isalpha, stretch.text)) > _LONGEST_INDEX or script_of(stretch.text) == "han"):
        return "raised or lowered"
    return next((said for name, said in STRESSED.items() if name in stretch.direct), "")


def _fault(origin: Origin, paragraph: Inspected, stretch: Stretch, said: str, many: str) -> Fault:
    """One stretch; direct format is taken away, what a style does is for the drafter to decide."""
    words = stretch.text.strip()[:60]
    names = ("b", "bCs", "u", "strike", "vertAlign", *STRESSED)
    taken: dict[str, None] = {name: None for name in names if name in stretch.direct}
    mends = (SetProperties(paragraph.part, stretch.element, "rPr", taken),) if taken else ()
    return Fault(f"“{words}” is {said}.", origin, "Set it in roman.", words, many=many, mends=mends)
