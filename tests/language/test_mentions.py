"""Symbols and resolution numbers in running text of the six languages."""

from itertools import pairwise

import pytest

from drafter.language.mentions import find_mentions

NAMED = {
    "en": "Recalling its resolutions 37/4 of 22 October 1982, S-10/2 and 77/18 of 21 November 2022 (see A/79/302)",
    "fr": "Rappelant ses résolutions 37/4 du 22 octobre 1982, S-10/2 et 77/18 du 21 novembre 2022 (voir A/79/302)",
    "es": "Recordando sus resoluciones 37/4, de 22 de octubre de 1982, S-10/2 y 77/18, de 21 de noviembre de 2022"
    " (A/79/302)",
    "ru": "ссылаясь на свои резолюции 37/4 от 22 октября 1982 года, S-10/2 и 77/18 от 21 ноября 2022 года (A/79/302)",
    "zh": "回顾其1982年10月22日第37/4号、S-10/2号和2022年11月21日第77/18号决议(见A/79/302)",
    "ar": "إذ تشير إلى قراراتها 37/4 المؤرخ 22 تشرين الأول/أكتوبر 1982، ودإ-10/2"
    " و 77/18 المؤرخ 21 تشرين الثاني/نوفمبر 2022 (انظر A/79/302)",
}

COUNCILS = {
    "en": "recalling Human Rights Council resolution 16/18 and Security Council resolution 2593 (2021)",
    "fr": "rappelant la résolution 16/18 du Conseil des droits de l’homme"
    " et la résolution 2593 (2021) du Conseil de sécurité",
    "es": "recordando la resolución 16/18 del Consejo de Derechos Humanos"
    " y la resolución 2593 (2021) del Consejo de Seguridad",
    "ru": "ссылаясь на резолюцию 16/18 Совета по правам человека и резолюцию 2593 (2021) Совета Безопасности",
    "zh": "回顾人权理事会第16/18号决议和安全理事会第2593(2021)号决议",
    "ar": "وإذ تشير إلى قرار مجلس حقوق الإنسان 16/18 وقرار مجلس الأمن 2593 (2021)",
}

LETTERED = {
    "en": "resolution 217 A (III) and resolution 75/250 A",
    "fr": "la résolution 217 A (III) et la résolution 75/250 A",
    "es": "la resolución 217 A (III) y la resolución 75/250 A",
    "ru": "резолюция 217 A (III) и резолюция 75/250 A",
    "zh": "第217 A (III)号决议和第75/250 A号决议",
    "ar": "القرار 217 ألف (د-3) والقرار 75/250 ألف",
}

PARTS = {
    "en": "resolutions 74/255 A and B and 75/254 A to C",
    "fr": "les résolutions 74/255 A et B et 75/254 A à C",
    "es": "las resoluciones 74/255 A y B y 75/254 A a C",
    "ru": "резолюции 74/255 A и B и 75/254 A-C",
    "zh": "第74/255 A和B号和第75/254 A至C号决议",
}


def targets(text: str) -> list[str]:
    """What a text mentions, as symbols."""
    found = find_mentions(text)
    assert all(mention.end <= following.start for mention, following in pairwise(found))
    return [mention.target.url("en").removeprefix("https://docs.un.org/en/") for mention in found]


@pytest.mark.parametrize("language", NAMED)
def test_a_chain_and_a_symbol_are_found_in_every_language(language: str) -> None:
    assert targets(NAMED[language]) == ["A/RES/37/4", "A/RES/S-10/2", "A/RES/77/18", "A/79/302"]


@pytest.mark.parametrize("language", COUNCILS)
def test_a_number_belongs_to_the_organ_named_beside_it(language: str) -> None:
    assert targets(COUNCILS[language]) == ["A/HRC/RES/16/18", "S/RES/2593(2021)"]


@pytest.mark.parametrize("language", LETTERED)
def test_letters_and_old_sessions_are_read_in_every_language(language: str) -> None:
    assert targets(LETTERED[language]) == ["A/RES/217(III)", "A/RES/75/250A"]


@pytest.mark.parametrize("language", PARTS)
def test_several_letters_of_one_number_are_read_in_every_language(language: str) -> None:
    assert [str(each.target) for each in find_mentions(PARTS[language])] == ["74/255 A and B", "75/254 A to C"]


def test_a_dated_number_behind_the_title_of_the_one_before_belongs_to_the_chain() -> None:
    text = (
        "its resolutions 74/270 of 2 April 2020, entitled “Work of the Council”, and 74/274 of 20 April 2020 on access"
    )
    assert targets(text) == ["A/RES/74/270", "A/RES/74/274"]


def test_a_decision_ends_the_chain() -> None:
    assert targets("its resolution 74/294 of 30 June 2020, and its decision 74/571 of 3 September 2020") == [
        "A/RES/74/294"
    ]


def test_the_span_holds_the_number_alone() -> None:
    text = "Resolution 217 A (III), annex."
    assert [text[mention.start : mention.end] for mention in find_mentions(text)] == ["217 A (III)"]


@pytest.mark.parametrize(
    "text",
    [
        "on 9/11, 1/2 of the States, access 24/7, 2019/20 and 11/09/2001",
        "its decision 75/561 of 16 April 2020",
        "Commission on Population and Development resolutions 2006/2 of 10 May 2006",
        "United Nations Environment Assembly resolution 5/1 of 2 March 2022",
        "resolution 42/22 of 26 September 2019",  # of the Human Rights Council, which the text named before
        "resolución 8/12 de la Conferencia de los Estados Partes",
        "الاستقرار 77/18",
        "https://example.org/resolution/77/18/x",
        "",
    ],
)
def test_what_is_no_resolution_of_a_known_organ_is_left_alone(text: str) -> None:
    assert targets(text) == []


def test_a_council_in_the_same_sentence_does_not_take_the_assemblys_resolution() -> None:
    text = "Welcoming the report of the Human Rights Council, and recalling its resolution 60/251 of 15 March 2006"
    assert targets(text) == ["A/RES/60/251"]


def test_the_last_organ_named_before_a_chinese_number_owns_it_unless_the_text_says_its() -> None:
    assert targets("注意到人权理事会的报告，并回顾其2006年3月15日第60/251号决议") == ["A/RES/60/251"]
    assert targets("铭记其第七十六届会议通过的2021年12月16日第76/129号决议") == ["A/RES/76/129"]
    assert targets("人权理事会在其2014年6月26日第26/2号决议中") == ["A/HRC/RES/26/2"]


def test_a_long_text_of_near_misses_is_read_in_good_time() -> None:
    assert targets("resolution " + "1" * 20_000 + " (" * 5_000 + "A/" * 20_000) == []
