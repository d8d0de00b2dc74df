"""Several sessions that share one word, in the six languages: found, placed in their range, written again as others."""

import pytest

from drafter.language import language
from drafter.language.session_lists import another, find_listed

LISTS = {
    "en": ("at its seventy-sixth and seventy-seventh sessions", "at its seventy-eighth and seventy-ninth sessions"),
    "fr": (
        "à ses soixante-dix-septième et soixante-dix-huitième sessions",
        "à ses soixante-dix-neuvième et quatre-vingtième sessions",
    ),
    "es": (
        "en sus períodos de sesiones septuagésimo sexto y septuagésimo séptimo",
        "en sus períodos de sesiones septuagésimo octavo y septuagésimo noveno",
    ),
    "ru": ("на ее семьдесят шестой и семьдесят седьмой сессиях", "на ее семьдесят восьмой и семьдесят девятой сессиях"),
    "ar": ("في دورتيها السادسة والسبعين والسابعة والسبعين", "في دورتيها الثامنة والسبعين والتاسعة والسبعين"),
    "zh": ("大会第七十六届和第七十七届会议", "大会第七十八届和第七十九届会议"),
}
RANGES = {
    "en": "during the seventieth to seventy-sixth sessions",
    "fr": "de ses soixante-dixième à soixante-seizième sessions",
    "es": "en los períodos de sesiones septuagésimo a septuagésimo sexto",
    "ru": "в ходе семидесятой — семьдесят шестой сессий",
    "ar": "خلال الدورات السبعين إلى السادسة والسبعين",
    "zh": "第七十至七十六届会议",
}


@pytest.mark.parametrize("code", LISTS)
def test_sessions_that_share_a_word_are_written_again_as_others_in_the_same_form(code: str) -> None:
    old, new = LISTS[code]
    speaker = language(code)
    rolled = old
    for each in reversed(find_listed(old, speaker)):
        rolled = rolled[: each.start] + another(each, each.number + 2, old, speaker) + rolled[each.end :]
    assert rolled == new


@pytest.mark.parametrize("code", RANGES)
def test_a_range_of_sessions_has_a_first_and_a_last(code: str) -> None:
    found = find_listed(RANGES[code], language(code))
    assert [(each.number, each.place) for each in found] == [(70, "first"), (76, "last")]


def test_three_sessions_are_a_list() -> None:
    found = find_listed("at its forty-sixth, forty-seventh and forty-eighth regular sessions", language("en"))
    assert [each.number for each in found] == [46, 47, 48]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "at its sixty-fifth regular session"),
        ("fr", "à sa soixante-cinquième session ordinaire"),
        ("es", "en su sexagésimo quinto período ordinario de sesiones"),
        ("ru", "на своей шестьдесят пятой очередной сессии"),
        ("ar", "في دورته العادية الخامسة والستين"),
        ("zh", "大会第六十五届常会"),
    ],
)
def test_a_session_that_is_called_regular_is_found(code: str, words: str) -> None:
    assert [each.number for each in find_listed(words, language(code))] == [65]


@pytest.mark.parametrize("text", ["its seventy-third session and its second meeting", "the first and second readings"])
def test_ordinals_of_other_things_are_no_sessions(text: str) -> None:
    assert find_listed(text, language("en")) == []
