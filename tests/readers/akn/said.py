"""One paragraph as a file or a model says it, in a form that is the same for both.

What the oracles leave as the file has it, and drafter mends, is made alike first: spaces in Chinese, marks of
direction, turned digit groups in Arabic, look-alike signs in numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Said:
    """One paragraph: number and text together, its notes (characters behind the call, text), its opening verb."""

    text: str
    notes: tuple[tuple[int, str], ...] = ()
    verb: str = ""
    kind: str = ""


SIGNS = str.maketrans({"（": "(", "）": ")", "‘": "'", "’": "'", "–": "-", "—": "-", "‑": "-", "ـ": ""})


def levelled(text: str, code: str) -> str:
    """Text without what drafter mends on purpose."""
    text = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", "", text)
    text = " ".join(text.split())
    if code == "ar":
        text = re.sub(r"(?<![\d.,/])\d{1,3}(?: \d{3})* \d{1,3}(?![\d.,/])", _ordered, text)
    return text.replace(" ", "") if code == "zh" else text


def _ordered(match: re.Match[str]) -> str:
    groups = match.group().split()
    return " ".join(max(groups, groups[::-1]))


def numbered(number: str, text: str, code: str) -> str:
    """Number and text, the signs of the number alike whatever the file has."""
    number = re.sub(r"\s", "", levelled(number, code)).translate(SIGNS)
    if code == "ru":
        number = number.translate(str.maketrans("аеосхі", "aeocxi"))
    return f"{number}{'' if code == 'zh' else ' '}{levelled(text, code)}".strip()


def closed_up(text: str, code: str) -> str:
    """The text of a cell without its spaces, which the oracle makes up between lines and pieces of it."""
    return re.sub(r"\s", "", levelled(text, code))
