"""YAML files of a house style as values that know their line, and how one folder is laid over another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from drafter.findings import Finding, Origin

if TYPE_CHECKING:
    from collections.abc import Iterable

# Only keepers of a house style write these files; the bound keeps an accident (or an alias bomb) small.
_LARGEST_FILE = 1_000_000
_DEEPEST = 20

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Value:
    """A value and the line it stands on. `data` is a scalar, a list of values or a mapping of values by key."""

    data: Any
    origin: Origin


@dataclass(slots=True)
class Complaints:
    """Problems found while reading a house style; all of them are reported together."""

    found: list[Finding]

    def add(self, code: str, message: str, origin: Origin, hint: str = "") -> None:
        """Note a problem."""
        self.found.append(Finding(code=code, message=message, origin=origin, hint=hint, excerpt=_line(origin)))


def read(path: Path, complaints: Complaints) -> Value | None:
    """Read a YAML file; None, with a complaint, where it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        complaints.add("house-unreadable", f"the file cannot be read: {error}", Origin(str(path)))
        return None
    if len(text) > _LARGEST_FILE:
        complaints.add("house-unreadable", "the file is too large for a house style", Origin(str(path)))
        return None
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = Origin(str(path), mark.line + 1, mark.column + 1) if mark else Origin(str(path))
        complaints.add("house-yaml", f"this is no YAML: {error.problem}", place)
        return None
    return Value({}, Origin(str(path), 1)) if node is None else _Reader(str(path), complaints).value(node, 0)


@dataclass(slots=True)
class _Reader:
    file: str
    complaints: Complaints

    def value(self, node: Any, depth: int) -> Value:
        origin = Origin(self.file, node.start_mark.line + 1, node.start_mark.column + 1)
        if depth > _DEEPEST:
            self.complaints.add("house-yaml", "values are nested too deep", origin)
            return Value(None, origin)
        if isinstance(node, yaml.MappingNode):
            return Value(self.mapping(node, depth), origin)
        if isinstance(node, yaml.SequenceNode):
            return Value([self.value(child, depth + 1) for child in node.value], origin)
        return Value(_scalar(node), origin)

    def mapping(self, node: Any, depth: int) -> dict[str, Value]:
        out: dict[str, Value] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in out:
                origin = Origin(self.file, key_node.start_mark.line + 1, key_node.start_mark.column + 1)
                self.complaints.add("house-duplicate-key", f"“{key}” stands here twice", origin)
            out[key] = self.value(value_node, depth + 1)
        return out


_BOOLEANS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def _scalar(node: Any) -> str | int | bool | None:
    text: str = node.value
    if node.tag == "tag:yaml.org,2002:null":
        return None
    if node.tag == "tag:yaml.org,2002:bool":
        return _BOOLEANS[text.lower()]
    if node.tag == "tag:yaml.org,2002:int" and text.lstrip("+-").isdecimal():
        return int(text)
    return text


def laid_over(base: Value, over: Value) -> Value:
    """Lay one value over another: mappings join key by key, null takes a key away, anything else replaces."""
    if not isinstance(base.data, dict) or not isinstance(over.data, dict):
        return over
    out = dict(base.data)
    for key, value in over.data.items():
        if value.data is None:
            out.pop(key, None)
        else:
            out[key] = laid_over(out[key], value) if key in out else value
    return Value(out, over.origin)


def laid_together(layers: Iterable[Value]) -> Value:
    """Lay several values over one another, the first at the bottom."""
    result = Value({}, Origin())
    for layer in layers:
        result = laid_over(result, layer)
    return result


def _line(origin: Origin) -> str:
    if not origin.line:
        return ""
    lines = Path(origin.file).read_text(encoding="utf-8", errors="replace").splitlines()
    return lines[origin.line - 1] if origin.line <= len(lines) else ""
