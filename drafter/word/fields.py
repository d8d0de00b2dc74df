"""Fields: text that Word works out, with the result it shows until then (ECMA-376 Part 1, 17.16)."""

from __future__ import annotations

from drafter.word.markup import attribute, text


def complex_field(instruction: str, result: str, properties: str = "") -> str:
    """A field as five runs. `instruction` is what Word evaluates, `result` what shows before it has."""
    own = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    shown = text(result)
    return (
        f'<w:r>{own}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{own}<w:instrText xml:space="preserve"> {attribute(instruction)} </w:instrText></w:r>'
        f'<w:r>{own}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r>{own}{shown}</w:r>"
        f'<w:r>{own}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def page_number(result: str, properties: str = "") -> str:
    """The number of the page."""
    return complex_field("PAGE", result, properties)


def page_count(result: str, properties: str = "") -> str:
    """The number of pages."""
    return complex_field("NUMPAGES", result, properties)


def paragraph_number(bookmark: str, result: str, properties: str = "") -> str:
    """The own number of a bookmarked paragraph, as a link to it; Word drops a full stop behind it."""
    return complex_field(f"REF {bookmark} \\n \\h", result, properties)
