"""Where the changes of ends stand: markup that Word and LibreOffice read alike."""

import re

from drafter.word.revisions import Kind, Revisions
from drafter.word.tracked_ends import joined
from drafter.word.tracked_paragraphs import Piece, Tracked, TrackedTable

INS, DEL = (
    '<w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins>',
    '<w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>',
)
KEPT = "<w:r><w:t>kept</w:t></w:r>"
NOTE = '<w:ins w:id="3"><w:r><w:footnoteReference w:id="1"/></w:r></w:ins>'
TEXT, HEAD, CLOSE, RULE = (f'<w:pStyle w:val="{name}"/>' for name in ("Text", "Head", "Close", "Rule"))
ROWS = "<w:tbl><w:tr/></w:tbl>"


def line(runs: str, end: Kind | None = None, look: str = TEXT) -> Tracked:
    return Tracked(runs, look, end=end)


def gap(end: Kind | None = None) -> Tracked:
    return Tracked("", '<w:pStyle w:val="Gap"/>', end=end)


def written(*pieces: Piece) -> str:
    return joined(pieces, Revisions("someone"))


def ends(*pieces: Piece) -> list[str]:
    """Of each paragraph, which change its end has; of each table, that it is one."""
    found = re.findall(r"<w:tbl>|<w:p>.*?</w:p>", written(*pieces))
    return ["table" if each == "<w:tbl>" else "".join(re.findall(r"<w:rPr><w:(\w+) ", each)) for each in found]


def looked(*pieces: Piece) -> list[str]:
    """The styles that paragraphs say they had before."""
    return re.findall(r'<w:pPrChange [^>]*><w:pPr><w:pStyle w:val="(\w+)"/></w:pPr></w:pPrChange>', written(*pieces))


def test_an_end_stands_where_it_was_put() -> None:
    assert ends(line(KEPT), line(INS, "inserted"), line(KEPT)) == ["", "ins", ""]


def test_what_is_struck_goes_behind_what_is_added_where_an_insertion_follows() -> None:
    assert KEPT + INS + DEL in written(line(KEPT + DEL + INS), line(INS, "inserted"), line(KEPT))


def test_where_a_line_only_grew_and_a_paragraph_follows_its_own_end_is_the_new_one() -> None:
    assert ends(line(KEPT + INS), line(INS, "inserted"), line(KEPT)) == ["ins", "", ""]


def test_the_end_of_a_new_paragraph_with_the_first_note_stays() -> None:
    assert ends(line(KEPT), line(NOTE, "inserted"), line(KEPT)) == ["ins", "", ""]


def test_paragraphs_that_go_are_cut_behind_the_first_note() -> None:
    struck = NOTE.replace("ins", "del")
    paragraphs = line(KEPT), line(struck, "deleted"), line(DEL, "deleted"), line(KEPT)
    assert ends(*paragraphs) == ["del", "", "del", ""]


def test_a_new_paragraph_in_front_of_one_of_another_look_takes_the_end_above() -> None:
    paragraphs = line(KEPT), line(INS, "inserted"), line(KEPT, look=CLOSE)
    assert ends(*paragraphs) == ["ins", "", ""]
    assert looked(*paragraphs) == []


def test_a_struck_paragraph_in_front_of_one_of_another_look_takes_the_end_above() -> None:
    assert ends(line(KEPT), line(DEL, "deleted"), line(KEPT, look=CLOSE)) == ["del", "", ""]


def test_new_paragraphs_in_front_of_an_empty_one_leave_the_look_of_the_line_above() -> None:
    paragraphs = line(KEPT, look=CLOSE), line(INS, "inserted", HEAD), line(INS, "inserted"), line("", look=RULE)
    assert ends(*paragraphs) == ["ins", "ins", "", ""]
    assert looked(*paragraphs) == ["Close"]


def test_new_paragraphs_between_gaps_need_no_other_look() -> None:
    paragraphs = line(KEPT), gap("inserted"), line(INS, "inserted", HEAD), gap()
    assert ends(*paragraphs) == ["", "ins", "ins", ""]
    assert looked(*paragraphs) == []


def test_a_paragraph_that_replaces_another_in_front_of_a_gap_leaves_no_look_behind() -> None:
    paragraphs = line(KEPT), line(DEL, "deleted"), line(INS, "inserted"), gap()
    assert ends(*paragraphs) == ["del", "ins", "", ""]
    assert looked(*paragraphs) == []


def test_where_no_end_above_can_be_the_new_one_the_first_paragraph_leaves_the_look_of_the_gap() -> None:
    paragraphs = line(KEPT + NOTE), line(INS, "inserted"), gap()
    assert ends(*paragraphs) == ["", "ins", ""]
    assert looked(*paragraphs) == ["Gap"]


def test_the_end_of_a_paragraph_in_front_of_a_table_stays() -> None:
    assert ends(line(KEPT), line(DEL, "deleted"), TrackedTable(ROWS)) == ["del", "", "table"]


def test_a_new_table_and_its_gap_in_front_of_a_table_begin_with_the_gap() -> None:
    pieces = line(KEPT), gap(), TrackedTable(ROWS, "inserted"), gap("inserted"), TrackedTable(ROWS)
    assert ends(*pieces) == ["ins", "", "table", "", "table"]


def test_a_moved_paragraph_with_a_link_comes_and_goes_with_a_plain_end() -> None:
    link = f"<w:hyperlink >{KEPT}</w:hyperlink>"
    assert ends(line(link, "moved-to"), line(KEPT)) == ["ins", ""]
    assert ends(line(link, "moved-from"), line(KEPT)) == ["del", ""]
    assert ends(line(KEPT, "moved-to"), line(KEPT)) == ["moveTo", ""]


def test_a_paragraph_that_runs_on_into_another_looks_as_that_does() -> None:
    assert looked(line(KEPT, "joined"), line(KEPT, look=HEAD)) == ["Text"]
    assert looked(line(KEPT, "divided"), line(KEPT, look=HEAD)) == ["Head"]
    assert looked(line(KEPT, "joined"), line(DEL, "deleted", CLOSE), line(KEPT)) == []


def test_the_end_of_a_gap_is_no_new_one_where_the_line_above_the_gap_grew() -> None:
    paragraphs = line(KEPT + INS), gap(), line(INS, "inserted", HEAD), gap()
    assert ends(*paragraphs) == ["", "", "ins", ""]
    assert looked(*paragraphs) == ["Gap"]


def test_notes_keep_their_order_where_what_is_struck_might_go_behind_what_is_added() -> None:
    struck, added = NOTE.replace("ins", "del"), NOTE.replace('id="1"', 'id="2"')
    paragraphs = line(KEPT + struck + added), line(INS, "inserted"), line(KEPT)
    assert re.findall(r'<w:footnoteReference w:id="(.)"', written(*paragraphs)) == ["1", "2"]
    assert KEPT + INS + DEL in written(line(KEPT + DEL + INS), *paragraphs[1:])
