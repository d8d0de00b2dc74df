"""Plain trees → YAML text: block style, long texts folded, short lists of words on one line.

An own writer, because PyYAML's quotes and folds for the machine: it cannot leave Chinese unbroken by spaces, nor keep
short lists on a line and long ones below.
"""

from __future__ import annotations

import re

WIDTH = 120

Tree = "str | list[Tree] | dict[str, Tree]"


class OneLine(list["str | OneLine | dict[str, str]"]):
    """A list that stands in brackets: [77/18, 79/9]."""


class OneLineKeys(dict[str, str]):
    """Keys that stand in braces: {82/1: 2027-12-01}."""


_INDICATORS = "!&*?|>@%`\"'#,[]{}"
_SPECIAL = re.compile(r": |:$| #|^[-?:](?: |$)|^(?:---|\.\.\.)|[\t\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_FLOW = re.compile(r"[,\[\]{}]|^[-?:]|:$")
_UNPRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")


def write(tree: dict[str, object], *, han: bool = False) -> str:
    """A mapping as YAML text; `han` folds at Chinese punctuation instead of spaces."""
    lines: list[str] = []
    _keys(tree, 0, lines, han)
    return "\n".join(lines) + "\n"


def scalar(text: str, *, flow: bool = False) -> str:
    """A text on one line, quoted if it must be."""
    if _UNPRINTED.search(text):
        return '"' + _UNPRINTED.sub(_code, text.replace("\\", "\\\\").replace('"', '\\"')) + '"'
    plain = text and text == text.strip() and text[0] not in _INDICATORS and not _SPECIAL.search(text)
    if plain and not (flow and _FLOW.search(text)):
        return text
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def _code(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _keys(tree: dict[str, object], indent: int, lines: list[str], han: bool, first: str = "") -> None:
    """The lines of a mapping; `first` stands before its first key instead of the indent ("  - ")."""
    for position, (key, value) in enumerate(tree.items()):
        if value == "" and isinstance(value, _Gap):
            lines.append("")
            continue
        lead = first if first and position == 0 else " " * indent
        _value(f"{lead}{scalar(key)}:", value, indent, lines, han)


def _value(lead: str, value: object, indent: int, lines: list[str], han: bool) -> None:
    if isinstance(value, str):
        lines.extend(_folded(f"{lead} " if lead.endswith(":") else lead, value, indent + 2, han))
    elif isinstance(value, OneLine | OneLineKeys) or not value:
        lines.extend(_wrapped(f"{lead} {_flow(value)}", indent + 2))
    elif isinstance(value, dict):
        lines.append(lead)
        _keys(value, indent + 2, lines, han)
    elif isinstance(value, list):
        lines.append(lead)
        for item in value:
            _item(item, indent + 2, lines, han)


def _item(item: object, indent: int, lines: list[str], han: bool) -> None:
    lead = " " * indent + "- "
    if isinstance(item, OneLine | OneLineKeys) or (isinstance(item, dict | list) and not item):
        lines.extend(_wrapped(lead + _flow(item), indent + 2))
    elif isinstance(item, dict):
        _keys(item, indent + 2, lines, han, first=lead)
    elif isinstance(item, str):
        lines.extend(_folded(lead, item, indent + 2, han))


def _flow(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key, flow=True)}: {_flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(each) for each in value) + "]"
    return scalar(str(value), flow=True)


class _Gap(str):
    """An empty line between keys."""

    __slots__ = ()


GAP = _Gap("")

# --- folding ----------------------------------------------------------------------------------------------------

_BREAK = re.compile(r"(?<=[^ ]) (?=[^\W_]|[“«(])")
_HAN_BREAK = re.compile(r"(?<=[，；、。])(?=[\u4e00-\u9fff0-9A-Za-z《])")
_UNBROKEN = re.compile(r"\{\{.*?\}\}")


def _folded(lead: str, text: str, indent: int, han: bool) -> list[str]:
    """A text behind its key or dash, folded where it is long."""
    written = scalar(text)
    if len(lead) + len(written) <= WIDTH or (written[0] == '"' and "\\" in written):
        return [lead + written]
    whole = [match.span() for match in _UNBROKEN.finditer(written)]
    found = [match.span() for match in (_HAN_BREAK if han else _BREAK).finditer(written)]
    places = [place for place in found if not any(start < place[0] < end for start, end in whole)]
    return _broken(lead + written, [(start + len(lead), end + len(lead)) for start, end in places], indent)


def _wrapped(line: str, indent: int) -> list[str]:
    """A list in brackets, broken behind its commas where it is long."""
    if len(line) <= WIDTH:
        return [line]
    return _broken(line, [match.span() for match in re.finditer(r"(?<=, )", line)], indent)


def _broken(line: str, places: list[tuple[int, int]], indent: int) -> list[str]:
    """A line broken at the last of the places that fits, again and again."""
    lines: list[str] = []
    start, fits = 0, None
    lead = ""
    for place in [*places, (len(line), len(line))]:
        if fits and len(lead) + _columns(line[start : place[0]]) > WIDTH:
            lines.append((lead + line[start : fits[0]]).rstrip(" "))
            start, lead = fits[1], " " * indent
        fits = place
    lines.append(lead + line[start:])
    return lines


def _columns(text: str) -> int:
    """How many columns a text takes; Han characters take two."""
    return len(text) + sum(0x2E80 <= ord(sign) <= 0xFFEF for sign in text)
