"""Keys to sort names by."""

from __future__ import annotations

import unicodedata


def without_accents(name: str, *, kept: str = "") -> str:
    """A name in lower case without accents, apostrophes as spaces; letters in `kept` are left as they are."""
    letters = []
    for letter in name.lower().replace("’", " ").replace("-", " "):
        letters.append(letter if letter in kept else unicodedata.normalize("NFD", letter)[0])
    return "".join(letters)
