"""Accidents of YAML told in plain words: text it would lose silently, and syntax it cannot read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.spec.source import Place, Problems, Source
from drafter.spec.tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from typing import NoReturn

    from yaml import YAMLError

_TOUCHING_COMMENT = re.compile(r"[ \t]+#(?=\S)")
_ANY_TOUCHING = re.compile(r"#(?<=[ \t]#)(?=\S)")
"""The same, and quick where there is none."""
_QUOTE = "Put the whole text in quotes."


def mapping_as_key(node: Mapping | Sequence, parent: Mapping, problems: Problems) -> NoReturn:
    """Complain of a key that is no text: most often `{{ … }}` at the beginning of an unquoted text."""
    line = node.source.line(parent.line)
    if line[parent.column - 1 : parent.column + 1] == "{{":
        text = line[parent.column - 1 :].strip()
        cure = f'Put it in quotes: "{text}"' if '"' not in text else f"Put it in quotes: '{text}'"
        problems.stop("lost-braces", parent, "YAML takes a text that begins with {{ for a mapping.", cure)
    problems.stop("odd-key", node, "A key must be a plain word or phrase.", _QUOTE)


def lost_comments(root: Node, source: Source, problems: Problems) -> None:
    """Complain where YAML took the rest of a line for a comment that was meant as text: `resolution #5 of …`."""
    if not _ANY_TOUCHING.search(source.text):
        return
    stack: list[Node] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, Sequence):
            stack += node.items
        elif isinstance(node, Mapping):
            stack += node.entries.values()
        elif node.plain and node.text:
            _lost_comment(node, problems)


def _lost_comment(node: Scalar, problems: Problems) -> None:
    rest = node.source.line(node.end_line)
    if match := _TOUCHING_COMMENT.match(rest, node.end_column - 1):
        lost = rest[match.end() - 1 :]
        place = Place(node.source, node.end_line, match.end())
        message = f"YAML takes “{_shortened(lost)}” for a comment and would drop it."
        hint = "Put the whole text in quotes; or, if it is a comment, write a space behind the #."
        problems.add("lost-text", place, message, hint)


def _shortened(text: str, length: int = 40) -> str:
    return text if len(text) <= length else text[:length].rstrip() + "…"


# --- syntax -----------------------------------------------------------------------------------------------------

_SENTENCES = (
    # what libyaml says, what a drafter needs to hear, how to mend it
    (
        "mapping values are not allowed",
        "A colon followed by a space stands inside a text, and YAML takes what is before it for a key.",
        "Put the whole text in quotes, or write it below the key behind >-.",
    ),
    (
        "while scanning an alias",
        "A text that begins with * must be quoted: YAML takes the asterisk for an alias.",
        _QUOTE,
    ),
    ("while scanning an anchor", "A text that begins with & must be quoted: YAML takes it for an anchor.", _QUOTE),
    ("while scanning a tag", "A text that begins with ! must be quoted: YAML takes it for a tag.", _QUOTE),
    ("while parsing a tag", "A text that begins with ! must be quoted: YAML takes it for a tag.", _QUOTE),
    (
        "unexpected end of stream",
        "The quotation mark that opens here is never closed.",
        "Close it; a quotation mark inside a quoted text is doubled ('') or written \\\".",
    ),
    (
        "unknown escape character",
        "Inside double quotes a backslash begins an escape, and this one means nothing.",
        "Use single quotes instead, or write the backslash twice.",
    ),
    (
        "could not find expected ':'",
        "A line stands at the depth of the keys and is none: the colon is missing, or the line is not indented.",
        "Indent the line if it continues the text above; write a colon behind it if it is a key.",
    ),
    (
        "expected ',' or ']'",
        "The list that opens with [ here is never closed.",
        "Close it with ], or put the whole text in quotes.",
    ),
    (
        "expected ',' or '}'",
        "The { that opens here is never closed.",
        "Close it with }, or put the whole text in quotes.",
    ),
    (
        "expected comment or line break",
        "Nothing may follow | or > on its line.",
        "Begin the text on the next line, indented; or put the text in quotes if | or > belongs to it.",
    ),
    ("control characters", "The file holds a control character.", "Delete it; it may be invisible in your editor."),
)
_OPENINGS = {
    "{": "A text that begins with {{ must be quoted: YAML takes it for a mapping.",
    "[": "A text that begins with [ must be quoted: YAML takes it for a list.",
    '"': "Text follows a closing quotation mark; the quotes must hold the whole text.",
    "'": "Text follows a closing quotation mark; the quotes must hold the whole text.",
}
_UNPLAIN = "@`%"
_VALUE_START = re.compile(r"^\s*(?:- +)*(?:[^\"'\[{#:]*: +)?(?=(.))")


def syntax_problem(error: YAMLError, source: Source) -> tuple[str, Place, str, str]:
    """Code, place, message and hint for what the parser could not read."""
    place = _place(error, source)
    line = source.line(place.line)
    said = " ".join(str(part) for part in (*error.args, str(error)) if part)
    for phrase, message, hint in _SENTENCES:
        if phrase in said:
            return "syntax", place, message, hint
    if "\t" in line[: place.column]:
        return "syntax", place, "A tab stands where YAML wants spaces.", "Indent with spaces only."
    if "cannot start any token" in said and line[place.column - 1 : place.column] in _UNPLAIN:
        sign = line[place.column - 1 : place.column]
        return "syntax", place, f"A text that begins with {sign} must be quoted.", _QUOTE
    start = _VALUE_START.match(line)
    if start and start[1] in _OPENINGS and place.column > start.end() + 1:
        return "syntax", Place(source, place.line, start.end() + 1), _OPENINGS[start[1]], _quoted(line[start.end() :])
    return "syntax", place, "The line does not fit in: it is indented neither like a neighbour nor below one.", _INDENT


_INDENT = "Lines of one list or one set of keys begin in the same column; what belongs below is indented by two more."


def _quoted(text: str) -> str:
    text = text.strip()
    return _QUOTE if '"' in text or "'" in text else f'Put the whole text in quotes: "{_shortened(text, 60)}"'


_TOLD_BY_THEIR_BEGINNING = ("unexpected end", "expected ','", "scanning an alias", "scanning a simple key", "a tag")


def _place(error: YAMLError, source: Source) -> Place:
    mark = getattr(error, "problem_mark", None)
    opened = any(phrase in str(error) for phrase in _TOLD_BY_THEIR_BEGINNING)
    if opened and getattr(error, "context_mark", None) is not None:
        mark = error.context_mark  # type: ignore[attr-defined]
    if mark is not None:
        return Place(source, mark.line + 1, mark.column + 1)
    position = getattr(error, "position", None)
    before = source.text.encode()[: position or 0].decode(errors="ignore")
    return Place(source, before.count("\n") + 1, len(before) - before.rfind("\n"))
