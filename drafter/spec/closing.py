"""Closing marks that a drafter left out: supplied by position and language, never doubled (house style 1.5)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from drafter.model.nodes import Break, Inlines, Note, Reference, Text

if TYPE_CHECKING:
    from drafter.language.shape import Marks
    from drafter.model.front import Kind

Region = Literal["preamble", "operative", "annex"]


class Ends(NamedTuple):
    """How the paragraphs of one list end.

    Attributes:
        region: the kind of text they stand in.
        each: the mark of each paragraph.
        last: the mark of the last one.
        item: the mark of their sub-paragraphs, those that end the paragraph left aside.
        numbered: whether the paragraphs of an annex are numbered.

    """

    region: Region
    each: str
    last: str
    item: str
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Closings:
    """The closing marks of one document.

    Attributes:
        marks: those of the language.
        lettered: whether operative paragraphs are lettered, as in decisions; the last recital leads over to them.
        sentences: whether each paragraph is a sentence, as in amendments.

    """

    marks: Marks
    lettered: bool = False
    sentences: bool = False

    @classmethod
    def of(cls, kind: Kind, marks: Marks) -> Closings:
        """Those of a kind of document."""
        return cls(marks, kind.is_decision, kind == "amendment")

    @property
    def verbless(self) -> bool:
        """Whether paragraphs may open without a verb."""
        return self.lettered or self.sentences

    def preamble(self) -> Ends:
        """A preamble. Sub-paragraphs of recitals end in commas, in all 30 cases of sessions 76 and 77."""
        mark = self.marks.preambular
        return Ends("preamble", mark, self.marks.introductory if self.lettered else mark, mark)

    def operative(self) -> Ends:
        """An operative part."""
        if self.sentences:
            return Ends("operative", self.marks.sentence, self.marks.sentence, self.marks.operative)
        return Ends("operative", self.marks.operative, self.marks.final, self.marks.operative)

    def annex(self, *, numbered: bool) -> Ends:
        """An annex: sentences."""
        return Ends("annex", self.marks.sentence, self.marks.sentence, self.marks.operative, numbered)

    def section_preamble(self) -> Ends:
        """The recitals of a section."""
        mark = self.marks.preambular
        return Ends("preamble", mark, mark, mark)

    def section(self, outer: Ends, closing: str) -> Ends:
        """The paragraphs of a section that stands in another list and ends in `closing`."""
        if outer.region == "annex":
            return outer._replace(last=closing)
        return self.operative()._replace(last=closing)


_CLOSING = ",;:.!?…，；：。、！？،؛؟"
_QUOTES = "”»’"

LEFT_OPEN = (Text(""),)
"""What a backslash at the end of a text is read as: no closing mark wanted."""


def is_left_open(content: Inlines) -> bool:
    """Whether some content ends in `LEFT_OPEN`. Every text is asked, and comparing tuples of nodes would take long."""
    return bool(content) and isinstance(last := content[-1], Text) and not last.text


def closed(content: Inlines, mark: str, *, note_follows: bool) -> Inlines:
    """The content with its closing mark; none where the drafter asks for none, or there is nothing to close.

    A note called at the end stands behind the mark, or before it where the language has it so (`note_follows` false).
    """
    if is_left_open(content):
        return content[:-1]
    end = len(content)
    while end and isinstance(content[end - 1], Note):
        end -= 1
    if not mark or not content or is_closed(content[:end]):
        return content
    at = end if note_follows else len(content)
    if at and isinstance(last := content[at - 1], Text):
        return (*content[: at - 1], Text(last.text + mark), *content[at:])
    return (*content[:at], Text(mark), *content[at:])


def stripped(content: Inlines, mark: str) -> Inlines:
    """The content without the closing mark at its end, before or behind the notes called there."""
    for end in range(len(content) - 1, -1, -1):
        node = content[end]
        if isinstance(node, Text) and mark and node.text.endswith(mark):
            rest = node.text.removesuffix(mark)
            if rest.endswith(" "):
                break  # reading would take the space away with it
            return (*content[:end], *((Text(rest),) if rest else ()), *content[end + 1 :])
        if not isinstance(node, Note):
            break
    return content


def is_closed(content: Inlines) -> bool:
    """Whether some content ends with a mark, closing quotation marks behind it left aside."""
    for node in reversed(content):
        if isinstance(node, Text):
            if text := node.text.rstrip(" \u00a0\u202f"):
                return (text.rstrip(_QUOTES) or text)[-1] in _CLOSING
        elif isinstance(node, Reference | Break):
            return False
        elif not isinstance(node, Note):
            return is_closed(node.content)
    return False


_ITEM = r"^ *- \S"
_TYPED = rf"[{re.escape(_CLOSING.replace(':', ''))}][\"']?\n(?= *(?:- |[a-z_]+:|\n))"
"""Marks at the ends of texts, behind which another begins; a colon there is a key's."""


def leaves_marks(text: str) -> bool:
    """Whether the text of a spec leaves closing marks to position: most of its paragraphs have none typed.

    Asked of a text in which one mark is wrong, which does not count.
    """
    return 2 * (len(re.findall(_TYPED, text)) - 1) < len(re.findall(_ITEM, text, re.M)) - 1
