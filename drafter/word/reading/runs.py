"""Inside a run: its look and what each of its elements shows.

What is neither in the table at the end nor in the set of things that show nothing is reported.

Source: ECMA-376, part 1, 17.3.2 and 17.3.3 (runs), 17.11 (notes), 17.16 (fields).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from drafter.word.reading.document import NoteCall, Piece, Run, TrackedChange
from drafter.word.reading.markup import MC, W, child, flag, val
from drafter.word.reading.pieces import Field, Reading

if TYPE_CHECKING:
    from lxml.etree import _Element


def run(element: _Element, reading: Reading) -> None:
    """Read a run; hidden ones are left out."""
    sources, properties = reading.sources, _earlier(child(element, "rPr"), reading)
    if sources.styles.run_flag(properties, reading.style, "vanish"):
        if any(text.text for text in element.iter(W + "t")):
            hint = "show it in Word if it belongs to the draft"
            sources.say("word-hidden-text", "hidden text was left out", hint=hint)
        # A hidden field character still opens and closes its field.
        for mark in element.iterchildren(W + "fldChar"):
            _field_character(mark, reading)
        return
    reading.look = _look(properties, reading)
    if reading.awaits_mark and not (reading.pieces and _mark_is_empty(reading.pieces[-1])):
        reading.awaits_mark = False
    _inside_run(element, reading)


def _mark_is_empty(piece: Piece) -> bool:
    return isinstance(piece, NoteCall) and not piece.mark


def _look(properties: _Element | None, reading: Reading) -> Run:
    styles, style = reading.sources.styles, reading.style
    raised = styles.run_value(properties, style, "vertAlign")
    underline = styles.run_value(properties, style, "u")
    rtl = bool(flag(properties, "rtl"))
    return Run(
        "",
        bold=styles.toggle(properties, style, "b"),
        italic=styles.toggle(properties, style, "i"),
        underline=underline not in (None, "none"),
        script=_SCRIPTS.get(raised or "", ""),
        style=styles.name(val(properties, "rStyle")),
        language=styles.run_value(properties, style, "lang", "bidi" if rtl else "val") or "",
        rtl=rtl,
        link=reading.link or _field_link(reading),
        field=reading.instruction(),
        change=reading.change,
    )


_SCRIPTS: dict[str, Literal["", "super", "sub"]] = {"superscript": "super", "subscript": "sub"}


def _field_link(reading: Reading) -> str:
    words = reading.instruction().split('"')
    if len(words) > 1 and words[0].strip().upper() == "HYPERLINK":
        return words[1]
    return ""


def _inside_run(element: _Element, reading: Reading) -> None:
    for part in element.iterchildren("*"):
        handler = _INSIDE.get(part.tag)
        if handler is not None:
            handler(part, reading)
        elif part.tag not in SHOWS_NOTHING:
            name = part.tag.rpartition("}")[2]
            reading.sources.say("word-not-read", f"“{name}” is not known here and was left out")


def _earlier(properties: _Element | None, reading: Reading) -> _Element | None:
    """The run properties that count: those before a tracked change of format where changes are refused."""
    tracked = child(properties, "rPrChange")
    if properties is None or tracked is None:
        return properties
    sources = reading.sources
    text = "".join(part.text or "" for part in properties.itersiblings(W + "t"))
    sources.tracked.append(TrackedChange("formatted", tracked.get(W + "author", ""), sources.paragraph, text))
    return properties if sources.changes != "reject" else child(tracked, "rPr")


def _text(element: _Element, reading: Reading) -> None:
    reading.text(element.text)


def _tab(_: _Element, reading: Reading) -> None:
    reading.text("\t")


def _break(_: _Element, reading: Reading) -> None:
    reading.text("\n")


def _no_break_hyphen(_: _Element, reading: Reading) -> None:
    reading.text("\u2011")


def _symbol(element: _Element, reading: Reading) -> None:
    try:
        code = int(element.get(W + "char", ""), 16)
        character = chr(code)
    except (ValueError, OverflowError):
        return
    font = element.get(W + "font", "")
    if 0xF020 <= code <= 0xF0FF:
        plain = chr(code - 0xF000)
        if font == "Symbol" and (plain.isdigit() or plain in "*+-().,:;/%[]{}|<>=!?_ "):
            character = plain
        else:
            character = _SYMBOLS.get((font, code), character)
    if 0xE000 <= ord(character) <= 0xF8FF:
        reading.sources.say("word-symbol", f"a character of the font {font or 'Symbol'} has no meaning outside it")
    if 0xD800 <= ord(character) <= 0xDFFF or ord(character) < 32:
        return
    reading.text(character)


_SYMBOLS = {("Symbol", 0xF0B7): "•", ("Symbol", 0xF0B0): "°", ("Symbol", 0xF0A3): "≤", ("Symbol", 0xF0B3): "≥"}


def _field_character(element: _Element, reading: Reading) -> None:
    kind = element.get(W + "fldCharType")
    if kind == "begin":
        reading.fields.append(Field())
    elif kind == "separate" and reading.fields:
        reading.fields[-1].shows = True
        reading.look = replace(reading.look, field=reading.instruction(), link=reading.link or _field_link(reading))
    elif kind == "end" and reading.fields:
        closed = reading.fields.pop()
        if not closed.shows and closed.instruction.split()[:1] not in (["TC"], ["XE"], ["SET"], ["ADVANCE"]):
            name = (closed.instruction.split() or ["?"])[0]
            reading.sources.say("word-field", f"a field ({name}) has no stored result and shows nothing")
        reading.look = replace(reading.look, field=reading.instruction(), link=reading.link or _field_link(reading))


def _instruction(element: _Element, reading: Reading) -> None:
    if reading.fields:
        reading.fields[-1].instruction += element.text or ""


def _note_call(element: _Element, reading: Reading) -> None:
    own = element.get(W + "customMarkFollows") in ("1", "true", "on")
    kind: Literal["footnote", "endnote"] = "endnote" if element.tag == W + "endnoteReference" else "footnote"
    reading.pieces.append(NoteCall(element.get(W + "id", ""), kind, "" if own else None, reading.change))
    reading.awaits_mark = own


def _picture(element: _Element, reading: Reading) -> None:
    boxes = [box for box in element.iter(W + "txbxContent") if not any(_is_box(up) for up in box.iterancestors())]
    reading.boxes.extend(boxes)
    if not boxes:
        properties = next((e for e in element.iter() if isinstance(e.tag, str) and e.tag.endswith("}docPr")), None)
        told = (properties.get("descr") or properties.get("title") or "") if properties is not None else ""
        reading.sources.say("word-picture", "a picture or drawing was left out" + (f" ({told[:80]})" if told else ""))


def _is_box(element: _Element) -> bool:
    return element.tag == W + "txbxContent"


def _embedded(_: _Element, reading: Reading) -> None:
    reading.sources.say("word-embedded", "an embedded object was left out; nothing was opened")


def _ruby(element: _Element, reading: Reading) -> None:
    base = child(element, "rubyBase")
    for inner in base.iterchildren(W + "r") if base is not None else ():
        run(inner, reading)
    reading.sources.say("word-ruby", "a reading printed above the characters was left out")


def comment_anchor(element: _Element, reading: Reading) -> None:
    """Where a comment begins."""
    reading.sources.anchors.setdefault(element.get(W + "id", ""), reading.sources.paragraph)


def _alternate(element: _Element, reading: Reading) -> None:
    """Two versions of one thing; the first says it in newer terms (ECMA-376, part 3)."""
    for version in element.iterchildren(MC + "Choice", MC + "Fallback"):
        _inside_run(version, reading)
        return


_Handler = Callable[["_Element", Reading], None]

_INSIDE: dict[str, _Handler] = {
    W + "t": _text,
    W + "delText": _text,
    W + "tab": _tab,
    W + "ptab": _tab,
    W + "br": _break,
    W + "cr": _break,
    W + "noBreakHyphen": _no_break_hyphen,
    W + "sym": _symbol,
    W + "fldChar": _field_character,
    W + "instrText": _instruction,
    W + "footnoteReference": _note_call,
    W + "endnoteReference": _note_call,
    W + "commentReference": comment_anchor,
    W + "drawing": _picture,
    W + "pict": _picture,
    W + "object": _embedded,
    W + "ruby": _ruby,
    MC + "AlternateContent": _alternate,
}
_SILENT = """
    rPr pPr proofErr bookmarkEnd commentRangeEnd lastRenderedPageBreak softHyphen footnoteRef endnoteRef separator
    continuationSeparator annotationRef pgNum dayLong dayShort monthLong monthShort yearLong yearShort
    delInstrText permStart permEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd smartTagPr
    customXmlPr
    sdtPr sdtEndPr fldData customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart
    customXmlDelRangeEnd
"""
SHOWS_NOTHING = frozenset(W + name for name in _SILENT.split())
