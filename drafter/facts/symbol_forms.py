"""The forms of document symbols, and which of them letters and figures between wrong marks stand for.

A symbol is its parts, letters and figures, and the marks between them. Few series have the parts of another, so that
the parts tell which marks belong between them: A, C, 3, 81, L and 2 make A/C.3/81/L.2 and nothing else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

SUPPLEMENTS = ("Add", "Amend", "Corr", "Rev")
"""What is added to any document, each with a number of its own: A/79/L.9/Rev.1."""
_FIGURE = re.compile("[0-9]+")
_SIGNS = re.compile("yyyy|#####|#")
"""# stands for a figure of up to four digits, ##### for one of five, yyyy for a year."""
_PARTS = re.compile(rf"{_SIGNS.pattern}|[A-Za-z]+|[0-9]+")
_ADDED = re.compile(rf"(?:/(?:{'|'.join(SUPPLEMENTS)})\.[0-9]+)+\Z")


def is_known(symbol: str) -> bool:
    """Whether a symbol is printed as those of its series are."""
    body = _ADDED.sub("", symbol)
    return body in _forms() or _form(body) in _forms() or _form(body, first=False) in _forms()


def of_parts(parts: list[str]) -> list[str]:
    """The symbols that have some letters, their case aside, and figures for parts."""
    body, added = _apart(parts)
    figures = [part for part in body if part.isdecimal()]
    return [_filled(form, figures) + added for form in _by_parts().get(_key(body), ())]


def near_parts(parts: list[str]) -> list[str]:
    """Those whose parts are one slip away: A/HCR/24/57, AHRC/24/57, A/A/81/302, A/HRC/2457."""
    near = (*_other_letters(parts), *_other_beginnings(parts), *_parted_figures(parts))
    return [symbol for each in near for symbol in of_parts(each)]


@cache
def series() -> frozenset[str]:
    """The letters with which symbols begin."""
    return frozenset(form[: -len(form.lstrip(_CAPITALS)) or None] for form in _forms())


_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _other_letters(parts: list[str]) -> Iterator[list[str]]:
    """The parts with letters that symbols have for some that none has."""
    for at, part in enumerate(parts):
        if part.isalpha() and part.upper() not in _letters():
            near = (each for each in _letters() if _is_slip_of(part.upper(), each))
            yield from ([*parts[:at], each, *parts[at + 1 :]] for each in near)


def _is_slip_of(letters: str, meant: str) -> bool:
    """Whether letters have one more than others, one fewer or another, or two in each other's place."""
    if len(letters) == len(meant):
        first, *others = [at for at, letter in enumerate(letters) if letter != meant[at]]
        is_other = len(meant) >= _LONG and not others
        return is_other or ([meant[at] for at in others] == [letters[first]] and letters[others[0]] == meant[first])
    shorter, longer = sorted((letters, meant), key=len)
    return len(shorter) > 1 and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


_LONG = 3
"""Letters of which one may be another."""


def _other_beginnings(parts: list[str]) -> Iterator[list[str]]:
    """The parts with the letters of an organ once, or apart from those of its body."""
    first, *others = parts
    if first == others[0]:
        yield others
    if first.upper() not in _letters() and {first[:1].upper(), first[1:].upper()} <= _letters():
        yield [first[:1], first[1:], *others]


def _parted_figures(parts: list[str]) -> Iterator[list[str]]:
    """The parts with a long figure as two, of which the second begins with no nought."""
    for at, part in enumerate(parts):
        ends = range(1, len(part)) if part.isdecimal() and len(part) > len("99") else ()
        yield from ([*parts[:at], part[:end], part[end:], *parts[at + 1 :]] for end in ends if part[end] != "0")


def _apart(parts: list[str]) -> tuple[list[str], str]:
    """The parts of the document itself, and as it is printed what is added to it, which may be written out."""
    end, added = len(parts), ""
    while end > 2 and parts[end - 1].isdecimal():
        name = next((each for each in SUPPLEMENTS if parts[end - 2].upper().startswith(each.upper())), "")
        if not name:
            break
        added = f"/{name}.{parts[end - 1]}{added}"
        end -= 2
    return parts[:end], added


def _filled(form: str, figures: list[str]) -> str:
    left = iter(figures)
    return _SIGNS.sub(lambda _: next(left), form)


def _key(parts: list[str]) -> tuple[str, ...]:
    return tuple(_sign(part) if part.isdecimal() else part.upper() for part in parts)


def _form(symbol: str, *, first: bool = True) -> str:
    """A symbol with signs for its figures, or for all but the first of them."""
    figure = None if first else _FIGURE.search(symbol)
    kept = figure.end() if figure else 0
    return symbol[:kept] + _FIGURE.sub(lambda found: _sign(found[0]), symbol[kept:])


def _sign(figure: str) -> str:
    if re.fullmatch("19[4-9][0-9]|20[0-9]{2}", figure):
        return "yyyy"
    return "#" if len(figure) <= len("9999") else "#" * len(figure)


@cache
def _by_parts() -> dict[tuple[str, ...], list[str]]:
    """The forms by their parts, letters in capitals; those of one session alone are meant by nobody."""
    found = defaultdict(list)
    for form in sorted(_forms()):
        parts = [part if _SIGNS.match(part) else part.upper() for part in _PARTS.findall(form)]
        if not any(map(str.isdecimal, parts)):
            found[tuple(parts)].append(form)
    return found


@cache
def _letters() -> frozenset[str]:
    """The groups of letters in symbols, in capitals."""
    listed = frozenset(part for parts in _by_parts() for part in parts if part.isalpha())
    return listed.union(map(str.upper, SUPPLEMENTS)) - {"YYYY", "yyyy"}


@cache
def _forms() -> frozenset[str]:
    listed = (Path(__file__).parent / "data" / "symbol_forms.txt").read_text(encoding="utf-8")
    return frozenset(line for line in listed.splitlines() if line and not line.startswith("# "))
