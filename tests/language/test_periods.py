"""Two days that stand together in running text, in six languages."""

import pytest

from drafter.language import language
from drafter.language.periods import find_periods


def days(text: str, code: str) -> list[tuple[str, str]]:
    found = find_periods(text.replace("~", "\u00a0"), language(code))
    return [(str(each.first), str(each.last)) for each in found]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "من 28 أيلول/سبتمبر إلى 2 تشرين الأول/أكتوبر 2019"),
        ("en", "from 28~September to 2~October 2019"),
        ("es", "del 28 de septiembre al 2 de octubre de 2019"),
        ("fr", "du 28~septembre au 2~octobre 2019"),
        ("ru", "с 28~сентября по 2~октября 2019~года"),
        ("zh", "2019年9月28日至10月2日"),
    ],
)
def test_the_year_is_written_once_for_both_days(code: str, text: str) -> None:
    assert days(text, code) == [("2019-09-28", "2019-10-02")]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "يومي 3 و 5 حزيران/يونيه 2021"),
        ("en", "on 3 and 5~June 2021"),
        ("es", "los días 3 y 5 de junio de 2021"),
        ("fr", "les 3 et 5~juin 2021"),
        ("ru", "3 и 5~июня 2021~года"),
        ("zh", "2021年6月3日和5日"),
    ],
)
def test_so_may_be_the_month(code: str, text: str) -> None:
    assert days(text, code) == [("2021-06-03", "2021-06-05")]


@pytest.mark.parametrize(("code", "text"), [("en", "on 2, 3 and 5~June 2021"), ("zh", "2021年6月2日、3日和5日")])
def test_of_a_list_the_last_two_days_count(code: str, text: str) -> None:
    assert days(text, code) == [("2021-06-03", "2021-06-05")]


def test_two_whole_dates_are_a_period_too() -> None:
    assert days("between 3~June 2020 and 4~May 2021", "en") == [("2020-06-03", "2021-05-04")]


def test_a_resolution_before_a_date_is_no_day() -> None:
    assert days("resolutions 75/12 and 3~June 2021", "en") == []


def test_a_period_over_the_turn_of_the_year_does_not_run_backwards() -> None:
    text = "from 28~December to 3~January 2020"
    assert [each.runs_backwards for each in find_periods(text.replace("~", " "), language("en"))] == [False]
    text = "from 28~May to 3~April 2020"
    assert [each.runs_backwards for each in find_periods(text.replace("~", " "), language("en"))] == [True]
