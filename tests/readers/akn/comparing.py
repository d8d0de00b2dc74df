"""What a file says against what we read: paragraphs, numbers, notes and verbs, counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from drafter.language import language
from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import Annex, Heading, Inlines, Note, Part, Section, Table, Text, Verb
from drafter.model.outline import Entry, outline
from drafter.model.walk import plain
from tests.readers.akn.said import Said, closed_up, levelled, numbered


@dataclass
class Tally:
    """Counts of what was compared and what was alike, with the differences."""

    paragraphs: int = 0
    same: int = 0
    verbs: int = 0
    same_verbs: int = 0
    notes: int = 0
    same_notes: int = 0
    files: int = 0
    differences: list[str] = field(default_factory=list)

    def shares(self) -> tuple[float, float, float]:
        """Shares of paragraphs, verbs and notes that are alike."""
        pairs = ((self.same, self.paragraphs), (self.same_verbs, self.verbs), (self.same_notes, self.notes))
        return tuple(same / every if every else 1.0 for same, every in pairs)  # type: ignore[return-value]


def of_model(resolution: Resolution) -> list[Said]:
    """The paragraphs of a model, with the numbers that position gives them."""
    code = resolution.front.language
    out: list[Said] = []
    part = -1
    for entry in outline(resolution):
        if entry.part > part:
            part = entry.part
            out.append(Said(levelled(_opening(resolution.parts[part], resolution), code), kind="enacting"))
        out += _lines(entry, language(code))
    return [one for one in out if one.text or one.notes]


def _opening(part: Part, resolution: Resolution) -> str:
    """The opening line; its mark is given by position and not compared."""
    front = resolution.front
    return plain(part.organ_line) or language(front.language).organ_line(front.organ)


def _lines(entry: Entry, spoken: Language) -> Iterator[Said]:
    block, code = entry.block, spoken.code
    if isinstance(block, Part):
        return
    if isinstance(block, Table):
        yield from (Said(closed_up(_cell(cell.content), code), kind="cell") for row in block.rows for cell in row.cells)
    elif isinstance(block, Section):
        number = entry.numbers[-1]
        yield Said(number if isinstance(number, str) else spoken.section_number(number))
        yield _one("", block.title, code)
    elif isinstance(block, Annex):
        number = entry.numbers[-1] if entry.numbers else None
        yield _one("", block.heading or (Text(spoken.annex_heading(number)),), code)  # type: ignore[arg-type]
        yield _one("", block.title, code)
    elif isinstance(block, Heading):
        shown = spoken.heading_number(entry.level, entry.numbers[-1]) if entry.numbers else block.number or ""
        yield _one(shown, block.content, code)
    else:
        shown = spoken.number(entry.level, entry.numbers[-1]) if entry.numbers else ""
        yield _one(shown, block.content, code)


def _cell(content: Inlines) -> str:
    return "".join(f" {plain(n.content)}" if isinstance(n, Note) else plain((n,)) for n in content)


def _one(number: str, content: Inlines, code: str) -> Said:
    notes = []
    for n, node in enumerate(content):
        if isinstance(node, Note):
            notes.append((len(levelled(plain(content[n + 1 :]), code)), levelled(plain(node.content), code)))
    verb = levelled(plain(content[0].content), code) if content and isinstance(content[0], Verb) else ""
    return Said(numbered(number, plain(content), code), tuple(notes), verb)


def compare(theirs: list[Said], ours: list[Said], name: str, tally: Tally, code: str) -> None:
    """Count what is alike; paragraphs are paired by their text first, then in the order of what is left."""
    tally.files += 1
    texts = {one.text for one in theirs}
    ours = _on_one_line(_without_comma(ours, theirs), texts)
    keys = [[closed_up(one.text, code).lower() for one in side] for side in (theirs, ours)]
    matcher = SequenceMatcher(None, *keys, autojunk=False)
    for action, a, b, c, d in matcher.get_opcodes():
        left, right = theirs[a:b], ours[c:d]
        for n, one in enumerate(left):
            other = right[n] if n < len(right) else None
            _count(one, other, name, tally)
        if action in ("insert", "replace") and len(right) > len(left):
            tally.differences += [f"{name}\t+ {one.text[:250]}" for one in right[len(left) :]]


def _without_comma(ours: list[Said], theirs: list[Said]) -> list[Said]:
    """Opening lines without their comma, which drafter sets by its own rule."""
    openings = {one.text for one in theirs if one.kind == "enacting"}
    return [replace(one, text=bare) if (bare := one.text.rstrip(",，،")) in openings else one for one in ours]


def _on_one_line(ours: list[Said], texts: set[str]) -> list[Said]:
    """Number and title of a section as one line where the file has them so; drafter gives each its own."""
    out: list[Said] = []
    for one in ours:
        together = (f"{out[-1].text} {one.text}", f"{out[-1].text}{one.text}") if out else ()
        found = next((text for text in together if text in texts and len(out[-1].text) < 12), None)
        if found:
            out[-1] = replace(one, text=found)
        else:
            out.append(one)
    return out


def _count(one: Said, other: Said | None, name: str, tally: Tally) -> None:
    places = [at for at, _ in one.notes]
    same = other is not None and _alike(one, other) and [at for at, _ in other.notes] == places
    tally.paragraphs += 1
    tally.same += same
    if not same:
        tally.differences.append(f"{name}\t{one.kind} - {_show(one)}\n\t\t+ {_show(other) if other else ''}")
    notes = Counter(text for _, text in one.notes)
    tally.notes += sum(notes.values())
    found = Counter(text for _, text in other.notes) if other else Counter[str]()
    tally.same_notes += sum((notes & found).values())
    if other and notes - found:
        tally.differences.append(f"{name}\tNOTE {list(notes - found)}\n\t\t {list(found - notes)}")
    if one.verb:
        tally.verbs += 1
        alike = other is not None and one.verb == other.verb
        tally.same_verbs += alike
        if not alike and same:
            tally.differences.append(f"{name}\tVERB {one.verb!r} {other.verb if other else ''!r} {one.text[:60]}")


def _alike(one: Said, other: Said) -> bool:
    """Whether two paragraphs have the same text; of cells the oracle has no spaces."""
    text = re.sub(r"\s", "", other.text) if one.kind == "cell" else other.text
    return one.text.lower() == text.lower()


def _show(one: Said) -> str:
    text = one.text if len(one.text) < 160 else f"{one.text[:80]} … {one.text[-70:]}"
    return f"{text}  {[at for at, _ in one.notes] or ''}"
