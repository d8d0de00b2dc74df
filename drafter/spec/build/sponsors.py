"""Sponsors by name or code → model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.findings import Severity
from drafter.model.front import Sponsor
from drafter.model.nodes import Note
from drafter.model.walk import plain
from drafter.spec.build import fields
from drafter.spec.tree import Mapping, Node, Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.spec.build.context import Context

_CODE = re.compile(r"[A-Z]{3}")


def sponsors(nodes: list[Node], here: Context, note: Callable[[Node], Note]) -> tuple[Sponsor, ...]:
    """Sponsors in the order given; a State that stands twice is a problem."""
    made: list[Sponsor] = []
    met: dict[str, Scalar] = {}
    for node in nodes:
        state = fields.scalar(node, "state") if isinstance(node, Mapping) else node
        if not isinstance(state, Scalar):
            continue
        sponsor = _sponsor(state, fields.word(node, "code") if isinstance(node, Mapping) else None, here)
        own = node.get("note") if isinstance(node, Mapping) else None
        made.append(Sponsor(name=sponsor.name, code=sponsor.code, note=note(own) if own else None))
        _met(sponsor, state, met, here)
    return tuple(made)


def _sponsor(state: Scalar, code: str | None, here: Context) -> Sponsor:
    """A three-letter code becomes the State's name in the language of the text."""
    if not _CODE.fullmatch(state.text):
        return Sponsor(name=plain(here.markup.inlines(state)), code=code)
    from drafter.spec.phrases import PhraseError, state_name

    try:
        return Sponsor(name=state_name(state.text, here.language.code), code=state.text)
    except PhraseError as error:
        here.problems.add(error.code, state, str(error), error.hint)
        return Sponsor(name=state.text)


def _met(sponsor: Sponsor, state: Scalar, met: dict[str, Scalar], here: Context) -> None:
    for name in {sponsor.name, sponsor.code or sponsor.name}:
        if first := met.get(name):
            message = f"{sponsor.name} stands twice among the sponsors; first on line {first.line}."
            severity = Severity.WARNING if here.adopted else Severity.ERROR  # what was printed was printed
            here.problems.add("sponsor-twice", state, message, "Take one of the two out.", severity)
            return
    met.update(dict.fromkeys((sponsor.name, sponsor.code or sponsor.name), state))
