"""The facts of three mastheads into one: what one side changed is taken, and lists are joined."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from drafter.language.shape import Language
from drafter.model.front import Adoption, Agenda, Front, Sponsor
from drafter.model.nodes import Inlines, Note
from drafter.model.symbols import SymbolError
from drafter.model.walk import plain
from drafter.redline.merge.brackets import Brackets
from drafter.redline.merge.conflicts import Conflict, Kind
from drafter.redline.merge.content import weave
from drafter.spec.resolutions import in_order_of_adoption
from drafter.spec.state_order import in_order

V = TypeVar("V")

_TEXTS = ("title", "submitted_by", "line", "basis")
_KEYS = {"adoption": "adopted", "sponsors_notes": "sponsors_note", "titles": "agenda", "items": "agenda"}
"""Keys of the spec that are called otherwise in the model."""


def merged_front(base: Front, mine: Front, theirs: Front, brackets: Brackets, language: Language) -> _Fronts:
    """The facts of the merged draft, with what is in conflict among them."""
    fronts = _Fronts(brackets, language)
    fronts.front = fronts.joined(base, mine, theirs)
    if not any(each.sponsors and each.submitted_by for each in (mine, theirs)):
        fronts.front = fronts.one_submitter(fronts.front)
    return fronts


@dataclass(slots=True)
class _Fronts:
    """A merge of front matter."""

    brackets: Brackets
    language: Language
    front: Front = field(default_factory=Front)
    conflicts: list[Conflict] = field(default_factory=list)

    def joined(self, base: V, mine: V, theirs: V, key: str = "") -> V:
        """Facts of one sort, field by field."""
        if mine in (base, theirs) or theirs == base:
            return theirs if mine in (base, theirs) else mine
        made: dict[str, Any] = {}
        for spec in fields(mine):  # type: ignore[arg-type]
            was, left, right = (getattr(each, spec.name) for each in (base, mine, theirs))
            made[spec.name] = self._field(spec.name, was, left, right, key or _KEYS.get(spec.name, spec.name))
        return replace(mine, **made)  # type: ignore[type-var]

    def _field(self, name: str, base: Any, mine: Any, theirs: Any, key: str) -> Any:
        if mine in (base, theirs) or theirs == base:
            return theirs if mine in (base, theirs) else mine
        if name in _TEXTS:
            return self._text(base, mine, theirs, key)
        if name == "titles":
            return self._titles(base, mine, theirs, key)
        if name == "sponsors":
            return self._sponsors(base, mine, theirs)
        if name == "recalls":
            return self._recalls(union(base, mine, theirs, lambda each: each))
        if name in ("items", "sponsors_notes"):
            return union(base, mine, theirs, lambda each: each)
        if name == "known":
            return self._known(base, mine, theirs)
        if isinstance(mine, Agenda | Adoption) and isinstance(theirs, Agenda | Adoption):
            return self.joined(base or type(mine)(), mine, theirs, key)
        return self._disputed(key, mine, theirs)

    def _disputed(self, key: str, mine: V, theirs: object) -> V:
        """A fact that cannot stand twice: the first side's stands, and people are told."""
        self.conflicts.append(Conflict(Kind.FACT, key, _said(mine), _said(theirs), key=key))
        return mine

    def _text(self, base: Inlines, mine: Inlines, theirs: Inlines, key: str) -> Inlines:
        woven = weave(base, mine, theirs, self.brackets)
        if woven.torn:
            self.conflicts.append(Conflict(Kind.WORDS, key, plain(mine), plain(theirs), key=key))
            return self.brackets.both(mine, theirs)
        for clash in woven.clashes:
            self.conflicts.append(Conflict(Kind.WORDS, key, plain(clash.mine), plain(clash.theirs), key=key))
        return woven.content

    def _titles(self, base: Sequence[Inlines], mine: Sequence[Inlines], theirs: Sequence[Inlines], key: str) -> Any:
        if len(mine) != len(theirs):
            return self._disputed(key, mine, theirs)
        old = base if len(base) == len(mine) else mine
        return tuple(self._text(*three, key) for three in zip(old, mine, theirs, strict=True))

    # --- lists

    def _sponsors(
        self, base: tuple[Sponsor, ...], mine: tuple[Sponsor, ...], theirs: tuple[Sponsor, ...]
    ) -> tuple[Sponsor, ...]:
        """The sponsors of both sides, in the order of the language."""
        kept = union(base, mine, theirs, lambda each: each.code or each.name)
        was, left, right = ({each.code or each.name: each for each in side} for side in (base, mine, theirs))
        made: dict[str, Sponsor] = {}
        for sponsor in kept:
            key = sponsor.code or sponsor.name
            old, one, other = (side.get(key) for side in (was, left, right))
            made[sponsor.name] = self._sponsor(old, one or sponsor, other or one or sponsor)
        for key in was.keys() - {each.code or each.name for each in kept}:
            self._withdrawn(was[key], left.get(key), right.get(key))
        return tuple(made[name] for name in in_order(made, self.language))

    def _sponsor(self, base: Sponsor | None, mine: Sponsor, theirs: Sponsor) -> Sponsor:
        if theirs in (mine, base):
            return mine
        if mine == base:
            return theirs
        note = mine.note or theirs.note
        if mine.note and theirs.note and mine.note != theirs.note:
            self._disputed("sponsors", mine, theirs)
        return replace(mine, note=note)

    def _withdrawn(self, base: Sponsor, mine: Sponsor | None, theirs: Sponsor | None) -> None:
        """A sponsor that one side has taken out is gone; where the other has given it a note, people are told."""
        left = mine or theirs
        if left is not None and left != base:
            self._disputed("sponsors", mine, theirs)

    def _recalls(self, numbers: tuple[str, ...]) -> tuple[str, ...]:
        """Recalled resolutions in the order of their adoption, each as it was written."""
        try:
            written = {in_order_of_adoption((number,), ())[0][0]: number for number in numbers}
            return tuple(written[number] for number, _ in in_order_of_adoption(numbers, ()))
        except SymbolError:
            return numbers

    def _known(self, base: Any, mine: Any, theirs: Any) -> Any:
        was, left, right = dict(base), dict(mine), dict(theirs)
        made = dict(union(base, mine, theirs, lambda each: each[0]))
        for number in made:
            if left.get(number) != right.get(number) and number in left and number in right:
                if left[number] == was.get(number):
                    made[number] = right[number]
                elif right[number] != was.get(number):
                    made[number] = self._disputed("known", left[number], right[number])
        return tuple(made.items())

    def one_submitter(self, front: Front) -> Front:
        """A draft has sponsors or a line that says who submits it; where sides want one each, the sponsors stand."""
        if not (front.sponsors and front.submitted_by):
            return front
        names = ", ".join(each.name for each in front.sponsors)
        self.conflicts.append(Conflict(Kind.FACT, "sponsors", names, plain(front.submitted_by), key="sponsors"))
        return replace(front, submitted_by=())


def union(base: Sequence[V], mine: Sequence[V], theirs: Sequence[V], key: Callable[[V], Hashable]) -> tuple[V, ...]:
    """What both sides have, what one of them added; without what one of them took out."""
    was, left, right = ({key(each) for each in side} for side in (base, mine, theirs))
    kept = [each for each in mine if key(each) in right or key(each) not in was]
    return (*kept, *(each for each in theirs if key(each) not in was and key(each) not in left))


def _said(value: Any) -> str:
    if value is None or value == ():
        return "none"
    if isinstance(value, Sponsor):
        return f"{value.name} ({plain(value.note.content)})" if value.note else value.name
    if isinstance(value, Note):
        return plain(value.content)
    if isinstance(value, tuple):
        return "; ".join(plain(each) if isinstance(each, tuple) else str(each) for each in value)
    number = getattr(value, "number", None)
    if number is not None:
        kind = getattr(value, "kind", "regular")
        return str(number) if kind == "regular" else f"{number} ({kind})"
    return str(value)
