"""What two sequences of words have in common."""

from drafter.model.nodes import Inlines, Note, Text
from drafter.redline.sequence import stretches
from drafter.redline.words import Word, words

NOTE = Note((Text("See the report of the observatory on the level of all lakes, page 12."),))


def cut(*content: str | Note) -> list[Word]:
    inlines: Inlines = tuple(Text(each) if isinstance(each, str) else each for each in content)
    return list(words(inlines, lambda reference: reference.label))


def kept(old: list[Word], new: list[Word]) -> list[str]:
    return [word.key for part in stretches(old, new) if part.same for word in old[part.old]]


def test_a_note_stays_though_some_words_have_to_be_written_anew_for_it() -> None:
    old, new = cut("of lakes", NOTE, " and of rivers"), cut("of lakes and of rivers", NOTE)
    assert [key for key in kept(old, new) if key.startswith("note")]


def test_the_stretches_of_both_sides_are_all_of_both_sides() -> None:
    old, new = cut("a b", NOTE, " c d"), cut("b ", NOTE, " d e")
    parts = [*stretches(old, new)]
    assert [word for part in parts for word in old[part.old]] == old
    assert [word for part in parts for word in new[part.new]] == new
