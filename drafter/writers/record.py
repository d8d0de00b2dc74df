"""The resolution as data: the model in JSON, for programs and for comparing.

Every node is an object with a `type`; running text is a plain string in its content. What is empty is left out, and
places in source files are not part of a resolution. The form has a version, and the same resolution always gives the
same bytes.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
from enum import Enum

from drafter.model.front import Resolution
from drafter.model.nodes import Text

VERSION = 1

Json = str | int | float | bool | list["Json"] | dict[str, "Json"] | None


def write(resolution: Resolution) -> str:
    """Write a resolution as JSON that ends with a line end."""
    return json.dumps({"version": VERSION, **_node(resolution)}, ensure_ascii=False, indent=2) + "\n"


def _value(value: object) -> Json:
    if isinstance(value, Text):
        return value.text
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _node(value)
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _node(node: object) -> dict[str, Json]:
    out: dict[str, Json] = {"type": _name(type(node))}
    for field in dataclasses.fields(node):  # type: ignore[arg-type]  # a dataclass, as the caller has seen
        value = getattr(node, field.name)
        if field.compare and value not in (None, (), False, ""):
            out[field.name] = _value(value)
    return out


def _name(kind: type) -> str:
    """A class by its name in small letters: Preambular is "preambular"."""
    return kind.__name__.lower()
