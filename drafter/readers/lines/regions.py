"""Where parts, preamble, operative part, sections, annexes and closing lines begin.

The text is cut from the outside in: at the organs' opening lines into parts, at the annex headings, at the first
operative paragraph, at section numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from drafter.model.nodes import Verb
from drafter.readers.lines.known import Known
from drafter.readers.lines.labels import bare, readings
from drafter.readers.lines.line import Line, Role
from drafter.readers.lines.openings import phrase_of, with_verb

_LONGEST_HEADING = 200
_LONGEST_COVER = 60
_CLOSING = (",", ";", "，", "；", "،", "؛", ".", "。", ":", "：")


@dataclass(slots=True)
class AnnexLines:
    """An annex: its heading, the lines of its title, its body."""

    heading: Line
    titles: list[Line] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class PartLines:
    """One resolution text: what stands before its opening line, the line, and what follows."""

    head: list[Line] = field(default_factory=list)
    opening: Line | None = None
    amends: bool = False
    text: list[Line] = field(default_factory=list)
    closing: list[Line] = field(default_factory=list)
    annexes: list[AnnexLines] = field(default_factory=list)


def cut(lines: list[Line], known: Known) -> list[PartLines]:
    """Cut a text into its parts; the first one's `head` is the cover. Without an opening line there is one part."""
    if letters := [n for n, line in enumerate(lines) if "part" in line.told]:
        return _lettered(lines, letters, known)
    recorded = [n for n, line in enumerate(lines) if "opening" in line.told]
    if not recorded and any("starts" in line.told for line in lines):
        return [_headless(lines, known)]
    starts = recorded or [n for n, line in enumerate(lines) if _opens(line, known)]
    if not starts:
        return [_headless(lines, known)]
    parts = [PartLines(head=lines[: starts[0]])]
    for position, start in enumerate(starts):
        end = starts[position + 1] if position + 1 < len(starts) else len(lines)
        following = lines[start + 1 : end]
        part = parts[-1]
        part.opening = lines[start]
        if end < len(lines):
            back = _head_of_next(following, known)
            parts.append(PartLines(head=following[len(following) - back :]))
            following = following[: len(following) - back]
        _fill(part, following, known)
    return parts


def _lettered(lines: list[Line], letters: list[int], known: Known) -> list[PartLines]:
    """The parts of a text whose record says where they begin."""
    parts: list[PartLines] = []
    for start, end in pairwise([*letters, len(lines)]):
        titles = 2 if lines[start].told["part"][1] else 1
        opening = next((n for n in range(start, min(start + 3, end)) if _opens(lines[n], known)), None)
        head = lines[: start + titles] if not parts else lines[start : start + titles]
        part = PartLines(head=head, opening=None if opening is None else lines[opening])
        _fill(part, lines[start + titles + (opening is not None) : end], known)
        parts.append(part)
    return parts


def _opens(line: Line, known: Known) -> bool:
    if "opening" in line.told:
        return True
    return not line.label and line.table is None and known.opening(line.text) is not None and line.role in _BODY


_BODY = (None, Role.BODY)


def _headless(lines: list[Line], known: Known) -> PartLines:
    """A text without opening line begins behind the sponsors and title, else with its first listed verb."""
    if told := [n for n, line in enumerate(lines) if "starts" in line.told]:
        part = PartLines(head=lines[: told[0]])
        _fill(part, lines[told[0] :], known)
        return part
    amendment = _behind_sponsors(lines, known)
    verb = next((n for n, line in enumerate(lines) if opens_with_verb(line, known)), len(lines))
    start = verb if amendment is None else amendment
    start = start if start <= _LONGEST_COVER else len(lines)
    part = PartLines(head=lines[:start], amends=amendment is not None)
    _fill(part, lines[start:], known)
    return part


def _behind_sponsors(lines: list[Line], known: Known) -> int | None:
    """Where a text without opening line begins, as amendments are: behind the sponsors' line and the title."""
    for n, line in enumerate(lines[:_LONGEST_COVER]):
        if line.table is None and (known.kind(line.text) or known.kind_of(line.text)):
            end = n + 1
            while end < len(lines) and not lines[end].label and _titles(lines[end]):
                end += 1
            return end
    return None


def _titles(line: Line) -> bool:
    """Whether a line behind the sponsors is a title: by its style, or because it ends with no mark."""
    if line.role is Role.TITLE:
        return True
    return (
        line.role is None
        and line.table is None
        and len(line.text) < _LONGEST_HEADING
        and not line.text.endswith(_CLOSING)
    )


def opens_with_verb(line: Line, known: Known) -> bool:
    """Whether a line opens with a phrase of the lists."""
    code = known.language.code
    return line.table is None and any(phrase_of(line.content, code, region) for region in ("preamble", "operative"))


def stands_by_itself(line: Line, known: Known) -> bool:
    """Whether a line may be a paragraph of a preamble or operative part: no sub-paragraph, heading or table."""
    if line.table is not None or is_heading(line, known):
        return False
    return not line.label or _first_number(line, lettered=False)


def _head_of_next(lines: list[Line], known: Known) -> int:
    """How many lines at the end belong to the next part: its letter and title."""
    for back in range(1, min(len(lines), 6) + 1):
        if _is_letter(lines[-back], known):
            return back
    back = 0
    while back < len(lines) and is_heading(lines[-back - 1], known):
        back += 1
    return back


def _is_letter(line: Line, known: Known) -> bool:
    return "part" in line.told or (bare(line.text) in known.parts and len(line.text) < 6)


def _fill(part: PartLines, lines: list[Line], known: Known) -> None:
    """The lines behind an opening line: text, closing lines, annexes."""
    body, current = part.text, None
    for line in lines:
        if is_annex_heading(line, known):
            current = AnnexLines(line)
            part.annexes.append(current)
        elif current is None:
            body.append(line)
        elif _is_annex_title(line, current, known):
            current.titles.append(line)
        else:
            current.body.append(line)
    while body and _closes(body[-1], known):
        part.closing.insert(0, body.pop())
    if not any(known.is_meeting(line.text) or "closing" in line.told for line in part.closing):
        body.extend(part.closing)
        part.closing.clear()


def _is_annex_title(line: Line, annex: AnnexLines, known: Known) -> bool:
    """Whether a line is (part of) an annex's title: a heading right below "Annex", as far as the record goes."""
    if annex.body or line.label or line.table is not None:
        return False
    if "annex" in annex.heading.told:
        return bool(annex.heading.told["annex"][0]) and not annex.titles
    return is_heading(line, known)


def _closes(line: Line, known: Known) -> bool:
    """Whether a line is one of those that close an adopted text: meeting and date."""
    text = line.text
    if "closing" in line.told:
        return True
    return not line.label and len(text) < 60 and (known.is_meeting(text) or known.date(text) is not None)


def is_annex_heading(line: Line, known: Known) -> bool:
    """Whether a line is "Annex" or "Annex II" and nothing else, or the record says so."""
    if "annex" in line.told:
        return True
    return not line.label and line.table is None and bare(line.text).rstrip(".:：") in known.annexes


def is_section_number(line: Line, known: Known) -> bool:
    """Whether a line is a section's number and nothing else."""
    if "section" in line.told:
        return True
    alone = line.label if not line.text else line.text if not line.label else ""
    return bool(alone) and bare(alone).rstrip(".、") in known.sections and (line.bold or line.centered or not line.text)


def is_heading(line: Line, known: Known) -> bool:
    """Whether a line is a heading: its style says so, or all of it is emphasised and it closes with no mark."""
    text = line.text
    if line.told.keys() & {"heading", "above"}:
        return True
    if line.table is not None or not text or len(text) > _LONGEST_HEADING:
        return False
    if line.role is Role.HEADING or line.outline is not None:
        return True
    if not (line.bold or line.italic or line.centered):
        return False
    return not text.endswith(_CLOSING) and not known.opening(text)


def is_section_title(line: Line, known: Known) -> bool:
    """Whether the line behind a section's number is its title; a text layer shows no emphasis that would tell."""
    text = line.text
    if is_heading(line, known):
        return True
    bare_title = line.table is None and not line.label and 0 < len(text) <= _LONGEST_HEADING
    return bare_title and not text.endswith(_CLOSING) and not known.opening(text)


def operative_start(lines: list[Line], known: Known, *, lettered: bool, own: bool = False) -> int:
    """Where the operative part begins: at the first number with an operative verb, else at the first such verb.

    In a file of drafter's `own` the record says it; without a word of it there is no operative part, unless somebody
    has typed its numbers since.
    """
    told = [n for n, line in enumerate(lines) if "first" in line.told]
    code = known.language.code
    if told or own or any(line.region for line in lines):
        styled = (n for n, line in enumerate(lines) if _is_styled_operative(line, lettered=lettered))
        typed = (n for n, line in enumerate(lines) if _is_typed_operative(line, code, lettered=lettered))
        return told[0] if told else next(styled, next(typed, len(lines)))
    numbered = None
    for n, line in enumerate(lines):
        if line.table is not None or is_heading(line, known):
            continue
        preambular = phrase_of(line.content, code, "preamble")
        operative = phrase_of(line.content, code, "operative")
        if line.label and _first_number(line, lettered=lettered):
            if not preambular or len(operative or "") >= len(preambular):
                return n
            numbered = n if numbered is None else numbered
        elif operative and len(operative) > len(preambular or "") and not line.label:
            return n if numbered is None else numbered
    if numbered is not None:
        return numbered
    return next((n for n, line in enumerate(lines) if _styled_operative(line, code)), len(lines))


def _is_styled_operative(line: Line, *, lettered: bool) -> bool:
    return line.region == "operative" or (line.counted and line.level == lettered and not line.told.get("heading"))


def _is_typed_operative(line: Line, code: str, *, lettered: bool) -> bool:
    """Whether a number was typed before a verb of the operative part."""
    typed = bool(line.label) and not line.counted and _first_number(line, lettered=lettered)
    operative = phrase_of(line.content, code, "operative") if typed else None
    return bool(operative) and len(operative or "") > len(phrase_of(line.content, code, "preamble") or "")


def _first_number(line: Line, *, lettered: bool) -> bool:
    figures = {"decimal", "lower-letter", "abjad"} if lettered else {"decimal", "bullet", "upper-roman"}
    return any(form.figure in figures for form, _ in readings(line.label))


def _styled_operative(line: Line, code: str) -> bool:
    content = with_verb(line.content, code, "operative")
    return bool(content) and isinstance(content[0], Verb) and not phrase_of(line.content, code, "preamble")
