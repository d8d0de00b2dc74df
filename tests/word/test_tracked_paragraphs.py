"""Where the changes of ends stand: markup that Word and LibreOffice read alike."""

import re

from drafter.word.revisions import Kind, Revisions
from drafter.word.tracked_paragraphs import Piece, Tracked, joined

INS, DEL = (
    '<w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins>',
    '<w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>',
)
KEPT = "<w:r><w:t>kept</w:t></w:r>"
NOTE = '<w:ins w:id="3"><w:r><w:footnoteReference w:id="1"/></w:r></w:ins>'
GAP = '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>'


def line(runs: str, end: Kind | None = None, look: str = '<w:pStyle w:val="Text"/>') -> Tracked:
    return Tracked(runs, look, end=end)


def ends(*pieces: Piece) -> list[str]:
    """Of each paragraph, which change its end has."""
    written = joined(pieces, Revisions("someone"))
    return ["".join(re.findall(r"<w:rPr><w:(ins|del) ", each)) for each in written.split("</w:p>")[:-1]]


def test_an_end_stands_where_it_was_put() -> None:
    assert ends(line(KEPT), line(INS, "inserted"), line(KEPT)) == ["", "ins", ""]


def test_what_is_struck_goes_behind_what_is_added_where_an_insertion_follows() -> None:
    written = joined([line(KEPT + DEL + INS), line(INS, "inserted"), line(KEPT)], Revisions("someone"))
    assert KEPT + INS + DEL in written


def test_where_a_line_only_grew_and_a_paragraph_follows_its_own_end_is_the_new_one() -> None:
    assert ends(line(KEPT + INS), line(INS, "inserted"), line(KEPT)) == ["ins", "", ""]


def test_the_end_of_a_new_paragraph_with_the_first_note_stays() -> None:
    assert ends(line(KEPT), line(NOTE, "inserted"), line(KEPT)) == ["ins", "", ""]


def test_the_end_of_a_new_paragraph_in_front_of_a_gap_stays() -> None:
    assert ends(line(KEPT), line(INS, "inserted"), GAP) == ["ins", "", ""]


def test_an_end_that_stays_says_what_it_looked_like() -> None:
    written = joined([line(KEPT), line(INS, "inserted", '<w:pStyle w:val="Head"/>'), GAP], Revisions("someone"))
    assert re.search(r'<w:pPrChange [^>]*><w:pPr><w:pStyle w:val="Text"/></w:pPr></w:pPrChange>', written)
