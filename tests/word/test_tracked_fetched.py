"""Paragraphs in front of tables that come or go: the words of another stand there."""

import re

from drafter.word.revisions import Kind, Revisions
from drafter.word.tracked_ends import joined
from drafter.word.tracked_paragraphs import Piece, Tracked, TrackedTable

TEXT, GAP = '<w:pStyle w:val="Text"/>', '<w:pStyle w:val="Gap"/>'
ROWS = "<w:tbl><w:tr/></w:tbl>"
NOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>'


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def line(runs: str, end: Kind | None = None, look: str = TEXT) -> Tracked:
    return Tracked(runs, look, end=end)


def table(end: Kind | None = None) -> TrackedTable:
    return TrackedTable(ROWS, end)


def gap(end: Kind | None = None) -> Tracked:
    return Tracked("", GAP, end=end)


def told(*pieces: Piece) -> list[str]:
    """What each paragraph strikes (-) and adds (+), and its changed end (¶); of each table, that it is one."""
    out = []
    for each in re.findall(r"<w:tbl>|<w:p>.*?</w:p>", joined(pieces, Revisions("someone"))):
        end = "".join(re.findall(r"<w:rPr><w:(ins|del) ", each))
        said = re.sub(r"<w:pPr>.*</w:pPr>", "", each)
        said = re.sub(r"<w:del .*?>(.*?)</w:del>", r"-\1", re.sub(r"<w:ins .*?>(.*?)</w:ins>", r"+\1", said))
        out.append("table" if each == "<w:tbl>" else re.sub(r"<[^>]*>", "", said) + ("¶" + end if end else ""))
    return out


def test_between_two_new_tables_the_next_paragraph_that_stays_is_struck_and_added_behind_them() -> None:
    pieces = line(run("above")), table("inserted"), gap("inserted"), table("inserted"), gap("inserted")
    assert told(*pieces, line(run("below")), line(run("last"))) == [
        "above",
        "table",
        "-below",
        "table",
        "¶ins",
        "+below¶ins",
        "last",
    ]


def test_between_two_tables_that_go_it_is_added_and_struck_behind_them() -> None:
    pieces = line(run("above")), table("deleted"), gap("deleted"), table("deleted"), gap("deleted")
    assert told(*pieces, line(run("below")), line(run("last"))) == [
        "above",
        "table",
        "+below",
        "table",
        "¶del",
        "-below¶del",
        "last",
    ]


def test_between_a_new_table_and_one_that_stays_the_paragraph_above_is_written_twice() -> None:
    pieces = line(run("first")), line(run("above")), table("inserted"), gap("inserted"), table(), gap()
    assert told(*pieces) == ["first¶ins", "+above", "table", "-above", "table", ""]


def test_a_paragraph_with_a_note_is_not_written_twice() -> None:
    pieces = line(NOTE + run("above")), table("inserted"), gap("inserted"), table("inserted"), gap("inserted")
    assert told(*pieces, line(NOTE + run("below")), line(run("last")))[2] == "¶ins"


def test_changes_in_what_is_written_twice_are_on_their_own_sides() -> None:
    changed = run("kept ") + "<w:del w:id='1'><w:r><w:delText>old</w:delText></w:r></w:del>"
    changed += "<w:ins w:id='2'><w:r><w:t>new</w:t></w:r></w:ins>"
    pieces = line(run("above")), table("inserted"), gap("inserted"), table("inserted"), gap("inserted")
    found = told(*pieces, line(changed), line(run("last")))
    assert (found[2], found[5]) == ("-kept -old", "+kept +new¶ins")


def test_what_shows_a_number_by_itself_is_struck_as_the_text_it_shows() -> None:
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF p3 </w:instrText></w:r>' + run("3")
    pieces = line(run("above")), table("inserted"), gap("inserted"), table("inserted"), gap("inserted")
    markup = joined([*pieces, line(run("see ") + field), line(run("last"))], Revisions("someone"))
    assert markup.count("<w:fldChar ") == 1
    assert "<w:delText>see </w:delText></w:r><w:r><w:delText>3</w:delText>" in markup


def test_what_only_looked_otherwise_is_struck_as_it_was_and_added_as_it_is() -> None:
    was = '<w:rPrChange w:id="9"><w:rPr><w:i/></w:rPr></w:rPrChange>'
    looked = f"<w:r><w:rPr><w:b/>{was}</w:rPr><w:t>below</w:t></w:r>"
    pieces = line(run("above")), table("inserted"), gap("inserted"), table("inserted"), gap("inserted")
    markup = joined([*pieces, line(looked), line(run("last"))], Revisions("someone"))
    assert "<w:rPr><w:i/></w:rPr><w:delText>below</w:delText>" in markup
    assert "<w:rPr><w:b/></w:rPr><w:t>below</w:t>" in markup


def test_an_empty_paragraph_does_not_take_the_end_of_one_with_a_number() -> None:
    """Refused, it would have the number: LibreOffice gives an empty paragraph nothing back."""
    counted = TEXT + '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    pieces = line(run("above"), look=counted), gap("deleted"), table("deleted"), gap("deleted")
    assert told(*pieces, line(run("below"), look=counted), line(run("last"), look=counted)) == [
        "above",
        "+below",
        "table",
        "¶del",
        "-below¶del",
        "last",
    ]


def test_between_tables_that_go_the_line_above_stands_though_a_gap_goes_below_it() -> None:
    above = line(run("above")), gap("deleted"), table("deleted"), gap("deleted"), table("deleted"), gap("deleted")
    assert told(line(run("first")), *above, gap()) == [
        "first¶del",
        "-above¶del",
        "",
        "table",
        "+above",
        "table",
        "¶del",
        "",
    ]


def test_a_paragraph_with_all_that_runs_on_into_it_is_struck_there_and_added_line_by_line() -> None:
    pieces = line(run("above")), table("inserted"), gap("inserted"), table("inserted"), gap("inserted")
    assert told(*pieces, line(run("one, "), "divided"), line(run("two;")), line(run("last"))) == [
        "above",
        "table",
        "-one, -two;",
        "table",
        "¶ins",
        "+one, ¶ins",
        "+two;¶ins",
        "last",
    ]


def test_where_none_stays_the_paragraph_that_goes_becomes_the_nearest_that_comes() -> None:
    come, go = f"<w:ins w:id='1'>{run('new')}</w:ins>", f"<w:del w:id='2'>{run('old')}</w:del>"
    pieces = line(NOTE + run("above")), line(come, "inserted"), line(go, "deleted"), table("deleted"), gap("deleted")
    assert told(*pieces, line(come, "inserted"), line(run("last"))) == [
        "above",
        "-old+new",
        "table",
        "¶del",
        "+new¶ins",
        "last",
    ]
