"""What one paragraph has come to so far: pieces, open fields, a note that awaits its mark."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from drafter.word.reading.document import Changed, NoteCall, Piece, Run
from drafter.word.reading.sources import Sources

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST_MARK = 4


@dataclass(slots=True)
class Field:
    """A field that is open: its instruction, and whether its result has begun."""

    instruction: str = ""
    shows: bool = False


@dataclass(slots=True)
class Reading:
    """The state of reading one paragraph."""

    sources: Sources
    style: str
    pieces: list[Piece] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    link: str = ""
    change: Changed = ""
    author: str = ""
    look: Run = field(default_factory=lambda: Run(""))
    awaits_mark: bool = False

    def text(self, text: str | None) -> None:
        """Add characters in the look of the current run."""
        if not text or not all(one.shows for one in self.fields):
            return
        if self.awaits_mark and self._take_mark(text):
            return
        last = self.pieces[-1] if self.pieces else None
        if isinstance(last, Run) and replace(last, text="") == self.look:
            self.pieces[-1] = replace(last, text=last.text + text)
        else:
            self.pieces.append(replace(self.look, text=text))

    def _take_mark(self, text: str) -> bool:
        """Give a note the mark that follows its call; the mark may be cut into several texts of one run."""
        call = self.pieces[-1]
        if not isinstance(call, NoteCall) or len(text.strip()) > _LONGEST_MARK:
            self.awaits_mark = False
            return False
        self.pieces[-1] = replace(call, mark=(call.mark or "") + text.strip())
        return True

    def instruction(self) -> str:
        """The instruction of the innermost field whose result is being read."""
        return self.fields[-1].instruction.strip() if self.fields else ""
