"""WRD001: another house style."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.findings import Severity
from drafter.house.style import House


@rule(
    "WRD001",
    "another-house-style",
    scope=Scope.WORD,
    summary="A file set in the house style of another office is recognised as such, said once, and not held "
    "against this one.",
    why="A hundred findings about a page that was never meant to be a New York page help nobody.",
    source="Facts on UN house style 3.3: the styles of the United Nations Office at Geneva have names of their own.",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.NOTE,
    examples=(
        Example(
            "en",
            '<w:name w:val="_ Single Txt_G"/>',
            '<w:name w:val="__Single Txt"/>',
        ),
        Example("ru", '<w:name w:val="_ Single Txt_G"/>', '<w:name w:val="__Single Txt"/>'),
    ),
)
def another_house_style(manuscript: Manuscript) -> Iterator[Fault]:
    """The one finding about a file of another house, and the best advice for one of none."""
    stranger, house = manuscript.recognised.stranger, manuscript.house
    if stranger:
        message = f"The file is set in the house style of {stranger.label}, not in that of {house.label}."
        hint = "Page, styles and fonts were not judged. Bring the text into a file built by drafter, or say --house."
        yield Fault(message, manuscript.whole, hint)
    elif manuscript.holds_resolution and not _own_styles(house) & manuscript.file.definitions.keys():
        message = f"The file has none of the styles of the house style {house.label}."
        hint = "Import it and build it anew (drafter import, drafter build): that is quicker than mending all below."
        yield Fault(message, manuscript.whole, hint)


def _own_styles(house: House) -> set[str]:
    return {name for name, style in house.styles.items() if not style.built_in}
