"""The official texts beside this project, read by the oracle `../shared/tools/akn_facts.py` and not by our own reader.

The 13 resolutions of the sample are read by default; a folder in the environment variable DRAFTER_CORPUS (any tree of
official XML with a folder for each language) is read instead, whole sessions included.
"""

from __future__ import annotations

import importlib.util
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

SHARED = Path(__file__).parents[3].parent / "shared"
ORACLE = SHARED / "tools" / "akn_facts.py"
SAMPLE = SHARED / "corpus" / "akn-sample"

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")

# Letters of resolutions (61/250 A) that Russian files have from the Cyrillic keyboard; no reader sees the difference.
_LOOKALIKES = str.maketrans("АВСЕНКМХРОТасе", "ABCEHKMXPOTace")
_HAN = "[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]"


@dataclass(frozen=True)
class Official:
    """One resolution in one language; its cover and its paragraphs, notes left out."""

    language: str
    symbol: str
    facts: dict[str, Any]
    paragraphs: tuple[str, ...]


def corpus() -> Path:
    """The folder to read."""
    return Path(os.environ.get("DRAFTER_CORPUS", SAMPLE))


def is_whole() -> bool:
    """Whether more than the sample is read."""
    return "DRAFTER_CORPUS" in os.environ


def official_texts() -> Iterator[Official]:
    """Every resolution of the corpus in the six languages."""
    oracle = _oracle()
    for file in sorted(corpus().rglob("*.xml")):
        try:
            records = list(oracle.convert(str(file), str(corpus())))
        except (SyntaxError, AttributeError):
            continue  # empty and cut-off files, which the archive has a few of
        for record in records:
            if record["language"] in LANGUAGES:
                yield _official(record)


def evened(text: str, language: str) -> str:
    """A text with the spacing of its file evened out: no-break spaces; spaces left out or put in.

    So Chinese spaces at figures, Arabic ones round "و" and in dual months, a letter close behind a number.
    """
    text = re.sub(r"\s+", " ", re.sub("[\u200e\u200f\u0640]", "", text).replace("\u2011", "-")).strip()
    text = re.sub(r"(?<=\d{4}),(?=\d+/\d)", ", ", text)
    text = re.sub(r"(?<=\d/\d\d)(\d?)([A-Z])(?!\w)", r"\1 \2", text)
    if language == "ru":
        text = re.sub(r"(?<=\d-)e(?!\w)", "е", text)
        text = re.sub(r"(?<=\d )[асе](?=\))", lambda match: match[0].translate(_LOOKALIKES), text)
        text = re.sub(
            r"(?<=\d)( ?)([АВСЕНКМХРОТ])(?!\w)", lambda match: match[1] + match[2].translate(_LOOKALIKES), text
        )
    if language == "zh":
        text = re.sub(rf"(?<={_HAN}) | (?={_HAN})|(?<=\d) (?=\()", "", text)
    if language == "ar":
        text = re.sub(r"(?<=[\u0621-\u064a]) ?/ ?(?=[\u0621-\u064a])", "/", text)
        text = re.sub(r"(?<=\d)(،?) ?و ?(?=\d)", r"\1 و ", text)
        text = re.sub(r"(?<=[\u0621-\u064a])(?=\d{4}\b)", " ", text)
    return text


def _official(record: dict[str, Any]) -> Official:
    language = record["language"]
    texts = tuple(evened(paragraph.get("text", ""), language) for paragraph in record.pop("paragraphs"))
    return Official(language, record["symbol"], record, texts)


def _oracle() -> ModuleType:
    spec = importlib.util.spec_from_file_location("akn_facts", ORACLE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
