"""The phrases that expressions may call: one table, each with its meaning and an example."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.model.nodes import Inlines, Reference

if TYPE_CHECKING:
    from drafter.spec.build.context import Context
    from drafter.spec.source import Placed


class PhraseError(Exception):
    """A phrase cannot be formed; carries what a finding needs."""

    def __init__(self, message: str, hint: str = "", code: str = "expression") -> None:
        super().__init__(message)
        self.hint = hint
        self.code = code


@dataclass(frozen=True, slots=True)
class Call:
    """A phrase as it is called in one place."""

    here: Context
    place: Placed


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase.

    Attributes:
        name: what an expression calls it.
        form: makes it from the arguments.
        usage: how it is written.
        meaning: what it gives.

    """

    name: str
    form: Callable[..., str | Inlines]
    usage: str
    meaning: str

    def give(self, here: Context, place: Placed, given: tuple[object, ...], named: dict[str, object]) -> str | Inlines:
        """The phrase in one place; raises `PhraseError` where it cannot be formed."""
        try:
            return self.form(Call(here, place), *given, **named)
        except TypeError as error:
            msg = f"“{self.name}” is not written so."
            raise PhraseError(msg, f"Write: {{{{ {self.usage} }}}}") from error


def _para(call: Call, label: object) -> Inlines:
    if not isinstance(label, str):
        raise TypeError
    call.here.labels.wanted.append((label, call.place))
    return (Reference(label),)


PHRASES = {
    phrase.name: phrase
    for phrase in (Phrase("para", _para, 'para("label")', "The number of the paragraph with that label."),)
}
