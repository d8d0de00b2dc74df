"""FCT011: gap in recalls."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from drafter.check.draft import Draft
from drafter.check.pieces import shown
from drafter.check.rule import Example, Fault, Scope, rule
from drafter.facts.resolutions import adopted, namesakes, record
from drafter.findings import Severity
from drafter.language.dates import CitedResolution
from drafter.model.front import Session
from drafter.model.resolution_numbers import ResolutionNumber
from drafter.model.symbols import GENERAL_ASSEMBLY


@rule(
    "FCT011",
    "gap-in-recalls",
    scope=Scope.TEXT,
    summary="A recurring text recalls every resolution of its series up to the last.",
    why="When a text is rolled forward, its newest predecessor is what is forgotten.",
    source="Titles in the index of resolutions from session 74 on (Source: United Nations).",
    since="0.1",
    draft=Severity.NOTE,
    submission=Severity.WARNING,
    adopted=False,
    examples=(
        Example(
            "en",
            "session: 81\npreamble:\n"
            "  - Recalling: its resolutions 75/16 of 23~November 2020 and 79/9 of 18~November 2024",
            "session: 81\npreamble:\n"
            "  - Recalling: its resolutions 75/16 of 23~November 2020, 77/18 of 21~November 2022 and 79/9 of "
            "18~November 2024",
        ),
        Example(
            "en",
            "session: 79\npreamble:\n"
            "  - Recalling: its resolutions 65/140 of 16~December 2010, 67/264 of 17~May 2013, 69/317 of 10~September "
            "2015, 72/74 of 6~December 2017, 73/135 of 13~December 2018 and 77/18 of 21~November 2022",
            "session: 79\npreamble:\n"
            "  - Recalling: its resolutions 65/140 of 16~December 2010, 67/264 of 17~May 2013, 69/317 of 10~September "
            "2015, 72/74 of 6~December 2017, 73/135 of 13~December 2018, 75/16 of 23~November 2020 and 77/18 of "
            "21~November 2022",
        ),
        Example(
            "en",
            "session: 81\ntitle: Cooperation between the United Nations and the League of Arab States\n"
            "preamble: [Recalling: its resolution 77/17 of 21~November 2022]",
            "session: 81\ntitle: Cooperation between the United Nations and the League of Arab States\n"
            "preamble: [Recalling: its resolution 79/12 of 18~November 2024]",
        ),
        Example(
            "fr",
            "session: 81\npreamble:\n  - Rappelant: ses résolutions 75/16 du 23~novembre 2020 et 79/9 du "
            "18~novembre 2024",
            "session: 81\npreamble:\n  - Rappelant: ses résolutions 75/16 du 23~novembre 2020, 77/18 du "
            "21~novembre 2022 et 79/9 du 18~novembre 2024",
        ),
    ),
)
def gap_in_recalls(draft: Draft) -> Iterator[Fault]:
    """Look in each chain of several of one title for those of the same title that no text of the draft cites."""
    cited = {str(each.number) for citations in draft.citations for each in citations.certain}
    for piece, chain in draft.chains:
        numbers = {str(each.number) for each in chain if each.number.organ == GENERAL_ASSEMBLY}
        of_last = _series_of_last(chain) if len(chain) > _LONG else set()
        series = _series(numbers) or of_last or _series_of_title(numbers, draft)
        missing = [number for number in series - cited if _lies_between(number, chain[0], draft.session)]
        if not missing and (skipped := _skipped(chain)):
            message = f"The chain has a resolution of nearly every session, and none of session {skipped}."
            yield piece.fault((chain[0].start, chain[-1].end), message, "Look whether one was left out.")
        if missing:
            listed = " and ".join(sorted(missing, key=ResolutionNumber.parse))
            message = f"The chain leaves out {listed}, of the same title."
            hint = "Add what is missing, or say that only some are meant."
            yield piece.fault((chain[0].start, chain[-1].end), message, hint)


def _skipped(chain: list[CitedResolution]) -> int | None:
    """A session that a chain of one resolution a session, or one every second or third, leaves out; None for none."""
    sessions = [each.number.session.number for each in chain if each.number.session is not None]
    steps = [after - before for before, after in pairwise(sessions)]
    if len(steps) < _LONG or len(sessions) < len(chain):
        return None
    usual = max(set(steps), key=steps.count)
    wide = [at for at, step in enumerate(steps) if step != usual]
    if len(wide) != 1 or steps[wide[0]] != 2 * usual or usual < 1:
        return None
    return sessions[wide[0]] + usual


_LONG = 4
"""From so many steps on a chain shows how often its text comes back."""


def _series(numbers: set[str]) -> set[str]:
    """All resolutions of the title that at least two of some numbers have."""
    for number in sorted(numbers):
        if len(numbers & (series := {number, *namesakes(number)})) > 1:
            return series
    return set()


def _series_of_last(chain: list[CitedResolution]) -> set[str]:
    """All resolutions of the title that the last of a long chain has: the index has no titles of the older ones."""
    last = str(chain[-1].number)
    return {last, *namesakes(last)} if chain[-1].number.organ == GENERAL_ASSEMBLY else set()


def _series_of_title(numbers: set[str], draft: Draft) -> set[str]:
    """All resolutions of the draft's own title, where one of some numbers has it; the index has titles in English."""
    if draft.language.code != "en":
        return set()
    title = shown(draft.front.title).replace("\u00a0", " ").casefold()
    own = (number for number in sorted(numbers) if (found := record(number)) and found.title.casefold() == title)
    return next(({number, *namesakes(number)} for number in own), set())


def _lies_between(number: str, first: CitedResolution, own: Session | None) -> bool:
    """Whether a resolution was adopted behind the first of a chain and before the session of the text."""
    date, session = adopted(number), ResolutionNumber.parse(number).session
    is_before = session is not None and (own is None or session.number < own.number)
    return is_before and date is not None and date > first.date.date
