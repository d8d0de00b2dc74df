"""Text as a drafter types it → inline nodes: notes, emphasis, scripts, links, no-break spaces, expressions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, cast

from drafter.model.nodes import Break, Emphasis, Inline, Inlines, Link, Note, Script, Text, Verb
from drafter.spec.closing import LEFT_OPEN, is_left_open
from drafter.spec.folding import on_one_line
from drafter.spec.tree import Spot

if TYPE_CHECKING:
    from drafter.spec.source import Placed, Problems
    from drafter.spec.tree import Scalar

_SPECIAL = re.compile(r"[\[*<~\\\n{]")
# The look ahead spares most characters of a text the trial of every mark.
_TOKEN = re.compile(
    r"""
    (?=[\\~\[\]<*{])(?:
      (?P<left_open>\\(?:\Z|[ ](?=\])))
    | \\(?P<escape>[!-/:-@\[-`{-~])
    | (?P<nbsp>~)
    | \[\^(?P<name>[^\s\[\]:^*]+)\]
    | (?P<note>\[\^(?P<mark>[^\s\[\]:^]{0,8}):\s*)
    | (?P<bracket>\[)
    | (?P<close>\](?:\((?P<target>(?:https?://|mailto:)(?:\\.|[^\s()\\]|\([^\s()]*\))*+)\))?)
    | <(?P<slash>/?)(?P<tag>sup|sub|u|b|i|v)>
    | (?P<br><br[ ]?/?>)
    | (?P<stars>\*+)
    | \{\{(?P<expression>[^{}]*)\}\}
    | (?P<braces>\{\{)
    | (?P<statement>\{%))
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)")

_MOST_STARS = 3
"""Asterisks that open or close at once, for bold and italic."""

MAX_LEVELS = 16
"""How deep marks may stand in one another."""


@dataclass(slots=True)
class _Frame:
    """A mark that was opened: what it was, where, and what stands in it so far."""

    kind: str
    opening: str = ""
    at: int = 0
    out: list[Inline] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    left_open: bool = False

    def add(self, *nodes: Inline) -> None:
        """Put nodes behind what stands here."""
        for node in nodes:
            if isinstance(node, Text):
                self.pieces.append(node.text)
            else:
                self.flush()
                self.out.append(node)

    def flush(self) -> None:
        """Make one text of the pieces that wait."""
        if text := "".join(self.pieces):
            self.out.append(Text(text))
        self.pieces.clear()

    def content(self) -> Inlines:
        """All that stands here."""
        self.flush()
        return tuple(self.out)

    def closing_content(self) -> Inlines:
        """The same where a closing mark may follow."""
        return self.content() + (LEFT_OPEN if self.left_open else ())


@dataclass(slots=True)
class Markup:
    """Reads texts of one spec.

    Attributes:
        call: gives the note of a name, for a call at a place.
        evaluate: gives what an expression at a place stands for.
        close: gives the text of a note its closing mark.

    """

    problems: Problems
    call: Callable[[str, Placed], Note | None]
    evaluate: Callable[[str, Placed], Inlines]
    close: Callable[[Inlines], Inlines]
    han: bool = False

    def inlines(self, scalar: Scalar | None) -> Inlines:
        """What a text of the spec says; () for none. White space at its ends is dropped, a line end is a space."""
        content = self.unclosed(scalar)
        return content[:-1] if is_left_open(content) else content

    def unclosed(self, scalar: Scalar | None, *, inside_note: bool = False) -> Inlines:
        """The same for a text that may get a closing mark; ends in `LEFT_OPEN` where a backslash refuses it."""
        if scalar is None:
            return ()
        text = on_one_line(scalar, han=self.han)
        bare = plain(text)
        return _Reader(self, scalar, text.strip(), inside_note).read() if bare is None else bare


@lru_cache(maxsize=4096)
def plain(text: str) -> Inlines | None:
    """What a text without marks says, None for one that has some; kept, for verbs and paragraphs come back."""
    if _SPECIAL.search(text):
        return None
    bare = text.strip(" \t")
    return (Text(bare),) if bare else ()


class _Reader:
    """Reads one text that holds markup."""

    def __init__(self, markup: Markup, scalar: Scalar, text: str, inside_note: bool) -> None:
        self.markup = markup
        self.scalar = scalar
        self.text = text
        self.inside_note = inside_note
        self.frames = [_Frame("")]

    def read(self) -> Inlines:
        """The nodes of the whole text."""
        position = 0
        for token in _TOKEN.finditer(self.text):
            self.add(self.text[position : token.start()])
            self.token(token)
            position = token.end()
        self.add(self.text[position:])
        while len(self.frames) > 1:
            self.give_up()
        return self.frames[0].closing_content()

    def token(self, token: re.Match[str]) -> None:
        kind = token.lastgroup or ""
        if kind in _SIGNS:
            self.add(_SIGNS[kind] or token[kind])
        else:
            _HANDLERS[kind](self, token)

    def left_open(self, token: re.Match[str]) -> None:
        """Refuse a closing mark: for the whole text at its end, for a note before its bracket."""
        self.frames[0 if token.end() == len(self.text) else -1].left_open = True

    def call(self, token: re.Match[str]) -> None:
        spot = self.place(token)
        if note := self.markup.call(token["name"], spot):
            self.note(note, spot)

    def open_note(self, token: re.Match[str]) -> None:
        self.open("note", token)

    def open_bracket(self, token: re.Match[str]) -> None:
        self.open("bracket", token)

    def tag(self, token: re.Match[str]) -> None:
        self.close(token["tag"], token) if token["slash"] else self.open(token["tag"], token)

    def line_end(self, _: re.Match[str]) -> None:
        self.frames[-1].add(Break())

    def expression(self, token: re.Match[str]) -> None:
        self.frames[-1].add(*self.markup.evaluate(token["expression"], self.place(token)))

    def braces(self, token: re.Match[str]) -> None:
        self.add("{{")
        self.problem("unclosed-mark", token, "The expression that opens here is never closed by }}.", _PLAIN)

    def statement(self, token: re.Match[str]) -> None:
        message = "A spec allows expressions, {{ … }}, but no statements, {% … %}."
        self.problem("statement", token, message, "Write the text out; or put a backslash before the {.")

    # --- building

    def add(self, text: str) -> None:
        self.frames[-1].pieces.append(text)

    def place(self, token: re.Match[str]) -> Spot:
        return Spot(self.scalar, self.text, token.start(), token.end())

    def problem(self, code: str, token: re.Match[str], message: str, hint: str) -> None:
        self.markup.problems.add(code, self.place(token), message, hint)

    def open(self, kind: str, token: re.Match[str]) -> None:
        if len(self.frames) > MAX_LEVELS:
            self.add(token[0])
            return
        self.frames.append(_Frame(kind, token[0], token.start()))

    def note(self, note: Note, spot: Spot) -> None:
        if self.inside_note or any(frame.kind == "note" for frame in self.frames):
            hint = "Call it from the text that the note belongs to."
            self.markup.problems.add("note-in-note", spot, "A note cannot stand inside a note.", hint)
        self.frames[-1].add(note)

    def close_bracket(self, token: re.Match[str]) -> None:
        kind = self.frames[-1].kind
        if kind == "note":
            self.close_note(token)
        elif kind == "bracket":
            self.close_link(token)
        else:
            self.add(token[0])

    def close_note(self, token: re.Match[str]) -> None:
        frame = self.frames.pop()
        mark = frame.opening[2:].split(":")[0]
        spot = Spot(self.scalar, self.text, frame.at, frame.at + len(frame.opening))
        self.note(Note(self.markup.close(frame.closing_content()), mark or None), spot)
        self.add(token[0][1:])

    def close_link(self, token: re.Match[str]) -> None:
        frame = self.frames.pop()
        if token["target"]:
            target = _ESCAPED.sub(r"\1", token["target"])
            self.frames[-1].add(Link(frame.content(), target))
        else:
            self.frames[-1].add(Text("["), *frame.content(), Text("]"))

    def stars(self, token: re.Match[str]) -> None:
        """Open or close emphasis; asterisks between spaces are plain, and four or more, with nothing between them."""
        left = len(token["stars"])
        if left > _MOST_STARS:
            self.add(token[0])
            return
        before, after = self.text[max(token.start() - 1, 0) : token.start()], self.text[token.end() : token.end() + 1]
        while left:
            kind = next((frame.kind for frame in reversed(self.frames) if frame.kind != "bracket"), "")
            if kind in ("*", "**") and len(kind) <= left and before.strip():
                self.close(kind, token)
                left -= len(kind)
            elif after.strip() and len(self.frames) <= MAX_LEVELS:
                self.frames.append(_Frame("**" if left > 1 else "*", "*" * min(left, 2), token.start()))
                left -= min(left, 2)
            else:
                self.add("*" * left)
                left = 0

    def close(self, kind: str, token: re.Match[str]) -> None:
        self.drop_brackets()
        if self.frames[-1].kind != kind:
            self.problem("unclosed-mark", token, f"{token[0]} closes nothing that was opened just before.", _PLAIN)
            return
        frame = self.frames.pop()
        self.frames[-1].add(_made(kind, frame.content()))

    def drop_brackets(self) -> None:
        """Take brackets that are open here for plain ones: they close nothing that a mark encloses."""
        while self.frames[-1].kind == "bracket":
            self.give_up()

    def give_up(self) -> None:
        """Take a mark that is never closed for the characters it is made of; a plain bracket may do that."""
        frame = self.frames.pop()
        if frame.kind != "bracket":
            place = Spot(self.scalar, self.text, frame.at, frame.at + len(frame.opening))
            opening = frame.opening.strip()
            self.markup.problems.add("unclosed-mark", place, f"{opening} is never closed.", _PLAIN)
        self.frames[-1].add(Text(frame.opening), *frame.content())


_SIGNS = {"escape": "", "nbsp": "\u00a0"}
_HANDLERS: dict[str, Callable[[_Reader, re.Match[str]], None]] = {
    "left_open": _Reader.left_open,
    "name": _Reader.call,
    "note": _Reader.open_note,
    "bracket": _Reader.open_bracket,
    "close": _Reader.close_bracket,
    "tag": _Reader.tag,
    "br": _Reader.line_end,
    "stars": _Reader.stars,
    "expression": _Reader.expression,
    "braces": _Reader.braces,
    "statement": _Reader.statement,
}

_PLAIN = "Close it; or put a backslash before it, if the sign itself is meant."
_STYLES = {"*": "italic", "i": "italic", "**": "bold", "b": "bold", "u": "underline"}


def _made(kind: str, content: Inlines) -> Inline:
    if kind == "v":
        return Verb(content)
    if kind in ("sup", "sub"):
        return Script(content, "super" if kind == "sup" else "sub")
    return Emphasis(content, cast("Literal['italic', 'bold', 'underline']", _STYLES[kind]))
