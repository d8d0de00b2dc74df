"""ACC001: picture without description."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Severity

_FILE = re.compile(r"\\|/(?:home|Users)/|\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)\b", re.IGNORECASE)
"""What the name of a file has and a description has not."""
_OF_WORD = re.compile(
    r"automatically generated|générée? automatiquement|generad[ao] automáticamente|автоматически|自动生成|تلقائيا"
    r"|^(?:picture|image|graphic|shape|imagen|forma|gráfico|рисунок|изображение|图片|图像|صورة) ?\d*$",
    re.IGNORECASE,
)
"""What Word and others write where nobody has looked at the picture."""


@rule(
    "ACC001",
    "picture-without-text",
    scope=Scope.WORD,
    summary="Every picture and drawing is described in words, not by the name of its file, or marked as decoration.",
    why="A screen reader says what the description says, or “picture”.",
    source="Web Content Accessibility Guidelines 2.2, 1.1.1.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    examples=(
        Example(
            "en",
            ' the report;</w:t><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict>',
            " the report;</w:t>",
        ),
        Example(
            "fr",
            ' du rapport\xa0;</w:t><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict>',
            " du rapport\xa0;</w:t>",
        ),
    ),
)
def picture_without_text(manuscript: Manuscript) -> Iterator[Fault]:
    """Every picture and drawing is described in words, or marked as decoration."""
    for story in manuscript.file.stories:
        for paragraph in story.paragraphs:
            for picture in paragraph.pictures:
                if _FILE.search(picture.told):
                    origin, hint = manuscript.at(paragraph, story), "Say what it shows in Edit Alt Text."
                    message = f"A picture is described by the name of its file, “{picture.told[:60]}”."
                    yield Fault(message, origin, hint, picture.told[:60], many="Pictures are described by their files")
                elif _OF_WORD.search(picture.told):
                    origin, hint = manuscript.at(paragraph, story), "Say what it shows in Edit Alt Text."
                    words = " ".join(picture.told.split())[:60]
                    message = f"A picture is described as programs do, “{words}”."
                    yield Fault(message, origin, hint, words, many="Pictures are described as programs do")
                elif not picture.described:
                    name = f"“{picture.name}”" if picture.name else "A picture"
                    origin, hint = (
                        manuscript.at(paragraph, story),
                        "Describe it in Edit Alt Text, or mark it as decorative.",
                    )
                    many = "Pictures or drawings are not described"
                    yield Fault(f"{name} is not described.", origin, hint, picture.name, many=many)
