"""Updates held against what the United Nations made of its recurring texts, in six languages.

By default the three pairs of the sample are read. For whole sessions, with the table and every difference:

    DRAFTER_CORPUS=/path/to/unpacked/xml pytest tests/update/test_official_pairs.py -s

`official/edits.py` says what counts as mechanical. Edits of sessions of other bodies are counted and not asked for.
"""

from collections import Counter

import pytest

from drafter.errors import DrafterError
from drafter.pipeline import take
from tests.language.official.texts import corpus, is_whole
from tests.update.official.measure import Scores, measured, table
from tests.update.official.pairs import pairs

pytestmark = pytest.mark.skipif(not corpus().exists(), reason="needs the official texts in ../shared")

FOUND, WRONG = 0.95, 0.02
"""The line for whole sessions: edits that are found at least, certain proposals that were not made at most."""
SAMPLE = {"session": 1.0, "agenda": 1.0, "recall": 0.6}
"""The same for the sample: a list of numbers half dated, and a citation of the text before the last, go unfound."""


@pytest.fixture(scope="module")
def measures() -> tuple[Scores, Counter[str]]:
    texts = []
    for path in sorted(corpus().rglob("*.xml")):
        try:
            texts.append(take(str(path)).resolution)
        except DrafterError:
            continue  # the archive has a few empty files
    return measured(pairs(texts))


def test_what_the_united_nations_changed_is_found(measures: tuple[Scores, Counter[str]]) -> None:
    scores, counts = measures
    print(f"\n{table(scores, counts)}")
    if is_whole():
        print("\n".join(line for score in scores.values() for line in (*score.missed, *score.errors)))
    for (kind, code), score in scores.items():
        if kind in SAMPLE:
            line = FOUND if is_whole() else SAMPLE[kind]
            assert score.found >= line * score.made, (kind, code, score.missed)


def test_little_that_is_certain_was_not_made(measures: tuple[Scores, Counter[str]]) -> None:
    scores, counts = measures
    assert set(counts) == {"ar", "en", "es", "fr", "ru", "zh"}
    for (kind, code), score in scores.items():
        if kind in SAMPLE:
            assert score.proposed or kind == "agenda", (kind, code)
            assert score.wrong <= (WRONG * score.proposed if is_whole() else 1), (kind, code, score.errors)
