"""Lines → a resolution and what there is to say about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from drafter.errors import InputError
from drafter.findings import Finding, Origin, Severity
from drafter.model.front import Front, Resolution
from drafter.model.nodes import (
    Annex,
    Block,
    Clause,
    Inlines,
    Operative,
    Part,
    Preambular,
    Section,
    Text,
    Verb,
)
from drafter.model.walk import plain
from drafter.readers.lines import tongue
from drafter.readers.lines.cover import Cover
from drafter.readers.lines.known import ORGANS, Known, known
from drafter.readers.lines.labels import bare
from drafter.readers.lines.line import Line, Page
from drafter.readers.lines.nesting import Nesting, heading
from drafter.readers.lines.openings import Region, phrase_of, roman, trimmed, with_verb
from drafter.readers.lines.regions import (
    AnnexLines,
    PartLines,
    cut,
    is_heading,
    is_section_number,
    opens_with_verb,
    operative_start,
)

_LEAST_VERBS = 2


@dataclass(slots=True)
class Assembly:
    """Puts one file together."""

    page: Page
    known: Known
    front: Front

    @property
    def code(self) -> str:
        """The language's code."""
        return self.known.language.code

    def part(self, lines: PartLines, *, first: bool) -> Part:
        """One resolution text."""
        start = operative_start(lines.text, self.known, lettered=self.front.kind.is_decision)
        letter, title = (None, ()) if first else self._headed(lines.head)
        return Part(
            title=title,
            letter=letter,
            organ_line=self._organ_line(lines.opening),
            preamble=self._blocks(lines.text[:start], "preamble"),
            operative=self._blocks(lines.text[start:], "operative"),
            annexes=tuple(self._annex(annex) for annex in lines.annexes),
            closing=tuple(roman(trimmed(line.content)) for line in lines.closing),
            origin=lines.opening.origin if lines.opening else None,
        )

    def _headed(self, head: list[Line]) -> tuple[str | None, Inlines]:
        """Letter and title that stand before the opening line of a part."""
        if not head:
            return None, ()
        lines = head[1:] if bare(head[0].text) in self.known.parts else head
        title: Inlines = ()
        for line in lines:
            title = (*title, Text(" "), *roman(trimmed(line.content))) if title else roman(trimmed(line.content))
        return None, title

    def _organ_line(self, line: Line | None) -> Inlines:
        """The opening line where it is not the organ's usual one."""
        if line is None:
            return ()
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
        if body and is_heading(body[0], self.known) and not is_section_number(body[0], self.known):
            title, body = roman(trimmed(body[0].content)), body[1:]
        start = operative_start(body, self.known, lettered=False)
        return Section(
            title=title,
            preamble=self._run(body[:start], "preamble"),
            operative=self._run(body[start:], "operative"),
            origin=number.origin,
        )

    def _run(self, lines: list[Line], region: Region) -> tuple[Block, ...]:
        nesting = Nesting(self.page, Preambular if region == "preamble" else Operative)
        self._nest(lines, nesting, lambda line: with_verb(line.content, self.code, region))
        return nesting.blocks()

    def _nest(self, lines: list[Line], nesting: Nesting, content: Callable[[Line], Inlines]) -> None:
        for line in lines:
            if line.table is not None:
                nesting.block(line.table)
            elif is_heading(line, self.known) and not self._is_paragraph(line, nesting):
                nesting.block(heading(line, roman(trimmed(line.content))))
            elif line.text or line.content:
                nesting.add(line, content(line))

    def _is_paragraph(self, line: Line, nesting: Nesting) -> bool:
        """An emphasised line that opens with a listed verb, or continues a count, is no heading."""
        region: Region = "preamble" if nesting.kind is Preambular else "operative"
        return nesting.kind is not Clause and phrase_of(line.content, self.code, region) is not None

    def _annex(self, lines: AnnexLines) -> Annex:
        usual = {bare(self.known.language.annex_heading(None))} | set(self.known.annexes)
        text = lines.heading.text
        title: Inlines = ()
        for line in lines.titles:
            title = (*title, Text(" "), *roman(trimmed(line.content))) if title else roman(trimmed(line.content))
        nesting = Nesting(self.page, Clause)
        self._nest(lines.body, nesting, lambda line: line.content)
        return Annex(
            title=title,
            heading=() if bare(text) in usual else roman(trimmed(lines.heading.content)),
            body=nesting.blocks(),
            label=lines.heading.names[0] if lines.heading.names else None,
            origin=lines.heading.origin,
        )


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
    if not any(knows.opening(line.text) for line in page.lines):
        page.lines = [each for line in page.lines for each in (line.inner or (line,))]
    parts = cut(page.lines, knows)
    _refuse_what_is_none(page, parts, knows)
    front = Cover(page, knows).read(parts[0].head)
    opening = parts[0].opening
    if opening and front.symbol is None:
        front = replace(front, organ=knows.opening(opening.text) or front.organ)
    assembly = Assembly(page, knows, front)
    made = tuple(assembly.part(part, first=n == 0) for n, part in enumerate(parts))
    if opening is None:
        hint = "Check that front matter and text were told apart rightly."
        page.say("no-opening-line", "no line such as “The General Assembly,” opens the text", hint=hint)
    _say_what_has_no_verb(page, made)
    return Resolution(front=front, parts=made, origin=Origin(page.name)), page.report()


def _refuse_what_is_none(page: Page, parts: list[PartLines], knows: Known) -> None:
    """A resolution has an organ's opening line or several paragraphs that open as resolutions' paragraphs do."""
    verbs = sum(opens_with_verb(line, knows) for part in parts for line in part.text)
    if verbs >= (1 if parts[0].opening else _LEAST_VERBS):
        return
    message = (
        "this is no resolution: no line such as “The General Assembly,” opens a text, and no paragraphs open as those"
        " of resolutions do"
    )
    finding = Finding("no-resolution", message, Severity.ERROR, Origin(page.name))
    raise InputError(f"{page.name}: {message}", (finding,))


def _say_what_has_no_verb(page: Page, parts: tuple[Part, ...]) -> None:
    for part in parts:
        for block in (*part.preamble, *part.operative):
            if isinstance(block, Preambular | Operative) and not (block.content and isinstance(block.content[0], Verb)):
                message = f"no opening verb was found in “{plain(block.content)[:60]}”"
                hint = "Write it apart (“- Verb: text”), or “verb: none”."
                page.say("no-verb", message, block.origin, Severity.NOTE, hint)
