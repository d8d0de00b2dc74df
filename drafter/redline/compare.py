"""Comparing two documents: one merged document, a summary of what changed, and what a redline cannot show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from drafter.errors import UsageError
from drafter.findings import Finding
from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.nodes import (
    Annex,
    Deleted,
    Inlines,
    Inserted,
    Paragraph,
    Reference,
    Text,
)
from drafter.model.outline import Entry, by_label, comes, goes, outline
from drafter.model.walk import inlines
from drafter.redline.fidelity import Sides, unshown
from drafter.redline.readings import best
from drafter.redline.words import Numbers


@dataclass(frozen=True, slots=True)
class Summary:
    """How many paragraphs a redline touches. Renumbered ones are otherwise unchanged.

    `divided` counts the ends put into paragraphs, `joined` those taken out between two.
    """

    added: int = 0
    deleted: int = 0
    moved: int = 0
    changed: int = 0
    divided: int = 0
    joined: int = 0
    renumbered: int = 0


@dataclass(frozen=True, slots=True)
class Redline:
    """Two texts and what lies between them.

    Attributes:
        resolution: the new document with `Inserted`, `Deleted` and `Change` in it.
        before, after: the two documents as they were.
        compare: merges two lines of the documents the same way, for lines that a writer derives from front matter.
        summary: paragraphs touched.
        findings: every difference that tracked changes cannot express.

    """

    resolution: Resolution
    before: Resolution
    after: Resolution
    compare: Callable[[Inlines, Inlines], Inlines]
    summary: Summary
    findings: tuple[Finding, ...]


def redline(before: Resolution, after: Resolution, language: Language) -> Redline:
    """Compare two documents of one language.

    Raises:
        UsageError: the documents are in two languages, or already carry changes.

    """
    if before.front.language != after.front.language:
        raise UsageError(
            f"the two texts are in different languages ({before.front.language} and {after.front.language}): "
            "a redline compares two texts of one language"
        )
    if _gives_headings(before) or _gives_headings(after):
        before, after = (_with_headings(text, language) for text in (before, after))
    old_entries, new_entries = outline(before), outline(after)
    left, right = _numbers(old_entries, language), _numbers(new_entries, language)

    merged, contents = best(before, after, left, right)
    return Redline(
        merged,
        before,
        after,
        contents,
        _summary(merged, old_entries, new_entries),
        tuple(unshown(before, after, merged, _sides(merged, left, right, language))),
    )


def _gives_headings(text: Resolution) -> bool:
    return any(annex.heading for part in text.parts for annex in part.annexes)


def _with_headings(text: Resolution, language: Language) -> Resolution:
    """A text whose annexes say their headings, so that one that says it is compared with one that does not."""
    said = {
        (entry.part, entry.annex): language.annex_heading(int(entry.numbers[-1]) if entry.numbers else None)
        for entry in outline(text)
        if isinstance(entry.block, Annex)
    }
    parts = (
        replace(
            part,
            annexes=tuple(
                annex if annex.heading else replace(annex, heading=(Text(said[number, place]),))
                for place, annex in enumerate(part.annexes)
            ),
        )
        for number, part in enumerate(text.parts)
    )
    return replace(text, parts=tuple(parts))


def _sides(merged: Resolution, left: Numbers, right: Numbers, language: Language) -> Sides:
    """Fields find their paragraphs among those that stand; where theirs has gone, they keep what they showed."""
    kept = tuple(e for e in outline(merged, before=True) if not comes(getattr(e.block, "change", None)))
    stood = by_label(kept)
    past = _numbers(kept, language)
    return Sides(left, right, right, lambda node: past(node) if node.label in stood else right(node))


def _numbers(entries: tuple[Entry, ...], language: Language) -> Numbers:
    places = by_label(entries)

    def number(reference: Reference) -> str:
        entry = places.get(reference.label)
        return language.reference(entry.numbers) if entry else reference.label

    return number


def _summary(merged: Resolution, old: tuple[Entry, ...], new: tuple[Entry, ...]) -> Summary:
    seen: Counter[str] = Counter()
    for entry in outline(merged):
        block = entry.block
        if not isinstance(block, Paragraph):
            continue
        if block.change is not None and block.change.kind:
            seen[block.change.kind] += 1
        elif any(isinstance(node, Inserted | Deleted) for node in inlines(block.content)):
            seen["changed"] += 1
    return Summary(
        added=seen["inserted"],
        deleted=seen["deleted"],
        moved=seen["moved-to"],
        changed=seen["changed"],
        divided=seen["divided"],
        joined=seen["joined"],
        renumbered=_renumbered(merged, old, new),
    )


def _renumbered(merged: Resolution, old: tuple[Entry, ...], new: tuple[Entry, ...]) -> int:
    """Paragraphs on both sides, word for word, whose number is another."""
    left = [entry for entry in old if isinstance(entry.block, Paragraph)]
    right = [entry for entry in new if isinstance(entry.block, Paragraph)]
    count = i = j = 0
    for entry in outline(merged):
        if not isinstance(entry.block, Paragraph):
            continue
        kept = not goes(entry.block.change) and not comes(entry.block.change)
        if kept and left[i].block.content == right[j].block.content:  # type: ignore[union-attr]
            count += left[i].numbers != right[j].numbers
        i += not comes(entry.block.change)
        j += not goes(entry.block.change)
    return count
