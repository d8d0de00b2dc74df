"""Kinds of values a spec is made of. Each checks a value of the tree and describes itself to editors and readers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from typing import Any

from drafter.spec.source import Problems
from drafter.spec.tree import Mapping, Node, Scalar, Sequence

Json = dict[str, Any]


def what_is(node: Node) -> str:
    """What stands there, in a drafter's words."""
    if isinstance(node, Mapping):
        return "keys of its own"
    if isinstance(node, Sequence):
        return "a list"
    return "nothing" if node.is_empty else f"“{node.text[:60]}”"


class Kind(ABC):
    """A kind of value. `expects` says in words what it wants: "a date such as 2026-11-20"."""

    expects: str

    @abstractmethod
    def check(self, node: Node, name: str, problems: Problems) -> None:
        """Note what is wrong with a value; `name` is the key it stands behind."""

    @abstractmethod
    def json(self) -> Json:
        """Its JSON Schema."""

    def wrong(self, node: Node, name: str, problems: Problems, code: str = "wrong-type") -> None:
        """Note that something else stands here."""
        problems.add(code, node, f"“{name}” wants {self.expects}; here stands {what_is(node)}.")


@dataclass(frozen=True)
class Text(Kind):
    """Text with markup."""

    expects: str = "a text"

    def check(self, node: Node, name: str, problems: Problems) -> None:
        """Note what is wrong with a value."""
        if not isinstance(node, Scalar) or node.is_empty:
            self.wrong(node, name, problems)

    def json(self) -> Json:
        """Its JSON Schema. An editor takes 2027 for a number; a spec takes it for text."""
        return {"type": ["string", "number"]}


@dataclass(frozen=True)
class Word(Kind):
    """A text of a certain form. `read` raises ValueError, with what is expected or nothing, for any other."""

    expects: str
    code: str
    read: Callable[[str], object]
    pattern: str = ""
    number: bool = False

    def check(self, node: Node, name: str, problems: Problems) -> None:
        """Note what is wrong with a value."""
        if not isinstance(node, Scalar) or node.is_empty:
            self.wrong(node, name, problems)
            return
        try:
            self.read(node.text)
        except ValueError:
            self.wrong(node, name, problems, self.code)

    def json(self) -> Json:
        """Its JSON Schema."""
        schema: Json = {"type": ["string", "integer"] if self.number else "string"}
        return schema | {"pattern": self.pattern} if self.pattern else schema


@dataclass(frozen=True)
class Choice(Kind):
    """One of a few words. `meanings` explains each."""

    meanings: MappingType[str, str]
    whole: bool = False

    @property
    def expects(self) -> str:  # type: ignore[override]
        """The choices."""
        words = list(self.meanings)
        return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " or " + words[-1]

    def check(self, node: Node, name: str, problems: Problems) -> None:
        """Note what is wrong with a value."""
        if isinstance(node, Scalar) and node.text in self.meanings:
            return
        if not isinstance(node, Scalar) or node.is_empty:
            self.wrong(node, name, problems)
            return
        from difflib import get_close_matches

        near = get_close_matches(node.text.lower(), self.meanings, 1)
        hint = f"Did you mean “{near[0]}”?" if near else ""
        problems.add("bad-choice", node, f"“{name}” wants {self.expects}; here stands {what_is(node)}.", hint)

    def json(self) -> Json:
        """Its JSON Schema."""
        options: list[Json] = []
        for word, meaning in self.meanings.items():
            value: str | int | bool = word
            if self.whole:
                value = {"true": True, "false": False}.get(word, int(word) if word.isdigit() else word)
            options.append({"const": value, "description": meaning} if meaning else {"const": value})
        return {"oneOf": options}


@dataclass(frozen=True)
class ListOf(Kind):
    """A list of values of one kind; with `or_one`, a single value may stand without the list."""

    item: Kind
    or_one: bool = False
    plural: str = ""

    @property
    def expects(self) -> str:  # type: ignore[override]
        """The items in words."""
        return f"{self.item.expects}, or a list of them" if self.or_one else f"a list ({self.item.expects} each)"

    def check(self, node: Node, name: str, problems: Problems) -> None:
        """Note what is wrong with a value."""
        if isinstance(node, Sequence):
            for item in node.items:
                self.item.check(item, name, problems)
        elif self.or_one:
            self.item.check(node, name, problems)
        else:
            hint = "Begin each entry on a line of its own with “- ”."
            message = f"“{name}” wants {self.expects}; here stands {what_is(node)}."
            problems.add("wrong-type", node, message, hint)

    def json(self) -> Json:
        """Its JSON Schema."""
        several: Json = {"type": "array", "items": self.item.json()}
        return {"anyOf": [self.item.json(), several]} if self.or_one else several


@dataclass(frozen=True)
class Either(Kind):
    """One kind of text, of keys or of list: `sponsors` may hold `CMR` or `{state: CMR, note: …}`."""

    text: Kind
    keys: Kind
    items: Kind | None = None

    @property
    def expects(self) -> str:  # type: ignore[override]
        """The kinds in words."""
        kinds = [self.text, self.keys, *([self.items] if self.items else [])]
        return ", or ".join(kind.expects for kind in kinds)

    def check(self, node: Node, name: str, problems: Problems) -> None:
        """Note what is wrong with a value."""
        kind = {Scalar: self.text, Mapping: self.keys, Sequence: self.items}[type(node)]
        if kind:
            kind.check(node, name, problems)
        else:
            self.wrong(node, name, problems)

    def json(self) -> Json:
        """Its JSON Schema."""
        kinds = [self.text, self.keys, *([self.items] if self.items else [])]
        return {"anyOf": [kind.json() for kind in kinds]}


@dataclass(frozen=True)
class Named(Kind):
    """Values by names that the drafter chooses: footnotes, known dates."""

    value: Kind
    expects: str
    name: Kind | None = None

    def check(self, node: Node, name: str, problems: Problems) -> None:
        """Note what is wrong with a value."""
        if not isinstance(node, Mapping):
            self.wrong(node, name, problems)
            return
        for key, value in node.entries.items():
            if self.name:
                self.name.check(node.keys.get(key) or node, name, problems)
            self.value.check(value, key, problems)

    def json(self) -> Json:
        """Its JSON Schema."""
        return {"type": "object", "additionalProperties": self.value.json()}


@dataclass(frozen=True)
class Key:
    """A key of a spec: its kind, what it is for, and an example of a line or more."""

    name: str
    kind: Kind
    meaning: str
    example: str = ""
    required: bool = False


@dataclass(eq=False)
class Record(Kind):
    """A mapping with known keys. `keys` is filled once; recursion goes through `name` in the JSON Schema's `$defs`."""

    name: str
    expects: str
    meaning: str = ""
    keys: tuple[Key, ...] = ()
    by_name: dict[str, Key] = field(default_factory=dict)

    def define(self, *keys: Key) -> Record:
        """Give it its keys."""
        self.keys = keys
        self.by_name = {key.name: key for key in keys}
        return self

    def check(self, node: Node, name: str, problems: Problems) -> None:
        """Note what is wrong with a value."""
        if not isinstance(node, Mapping):
            self.wrong(node, name, problems)
            return
        for key in node.keys:
            known = self.by_name.get(key)
            if known is None:
                self.unknown(node.keys[key], problems)
            elif key in node.entries:
                known.kind.check(node.entries[key], key, problems)
        for wanted in self.keys:
            if wanted.required and wanted.name not in node.entries:
                example = f"Add: {wanted.example}" if wanted.example else ""
                problems.add("missing-key", node, f"{self.expects.capitalize()} needs “{wanted.name}”.", example)

    def unknown(self, key: Scalar, problems: Problems) -> None:
        """Note an unknown key, with the nearest known one."""
        if key.text.endswith("\0"):
            return  # the second of two equal keys; said already
        near = self.nearest(key.text)
        hint = f"Did you mean “{near}”?" if near else f"Known here: {', '.join(self.by_name)}."
        problems.add("unknown-key", key, f"“{key.text}” is no key of {self.expects}.", hint)

    def nearest(self, key: str, least: float = 0.6) -> str:
        """The known key that may be meant by another; "" where none is like it by so much."""
        from difflib import get_close_matches

        return next(iter(get_close_matches(key.lower().replace(" ", "_"), self.by_name, 1, least)), "")

    def json(self) -> Json:
        """Its JSON Schema."""
        return {"$ref": f"#/$defs/{self.name}"}

    def definition(self) -> Json:
        """The entry of `$defs`."""
        properties = {}
        for key in self.keys:
            explained = {"description": key.meaning}
            if key.example:
                explained["examples"] = [key.example]  # type: ignore[assignment]
            properties[key.name] = explained | key.kind.json()
        schema: Json = {"type": "object", "additionalProperties": False, "properties": properties}
        if required := [key.name for key in self.keys if key.required]:
            schema["required"] = required
        return schema | {"description": self.meaning} if self.meaning else schema
