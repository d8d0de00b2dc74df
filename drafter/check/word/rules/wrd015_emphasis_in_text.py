"""WRD015: emphasis in running text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.measure import STRESSED
from drafter.check.word.openings import kind_of, openings
from drafter.check.word.silence import without_text
from drafter.findings import Severity
from drafter.word.inspection.paragraphs import Stretch
from drafter.word.mending.edits import SetProperties

_LONGEST_INDEX = 3
"""Letters that stand raised in numbers and abbreviations: 21st, Mme."""


@rule(
    "WRD015",
    "emphasis-in-text",
    scope=Scope.WORD,
    summary="Nothing in running text is bold, underlined, struck through, capitalised or framed; in a decision, no "
    "opening verb is emphasised either.",
    why="The Organization does not stress words by type; italics are left for titles of publications and the like.",
    source="Facts on UN house style 1.3 and 1.4; Editorial Manual, italics (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    silent=without_text,
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
    """Bold, underlined and struck words; italics are left to the drafter, who alone knows a title."""
    is_decision = manuscript.draft.front.kind.is_decision
    asked = {id(opening.stand): opening.emphasised[1] for opening in openings(manuscript)}
    for stand in manuscript.running:
        form = manuscript.asked(stand)
        for stretch in stand.paragraph.shown:
            words = stretch.text.strip()[:60]
            begins = stretch.start < asked.get(id(stand), 0)
            if stretch.link or not any(map(str.isalnum, words)):
                continue
            if begins and is_decision and kind_of(stretch):
                said, many = f"“{words}” is emphasised in a decision", "Verbs of a decision are emphasised"
            elif stretch.look.bold and not form.bold and not begins:
                said, many = f"“{words}” is bold", "Running text is bold"
            elif stretch.look.underline:
                said, many = f"“{words}” is underlined", "Running text is underlined"
            elif stretch.look.struck:
                said, many = f"“{words}” is struck through by hand", "Running text is struck through by hand"
            elif means := next((name for name in STRESSED if name in stretch.direct and not stretch.link), ""):
                said, many = f"“{words}” is {STRESSED[means]}", f"Running text is {STRESSED[means]}"
            elif stretch.look.script and words.isalpha() and len(words) > _LONGEST_INDEX:
                said, many = f"“{words}” is raised or lowered", "Running text is raised or lowered"
            else:
                continue
            mends = _plain(stand, stretch)
            yield Fault(f"{said}.", manuscript.at(stand.paragraph), "Set it in roman.", words, many=many, mends=mends)


def _plain(stand: Stand, stretch: Stretch) -> tuple[SetProperties, ...]:
    """Direct bold and underlining taken away; what a style does is for the drafter to decide."""
    taken: dict[str, None] = {
        name: None for name in ("b", "bCs", "u", "strike", "vertAlign", *STRESSED) if name in stretch.direct
    }
    return (SetProperties(stand.paragraph.part, stretch.element, "rPr", taken),) if taken else ()
