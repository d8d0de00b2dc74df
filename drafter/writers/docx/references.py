"""Cross-references: bookmarks on the paragraphs they lead to, and fields that show those paragraphs' numbers."""

from __future__ import annotations

from drafter.errors import InputError
from drafter.language.shape import Language
from drafter.model.outline import Entry, by_label
from drafter.word.fields import paragraph_number
from drafter.word.links import bookmarked
from drafter.word.markup import run


class References:
    """Knows the labelled paragraphs of a document and those they hang on."""

    def __init__(self, entries: tuple[Entry, ...], language: Language) -> None:
        self._language = language
        self._entries = by_label(entries)
        self._names: dict[int, str] = {}
        self._chains = {label: _chain(entry, entries) for label, entry in self._entries.items()}
        for chain in self._chains.values():
            for entry in chain:
                self._names.setdefault(id(entry), f"_Para{len(self._names) + 1}")

    @property
    def bookmarks(self) -> dict[str, str]:
        """The labels of paragraphs by their bookmarks."""
        return {self._names[id(entry)]: label for label, entry in self._entries.items()}

    def marked(self, entry: Entry, runs: str) -> str:
        """The runs of a paragraph, in a bookmark where something may refer to it."""
        name = self._names.get(id(entry))
        return bookmarked(int(name.removeprefix("_Para")), name, runs) if name else runs

    def pieces(self, label: str, properties: str) -> list[tuple[str, str]]:
        """The runs of a reference, with the bookmark that each has to link to; most lead there by themselves.

        "12 (a)" is two fields, one for each number, because Word would write the whole as "12(a)". A number that is
        typed and not counted cannot be a field; it is a link.

        Raises:
            InputError: no paragraph has that label.

        """
        if label not in self._entries:
            msg = f"A cross-reference leads to “{label}”, and no paragraph has that label."
            raise InputError(msg)
        numbers = self._entries[label].numbers
        chain = self._chains[label]
        out: list[tuple[str, str]] = []
        before = ""
        for depth, entry in enumerate(chain, start=len(numbers) - len(chain) + 1):
            whole = self._language.reference(numbers[:depth])
            own = whole.removeprefix(before)
            gap = own[: len(own) - len(own.lstrip())]
            if gap:
                out.append((run(gap, properties), ""))
            out.append(self._piece(entry, own.lstrip(), properties))
            before = whole
        return out

    def _piece(self, entry: Entry, number: str, properties: str) -> tuple[str, str]:
        name = self._names[id(entry)]
        if isinstance(entry.numbers[-1], int) if entry.numbers else False:
            return paragraph_number(name, number, properties), ""
        return run(number, properties), name


def _chain(entry: Entry, entries: tuple[Entry, ...]) -> list[Entry]:
    """A labelled paragraph behind those whose numbers stand before its own."""
    chain = [entry]
    for other in reversed(entries[: entries.index(entry)] if len(entry.numbers) > 1 else ()):
        if other.numbers == chain[0].numbers[:-1] and other.numbers:
            chain.insert(0, other)
        if len(chain) == len(entry.numbers):
            break
    return chain
