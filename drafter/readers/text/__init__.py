"""Plain text → resolutions: what delegates paste, and the text layer of an official draft's PDF.

    sheets   physical lines → paragraphs and notes: running heads dropped, wrapped lines joined, pages mended
    calls    figures and stars at the end of words → calls of the notes that are given
    reading  all of it together

Text has no emphasis and no styles, so verbs come from the lists, and structure as far as it can be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.findings import Finding
    from drafter.model.front import Resolution

__all__ = ["read"]


def read(text: str, name: str, language: str | None = None) -> tuple[Resolution, tuple[Finding, ...]]:
    """Read a resolution from plain text.

    Args:
        text: the text, of at most `reading.LONGEST` characters.
        name: what findings call it.
        language: code of its language; told from the text where it is not given.

    Returns:
        The resolution, and what there is to say.

    Raises:
        InputError: it is no resolution, or too long to be one.

    """
    from drafter.readers.text.reading import read_resolution

    return read_resolution(text, name, language)
