"""Whole paragraphs of a spec written anew or removed where they stand, and the notes that nobody calls any more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafter.spec.editing import Located
from drafter.spec.key_editing import Keys
from drafter.spec.tree import Mapping
from drafter.update.proposals import Proposal
from drafter.update.roll import Plan
from drafter.update.texts import notes_of

_CALL = re.compile(r"\[\^([^\]:]+)\]")


def rewritten(
    keys: Keys, plan: Plan, chosen: Sequence[Proposal], places: dict[int, tuple[int, int] | None]
) -> list[Located]:
    """The changes to a file that whole paragraphs ask for.

    Args:
        keys: the file.
        plan: what was proposed.
        chosen: the paragraphs that are written anew (`new`) or removed (no words).
        places: line and column of each paragraph in this file, by the number of its text.

    """
    changes: list[Located] = []
    for each in chosen:
        if place := places.get(each.site):
            changes += keys.say(*place, each.new, _opening(each, plan)) if each.new else keys.remove(*place)
    return changes + (_without_notes(keys, _uncalled(plan, chosen)) if changes else [])


def _without_notes(keys: Keys, names: list[str]) -> list[Located]:
    """A file without some of its named notes, and without the key for them where none is left."""
    notes = keys.find("footnotes")
    if isinstance(notes, Mapping) and notes.keys.keys() <= set(names):
        return keys.drop("footnotes")
    return [change for name in names for change in keys.drop(f"footnotes.{name}")]


def _opening(proposal: Proposal, plan: Plan) -> str:
    """The verb with which the new words open, as a spec writes it apart; "" where it tells itself or there is none."""
    from drafter.language.lexicon import find

    site = plan.texts[proposal.site]
    is_same = site.verb and re.match(rf"{re.escape(site.verb)}(?!\w)", proposal.new)
    return find(proposal.new, site.region, plan.cycle.language.code) or (site.verb if is_same else "")


def _uncalled(plan: Plan, chosen: Sequence[Proposal]) -> list[str]:
    """Named notes whose only calls stood in paragraphs that go, and that no new words call."""
    lost = {note.number: note.key for each in chosen for note in notes_of(plan.texts, each.site) if note.key}
    called = {name for each in chosen for name in _CALL.findall(each.new)}
    called |= {site.key for site in plan.texts if site.region == "note" and site.number not in lost}
    return [name for name in dict.fromkeys(lost.values()) if name not in called]
