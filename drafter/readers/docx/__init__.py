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

__all__ = ["read"]


def read(
    data: bytes, name: str, *, changes: Literal["accept", "reject", "refuse"] = "accept"
) -> tuple[Resolution, tuple[Finding, ...]]:
    """Read a resolution from a Word file.

    Args:
        data: the bytes of the file.
        name: what findings call it.
        changes: whether tracked changes are accepted or rejected, or the file is refused if it has any.

    Returns:
        The resolution, and what there is to say: what was mended, left out or is doubtful.

    Raises:
        InputError: it is no Word file, no resolution, or has tracked changes that were to be refused.

    """
    from drafter.readers.docx.reading import read_resolution

    return read_resolution(data, name, changes)
