"""Pairs that another throw of dice makes others: texts far from official ones, in any mix of forms.

    python -m tests.redline.official.fresh CORPUS [SEED] [EACH] [--office]

EACH pairs (10) of every sort are taken: official texts with rare edits before and after, texts that have nothing to do
with one another, successive texts two sessions apart, drafts and specs with edits. LibreOffice is asked on request.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from drafter.model.front import Resolution
from drafter.pipeline import render
from drafter.pipeline.sources import Form, Source, take, told
from drafter.spec import dump
from tests.redline.edits import EDITS, RARE, edited
from tests.redline.official.__main__ import table
from tests.redline.official.held import held
from tests.redline.official.pairs import FOLDERS, Successive, successive

ROOT = Path(__file__).parents[3]
DRAFTS = ROOT.parent / "shared" / "corpus" / "l-docs"


@dataclass(frozen=True)
class Thrown:
    """Two texts that dice made of one or two files."""

    language: str
    old: Path
    new: Path
    seed: int
    before: int
    after: int

    def __str__(self) -> str:
        files = self.old.stem if self.old == self.new else f"{self.old.stem} → {self.new.stem}"
        return f"{self.language} {files}, {self.before} and {self.after} edits, seed {self.seed}"

    def texts(self) -> tuple[Resolution, Resolution]:
        """Both texts, each as it comes out of a file of some form."""
        dice = random.Random(self.seed)
        old = _edited(dice, taken(self.old), self.before)
        new = _edited(dice, old if self.old == self.new else taken(self.new), self.after)
        return through(dice.choice(FORMS), old), through(dice.choice(FORMS), new)


def taken(file: Path) -> Resolution:
    """The text in a file."""
    return take(str(file)).resolution


def _edited(dice: random.Random, text: Resolution, most: int) -> Resolution:
    return edited(dice, text, most, EDITS | RARE)[0] if most else text


FORMS = ("", "", "docx", "akn", "spec")
"""What a text may have been written to and read from before it is compared; "" for nothing."""


def through(form: str, text: Resolution) -> Resolution:
    """A text as a file of a form gives it back."""
    match form:
        case "docx":
            return told(Source("text.docx", render(text), Form.WORD)).resolution
        case "akn":
            return told(Source("text.xml", render(text, "akn"), Form.XML)).resolution
        case "spec":
            return told(Source("text.yaml", dump(text).encode(), Form.SPEC)).resolution
    return text


Fresh = Thrown | Successive


SORTS = ("official", "unlike", "drafts", "specs", "apart")


def fresh(corpus: Path, seed: int, each: int) -> Iterator[Fresh]:
    """So many pairs of every sort."""
    dice = random.Random(seed)
    for sort in (_official, _unlike, _drafts, _specs):
        yield from (sort(corpus, dice) for _ in range(each))
    yield from _apart(corpus, dice, each)


def _official(corpus: Path, dice: random.Random) -> Thrown:
    language = dice.choice(list(FOLDERS))
    file = dice.choice(_files(corpus, language))
    return Thrown(language, file, file, dice.randrange(10**6), dice.choice([0, 4, 10]), dice.choice([2, 6, 12]))


def _unlike(corpus: Path, dice: random.Random) -> Thrown:
    language = dice.choice(list(FOLDERS))
    old, new = dice.sample(_files(corpus, language), 2)
    return Thrown(language, old, new, dice.randrange(10**6), 0, 0)


def _drafts(_: Path, dice: random.Random) -> Thrown:
    files = [file for file in sorted(DRAFTS.glob("*.txt")) if file.stem not in _PROGRAMMES]
    old = dice.choice(files)
    new = dice.choice([old, old, dice.choice(files)])
    return Thrown("en", old, new, dice.randrange(10**6), dice.choice([0, 3]), dice.choice([2, 6, 12]))


_PROGRAMMES = tuple(f"A_C.{committee}_80_L.1" for committee in (2, 4, 5, 6))
"""Programmes of work, which are no resolutions."""


def _specs(_: Path, dice: random.Random) -> Thrown:
    files = sorted(file for folder in ("specs", "examples") for file in (ROOT / folder).rglob("*.yaml"))
    file = dice.choice([file for file in files if ".facts" not in file.name and not file.name.startswith(".")])
    language = taken(file).front.language
    return Thrown(language, file, file, dice.randrange(10**6), dice.choice([3, 10]), dice.choice([3, 8]))


def _apart(corpus: Path, dice: random.Random, each: int) -> Iterator[Successive]:
    """Successive texts of sessions 75 and 77, languages in turn."""
    found = {language: successive(corpus, language, steps=(("75", "77"),)) for language in FOLDERS}
    for place in range(each):
        yield dice.choice(found[list(FOLDERS)[place % len(FOLDERS)]])


def _files(corpus: Path, language: str) -> list[Path]:
    return sorted(
        file for session in ("75", "76", "77") for file in (corpus / session / FOLDERS[language]).glob("*.xml")
    )


def main(corpus: Path, seed: int = 0, each: int = 10, *options: str) -> None:
    pairs = list(fresh(corpus, seed, each))
    with tempfile.TemporaryDirectory(prefix="redlines-") as folder:
        found = held(pairs, Path(folder), asks_office="--office" in options)
    sorts = [(sort, found[place * each : (place + 1) * each]) for place, sort in enumerate(SORTS)]
    table([*sorts, ("all", found)], found)


if __name__ == "__main__":
    numbers, options = [[a for a in sys.argv[2:] if a.startswith("--") is yes] for yes in (False, True)]
    main(Path(sys.argv[1]), *map(int, numbers), *options)
