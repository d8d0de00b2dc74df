"""Slips of type and count in official XML that reading mends without a word: said to whoever checks the file.

An importer wants the text; an editor wants to know that an opening verb is emphasised to a word too many, or that a
note bears the number of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from drafter.findings import Finding, Severity, by_place
from drafter.language.lexicon import Part, lexicon
from drafter.language.shape import ASSEMBLY, Language
from drafter.readers.akn.cover_slips import cover_slips
from drafter.readers.akn.parsing import child, children, descendants, origin_of, parse, tag, words

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
        yield from self._links()
        yield from self._spaces()

    def _said(self, code: str, message: str, at: etree._Element, hint: str, near: str = "") -> Finding:
        return Finding(code, message, Severity.NOTE, origin_of(at, self.name), hint, words=near)

    def _organ_line(self) -> Iterator[Finding]:
        for formula in descendants(self.root, "formula"):
            before = formula.getprevious()
            if before is not None and tag(before) == "formula" and words(before) == words(formula):
                yield self._said("organ-emphasis", "The opening line stands twice.", formula, "Take one out.")
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
        if paragraph is not None and part == "operative" and child(element, "num") is None:
            yield from self._sub_numbers(paragraph)
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
        kind = first.get("class", "")
        if match is not None and kind in _KINDS and kind != self.language.emphasis:
            cure = f"Set it in {self.language.emphasis}."
            yield self._said("opening-kind", f"The opening verb is {kind}.", first, cure, shown)
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
            if near := _before_call(note, always=self.language.code == "zh"):
                message = "A space stands before the call of a note."
                yield self._said("space-before-note", message, _paragraph_of(note), "Take the space out.", near)
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
        body = next(descendants(self.root, "mainBody"), None)
        counted = [each for each in descendants(body, "num") if words(each).strip()] if body is not None else []
        own = [] if body is None else list(children(body, "paragraph"))
        if len(counted) == 1 and len(own) == 1:
            message = "The only operative paragraph of the text has a number."
            yield self._said("single-numbered", message, counted[0], "Take its number away.", words(counted[0]))
        for number in descendants(self.root, "num"):
            shown = words(number).strip()
            holder = number.getparent()
            is_ours = holder is not None and tag(holder) == "paragraph" and re.match(r"[\d٠-٩۰-۹IVX]", shown)
            if is_ours and not form.fullmatch(shown):
                message = f"“{shown}” is not how the language writes the number of a paragraph."
                yield self._said("number-shape", message, number, f"Write it as {self.language.number(0, 1)}", shown)

    def _sub_numbers(self, paragraph: etree._Element) -> Iterator[Finding]:
        """A letter typed at the beginning of a sub-paragraph, in another form than the language's."""
        text = _text(paragraph).strip().lstrip("\u200e\u200f")
        typed = _TYPED.match(text)
        if typed and not _SUB.get(self.language.code, _SUB[""]).match(text):
            message = f"“{typed[0].strip()}” is not how the language numbers a sub-paragraph."
            yield self._said(
                "number-shape", message, paragraph, f"Write {self.language.number(1, 1)}", typed[0].strip()
            )

    def _links(self) -> Iterator[Finding]:
        """The number of a resolution or a symbol that differs from the document it is linked to."""
        for link in descendants(self.root, "a"):
            found = _LINKED.search(link.get("href", "").replace("\u2011", "-"))
            shown = _text(link).strip().replace("\u2011", "-")
            if not found or len(link) or not any(sign.isdigit() for sign in shown):
                continue
            linked, figures = re.findall(r"\d+", found["symbol"]), re.findall(r"\d+", shown)
            is_odd = found["symbol"].startswith("A/RES/") and len(figures) > 1 and "/" not in shown
            if len(figures) != len(linked) or (figures == linked and not is_odd) or _is_split(link):
                continue
            message = f"“{shown}” is linked to {found['symbol']}."
            yield self._said("link-differs", message, link, "Mend the number, or the link.", shown)

    def _spaces(self) -> Iterator[Finding]:
        """Spaces that are doubled where a tag stands, or anywhere else."""
        for paragraph in descendants(self.root, "p"):
            text = "".join(_raw(paragraph))
            for found in re.finditer(r"(?<=[^\s\x00])(?:  +| \u00a0|\u00a0 )(?=[^\s\x00])", text):
                near = text[max(0, found.start() - 12) : found.start()].strip()
                yield self._said("spaces", f"A space too many stands behind “{near}”.", paragraph, "Take it out.", near)


def _is_split(link: etree._Element) -> bool:
    """Whether a link is one of several in a row to the same document, each with some of its figures."""
    beside = (link.getprevious(), link.getnext())
    return any(other is not None and other.get("href") == link.get("href") for other in beside)


_LINKED = re.compile(r"/(?P<symbol>A/RES/[\w()./-]+|[AES]/(?!RES)[\w()./-]+)$", re.I)
_TYPED = re.compile(r"(?:[(（\[]?(?:[a-zа-я]|[ء-ي])[)）.\]]|[a-z]\)(?=\S)|[•·▪–—-])(?:\s|(?=[^\W\d_]{3}))")
_SUB = {
    "": re.compile(r"[a-z]{1,2}\) ?\s"),
    "ar": re.compile(r"\([ء-ي]{1,2}\)\s"),
    "en": re.compile(r"\([a-z]{1,2}\)\s"),
    "zh": re.compile(r"\([a-z]{1,2}\)"),
}
"""How a typed letter of a sub-paragraph looks: (a), a) and (أ)."""


def _before_call(note: etree._Element, *, always: bool) -> str:
    """The words before the call of a note where reading closes a space behind them; "" where it closes none.

    Reading takes the space out where another follows the note, or nothing, or `always`: it is a trace of Word there.
    """
    before, after = note.getprevious(), note.tail or ""
    if before is not None and tag(before) == "sup" and not (before.tail or "").strip():
        behind = note.getnext()
        after = after if behind is None else (behind.tail or "")
        above, before = before, before.getprevious()
    else:
        above = note
    parent = above.getparent()
    text = (before.tail or "") if before is not None else "" if parent is None else parent.text or ""
    near = (("" if before is None else words(before)) + text).strip()[-_NEAR:]
    closes = always or after[:1].isspace() or not after
    return near if closes and text[-1:] == " " and near else ""


_NEAR = 12
"""Characters before a call by which its place is found in the file."""


def _paragraph_of(element: etree._Element) -> etree._Element:
    """The paragraph that an element stands in."""
    return next(element.iterancestors("{*}p"), element)


def _raw(element: etree._Element) -> Iterator[str]:
    """The text of an element as it stands, with a sign for each note."""
    yield element.text or ""
    for inner in element:
        yield from ("\0",) if tag(inner) == "authorialNote" else _raw(inner)
        yield inner.tail or ""


_KINDS = ("bold", "italic", "bold italic", "underline")
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
