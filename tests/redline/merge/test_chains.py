"""Both sides recall one more resolution: both stand, in the order of their dates, and nobody has to settle it."""

import datetime

import pytest

from drafter.language import language
from drafter.language.shape import Dated
from drafter.model.front import LANGUAGES
from drafter.model.walk import plain
from drafter.redline.merge.brackets import Brackets
from drafter.redline.merge.content import weave
from tests.builders import said

OLD = [Dated("75/16", datetime.date(2020, 11, 23)), Dated("77/18", datetime.date(2022, 11, 21))]
EARLIER, LATER = Dated("78/264", datetime.date(2024, 3, 15)), Dated("79/9", datetime.date(2024, 11, 18))


def merged(base: str, mine: str, theirs: str, code: str = "en") -> str:
    return plain(weave(said(base), said(mine), said(theirs), Brackets.of(language(code), "A", "B")).content)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_both_sides_added_to_a_chain_stands_in_the_order_of_dates(code: str) -> None:
    cited = language(code).resolutions
    made = merged(cited(OLD), cited([*OLD, LATER]), cited([*OLD, EARLIER]), code)
    assert made == cited([*OLD, EARLIER, LATER])


def test_what_both_added_alike_stands_once() -> None:
    cited = language("en").resolutions
    assert merged(cited(OLD), cited([*OLD, LATER]), cited([*OLD, EARLIER, LATER])) == cited([*OLD, EARLIER, LATER])


def test_a_chain_that_one_side_shortened_is_in_dispute_as_any_words() -> None:
    cited = language("en").resolutions
    assert "[" in merged(cited(OLD), cited([OLD[0], LATER]), cited([*OLD, EARLIER]))
