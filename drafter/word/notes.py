"""Footnotes: the part that holds them and the runs that call them (ECMA-376 Part 1, 17.11)."""

from __future__ import annotations

from drafter.word.markup import DECLARATION, NAMESPACES, text


def separators(line: str) -> str:
    """The two notes that Word keeps for itself: what stands above notes, and above notes that run on."""
    return (
        f'<w:footnote w:type="separator" w:id="-1">{line}</w:footnote>'
        f'<w:footnote w:type="continuationSeparator" w:id="0">{line}</w:footnote>'
    )


def footnotes_part(separator_notes: str, notes: list[str]) -> str:
    """The whole part. The position of a note in the list, from 1, is its id."""
    return f"{DECLARATION}<w:footnotes {NAMESPACES}>{separator_notes}{''.join(notes)}</w:footnotes>"


def footnote(key: int, paragraphs: str) -> str:
    """A note."""
    return f'<w:footnote w:id="{key}">{paragraphs}</w:footnote>'


def call(key: int, properties: str, mark: str | None = None) -> str:
    """The run that calls a note, numbered by Word or with a mark of its own."""
    if mark is None:
        return f'<w:r><w:rPr>{properties}</w:rPr><w:footnoteReference w:id="{key}"/></w:r>'
    return (
        f'<w:r><w:rPr>{properties}</w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="{key}"/>'
        f"{_typed(mark)}</w:r>"
    )


def own_mark(properties: str, mark: str | None = None) -> str:
    """The run that shows a note's mark in the note itself."""
    shown = "<w:footnoteRef/>" if mark is None else _typed(mark)
    return f"<w:r><w:rPr>{properties}</w:rPr>{shown}</w:r>"


def _typed(mark: str) -> str:
    """A mark, each character an element of its own: LibreOffice doubles a mark of several in one."""
    return "".join(text(character) for character in mark)
