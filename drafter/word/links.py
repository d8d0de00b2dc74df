"""What a part refers to outside itself: relationships, and the links and bookmarks that use them."""

from __future__ import annotations

from drafter.word.markup import attribute

_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


class Links:
    """The addresses that one part leads to, each under one id."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def link(self, address: str, runs: str) -> str:
        """Runs that lead to an address."""
        key = self._ids.get(address)
        if key is None:
            key = self._ids[address] = f"rIdLink{len(self._ids) + 1}"
        return f'<w:hyperlink r:id="{key}" w:history="1">{runs}</w:hyperlink>'

    def relationships(self) -> str:
        """The relationships, to stand among the part's others."""
        return "".join(
            f'<Relationship Id="{key}" Type="{_TYPE}" Target="{attribute(address)}" TargetMode="External"/>'
            for address, key in self._ids.items()
        )


def to_bookmark(bookmark: str, runs: str) -> str:
    """Runs that lead to a bookmark of the same document."""
    return f'<w:hyperlink w:anchor="{attribute(bookmark)}" w:history="1">{runs}</w:hyperlink>'


def bookmarked(key: int, name: str, runs: str) -> str:
    """Runs between the ends of a bookmark; `key` is unique in the document, `name` at most 40 characters."""
    return f'<w:bookmarkStart w:id="{key}" w:name="{attribute(name)}"/>{runs}<w:bookmarkEnd w:id="{key}"/>'
