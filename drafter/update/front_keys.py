"""The facts of the masthead changed in the files of a spec, key by key."""

from __future__ import annotations

from drafter.spec.editing import Located
from drafter.spec.key_editing import Keys
from drafter.spec.tree import Sequence as ListNode
from drafter.update.roll import Plan

_BEHIND = ("recalls", "session", "symbol", "kind", "organ", "language", "schema")
"""Keys behind which a new one is added, the best place first."""


def key_changes(key: str, plan: Plan, keys: Keys) -> list[Located]:
    """The changes to a file that a proposal on the masthead asks for."""
    cycle, known = plan.cycle, plan.known
    if key == "recalls":
        return keys.append(key, str(cycle.adopted))
    if key == "known":
        number, date = str(cycle.adopted), str(cycle.date)
        if keys.find(key) is not None:
            return keys.put(f"{key}.{number}", date)
        return keys.put(key, f"{{{number}: {date}}}", behind=_BEHIND)
    if key == "closing":
        parts = keys.find("parts")
        count = len(parts.items) if isinstance(parts, ListNode) else 0
        dropped = [keys.drop(key), *(keys.drop(f"parts.{number}.{key}") for number in range(count))]
        return [change for each in dropped for change in each]
    values = {
        "kind": "draft decision" if plan.resolution.front.kind.is_decision else "draft resolution",
        "session": str(cycle.next),
        "symbol": known.symbol,
        "date": str(known.date) if known.date else None,
        "agenda.item": known.item,
    }
    value = values.get(key)
    return keys.put(key, value, behind=_BEHIND) if value else keys.drop(key)
