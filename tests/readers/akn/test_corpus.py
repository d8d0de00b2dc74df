"""The corpus: what official files say is what we read, in each language, at the shares that issue 4 asks for.

A sample by default; everything in an unpacked folder with `DRAFTER_CORPUS=/path/to/folder pytest -s tests/readers/akn`,
which prints a table. `../shared/corpus/akn-sessions-75-77.tar.xz` holds sessions 75 to 77.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafter.errors import InputError
from drafter.pipeline.verbs import render
from drafter.readers.akn import read
from tests.readers.akn.comparing import Tally, compare, of_model
from tests.readers.akn.oracles import TOOLS, of_docx, of_xml

SAMPLE = Path(__file__).parents[4] / "shared" / "corpus" / "akn-sample"
EVERYTHING = os.environ.get("DRAFTER_CORPUS")
FOLDERS = {"ar": "Arabic", "en": "English", "es": "Spanish", "fr": "French", "ru": "Russian", "zh": "Chinese"}

pytestmark = pytest.mark.skipif(
    not (TOOLS / "akn_facts.py").exists() or not (EVERYTHING or SAMPLE.exists()),
    reason="needs ../shared/tools and ../shared/corpus",
)


def _files(code: str) -> Iterator[Path]:
    if EVERYTHING:
        yield from sorted(Path(EVERYTHING).glob(f"**/{FOLDERS[code]}/*.xml"))
    else:
        yield from sorted((SAMPLE / code).glob("*.xml"))


def _hold(tally: Tally, shown: str) -> None:
    """Print a row of the table and hold it to the shares of issue 4."""
    paragraphs, verbs, notes = tally.shares()
    print(f"\n{shown}: {tally.files} files, {tally.paragraphs} paragraphs {paragraphs:.4f}", end=", ")
    print(f"{tally.verbs} verbs {verbs:.4f}, {tally.notes} notes {notes:.4f}", end=" ")
    assert paragraphs >= 0.995, tally.differences[:20]
    assert verbs >= 0.99, tally.differences[:20]
    assert notes >= 0.995, tally.differences[:20]


@pytest.mark.parametrize("code", FOLDERS)
def test_what_official_files_say_is_what_we_read(code: str) -> None:
    tally, codes = Tally(), Counter[str]()
    for path in _files(code):
        resolution, findings = read(path.read_bytes(), path.name)
        spoken = resolution.front.language  # some files lie in the folder of another language
        codes.update(finding.code for finding in findings)
        compare(of_xml(path, spoken), of_model(resolution), path.name, tally, spoken)
    _hold(tally, f"{code} read")
    print(dict(codes))


@pytest.mark.parametrize("code", FOLDERS)
def test_what_official_files_say_is_what_word_shows_of_the_built_document(code: str, tmp_path: Path) -> None:
    tally = Tally()
    for path in _files(code):
        resolution, _ = read(path.read_bytes(), path.name)
        spoken, built = resolution.front.language, tmp_path / "built.docx"
        built.write_bytes(render(resolution, "docx"))
        compare(of_xml(path, spoken), of_docx(built, spoken), path.name, tally, spoken)
    _hold(tally, f"{code} built")


@pytest.mark.skipif(not EVERYTHING, reason="the sample has no German file; set DRAFTER_CORPUS")
def test_german_files_are_refused_with_their_language() -> None:
    german = sorted(Path(EVERYTHING or "").glob("**/German/*.xml"))
    for path in german:
        with pytest.raises(InputError, match="language"):
            read(path.read_bytes(), path.name)
