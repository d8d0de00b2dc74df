"""Word files → resolutions.

    pages     a Word document → the lines of a resolution
    inline    runs of one paragraph → inline nodes
    tables    Word tables → tables of the model
    recorded  what a file that drafter wrote says of itself, and which of it still holds

Word itself is read in `word.reading`; what lines mean is told in `readers.lines`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from drafter.findings import Finding
    from drafter.model.front import Resolution
    from drafter.word.reading.document import WordDocument

__all__ = ["read", "read_document"]


def read(
    data: bytes, name: str, *, changes: Literal["accept", "reject", "refuse"] = "accept", as_it_stands: bool = False
) -> tuple[Resolution, tuple[Finding, ...]]:
    """Read a resolution from the bytes of a Word file; `name` is what findings call it. See `read_document`."""
    from drafter.word.reading.read import read as document

    made = document(data, name, "accept" if changes == "refuse" else changes)
    return read_document(made, changes, as_it_stands=as_it_stands)


def read_document(
    document: WordDocument,
    changes: Literal["accept", "reject", "refuse"] = "accept",
    *,
    as_it_stands: bool = False,
) -> tuple[Resolution, tuple[Finding, ...]]:
    """Read a resolution from a Word document.

    Args:
        document: the document, its tracked changes accepted or rejected.
        changes: which of the two was done, or whether the file is refused if it has any.
        as_it_stands: whether an only operative paragraph keeps the number that it has by a slip, for a check to see.

    Returns:
        The resolution, and what there is to say: what was mended, left out or is doubtful.

    Raises:
        InputError: it is no resolution, or has tracked changes that were to be refused.

    """
    from drafter.readers.docx.reading import read_resolution

    return read_resolution(document, changes, as_it_stands=as_it_stands)
