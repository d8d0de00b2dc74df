"""Edits as splices: which bytes of a part go, and which come in their place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from drafter.word.markup import attribute, content
from drafter.word.mending import edits
from drafter.word.mending.edits import Edit
from drafter.word.mending.markup import Span, spans, with_attributes, with_properties

_TEXTS = ("t", "delText")
_ONE_SIGN = frozenset(("tab", "ptab", "br", "cr", "noBreakHyphen", "sym"))
_RAW_SIGN = re.compile("&[^;]*;|\r\n|[^&]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Splice:
    """Bytes from `start` to `end` become others."""

    start: int
    end: int
    new: bytes


@dataclass(slots=True)
class Raw:
    """The bytes of a part and where its elements stand in them."""

    data: bytes
    spans: list[Span]

    @classmethod
    def of(cls, data: bytes) -> Raw:
        """Take the bytes of a part; raises `ValueError` for what is no XML."""
        return cls(data, spans(data))

    def within(self, position: int) -> list[tuple[int, Span]]:
        """The children of the element at a position, with their positions."""
        outer = self.spans[position]
        found = []
        for number in range(position + 1, len(self.spans)):
            span = self.spans[number]
            if span.start >= outer.end:
                break
            if span.depth == outer.depth + 1:
                found.append((number, span))
        return found

    def of_span(self, span: Span) -> bytes:
        """The bytes of an element."""
        return self.data[span.start : span.end]

    def child(self, position: int, local: str) -> Span | None:
        """The first child of a name."""
        return next((span for _, span in self.within(position) if span.local == local), None)


def splice(edit: Edit, raw: Raw, position: int) -> Splice | None:
    """The splice that makes an edit of the element at a position; None where it changes nothing."""
    made = _MAKERS[type(edit)](edit, raw, position)
    return made if made and raw.data[made.start : made.end] != made.new else None


def _attributes(edit: edits.SetAttributes, raw: Raw, position: int) -> Splice:
    span = raw.spans[position]
    start = raw.data[span.start : span.inner]
    return Splice(span.start, span.inner, with_attributes(start, span.prefix, edit.values))


def _author(edit: edits.SetAuthor, raw: Raw, position: int) -> Splice:
    span = raw.spans[position]
    start = raw.data[span.start : span.inner]
    values = {"author": edit.author}
    if f" {span.prefix}initials=".encode() in start:
        values["initials"] = ""
    return Splice(span.start, span.inner, with_attributes(start, span.prefix, values))


def _properties(edit: edits.SetProperties, raw: Raw, position: int) -> Splice:
    span = raw.spans[position]
    holder = raw.child(position, edit.holder)
    old = raw.of_span(holder) if holder else b""
    new = with_properties(old, edit.holder, span.prefix, edit.properties)
    if holder:
        return Splice(holder.start, holder.end, new)
    if span.inner == span.end:
        opening = raw.data[span.start : span.end - 2].rstrip() + b">"
        return Splice(span.start, span.end, opening + new + f"</{span.name}>".encode())
    return Splice(span.inner, span.inner, new)


def _text(edit: edits.SetText, raw: Raw, position: int) -> Splice:
    span = raw.spans[position]
    if span.inner != span.end:
        return Splice(span.inner, span.close, content(edit.text).encode())
    opening = raw.data[span.start : span.end - 2].rstrip() + b">"
    return Splice(span.start, span.end, opening + content(edit.text).encode() + f"</{span.name}>".encode())


def _result(edit: edits.AddResult, raw: Raw, position: int) -> Splice:
    """A run that separates instruction and result, where none does yet, and a run with the result."""
    span = raw.spans[position]
    w = span.prefix
    holder = raw.child(position, "rPr")
    look = raw.of_span(holder).decode() if holder else ""
    separate = f'<{w}r>{look}<{w}fldChar {w}fldCharType="separate"/></{w}r>'
    mark = raw.data.rfind(b"fldCharType", 0, span.start)  # runs without a word may stand behind it
    shows = re.match(rb'fldCharType\s*=\s*["\']separate["\']', raw.data[mark : span.start]) if mark >= 0 else None
    text = f"<{w}r>{look}<{w}t>{attribute(edit.text)}</{w}t></{w}r>"
    return Splice(span.start, span.start, (("" if shows else separate) + text).encode())


def _put(edit: edits.Put, raw: Raw, position: int) -> Splice | None:
    """Markup in place of an element, before it or at its end; None where the part calls the namespace otherwise."""
    span = raw.spans[position]
    if span.prefix != "w:":
        return None
    start, end = {
        "instead": (span.start, span.end),
        "before": (span.start, span.start),
        "inside": (span.close, span.close),
    }[edit.where]
    return Splice(start, end, edit.markup.encode())


def _recast(edit: edits.Recast, raw: Raw, position: int) -> Splice | None:
    """A run in up to three pieces, the middle one with other properties."""
    span = raw.spans[position]
    holder = raw.child(position, "rPr")
    old = raw.of_span(holder) if holder else b""
    new = with_properties(old, "rPr", span.prefix, edit.properties)
    signs = list(_signs(raw, position))
    length = sum(sign.shows for sign in signs)
    if length != edit.length:
        return None  # something in the run is not what it seems; better not to cut it
    opening, closing = raw.data[span.start : span.inner], f"</{span.name}>".encode()
    out = b""
    for look, start, end in ((old, 0, edit.start), (new, edit.start, edit.end), (old, edit.end, length)):
        inside = _joined([sign for sign in signs if start <= sign.at < end], span.prefix)
        out += opening + look + inside + closing if inside else b""
    return Splice(span.start, span.end, out)


@dataclass(frozen=True, slots=True)
class _Sign:
    """A sign of a run: its place, the element whose text it is part of ("" for one of its own), its bytes.

    What shows nothing, such as the call of a note, has the place of the sign before it.
    """

    at: int
    element: str
    data: bytes
    shows: bool = True


def _signs(raw: Raw, position: int) -> Iterator[_Sign]:
    at = 0
    for _, span in raw.within(position):
        if span.local in _TEXTS:
            for sign in _RAW_SIGN.findall(raw.data[span.inner : span.close].decode()):
                yield _Sign(at, span.local, sign.encode())
                at += 1
        elif span.local in _ONE_SIGN:
            yield _Sign(at, "", raw.of_span(span))
            at += 1
        elif span.local != "rPr":
            yield _Sign(max(at - 1, 0), "", raw.of_span(span), shows=False)


def _joined(signs: list[_Sign], w: str) -> bytes:
    """Signs as the content of a run; those of one text stand in one element again."""
    out = b""
    for element, group in groupby(signs, key=lambda sign: sign.element):
        inside = b"".join(sign.data for sign in group)
        out += (
            f'<{w}{element} xml:space="preserve">'.encode() + inside + f"</{w}{element}>".encode()
            if element
            else inside
        )
    return out


_MAKERS: dict[type[Edit], Callable[[Any, Raw, int], Splice | None]] = {
    edits.SetAttributes: _attributes,
    edits.SetAuthor: _author,
    edits.SetProperties: _properties,
    edits.SetText: _text,
    edits.AddResult: _result,
    edits.Put: _put,
    edits.Recast: _recast,
}
