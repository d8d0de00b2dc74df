"""Small pieces of WordprocessingML as strings: escaping, runs, paragraphs.

Strings and not trees, because a document is thousands of such pieces and is only ever written from front to back.
"""

from __future__ import annotations

import re

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{MAIN}" xmlns:r="{RELATIONSHIPS}"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_SPECIAL = re.compile("[&<>\t\n\u2011\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_OPEN = '<w:t xml:space="preserve">'
_INSTEAD = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\t": f"</w:t><w:tab/>{_OPEN}",
    "\n": f"</w:t><w:br/>{_OPEN}",
    "\u2011": f"</w:t><w:noBreakHyphen/>{_OPEN}",
}
_EMPTY = f"{_OPEN}</w:t>"


def text(characters: str) -> str:
    """Characters as the content of a run: tabs, line ends and no-break hyphens as the elements Word has for them.

    Characters that XML cannot hold are left out.
    """
    if _SPECIAL.search(characters) is None:
        return f"{_OPEN}{characters}</w:t>"
    body = _SPECIAL.sub(lambda match: _INSTEAD.get(match[0], ""), characters)
    return f"{_OPEN}{body}</w:t>".replace(_EMPTY, "")


def deleted_text(characters: str) -> str:
    """The same inside a deletion, where Word has an element of its own for characters (17.3.3.7)."""
    return as_deleted(text(characters))


def as_deleted(runs: str) -> str:
    """Runs as they are written inside a deletion."""
    return runs.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")


def attribute(value: object) -> str:
    """A value between double quotes."""
    characters = str(value)
    if _SPECIAL.search(characters) is None and '"' not in characters:
        return characters
    plain = _SPECIAL.sub(lambda match: _INSTEAD[match[0]] if match[0] in "&<>" else " ", characters)
    return plain.replace('"', "&quot;")


def content(characters: str) -> str:
    """Characters of an element that holds nothing but text, outside a run."""
    return _SPECIAL.sub(
        lambda match: _INSTEAD[match[0]] if match[0] in "&<>" else match[0] * (match[0] in "\t\n\u2011"), characters
    )


def run(characters: str, properties: str = "") -> str:
    """A run of text. `properties` is the content of its `w:rPr`."""
    return (
        f"<w:r><w:rPr>{properties}</w:rPr>{text(characters)}</w:r>" if properties else f"<w:r>{text(characters)}</w:r>"
    )


def paragraph(runs: str, properties: str = "") -> str:
    """A paragraph. `properties` is the content of its `w:pPr`."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>" if properties else f"<w:p>{runs}</w:p>"


def language(tag: str, *, rtl: bool = False) -> str:
    """Direction and language of a run, at the end of its properties.

    Word keeps three languages a run, by script: Latin and Cyrillic, Far Eastern, complex (17.3.2.20).
    """
    script = tag.partition("-")[0]
    kind = "bidi" if script in ("ar", "he", "fa", "ur") else "eastAsia" if script in ("zh", "ja", "ko") else "val"
    return ("<w:rtl/>" if rtl else "") + f'<w:lang w:{kind}="{attribute(tag)}"/>'
