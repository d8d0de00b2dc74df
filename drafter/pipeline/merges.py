"""Two edited drafts of one text into one spec, with what their authors must still settle."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.findings import Finding, Origin, Severity
from drafter.pipeline.imports import with_facts
from drafter.pipeline.sources import Form, Source, opened, spec_text, told
from drafter.pipeline.verbs import Loaded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from drafter.model.front import Resolution
    from drafter.redline.merge import Conflict
    from drafter.spec.weaving import Donor

NAMES = ("MINE", "THEIRS")
"""The sides where neither a name nor the name of a file tells them apart."""

_LONGEST = 120
"""Characters of a side's words in the list of conflicts; the draft has them whole."""
_UNSEEN = ("place", "fact")
"""Conflicts that no bracket in the text shows."""

_CURES = {
    "words": "Keep one wording, or agree on a third, and take the brackets out.",
    "deletion": "Keep it or delete it, and take the brackets out.",
    "place": "Move it, if the other place is agreed on.",
    "fact": "Change it, if the other is agreed on.",
    "reference": "Refer to another paragraph, or take the reference out.",
}


@dataclass(frozen=True, slots=True)
class MergedDraft:
    """Two drafts in one.

    Attributes:
        text: the spec.
        resolution: what it says.
        base: the text that both sides began with.
        conflicts: what the sides must settle, each with its place in the spec.
        findings: what there is to say about the way the three texts were read.

    """

    text: str
    resolution: Resolution
    base: Resolution
    conflicts: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()


def merge(
    base: str, mine: str, theirs: str, *, names: tuple[str, str] | None = None, name: str = "merged.yaml"
) -> MergedDraft:
    """Read three texts of any form and bring the two edited ones together.

    Args:
        base: the text that both sides began with, as a path; "-" is standard input.
        mine, theirs: what each has made of it.
        names: of the sides, as they stand behind their alternatives; otherwise the names of the files.
        name: what the list of conflicts calls the merged spec.

    Raises:
        InputError: one of them cannot be used.
        UsageError: they are in several languages, or the names cannot tell the sides apart.

    """
    from drafter.language import language
    from drafter.redline.merge import merge as merged
    from drafter.spec.weaving import woven

    names = names or _names(mine, theirs)
    sources = [opened(each) for each in (base, mine, theirs)]
    loaded = [told(each) for each in sources]
    old, left, right = (each.resolution for each in loaded)
    made = merged(old, left, right, language(old.front.language), names=names)
    order = (1, 2, 0)  # the first side's layout goes before the second's, and both before the base's
    donors = [_donor(sources[at], loaded[at]) for at in order if sources[at].form is Form.SPEC]
    resolution = made.resolution if donors else with_facts(Loaded(made.resolution)).resolution
    text = _with_remarks(woven(resolution, donors, name), made.conflicts, names)
    findings = tuple(finding for each in loaded for finding in each.findings)
    return _placed(MergedDraft(text, resolution, old, (), findings), name, made.conflicts, names)


def _placed(draft: MergedDraft, name: str, conflicts: Sequence[Conflict], names: tuple[str, str]) -> MergedDraft:
    """The draft with its conflicts, each at its place in the spec, which is read once more for that."""
    from drafter import spec
    from drafter.spec.places import places

    try:
        reading = spec.read_text(draft.text, name)
    except InputError as error:
        listed = _listed(draft, name, {}, conflicts, names)
        return replace(draft, conflicts=tuple(listed), findings=(*draft.findings, *error.findings))
    draft = replace(draft, resolution=reading.resolution)
    return replace(draft, conflicts=tuple(_listed(draft, name, places(reading), conflicts, names)))


def _names(mine: str, theirs: str) -> tuple[str, str]:
    stems = Path(mine).stem, Path(theirs).stem
    usable = stems[0] != stems[1] and not any(stem in ("", "-") or set(stem) & set("[]") for stem in stems)
    return stems if usable else NAMES


def _donor(source: Source, loaded: Loaded) -> Donor:
    from drafter.spec.weaving import Donor

    return Donor(spec_text(source), source.name, loaded.resolution)


def _with_remarks(text: str, conflicts: Sequence[Conflict], names: tuple[str, str]) -> str:
    """The spec with a comment at its head for each conflict that its text does not show."""
    remarks = [f"# CONFLICT: {_message(each, names)}\n" for each in conflicts if each.kind in _UNSEEN]
    first, line_end, rest = text.partition("\n")
    if remarks and first.startswith("# yaml-language-server:"):
        return "".join([first, line_end, *remarks, rest])
    return "".join([*remarks, text])


def _listed(
    draft: MergedDraft, name: str, keys: Mapping[str, Origin], conflicts: Sequence[Conflict], names: tuple[str, str]
) -> Iterator[Finding]:
    """The conflicts as findings; `keys` are the places of the keys of the spec."""
    from drafter.model.outline import outline
    from drafter.spec.source import Source as Written

    entries, source, brackets = outline(draft.resolution), Written(name, draft.text), _Brackets(draft.text)
    for each in conflicts:
        block = entries[each.entry].block if each.entry is not None and each.entry < len(entries) else None
        found = (block.origin if block else keys.get(each.key)) or Origin(name)
        origin = replace(found, file=name)
        if block and (place := brackets.find(origin, each)):
            origin = replace(origin, line=place[0], column=place[1])
        excerpt = source.excerpt(origin.line, origin.column or 1) if origin.line else ""
        kind = each.kind
        yield Finding(f"merge-{kind}", _message(each, names), Severity.WARNING, origin, _CURES[kind], excerpt)


@dataclass(slots=True)
class _Brackets:
    """The brackets of a merged spec, looked for one after the other."""

    text: str
    done: int = 0

    def find(self, origin: Origin, conflict: Conflict) -> tuple[int, int] | None:
        """Line and column of the bracket that shows a conflict in the paragraph at a place; None for none."""
        from drafter.spec.source import line_starts

        if origin.line is None or conflict.kind in _UNSEEN:
            return None
        starts = line_starts(self.text)
        start = starts[origin.line - 1] + (origin.column or 1) - 1
        for said in filter(None, (conflict.mine, conflict.theirs)):
            words = r"[\s~*]+".join(map(re.escape, said.split()[:_FIRST_WORDS]))
            bracket = re.compile(rf"\\?\[\W{{0,3}}{words}")
            if found := bracket.search(self.text, max(start, self.done), start + _PARAGRAPH):
                self.done = found.end()
                line = bisect_right(starts, found.start())
                return line, found.start() - starts[line - 1] + 1
        return None


_FIRST_WORDS = 3
"""Words by which a bracket is told from others."""
_PARAGRAPH = 20_000
"""Characters after the beginning of a paragraph in which its brackets are sought."""


def _message(conflict: Conflict, names: tuple[str, str]) -> str:
    """A conflict in words: the place, and what each side has there."""
    mine, theirs = (_short(said) for said in (conflict.mine, conflict.theirs))
    if conflict.kind in ("words", "fact"):
        mine, theirs = (f"“{said}”" if said else "nothing" for said in (mine, theirs))
    said = f"{conflict.where}: {names[0]}: {mine}; {names[1]}: {theirs}."
    return f"{said} That of {names[0]} stands." if conflict.kind in _UNSEEN else said


def _short(said: str) -> str:
    said = " ".join(said.split())
    return said if len(said) <= _LONGEST else said[: _LONGEST - 2].rstrip() + " …"
