"""Facts as delegates state them in drafts of their own: "Topic: …", "Sponsors: …"."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from drafter.readers.lines.labels import bare

_STATED = re.compile(r"\s*([^:：]{2,40}?)\s*[:：]\s*(\S.*)", re.S)


class Stated(NamedTuple):
    """A fact as it was stated.

    Attributes:
        fact: its name in `delegate_words.toml`.
        value: what stands behind the colon.
        start: where the value begins, in characters of the line.

    """

    fact: str
    value: str
    start: int


def stated(text: str) -> Stated | None:
    """What a line states in the delegates' form, or None if it is another line."""
    match = _STATED.fullmatch(text)
    fact = _words().get(bare(match[1])) if match else None
    return Stated(fact, match[2].strip(), match.start(2)) if match and fact else None


@cache
def _words() -> dict[str, str]:
    """What delegates write before a colon → the fact behind it."""
    table = tomllib.loads((Path(__file__).parent / "delegate_words.toml").read_text("utf-8"))
    return {bare(word): fact for fact, words in table.items() for word in words}
