"""Restoring what the house has: definitions of styles, each by itself, and what it sets over a style by hand."""

from __future__ import annotations

from drafter.check.word.manuscript import Manuscript
from drafter.house.format import Format
from drafter.word.mending.edits import Edit, Put
from drafter.word.properties import ALIGN, LINE_RULES
from drafter.word.styles import style_markup

_SPACING = {"before": "before", "after": "after", "line": "line"}
_INDENTS = {"left": "left", "right": "right", "hanging": "hanging", "first_line": "firstLine"}


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


def own_properties(form: Format, fields: set[str]) -> dict[str, dict[str, str | None] | None]:
    """Spacing, indents and alignment that a form sets over its style, those that hold one of the fields asked for.

    None stands for a property, or an attribute of one, that the form leaves to its style.
    """
    found: dict[str, dict[str, str | None] | None] = {}
    if fields & _SPACING.keys():
        rule = LINE_RULES[form.line_rule] if form.line_rule else None
        said = _attributes(form, _SPACING)
        found["spacing"] = {**said, "lineRule": rule} if said else None
    if fields & _INDENTS.keys():
        found["ind"] = _attributes(form, _INDENTS)
    if "align" in fields:
        found["jc"] = {"val": ALIGN.get(form.align, form.align)} if form.align else None
    return found


def _attributes(form: Format, names: dict[str, str]) -> dict[str, str | None] | None:
    """What a form says of one property by the names of its attributes; None where it says nothing."""
    values = {name: getattr(form, field) for field, name in names.items()}
    said = {name: None if value is None else str(value) for name, value in values.items()}
    return said if any(value is not None for value in said.values()) else None
