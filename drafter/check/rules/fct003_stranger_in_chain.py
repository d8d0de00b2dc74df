"""FCT003: stranger in chain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from drafter.check.draft import Draft
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.resolutions import adopted_on, record
from drafter.findings import Severity
from drafter.language.mentions import find_resolutions


@rule(
    "FCT003",
    "stranger-in-chain",
    scope=Scope.TEXT,
    summary="A chain of resolutions on one subject holds no other.",
    why="Two resolutions of one day are easily confused by a digit, and the date does not show it.",
    source="Titles in the index of resolutions (Source: United Nations).",
    since="0.1",
    draft=Severity.WARNING,
    submission=Severity.WARNING,
    examples=(
        Example(
            "en",
            "preamble:\n- Recalling: its resolutions 75/16 of 23~November 2020, 77/16 of 21~November 2022 and 79/9 of "
            "18~November 2024",
            "preamble:\n- Recalling: its resolutions 75/16 of 23~November 2020, 77/18 of 21~November 2022 and 79/9 of "
            "18~November 2024",
        ),
        Example(
            "en",
            "preamble:\n- Recalling: its resolutions 74/257 of 27~December 2019, 75/247 of 31~December 2020 and "
            "76/241 of 24~December 2021",
            "preamble:\n- Recalling: its resolutions 74/256 and 74/257 of 27~December 2019, 75/247 of 31~December 2020 "
            "and 76/241 of 24~December 2021",
        ),
        Example(
            "es",
            "preamble:\n- Recordando: sus resoluciones 75/16, de 23~de~noviembre de 2020, 77/16, de 21~de~noviembre de "
            "2022, y 79/9, de 18~de~noviembre de 2024",
            "preamble:\n- Recordando: sus resoluciones 75/16, de 23~de~noviembre de 2020, 77/18, de 21~de~noviembre de "
            "2022, y 79/9, de 18~de~noviembre de 2024",
        ),
    ),
)
def stranger_in_chain(draft: Draft) -> Iterator[Fault]:
    """Look for a number whose neighbour of the same day has the title that the rest of the chain has."""
    for citations in draft.citations:
        piece, cited = citations.piece, citations.certain
        found = [(each, row) for each in cited if (row := record(each.number)) and row.title]
        named = {str(mention.target) for mention in find_resolutions(piece.text)}
        titles = Counter(row.title for _, row in found)
        title, count = titles.most_common(1)[0] if titles else ("", 0)
        for each, row in found if count > 1 else ():
            if row.title == title or each.date.date not in row.dates:
                continue
            day = (other for other in adopted_on(each.date.date) if other not in named)
            if meant := next((other for other in day if (entry := record(other)) and entry.title == title), None):
                message = f"Resolution {each.number} is on another subject: {row.title}."
                hint = f"{meant}, of the same day, has the subject of the others."
                yield piece.fault((each.resolution.start, each.resolution.end), message, hint)
