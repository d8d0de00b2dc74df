"""Symbols of documents that are one slip from a form that symbols have: A/AC.105.1116, A/77/322-Add.1, CD/ 1064."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from drafter.model.symbol_slips import Slip, find_slips
from drafter.model.symbols import KEPT

_SPACE = "[ \u00a0]?"
_PART = "[0-9A-Za-z().\u2011-]+"
_SYMBOL = re.compile(
    rf"(?<![/.@:\\-])(?<![^\W\u4e00-\u9fff])(?=[A-Za-z]{{1,9}}[/.-])"
    rf"[A-Za-z]+(?:[.-]{_SPACE}{_PART})*(?:/{{1,2}}{_SPACE}(?=[0-9A-Z(]){_PART})+"
)
"""What looks like a symbol, with a space behind a mark of it. Chinese puts no space around one."""
_MARKS = "/.-"
_NO_MARKS = ":;,–—_"
_SMALL = re.compile(r"(?<=/)[A-Z]?[a-z]+(?=\.)|(?<=-)[a-z](?=/)")
"""The body of a symbol, or the series of its second half, in small letters: A/Conf.48/14, A/67/393-s/2012/721."""
_HEADLESS = re.compile(
    r"(?<![^ \u00a0(见和])/((?:(?:C\.[1-6]|HRC)/)?[0-9]{2}/(?:L\.)?[0-9]{1,4}(?:/(?:Add|Corr|Rev)\.[0-9]+)?)(?![0-9/])"
)
_BEGINS_HEADLESS = re.compile("[ \u00a0(见和]/|^/")
_UNDERSCORED = re.compile(r"(?<![^\W_])(?P<series>[AES])_(?P<first>[0-9]{2}|20[0-9]{2})_(?P<second>[0-9]{1,4})(?![\w])")
_STROKE_TOO_MANY = re.compile(r"/(?=[.,;،؛。，；)\s]|\Z)")


@lru_cache(maxsize=KEPT)
def find_mistyped(text: str) -> tuple[Slip, ...]:
    """Every mistyped symbol in a text: what no series prints, and what is of no known form but near to one.

    What a symbol means is given where one form alone is as near. One of no known form that is near to none is left
    alone: other bodies have their own.
    """
    slips = tuple(find_slips(text))
    slips += tuple(_underscored(text)) if "_" in text else ()
    if "/" not in text:
        return slips
    said = {at for slip in slips for at in range(slip.start, slip.end)}
    others = [each for each in (*_misshapen(text), *_headless(text)) if said.isdisjoint(range(each.start, each.end))]
    return tuple(sorted((*slips, *others), key=lambda slip: slip.start))


def only_meant(printed: str) -> str | None:
    """The one symbol that may be meant by one that is mistyped, that with most strokes among several; None for none."""
    meant = sorted(_meant(printed.replace("\u2011", "-")), key=lambda each: -each.count("/"))
    is_one = meant[1:2] == [] or meant[0].count("/") > meant[1].count("/")
    return meant[0] if meant and is_one else None


def _underscored(text: str) -> Iterator[Slip]:
    """The name of a file for the symbol of a document: A_77_53."""
    for found in _UNDERSCORED.finditer(text):
        yield Slip(*found.span(), f"“{found[0]}” is no document symbol", found[0].replace("_", "/"))


def _headless(text: str) -> Iterator[Slip]:
    """A document of the Assembly without its series: See /77/628."""
    for found in _HEADLESS.finditer(text) if _BEGINS_HEADLESS.search(text) else ():
        yield Slip(*found.span(), f"“{found[0]}” is no document symbol", f"A{found[0]}")


def _misshapen(text: str) -> Iterator[Slip]:
    for found in _SYMBOL.finditer(text):
        printed = found[0].rstrip(".-\u2011")
        if printed.count("(") < printed.count(")"):
            printed = printed.rstrip(".)")
        if re.search("[0-9]", printed) and (meant := _meant(printed.replace("\u2011", "-"))):
            end = found.start() + len(printed)
            right = meant[0] if len(meant) == 1 else None
            yield Slip(found.start(), end, f"“{printed}” is no document symbol", right)
        elif (end := found.start() + len(printed)) == found.end() and _STROKE_TOO_MANY.match(text, end):
            yield Slip(found.start(), end + 1, f"“{printed}/” ends with a stroke", printed)


@lru_cache(maxsize=KEPT)
def _meant(printed: str) -> tuple[str, ...]:
    """The symbols that may be meant by one; none for one that has a known form, or is near to none."""
    if _shape(printed) in _shapes():
        return ()
    return tuple(sorted(each for each in set(_mended(printed)) if _shape(each) in _shapes()))


def _mended(printed: str) -> Iterator[str]:
    """A symbol with one mark more, fewer or another, without a space, or with its series in capitals."""
    for at, sign in enumerate(printed):
        before, behind = printed[:at], printed[at + 1 :]
        if sign in _MARKS or sign in _NO_MARKS:
            yield from (before + mark + behind for mark in _MARKS if mark != sign)
        if sign in " \u00a0" or (sign in _MARKS and behind[:1] in _MARKS):
            yield before + behind
        if before and sign not in _MARKS and before[-1] not in _MARKS:
            yield from (before + mark + sign + behind for mark in "/.")
    yield _SMALL.sub(lambda small: small[0].upper(), printed, count=1)
    series = re.match("[A-Za-z]+", printed)
    if series and printed.startswith(f"{series[0]}/{series[0]}/"):
        yield printed[series.end() + 1 :]
    if series and not series[0].isupper():
        yield series[0].upper() + printed[series.end() :]


def _shape(symbol: str) -> str:
    """A symbol with signs for its figures, as the list has it."""
    return re.sub("[0-9]+", lambda figure: _kind(figure[0]), symbol)


def _kind(figure: str) -> str:
    if len(figure) > len("9999"):
        return "#####"
    return "yyyy" if re.fullmatch("19[4-9][0-9]|20[0-9]{2}", figure) else "#"


@cache
def _shapes() -> frozenset[str]:
    """The forms of symbols: # for a figure of up to four digits, ##### for a longer one, yyyy for a year."""
    listed = (Path(__file__).parent / "data" / "symbol_shapes.txt").read_text(encoding="utf-8")
    return frozenset(line for line in listed.splitlines() if line and not line.startswith("# "))
