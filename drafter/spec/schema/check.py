"""A tree against the definitions, and what goes beyond single keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.spec.schema.keys import SPEC
from drafter.spec.tree import Mapping, Node

if TYPE_CHECKING:
    from drafter.spec.source import Problems


def check(root: Node, problems: Problems) -> None:
    """Note everything about the shape of a spec that the definitions do not allow."""
    if not isinstance(root, Mapping):
        problems.stop("no-spec", root, "A spec is made of keys such as “title: …”; here stands something else.", _BEGIN)
    SPEC.check(root, "spec", problems)
    _body(root, problems)
    for both in ("item", "items"), ("parts", "preamble"), ("parts", "operative"):
        holder = root.get("agenda") if both[0] == "item" else root
        if isinstance(holder, Mapping) and all(key in holder.keys for key in both):
            message = f"“{both[0]}” and “{both[1]}” cannot stand together."
            problems.add("too-many-keys", holder.keys[both[1]], message, f"Keep one; {_TOGETHER[both[0]]}")


_BEGIN = "Begin with: schema: 1"
_TOGETHER = {"item": "several items go under items.", "parts": "each part has a preamble and operative of its own."}


def _body(root: Mapping, problems: Problems) -> None:
    if not any(key in root.keys for key in ("operative", "parts", "preamble")):
        hint = "Add the key operative with a list of paragraphs."
        problems.add("missing-key", root, "The spec has no text: neither preamble, operative nor parts.", hint)
