"""Loud on official XML that was broken by hand: right code, at the line of the fault."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.language import LANGUAGES, language
from drafter.pipeline.checking.reading import read_file
from drafter.pipeline.checking.running import inspected

SAMPLE = Path(__file__).parents[3] / "shared/corpus/akn-sample"
pytestmark = pytest.mark.skipif(not SAMPLE.is_dir(), reason="../shared is not here: the official texts are in it")

Change = Callable[[str, str], str]


def text_of(code: str) -> str:
    return (SAMPLE / code / "A_RES_77_107.xml").read_text(encoding="utf-8")


def said(text: str, folder: Path) -> list[tuple[str, str, int]]:
    file = folder / "A_RES_77_107.xml"
    file.write_text(text, encoding="utf-8")
    found = inspected(read_file(str(file), Settings()), Settings()).findings
    return [(finding.code, finding.message, finding.origin.line or 0) for finding in found]


def swap(old: str, new: str) -> Change:
    """Replace what a pattern finds first; ORGAN, COMMA, SEMICOLON and STOP stand for those of the language."""

    def change(text: str, code: str) -> str:
        speaker = language(code)
        marks = {
            "ORGAN": speaker.organ_line("general-assembly"),
            "COMMA": speaker.marks.preambular,
            "SEMICOLON": speaker.marks.operative,
            "STOP": speaker.marks.final,
        }
        pattern, written = old, new
        for word, sign in marks.items():
            pattern, written = pattern.replace(word, re.escape(sign)), written.replace(word, sign)
        return re.sub(pattern, written, text, count=1)

    return change


FAULTS: dict[str, tuple[str, Change]] = {
    "organ of another name": ("TXT002", swap("(?<=>)ORGAN(?=</span>)", "ORGANORGAN")),
    "opening line without its comma": ("TXT002", swap(r"(ORGAN</span>)\s*COMMA", r"\1")),
    "opening line in roman": ("TXT002", swap(r"<span class=\"[^\"]*\">ORGAN</span>", "ORGAN")),
    "operative paragraph closes as a recital": ("TXT001", swap("SEMICOLON(?=\\s*</p>)", "COMMA")),
    "text without its stop": ("TXT001", swap("STOP(?=</p>\\s*</content>\\s*</paragraph>\\s*</mainBody>)", "")),
    "number left out": ("TXT004", swap(r"<num>4(\.| -)</num>", r"<num>5\1</num>")),
    "number given twice": ("TXT004", swap(r"<num>4(\.| -)</num>", r"<num>3\1</num>")),
    "year of a citation": ("FCT001", swap(r"(?<=75/138</a>)((?:(?!</p>).)*20)20", r"\g<1>21")),
    "placeholder": ("TXT021", swap(r"(<mainBody>(?:.|\n)*?<span class=\"[^\"]*\">[^<]*</span>)", r"\1 TBD ")),
    "invisible character": (
        "TXT034",
        swap(r"(<mainBody>(?:.|\n)*?<span class=\"[^\"]*\">[^<]*</span>\W*\w)(?=\w)", "\\1\u200b"),
    ),
    "opening line with a colon": ("TXT002", swap(r"(ORGAN</span>)\s*COMMA", r"\1:")),
    "number in another form": ("TXT030", swap(r"<num>4(\.| -)</num>", "<num>4)</num>")),
    "number that is empty": ("TXT004", swap(r"<num>4(\.| -)</num>(?=\s*<content)", "<num></num>")),
    "doubled space": ("TXT017", swap(r"(?<=\w\w) (?=\w\w[^<]*</p>)", "  ")),
    "verb in roman": (
        "WRD011",
        swap(r"(<mainBody>(?:.|\n)*?)<span class=\"(?:bold |)italic\">([^<]*)</span>", r"\1\2"),
    ),
    "verb emphasised a word too far": (
        "WRD012",
        swap(
            r"(<mainBody>(?:.|\n)*?<span class=\"(?:italic|bold)\">[^<]*)</span>"
            r"( [^\W\d_\u0600-\u06ff]+|[\u4e00-\u9fff]{2})",
            r"\1\2</span>",
        ),
    ),
    "opening line twice": ("TXT002", swap(r"(<formula(?:.|\n)*?</formula>)", r"\1\1")),
    "opening mark emphasised": ("TXT002", swap("ORGAN</span>COMMA", "ORGANCOMMA</span>")),
    "note with the number of another": ("WRD042", swap('marker="3"', 'marker="4"')),
    "note without text": (
        "NTE005",
        swap(r"(<authorialNote marker=\"2\"[^>]*><p[^>]*>)(?:(?!</p>).)*(?=</p></authorialNote>)", r"\1"),
    ),
    "number that its link contradicts": ("FCT002", swap(r"(A/RES/75/138\">75/1)38", r"\g<1>83")),
    "session of the cover": ("WRD018", swap(r"(<session [^>]*>)[^<]*", r"\g<1>XXX")),
    "symbol of the cover": ("WRD018", swap(r"(#symbol\">A/RES/77/)107", r"\g<1>108")),
    "bullet before the verb": ("TXT005", swap(r"(?<=SEMICOLON</p>)((?:.|\n)*?<p xml[^>]*>)", r"\1• ")),
    "number typed beside the one in its element": (
        "TXT005",
        swap(r"(<num>3(?:\.| -)</num>(?:.|\n)*?<p xml[^>]*>\s*)(?=<span)", r"\g<1>3. "),
    ),
    "title that ends in a stop": ("TXT041", swap(r"(#resolutionTitle\">(?:\s*<span[^>]*>)?[^<]*[^<\s])", r"\1STOP")),
    "agenda item in another form": ("FCT008", swap(r"(name=\"agenda item\">[^<]*?\d+)", r"\1x")),
    "space before a note": ("NTE002", swap(r"(?=(?:<sup>\(</sup>)?<authorialNote marker=\"1\")", " ")),
    "space before the last note": (
        "NTE002",
        swap(r"(?=(?:<sup>\(</sup>)?<authorialNote(?:(?!<authorialNote)(?:.|\n))*\Z)", " "),
    ),
    "recital without emphasis that ends in a stop": (
        "TXT001",
        swap(r"<span class=\"[^\"]*\">([^<]*)</span>((?:(?!</p>).)*)COMMA(?=\s*</p>\s*</container>)", r"\1\2STOP"),
    ),
}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_is_found_where_it_is(kind: str, code: str, tmp_path: Path) -> None:
    name, change = FAULTS[kind]
    text = text_of(code)
    broken = change(text, code)
    if broken == text:
        pytest.skip("the text does not hold what the fault changes")
    pairs = zip(text.split("\n"), broken.split("\n"), strict=True)
    at = next(line for line, (old, new) in enumerate(pairs, 1) if old != new)
    found = set(said(broken, tmp_path)) - set(said(text, tmp_path))
    assert any(each == name and line == at for each, _, line in found), (at, found)
