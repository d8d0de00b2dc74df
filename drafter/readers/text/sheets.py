"""Physical lines → paragraphs and notes.

The text layer of a PDF breaks paragraphs into lines and pages, and puts running heads, job numbers and the notes of a
page between them. Pasted text has a paragraph a line, with or without empty lines between.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from statistics import median

from drafter.model.symbols import Symbol, SymbolError
from drafter.readers.lines.labels import TYPED, readings

_RULE = re.compile(r"\s*[_\u2014\u2500-]{8,}\s*")
_PAGE = re.compile(r"\s*(?:\d{1,3}\s*/\s*\d{1,3}|\d{2}-\d{5}(?:\s*\([A-Z]\).*)?|\*\d{6,8}\*|Please recycle.*)\s*")
_PAGES_OF_JOB = re.compile(r"\s*(?:\d{2}-\d{5}\s+\d{1,3}/\d{1,3}|\d{1,3}/\d{1,3}\s+\d{2}-\d{5})\s*")
_NOTE = re.compile(r"\s*(?P<mark>\*{1,4}|[¹²³⁰⁴-⁹]{1,3}|\d{1,3}|[†‡§])\s+(?=\S)")
_SURE_NOTE = re.compile(r"\s*(?P<mark>\*{1,4}|[¹²³⁰⁴-⁹]{1,3}|[†‡§])\s*(?=[^\s*])")
_CLOSING = (".", ",", ";", ":", "。", "，", "；", "：", "،", "؛", "”", "»", ")", "]", "?", "!")
_COMMAS = (",", "，", "،")
_CALLED_LAST = re.compile(r"(?<=[.,;:。，；：،؛])\s*(?:\d{1,3}|[*]{1,4}|[¹²³⁰⁴-⁹]{1,3})$")
_JOINED_BY_HYPHEN = re.compile(r"\w[-\u2010\u2011]$")
_INSIDE = re.compile(r"(?<=\S )[(（][^\W_]{1,4}[)）](?=\s)")
_NO_SPACE = re.compile(r"[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef“”]")
_LONG_LINE = 160
SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(slots=True)
class Paragraph:
    """One paragraph of the text: its words, and the line it begins on (from 1)."""

    text: str
    line: int
    behind_page: bool = False


@dataclass(slots=True)
class Sheets:
    """The paragraphs of a text and its notes by mark ("1", "*")."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)


def sheets(text: str, stands_alone: Callable[[str], bool]) -> Sheets:
    """Cut a text into paragraphs.

    Args:
        text: the text, all of it.
        stands_alone: whether a line is a paragraph by itself though others follow at once, as on a cover.

    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\f").split("\n")
    found = Sheets()
    behind = False
    whole = _has_whole_lines(lines)
    for block, start, kind in _blocks(lines):
        if kind == "note":
            _add_notes(block, found)
        else:
            behind = behind or kind == "behind"
            for at, words in _paragraphs(block, whole=whole, stands_alone=stands_alone):
                if note := _loose_note(words, found.paragraphs):
                    found.notes.setdefault(note["mark"].translate(SUPERSCRIPT), words[note.end() :].strip())
                    behind = True
                    continue
                found.paragraphs.append(Paragraph(words, start + at + 1, behind))
                behind = False
    found.paragraphs = _mended(found.paragraphs)
    return found


def _loose_note(words: str, before: list[Paragraph]) -> re.Match[str] | None:
    """A note that stands between paragraphs: it begins with a mark that an earlier word carries."""
    note = _SURE_NOTE.match(words)
    if not note:
        return None
    carried = re.compile(rf"\S{re.escape(note['mark'])}(?!\*)")
    return note if any(carried.search(one.text) for one in before) else None


def _has_whole_lines(lines: list[str]) -> bool:
    """Whether each line is a paragraph: lines are long, or no empty ones stand between them."""
    full = [len(line) for line in lines if line.strip()]
    empty = sum(not line.strip() for line in lines)
    return bool(full) and (median(full) > _LONG_LINE or empty * 20 < len(full))


def _blocks(lines: list[str]) -> Iterator[tuple[list[str], int, str]]:
    """Runs of lines between empty ones, the first one's position, and what they are: text, behind (a page), note."""
    symbol, start, kind = "", 0, "text"
    block: list[str] = []
    for position, line in enumerate([*lines, ""]):
        head = bool(symbol) and line.strip("\f \t") == symbol
        if not symbol and _is_symbol(line):
            symbol = line.strip()
        if line.strip("\f \t") and not head and not _RULE.fullmatch(line) and not _PAGE.fullmatch(line):
            if not _PAGES_OF_JOB.fullmatch(line):
                start = start if block else position
                block.append(line.strip("\f"))
            continue
        if block:
            yield block, start, kind
            block = []
            kind = "note" if kind == "note" else "text"
        if _RULE.fullmatch(line):
            kind = "note"
        elif head or line.startswith("\f"):
            kind = "behind"


def _is_symbol(line: str) -> bool:
    try:
        Symbol.parse(line)
    except SymbolError:
        return False
    return True


def _add_notes(block: list[str], found: Sheets) -> None:
    """The notes at the foot of a page; a block that begins with no mark continues the note before it."""
    words = _joined(block)
    match = _NOTE.match(words) or _SURE_NOTE.match(words)
    if match:
        found.notes.setdefault(match["mark"].translate(SUPERSCRIPT), words[match.end() :].strip())
    elif found.notes:
        last = next(reversed(found.notes))
        found.notes[last] = f"{found.notes[last]} {words}"


def _paragraphs(block: list[str], *, whole: bool, stands_alone: Callable[[str], bool]) -> Iterator[tuple[int, str]]:
    """The paragraphs of a block with the position of each: one, unless numbers or known lines stand in it."""
    pending: list[str] = []
    first = 0
    for position, line in enumerate(block):
        alone = whole or stands_alone(line)
        numbered = TYPED.match(line + " x" if len(line.strip()) < 8 else line)
        closed = not pending or pending[-1].rstrip().endswith(_CLOSING)
        begins = numbered and closed and not _counted_inside(numbered["label"], pending)
        if pending and (alone or begins):
            yield first, _joined(pending)
            pending = []
        if not pending:
            first = position
        pending.append(line)
        if alone:
            yield first, _joined(pending)
            pending = []
    if pending:
        yield first, _joined(pending)


def _counted_inside(label: str, before: list[str]) -> bool:
    """Whether a number continues a count inside a sentence, "by (a) …; (b) …; (c) …", and begins a line by chance."""
    following = set(readings(label))
    numbers = _INSIDE.findall(" ".join(before))
    return any((form, value + 1) in following for number in numbers for form, value in readings(number))


def _joined(lines: list[str]) -> str:
    """Wrapped lines as one: with a space, but none behind a hyphen or between Chinese characters."""
    out = ""
    for line in (line.strip() for line in lines):
        if (
            not out
            or not line
            or _JOINED_BY_HYPHEN.search(out)
            or (_NO_SPACE.match(out[-1]) and _NO_SPACE.match(line[0]))
        ):
            out += line
        else:
            out += ("\t" if TYPED.fullmatch(out + " x", 0, len(out) + 1) else " ") + line
    return out


def _mended(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Paragraphs that a page break cut in two, whole again."""
    out: list[Paragraph] = []
    for one in paragraphs:
        torn = out and (_is_open(out[-1].text) or re.match("[a-z]", one.text))
        if torn and one.behind_page and not TYPED.match(one.text):
            out[-1].text = _joined([out[-1].text, one.text])
        else:
            out.append(one)
    return out


def _is_open(text: str) -> bool:
    """Whether a paragraph cannot end here: with no closing mark, or, where it has a number, with a comma."""
    text = _CALLED_LAST.sub("", text)
    return not text.endswith(_CLOSING) or (text.endswith(_COMMAS) and TYPED.match(text) is not None)
