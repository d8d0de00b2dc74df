"""Line ends inside a text: a space in most languages, nothing in Chinese."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.spec.tree import Scalar

_LINE_END = re.compile(r"[ \t]*\n\s*")
_WIDE = (("\u2e80", "\u9fff"), ("\uf900", "\ufaff"), ("\uff00", "\uffef"))
"""First and last of the characters that no space stands beside."""
_REMEMBERED = 4
_MOST_LINES = 500


def on_one_line(scalar: Scalar, *, han: bool) -> str:
    """A text of a spec without the line ends that only its layout asks for."""
    return scalar.text if scalar.line == scalar.end_line else unfolded(scalar, han=han)


def unfolded(scalar: Scalar, *, han: bool) -> str:
    """A text written on several lines, on one. YAML puts a space for a line end; Chinese writes none there."""
    text = scalar.text.strip()
    if "\n" in text:
        text = _LINE_END.sub(" ", text)
    if not han or scalar.end_line - scalar.line > _MOST_LINES:
        return text
    lines = [scalar.source.line(number).strip() for number in range(scalar.line, scalar.end_line + 1)]
    lines[0] = scalar.source.line(scalar.line)[scalar.column - 1 :].strip("\"' \t")
    lines[-1] = lines[-1].rstrip("\"'")
    pieces, done = [], 0
    for above, below in pairwise(line for line in lines if line):
        if not (_is_wide(above[-1]) or _is_wide(below[0])):
            continue
        end = above[-_REMEMBERED:]
        seam = text.find(f"{end} {below[:_REMEMBERED]}", done)
        if seam >= 0:
            pieces.append(text[done : seam + len(end)])
            done = seam + len(end) + 1
    return "".join(pieces) + text[done:]


def _is_wide(sign: str) -> bool:
    return any(first <= sign <= last for first, last in _WIDE)
