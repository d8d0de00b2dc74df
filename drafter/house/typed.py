"""From values to typed objects: each dataclass of a house style says by its fields which keys it takes."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from functools import cache
from typing import Any, Literal, TypeVar, Union

from drafter.house.source import Complaints, Value

T = TypeVar("T")


class ReadsItself:
    """A dataclass that is written in YAML as a single value and reads it itself."""

    @classmethod
    def from_value(cls, data: object) -> Any:
        """Build from a scalar; raises `ValueError` with a message for the reader."""
        raise NotImplementedError


def typed(value: Value, target: type[T], complaints: Complaints) -> T | None:
    """Read a value as an object of `target`; None, with complaints, where it does not fit."""
    result: T | None = _as(value, target, complaints)
    return result


def _as(value: Value, target: Any, complaints: Complaints) -> Any:
    read, inner = _way(target)
    return read(value, inner, complaints)


@cache
def _way(target: Any) -> tuple[Callable[[Value, Any, Complaints], Any], Any]:
    """How values of a type are read, and the type that this asks for; each type is looked at once."""
    origin, parts = typing.get_origin(target), typing.get_args(target)
    if origin in (Union, types.UnionType):
        return _way(next(part for part in parts if part is not type(None)))
    if origin is tuple:
        return _as_tuple, parts[0]
    if origin is dict:
        return _as_dict, parts[1]
    if origin is Literal:
        return _as_choice, parts
    return (_as_object if dataclasses.is_dataclass(target) else _as_scalar), target


def _as_choice(value: Value, choices: tuple[Any, ...], complaints: Complaints) -> Any:
    if value.data in choices:
        return value.data
    _wrong(value, "one of " + ", ".join(str(choice) for choice in choices), complaints)
    return None


def _as_scalar(value: Value, target: Any, complaints: Complaints) -> Any:
    data = value.data
    if target is str and isinstance(data, str | int) and not isinstance(data, bool):
        return str(data)
    if isinstance(data, target) and (target is bool or not isinstance(data, bool)):
        return data
    _wrong(value, {int: "a whole number", bool: "true or false", str: "text"}.get(target, str(target)), complaints)
    return None


def _wrong(value: Value, expected: str, complaints: Complaints) -> None:
    shown = "a list or mapping" if isinstance(value.data, list | dict) else f"“{value.data}”"
    complaints.add("house-wrong-type", f"here stands {shown}, expected is {expected}", value.origin)


def _as_tuple(value: Value, item: Any, complaints: Complaints) -> tuple[Any, ...]:
    if not isinstance(value.data, list):
        complaints.add("house-wrong-type", "expected is a list", value.origin)
        return ()
    return tuple(_as(each, item, complaints) for each in value.data)


def _as_dict(value: Value, item: Any, complaints: Complaints) -> dict[str, Any]:
    if not isinstance(value.data, dict):
        complaints.add("house-wrong-type", "expected are keys with values", value.origin)
        return {}
    return {key: _as(each, item, complaints) for key, each in value.data.items()}


def _as_object(value: Value, target: Any, complaints: Complaints) -> Any:
    if issubclass(target, ReadsItself):
        try:
            return target.from_value(value.data)
        except ValueError as error:
            complaints.add("house-wrong-type", str(error), value.origin)
            return None
    if not isinstance(value.data, dict):
        complaints.add("house-wrong-type", "expected are keys with values", value.origin)
        return None
    fields = _fields(target)
    given = {key: each for key, each in value.data.items() if _known(key, each, fields, complaints)}
    for name, taken in fields.items():
        if taken.required and name not in given:
            complaints.add("house-missing-key", f"“{name}” is missing here", value.origin)
            return None
    return _built(target, {key: _as(each, fields[key].type, complaints) for key, each in given.items()})


def _built(target: Any, read: dict[str, Any]) -> Any:
    """The object; what belongs to a spread field goes into an object of its own."""
    for name, (kind, keys) in _spread(target).items():
        own = {key: read.pop(key) for key in keys & read.keys()}
        if own:
            read[name] = kind(**own)
    return target(**read)


def _known(key: str, value: Value, fields: dict[str, _Key], complaints: Complaints) -> bool:
    if key in fields:
        return value.data is not None
    import difflib

    near = difflib.get_close_matches(key, fields, 1)
    hint = f"did you mean “{near[0]}”?" if near else "known here: " + ", ".join(sorted(fields))
    complaints.add("house-unknown-key", f"“{key}” is not known here", value.origin, hint)
    return False


@dataclasses.dataclass(frozen=True, slots=True)
class _Key:
    """A key that a dataclass takes: the type of its value, and whether it must be there."""

    type: Any
    required: bool


@cache
def _fields(target: Any) -> dict[str, _Key]:
    """The keys that a dataclass takes, those of its spread fields included."""
    own = [each for each in dataclasses.fields(target) if each.init and not each.metadata.get("derived")]
    keys = {each.name: _Key(each.type, _is_required(each)) for each in own if not each.metadata.get("spread")}
    for kind, _ in _spread(target).values():
        keys |= {name: key for name, key in _fields(kind).items() if name not in keys}
    return keys


@cache
def _spread(target: Any) -> dict[str, tuple[Any, frozenset[str]]]:
    """The spread fields of a dataclass: the type of each, and the keys that go there."""
    own = {each.name for each in dataclasses.fields(target)}
    kinds: dict[str, Any] = {each.name: each.type for each in dataclasses.fields(target) if each.metadata.get("spread")}
    return {name: (kind, frozenset(_fields(kind).keys()) - own) for name, kind in kinds.items()}


def _is_required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
