"""Finding in running text what a language writes: sessions, dates, resolutions with their dates."""

import datetime

import pytest

from drafter.language import language
from drafter.language.dates import find_cited, find_dates
from drafter.language.sessions import find_sessions, written
from drafter.language.shape import Dated
from drafter.model.front import LANGUAGES, Session

CHAIN = [
    Dated("37/4", datetime.date(1982, 10, 22)),
    Dated("3369 (XXX)", datetime.date(1975, 10, 1)),
    Dated("ES-10/23", datetime.date(2024, 5, 10)),
    Dated("77/18", datetime.date(2022, 11, 21)),
]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("form", ["plain", "at", "of"])
@pytest.mark.parametrize(
    "session", [Session(79), Session(80), Session(101), Session(10, "emergency"), Session(32, "special")]
)
def test_a_session_is_found_as_the_language_writes_it(code: str, form: str, session: Session) -> None:
    speaker = language(code)
    text = f"… {speaker.session(session, form)} …"  # type: ignore[arg-type]
    assert [mention.session for mention in find_sessions(text, speaker)] == [session]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("form", ["plain", "at", "of"])
def test_a_session_is_written_again_as_another_in_the_same_form(code: str, form: str) -> None:
    speaker = language(code)
    old, new = (speaker.session(Session(n), form) for n in (79, 81))  # type: ignore[arg-type]
    [mention] = find_sessions(old, speaker)
    assert old[: mention.start] + written(Session(81), mention, old, speaker) + old[mention.end :] == new


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_resolution_of_a_chain_is_found_with_its_date(code: str) -> None:
    speaker = language(code)
    found = find_cited(speaker.resolutions(CHAIN), speaker)
    assert [(str(each.number), each.date.date) for each in found] == [(each.number, each.date) for each in CHAIN]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_month_is_read(code: str) -> None:
    speaker = language(code)
    for month in range(1, 13):
        date = datetime.date(2024, month, 1)
        assert [each.date for each in find_dates(f"({speaker.date(date)})", speaker)] == [date]


@pytest.mark.parametrize("month", ["كانون الأول/ديسمبر", "كانون الأول", "ديسمبر"])
def test_an_arabic_month_is_read_by_either_name(month: str) -> None:
    assert [each.date for each in find_dates(f"19 {month} 2019", language("ar"))] == [datetime.date(2019, 12, 19)]


def test_a_date_that_no_calendar_has_is_no_date() -> None:
    assert find_dates("31 June 2024", language("en")) == []


def test_capitals_of_a_title_stay() -> None:
    speaker = language("en")
    text = "Official Records, Seventy-fifth Session"
    [mention] = find_sessions(text, speaker)
    assert written(Session(76), mention, text, speaker) == "Seventy-sixth Session"
