"""Where the keys of a spec stand, for findings about what is no paragraph."""

from __future__ import annotations

from drafter.findings import Origin
from drafter.spec.facts_file import with_facts
from drafter.spec.load import parse
from drafter.spec.source import Problems, Source, origin
from drafter.spec.tree import Mapping


def places(text: str, name: str) -> dict[str, Origin]:
    """The place of the value of each key, two levels deep: "title", "footnotes.report". Shared facts keep their file.

    Raises:
        InputError: the text is no YAML within the bounds of a spec.

    """
    problems = Problems()
    root = parse(Source(name, text), problems)
    return dict(_found(with_facts(root, problems), "", 2)) if isinstance(root, Mapping) else {}


def _found(node: Mapping, lead: str, depth: int) -> list[tuple[str, Origin]]:
    found: list[tuple[str, Origin]] = []
    for key, value in node.entries.items():
        found.append((lead + key, origin(value)))
        if isinstance(value, Mapping) and depth > 1:
            found += _found(value, f"{lead}{key}.", depth - 1)
    return found
