"""From values to typed objects: each dataclass of a house style says by its fields which keys it takes."""

from __future__ import annotations

import dataclasses
import difflib
import types
import typing
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
    origin = typing.get_origin(target)
    if origin in (Union, types.UnionType):
        return _as(value, next(part for part in typing.get_args(target) if part is not type(None)), complaints)
    if origin is tuple:
        return _as_tuple(value, typing.get_args(target)[0], complaints)
    if origin is dict:
        return _as_dict(value, typing.get_args(target)[1], complaints)
    if dataclasses.is_dataclass(target):
        return _as_object(value, target, complaints)
    return _as_scalar(value, target, complaints)


def _as_scalar(value: Value, target: Any, complaints: Complaints) -> Any:
    data = value.data
    if typing.get_origin(target) is Literal:
        choices = typing.get_args(target)
        if data in choices:
            return data
        expected = "one of " + ", ".join(str(choice) for choice in choices)
    elif target is str and isinstance(data, str | int) and not isinstance(data, bool):
        return str(data)
    elif isinstance(data, target) and (target is bool or not isinstance(data, bool)):
        return data
    else:
        expected = {int: "a whole number", bool: "true or false", str: "text"}.get(target, str(target))
    shown = "a list or mapping" if isinstance(data, list | dict) else f"“{data}”"
    complaints.add("house-wrong-type", f"here stands {shown}, expected is {expected}", value.origin)
    return None


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
    for name, (_, required) in fields.items():
        if required and name not in given:
            complaints.add("house-missing-key", f"“{name}” is missing here", value.origin)
            return None
    read = {key: _as(each, fields[key][0], complaints) for key, each in given.items()}
    return target(**read)


def _known(key: str, value: Value, fields: dict[str, Any], complaints: Complaints) -> bool:
    if key in fields:
        return value.data is not None
    near = difflib.get_close_matches(key, fields, 1)
    hint = f"did you mean “{near[0]}”?" if near else "known here: " + ", ".join(sorted(fields))
    complaints.add("house-unknown-key", f"“{key}” is not known here", value.origin, hint)
    return False


@cache
def _fields(target: type[Any]) -> dict[str, tuple[Any, bool]]:
    """The keys that a dataclass takes: type of each, and whether it must be there."""
    hints = typing.get_type_hints(target)
    return {
        field.name: (hints[field.name], _is_required(field))
        for field in dataclasses.fields(target)
        if field.init and not field.metadata.get("derived")
    }


def _is_required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
