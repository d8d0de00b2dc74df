"""WRD050: floating text."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Severity


@rule(
    "WRD050",
    "floating-text",
    scope=Scope.WORD,
    summary="No text floats over the page: no text boxes or frames in a resolution, no watermarks.",
    why="What floats is read last or not at all, is lost in every other program, and moves when a line is added.",
    source="Web Content Accessibility Guidelines 2.2, 1.3.2; Facts on UN house style 2.1: nothing stands beside the "
    "text (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=of_strangers,
    examples=(
        Example(
            "en",
            ' the report;</w:t><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="DRAFT"/>'
            "</v:shape></w:pict>",
            " the report;</w:t>",
        ),
        Example(
            "es",
            " del informe;</w:t>"
            '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="DRAFT"/></v:shape></w:pict>',
            " del informe;</w:t>",
        ),
    ),
)
def floating_text(manuscript: Manuscript) -> Iterator[Fault]:
    """Boxes that hold words of a resolution, and letters that are drawn, wherever they are."""
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            for picture in paragraph.pictures:
                if picture.letters:
                    words, hint = picture.letters[:40], "Remove the watermark in Design."
                    origin = manuscript.at(paragraph, story)
                    yield Fault(f"“{words}” is drawn over the page.", origin, hint, words, many=_WATERMARKS)
    for stand in (*manuscript.of_role("organ line", "heading", "section", "closing"), *manuscript.running):
        if "framePr" in stand.paragraph.direct:  # notes of the cover may: those of the Secretariat stand so
            origin, hint = manuscript.at(stand.paragraph), "Remove the frame in Home, Paragraph, Frame."
            yield Fault("The paragraph floats in a frame.", origin, hint, many=_FRAMES)
    bodies = (manuscript.file.body, *manuscript.file.heads) if manuscript.holds_resolution else ()
    for story in bodies:
        for paragraph in story.paragraphs:
            words = " ".join(paragraph.text.split())[:60]
            if paragraph.boxes:
                origin, hint = manuscript.at(paragraph, story), "Bring its words into the text."
                yield Fault("A text box stands beside the text.", origin, hint, words, many=_BOXES)


_WATERMARKS = "Letters are drawn over the pages"
_FRAMES = "Paragraphs float in frames"
_BOXES = "Text boxes stand beside the text"
