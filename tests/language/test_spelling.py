"""Words that come back in resolutions, and the slips of the hand in them."""

import subprocess
import sys

import pytest

from drafter.language import LANGUAGES, language
from drafter.language.halves import Halves, halves
from drafter.language.spelling import Spelling, spelling
from drafter.language.words import Words

SLIPS = {
    "ar": {"المنطمات": "المنظمات", "التنميية": "التنمية"},
    "en": {
        "xenophobc": "xenophobic",
        "implemenation": "implementation",
        "Goverments": "Governments",
        "situtation": "situation",
    },
    "es": {"organizacines": "organizaciones", "Gobieros": "Gobiernos", "cuestion": "cuestión"},
    "fr": {"résoluton": "résolution", "regionales": "régionales", "notament": "notamment"},
    "ru": {"деятельноть": "деятельность", "Обьединенных": "Объединенных"},
}


def words(code: str) -> Spelling:
    found = spelling(language(code))
    assert found is not None
    return found


def parts(code: str) -> Halves:
    found = halves(language(code))
    assert found is not None
    return found


@pytest.mark.parametrize(("code", "typed", "meant"), [(code, *pair) for code in SLIPS for pair in SLIPS[code].items()])
def test_a_word_one_letter_from_one_that_comes_back_is_known_as_that_word(code: str, typed: str, meant: str) -> None:
    assert words(code).meant(typed) == meant


@pytest.mark.parametrize("typed", ["governments", "Governments", "retain", "COVID", "harbour", "Seychelles", "form"])
def test_words_of_their_own_are_not_mistyped(typed: str) -> None:
    assert not words("en").meant(typed)


def test_a_name_is_not_held_against_words_that_have_no_capital() -> None:
    few = Spelling(Words(["neither", "Nations"]))
    assert (few.meant("neithr"), few.meant("Neithr")) == ("neither", "")
    assert few.meant("natons") == "nations"


def test_signs_of_vowels_make_no_other_word_of_an_arabic_one() -> None:
    assert not words("ar").meant("المنظَّمات")


def test_two_words_in_one_are_parted() -> None:
    assert words("en").meant("regionalorganizations") == "regional organizations"


@pytest.mark.parametrize(
    ("code", "typed", "meant"),
    [
        ("fr", "dansle", "dans le"),
        ("fr", "lassistance", "l’assistance"),
        ("es", "queel", "que el"),
    ],
)
def test_small_words_in_one_are_parted(code: str, typed: str, meant: str) -> None:
    assert words(code).meant(typed) == meant


def test_a_word_in_two_is_put_together() -> None:
    assert list(parts("en").torn("the United Nat ions")) == [19]
    assert parts("en").whole("Nat", "ions") == "nations"


def test_a_letter_that_a_space_tears_off_belongs_to_its_word() -> None:
    assert parts("en").whole("system", "s") == "systems"
    assert parts("fr").whole("c", "lassiques") == "classiques"
    assert not parts("en").whole("resolution", "S")


def test_two_words_that_could_be_one_are_two() -> None:
    assert not parts("en").whole("policy", "makers")


def test_chinese_parts_no_words_and_has_no_list() -> None:
    assert [code for code in LANGUAGES if spelling(language(code)) is None] == ["zh"]


def test_what_is_meant_does_not_hang_on_the_order_in_which_a_run_of_the_program_holds_words() -> None:
    code = (
        "from drafter.language.spelling import Spelling; from drafter.language.words import Words; "
        "print(Spelling(Words(['válido', 'valído'])).meant('valido'))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in "123456"
    }
    assert len(runs) == 1


RARER = {
    "ar": {"المتضافره": "المتضافرة", "الافريقية": "الأفريقية", "حمايةالبحيرات": "حماية البحيرات"},
    "ru": {"опустынниванию": "опустыниванию", "вобласти": "в области", "софинансирующих": ""},
}


@pytest.mark.parametrize(("code", "typed", "meant"), [(code, *pair) for code in RARER for pair in RARER[code].items()])
def test_a_slip_in_a_rarer_word_and_a_small_word_that_is_joined_are_known_and_compounds_are_none(
    code: str, typed: str, meant: str
) -> None:
    assert words(code).meant(typed) == meant


def test_a_word_that_a_space_tears_is_known_where_one_part_is_no_word() -> None:
    assert parts("ru").whole("сотруд", "ничеством") == "сотрудничеством"
    assert not parts("ru").whole("без", "гражданства")
