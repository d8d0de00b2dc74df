"""The kind of value that a paragraph is: a text, `Verb: text`, the long form, a heading, a section or a table.

`Verb: text` may have other keys of the long form beside it, such as items.
"""

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
            form = self.form(node)
            verb = self.verb(node) if form is self.long else ""
            if verb:
                _check_short(verb, node, problems)
            if not verb or len(node.keys) > 1:
                form.check(node.without(verb), name, problems)
        elif not isinstance(node, Scalar) or node.is_empty:
            problems.add("wrong-type", node, f"“{name}” wants {self.expects}; here stands {what_is(node)}.")

    def form(self, node: Mapping) -> Record:
        """Which of its forms a mapping has."""
        for key, record in self.special:
            if key in node.keys:
                return record
        return self.long

    def verb(self, node: Mapping) -> str:
        """The key that is an opening verb, with the text for its value; "" where none is."""
        if len(node.keys) == 1:
            (key,) = node.keys
            return "" if key in self.long.by_name else key
        if not node.keys.keys().isdisjoint(_SAID):
            return ""
        others = [key for key in node.keys if key not in self.long.by_name and not self.long.nearest(key, _MISTYPED)]
        return others[0] if len(others) == 1 else ""

    def json(self) -> Json:
        """Its JSON Schema."""
        beside = [key for key in self.long.by_name if key not in _SAID]
        short: Json = {
            "type": "object",
            "description": "The opening verb exactly as printed, and the text behind it.",
            "minProperties": 1,
            "properties": {key: {"$ref": f"#/$defs/{self.long.name}/properties/{key}"} for key in beside},
            "propertyNames": {"not": {"enum": [*_SAID, *(key for key, _ in self.special)]}},
            "additionalProperties": {"type": ["string", "number", "null"]},
        }
        forms = [record.json() for _, record in self.special]
        return {"anyOf": [{"type": ["string", "number"]}, self.long.json(), *forms, short]}


_MISTYPED = 0.75
"""How much a key is like a known one that is meant for it; no opening phrase is."""
_SAID = ("verb", "text")
"""The keys of the long form that a verb for a key stands for."""


def _check_short(verb: str, node: Mapping, problems: Problems) -> None:
    value = node.entries.get(verb)
    if value is not None and not isinstance(value, Scalar):
        hint = "Write the text behind the verb, and below it its sub-paragraphs with the key items."
        problems.add("wrong-type", value, f"Behind “{verb}” stands {what_is(value)}; a verb wants a text.", hint)
