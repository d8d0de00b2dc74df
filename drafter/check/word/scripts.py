"""Scripts: in which one a text is written, and which of Word's three language tags speaks for it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from drafter.word.inspection.looks import Characters
from drafter.word.inspection.paragraphs import Stretch

Script = Literal["latin", "cyrillic", "han", "arabic"]

_LETTERS: dict[Script, re.Pattern[str]] = {
    "latin": re.compile("[A-Za-z\u00c0-\u024f]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "han": re.compile("[\u3400-\u9fff\uf900-\ufaff]"),
    "arabic": re.compile("[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
}
OF_LANGUAGE: dict[str, Script] = {"ar": "arabic", "ru": "cyrillic", "zh": "han"}
"""Languages that are not written in Latin letters."""

SLOTS: dict[Script, str] = {"latin": "val", "cyrillic": "val", "han": "eastAsia", "arabic": "bidi"}
"""The attribute of `w:lang` that speaks for a script (ECMA-376, part 1, 17.3.2.20)."""


@lru_cache(maxsize=1024)
def script_of(text: str) -> Script | None:
    """The script that most letters of a text are in; None for one without. Kept, for rule after rule asks."""
    counts = {script: len(letters.findall(text)) for script, letters in _LETTERS.items()}
    most = max(counts, key=lambda script: counts[script])
    return most if counts[most] else None


def script_of_language(code: str) -> Script:
    """The script that a language is written in."""
    return OF_LANGUAGE.get(code, "latin")


def tag_for(look: Characters, script: Script) -> str:
    """The language that a run is marked with, for characters of a script."""
    return {"val": look.language, "eastAsia": look.eastern_language, "bidi": look.complex_language}[SLOTS[script]]


def face_drawing(stretch: Stretch) -> str:
    """Which of Word's fonts draws a run; one without letters is drawn as its direction says."""
    return face_of(script_of(stretch.text) or ("arabic" if stretch.look.rtl else "latin"))


def face_of(script: Script) -> str:
    """Which of Word's fonts draws a script, in the words of `measure`."""
    return {"han": "eastern", "arabic": "complex"}.get(script, "latin")
