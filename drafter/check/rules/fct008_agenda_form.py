"""FCT008: agenda form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.pieces import shown
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.findings import Severity

_ITEM = re.compile(r"([1-9][0-9]{0,2})(?: \(([a-z]{1,2})\))?")
_LOOSE = re.compile(r"(?:\w+ )*([1-9][0-9]{0,2})\s*[.,]?\s*[(]?([A-Za-z]{1,2})?[)]?\.?")
_LAST = 200
"""Items of the agenda of the Assembly: 187 in session 79."""


@rule(
    "FCT008",
    "agenda-form",
    scope=Scope.TEXT,
    summary="An agenda item is given by number and letter, and by as many titles as that asks for.",
    why="The cover is printed from it in the form of the language: “Agenda item 125 (b)” in English, “Point 125 b) de "
    "l’ordre du jour” in French.",
    source="Facts on UN house style 6.3, measured on cover pages of sessions 75 to 80 (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.ERROR,
    adopted=False,
    examples=(
        Example("en", "agenda: {item: 125b, title: Lakes}", "agenda: {item: 125 (b), title: [Lakes, Their fish]}"),
        Example("fr", "agenda: {item: 125 b), title: Lacs}", "agenda: {item: 125 (b), title: [Lacs, Leurs poissons]}"),
    ),
)
def agenda_form(draft: Draft) -> Iterator[Fault]:
    """Hold each item against the form, and against the items before it."""
    yield from draft.doubted("agenda-without-title")
    agenda = draft.front.agenda
    if agenda is None:
        return
    at = draft.places("agenda.item") or draft.places("agenda.items") or draft.place("agenda")
    met: list[tuple[int, str]] = []
    for item in agenda.items:
        match = _ITEM.fullmatch(item)
        if match is None:
            meant = _LOOSE.fullmatch(item.strip())
            letter = f" ({meant[2].lower()})" if meant and meant[2] else ""
            hint = f"Write “{meant[1]}{letter}”." if meant else "Write it as 125 or 125 (b)."
            yield Fault(f"“{item}” is not the form of an agenda item.", at, hint, item)
            continue
        place = int(match[1]), match[2] or ""
        if place[0] > _LAST:
            yield Fault(f"The agenda has no item {place[0]}.", at, "Mend the number.", item)
        if met and place <= met[-1]:
            yield Fault(f"Item {item} stands behind a later one or itself.", at, "Bring the items into order.", item)
        met.append(place)
    items, titles = len(agenda.items), len(agenda.titles)
    if titles > items * 2 or 1 == titles < len({number for number, _ in met}):
        message = f"{items} item{'s' * (items > 1)} and {titles} title{'s' * (titles > 1)} do not go together."
        hint = "Give each item its title, and each sub-item one more."
        yield Fault(message, at, hint, agenda.items[0] if agenda.items else "", severity=Severity.NOTE)
    if len(met) == 1 and met[0][1] and len(agenda.titles) == 1 and not _holds_two(draft):
        hint = "Give two: the item's, and the sub-item's."
        yield Fault("A sub-item has one title.", at, hint, agenda.items[0], severity=Severity.NOTE)
    is_typed = draft.places("agenda") is not None  # on a masthead one title may run over lines that look like two
    if is_typed and len(met) == 1 and not met[0][1] and len(agenda.titles) > 1:
        hint = "Give one, or the letter of the sub-item."
        yield Fault(f"An item has {len(agenda.titles)} titles.", at, hint, agenda.items[0], severity=Severity.NOTE)


def _holds_two(draft: Draft) -> bool:
    """Whether the only title is an item's and a sub-item's, with a colon between them, as mastheads print them."""
    agenda = draft.front.agenda
    return agenda is not None and draft.language.marks.introductory.strip() in shown(agenda.titles[0])
