"""YAML files of a house style as values that know their line, and how one folder is laid over another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from drafter.findings import Finding, Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Only keepers of a house style write these files; the bound keeps an accident (or an alias bomb) small.
_LARGEST_FILE = 1_000_000
_DEEPEST = 20
_MOST_VALUES = 20_000
_MOST_BRACKETS = 2_000
_LONGEST_LINE = 2_000

# A loader that guesses no types: `_scalar` does so for the few there are, in a third of the time.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


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
    if not _is_modest(text):
        complaints.add(
            "house-unreadable", "this is too large or too deeply nested for a house style", Origin(str(path))
        )
        return None
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = Origin(str(path), mark.line + 1, mark.column + 1) if mark else Origin(str(path))
        complaints.add("house-yaml", f"this is no YAML: {error.problem}", place)
        return None
    return Value({}, Origin(str(path), 1)) if node is None else _Reader(str(path), complaints).value(node, 0)


def _is_modest(text: str) -> bool:
    """Whether a file is of a size that a house style can have. Deep nesting would crash PyYAML's C loader."""
    brackets = text.count("[") + text.count("{")
    longest = max(map(len, text.splitlines()), default=0)
    return len(text) <= _LARGEST_FILE and brackets <= _MOST_BRACKETS and longest <= _LONGEST_LINE


@dataclass(slots=True)
class _Reader:
    file: str
    complaints: Complaints
    values: int = 0

    def value(self, node: Any, depth: int) -> Value:
        origin = Origin(self.file, node.start_mark.line + 1, node.start_mark.column + 1)
        self.values += 1
        if depth > _DEEPEST or self.values > _MOST_VALUES:
            if self.values <= _MOST_VALUES + 1:
                too = "values are nested too deep" if depth > _DEEPEST else "there are too many values, aliases counted"
                self.complaints.add("house-yaml", too, origin)
            return Value(None, origin)
        if isinstance(node, yaml.MappingNode):
            return Value(self.mapping(node, depth), origin)
        if isinstance(node, yaml.SequenceNode):
            return Value([self.value(child, depth + 1) for child in self.within(node)], origin)
        return Value(_scalar(node), origin)

    def within(self, node: Any) -> Iterator[Any]:
        """The children of a node, as long as there is room for more values."""
        return (child for child in node.value if self.values <= _MOST_VALUES)

    def mapping(self, node: Any, depth: int) -> dict[str, Value]:
        out: dict[str, Value] = {}
        for key_node, value_node in self.within(node):
            key = str(key_node.value)
            if key in out:
                origin = Origin(self.file, key_node.start_mark.line + 1, key_node.start_mark.column + 1)
                self.complaints.add("house-duplicate-key", f"“{key}” stands here twice", origin)
            out[key] = self.value(value_node, depth + 1)
        return out


_WORDS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False, "null": None, "~": None}
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")


def _scalar(node: Any) -> str | int | bool | None:
    """What a scalar means: without quotes, YAML has words for yes, no and nothing, and figures for numbers."""
    text: str = node.value
    if node.style:
        return text
    if _WHOLE.fullmatch(text):
        return int(text)
    return _WORDS.get(text.lower(), text) if text else None


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
