"""A file with edits made: the parts concerned are spliced, all others stay byte for byte."""

from __future__ import annotations

import io
import zipfile
from bisect import bisect_left
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
        made = splice(edit, raw, position) if position is not None and edit.element not in taken else None
        if made and (place := _room(made, found)) is not None:
            found.insert(place, made)
            taken.add(edit.element)
    return found


def _room(new: Splice, others: list[Splice]) -> int | None:
    """Where a splice has room among others, which stand in order; None where it overlaps one."""
    place = bisect_left(others, new.start, key=lambda one: one.start)
    clear_before = place == 0 or others[place - 1].end <= new.start
    clear_behind = place == len(others) or new.end <= others[place].start != new.start
    return place if clear_before and clear_behind else None


def _spliced(data: bytes, splices: list[Splice]) -> bytes:
    for one in reversed(splices):
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
