"""Lines that run on into one another: where too many ends come and go for a reader, they are parted."""

from drafter.model.nodes import Text
from drafter.redline.steps import FEW, Step, crossed
from drafter.redline.words import Side, Word


def said(*shared: str) -> tuple[tuple[Side, Word], ...]:
    """Words that stay, and one that goes."""
    words: list[tuple[Side, Word]] = [("same", Word(word, Text(word))) for word in shared]
    return (*words, ("deleted", Word("struck", Text("struck"))))


def joined(*shared: int) -> list[Step]:
    """Lines that became one, and how many words each shares with it."""
    *first, last = (said(*["word"] * count) for count in shared)
    return [*(Step(place, None, words) for place, words in enumerate(first)), Step(len(first), 0, last)]


def test_a_few_lines_may_become_one() -> None:
    assert list(crossed(joined(*[3] * (FEW + 1)))) == []


def test_of_too_many_the_one_that_shares_least_is_parted() -> None:
    shares = [9] * (FEW + 2)
    shares[2] = 4
    assert list(crossed(joined(*shares))) == [(2, 0)]


def test_ends_that_stay_part_lines_as_it_is() -> None:
    steps = [step._replace(old=place, new=place) for place, step in enumerate(joined(*[3] * (2 * FEW)))]
    assert list(crossed(steps)) == []
