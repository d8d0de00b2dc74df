"""Words of a paragraph at their line and column in the file."""

from __future__ import annotations

from drafter.readers.akn.places import Places

FILE = """<body>
 <paragraph>
  <num>3.</num>
  <content>
   <p>
     <span class="italic">Requests</span> the &amp; of  lakes,<authorialNote><p>The
     sources.</p></authorialNote> and the lakes;</p>
  </content>
 </paragraph>
</body>"""
PARAGRAPH = 5


def stands(words: str, occurrence: int = 0, lead: int = 0) -> str:
    """What stands in the file at the place that is found for words."""
    place = Places(FILE).of(PARAGRAPH, words, occurrence, lead)
    assert place is not None
    return FILE.split("\n")[place[0] - 1][place[1] - 1 :]


def test_words_are_found_behind_tags_and_entities() -> None:
    assert stands("Requests the").startswith("Requests</span>")
    assert stands("of lakes").startswith("of  lakes,")


def test_the_second_of_equal_words_is_behind_the_note() -> None:
    assert stands("lakes", occurrence=1) == "lakes;</p>"


def test_what_only_leads_to_the_fault_is_passed_over() -> None:
    assert stands("the lakes;", lead=9) == ";</p>"


def test_words_of_a_note_are_found_in_it() -> None:
    assert stands("sources") == "sources.</p></authorialNote> and the lakes;</p>"


def test_a_number_is_found_before_its_paragraph() -> None:
    assert stands("number: 4") == stands("3.") == "3.</num>"


def test_what_does_not_stand_there_is_placed_at_the_first_character() -> None:
    assert stands("rivers") == stands("") == stands("Requests")


def test_a_line_without_element_gives_no_place() -> None:
    assert Places(FILE).of(7, "sources") is None
    assert Places(FILE).of(99, "sources") is None


def test_the_front_matter_is_found_by_its_elements() -> None:
    assert Places("<a>\n<docTitle>Lakes</docTitle>\n</a>").of_key("title") == 2
    assert Places("<a/>").of_key("title") is None


def test_the_title_of_the_text_is_not_that_of_the_cover() -> None:
    cover = "<a>\n<docTitle>Resolution adopted</docTitle>\n"
    assert Places(cover + '<docTitle refersTo="#resolutionTitle">Lakes</docTitle>').of_key("title") == 3
    assert (
        Places(cover + '<inline name="agenda item">7</inline>\n<inline name="agenda item name">A').of_key("agenda") == 4
    )
