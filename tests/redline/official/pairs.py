"""Pairs of texts: real successive ones, and official texts beside what dice made of them, in the six languages.

Successive are resolutions of one title in sessions 75, 76 and 77. The archive of whole sessions (../shared/corpus) is
unpacked by whoever runs this; a session is a folder of its number with a folder for each language.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from drafter.model.front import Resolution
from drafter.pipeline.sources import take
from tests.redline.edits import edited

FOLDERS = {"ar": "Arabic", "en": "English", "es": "Spanish", "fr": "French", "ru": "Russian", "zh": "Chinese"}
STEPS = (("75", "76"), ("75", "77"), ("76", "77"))

_TITLE = re.compile(r'<docTitle refersTo="#resolutionTitle">(.*?)</docTitle>', re.S)
_NOTE_OR_TAG = re.compile(r"<authorialNote.*?</authorialNote>|<[^>]*>", re.S)


@dataclass(frozen=True, order=True)
class Successive:
    """Two texts of one title, the old and the new one."""

    language: str
    old: Path
    new: Path

    def __str__(self) -> str:
        return f"{self.language} {self.old.stem} → {self.new.stem}"

    def texts(self) -> tuple[Resolution, Resolution]:
        """The old text and the new one."""
        return take(str(self.old)).resolution, take(str(self.new)).resolution


@dataclass(frozen=True)
class Edited:
    """An official text, and the same after edits that dice threw."""

    language: str
    old: Path
    seed: int

    def __str__(self) -> str:
        return f"{self.language} {self.old.stem}, edits {self.seed}"

    def texts(self) -> tuple[Resolution, Resolution]:
        """The text as it is, and as the edits left it."""
        old = take(str(self.old)).resolution
        return old, edited(random.Random(self.seed), old)[0]


Pair = Successive | Edited


def chosen(corpus: Path, real: int, changed: int) -> list[Pair]:
    """So many real successive texts and texts with edits in each language, always the same ones."""
    return [pair for language in FOLDERS for pair in _chosen(corpus, language, real, changed)]


def _chosen(corpus: Path, language: str, real: int, changed: int) -> Iterator[Pair]:
    yield from successive(corpus, language, real)
    files = sorted((corpus / "76" / FOLDERS[language]).glob("*.xml"))
    first = 1000 * list(FOLDERS).index(language)
    yield from (Edited(language, files[seed * 7919 % len(files)], seed) for seed in range(first, first + changed))


def successive(
    corpus: Path, language: str, most: int | None = None, *, steps: Sequence[tuple[str, str]] = STEPS
) -> list[Successive]:
    """The pairs of a language in the order of their files; of more than `most`, as many, spread over all of them."""
    sessions = {session for step in steps for session in step}
    titled = {session: _titles(corpus / session / FOLDERS[language]) for session in sessions}
    found = sorted(
        Successive(language, file, titled[new][title])
        for old, new in steps
        for title, file in titled[old].items()
        if title in titled[new]
    )
    if most is None or most >= len(found):
        return found
    return [found[place * len(found) // most] for place in range(most)]


def _titles(folder: Path) -> dict[str, Path]:
    """The files of a session by the titles of their texts; a title that two texts bear is left out."""
    out: dict[str, Path] = {}
    twice: set[str] = set()
    for file, title in _titled(folder):
        if title in out:
            twice.add(title)
        out[title] = file
    return {title: file for title, file in out.items() if title not in twice}


def _titled(folder: Path) -> Iterator[tuple[Path, str]]:
    for file in sorted(folder.glob("*.xml")):
        match = _TITLE.search(file.read_text(encoding="utf-8", errors="replace"))
        title = " ".join(_NOTE_OR_TAG.sub("", match[1]).split()) if match else ""
        if title:
            yield file, title
