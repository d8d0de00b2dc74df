"""A spec rolled forward in its own files: words and facts change where they stand, comments, order and layout stay.

A word that an expression writes does not stand in the file. It follows its fact by itself (`{{ session(+2) }}` the
session, `{{ resolutions(recalls) }}` the list), or its argument changes (`{{ resolution("77/18") }}`). Whatever the
files became is read again and held against what was wanted; every difference is said.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from drafter.spec.editing import Edit, Located, located, put
from drafter.spec.facts_file import near
from drafter.spec.key_editing import Keys
from drafter.spec.looks import LOOK
from drafter.spec.source import line_starts
from drafter.spec.tree import Mapping as Branch
from drafter.spec.tree import Node, Scalar
from drafter.spec.tree import Sequence as ListNode
from drafter.update.front_keys import key_changes
from drafter.update.paragraphs import rewritten
from drafter.update.proposals import Certainty, Kind, Proposal
from drafter.update.roll import Plan
from drafter.update.texts import Site


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words of a proposal stand: the file, line and column from 1, and what changes there."""

    file: str
    line: int
    column: int
    change: Located


@dataclass(slots=True)
class Manuscript:
    """The files of a spec: its own, and the facts it shares with other languages.

    Raises:
        InputError: one of them is no YAML within the bounds of a spec.

    """

    path: str
    text: str
    files: dict[str, Keys] = field(init=False)

    def __post_init__(self) -> None:
        self.files = {self.path: Keys(self.text, self.path)}
        named = self.files[self.path].find("facts")
        if isinstance(named, Scalar) and (facts := near(self.path, named.text)):
            self.files[str(facts)] = Keys(facts.read_text(encoding="utf-8"), str(facts))

    @property
    def facts(self) -> str | None:
        """The path of the shared facts."""
        return next((path for path in self.files if path != self.path), None)

    # --- where things stand

    def places(self, plan: Plan) -> dict[str, Place]:
        """Where words of proposals stand, by the names of proposals; what an expression writes is left out."""
        found: dict[str, Place] = {}
        for path, keys in self.files.items():
            words = {each.name: edit for each in plan.proposals if (edit := self._words(each, plan, path))}
            found |= _found(words, path, keys)
            rest = [each for each in plan.proposals if each.name in words and each.name not in found]
            found |= _found(self._arguments(rest, plan, path), path, keys)
            for each in plan.proposals:
                at = self._place(plan.texts[each.site], path) if each.whole else keys.place(each.key)
                if at and (each.whole or each.site < 0):
                    found.setdefault(each.name, Place(path, *at, Located(0, 0, "")))
        return found

    def _words(self, proposal: Proposal, plan: Plan, path: str) -> Edit | None:
        """How to look for the words of a proposal in a file, as they are."""
        site = plan.texts[proposal.site]
        place = self._place(site, path) if proposal.has_words else None
        if place is None or not proposal.old:
            return None
        shared = [other for other in plan.texts[: site.number] if (other.origin, other.key) == (site.origin, site.key)]
        before = sum(other.text.count(proposal.old) for other in shared)
        before += site.text.count(proposal.old, 0, proposal.start)
        return Edit(*place, proposal.old, proposal.new, before)

    def _arguments(self, proposals: Sequence[Proposal], plan: Plan, path: str) -> dict[str, Edit]:
        """How to look for numbers of resolutions as arguments of expressions: `{{ resolution("77/18") }}`."""
        edits: dict[str, Edit] = {}
        times: Counter[tuple[object, ...]] = Counter()
        for each in proposals:
            numbers = re.findall(r"\d+/\d+", each.old)
            place = self._place(plan.texts[each.site], path)
            if each.kind is not Kind.RECALL or not each.changes or not numbers or place is None:
                continue
            old, new = f'"{numbers[-1]}"', f'"{plan.cycle.adopted}"'
            edits[each.name] = Edit(*place, old, f"{old}, {new}" if numbers[-1] in each.new else new, times[place, old])
            times[place, old] += 1
        return edits

    def _place(self, site: Site, path: str) -> tuple[int, int] | None:
        """Line and column of the block or key that holds a text."""
        keys = self.files[path]
        if site.region == "note" and site.key and (noted := keys.place(f"footnotes.{site.key}")):
            return noted
        at = site.origin
        if at.file != path or at.line is None or at.column is None:
            return keys.place("title") if site.region == "title" else None
        if not site.key or site.region == "note":
            return at.line, at.column
        block = _node_at(keys.root, at.line, at.column)
        held = block.entries.get(site.key) if isinstance(block, Branch) else None
        return (held.line, held.column) if held else None

    # --- the new files

    def edited(
        self, plan: Plan, chosen: Sequence[Proposal], target: Path, decided: Collection[str] = ()
    ) -> dict[Path, str]:
        """The texts of the new files, by path: the spec, and its facts where they change.

        Args:
            plan: what was proposed.
            chosen: the proposals that are made, with the words that were decided on.
            target: where the new spec will stand.
            decided: names of proposals that a person decided, whose changes need no mark.

        """
        changes: dict[str, list[Located]] = {path: [] for path in self.files}
        self._change_facts(plan, chosen, changes)
        self._change_paragraphs(plan, chosen, changes)
        self._change_words(plan, chosen, changes, decided)
        facts = self.facts
        new: dict[Path, str] = {}
        if facts and changes[facts]:
            new[self._facts_target(target)] = put(self.files[facts].text, changes[facts])
        if facts and self._facts_target(target) != Path(target.parent, self._facts_named):
            changes[self.path] += self.files[self.path].put("facts", self._facts_target(target).name)
        return {target: put(self.text, changes[self.path]), **new}

    @property
    def _facts_named(self) -> str:
        named = self.files[self.path].find("facts")
        return named.text if isinstance(named, Scalar) else ""

    def _facts_target(self, target: Path) -> Path:
        """Where the new facts stand: as far from the new spec as before, or beside it where that is the old file."""
        kept = Path(target.parent, self._facts_named)
        if kept.resolve() != Path(self.facts or "").resolve():
            return kept
        stem = re.sub(r"[._-](?:ar|en|es|fr|ru|zh)$", "", target.stem)
        return target.with_name(f"{stem}.facts.yaml")

    def _change_facts(self, plan: Plan, chosen: Sequence[Proposal], changes: dict[str, list[Located]]) -> None:
        """Facts change where they stand; a new one goes to the file that has its neighbours, the shared one if any."""
        for each in chosen:
            if each.site >= 0 or not each.changes:
                continue
            holders = [path for path, keys in self.files.items() if keys.find(each.key) is not None]
            for path in holders or [[*self.files][-1]]:
                changes[path] += key_changes(each.key, plan, self.files[path])

    def _change_paragraphs(self, plan: Plan, chosen: Sequence[Proposal], changes: dict[str, list[Located]]) -> None:
        whole = [each for each in chosen if each.whole]
        for path, keys in self.files.items():
            changes[path] += rewritten(
                keys, plan, whole, {each.site: self._place(plan.texts[each.site], path) for each in whole}
            )

    def _change_words(
        self, plan: Plan, chosen: Sequence[Proposal], changes: dict[str, list[Located]], settled: Collection[str]
    ) -> None:
        made = {each.name: each for each in chosen if each.has_words and each.changes}
        asked = Plan(
            plan.resolution,
            plan.cycle,
            plan.texts,
            tuple(made.get(each.name, each) for each in plan.proposals),
            plan.known,
        )
        for name, place in self.places(asked).items():
            taken = any(_overlap(place.change, other) for other in changes[place.file])
            if name in made and not taken:
                changes[place.file].append(place.change)
                if made[name].certainty is not Certainty.CERTAIN and name not in settled:
                    changes[place.file].append(self._mark(made[name], plan.texts[made[name].site], place))

    def _mark(self, proposal: Proposal, site: Site, place: Place) -> Located:
        """A comment above the paragraph that says what stood there."""
        text = self.files[place.file].text
        line = (self._place(site, place.file) or (place.line, 1))[0]
        start = _line_start(text, line)
        margin = re.compile(r"[ \t]*").match(text, start)
        said = f"“{proposal.old}” became “{proposal.new}”. {proposal.why}".replace("\n", " ")
        return Located(start, start, f"{margin[0] if margin else ''}{LOOK}{said}{_newline(text)}")


def _node_at(node: Node, line: int, column: int) -> Node | None:
    """The outermost node that begins at a place."""
    todo: list[Node] = [node]
    while todo:
        each = todo.pop(0)
        if (each.line, each.column) == (line, column):
            return each
        if isinstance(each, Branch):
            todo += each.entries.values()
        elif isinstance(each, ListNode):
            todo += each.items
    return None


def _overlap(one: Located, other: Located) -> bool:
    return one.start < other.end and other.start < one.end


def _found(edits: Mapping[str, Edit], path: str, keys: Keys) -> dict[str, Place]:
    """The places of those edits whose words stand in a file."""
    changes = located(keys.text, [*edits.values()], path, keys.root)
    return {
        name: Place(path, *_line_and_column(keys.text, change.start), change)
        for name, change in zip(edits, changes, strict=True)
        if change
    }


def _line_and_column(text: str, at: int) -> tuple[int, int]:
    starts = line_starts(text)
    line = bisect_right(starts, at)
    return line, at - starts[line - 1] + 1


def _line_start(text: str, line: int) -> int:
    return line_starts(text)[line - 1]


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
