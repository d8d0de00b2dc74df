"""The JSON Schema of the format: what editors complete and explain from."""

from __future__ import annotations

from drafter.spec.schema.keys import SPEC
from drafter.spec.schema.kinds import Either, Json, Kind, ListOf, Named, Record
from drafter.spec.schema.paragraphs import Paragraph

TITLE = "Spec of a United Nations resolution"


def json_schema() -> Json:
    """The JSON Schema (draft 2020-12) of a spec."""
    definitions = {record.name: record.definition() for record in records(SPEC) if record is not SPEC}
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": TITLE}
    return head | SPEC.definition() | {"$defs": dict(sorted(definitions.items()))}


def records(kind: Kind, seen: list[Record] | None = None) -> list[Record]:
    """Every record that a kind leads to, itself included, in the order they are met."""
    found = [] if seen is None else seen
    if isinstance(kind, Record):
        if kind in found:
            return found
        found.append(kind)
    for below in _below(kind):
        records(below, found)
    return found


def _below(kind: Kind) -> list[Kind]:
    """The kinds that a kind is made of."""
    if isinstance(kind, Record):
        return [key.kind for key in kind.keys]
    if isinstance(kind, ListOf):
        return [kind.item]
    if isinstance(kind, Either):
        return [kind.text, kind.keys, *([kind.items] if kind.items else [])]
    if isinstance(kind, Named):
        return [kind.value]
    if isinstance(kind, Paragraph):
        return [kind.long, *(record for _, record in kind.special)]
    return []
