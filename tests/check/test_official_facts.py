"""Facts of official texts: every citation is verified, and a changed digit of any is found, in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.check.draft import Draft
from drafter.check.engine import inspect
from drafter.check.pieces import Piece
from drafter.check.rules import RULES
from drafter.check.settings import Settings
from drafter.facts.resolutions import record
from drafter.language.dates import find_cited
from drafter.model.symbols import GENERAL_ASSEMBLY
from drafter.pipeline.checking.reading import read_file
from tests.builders import recital, resolution

SAMPLE = Path(__file__).parents[3] / "shared/corpus/akn-sample"
TEXTS = sorted(SAMPLE.glob("*/A_RES_77_18.xml"))
FACTS = [rule for rule in RULES if rule.code.startswith("FCT")]

pytestmark = pytest.mark.skipif(not TEXTS, reason="../shared is not here: the official texts are in it")


def texts() -> Iterator[Draft]:
    return (read_file(str(file), Settings()).draft for file in TEXTS)


def said(text: str, draft: Draft) -> set[str]:
    front = replace(draft.front, known=())
    made = Draft(resolution(recital(text), front=front), draft.language, draft.stage)
    return {finding.code for finding in inspect(made, FACTS)}


def test_every_citation_of_the_assembly_is_verified_against_the_index() -> None:
    for draft in texts():
        cited = [each for citations in draft.citations for each in citations.certain]
        ours = [each for each in cited if each.number.organ == GENERAL_ASSEMBLY]
        assert len(ours) >= 10, draft.language.code
        for each in ours:
            known = record(each.number)
            assert known is None or each.date.date in known.dates, str(each.number)
    assert {draft.language.code for draft in texts()} == {"ar", "en", "es", "fr", "ru", "zh"}


def test_official_texts_have_no_wrong_fact() -> None:
    for draft in texts():
        assert [finding for finding in inspect(draft, FACTS) if finding.severity != "note"] == []


def changed_digits(piece: Piece, draft: Draft) -> Iterator[str]:
    """The text with one digit of one citation changed, unless that gives a true fact; each place gets another digit.

    All nine at each place would take a minute a language.
    """
    for cited in find_cited(piece.text, draft.language):
        if cited.number.organ != GENERAL_ASSEMBLY or record(cited.number) is None:
            continue
        for digit in re.finditer(r"[0-9]", piece.text[cited.start : cited.end]):
            at = cited.start + digit.start()
            text = piece.text[:at] + str((int(digit[0]) + 1 + at % 9) % 10) + piece.text[at + 1 :]
            if not is_true(text, cited.start, draft):
                yield text


def is_true(text: str, start: int, draft: Draft) -> bool:
    """Whether the citation that begins at a place is one that the index holds."""
    for cited in find_cited(text, draft.language):
        known = record(cited.number)
        if cited.start == start and known and cited.date.date in known.dates:
            return True
    return False


def test_a_changed_digit_in_any_number_or_date_is_found() -> None:
    missed, count = [], 0
    for draft in texts():
        for citations in draft.citations:
            for text in changed_digits(citations.piece, draft):
                count += 1
                if not said(text, draft) & {"FCT001", "FCT002", "FCT004", "FCT012"}:
                    missed.append((draft.language.code, text[:80]))
    assert count > 1000
    assert missed == []


@pytest.mark.parametrize(("session", "found"), [("10", {"FCT001"}), ("20", {"FCT001"}), ("30", set())])
def test_an_arabic_session_in_brackets_is_found_by_the_figure_and_the_day(session: str, found: set[str]) -> None:
    arabic = next(draft for draft in texts() if draft.language.code == "ar")
    text = f"وإذ تشير إلى قرارها 3369 (د-{session}) المؤرخ 10 تشرين الأول/أكتوبر 1975"
    assert said(text, arabic) & {"FCT001"} == found


def test_a_chain_of_another_organ_is_no_series_of_the_assembly() -> None:
    english = next(draft for draft in texts() if draft.language.code == "en")
    council = "Recalling Human Rights Council resolutions 16/18 of 24 March 2011 and 19/25 of 23 March 2012"
    assert "FCT011" not in said(council, english)
