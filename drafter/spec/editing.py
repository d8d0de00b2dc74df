"""Changing words in a spec while its comments, order and layout stay.

A change is given as a reader of the document sees it: these words of this paragraph become those. In the file the
words may be folded over lines, carry markup, or have their no-break spaces typed as `~`; all that is looked through,
and what lies around the words is left as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from drafter.spec.load import parse
from drafter.spec.source import Problems, Source, line_starts
from drafter.spec.tree import Mapping, Node, Scalar
from drafter.spec.tree import Sequence as ListNode

_SPACES = " \t\r\n\u00a0\u202f"
MARKUP = "*[]<>~\\^"
_SPACE = r"(?:\\\n[ \t]*|[ \t\u00a0]*\n[ \t]*|:[ \t]+|[ \u202f])+"
_ONE_SPACE = r"(?:~|\\\n[ \t]*|[ \u00a0\u202f])"
"""One of several: a fold of lines stands for one space only."""
_OTHER_SPACES = {"\u00a0": r"(?:~|\u00a0|[ \t]*\n[ \t]*\u00a0)", "\t": r"(?:\t|\\t)"}
"""Spaces of other kinds, as a file writes them."""
_MARKED = r"(?::[ \t]+|\[\^[^\]\n]*\]|\]\([^()\s]*\)|</?[a-z]+>|[*_\[])*"
"""What may stand between two signs and is not read: the call of a note, a link, emphasis, the colon behind a verb."""
_CLOSING = re.compile(r"[\u00a0 ]?[.,;:。，；：،؛]$")
"""A mark that a file may leave to the place of the paragraph."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of a paragraph and what stands in their place.

    Attributes:
        line, column: where the paragraph (or the value of a key) begins in the file, from 1.
        old, new: the words, as plain text with no-break spaces as such.
        occurrence: which of several equal places in the paragraph is meant, from 0; -1 for the last.

    """

    line: int
    column: int
    old: str
    new: str
    occurrence: int = 0


@dataclass(frozen=True, slots=True)
class Edited:
    """The changed text, and the edits whose words do not stand in it as such (an expression may write them)."""

    text: str
    missed: tuple[Edit, ...] = ()


def edited(text: str, edits: Sequence[Edit], name: str = "spec") -> Edited:
    """Make edits in the text of a spec. Edits that would overlap an earlier one are missed.

    Raises:
        InputError: the text is no YAML within the bounds of a spec.

    """
    done: list[Located] = []
    missed: list[Edit] = []
    for edit, found in zip(edits, located(text, edits, name), strict=True):
        if (
            found is None
            or not found.is_exact
            or any(found.start < other.end and other.start < found.end for other in done)
        ):
            missed.append(edit)
        else:
            done.append(found)
    return Edited(put(text, done), tuple(missed))


def put(text: str, changes: Sequence[Located]) -> str:
    """A text with changes made, none of which may overlap another; of several at one place the first stands first."""
    for _, found in sorted(enumerate(changes), key=lambda each: (each[1].start, each[1].end, each[0]), reverse=True):
        text = text[: found.start] + found.replacement + text[found.end :]
    return text


@dataclass(frozen=True, slots=True)
class Located:
    """Where an edit's words stand in the file: characters `start` to `end`, and what to write there.

    `is_exact` is false where markup stands among the words: it would be lost if others were written there.
    """

    start: int
    end: int
    replacement: str
    is_exact: bool = True


def located(text: str, edits: Sequence[Edit], name: str = "spec", root: Node | None = None) -> list[Located | None]:
    """Where the words of edits stand in the text of a spec; None for those that do not stand in it as such.

    Args:
        text, name: the file.
        edits: what is looked for.
        root: the tree of the text, where it has been parsed already; what a facts file added to it is passed over.

    Raises:
        InputError: the text is no YAML within the bounds of a spec.

    """
    starts = line_starts(text)
    root = root or parse(Source(name, text), Problems())
    places = _scalars_by_place(root, {(edit.line, edit.column) for edit in edits})
    in_brackets = cache(lambda: _in_brackets(root, text, starts))
    return [_located(text, starts, places.get((edit.line, edit.column), []), edit, in_brackets) for edit in edits]


def _scalars_by_place(root: Node, wanted: set[tuple[int, int]]) -> dict[tuple[int, int], list[Scalar]]:
    """For places of nodes, the texts below each in the order of the file; keys belong to their mapping."""
    found: dict[tuple[int, int], list[Scalar]] = {}
    todo = [root]
    while todo:
        node = todo.pop()
        place = (node.line, node.column)
        if place in wanted and (place not in found or isinstance(node, Mapping)):
            found[place] = list(_scalars(node))
        if not isinstance(node, Scalar):
            todo += _below(node)
    return found


def _scalars(node: Node) -> Iterator[Scalar]:
    """The texts of a node, in the order of the file."""
    if isinstance(node, Scalar):
        yield node
        return
    for each in _below(node):
        yield from _scalars(each)


def _below(node: ListNode | Mapping) -> Iterator[Node]:
    """What stands in a list, or the keys and values of a mapping, in the file of the node itself."""
    if isinstance(node, ListNode):
        yield from node.items
        return
    for key, value in node.entries.items():
        if node.keys[key].source is node.source:
            yield from (node.keys[key], value)


def _in_brackets(root: Node, text: str, starts: list[int]) -> set[tuple[int, int]]:
    """The places of texts that stand in a list in brackets or in keys in braces."""
    found: set[tuple[int, int]] = set()
    todo = [(root, False)]
    while todo:
        node, inside = todo.pop()
        if isinstance(node, Scalar):
            found |= {(node.line, node.column)} if inside else set()
            continue
        at = starts[node.line - 1] + node.column - 1
        inside = inside or text[at : at + 1] in ("[", "{")
        todo += [(each, inside) for each in _below(node)]
    return found


def _located(
    text: str, starts: list[int], scalars: list[Scalar], edit: Edit, in_brackets: Callable[[], set[tuple[int, int]]]
) -> Located | None:
    """Where an edit's words stand in the file, and what to write there."""
    if not scalars or not edit.old:
        return None
    found = _standing(text, starts, scalars, edit, in_brackets) or _among_markup(text, starts, scalars, edit)
    mark = _CLOSING.search(edit.old)
    if found or mark is None or not edit.new.endswith(mark[0]):
        return found
    shorter = replace(edit, old=edit.old[: mark.start()], new=edit.new.removesuffix(mark[0]), occurrence=-1)
    found = _standing(text, starts, scalars, shorter, in_brackets)
    ends = (_content(text, starts, scalar)[1] for scalar in scalars)
    return found if found is not None and found.end in ends else None


def _among_markup(text: str, starts: list[int], scalars: list[Scalar], edit: Edit) -> Located | None:
    """Where an edit's words stand with calls of notes, links and the like among them."""
    pattern = re.compile(_MARKED.join(_piece(piece) for piece in _PIECE.findall(edit.old)))
    inside = [_content(text, starts, scalar) for scalar in scalars]
    matches = [
        match
        for match in pattern.finditer(text, inside[0][0], inside[-1][1])
        if any(first <= match.start() < last for first, last in inside)
    ]
    if edit.occurrence >= len(matches):
        return None
    match = matches[edit.occurrence]
    return Located(match.start(), match.end(), match[0], is_exact=False)


def _standing(
    text: str, starts: list[int], scalars: list[Scalar], edit: Edit, in_brackets: Callable[[], set[tuple[int, int]]]
) -> Located | None:
    """Where an edit's words stand as they are."""
    if not edit.old:
        return None
    first, last = scalars[0], scalars[-1]
    start = starts[first.line - 1] + first.column - 1
    end = starts[last.end_line - 1] + last.end_column - 1
    inside = [_content(text, starts, scalar) for scalar in scalars]
    matches = [
        match
        for match in _pattern(edit.old).finditer(text, start, end)
        if any(first <= match.start() < last for first, last in inside)
        and any(first < match.end() <= last for first, last in inside)
    ]
    if not -1 <= edit.occurrence < len(matches) or not matches:
        return None
    match = matches[edit.occurrence]
    holder = next((s for s in reversed(scalars) if starts[s.line - 1] + s.column - 1 <= match.start()), first)
    new = _written(edit, match[0], holder)
    if holder.plain and re.search(r"[][{},]", new) and (holder.line, holder.column) in in_brackets():
        return _quoted(text, starts, holder, Located(match.start(), match.end(), new))
    return Located(match.start(), match.end(), new)


def _quoted(text: str, starts: list[int], holder: Scalar, change: Located) -> Located:
    """A change that puts marks of YAML between brackets: the whole text gets quotes."""
    start = starts[holder.line - 1] + holder.column - 1
    end = starts[holder.end_line - 1] + holder.end_column - 1
    whole = text[start : change.start] + change.replacement + text[change.end : end]
    return Located(start, end, "'" + whole.replace("'", "''") + "'")


def _content(text: str, starts: list[int], scalar: Scalar) -> tuple[int, int]:
    """Where the text of a scalar begins and ends in the file, its quotes left out."""
    start = starts[scalar.line - 1] + scalar.column - 1
    end = starts[scalar.end_line - 1] + scalar.end_column - 1
    return (start + 1, end - 1) if not scalar.plain and text[start : start + 1] in ("'", '"') else (start, end)


def _pattern(old: str) -> re.Pattern[str]:
    """The words as they may stand in a file: folded, escaped, their quotes doubled."""
    return re.compile("".join(_piece(piece) for piece in _PIECE.findall(old)))


_PIECE = re.compile(r"[ \t\r\n\u00a0\u202f]+|.", re.S)
"""Spaces that a file may have otherwise, and every other character; one of another width is itself."""


def _piece(piece: str) -> str:
    if piece[0] in " \t\r\n\u00a0\u202f":
        return _OTHER_SPACES.get(piece, _SPACE) if len(piece) == 1 else rf"{_ONE_SPACE}{{{len(piece)},}}"
    if piece == "'":
        return "''?"
    escaped = re.escape(piece)
    return rf"\\?{escaped}" if piece in MARKUP or piece == '"' else escaped


def _written(edit: Edit, raw: str, holder: Scalar) -> str:
    """The new words in the file's own way: `~` for a no-break space, marks of markup and quotes escaped.

    What they share with the old ones at their beginning stays as it is folded and written.
    """
    same = takewhile(lambda signs: signs[0] == signs[1], zip(edit.old, edit.new, strict=False))
    shared = len("".join(sign for sign, _ in same).rstrip(_SPACES))
    if shared and (kept := _pattern(edit.old[:shared]).match(raw)):
        rest = replace(edit, old=edit.old[shared:], new=edit.new[shared:])
        return kept[0] + _written_anew(rest, raw[kept.end() :], holder)
    return _written_anew(edit, raw, holder)


def _written_anew(edit: Edit, raw: str, holder: Scalar) -> str:
    new = re.sub(r"[*~\\^]", r"\\\g<0>", edit.new).replace("\u00a0", "~")
    head, tail = _kept_separator(edit, raw, new)
    opening = holder.source.line(holder.line)[holder.column - 1 : holder.column]
    if holder.plain:
        tail = tail.replace(": ", ":~")  # a colon and a space would end the text of a plain scalar
    elif opening in "'\"":
        tail = tail.replace("'", "''") if opening == "'" else tail.replace('"', '\\"')
    return head + tail


def _kept_separator(edit: Edit, raw: str, new: str) -> tuple[str, str]:
    """What to keep of `Verb: text` when an edit spans the verb and its text: the colon goes where the space is."""
    match = re.search(r":[ \t]+", raw)
    if match is None or ": " in edit.old:
        return "", new
    verb = re.sub(r"\s+", " ", raw[: match.start()])
    words = new.split(" ")
    at = len(verb.split(" "))
    if len(words) <= at:
        return "", new
    return f"{' '.join(words[:at])}{match[0]}", " ".join(words[at:])
