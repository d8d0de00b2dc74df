"""The file of facts that language versions of one draft share: `facts: ../lake-basin.facts.yaml`.

What the spec says itself goes before; under agenda, known and footnotes the two are put together key by key.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.spec.load import parse, read_file
from drafter.spec.schema.keys import FACTS
from drafter.spec.source import Source
from drafter.spec.tree import Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Mapping as Texts

    from drafter.spec.source import Problems
    from drafter.spec.tree import Node

_JOINED = ("agenda", "known", "footnotes")


def with_facts(root: Mapping, problems: Problems, beside: Texts[str, str] | None = None) -> Mapping:
    """The spec with the facts of its shared file, if it names one; every value keeps its own place.

    Args:
        root: the spec.
        problems: where what is wrong is noted.
        beside: texts of files that are not written yet, by path.

    """
    named = root.get("facts")
    if not isinstance(named, Scalar):
        return root
    path = _near(named, problems)
    if path is None:
        return root
    try:
        text = (beside or {}).get(str(path))
        shared = _tree(read_file(path) if text is None else Source(str(path), text), problems)
    except InputError as error:
        if error.findings and error.findings[0].code == "unreadable":
            hint = "The path is taken from the folder of the spec."
            problems.add("facts-file", named, f"The facts file “{named.text}” cannot be read.", hint)
            return root
        raise
    return _joined(root, shared) if isinstance(shared, Mapping) else root


_sound: dict[tuple[str, str], Node] = {}
_MOST_KEPT = 64


def _tree(source: Source, problems: Problems) -> Node:
    """The tree of a facts file. One with which nothing is wrong is kept: all language versions ask for it."""
    key = source.name, source.text
    if key not in _sound:
        known = len(problems.findings)
        shared = parse(source, problems)
        FACTS.check(shared, "facts", problems)
        if len(problems.findings) > known:
            return shared
        if len(_sound) >= _MOST_KEPT:
            _sound.clear()
        _sound[key] = shared
    return _sound[key]


def _near(named: Scalar, problems: Problems) -> Path | None:
    """The path, if it lies near the spec; else noted."""
    path = near(named.source.name, named.text)
    if path is None:
        message = f"The facts file “{named.text}” lies too far off."
        problems.add("facts-file", named, message, "Put it into the folder of the spec, or the one above.")
    return path


def near(spec: str, named: str) -> Path | None:
    """The path of a facts file, if it stays in the folder of the spec, the one above, or below them."""
    folder = os.path.dirname(spec)
    path = os.path.join(folder, named)
    above = os.path.dirname(real(folder))
    if os.path.isabs(named) or not real(path).startswith(os.path.join(above, "")):
        return None
    return Path(path)


@lru_cache(maxsize=256)
def real(path: str) -> str:
    """Where a path leads behind all links; kept, for the specs of a folder share their facts file."""
    return os.path.realpath(path)


def _joined(root: Mapping, shared: Mapping) -> Mapping:
    entries, keys = dict(root.entries), dict(root.keys)
    for key, value in shared.entries.items():
        own = entries.get(key)
        if own is None:
            entries[key], keys[key] = value, shared.keys[key]
        elif key in _JOINED and isinstance(own, Mapping) and isinstance(value, Mapping):
            entries[key] = _joined(own, value)
    return Mapping(entries, keys, root.source, root.line, root.column)
