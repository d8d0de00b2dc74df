"""Restoring definitions of styles as the house has them, each by itself: everything else of the part stays."""

from __future__ import annotations

from drafter.check.word.manuscript import Manuscript
from drafter.word.mending.edits import Edit, Put
from drafter.word.styles import style_markup


def restored(manuscript: Manuscript, identifier: str) -> tuple[Edit, ...]:
    """The edit that gives a style the definition of the house; none where what it is based on is not there."""
    house, file = manuscript.house.styles, manuscript.file
    definition = file.definitions.get(identifier)
    if definition is None or not _has_base(manuscript, identifier):
        return ()
    return (Put(file.parts["styles"], definition.element, style_markup(identifier, house[identifier])),)


def added(manuscript: Manuscript, identifier: str) -> tuple[Edit, ...]:
    """The edit that defines a style which the file lacks, in the order of the house; first what it is based on."""
    house, file = manuscript.house.styles, manuscript.file
    while not _has_base(manuscript, identifier):
        identifier = house[identifier].based_on or ""
    markup = style_markup(identifier, house[identifier])
    order = list(house)
    behind = (file.definitions.get(each) for each in order[order.index(identifier) + 1 :])
    following = next((definition for definition in behind if definition is not None), None)
    if following is not None:
        return (Put(file.parts["styles"], following.element, markup, "before"),)
    root = file.root(file.parts["styles"])
    return () if root is None else (Put(file.parts["styles"], root, markup, "inside"),)


def _has_base(manuscript: Manuscript, identifier: str) -> bool:
    """Whether the style that one is based on is defined, so that its definition means what it means in the house."""
    base = manuscript.house.styles[identifier].based_on
    return base is None or base in manuscript.file.definitions or base not in manuscript.house.styles
