"""Comparing two documents: one merged document, a summary of what changed, and what a redline cannot show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from operator import itemgetter

from drafter.errors import UsageError
from drafter.findings import Finding
from drafter.language.shape import Language
from drafter.model.front import Resolution
from drafter.model.lines import NoPlaceError
from drafter.model.nodes import (
    Annex,
    Block,
    Deleted,
    Inlines,
    Inserted,
    Operative,
    Paragraph,
    Part,
    Reference,
    Section,
    Text,
)
from drafter.model.outline import Entry, by_label, comes, goes, outline
from drafter.model.walk import inlines
from drafter.redline.align import LIKE_ENOUGH
from drafter.redline.changes import compare, spread
from drafter.redline.fidelity import Sides, unshown
from drafter.redline.notes import first_called
from drafter.redline.relaid import Relaid
from drafter.redline.size import fewest, marked
from drafter.redline.stream import Stream, TornError
from drafter.redline.tree import Merge
from drafter.redline.words import Numbers, numbered

Compare = Callable[[Inlines, Inlines], Inlines]


@dataclass(frozen=True, slots=True)
class Reading:
    """A way to read two texts as one.

    Attributes:
        like_enough: how alike two paragraphs must be for one to have become the other.
        by_lines: whether paragraphs may have become sub-paragraphs, or several of them (see `stream`), and whether
            single words between changes stay.

    """

    like_enough: float
    by_lines: bool = False


READINGS = (
    Reading(LIKE_ENOUGH),
    Reading(LIKE_ENOUGH, by_lines=True),
    Reading(0.15, by_lines=True),
    Reading(0, by_lines=True),
)
"""The first reads best; the others mark fewer words, as a rule each than the one before."""
LARGEST = 1.1
"""Words marked for each that must be, up to which a redline is read as it reads best."""


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

    merged, contents = _merged(before, after, left, right)
    return Redline(
        merged,
        before,
        after,
        contents,
        _summary(merged, old_entries, new_entries),
        tuple(unshown(before, after, merged, _sides(merged, left, right, language))),
    )


def _merged(before: Resolution, after: Resolution, left: Numbers, right: Numbers) -> tuple[Resolution, Compare]:
    """The two texts in one, as a reader likes it best among those that mark little enough; otherwise the least marked.

    The less alike two paragraphs may be that are shown as one reworked, the more single words stand between changes.
    """
    least = fewest(before, after)
    firsts = tuple(note for note in map(first_called, (before, after)) if note)
    stream = Stream(left, right, LIKE_ENOUGH, before.front.kind.is_decision, firsts)
    found: list[tuple[int, Resolution, Compare]] = []
    for reading in READINGS:
        contents = partial(compare, before=left, after=right, closely=reading.by_lines)
        try:
            whole = _whole(before, after, _merge(reading, contents, stream))
        except (TornError, NoPlaceError):
            continue
        found.append((marked(whole), whole, contents))
        if found[-1][0] <= LARGEST * least:
            return found[-1][1:]
    return min(found, key=itemgetter(0))[1:]


def _merge(reading: Reading, contents: Compare, stream: Stream) -> Merge:
    spreading = partial(spread, before=stream.before, after=stream.after, closely=reading.by_lines)
    freezing = partial(numbered, number=stream.before)
    if reading.by_lines:
        stream = replace(stream, least=reading.like_enough)
        return Relaid(contents, spreading, freezing, first_notes=stream.first_notes, stream=stream)
    return Merge(contents, spreading, freezing, reading.like_enough, stream.first_notes)


def _whole(before: Resolution, after: Resolution, merge: Merge) -> Resolution:
    parts = [_part(merge, old, new) for old, new in zip(before.parts, after.parts, strict=False)]
    title = merge.compare(before.front.title, after.front.title)
    return replace(after, parts=(*parts, *after.parts[len(parts) :]), front=replace(after.front, title=title))


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


def _part(merge: Merge, old: Part, new: Part) -> Part:
    """Merge two texts. Where only one of them has a lone, unnumbered paragraph, none can turn into the other."""
    if (_operatives(old.operative) == 1) == (_operatives(new.operative) == 1):
        return merge.part(old, new)
    apart = Merge(merge.compare, merge.spread, merge.freeze, merge.like_enough, renumbers=True, moves=merge.moves)
    whole = apart.part(old, new)
    merge.moves = apart.moves
    return whole


def _operatives(blocks: Sequence[Block]) -> int:
    """How many operative paragraphs there are, those of sections included."""
    return sum(
        _operatives(block.operative) if isinstance(block, Section) else isinstance(block, Operative) for block in blocks
    )


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
