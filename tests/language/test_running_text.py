"""Dates, resolutions, sessions and figures inside a text, in each language."""

from __future__ import annotations

import datetime

import pytest

from drafter.language import LANGUAGES, Dated, language
from drafter.model.front import Session
from drafter.model.symbols import SymbolError

D = datetime.date
FIRST = Dated("37/4", D(1982, 10, 22))
OLD = Dated("3369 (XXX)", D(1975, 10, 10))
LETTERED = Dated("217 A (III)", D(1948, 12, 10))
EMERGENCY = Dated("ES-10/23", D(2024, 5, 1))
LAST = Dated("77/18", D(2022, 11, 21))


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u2011", "-")


@pytest.mark.parametrize(
    ("code", "one", "two", "three"),
    [
        (
            "en",
            "resolution 77/18 of 21 November 2022",
            "resolutions 37/4 of 22 October 1982 and 77/18 of 21 November 2022",
            "resolutions 3369 (XXX) of 10 October 1975, 37/4 of 22 October 1982 and 77/18 of 21 November 2022",
        ),
        (
            "fr",
            "résolution 77/18 du 21 novembre 2022",
            "résolutions 37/4 du 22 octobre 1982 et 77/18 du 21 novembre 2022",
            "résolutions 3369 (XXX) du 10 octobre 1975, 37/4 du 22 octobre 1982 et 77/18 du 21 novembre 2022",
        ),
        (
            "es",
            "resolución 77/18, de 21 de noviembre de 2022",
            "resoluciones 37/4, de 22 de octubre de 1982, y 77/18, de 21 de noviembre de 2022",
            "resoluciones 3369 (XXX), de 10 de octubre de 1975, 37/4, de 22 de octubre de 1982, y 77/18, "
            "de 21 de noviembre de 2022",
        ),
        (
            "ru",
            "резолюцию 77/18 от 21 ноября 2022 года",
            "резолюции 37/4 от 22 октября 1982 года и 77/18 от 21 ноября 2022 года",
            "резолюции 3369 (XXX) от 10 октября 1975 года, 37/4 от 22 октября 1982 года и 77/18 от 21 ноября 2022 года",
        ),
        (
            "zh",
            "2022年11月21日第77/18号决议",
            "1982年10月22日第37/4号和2022年11月21日第77/18号决议",
            "1975年10月10日第3369(XXX)号、1982年10月22日第37/4号和2022年11月21日第77/18号决议",
        ),
        (
            "ar",
            "قرارها 77/18 المؤرخ 21 تشرين الثاني/نوفمبر 2022",
            "قراريها 37/4 المؤرخ 22 تشرين الأول/أكتوبر 1982 و 77/18 المؤرخ 21 تشرين الثاني/نوفمبر 2022",
            "قراراتها 3369 (د-30) المؤرخ 10 تشرين الأول/أكتوبر 1975 و 37/4 المؤرخ 22 تشرين الأول/أكتوبر 1982 "
            "و 77/18 المؤرخ 21 تشرين الثاني/نوفمبر 2022",
        ),
    ],
)
def test_one_two_and_many_resolutions_are_cited(code: str, one: str, two: str, three: str) -> None:
    speaker = language(code)
    assert spaced(speaker.resolutions([LAST])) == one
    assert spaced(speaker.resolutions([FIRST, LAST])) == two
    assert spaced(speaker.resolutions([OLD, FIRST, LAST])) == three


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("en", ["217 A (III)", "ES-10/23", "S-10/2", "75/101 A and B", "51/211 A to E", "2593 (2021)", "16/18"]),
        ("fr", ["217 A (III)", "ES-10/23", "S-10/2", "75/101 A et B", "51/211 A à E", "2593 (2021)", "16/18"]),
        ("es", ["217 A (III)", "ES-10/23", "S-10/2", "75/101 A y B", "51/211 A a E", "2593 (2021)", "16/18"]),
        ("ru", ["217 A (III)", "ES-10/23", "S-10/2", "75/101 A и B", "51/211 A-E", "2593 (2021)", "16/18"]),
        ("zh", ["217 A (III)", "ES-10/23", "S-10/2", "75/101 A和B", "51/211 A至E", "2593(2021)", "16/18"]),
        (
            "ar",
            [
                "217 ألف (د-3)",
                "دإط-10/23",
                "دإ-10/2",
                "75/101 ألف وباء",
                "51/211 ألف إلى هاء",
                "2593 (2021)",
                "16/18",
            ],
        ),
    ],
)
def test_numbers_of_every_family_are_written(code: str, numbers: list[str]) -> None:
    given = ["217 A (III)", "ES-10/23", "S-10/2", "75/101 A and B", "51/211 A to E", "2593 (2021)", "16/18"]
    assert [spaced(language(code).resolution_number(number)) for number in given] == numbers


def test_old_numbers_of_emergency_sessions_and_of_the_economic_and_social_council_are_read() -> None:
    assert language("ar").resolution_number("2252 (ES-V)") == "2252 (دإط-5)"
    assert language("en").resolution_number("2008 (LX)") == "2008 (LX)"


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(SymbolError):
        language("en").resolution_number("seventy-seven")


@pytest.mark.parametrize(
    ("code", "shared"),
    [
        ("en", "67/1 of 19 September 2012 and 74/306 and 74/307 of 11 September 2020"),
        ("fr", "67/1 du 19 septembre 2012 et 74/306 et 74/307 du 11 septembre 2020"),
        ("es", "67/1, de 19 de septiembre de 2012, y 74/306 y 74/307, de 11 de septiembre de 2020"),
        ("ru", "67/1 от 19 сентября 2012 года и 74/306 и 74/307 от 11 сентября 2020 года"),
        ("zh", "2012年9月19日第67/1号和2020年9月11日第74/306和74/307号"),
        ("ar", "67/1 المؤرخ 19 أيلول/سبتمبر 2012 و 74/306 و 74/307 المؤرخين 11 أيلول/سبتمبر 2020"),
    ],
)
def test_resolutions_of_one_date_share_it(code: str, shared: str) -> None:
    chain = [Dated("67/1", D(2012, 9, 19)), Dated("74/306", D(2020, 9, 11)), Dated("74/307", D(2020, 9, 11))]
    assert spaced(language(code).citations(chain)) == shared


def test_arabic_dated_agrees_with_lettered_parts() -> None:
    arabic = language("ar")
    date = D(1996, 12, 18)
    assert "المؤرخين" in arabic.resolution(Dated("51/211 A and B", date))
    assert "المؤرخة" in arabic.resolution(Dated("51/211 A to E", date))


def test_special_sessions_stand_without_the_chinese_word_for_number() -> None:
    assert language("zh").resolution(EMERGENCY) == "2024年5月1日ES-10/23号"


def test_arabic_its_agrees_with_a_council() -> None:
    assert spaced(language("ar").resolutions([LAST], "human-rights-council")).startswith("قراره 77/18")
    assert language("ar").session(Session(58), "at", "human-rights-council") == "في دورته الثامنة والخمسين"


@pytest.mark.parametrize(
    ("code", "at", "of"),
    [
        ("en", "at its eighty-third session", "of its eighty-third session"),
        ("fr", "à sa quatre-vingt-troisième session", "de sa quatre-vingt-troisième session"),
        ("es", "en su octogésimo tercer período de sesiones", "de su octogésimo tercer período de sesiones"),
        ("ru", "на своей восемьдесят третьей сессии", "своей восемьдесят третьей сессии"),
        ("zh", "在大会第八十三届会议上", "大会第八十三届会议"),
        ("ar", "في دورتها الثالثة والثمانين", "دورتها الثالثة والثمانين"),
    ],
)
def test_a_session_is_inflected(code: str, at: str, of: str) -> None:
    assert language(code).session(Session(83), "at") == at
    assert language(code).session(Session(83), "of") == of


@pytest.mark.parametrize(
    ("code", "ordinals"),
    [
        ("en", {21: "twenty-first", 70: "seventieth", 100: "one hundredth", 112: "one hundred and twelfth"}),
        ("fr", {1: "première", 71: "soixante et onzième", 91: "quatre-vingt-onzième", 101: "cent unième"}),
        ("es", {3: "tercer", 11: "undécimo", 93: "nonagésimo tercer", 120: "centésimo vigésimo"}),
        ("ru", {3: "третья", 40: "сороковая", 98: "девяносто восьмая", 111: "сто одиннадцатая"}),
        ("zh", {10: "第十", 90: "第九十", 101: "第一百零一", 110: "第一百一十"}),
        ("ar", {11: "الحادية عشرة", 90: "التسعون", 100: "المائة", 121: "الحادية والعشرون بعد المائة"}),
    ],
)
def test_ordinals_have_their_odd_forms(code: str, ordinals: dict[int, str]) -> None:
    for number, ordinal in ordinals.items():
        assert ordinal in language(code).session(Session(number))


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_sessions_up_to_150_read_the_same(code: str) -> None:
    for form in ("plain", "oblique", "object", "at", "of"):
        assert len({language(code).session(Session(number), form) for number in range(1, 151)}) == 150


def test_russian_inflects_a_session_that_is_held() -> None:
    assert language("ru").session(Session(83), "object") == "восемьдесят третью сессию"
    assert language("ru").session(Session(32, "special"), "oblique") == "тридцать второй специальной сессии"


def test_long_counts_of_other_organs_stand_in_figures() -> None:
    council = "human-rights-council"
    assert language("en").session(Session(103), "at", council) == "at its 103rd session"
    assert language("es").session(Session(43), "of", council) == "de su 43er período de sesiones"
    assert language("ru").session(Session(103), "at", council) == "на своей 103-й сессии"


@pytest.mark.parametrize(
    ("code", "days", "two", "months", "years"),
    [
        (
            "en",
            "22 to 24 July 2024",
            "14 and 15 April 2016",
            "31 October to 1 November 2021",
            "1 July 2023 to 30 June 2024",
        ),
        (
            "fr",
            "du 22 au 24 juillet 2024",
            "les 14 et 15 avril 2016",
            "du 31 octobre au 1er novembre 2021",
            "du 1er juillet 2023 au 30 juin 2024",
        ),
        (
            "es",
            "del 22 al 24 de julio de 2024",
            "los días 14 y 15 de abril de 2016",
            "del 31 de octubre al 1 de noviembre de 2021",
            "del 1 de julio de 2023 al 30 de junio de 2024",
        ),
        (
            "ru",
            "22–24 июля 2024 года",
            "14 и 15 апреля 2016 года",
            "31 октября — 1 ноября 2021 года",
            "1 июля 2023 года — 30 июня 2024 года",
        ),
        ("zh", "2024年7月22日至24日", "2016年4月14日和15日", "2021年10月31日至11月1日", "2023年7月1日至2024年6月30日"),
        (
            "ar",
            "في الفترة من 22 إلى 24 تموز/يوليه 2024",
            "يومي 14 و 15 نيسان/أبريل 2016",
            "في الفترة من 31 تشرين الأول/أكتوبر إلى 1 تشرين الثاني/نوفمبر 2021",
            "في الفترة من 1 تموز/يوليه 2023 إلى 30 حزيران/يونيه 2024",
        ),
    ],
)
def test_periods_say_only_what_differs(code: str, days: str, two: str, months: str, years: str) -> None:
    between = language(code).date_range
    assert spaced(between(D(2024, 7, 22), D(2024, 7, 24))) == days
    assert spaced(between(D(2016, 4, 14), D(2016, 4, 15))) == two
    assert spaced(between(D(2021, 10, 31), D(2021, 11, 1))) == months
    assert spaced(between(D(2023, 7, 1), D(2024, 6, 30))) == years
    assert between(D(2024, 7, 22), D(2024, 7, 22)) == language(code).date(D(2024, 7, 22))


@pytest.mark.parametrize(
    ("code", "whole", "part"),
    [
        ("en", "65,507,400", "3.5"),
        ("fr", "65\u00a0507\u00a0400", "3,5"),
        ("es", "65.507.400", "3,5"),
        ("ru", "65\u00a0507\u00a0400", "3,5"),
        ("zh", "65\u00a0507\u00a0400", "3.5"),
        ("ar", "65\u00a0507\u00a0400", "3,5"),
    ],
)
def test_figures_have_the_separators_of_the_language(code: str, whole: str, part: str) -> None:
    assert language(code).figure(65507400) == whole
    assert language(code).figure(3.5) == part
    assert language(code).figure("-12") == "-12"


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru"])
def test_day_and_month_do_not_part(code: str) -> None:
    assert "22\u00a0" in language(code).date(D(2024, 7, 22))
