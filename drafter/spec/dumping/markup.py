"""Inline nodes → text as a drafter types it: the reverse of `spec.markup`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from drafter.model.nodes import (
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inlines,
    Inserted,
    Link,
    Note,
    Reference,
    Script,
    Text,
    Verb,
)
from drafter.model.walk import merged, rewrite
from drafter.spec.closing import closed, stripped
from drafter.spec.schema.forms import read_name

_SIGNS = re.compile(
    r"""
      \\                                            # a backslash
    | [*~{]                                         # emphasis, no-break space, expression
    | \[(?=\^)                                      # a note
    | \](?=\((?:https?://|mailto:))                 # a link
    | <(?=/?(?:sup|sub|u|b|i|v)>|br[ ]?/?>)         # a tag
    """,
    re.VERBOSE,
)
_BRACKETS = re.compile(r"(?<!\\)[\[\]]")
_PARENTHESES = re.compile(r"[()\\]")
_TAGS = {"italic": "i", "bold": "b", "underline": "u"}
_STARS = {"italic": "*", "bold": "**"}
_LINKED = re.compile(r"(?:https?://|mailto:)\S*")


@dataclass(slots=True)
class Written:
    """Texts of one spec as they are written, and the notes called in them by name.

    Attributes:
        sentence: the mark that closes a note.
        phrases: texts that are written as an expression, with the expression.

    """

    sentence: str
    phrases: dict[str, str] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)

    def text(self, content: Inlines) -> str:
        """Some content as a drafter types it."""
        return self._pieces(merged(_accepted(content)), bracketed=False)

    def note(self, note: Note, *, bracketed: bool = False) -> str:
        """The text of a note; `bracketed` where it stands in brackets inside another text."""
        return self.without_mark(note.content, self.sentence, note_follows=True, keep=True, bracketed=bracketed)

    def without_mark(
        self, content: Inlines, mark: str, *, note_follows: bool, keep: bool = False, bracketed: bool = False
    ) -> str:
        """Some content without the closing mark it is read with, or with it (`keep`); a backslash where it has none."""
        content = merged(_accepted(content))
        short = stripped(content, mark)
        for candidate in (content,) if keep else (short, content):
            if closed(candidate, mark, note_follows=note_follows) == content:
                return self._pieces(candidate, bracketed=bracketed)
        return self._pieces(content, bracketed=bracketed) + "\\"

    def _pieces(self, content: Inlines, *, bracketed: bool) -> str:
        out = ""
        for node in content:
            out += self._piece(node, out, bracketed=bracketed)
        return out

    def _piece(self, node: Inline, before: str, *, bracketed: bool) -> str:
        if isinstance(node, Text):
            return self._text(node.text, bracketed=bracketed)
        if isinstance(node, Note):
            return self._call(node)
        if isinstance(node, Reference):
            return f'{{{{ para("{node.label}") }}}}'
        if isinstance(node, Break):
            return "<br>"
        if isinstance(node, Link):
            return self._link(node)
        return self._marked(node, before, bracketed=bracketed)

    def _text(self, text: str, *, bracketed: bool) -> str:
        for phrase, expression in self.phrases.items():
            before, found, after = text.partition(phrase)
            if found:
                pieces = (self._text(piece, bracketed=bracketed) for piece in (before, after))
                return f"{{{{ {expression} }}}}".join(pieces)
        text = _SIGNS.sub(r"\\\g<0>", text).replace("\u00a0", "~").replace("\n", " ")
        return _BRACKETS.sub(r"\\\g<0>", text) if bracketed else text

    def _marked(self, node: Verb | Emphasis | Script | Inserted | Deleted, before: str, *, bracketed: bool) -> str:
        inner = self._pieces(node.content, bracketed=bracketed)
        if isinstance(node, Emphasis):
            stars = _STARS.get(node.style)
            plain = inner and not inner[0].isspace() and not inner[-1].isspace()
            if stars and plain and "*" not in inner and not before.endswith("*"):
                return f"{stars}{inner}{stars}"
            tag = _TAGS[node.style]
        elif isinstance(node, Script):
            tag = "sup" if node.position == "super" else "sub"
        else:
            tag = "v"
        return f"<{tag}>{inner}</{tag}>"

    def _link(self, node: Link) -> str:
        inner = self._pieces(node.content, bracketed=True)
        if not _LINKED.fullmatch(node.target):
            return inner
        target = _PARENTHESES.sub(r"\\\g<0>", node.target)
        return f"[{inner}]({target})"

    def _call(self, note: Note) -> str:
        if note.name and note.name not in self.notes and _is_name(note.name):
            self.notes[note.name] = note
            return f"[^{note.name}]"
        text = self.note(note, bracketed=True)
        if text.endswith("\\") and not text.endswith("\\\\"):
            text += " "
        return f"[^{note.mark or ''}:{text}]"


def _is_name(name: str) -> bool:
    try:
        return bool(read_name(name))
    except ValueError:
        return False


def _accepted(content: Inlines) -> Inlines:
    """The content with its changes accepted: a spec holds none."""

    def accept(node: Inline) -> Inlines:
        if isinstance(node, Deleted):
            return ()
        return node.content if isinstance(node, Inserted) else (node,)

    return rewrite(content, accept)
