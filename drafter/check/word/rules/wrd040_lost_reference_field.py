"""WRD040: reference that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Severity
from drafter.word.inspection.paragraphs import Field

_REFERENCES = frozenset(("REF", "PAGEREF", "NOTEREF"))


@rule(
    "WRD040",
    "lost-reference-field",
    scope=Scope.WORD,
    summary="A link within the file leads to a bookmark that is there; so does a field that shows the number of a "
    "paragraph, page or note.",
    why="When Word counts anew, it prints an error in bold in place of the number.",
    source="ECMA-376, part 1, 17.16.5 (REF, PAGEREF, NOTEREF).",
    since="0.1",
    draft=Severity.ERROR,
    submission=Severity.ERROR,
    examples=(
        Example(
            "en",
            '<w:fldSimple w:instr="REF lost \\\\h"><w:r><w:t>5</w:t></w:r></w:fldSimple><w:hyperlink ',
            "<w:hyperlink ",
        ),
        Example(
            "ru",
            '<w:fldSimple w:instr="PAGEREF lost"><w:r><w:t>5</w:t></w:r></w:fldSimple><w:hyperlink ',
            "<w:hyperlink ",
        ),
    ),
)
def lost_reference_field(manuscript: Manuscript) -> Iterator[Fault]:
    """Hold fields and links against the bookmarks of the file; a table of contents has both in one."""
    known = manuscript.file.bookmarks
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            for field in paragraph.fields:
                target = _target(field)
                if not target or target in known:
                    continue
                message = f"The field {field.name} leads to “{target}”, which is not in the file."
                origin, hint = manuscript.at(paragraph, story), "Insert the reference anew."
                yield Fault(message, origin, hint, field.result.strip(), many="References lead nowhere")
            of_fields = (field.anchor for field in paragraph.fields if field.anchor)
            for anchor in (*paragraph.anchors, *of_fields):
                if anchor not in known and not anchor.startswith("_top"):
                    message = f"A link leads to “{anchor}”, which is not in the file."
                    origin, hint = manuscript.at(paragraph, story), "Make the link anew, or take it off."
                    yield Fault(message, origin, hint, many="Links lead nowhere")


def _target(field: Field) -> str:
    """The bookmark whose place a field shows; a field may also be nothing but the name of one that Word made."""
    words = field.instruction.split()
    if words and words[0].startswith("_Ref"):
        return words[0]
    return words[1] if field.name in _REFERENCES and len(words) > 1 and not words[1].startswith("\\") else ""
