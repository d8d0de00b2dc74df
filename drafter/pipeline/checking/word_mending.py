"""Mending Word files: the edits of findings that cannot be wrong, made until none is left."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.errors import DrafterError
from drafter.pipeline.checking.reading import Read, read_word

if TYPE_CHECKING:
    from drafter.check.settings import Settings
    from drafter.check.word.manuscript import Manuscript
    from drafter.word.mending.applying import Applied
    from drafter.word.mending.edits import Edit

_ROUNDS = 8
"""A mend can uncover another, and of two at one place the second waits; then the rest is left to the drafter."""
_TURNS = 3
"""Mended words may uncover what is to mend of their form, and the other way round."""
_TAG = re.compile(r"(?<=>)(?=<)")
_BLOCK = re.compile(r"(?<=</w:p>)|(?<=</w:style>)|(?<=/>)(?=<w:sectPr)")
_LONGEST_LINE = 400


@dataclass(frozen=True, slots=True)
class MendedWord:
    """A Word file that was mended.

    Attributes:
        data: its bytes.
        count: how many edits were made.
        said: what was mended, in words a drafter understands: "operative paragraph 2: WRD014 The space behind …".
        parts: the parts concerned, before and after.

    """

    path: str
    data: bytes
    count: int
    said: tuple[str, ...] = ()
    parts: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)

    @property
    def diff(self) -> str:
        """What was mended in words, then what changed in each part, an element a line."""
        lines = [f"# {self.path}: {line}\n" for line in self.said]
        for part, (before, after) in sorted(self.parts.items()):
            lines += [f"--- {self.path}!{part}\n", f"+++ {self.path}!{part}\n", *_changes(before, after)]
        return "".join(lines)


def mended_word(data: bytes, path: str, settings: Settings) -> MendedWord:
    """A Word file with every mend made that cannot be wrong; raises as `read_word` does."""
    made, read = MendedWord(path, data, 0), read_word(data, path, settings)
    for _ in range(_TURNS):
        before = made.data
        made, read = _with_form(made, read, settings)
        made, read = _with_words(made, read, settings)
        if made.data == before:
            break
    return made


def _with_form(made: MendedWord, read: Read, settings: Settings) -> tuple[MendedWord, Read]:
    """The file with its form mended, and as it is read then."""
    from drafter.word.mending.applying import applied

    for _ in range(_ROUNDS):
        if read.manuscript is None:
            break
        mends = list(_mends(read.manuscript, settings))
        new = applied(made.data, read.manuscript.file, [edit for _, edits in mends for edit in edits])
        after = _sound(new.data, made.path, settings) if new.parts else None
        if after is None:
            break
        made, read = _with(made, new, [words for words, _ in mends]), after
    return made, read


def _with_words(made: MendedWord, read: Read, settings: Settings) -> tuple[MendedWord, Read]:
    """The same with its words mended, as long as that leaves less to say of the text."""
    from drafter.pipeline.checking.word_wording import of_words
    from drafter.word.mending.applying import applied

    left: int | None = None
    for _ in range(_ROUNDS):
        if read.manuscript is None:
            break
        words, edits = of_words(read.manuscript, settings)
        new = applied(made.data, read.manuscript.file, edits)
        after = _sound(new.data, made.path, settings) if new.parts else None
        if after is None:
            break
        before, left = _said_of_text(read) if left is None else left, _said_of_text(after)
        if left >= before:
            break
        made, read = _with(made, new, words), after
    return made, read


def _with(made: MendedWord, new: Applied, words: Iterable[str]) -> MendedWord:
    """A mended file with more edits made, and what they mend in words."""
    parts = {part: (made.parts.get(part, pair)[0], pair[1]) for part, pair in new.parts.items()}
    said = tuple(dict.fromkeys([*made.said, *words]))
    return MendedWord(made.path, new.data, made.count + new.count, said, {**made.parts, **parts})


def _said_of_text(read: Read) -> int:
    """How many findings the rules on texts have."""
    from drafter.check.engine import inspect
    from drafter.check.register import RULES

    return len(read.findings) + len(list(inspect(read.draft, RULES)))


def _sound(data: bytes, path: str, settings: Settings) -> Read | None:
    """A mended file as it is read again; None where it cannot be, since a mend that breaks a file is none."""
    try:
        return read_word(data, path, settings)
    except DrafterError:
        return None


def _mends(manuscript: Manuscript, settings: Settings) -> Iterator[tuple[str, tuple[Edit, ...]]]:
    """What the rules that were asked for would mend, with the words that say so."""
    from drafter.check.engine import Selection, faults
    from drafter.check.rule import Scope
    from drafter.check.word.rules import RULES

    selection = Selection(settings.select, settings.ignore)
    rules = [rule for rule in RULES if selection.takes(rule) and rule.is_fixable]
    for rule, seen in faults(manuscript.draft, rules, Scope.WORD, manuscript):
        for fault in seen:
            if fault.mends:
                place = f"{fault.origin.place}: " if fault.origin and fault.origin.place else ""
                yield f"{place}{rule.code} {fault.message}", fault.mends


def _changes(before: bytes, after: bytes) -> Iterator[str]:
    """The changes of a part: paragraphs are held against each other first, then the elements of those that differ."""
    old, new = _BLOCK.split(before.decode("utf-8", "replace")), _BLOCK.split(after.decode("utf-8", "replace"))
    for tag, start, end, first, last in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            lines = _elements("".join(old[start:end])), _elements("".join(new[first:last]))
            yield f"@@ block {start + 1} @@\n"
            yield from list(difflib.unified_diff(*lines, n=1, lineterm=""))[3:]


def _elements(markup: str) -> list[str]:
    return [f"{piece[:_LONGEST_LINE]}\n" for piece in _TAG.split(markup)]
