"""Words whose look alone changed are written once, with what they looked like before."""

import io
import re
import zipfile

from drafter.model.nodes import Emphasis, Operative, Text
from drafter.pipeline.redlines import compare, drawn
from tests.builders import operative, resolution

LAST = operative("Decides| to meet again.")


def body(old: Operative, new: Operative) -> str:
    """The markup of a redline of two texts that differ in one paragraph."""
    data = drawn(compare(resolution(old, LAST), resolution(new, LAST)))
    return zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()


def emphasised(before: str, words: str, behind: str) -> Operative:
    return Operative(content=(Text(before), Emphasis((Text(words),), style="italic"), Text(behind)))


def test_a_verb_that_gains_its_emphasis_is_neither_struck_nor_added() -> None:
    markup = body(operative("Notes the basins;"), operative("Notes| the basins;"))
    assert "<w:ins " not in markup
    assert "<w:del " not in markup
    assert re.search(r'<w:rStyle w:val="OperativeOpening"/>.*?<w:rPrChange .*?>Notes<', markup)


def test_words_that_lose_their_emphasis_say_what_it_was() -> None:
    markup = body(emphasised("See the ", "Basin Review", " of levels;"), operative("See the Basin Review of levels;"))
    was = re.findall(r"<w:rPrChange [^>]*><w:rPr>(.*?)</w:rPr></w:rPrChange></w:rPr><w:t[^>]*>([^<]*)<", markup)
    assert [("<w:i/>" in look, words) for look, words in was] == [(True, "Basin Review")]


def test_a_verb_that_loses_its_emphasis_is_written_anew() -> None:
    """Refused, LibreOffice gives no character style back."""
    markup = body(operative("Notes| the basins;"), operative("Notes the basins;"))
    assert "<w:rPrChange " not in markup
    assert "<w:delText" in markup


def test_other_words_are_struck_and_added() -> None:
    assert "<w:rPrChange " not in body(operative("Notes the basins;"), operative("Welcomes| the basins;"))


def test_what_leads_somewhere_is_struck_and_added() -> None:
    assert "<w:rPrChange " not in body(operative("See A/77/302 now;"), emphasised("See ", "A/77/302", " now;"))
