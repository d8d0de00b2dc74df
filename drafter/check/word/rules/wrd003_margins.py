"""WRD003: margins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.check.rule import Example, Fault, Scope, rule
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.measure import points
from drafter.check.word.silence import of_strangers
from drafter.findings import Origin, Severity
from drafter.house.style import Page
from drafter.word.mending.edits import SetAttributes

_NAMES = {
    "top": "top",
    "bottom": "bottom",
    "left": "left",
    "right": "right",
    "header": "head from the edge",
    "footer": "foot from the edge",
}


@rule(
    "WRD003",
    "margins",
    scope=Scope.WORD,
    summary="Margins and the distance of heads and feet from the edge are those of the house style.",
    why="The width of the column decides where lines break; editors and translators compare lines.",
    source="Facts on UN house style 2.1, measured on drafts of the eightieth session (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    silent=of_strangers,
    is_fixable=True,
    examples=(
        Example("en", 'w:right="1440" w:bottom="1152" w:left="1440"', 'w:right="1200" w:bottom="1152" w:left="1200"'),
        Example("fr", 'w:right="1200" w:bottom="567" w:left="1200"', 'w:right="1200" w:bottom="1152" w:left="1200"'),
    ),
)
def margins(manuscript: Manuscript) -> Iterator[Fault]:
    """Margins and the distance of heads and feet from the edge are those of the house style."""
    for number, section in enumerate(manuscript.file.sections, start=1):
        wrong = {} if section.landscape else _wrong(manuscript.house.page, section.margins, first=number == 1)
        if not wrong:
            continue
        sides = (
            f"{_NAMES[side]} {_shown(section.margins.get(side))} instead of {points(wrong[side])}" for side in wrong
        )
        message = "Margins differ: " + ", ".join(sides)
        mends: tuple[SetAttributes, ...] = ()
        if section.edges is not None:
            values = {side: str(value) for side, value in wrong.items()}
            mends = (SetAttributes(manuscript.file.main, section.edges, values),)
        place = Origin(manuscript.file.name, place=f"section {number} of the file")
        yield Fault(f"{message}.", place, "Set them in Layout, Margins.", many=message, mends=mends)


def _wrong(page: Page, margins: Mapping[str, int], *, first: bool) -> dict[str, int]:
    """What is not as the house or, where it says so, the originals have it: the house's value by side."""
    wanted = {
        "top": page.top,
        "bottom": page.first_bottom if first else page.bottom,
        "left": page.left,
        "right": page.right,
        "header": page.header,
        "footer": page.footer,
    }
    return {
        side: value for side, value in wanted.items() if margins.get(side) not in (value, *page.accepted.get(side, ()))
    }


def _shown(value: int | None) -> str:
    return "Word's own" if value is None else points(value)
