"""Names of paragraphs in a merged draft: one paragraph, one name; and references that lost their paragraph."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from itertools import count
from typing import Any, cast

from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import Clause, Inline, Inlines, Operative, Reference
from drafter.model.outline import by_label, outline
from drafter.model.walk import rewrite
from drafter.redline.merge.twins import LISTS, SAME_ENOUGH, likeness, planted


def told_apart(base: Resolution, mine: Resolution, theirs: Resolution) -> Resolution:
    """The second draft with new names for paragraphs where it has given a name that the first gives to another."""
    old, left, right = (by_label(outline(each)) for each in (base, mine, theirs))
    taken = {*old, *left, *right}
    names: dict[str, str] = {}
    for label in left.keys() & right.keys() - old.keys():
        if likeness(planted(left[label].block), planted(right[label].block)) < SAME_ENOUGH:
            names[label] = next(new for n in count(2) if (new := f"{label}-{n}") not in taken)
            taken.add(names[label])
    return renamed(theirs, names) if names else theirs


def renamed(resolution: Resolution, names: Mapping[str, str]) -> Resolution:
    """A document whose paragraphs, and the references to them, have other names."""

    def change(node: Inline) -> Inlines:
        return (Reference(names.get(node.label, node.label)),) if isinstance(node, Reference) else (node,)

    return cast("Resolution", _rebuilt(resolution, lambda content, _: rewrite(content, change), names))


def redirected(resolution: Resolution, change: Callable[[Reference, Any], Inlines]) -> Resolution:
    """A document in which `change` says what stands for each reference; it is given the block that refers."""

    def content(said: Inlines, block: Any) -> Inlines:
        return rewrite(said, lambda node: change(node, block) if isinstance(node, Reference) else (node,))

    return cast("Resolution", _rebuilt(resolution, content, {}))


def _rebuilt(node: Any, change: Callable[[Inlines, Any], Inlines], names: Mapping[str, str], block: Any = None) -> Any:
    """A document with every content in it changed, and labels renamed."""
    here = node if getattr(node, "origin", None) else block
    new: dict[str, Any] = {}
    for spec in fields(node):
        value = getattr(node, spec.name)
        if spec.name in ("content", "title", "heading"):
            new[spec.name] = change(value, here) if value else value
        elif spec.name == "label" and value in names:
            new[spec.name] = names[value]
        elif spec.name in (*LISTS, "cells") and isinstance(value, tuple):
            new[spec.name] = tuple(_rebuilt(each, change, names, here) for each in value)
    return replace(node, **new)


def numbered_alternatives(resolution: Resolution, begins: str, pattern: str, language: Language) -> Resolution:
    """A document in which the second wording of a paragraph bears the number of the first: "5 alt"."""
    names: dict[str, str] = {}
    last = ""
    for entry in outline(resolution):
        if not isinstance(entry.block, Operative | Clause):
            continue
        if isinstance(entry.block.number, str) and entry.block.number.startswith(begins):
            names[entry.block.number] = pattern.format(last).strip()
        elif entry.numbers:
            last = language.number(entry.level, entry.numbers[-1]).rstrip(".- ")
    return cast("Resolution", _with_numbers(resolution, names)) if names else resolution


def _with_numbers(node: Any, names: Mapping[str, str]) -> Any:
    new: dict[str, Any] = {
        name: tuple(_with_numbers(each, names) for each in getattr(node, name))
        for name in LISTS
        if hasattr(node, name) and name != "rows"
    }
    if getattr(node, "number", None) in names:
        new["number"] = names[node.number]
    return replace(node, **new)
