"""Merging two edited drafts of one text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, cast

from drafter.errors import UsageError
from drafter.findings import Origin
from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import Inlines, Reference, Row, Text
from drafter.model.outline import Entry, by_label, outline
from drafter.redline.merge.blocks import ALTERNATIVE, Blocks, Found
from drafter.redline.merge.brackets import Brackets
from drafter.redline.merge.closing import with_marks, without_marks
from drafter.redline.merge.conflicts import Conflict, Kind, places
from drafter.redline.merge.front import merged_front
from drafter.redline.merge.labels import numbered_alternatives, redirected, renamed, told_apart
from drafter.redline.merge.trios import Trios
from drafter.redline.merge.twins import LISTS

_NAMELESS = "[]\n\r\t"


@dataclass(frozen=True, slots=True)
class Merged:
    """Two drafts in one, and what their sides must still settle, in the order of the text."""

    resolution: Resolution
    conflicts: tuple[Conflict, ...] = ()


def merge(
    base: Resolution, mine: Resolution, theirs: Resolution, language: Language, *, names: tuple[str, str]
) -> Merged:
    """Bring two edited drafts together by the identity of their paragraphs.

    Args:
        base: the text that both sides began with.
        mine, theirs: what each has made of it.
        language: of all three.
        names: of the two sides, as they stand behind their alternatives.

    Raises:
        UsageError: the texts are in several languages, or the names cannot tell the sides apart.

    """
    _check(base, mine, theirs, names)
    if mine.parts == theirs.parts == base.parts and mine.front == theirs.front == base.front:
        return Merged(base)
    brackets = Brackets.of(language, *names)
    fronts = merged_front(base.front, mine.front, theirs.front, brackets, language)
    theirs = told_apart(base, mine, theirs)
    trios = Trios.among(*(without_marks(each, language) for each in (base, mine, theirs)))
    blocks = Blocks(trios, brackets)
    made = Resolution(front=fronts.front, parts=blocks.listed((trios.root, "parts")), origin=mine.origin)
    made = renamed(made, blocks.aliases) if blocks.aliases else made
    made = _with_lost_references(made, (mine, theirs), blocks, language)
    made = numbered_alternatives(made, ALTERNATIVE, brackets.alternative, language)
    made = with_marks(made, language)
    conflicts = (*fronts.conflicts, *_placed(made, blocks.found, language))
    return Merged(cast("Resolution", _with_origins(made, blocks.origins)), conflicts)


def _check(base: Resolution, mine: Resolution, theirs: Resolution, names: tuple[str, str]) -> None:
    spoken = sorted({each.front.language for each in (base, mine, theirs)})
    if len(spoken) > 1:
        raise UsageError(
            f"The three texts are in different languages ({', '.join(spoken)}): a merge is of one language."
        )
    for name in names:
        if not name.strip() or any(sign in name for sign in _NAMELESS):
            raise UsageError(f"“{name}” cannot name a side: write a name without square brackets, on one line.")
    if names[0].strip() == names[1].strip():
        raise UsageError(f"Both sides are called “{names[0]}”: give them two names.")


def _with_lost_references(
    made: Resolution, sides: tuple[Resolution, Resolution], blocks: Blocks, language: Language
) -> Resolution:
    """References to a paragraph that the other side has struck: the number they showed, as an alternative."""
    standing = by_label(outline(made))
    places = [by_label(outline(each)) for each in sides]
    names = (blocks.brackets.mine, blocks.brackets.theirs)

    def change(node: Reference, block: Any) -> Inlines:
        keeper = next((at for at, known in enumerate(places) if node.label in known), None)
        if node.label in standing or keeper is None:
            return (node,)
        number = language.reference(places[keeper][node.label].numbers)
        said = [f"refers to {number}", "deletes it"]
        serial = block.origin.paragraph if block is not None and block.origin and block.origin.paragraph else 0
        blocks.found.append(Found(Kind.REFERENCE, serial, *(said if keeper == 0 else said[::-1])))
        by = [blocks.brackets.by(name) for name in names]
        ending = f"{by[keeper]}{blocks.brackets.between}{blocks.brackets.delete}{by[1 - keeper]}]"
        return (Text(f"[{number}{ending}"),)

    return redirected(made, change)


def _placed(made: Resolution, found: list[Found], language: Language) -> list[Conflict]:
    """The conflicts in the order of the text, each with its place there."""
    entries: dict[int | None, int] = {}
    for at, entry in enumerate(outline(made)):
        entries.setdefault(_serial(entry), at)  # a second wording stands behind the first
    named = places(made, language)
    placed = [
        Conflict(each.kind, named[at] if at is not None else "text", each.mine, each.theirs, at)
        for each in found
        for at in [entries.get(each.serial)]
    ]
    return sorted(placed, key=lambda each: -1 if each.entry is None else each.entry)


def _serial(entry: Entry) -> int | None:
    return entry.block.origin.paragraph if entry.block.origin else None


def _with_origins(node: Any, origins: list[Origin | None]) -> Any:
    """A document whose blocks say again which file they came from."""
    if isinstance(node, Row):
        return node
    new: dict[str, Any] = {
        name: tuple(_with_origins(each, origins) for each in getattr(node, name))
        for name in LISTS
        if hasattr(node, name)
    }
    here = None if isinstance(node, Resolution) else node.origin
    if here is not None and here.paragraph is not None:
        new["origin"] = origins[here.paragraph]
    return replace(node, **new)
