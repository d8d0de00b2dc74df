"""Lines → a resolution and what there is to say about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from drafter.errors import InputError
from drafter.findings import Finding, Origin, Severity, sentence
from drafter.model.front import Front, Kind, Resolution
from drafter.model.nodes import (
    Annex,
    Block,
    Clause,
    Heading,
    Inlines,
    Operative,
    Part,
    Preambular,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.notation import read_noted, spelled
from drafter.model.walk import notes, plain
from drafter.readers.lines import tongue
from drafter.readers.lines.cover import Cover
from drafter.readers.lines.known import ORGANS, Known, known
from drafter.readers.lines.labels import Form, bare, readings
from drafter.readers.lines.line import Line, Page
from drafter.readers.lines.nesting import Nesting, heading
from drafter.readers.lines.openings import Region, phrase_of, roman, split_at, trimmed, with_verb
from drafter.readers.lines.regions import (
    AnnexLines,
    PartLines,
    cut,
    is_heading,
    is_section_number,
    is_section_title,
    opens_with_verb,
    operative_start,
    stands_by_itself,
)

_LEAST_VERBS = 2
_LEAST_SHARE = 0.6
"""How many paragraphs of a text without opening line must open with a listed verb, for it to be a resolution."""


@dataclass(slots=True)
class Assembly:
    """Puts one file together."""

    page: Page
    known: Known
    front: Front
    count: int = 0
    form: Form | None = None

    @property
    def code(self) -> str:
        """The language's code."""
        return self.known.language.code

    def part(self, lines: PartLines, *, lettered: bool) -> Part:
        """One resolution text."""
        self.count, self.form = 0, None
        start = 0
        if lines.opening and not lines.opening.told.get("opening", (None, True))[1]:
            start = len(lines.text)
        elif not lines.amends or self.page.own:
            sections = (n for n, line in enumerate(lines.text) if is_section_number(line, self.known))
            before = lines.text[: next(sections, len(lines.text))]
            lettered_text = self.front.kind.is_decision
            sectioned = len(before) < len(lines.text) and not any("first" in line.told for line in before)
            start = (
                len(before)
                if self.page.own and sectioned
                else operative_start(before, self.known, lettered=lettered_text, own=self.page.own)
            )
        letter, title = self._headed(lines.head) if lettered else (None, ())
        return Part(
            title=title,
            letter=letter,
            organ_line=self._organ_line(lines.opening),
            preamble=self._blocks(lines.text[:start], "preamble"),
            operative=self._blocks(lines.text[start:], "operative"),
            annexes=tuple(self._annex(annex) for annex in lines.annexes),
            closing=tuple(_title(line) for line in lines.closing),
            origin=lines.opening.origin if lines.opening else None,
        )

    def _headed(self, head: list[Line]) -> tuple[str | None, Inlines]:
        """Letter and title that stand before the opening line of a part."""
        letter, lines = None, head
        if head and (bare(head[0].text) in self.known.parts or "part" in head[0].told):
            letter, lines = head[0].told.get("part", (None,))[0], head[1:]
        title: Inlines = ()
        for line in lines:
            title = (*title, Text(" "), *_title(line)) if title else _title(line)
        return letter, title

    def _organ_line(self, line: Line | None) -> Inlines:
        """The opening line where it is not the organ's usual one."""
        if line is None:
            return ()
        if "opening" in line.told:
            return tuple(line.told["opening"][0])
        text = line.text.rstrip(",،，:： ")
        usual = self.known.language.organ_line(self.front.organ)
        return () if bare(text) == bare(usual) else (Text(text),)

    # --- regions

    def _blocks(self, lines: list[Line], region: Region) -> tuple[Block, ...]:
        """The blocks of a preamble or operative part; sections gather what follows them."""
        sections = [n for n, line in enumerate(lines) if is_section_number(line, self.known)]
        if not sections:
            return self._run(lines, region)
        out = list(self._run(lines[: sections[0]], region))
        for n, start in enumerate(sections):
            end = sections[n + 1] if n + 1 < len(sections) else len(lines)
            out.append(self._section(lines[start:end]))
        return tuple(out)

    def _section(self, lines: list[Line]) -> Section:
        number, body = lines[0], lines[1:]
        title: Inlines = ()
        explicit, restart, titled, operative = number.told.get("section", (None, False, True, True))
        certain = titled and "section" in number.told
        if body and (certain or (titled and is_section_title(body[0], self.known))):
            title, body = _title(body[0]), body[1:]
        start = len(body) if not operative else operative_start(body, self.known, lettered=False, own=self.page.own)
        if "section" not in number.told:
            restart = self.count > 0 and any((self.form, 1) in readings(line.label) for line in body[start : start + 1])
        if restart:
            self.count = 0
        return Section(
            title=title,
            preamble=self._run(body[:start], "preamble"),
            operative=self._run(body[start:], "operative"),
            number=explicit,
            restart=restart,
            origin=number.origin,
        )

    def _run(self, lines: list[Line], region: Region) -> tuple[Block, ...]:
        if region == "preamble":
            nesting = Nesting(self.page, Preambular)
        else:
            lettered = self.front.kind.is_decision
            nesting = Nesting(self.page, Operative, self.count, base=self.form, lettered=lettered)
        self._nest(lines, nesting, lambda line: self._opened(line, region))
        if region == "operative":
            self.count, self.form = nesting.count, nesting.base
        return nesting.blocks()

    def _nest(self, lines: list[Line], nesting: Nesting, content: Callable[[Line], Inlines]) -> None:
        for line in lines:
            if line.table is not None:
                nesting.block(self._table(line, nesting))
            elif is_heading(line, self.known) and not self._is_paragraph(line, nesting):
                nesting.block(heading(line, _title(line)))
            elif line.text or next(notes(line.content), None):
                nesting.add(line, content(line))

    def _opened(self, line: Line, region: Region) -> Inlines:
        """A paragraph with its opening verb, which sub-paragraphs and text behind them have only if it is marked."""
        if "content" in line.told:
            return line.content
        length = line.told.get("verb")
        if isinstance(length, int) and not (line.content and isinstance(line.content[0], Verb)):
            verb, rest = split_at(line.content, length)
            return (Verb(verb), *rest) if length else line.content
        if self.page.own and (line.told or line.level > 0):
            return line.content
        return with_verb(line.content, self.code, region)

    def _table(self, line: Line, nesting: Nesting) -> Table:
        """A table as the record has it: its title is a heading on the page."""
        assert line.table is not None  # noqa: S101 - asked before
        heads, widths, titled = line.told.get("table", (line.table.header_rows, line.table.widths, ()))
        title: Inlines = ()
        if titled and nesting.done and isinstance(above := nesting.done[-1], Heading):
            nesting.done.pop()
            title = above.content
            if spelled(recorded := read_noted(titled)) == spelled(title):
                title = recorded
        return replace(line.table, header_rows=heads, widths=tuple(widths), title=title)

    def _is_paragraph(self, line: Line, nesting: Nesting) -> bool:
        """An emphasised line that opens with a listed verb, or continues a count, is no heading."""
        if line.told:
            return not line.told.keys() & {"heading", "above"}
        region: Region = "preamble" if nesting.kind is Preambular else "operative"
        return nesting.kind is not Clause and phrase_of(line.content, self.code, region) is not None

    def _annex(self, lines: AnnexLines) -> Annex:
        usual = {bare(self.known.language.annex_heading(None))} | set(self.known.annexes)
        text = lines.heading.text
        explicit = read_noted(lines.heading.told.get("annex", (False, []))[1])
        title: Inlines = ()
        for line in lines.titles:
            title = (*title, Text(" "), *_title(line)) if title else _title(line)
        nesting = Nesting(self.page, Clause)
        self._nest(lines.body, nesting, lambda line: line.content)
        return Annex(
            title=title,
            heading=explicit or (() if bare(text) in usual or self.page.own else _title(lines.heading)),
            body=nesting.blocks(),
            label=self.page.label(lines.heading),
            origin=lines.heading.origin,
        )


def _title(line: Line) -> Inlines:
    """The content of a line whose style emphasises all of it."""
    return line.content if "content" in line.told else trimmed(roman(line.content))


def assemble(page: Page, code: str | None = None) -> tuple[Resolution, tuple[Finding, ...]]:
    """Put a file's lines together.

    Args:
        page: the lines and what is known about them; findings are added to it.
        code: the language, where it is known.

    Raises:
        InputError: the file is no resolution.

    """
    texts = [line.text for line in page.lines if line.text]
    spoken = code or tongue.opens_in(texts, ORGANS) or tongue.tell(texts, page.language)
    knows = known(spoken)
    if not page.own and not any(knows.opening(line.text) for line in page.lines):
        page.lines = [each for line in page.lines for each in (line.inner or (line,))]
    parts = cut(page.lines, knows)
    _refuse_what_is_none(page, parts, knows)
    cover, head = _cover(parts, knows)
    page.cover = "".join(_shown(line) for line in cover)
    front = Cover(page, knows).read(cover)
    parts[0].head = head
    opening = parts[0].opening
    if opening and front.symbol is None:
        front = replace(front, organ=knows.opening(opening.text) or front.organ)
    assembly = Assembly(page, knows, front)
    made = tuple(assembly.part(part, lettered=n > 0 or bool(head)) for n, part in enumerate(parts))
    if not page.own and front.kind is not Kind.AMENDMENT:  # amendments say what to change, in no organ's name
        _say_what_is_missing(page, opening, made)
    return Resolution(front=front, parts=made, origin=Origin(page.name)), page.report()


def _shown(line: Line) -> str:
    return "".join(line.label.split()) * (not line.whole) + spelled(line.whole or line.content)


def _cover(parts: list[PartLines], knows: Known) -> tuple[list[Line], list[Line]]:
    """The lines of the cover, and those behind them that head the first of several parts: "A", title."""
    head = parts[0].head
    for n, line in enumerate(head):
        if "part" in line.told or (len(parts) > 1 and knows.parts.get(bare(line.text)) == 1):
            return head[:n], head[n:]
    return head, []


def _refuse_what_is_none(page: Page, parts: list[PartLines], knows: Known) -> None:
    """A resolution has an organ's opening line or several paragraphs that open as resolutions' paragraphs do."""
    if page.own or parts[0].amends or (parts[0].opening and any(knows.kind(line.text) for line in parts[0].head)):
        return
    paragraphs = [line for part in parts for line in part.text if stands_by_itself(line, knows)]
    verbs = sum(opens_with_verb(line, knows) for line in paragraphs)
    if verbs >= (1 if parts[0].opening else max(_LEAST_VERBS, _LEAST_SHARE * len(paragraphs))):
        return
    message = (
        "this is no resolution: no line such as “The General Assembly,” opens a text, and no paragraphs open as those"
        " of resolutions do"
    )
    finding = Finding("no-resolution", sentence(message), Severity.ERROR, Origin(page.name))
    raise InputError(f"{page.name}: {message}", (finding,))


def _say_what_is_missing(page: Page, opening: Line | None, parts: tuple[Part, ...]) -> None:
    """An organ's line that opens the text, and verbs that open its paragraphs."""
    if opening is None:
        hint = "Check that front matter and text were told apart rightly."
        page.say("no-opening-line", "no line such as “The General Assembly,” opens the text", hint=hint)
    for part in parts:
        for block in (*part.preamble, *part.operative):
            if isinstance(block, Preambular | Operative) and not (block.content and isinstance(block.content[0], Verb)):
                message = f"no opening verb was found in “{plain(block.content)[:60]}”"
                hint = "Write it apart (“- Verb: text”), or “verb: none”."
                page.say("no-verb", message, block.origin, Severity.NOTE, hint)
