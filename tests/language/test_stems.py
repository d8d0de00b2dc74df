"""Words by their stems."""

from drafter.language.stems import Stems

LAKES = Stems(["со"], [], ["озер 0 а ами / ная", "берег 0 а овой"])
ARABIC = Stems(["ال"], ["ةه", "دذ"], ["بحير ة ات"])


def test_a_word_is_right_whichever_ending_of_its_stem_it_has() -> None:
    assert all(map(LAKES.holds, ("озер", "озера", "озерами", "озерная")))
    assert not LAKES.holds("озеры")


def test_only_words_that_resolutions_use_are_meant() -> None:
    assert LAKES.uses("озерами")
    assert not LAKES.uses("озерная")
    assert (LAKES.meant("оезрами"), LAKES.meant("береговй"), LAKES.meant("озерня")) == ("озерами", "береговой", "")


def test_where_letters_look_alike_only_these_are_taken_for_each_other() -> None:
    assert (ARABIC.meant("بحيره"), ARABIC.meant("بحيرت")) == ("بحيرة", "")


def test_what_stands_before_a_word_is_no_part_of_it() -> None:
    assert list(ARABIC.rests("البحيرة")) == ["بحيرة"]
