"""One pair of texts, its redline, and what each tool says of it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from drafter.findings import Severity
from drafter.model.front import Resolution
from drafter.pipeline import render
from drafter.pipeline.redlines import compare, drawn
from drafter.word.structure import faults
from tests.redline.official.libreoffice import Job, is_there, run
from tests.redline.official.size import Size, size
from tests.redline.oracle import Facts, differences, read


class Pair(Protocol):
    """Two texts, or where they come from."""

    language: str

    def texts(self) -> tuple[Resolution, Resolution]:
        """The old text and the new one."""


@dataclass(frozen=True)
class Held:
    """What was found of a pair.

    Attributes:
        accepted, refused: differences from the two builds, by tool; none where a redline is exact.
        strict: findings of the strict audit and of the check of structure.
        gaps: what the redline itself says it cannot show.
        seconds: processor time from the two texts to the Word file.
        files: redline, old build, new build.

    """

    pair: Pair
    size: Size
    seconds: float
    strict: list[str]
    gaps: list[str]
    files: tuple[Path, Path, Path]
    accepted: dict[str, list[str]] = field(default_factory=dict)
    refused: dict[str, list[str]] = field(default_factory=dict)


def held(pairs: Sequence[Pair], folder: Path, workers: int = 2, *, asks_office: bool = True) -> list[Held]:
    """Make and check the redlines of pairs; their files go to a folder. LibreOffice is asked if it is there."""
    jobs = [(pair, folder / str(number)) for number, pair in enumerate(pairs)]
    with ProcessPoolExecutor(workers) as pool:
        found = list(pool.map(_held, *zip(*jobs, strict=True), chunksize=2))
    return _by_libreoffice(found, folder / "office") if asks_office and is_there() else found


def _held(pair: Pair, folder: Path) -> Held:
    old, new = pair.texts()
    before = time.process_time()
    found = compare(old, new)
    redline = drawn(found)
    seconds = time.process_time() - before
    builds = redline, render(old), render(new)
    folder.mkdir(parents=True)
    files = (folder / "redline.docx", folder / "old.docx", folder / "new.docx")
    for file, data in zip(files, builds, strict=True):
        file.write_bytes(data)
    return Held(
        pair,
        size(*builds),
        seconds,
        [*_audited(redline), *faults(redline)],
        [gap.message for gap in found.findings if gap.severity is Severity.ERROR],
        files,
        {"docx_facts": differences(read(redline, "accept"), read(builds[2]))},
        {"docx_facts": differences(read(redline, "reject"), read(builds[1]))},
    )


def _audited(data: bytes) -> list[str]:
    from openxml_audit import OpenXmlValidator

    with tempfile.NamedTemporaryFile(suffix=".docx") as file:
        file.write(data)
        file.flush()
        return [error.description for error in OpenXmlValidator(strict=True).validate(file.name).errors]


def _by_libreoffice(found: list[Held], folder: Path) -> list[Held]:
    orders = (("accept", 0), ("reject", 0), ("rewrite", 1), ("rewrite", 2))
    jobs = [
        Job(each.files[which], order, each.files[which].with_suffix(f".{order}.docx"))
        for each in found
        for order, which in orders
    ]
    run(jobs, folder)
    return [_with_libreoffice(each, [job.target for job in jobs[4 * n : 4 * n + 4]]) for n, each in enumerate(found)]


def _with_libreoffice(each: Held, targets: list[Path]) -> Held:
    if not all(target.is_file() for target in targets):
        return each
    accepted, refused, old, new = (_without_pages(read(target.read_bytes())) for target in targets)
    return replace(
        each,
        accepted=each.accepted | {"LibreOffice": differences(accepted, new)},
        refused=each.refused | {"LibreOffice": differences(refused, old)},
    )


def _without_pages(facts: Facts) -> Facts:
    """What a file says without its feet: LibreOffice writes the page into them that it laid out last."""
    return {kind: said for kind, said in facts.items() if kind != "feet"}
