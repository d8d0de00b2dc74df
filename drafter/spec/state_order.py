"""The order in which a language lists States."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from drafter.facts.states import find_state, states

if TYPE_CHECKING:
    from drafter.language.shape import Language

_ENGLISH_ORDER = ("zh",)
"""House style 6.3: Chinese keeps the order of the English names."""


def in_order(names: Iterable[str], language: Language) -> list[str]:
    """Names of States as the language lists them."""
    if language.code not in _ENGLISH_ORDER:
        return language.collate(names)
    order = {each.code: position for position, each in enumerate(states())}

    def place(name: str) -> tuple[int, str]:
        found = find_state(name, language.code)
        return (order[found.code] if found else len(order), name)

    return sorted(names, key=place)
