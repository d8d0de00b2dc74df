"""Footnotes: the part that holds them and the runs that call them (ECMA-376 Part 1, 17.11)."""

from __future__ import annotations

from drafter.word.markup import DECLARATION, NAMESPACES, as_deleted, text


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


def call(key: int, properties: str, mark: str | None = None, around: str = "{}", *, deleted: bool = False) -> str:
    """The runs that call a note, numbered by Word or with a mark of its own; `around` is what stands round a number.

    Inside a deletion their characters are deleted ones, as all are there.
    """
    if mark is None:
        runs = _around(f'<w:footnoteReference w:id="{key}"/>', properties, around)
    else:
        runs = _run(f'<w:footnoteReference w:customMarkFollows="1" w:id="{key}"/>{_typed(mark)}', properties)
    return as_deleted(runs) if deleted else runs


def own_mark(properties: str, mark: str | None = None, around: str = "{}") -> str:
    """The runs that show a note's mark in the note itself."""
    return _around("<w:footnoteRef/>", properties, around) if mark is None else _run(_typed(mark), properties)


def _around(number: str, properties: str, around: str) -> str:
    before, _, after = around.partition("{}")
    opening = _run(text(before), properties) if before else ""
    closing = _run(text(after), properties) if after else ""
    return opening + _run(number, properties) + closing


def _run(inside: str, properties: str) -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr>{inside}</w:r>"


def _typed(mark: str) -> str:
    """A mark, each character an element of its own: LibreOffice doubles a mark of several in one."""
    return "".join(text(character) for character in mark)
