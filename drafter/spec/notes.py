"""Footnotes by name: given once under `footnotes`, called once in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.model.nodes import Inlines, Note
from drafter.spec.tree import Mapping, Node, Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.spec.source import Placed, Problems, Source


class Notes:
    """The footnotes of a spec, and which of them were called."""

    def __init__(self, given: Node | None, home: Source, problems: Problems) -> None:
        self.home = home
        self.given = given if isinstance(given, Mapping) else None
        self.problems = problems
        self.called: dict[str, Placed] = {}
        self.read: Callable[[Scalar | None], Inlines] = lambda _: ()

    def call(self, name: str, place: Placed) -> Note | None:
        """The note of a name, called at a place; None where there is none."""
        node = self.given.entries.get(name) if self.given else None
        if node is None:
            self.missing(name, place)
            return None
        if first := self.called.get(name):
            message = f"The note “{name}” is called a second time; the first is on line {first.line}."
            hint = "Give the second call a note of its own under footnotes, such as “See footnote 1 above.”"
            self.problems.add("note-called-twice", place, message, hint)
            return self.note(node, name)
        self.called[name] = place
        return self.note(node, name)

    def note(self, node: Node, name: str | None = None) -> Note:
        """A note from its text, or from its keys mark and text."""
        if isinstance(node, Mapping):
            own, text = node.get("mark"), node.get("text")
            mark = own.text if isinstance(own, Scalar) else None
            return Note(self.read(text if isinstance(text, Scalar) else None), mark, name)
        return Note(self.read(node if isinstance(node, Scalar) else None), name=name)

    def missing(self, name: str, place: Placed) -> None:
        """Note a call of a note that is not given."""
        from difflib import get_close_matches

        near = get_close_matches(name, self.given.entries if self.given else (), 1)
        hint = f"Did you mean [^{near[0]}]?" if near else f"Add it under footnotes: “{name}: …”."
        self.problems.add("unknown-note", place, f"No note “{name}” is given under footnotes.", hint)

    def uncalled(self) -> None:
        """Note the notes that nothing calls."""
        for name, key in self.given.keys.items() if self.given else ():
            shared = key.source is not self.home  # another language may call it
            if name not in self.called and not shared and not name.endswith("\0"):
                hint = f"Put [^{name}] where it belongs in the text, or take the note out."
                self.problems.add("note-not-called", key, f"The note “{name}” is given and never called.", hint)
