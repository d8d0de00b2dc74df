"""Which paragraph hangs on which: a flat run of lines → paragraphs with their sub-paragraphs.

A number that continues an open count stands in that count; one that begins a count opens the next deeper level.
Where both fit, as "(i)" after "(h)", Word's own level decides, else a colon before it. A number out of turn is kept
as it stands. Numbers that position gives anyway are left to position.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeVar

from drafter.findings import Severity
from drafter.model.nodes import Block, Clause, Heading, Inlines, Item, Operative, Paragraph, Preambular, Verb
from drafter.readers.lines.labels import Form, readings
from drafter.readers.lines.line import Line, Page

Made = TypeVar("Made", bound=Paragraph)

DEEPEST = 4
_ADDED = re.compile(r" ?(?:bis|ter|quater)")
_INTRODUCTORY = (":", "：")
_FINAL = (".", "。")
_KINDS: dict[str, type[Paragraph]] = {kind.__name__: kind for kind in (Paragraph, Preambular, Operative, Clause)}


@dataclass(slots=True)
class Open:
    """A paragraph that others may still hang on, and the count it stands in."""

    line: Line
    content: Inlines
    kind: type[Paragraph]
    form: Form | None = None
    value: int = 0
    number: int | str | None = None
    items: list[Open] = field(default_factory=list)
    then: list[Open] = field(default_factory=list)

    def last_text(self) -> str:
        """The text that stands last in it."""
        below = self.then or self.items
        return below[-1].last_text() if below else self.line.text


@dataclass(slots=True)
class Nesting:
    """One run of paragraphs being put together; the path holds those that are open, the outermost first."""

    page: Page
    kind: type[Preambular | Operative | Clause]
    count: int = 0
    path: list[Open] = field(default_factory=list)
    done: list[Open | Block] = field(default_factory=list)
    base: Form | None = None
    lettered: bool = False

    def block(self, block: Block) -> None:
        """Add a heading, table or section: nothing hangs on it."""
        self.path.clear()
        self.done.append(block)

    def add(self, line: Line, content: Inlines) -> None:
        """Put the next line in its place."""
        if "then" in line.told:
            self._hang(line, content, int(line.told["then"]))
        elif line.label:
            self._numbered(line, content)
        else:
            self._unnumbered(line, content)

    # --- numbered

    def _numbered(self, line: Line, content: Inlines) -> None:
        level, form, value = self._place(line)
        if level == 0:
            self._paragraph(line, content, form, value)
        elif level > DEEPEST:
            self.page.say("too-deep", f"{line.label} stands deeper than {DEEPEST} levels", line.origin)
            self._item(line, content, DEEPEST, form, value)
        else:
            self._item(line, content, level, form, value)

    def _place(self, line: Line) -> tuple[int, Form | None, int]:
        """The level of a numbered line, 0 for a paragraph, with the form and value that its number has there."""
        possible = readings(line.label)
        if isinstance(level := line.told.get("level"), int):
            level = max(0, min(level, len(self.path)))
            return (level, *self._reading_at(level, possible))
        if (level := self._counted_level(line)) is not None:
            return (level, *self._reading_at(level, possible))
        if not possible:
            return self._place_of_odd(line)
        if not self.path and not (self.base and self._continues(self.base, self.count, possible)):
            return (0, *self._best(possible, self.base))
        following = [
            (level, form, value)
            for level in range(len(self._levels()) - 1, -1, -1)
            for form, value in possible
            if (at := self._levels()[level])[0] == form and (value == at[1] + 1 or form.figure == "bullet")
        ]
        taken = [form for form, _ in self._levels()]
        beginning = [
            (len(self._levels()), form, value)
            for form, value in possible
            if (value == 1 or form.figure == "bullet") and form not in taken
        ]
        if beginning and (not following or self._introduced()):
            return beginning[0]
        if following:
            return following[0]
        again = [(taken.index(form), form, value) for form, value in possible if form in taken]
        if again:
            return max(again, key=lambda one: one[0])
        if line.counted and self.path:
            level = sum(1 for one in self.path if one.line.list != line.list or one.line.level < line.level)
            return (min(level, len(self.path)), *self._best(possible, None))
        return (len(self._levels()) if self.path else 0, *self._best(possible, None))

    def _levels(self) -> list[tuple[Form | None, int]]:
        """Form and last value of each open level."""
        if not self.path:
            return [(self.base, self.count)]
        outer = [(self.base, self.count)] if self.path[0].form is None else []
        return [*outer, *((one.form, one.value) for one in self.path if one.form is not None)]

    def _counted_level(self, line: Line) -> int | None:
        """The level that Word's own list gives; None where the paragraphs above stand in no list or another."""
        if not line.counted:
            return None
        if self.page.own:
            return max(0, min(line.level - self.lettered, len(self.path)))
        if not self.path:
            return None
        for depth, one in reversed(list(enumerate(self.path))):
            if one.line.list == line.list and one.line.counted:
                steps = line.level - one.line.level
                if steps > 0 and depth < len(self.path) - 1:
                    return None
                return max(0, depth + min(steps, 1)) if steps >= 0 else self._outer(line)
        return None

    def _outer(self, line: Line) -> int | None:
        """The depth of the open paragraph that stands on the same level of the list as a line."""
        for depth, one in enumerate(self.path):
            if one.line.list == line.list and one.line.counted and one.line.level >= line.level:
                return depth
        return None

    def _reading_at(self, level: int, possible: tuple[tuple[Form, int], ...]) -> tuple[Form | None, int]:
        """How a number reads on a level: in the form that the level has, else as a first number."""
        form = self.path[level].form if level < len(self.path) else None
        return self._best(possible, form if level or form else self.base)

    def _place_of_odd(self, line: Line) -> tuple[int, Form | None, int]:
        """A number such as "3 bis" stands on the level whose numbers look like it."""
        looks = {form for form, _ in readings(_ADDED.sub("", line.label))}
        levels = self._levels()
        fitting = [level for level, (form, _) in enumerate(levels) if form in looks]
        return (fitting[-1] if fitting else 0), None, 0

    def _continues(self, form: Form, count: int, possible: tuple[tuple[Form, int], ...]) -> bool:
        return any(each == form and value == count + 1 for each, value in possible)

    def _best(self, possible: tuple[tuple[Form, int], ...], wanted: Form | None) -> tuple[Form | None, int]:
        """The reading in a wanted form, else the lowest value: a first number is rarely the ninth."""
        for form, value in possible:
            if form == wanted:
                return form, value
        return min(possible, key=lambda one: one[1]) if possible else (None, 0)

    def _introduced(self) -> bool:
        return bool(self.path) and self.path[-1].last_text().rstrip().endswith(_INTRODUCTORY)

    def _paragraph(self, line: Line, content: Inlines, form: Form | None, value: int) -> None:
        new = Open(line, content, _KINDS.get(line.told.get("kind", "")) or self.kind, form, value)
        if form is None:
            new.number = re.sub(r"[.．、]$", "", line.label)
        elif form.figure == "bullet":
            new.kind = Paragraph
            self.page.say("bullet", "a bullet was read as an unnumbered paragraph", line.origin, Severity.NOTE)
        else:
            if value != self.count + 1:
                new.number = value
                self._out_of_turn(line)
            self.count, self.base = value, form
        self._asked(new)
        self.path = [new]
        self.done.append(new)

    def _item(self, line: Line, content: Inlines, level: int, form: Form | None, value: int) -> None:
        above = self.path[min(level, len(self.path)) - 1]
        holder = above.then[-1] if above.then else above
        before = holder.items[-1].value if holder.items else 0
        new = Open(line, content, Item, form, value)
        if form is None:
            new.number = line.label
        elif form.figure == "bullet":
            new.value = 1
            new.number = line.label
        elif value != before + 1:
            new.number = value
            self._out_of_turn(line)
        self._asked(new)
        holder.items.append(new)
        self.path[min(level, len(self.path)) :] = [new]

    def _asked(self, new: Open) -> None:
        """A count that the drafter asked for, by the file's record."""
        if isinstance(number := new.line.told.get("number"), int | str):
            new.number = number

    def _out_of_turn(self, line: Line) -> None:
        if "number" in line.told:
            return
        message = f"{line.label} does not follow the number before it"
        hint = "Look whether a paragraph is missing or the numbering was restarted by accident."
        self.page.say("number-out-of-turn", message, line.origin, hint=hint)

    # --- unnumbered

    def _unnumbered(self, line: Line, content: Inlines) -> None:
        opens = bool(content) and isinstance(content[0], Verb)
        if self.path and not opens and "kind" not in line.told and self._follows(line):
            self._hang(line, content, 0)
            return
        new = Open(line, content, _KINDS.get(line.told.get("kind", "")) or self._unnumbered_kind(opens=opens))
        self.path = [new]
        self.done.append(new)

    def _hang(self, line: Line, content: Inlines, level: int) -> None:
        """Unnumbered text behind the sub-paragraphs of a paragraph that is open."""
        if not self.path:
            self.done.append(Open(line, content, Paragraph))
            return
        level = min(level, len(self.path) - 1)
        self.path[level].then.append(Open(line, content, Paragraph))
        del self.path[level + 1 :]

    def _unnumbered_kind(self, *, opens: bool) -> type[Paragraph]:
        if self.kind is Preambular:
            return Preambular
        if self.kind is Operative and opens and self.base is None:
            return Operative
        return Paragraph

    def _follows(self, line: Line) -> bool:
        """Whether an unnumbered line without verb continues the paragraph before it."""
        first = self.path[0]
        before = first.last_text().rstrip()
        if before.endswith(_INTRODUCTORY):
            return True
        if self.kind is Clause and not first.items:
            return False
        if first.items:
            return not before.endswith(_FINAL) or line.text[:1].islower()
        return self.kind is Operative and line.text[:1].islower()

    # --- the result

    def blocks(self) -> tuple[Block, ...]:
        """Everything put together."""
        return tuple(self._built(one, one.kind) if isinstance(one, Open) else one for one in self.done)

    def _built(self, one: Open, kind: type[Made]) -> Made:
        return kind(
            content=one.content,
            number=one.number,
            items=tuple(self._built(item, Item) for item in one.items),
            then=tuple(self._built(text, Paragraph) for text in one.then),
            label=self.page.label(one.line),
            origin=one.line.origin,
        )


def heading(line: Line, content: Inlines) -> Heading:
    """A heading; by the file's record, else with its number as it stands."""
    level, numbered, number = line.told.get("heading", (line.outline or 1, False, line.label or None))
    return Heading(content=content, level=level, numbered=numbered, number=number, origin=line.origin)
