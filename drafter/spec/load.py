"""YAML text → tree, in one pass over the events of PyYAML's C parser.

The parser's own loader is not used: it guesses types, keeps the last of two equal keys, builds objects from tags,
expands aliases without bound and recurses as deep as the input does.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.errors import InputError
from drafter.findings import Finding, Origin
from drafter.spec.accidents import lost_comments, mapping_as_key, syntax_problem
from drafter.spec.source import Place, Problems, Source
from drafter.spec.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from typing import IO, Any

MAX_BYTES = 4_000_000
"""The longest texts of the United Nations stay far below this."""
MAX_DEPTH = 32
MAX_VALUES = 100_000
MAX_TEXT = 500_000
"""Characters of one text; no paragraph comes near it."""

_CONTROL = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"


def read_file(path: Path) -> Source:
    """Read a spec file.

    Raises:
        InputError: it is not there, too large, or not text.

    """
    try:
        with path.open("rb") as stream:
            return read_stream(stream, str(path))
    except OSError as error:
        if path.is_dir():
            _unreadable(str(path), "This is a folder, not a spec.")
        _unreadable(str(path), f"The file cannot be read: {error.strerror or error}.")
    raise AssertionError


def read_stream(stream: IO[bytes], name: str) -> Source:
    """Read a spec from an open stream, no further than a spec may be long.

    Raises:
        InputError: it is too large, or not text.

    """
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        _unreadable(name, f"The file is larger than {MAX_BYTES // 1_000_000} MB; no resolution is that long.")
    return Source(name, decode(data, name))


def decode(data: bytes, name: str) -> str:
    """The text of a file: UTF-8, or UTF-16 where a byte-order mark says so.

    Raises:
        InputError: the bytes are neither.

    """
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        _unreadable(name, "The file is not UTF-8 text.", "In your editor, save it with the encoding UTF-8.", line)
    raise AssertionError


def _unreadable(name: str, message: str, hint: str = "", line: int | None = None) -> None:
    finding = Finding("unreadable", message, origin=Origin(name, line, None), hint=hint)
    raise InputError(f"{name}: {message}", [finding])


def parse(source: Source, problems: Problems) -> Node:
    """The tree of a YAML text. Problems that leave a tree are noted; the others stop.

    Raises:
        InputError: the text is no YAML, or goes beyond the bounds of a spec.

    """
    import yaml

    if len(source.text) > MAX_BYTES:
        _unreadable(source.name, f"The text is longer than {MAX_BYTES // 1_000_000} MB; no resolution is that long.")
    try:
        root = _Composer(source, problems).compose()
    except yaml.YAMLError as error:
        problems.stop(*syntax_problem(error, source))
    lost_comments(root, source, problems)
    return root


class _Composer:
    """Builds the tree from events, without recursion."""

    def __init__(self, source: Source, problems: Problems) -> None:
        self.source = source
        self.problems = problems
        self.root: Node | None = None
        self.open: list[Mapping | Sequence] = []
        self.pending: list[Scalar | None] = []  # for each open mapping, the key that waits for its value
        self.values = 0

    def compose(self) -> Node:
        from yaml import events
        from yaml._yaml import CParser

        next_event = CParser(self.source.text).get_event
        scalar, mapping, sequence = events.ScalarEvent, events.MappingStartEvent, events.SequenceStartEvent
        ends = (events.MappingEndEvent, events.SequenceEndEvent)
        while (event := next_event()) is not None:
            kind = type(event)
            if kind is scalar:
                self.place(self.scalar(event))
            elif kind is mapping:
                start: Any = event.start_mark
                self.enter(Mapping({}, {}, self.source, start.line + 1, start.column + 1), event)
            elif kind is sequence:
                start = event.start_mark
                self.enter(Sequence([], self.source, start.line + 1, start.column + 1), event)
            elif kind in ends:
                self.open.pop()
                self.pending.pop()
            elif kind is events.AliasEvent:
                self.alias(event)
            elif kind is events.DocumentStartEvent and self.root is not None:
                self.problems.stop("several-documents", self.at(event), "A file holds one spec; here begins another.")
        if self.root is None:
            self.problems.stop("empty", Place(self.source, 1, 1), "The file is empty.", "Begin with: schema: 1")
        return self.root

    def at(self, event: Any) -> Place:
        return Place(self.source, event.start_mark.line + 1, event.start_mark.column + 1)

    def scalar(self, event: Any) -> Scalar:
        self.count(event)
        if event.style == '"' and (sign := re.search(_CONTROL, event.value)):
            message = f"The text holds the control character U+{ord(sign[0]):04X}, which no document can."
            self.problems.add("control-character", self.at(event), message, "Take it out.")
        if len(event.value) > MAX_TEXT:
            self.problems.stop("too-long", self.at(event), f"The text is longer than {MAX_TEXT} characters.")
        start, end = event.start_mark, event.end_mark
        return Scalar(
            event.value,
            self.source,
            start.line + 1,
            start.column + 1,
            not event.style,
            end.line + 1,
            end.column + 1,
        )

    def count(self, event: Any) -> None:
        self.values += 1
        if self.values > MAX_VALUES:
            self.problems.stop("too-long", self.at(event), f"The spec holds more than {MAX_VALUES} values.")
        if event.anchor is not None or event.tag is not None:
            self.decorated(event)

    def decorated(self, event: Any) -> None:
        if event.tag is not None:
            code, what = "tag", f"The tag {event.tag!r} has no meaning here: a spec holds text, lists and keys only."
            self.problems.add(
                code, self.at(event), what, "Take it out; if the “!” belongs to the text, quote the text."
            )
        if event.anchor is not None:
            message = f"The anchor &{event.anchor} has no meaning here."
            hint = "Take it out; if the “&” belongs to the text, put the text in quotes."
            self.problems.add("anchor", self.at(event), message, hint)

    def alias(self, event: Any) -> None:
        message = f"*{event.anchor} is an alias of YAML; a spec has none."
        hint = "If a text begins with an asterisk, put the whole text in quotes."
        place = self.at(event)
        self.problems.add_last("alias", place, message, hint)
        self.place(Scalar(f"*{event.anchor}", self.source, place.line, place.column))

    def enter(self, node: Mapping | Sequence, event: Any) -> None:
        self.count(event)
        if len(self.open) >= MAX_DEPTH:
            self.problems.stop("too-deep", node, f"The nesting goes deeper than {MAX_DEPTH} levels.")
        if self.open and isinstance(self.open[-1], Mapping) and self.pending[-1] is None:
            mapping_as_key(node, self.open[-1], self.problems)
        self.place(node)
        self.open.append(node)
        self.pending.append(None)

    def place(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
        elif (key := self.pending[-1]) is not None:
            parent.entries[key.text] = node
            self.pending[-1] = None
        elif isinstance(node, Scalar):
            self.key(parent, node)

    def key(self, parent: Mapping, key: Scalar) -> None:
        if first := parent.keys.get(key.text):
            message = f"“{key.text}” is given twice; the first is on line {first.line}."
            self.problems.add("duplicate-key", key, message, "Take one of the two out.")
            key = Scalar(key.text + "\0" * len(parent.keys), key.source, key.line, key.column)
        parent.keys[key.text] = key
        self.pending[-1] = key
