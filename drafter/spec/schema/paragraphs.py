"""The kind of value that a paragraph is: a text, `Verb: text`, the long form, a heading, a section or a table."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.spec.schema.kinds import Json, Kind, Record, what_is
from drafter.spec.source import Problems
from drafter.spec.tree import Mapping, Node, Scalar


@dataclass(frozen=True, eq=False)
class Paragraph(Kind):
    """An entry of a list of paragraphs.

    Attributes:
        long: the long form.
        special: what else may stand here, by the key that gives it away: heading, section, table.

    """

    long: Record
    special: tuple[tuple[str, Record], ...] = ()
    expects: str = "a paragraph"

    def check(self, node: Node, name: str, problems: Problems) -> None:
        """Note what is wrong with a value."""
        if isinstance(node, Mapping):
            self.form(node).check(node, name, problems)
        elif not isinstance(node, Scalar) or node.is_empty:
            problems.add("wrong-type", node, f"“{name}” wants {self.expects}; here stands {what_is(node)}.")

    def form(self, node: Mapping) -> Kind:
        """Which of its forms a mapping has."""
        for key, record in self.special:
            if key in node.keys:
                return record
        if len(node.keys) == 1 and not node.keys.keys() <= self.long.by_name.keys():
            return _ONE_KEY
        return self.long

    def json(self) -> Json:
        """Its JSON Schema."""
        one_key: Json = {
            "type": "object",
            "description": "The opening verb exactly as printed, and the text behind it.",
            "minProperties": 1,
            "maxProperties": 1,
            "propertyNames": {"not": {"enum": [*self.long.by_name, *(key for key, _ in self.special)]}},
            "additionalProperties": {"type": ["string", "number", "null"]},
        }
        forms = [record.json() for _, record in self.special]
        return {"anyOf": [{"type": ["string", "number"]}, self.long.json(), *forms, one_key]}


@dataclass(frozen=True)
class _OneKey(Kind):
    """`Recalling: its resolution 60/1`."""

    expects: str = "a text"

    def check(self, node: Node, name: str, problems: Problems) -> None:  # noqa: ARG002 - the shape of a kind
        """Note what is wrong with a value."""
        if not isinstance(node, Mapping):
            return
        for verb, value in node.entries.items():
            if not isinstance(value, Scalar):
                hint = "Write it long, with the keys verb, text and items."
                message = f"Behind “{verb}” stands {what_is(value)}; this short form wants a text."
                problems.add("wrong-type", value, message, hint)

    def json(self) -> Json:
        """Its JSON Schema."""
        return {}


_ONE_KEY = _OneKey()
