"""Pictures and drawings: what they hold, and whether they say it in words.

Source: ECMA-376, part 1, 20.4.2.5 (descriptions of drawings), part 4, 19.1 (VML); [MS-ODRAWXML] 2.27 (decorative).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.word.reading.markup import W

if TYPE_CHECKING:
    from lxml.etree import _Element

_BOX = W + "txbxContent"
_VML_LETTERS = "{urn:schemas-microsoft-com:vml}textpath"
_VML_PICTURE = "{urn:schemas-microsoft-com:vml}imagedata"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture or drawing, and whether it says in words what it shows or that it only decorates.

    Attributes:
        told: the words that describe it.
        letters: what it draws as letters: a watermark says DRAFT.

    """

    element: _Element
    name: str
    described: bool
    told: str = ""
    letters: str = ""


def drawn(element: _Element) -> tuple[list[_Element], list[Picture]]:
    """The text boxes of a drawing, those within others aside; of one without any, its pictures."""
    boxes = [one for one in element.iter(_BOX) if not any(up.tag == _BOX for up in one.iterancestors())]
    if boxes:
        return boxes, []
    properties = next((one for one in element.iter() if isinstance(one.tag, str) and one.tag.endswith("}docPr")), None)
    if properties is not None:
        told = (properties.get("descr") or properties.get("title") or "").strip()
        return [], [Picture(properties, properties.get("name", ""), bool(told) or _decorates(properties), told)]
    letters = [Picture(one, "", True, letters=one.get("string", "")) for one in element.iter(_VML_LETTERS)]
    shapes = ((image.getparent(), image) for image in element.iter(_VML_PICTURE))
    told_by = ((shape.get("alt", "") if shape is not None else "").strip() for shape, _ in shapes)
    return [], [*letters, *(Picture(element, "", bool(words), words) for words in told_by)]


def _decorates(properties: _Element) -> bool:
    return any(
        one.get("val") in ("1", "true")
        for one in properties.iter()
        if isinstance(one.tag, str) and one.tag.endswith("}decorative")
    )
