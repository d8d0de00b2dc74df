"""The end of the paragraph with the first note, which LibreOffice forgets unless a word moves with it."""

import re

import pytest

from drafter.word.revisions import Kind, Revisions
from drafter.word.tracked_ends import joined
from drafter.word.tracked_paragraphs import Piece, Tracked

NOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>'
INS, DEL = (
    '<w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins>',
    '<w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>',
)


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def written(*pieces: Piece) -> str:
    return joined(pieces, Revisions("someone"))


def line(runs: str, end: Kind | None = None) -> Tracked:
    return Tracked(runs, '<w:pStyle w:val="Text"/>', end=end)


def moved(markup: str) -> list[tuple[str, str]]:
    """The texts that move, each with the way it goes; of an end that moves, no text."""
    found = re.findall(r"<w:(move(?:From|To)) [^>]*?(?:/>|>(.*?)</w:move)", markup)
    return [(way, "".join(re.findall(r"<w:t[^>]*>([^<]*)<", runs))) for way, runs in found]


@pytest.mark.parametrize(
    ("text", "word"), [("noted twice, and", "and"), ("注意到报告，", "，"), ("said &amp; done;", "done;")]
)
def test_the_last_word_goes_behind_an_end_that_goes(text: str, word: str) -> None:
    markup = written(line(NOTE + run(text), "joined"), line(run("also this")))
    assert moved(markup) == [("moveFrom", ""), ("moveFrom", word), ("moveTo", word)]
    assert len(set(re.findall(r'RangeStart [^>]*w:name="([^"]+)"', markup))) == 1


def test_the_last_word_comes_from_behind_an_end_that_comes() -> None:
    markup = written(line(NOTE + run("noted twice, and"), "divided"), line(run("also this")))
    assert moved(markup) == [("moveTo", ""), ("moveTo", "and"), ("moveFrom", "and")]


def test_what_is_struck_there_anyway_goes_with_the_end() -> None:
    markup = written(line(NOTE + run("noted") + DEL, "joined"), line(run("also this")))
    assert moved(markup) == [("moveFrom", ""), ("moveFrom", "old")]
    assert "delText" not in markup


def test_what_is_added_at_an_end_that_goes_stands_behind_it() -> None:
    markup = written(line(NOTE + run("noted") + DEL + INS, "joined"), line(run("also this")))
    assert moved(markup) == [("moveFrom", ""), ("moveFrom", "old")]
    assert markup.index("</w:p>") < markup.index(INS)


def test_links_behind_the_note_are_let_go() -> None:
    link = f'<w:hyperlink r:id="rIdLink1">{run("77/18")}</w:hyperlink>'
    markup = written(line(link + NOTE + link + run(" of 2022"), "joined"), line(run("also this")))
    assert markup.count("<w:hyperlink ") == 1


@pytest.mark.parametrize("end", [None, "joined"])
def test_nothing_moves_where_the_end_stays_or_an_earlier_paragraph_has_a_note(end: Kind | None) -> None:
    first = line(NOTE + run("noted twice"), None)
    assert moved(written(first, line(NOTE + run("again"), end), line(run("also this")))) == []


def test_behind_a_note_that_stands_last_an_empty_run_goes_with_the_end() -> None:
    assert moved(written(line(run("noted twice") + NOTE, "joined"), line(run("also this")))) == [
        ("moveFrom", ""),
        ("moveFrom", ""),
    ]


def test_in_front_of_a_further_note_that_stands_last_a_word_moves_on_the_spot() -> None:
    markup = written(line(NOTE + run("noted twice, and") + NOTE, "divided"), line(run("also this")))
    assert moved(markup) == [("moveTo", ""), ("moveFrom", "and"), ("moveTo", "and")]


def test_a_note_that_comes_where_the_end_comes_is_no_part_of_the_move() -> None:
    markup = written(line(run("noted") + f'<w:ins w:id="1">{NOTE}</w:ins>', "divided"), line(run("also this")))
    assert f'<w:ins w:id="1">{NOTE}</w:ins>' in markup


def test_the_last_word_goes_and_comes_with_a_first_note_that_another_replaces_where_the_end_stays() -> None:
    other = NOTE.replace('w:id="1"', 'w:id="2"')
    exchanged = f'<w:del w:id="1">{NOTE}</w:del><w:ins w:id="2">{other}</w:ins>'
    struck, added = (
        f'<w:r><w:{name} xml:space="preserve">twice;</w:{name}></w:r>' + call
        for name, call in (("delText", NOTE), ("t", other))
    )
    markup = written(line(run("noted twice;") + exchanged), line(run("also this")))
    assert f'{run("noted ")}<w:del w:id="1">{struck}</w:del><w:ins w:id="2">{added}</w:ins></w:p>' in markup
