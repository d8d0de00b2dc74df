"""Slips of type and count in official XML that reading mends without a word: said to whoever checks the file.

An importer wants the text; an editor wants to know that an opening verb is emphasised to a word too many, or that a
note bears the number of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from drafter.findings import Finding, Origin, Severity, by_place
from drafter.language.lexicon import Part, lexicon
from drafter.language.shape import ASSEMBLY, Language
from drafter.readers.akn.cover_slips import cover_slips
from drafter.readers.akn.parsing import children, descendants, parse, tag, words

_MARKS = ",;:،؛，；："
_NUMBER = {"ar": re.compile(r"[1-9]\d{0,2}(?: |\u00a0)?-"), "": re.compile(r"[1-9]\d{0,2}\.")}
_STRESSED = ("bold", "underline", "bold underline")


def slips(data: bytes, name: str, language: Language) -> list[Finding]:
    """What an editor would mend of emphasis, numbers, notes and cover, by place.

    Raises:
        InputError: as `parse` does.

    """
    root, _ = parse(data, name)
    return by_place(_Slips(root, name, language).all())


class _Slips:
    """One file that is looked through."""

    def __init__(self, root: etree._Element, name: str, language: Language) -> None:
        self.root, self.name, self.language = root, name, language

    def all(self) -> Iterator[Finding]:
        """Every slip."""
        yield from cover_slips(self.root, self.name, self.language)
        yield from self._organ_line()
        for part, holder in (("preamble", "container"), ("operative", "paragraph")):
            for element in descendants(self.root, holder):
                yield from self._opening(element, part)  # type: ignore[arg-type]
        yield from self._notes()
        yield from self._numbers()

    def _said(self, code: str, message: str, at: etree._Element, hint: str, near: str = "") -> Finding:
        line = at.sourceline
        origin = Origin(self.name, line=line if isinstance(line, int) else None)
        return Finding(code, message, Severity.NOTE, origin, hint, words=near)

    def _organ_line(self) -> Iterator[Finding]:
        for formula in descendants(self.root, "formula"):
            first = next(descendants(formula, "span"), None)
            if first is None:
                continue
            shown, wanted = words(first), self.language.organ_line(ASSEMBLY)
            if shown.rstrip(_MARKS) == wanted and shown != wanted:
                yield self._said("organ-emphasis", f"“{shown[-1]}” of the opening line is emphasised.", first, _PLAIN)
            if shown.startswith(wanted) and first.get("class", "") != self.language.emphasis:
                cure = f"Set it in {self.language.emphasis}."
                yield self._said("organ-emphasis", f"The opening line is {first.get('class')}.", first, cure)

    def _opening(self, element: etree._Element, part: Part) -> Iterator[Finding]:
        """An opening that is emphasised too far, not far enough or with its mark; words in bold further on."""
        paragraph = next(descendants(element, "p"), None)
        spans = [] if paragraph is None else [each for each in children(paragraph) if tag(each) == "span"]
        if paragraph is None or not spans or (paragraph.text or "").strip():
            return
        text, first = _text(paragraph).strip(), spans[0]
        shown = _text(first).strip()
        for span in spans[1:]:
            near = _text(span).strip()
            if span.get("class") in _STRESSED and _follows(span) and re.search(r"[^\W\d_]", near):
                if lexicon(self.language.code).entry(near, part):
                    continue  # Chinese copies have second verbs in bold
                yield self._said("stressed", f"“{near[:40]}” is stressed.", span, "Set it in roman.", near[:40])
        if not shown or len(shown) > _LONGEST:
            return
        if shown[-1] in _MARKS and len(shown) < len(text):
            yield self._said("opening-extent", f"“{shown[-1]}” behind the verb is emphasised.", first, _PLAIN, shown)
        bare = shown.rstrip(_MARKS + " ")
        phrases = lexicon(self.language.code)
        match = phrases.find(text, part)
        if match is None or phrases.entry(bare, part) or not text.startswith(bare):
            return
        if len(bare) > match.end:
            message = f"“{bare[match.end :].strip()}” is emphasised beyond the verb."
            yield self._said("opening-extent", message, first, _PLAIN, bare)
        elif _ahead(spans):
            message = f"“{text[len(bare) : match.end].strip()}” of the verb is not emphasised."
            yield self._said("opening-extent", message, first, "Emphasise the whole opening.", bare)

    def _notes(self) -> Iterator[Finding]:
        count = 0
        for note in descendants(self.root, "authorialNote"):
            count += 1
            marker = note.get("marker", "")
            if not words(note).strip("() "):
                yield self._said("empty-note", "A note is empty.", note, "Give it its text.")
            if marker.isdigit() and int(marker) == count:
                continue
            if marker.strip("*") == "" and marker:
                yield self._said("star-note", "A note in the text is marked with asterisks.", note, "Number it.")
            elif not marker.isdigit() or int(marker) != 1:
                message = f"A note bears the number {marker or 'none'}; it is number {count} of the text."
                yield self._said("note-marker", message, note, "Number the notes through.")
            count = int(marker) if marker.isdigit() and int(marker) > 0 else count

    def _numbers(self) -> Iterator[Finding]:
        form = _NUMBER.get(self.language.code, _NUMBER[""])
        for number in descendants(self.root, "num"):
            shown = words(number).strip()
            holder = number.getparent()
            is_ours = holder is not None and tag(holder) == "paragraph" and re.match(r"[\d٠-٩۰-۹IVX]", shown)
            if is_ours and not form.fullmatch(shown):
                message = f"“{shown}” is not how the language writes the number of a paragraph."
                yield self._said("number-shape", message, number, f"Write it as {self.language.number(0, 1)}", shown)


_PLAIN = "Set it in roman."
_LONGEST = 90
"""Characters of the longest opening; what is longer is a paragraph in italics."""


def _text(element: etree._Element) -> str:
    """The text of an element without its notes, white space as one space."""
    out = [element.text or ""]
    for inner in element:
        out += ["" if tag(inner) == "authorialNote" else _text(inner), inner.tail or ""]
    return re.sub(r"\s+", " ", "".join(out))


def _follows(span: etree._Element) -> bool:
    """Whether words stand between a span and the one before it: it is none of several that hold an opening."""
    before = span.getprevious()
    return before is not None and len((before.tail or "").strip()) > 1


def _ahead(spans: list[etree._Element]) -> bool:
    """Whether roman words follow the opening at once, and no second span of it."""
    return bool((spans[0].tail or "").strip())
