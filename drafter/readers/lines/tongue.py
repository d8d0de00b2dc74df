"""Which of the six languages a text is in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from drafter.language import LANGUAGES, language
from drafter.readers.lines.labels import bare

_SCRIPTS = (("zh", "\u4e00-\u9fff"), ("ar", "\u0600-\u06ff"), ("ru", "\u0400-\u04ff"))
_COMMON = {
    "en": "the of and to in its that with for by on",
    "fr": "le la les de des du et à que dans pour par sur",
    "es": "el la los las de del y en que para por con su",
}
"""Words so frequent that a page of a language is full of them, and of no other's."""
_SAMPLE = 20_000


def tell(texts: Iterable[str], stated: str = "") -> str:
    """The code of a text's language, by its script and its commonest words; else as the file states, else English."""
    sample = "\n".join(texts)[:_SAMPLE]
    letters = max(1, len(re.findall(r"[^\W\d_]", sample)))
    for code, script in _SCRIPTS:
        if len(re.findall(f"[{script}]", sample)) > letters * (0.3 if code == "zh" else 0.5):
            return code
    words = re.findall(r"[^\W\d_]+", sample.lower())
    counts = {code: sum(words.count(word) for word in common.split()) for code, common in _COMMON.items()}
    best = max(counts, key=lambda code: counts[code])
    if counts[best] > max(2, *(count for code, count in counts.items() if code != best)):
        return best
    code = stated[:2].lower()
    return code if code in LANGUAGES else "en"


def opens_in(texts: Iterable[str], organs: Iterable[str]) -> str | None:
    """The language whose opening line of an organ stands among some lines."""
    lines = {bare(text).rstrip(",،，:") for text in texts}
    for code in LANGUAGES:
        if any(bare(language(code).organ_line(organ)) in lines for organ in organs):
            return code
    return None
