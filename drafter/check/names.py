"""The names that no resolution is without, and the slips of the hand in one of their words."""

from __future__ import annotations

import re
from functools import cache

from drafter.check.sought import Sought
from drafter.language.shape import Language
from drafter.language.slips import is_one_slip


@cache
def names_mistyped(language: Language) -> tuple[tuple[str, Sought], ...]:
    """Each name with what may be a slip in one of its words: the other stands, this one begins as it should."""
    names = language.tables["terms"]["names"]
    return tuple((name, sought) for name in names for sought in _each_word(name, language))


def is_slip_of(text: str, name: str, language: Language) -> bool:
    """Whether one letter is lost, added or changed, or two changed places.

    Names that are as near pass, and so do wrong forms that are listed as such.
    """
    terms = language.tables["terms"]
    plain = text.replace("\u00a0", " ")
    others = (*terms["names"], *terms["near-names"], *(wrong for wrong, _ in terms["wrong"]))
    return plain not in others and is_one_slip(plain, name)


def _each_word(name: str, language: Language) -> list[Sought]:
    """The first word and the last; Arabic writes small words together with the first."""
    at = _gap(name)
    first, last = name[:at], name[_end(name) :]
    gap = re.escape(name[at : _end(name)]).replace(r"\ ", "[ \u00a0]")
    start = "" if language.code == "ar" else r"\b"
    near = rf"{last[0]}(?<={first[-2:]}{gap}.)(?!{last[1:]}\b)"
    found = [Sought(rf"{start}{first}{gap}(?!{last}\b){last[0]}\w+", near=near)]
    if language.code != "ar":
        near = rf"{last[0]}(?={last[1:]})(?<={gap}.)(?<!{first}{gap}.)"
        found.append(Sought(rf"\b(?!{first}\b){first[0]}\w+{gap}{last}\b", near=near))
    return found


def _gap(name: str) -> int:
    """Where the first word ends."""
    return min(at for at in (name.find(" "), name.find("-")) if at > 0)


def _end(name: str) -> int:
    """Where the last word begins."""
    return max(name.rfind(" "), name.rfind("-")) + 1
