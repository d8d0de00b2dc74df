"""Recognising house styles: which of drafter's a file is set in, or whose it is if it is none of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from drafter import house
from drafter.check.word.measure import whole
from drafter.errors import DrafterError
from drafter.house.format import Format
from drafter.house.strangers import Stranger, strangers
from drafter.house.style import House
from drafter.model.front import Front
from drafter.word.inspection.file import WordFile


@dataclass(frozen=True, slots=True)
class Recognised:
    """The house style that a file is held against.

    Attributes:
        asked: whether somebody named it; then it is not doubted.
        stranger: the other house whose styles the file is set in, if it is.

    """

    house: House
    asked: bool = False
    stranger: Stranger | None = None


def recognised(file: WordFile, front: Front, asked: str | None = None) -> Recognised:
    """The house style of a file: the one asked for, else its organ's, or another of drafter's that fits better.

    Raises:
        UsageError: there is no house style of the name asked for.

    """
    if asked:
        return Recognised(house.load(asked, front.language), asked=True)
    usual = _usual(front)
    stranger = _stranger(file)
    if stranger or _fits(file, usual):
        return Recognised(usual, stranger=stranger)
    others = (house.load(name, front.language) for name in house.available() if name != usual.name)
    return Recognised(next((other for other in others if _fits(file, other)), usual))


def _usual(front: Front) -> House:
    try:
        return house.load(house.choose(front), front.language)
    except DrafterError:  # an organ whose house style nobody has written: the Assembly's is the model of all
        return house.load("general-assembly", front.language)


def _fits(file: WordFile, style: House) -> bool:
    """Whether a file has the measure of a house style: side margins of its first section, size of its plain text."""
    if not file.sections:
        return False
    first, page = file.sections[0], style.page
    normal = file.definitions.get("Normal")
    size = whole(Format(style="Normal"), style).size
    sides = [first.margins.get(side) for side in ("left", "right")]
    wanted = [(page.left, *page.accepted.get("left", ())), (page.right, *page.accepted.get("right", ()))]
    return (
        first.width == page.width
        and all(is_ in ok for is_, ok in zip(sides, wanted, strict=True))
        and normal is not None
        and normal.characters.size == size
    )


def _stranger(file: WordFile) -> Stranger | None:
    """The other house whose styles at least half of the styled paragraphs have."""
    names = {one.id: one.name for one in file.definitions.values()}
    used = Counter(names.get(paragraph.style, "") for paragraph in file.body.paragraphs if paragraph.named)
    for stranger in strangers():
        own = sum(count for name, count in used.items() if stranger.has(name))
        if own and own * 2 >= sum(used.values()):
            return stranger
    return None
