"""The draft this project began with, A/79/L.9/Rev.1: its spec becomes, word for word, the text that was issued."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from drafter.model import walk
from drafter.model.front import Resolution
from drafter.model.nodes import Inlines, Note, Paragraph, Verb
from drafter.model.outline import outline
from drafter.pipeline import build, load

SHARED = Path(__file__).parents[2] / "shared"
ISSUED = SHARED / "seed" / "A_79_L9_Rev1.zh.txt"
ORACLE = SHARED / "tools" / "docx_facts.py"

needs_shared = pytest.mark.skipif(not ORACLE.exists(), reason="needs the issued text and the oracle of ../shared")

WORDS = "06df1972441f07d674d3ecb1af543e9a2400abd6bcdee5dca96d3d819047e855"
"""SHA-256 of the issued text as `issued_text` gives it, so that the words are held to it where ../shared is absent."""

# fmt: off
PREAMBULAR_VERBS = [
    "回顾", "又回顾", "欢迎", "注意到", "审议了", "考虑到", "回顾", "注意到",
    "又注意到", "还注意到", "深信", "表示注意到", "确认", "考虑到", "回顾", "注意到",
    "又注意到", "还注意到", "注意到", "欢迎", "表示注意到", "注意到", "欢迎", "赞赏地注意到",
    "欢迎", "又欢迎", "注意到", "又注意到", "赞赏地注意到",
]
OPERATIVE_VERBS = [
    "满意地注意到", "敦促", "满意地注意到", "申明", "请", "欢迎", "回顾", "又回顾",
    "欢迎", "邀请", "请", "欢迎", "申明", "赞扬", "欢迎", "又欢迎",
    "还欢迎", "鼓励", "邀请", "赞赏地欢迎", "欢迎", "满意地注意到", "表示感谢", "欢迎",
    "鼓励", "邀请", "欢迎", "邀请", "请", "决定",
]
# fmt: on
NOTES = {
    "*": "代表属于伊斯兰合作组织的国家，同时考虑到2024年5月10日大会ES-10/23号决议的规定。",
    "**": "提案国名单如有任何变化，将在会议正式记录中予以反映。",
    "1": "伊斯兰会议组织2011年6月28日起更名为伊斯兰合作组织。",
    "2": "A/79/302-S/2024/600。",
    "3": "见S/PV.7813。",
    "4": "S/PRST/2013/16；见《安全理事会决议及决定，2013年8月1日至2014年7月31日》(S/INF/69)。",
    "5": "见第70/1号决议。",
    "6": "见《大会正式记录，第六十六届会议，补编第53号》(A/66/53)，第二章，A节。",
}
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@pytest.fixture(scope="module")
def spec(checkout: Path) -> Path:
    return checkout / "specs" / "a-79-l9-rev1.zh.yaml"


@pytest.fixture(scope="module")
def seed(spec: Path) -> Resolution:
    return load(spec)


@pytest.fixture(scope="module")
def written(spec: Path) -> str:
    return build(spec, "text").decode()


@pytest.fixture(scope="module")
def word(spec: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the oracle says of the Word file: it reads Word's own numbers, marks and runs."""
    file = tmp_path_factory.mktemp("seed") / "seed.docx"
    file.write_bytes(build(spec))
    told = subprocess.run([sys.executable, ORACLE, file], capture_output=True, check=True, encoding="utf-8")
    facts: dict[str, Any] = json.loads(told.stdout)
    return facts


def issued_text() -> str:
    """The issued text without white space, page breaks and notes, from the session line on; verbs not marked."""
    lines = [squeezed(line) for line in ISSUED.read_text(encoding="utf-8").removesuffix("-").splitlines()]
    return "".join(line for line in lines if line and line[0] not in "*¹²³⁴⁵⁶").replace("*", "").translate(_RAISED)


def squeezed(text: str) -> str:
    """Text without white space."""
    return re.sub(r"\s", "", text)


def body(text: str) -> str:
    """Our own text in the same form: without masthead and notes."""
    inside = text[text.index("第七十九届会议") : text.index("_____")]
    return squeezed(inside).replace("*", "").translate(_RAISED)


def paragraphs(seed: Resolution, region: str) -> list[Paragraph]:
    found = (entry.block for entry in outline(seed) if entry.region == region)
    return [block for block in found if isinstance(block, Paragraph)]


def verbs(found: list[Paragraph]) -> list[str]:
    return [walk.plain(block.content[0].content) for block in found if isinstance(block.content[0], Verb)]


# --- from the project alone -------------------------------------------------------------------------------------


def test_every_word_of_the_issued_text_is_there_in_its_order(written: str) -> None:
    assert hashlib.sha256(body(written).encode()).hexdigest() == WORDS


def test_every_recital_opens_with_its_verb(seed: Resolution) -> None:
    assert verbs(paragraphs(seed, "preamble")) == PREAMBULAR_VERBS


def test_every_operative_paragraph_opens_with_its_verb(seed: Resolution) -> None:
    assert verbs(paragraphs(seed, "operative")) == OPERATIVE_VERBS


def test_the_notes_stand_with_their_marks(written: str) -> None:
    foot = written[written.index("_____") :].splitlines()[2:]
    marked = dict(line.split(" ", 1) for line in foot)
    assert {mark.translate(_RAISED): text for mark, text in marked.items()} == NOTES


def test_the_sponsors_line_carries_both_marks(written: str) -> None:
    assert "\n喀麦隆、* 刚果和赤道几内亚：** 订正决议草案\n" in written


def test_no_space_stands_between_figures_and_characters(seed: Resolution) -> None:
    texts = "\n".join(walk.plain(content) for content in _contents(seed))
    assert "1982年10月22日第37/4号" in texts
    assert "3369(XXX)" in texts
    assert not re.search(r"[0-9)] +[\u4e00-\u9fff]|[\u4e00-\u9fff] +[0-9(]", texts)


def _contents(seed: Resolution) -> Iterator[Inlines]:
    for region in ("preamble", "operative"):
        for block in paragraphs(seed, region):
            yield block.content
            yield from (node.content for node in walk.inlines(block.content) if isinstance(node, Note))


# --- held against the issued text and the oracle ----------------------------------------------------------------


@needs_shared
def test_the_text_is_the_issued_one(written: str) -> None:
    assert body(written) == issued_text()


@needs_shared
def test_the_digest_is_that_of_the_issued_text() -> None:
    assert hashlib.sha256(issued_text().encode()).hexdigest() == WORDS


@needs_shared
def test_word_shows_the_issued_text(word: dict[str, Any]) -> None:
    shown = "".join(item["number"] + item["text"] for item in word["paragraphs"])
    assert re.sub(r"\[\^(\d+|\*+)\]|\*", lambda mark: (mark[1] or "").strip("*"), squeezed(shown)) == issued_text()


@needs_shared
def test_word_counts_the_operative_paragraphs(word: dict[str, Any]) -> None:
    numbers = [item["number"] for item in word["paragraphs"] if item["number"]]
    assert numbers == [f"{number}." for number in range(1, 31)]


@needs_shared
def test_in_word_the_verbs_are_bold_and_nothing_else_of_a_paragraph(word: dict[str, Any]) -> None:
    first = next(place for place, item in enumerate(word["paragraphs"]) if squeezed(item["text"]) == "大会，")
    text = [item for item in word["paragraphs"][first + 1 :] if squeezed(item["text"])]
    bold = ["".join(squeezed(span["text"]) for span in item["spans"] if span["bold"]) for item in text]
    assert bold == PREAMBULAR_VERBS + OPERATIVE_VERBS
    assert all(item["spans"][0]["bold"] or not squeezed(item["spans"][0]["text"]) for item in text)


@needs_shared
def test_in_word_the_notes_stand_with_their_marks(word: dict[str, Any]) -> None:
    assert {note["mark"]: squeezed(note["text"]) for note in word["notes"]} == NOTES
