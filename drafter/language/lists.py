"""Lists of words, each in a file by its kind and language: `data/words.fr.txt`."""

from __future__ import annotations

from pathlib import Path

_DATA = Path(__file__).parent / "data"


def paragraphs(kind: str, code: str) -> list[str]:
    """The paragraphs of a language's list, its heading aside; none where the language has no such list."""
    path = _DATA / f"{kind}.{code}.txt"
    return path.read_text(encoding="utf-8").split("\n\n")[1:] if path.exists() else []
