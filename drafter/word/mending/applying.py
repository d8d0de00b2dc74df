"""A file with edits made: the parts concerned are spliced, all others stay byte for byte."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.word.inspection.file import WordFile
from drafter.word.mending.edits import Edit
from drafter.word.mending.splicing import Raw, Splice, splice

if TYPE_CHECKING:
    from lxml.etree import _Element

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Applied:
    """A file with edits made: its bytes, how many edits were made, and the parts concerned before and after."""

    data: bytes
    count: int
    parts: dict[str, tuple[bytes, bytes]]


def applied(data: bytes, file: WordFile, edits: Iterable[Edit]) -> Applied:
    """Make edits in a file. Those that overlap an earlier one, or that a part does not bear, are left out.

    Args:
        data: the bytes of the file.
        file: the same file as it was inspected; the edits name its elements.
        edits: what to change.

    """
    by_part: dict[str, list[Edit]] = {}
    for edit in edits:
        by_part.setdefault(edit.part, []).append(edit)
    parts: dict[str, tuple[bytes, bytes]] = {}
    count = 0
    for part, asked in by_part.items():
        before = file.package.data(part)
        splices = _splices(before, file, part, asked)
        if splices:
            parts[part] = before, _spliced(before, splices)
            count += len(splices)
    return Applied(_packed(data, {part.lower(): after for part, (_, after) in parts.items()}), count, parts)


def _splices(data: bytes, file: WordFile, part: str, asked: list[Edit]) -> list[Splice]:
    root = file.root(part)
    if root is None or data.startswith(_UTF_16):
        return []
    try:
        raw = Raw.of(data)
    except ValueError:
        return []  # a part that was read leniently; its places are not certain
    positions = {element: number for number, element in enumerate(root.iter("*"))}
    if len(positions) != len(raw.spans):
        return []
    found: list[Splice] = []
    taken: set[_Element] = set()
    for edit in asked:
        position = positions.get(edit.element)
        made = splice(edit, raw, position) if position is not None else None
        if made and not _overlaps(made, found) and edit.element not in taken:
            found.append(made)
            taken.add(edit.element)
    return found


def _overlaps(splice: Splice, others: list[Splice]) -> bool:
    return any(
        (splice.start < other.end and other.start < splice.end) or splice.start == other.start for other in others
    )


def _spliced(data: bytes, splices: list[Splice]) -> bytes:
    for one in sorted(splices, key=lambda one: one.start, reverse=True):
        data = data[: one.start] + one.new + data[one.end :]
    return data


def _packed(data: bytes, changed: dict[str, bytes]) -> bytes:
    """The package with some members changed; order, dates and names of the members stay."""
    if not changed:
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            name = entry.filename.replace("\\", "/").lower()
            new.writestr(entry, changed[name] if name in changed else old.read(entry), entry.compress_type)
    return out.getvalue()
