"""WRD010: style renamed."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.silence import of_strangers
from drafter.findings import Origin, Severity
from drafter.word.mending.edits import SetAttributes


@rule(
    "WRD010",
    "style-renamed",
    scope=Scope.WORD,
    summary="Styles of the house keep the names they have in the Secretariat’s files.",
    why="Programs of the Secretariat know styles by name.",
    source="Facts on UN house style 3, read from files of the Secretariat (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example("en", '<w:name w:val="Text of ours"/>', '<w:name w:val="__Single Txt"/>'),
        Example("ru", '<w:name w:val="Основной текст"/>', '<w:name w:val="__Single Txt"/>'),
    ),
)
def style_renamed(manuscript: Manuscript) -> Iterator[Fault]:
    """Styles of the house keep the names they have in the Secretariat’s files."""
    for identifier, style in manuscript.house.styles.items():
        definition = manuscript.file.definitions.get(identifier)
        if definition and _bare(definition.name) != _bare(style.name):
            place = Origin(manuscript.file.name, place=f"style “{definition.name}”")
            message = f"The style “{definition.name}” ({identifier}) is called “{style.name}” in the house style."
            mends = tuple(
                SetAttributes(manuscript.file.parts["styles"], element, {"val": style.name})
                for element in definition.element
                if str(element.tag).endswith("}name")
            )
            yield Fault(message, place, f"Call it “{style.name}”.", mends=mends)


def _bare(name: str) -> str:
    return name.replace(" ", "").casefold()
