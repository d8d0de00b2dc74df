"""Raw pieces of XML: where elements begin and end in the bytes of a part, and properties put in where they belong.

Source of the orders: ECMA-376, part 1, annex A (CT_RPr, CT_PPr).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from xml.parsers import expat

from drafter.word.markup import attribute

ORDERS = {
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath rPrChange",
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "trPr": "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden "
    "ins del trPrChange",
}
"""The order of properties in each holder."""

_TAG = re.compile(rb"""(?:[^"'>]|"[^"]*"|'[^']*')*>""")


@dataclass(frozen=True, slots=True)
class Span:
    """An element in the bytes of a part.

    Attributes:
        start, end: the whole of it.
        inner, close: where its content begins and ends; both are `end` for one that holds nothing (`<w:b/>`).
        depth: how many elements it stands in.

    """

    name: str
    start: int
    inner: int
    close: int
    end: int
    depth: int

    @property
    def prefix(self) -> str:
        """Its prefix with the colon, "" for none."""
        return self.name.partition(":")[0] + ":" if ":" in self.name else ""

    @property
    def local(self) -> str:
        """Its name without prefix."""
        return self.name.rpartition(":")[2]


class _Spans:
    """Notes where elements begin and end, in the order in which they begin."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._open: list[tuple[int, int]] = []
        self.found: list[Span] = []
        self._parser: Any = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.Parse(data, True)

    def _start(self, name: str, _: object) -> None:
        at = self._parser.CurrentByteIndex
        inner = _tag_end(self._data, at)
        self._open.append((len(self.found), inner))
        self.found.append(Span(name, at, inner, inner, inner, len(self._open) - 1))

    def _end(self, name: str) -> None:
        at = self._parser.CurrentByteIndex
        number, inner = self._open.pop()
        begun = self.found[number]
        # An empty element ends where it begins: the parser then still stands at its start.
        if self._data[inner - 2 : inner] == b"/>":
            return
        end = self._data.index(b">", at) + 1
        self.found[number] = Span(name, begun.start, inner, at, end, begun.depth)


def spans(data: bytes) -> list[Span]:
    """The elements of a part or of a piece of one, in order; raises `ValueError` for what is no XML."""
    try:
        return _Spans(data).found
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error


def _tag_end(data: bytes, at: int) -> int:
    """Where a start tag ends; a `>` may stand in the value of an attribute."""
    found = _TAG.match(data, at)
    return found.end() if found else len(data)


# --- properties -------------------------------------------------------------------------------------------------


def with_properties(
    holder: bytes, kind: str, prefix: str, properties: Mapping[str, Mapping[str, str | None] | None]
) -> bytes:
    """The bytes of a holder such as `w:rPr` with properties put in, replaced or taken away; b"" for an empty one.

    Args:
        holder: the holder as it stands, b"" where there is none.
        kind: its name, a key of `ORDERS`.
        prefix: what stands before names of Word's namespace here: "w:".
        properties: the new properties; None takes one away.

    """
    order = {name: place for place, name in enumerate(ORDERS[kind].split())}
    found = spans(holder) if holder else []
    inside = [span for span in found if span.depth == 1]
    pieces = [(span.local, holder[span.start : span.end]) for span in inside if span.prefix == prefix]
    strange = b"".join(holder[span.start : span.end] for span in inside if span.prefix != prefix)
    old = dict(pieces)
    kept = [(name, piece) for name, piece in pieces if name not in properties]
    made = [
        (name, _property(name, prefix, said, old.get(name))) for name, said in properties.items() if said is not None
    ]
    if all(properties.get(name) is None for name in properties) and len(kept) == len(pieces):
        return holder
    ordered = _merged(kept, made, order)
    opening = holder[: found[0].inner] if found and found[0].inner != found[0].end else f"<{prefix}{kind}>".encode()
    content = b"".join(piece for _, piece in ordered) + strange
    return opening + content + f"</{prefix}{kind}>".encode() if content else b""


def _merged(
    kept: list[tuple[str, bytes]], made: list[tuple[str, bytes]], order: Mapping[str, int]
) -> list[tuple[str, bytes]]:
    """Kept properties in the order they had, each new one before the first that comes behind it in the schema."""
    out = list(kept)
    for name, piece in sorted(made, key=lambda pair: order.get(pair[0], 0)):
        behind = (n for n, (other, _) in enumerate(out) if order.get(other, 0) > order.get(name, 0))
        out.insert(next(behind, len(out)), (name, piece))
    return out


def _property(name: str, prefix: str, said: Mapping[str, str | None], old: bytes | None) -> bytes:
    """A property as markup; attributes that it has and that nobody speaks of stay."""
    if old is not None and said:
        return with_attributes(old, prefix, said)
    given = ((key, value) for key, value in said.items() if value is not None)
    attributes = "".join(f' {prefix}{key}="{attribute(value)}"' for key, value in given)
    return f"<{prefix}{name}{attributes}/>".encode()


def with_attributes(tag: bytes, prefix: str, values: Mapping[str, str | None]) -> bytes:
    """An element's bytes with attributes set in its start tag, each at its place, new ones behind the others.

    One whose value is None is taken away.
    """
    end = _tag_end(tag, 0)
    start, rest = tag[:end], tag[end:]
    for name, value in values.items():
        quoted = b"" if value is None else f' {prefix}{name}="{attribute(value)}"'.encode()
        pattern = re.compile(rb"\s+" + re.escape(f"{prefix}{name}".encode()) + rb"\s*=\s*(\"[^\"]*\"|'[^']*')")
        if pattern.search(start):
            start = pattern.sub(lambda _, quoted=quoted: quoted, start, count=1)  # type: ignore[misc]
        elif quoted:
            slash = b"/>" if start.endswith(b"/>") else b">"
            start = start[: -len(slash)].rstrip() + quoted + slash
    return start + rest
