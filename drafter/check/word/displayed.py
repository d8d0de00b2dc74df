"""Displayed lines: what stands apart from the running text, and how the house sets it.

The opening block, headings, titles of sections and annexes, cells of tables, heads and feet are known by what they say,
by their style and by their place; what is none of these has no form to be held against.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from drafter.check.word.frames import lines_of
from drafter.check.word.manuscript import Manuscript, Stand
from drafter.check.word.masthead import Masthead
from drafter.check.word.wording import bare
from drafter.errors import InputError
from drafter.house.format import Format
from drafter.house.frames import Line
from drafter.house.style import Opening
from drafter.model.nodes import Annex, Heading, Part, Section, Table
from drafter.model.walk import plain
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.inspection.stories import Story

_CALLED = {
    "session": "the session",
    "committee": "the committee",
    "agenda": "the agenda item",
    "agenda_titles": "the title of the agenda item",
    "sponsors": "the line of sponsors",
    "title": "the title",
    "numbered_title": "the title",
    "adoption": "the line of adoption",
    "basis": "the basis of the adoption",
}
"""Lines that an opening block may have in a house style, and how people call them."""
_GIVEN = {
    "session": {"session"},
    "committee": {"committee"},
    "agenda": {"agenda"},
    "agenda_titles": {"agenda"},
    "sponsors": {"sponsors", "submitted_by"},
    "title": {"title"},
    "numbered_title": {"title"},
}
"""Facts of a draft, by the names of drafter's record, that these lines show."""


@dataclass(frozen=True, slots=True)
class Displayed:
    """A line that stands apart: how people call it, as it is, and as the house sets it over its style.

    `free` names properties that may be otherwise; `wording` is what the language writes there, "" where the drafter
    does; `lead` is what the house puts before it; `is_numbered` whether it begins with a number of its own; `misread`
    whether its style alone says what it is, while its words were taken for a line of the title.
    """

    name: str
    paragraph: Inspected
    form: Format
    free: tuple[str, ...] = ()
    wording: str = ""
    lead: str = ""
    is_numbered: bool = False
    misread: bool = False


# --- the opening block ------------------------------------------------------------------------------------------


def opening_lines(manuscript: Manuscript) -> Iterator[Displayed]:
    """The lines of the opening block that are there, in order; each is sought behind the one before."""
    front = manuscript.draft.front
    block = manuscript.house.opening["adopted" if front.kind.is_adopted else "draft"]
    lines = [(key, line) for line in block if (key := _key(line))]
    said, at = _wordings(manuscript), 0
    for stand in manuscript.of_role("cover"):
        words = bare(stand.paragraph.text)
        if not words or stand.paragraph.in_table or stand.paragraph.in_box:
            continue
        found = _place(stand.paragraph.style, words, said, lines[at:])
        misread = found is not None and _is_taken_for_title(lines[at:][found][0], stand.paragraph.style, said, lines)
        if found is None or misread:
            found = _of_style(stand.paragraph.style, lines[at:], manuscript)
        if found is not None:
            at += found
            key, line = lines[at]
            wording = next((each for each in said[key] if bare(each) == words), "")
            is_numbered = key == "numbered_title"
            yield Displayed(
                _CALLED[key], stand.paragraph, line.form, line.free, wording, line.lead, is_numbered, misread
            )


def lacking(manuscript: Manuscript) -> Iterator[str]:
    """Lines of the opening block that are not there, as people call them.

    What drafter wrote lacks what it was given; a file without its record, the session and the title, where it is set in
    the house's styles.
    """
    front, house = manuscript.draft.front, manuscript.house
    block = house.opening["adopted" if front.kind.is_adopted else "draft"]
    is_set_in = house.body.paragraph.form.style in manuscript.file.definitions
    asked = {key for key, facts in _GIVEN.items() if facts & manuscript.given}
    if not manuscript.is_own and is_set_in:
        asked = {"session", "title", "numbered_title"}
    there = {line.name for line in opening_lines(manuscript)}
    names = (_CALLED[key] for line in block if (key := _key(line)) in asked)
    yield from (name for name in names if name not in there)


def misplaced(manuscript: Manuscript) -> Iterator[Displayed]:
    """Lines of the opening block that stand above one that the house has above them."""
    front = manuscript.draft.front
    block = manuscript.house.opening["adopted" if front.kind.is_adopted else "draft"]
    lines, said = [(key, line) for line in block if (key := _key(line))], _wordings(manuscript)
    in_order = {line.paragraph.element for line in opening_lines(manuscript)}
    for stand in manuscript.of_role("cover"):
        paragraph, words = stand.paragraph, bare(stand.paragraph.text)
        if words and paragraph.element not in in_order and not (paragraph.in_table or paragraph.in_box):
            place = _place(paragraph.style, words, said, lines)
            if place is not None:
                yield Displayed(_CALLED[lines[place][0]], paragraph, lines[place][1].form)


def crowded(manuscript: Manuscript) -> Iterator[Displayed]:
    """Lines of the opening block that stand right below another, where the house has a gap."""
    front, house = manuscript.draft.front, manuscript.house
    block = house.opening["adopted" if front.kind.is_adopted else "draft"]
    gapped = {_CALLED[_key(line)] for above, line in pairwise(block) if above.spacers and _key(line)}
    lines = list(opening_lines(manuscript))
    for above, line in pairwise(lines):
        is_next = line.paragraph.index == above.paragraph.index + 1 and line.name != above.name
        room = above.paragraph.setting.after + line.paragraph.setting.before
        if is_next and line.name in gapped and not room:
            yield line


def _key(line: Opening) -> str:
    text = line.text.source if line.text else ""
    return line.slot or next((key for key in _CALLED if f"{{{{ {key} }}}}" in text), "")


def _wordings(manuscript: Manuscript) -> dict[str, list[str]]:
    """What each line would say of this draft."""
    front, language = manuscript.draft.front, manuscript.language
    agenda, adoption = front.agenda, front.adoption
    titles = plain(front.title).split("\n")
    said = {
        "session": [language.session_line(front.session)] if front.session else [],
        "committee": [language.committee(front.committee)] if front.committee else [],
        "agenda": [language.agenda_line(agenda)] if agenda and agenda.items else [],
        "agenda_titles": [plain(title) for title in agenda.titles] if agenda else [],
        "sponsors": [plain(front.submitted_by) or sponsor_line(manuscript)],
        "title": titles,
        "numbered_title": titles,
        "adoption": [plain(adoption.line) or language.adoption_line(front)] if adoption else [],
        "basis": [plain(adoption.basis)] if adoption else [],
    }
    return {key: [text for text in texts if bare(text)] for key, texts in said.items()}


def sponsor_line(manuscript: Manuscript) -> str:
    """What the line of sponsors would say; "" where there are none."""
    front, language = manuscript.draft.front, manuscript.language
    try:
        kind = language.kind(front)
    except InputError:
        return ""
    return plain(language.sponsor_line(front.sponsors, (), kind)) if front.sponsors else ""


def _place(style: str, words: str, said: dict[str, list[str]], lines: list[tuple[str, Opening]]) -> int | None:
    """Which of these lines says the words, one of the same style before others; a title may have its number first."""
    found = []
    for place, (key, line) in enumerate(lines):
        texts = [bare(each) for each in said[key]]
        if words in texts or (key == "numbered_title" and any(words.endswith(each) for each in texts)):
            found.append((line.form.style != style, place))
    return min(found)[1] if found else None


def _of_style(style: str, lines: list[tuple[str, Opening]], manuscript: Manuscript) -> int | None:
    """Which of these lines has a style that no running text has."""
    usual = manuscript.house.body.paragraph.form.style
    return next((place for place, (_, line) in enumerate(lines) if line.form.style == style != usual), None)


def _is_taken_for_title(key: str, style: str, said: dict[str, list[str]], lines: list[tuple[str, Opening]]) -> bool:
    """Whether a line in the style of another was read as the first of several of the title: “79th session”."""
    of_titles = {line.form.style for name, line in lines if name in _TITLES}
    others = {line.form.style for name, line in lines if name not in _TITLES}
    return key in _TITLES and len(said[key]) > 1 and style in others - of_titles


_TITLES = ("title", "numbered_title")


# --- headings and titles ----------------------------------------------------------------------------------------


def headings(manuscript: Manuscript) -> Iterator[Displayed]:
    """Headings, the numbers and titles of sections, parts and annexes, and the lines of adoption at the end."""
    body, titles = manuscript.house.body, _titles(manuscript)
    above = {line.paragraph.element for line in opening_lines(manuscript)}
    for stand in manuscript.stands:
        paragraph, words = stand.paragraph, bare(stand.paragraph.text)
        if not words or paragraph.in_table or paragraph.in_box or paragraph.element in above:
            continue
        if stand.line is not None and isinstance(heading := stand.line.entry.block, Heading):
            level = min(max(heading.level, 1), len(body.heading)) - 1
            yield Displayed("the heading", paragraph, body.heading[level].form)
        elif stand.role == "closing":
            yield Displayed("the line at the end", paragraph, body.closing.form)
        elif stand.role in ("section", "cover", "") and words in titles:
            name, form = titles[words]
            yield Displayed(name, paragraph, form)


def _titles(manuscript: Manuscript) -> dict[str, tuple[str, Format]]:
    """What the numbers and titles of sections, parts and annexes say, and how the house sets each."""
    body, language, tables = manuscript.house.body, manuscript.language, manuscript.house.tables
    found: dict[str, tuple[str, Format]] = {}
    blocks = [entry.block for entry in manuscript.draft.entries]
    annexes = sum(isinstance(block, Annex) for block in blocks)
    for entry in manuscript.draft.entries:
        block = entry.block
        if isinstance(block, Section) and entry.section is not None:
            found[bare(language.section_number(entry.section + 1))] = ("the number of the section", body.section.form)
            found[bare(plain(block.title))] = ("the title of the section", body.section_title.form)
        elif isinstance(block, Annex) and entry.annex is not None:
            number = entry.annex + 1 if annexes > 1 else None
            found[bare(language.annex_heading(number))] = ("the heading of the annex", body.annex.form)
            found[bare(plain(block.title))] = ("the title of the annex", body.annex_title.form)
        elif isinstance(block, Part) and len(manuscript.draft.resolution.parts) > 1:
            found[bare(language.part_letter(entry.part + 1))] = ("the letter of the part", body.letter.form)
            found[bare(plain(block.title))] = ("the title of the part", body.letter_title.form)
        elif isinstance(block, Table):
            found[bare(plain(block.title))] = ("the title of the table", tables.title.form)
    return {words: said for words, said in found.items() if words}


# --- heads and feet ----------------------------------------------------------------------------------------------


def running_lines(manuscript: Manuscript) -> Iterator[tuple[Story, Displayed]]:
    """The lines of running heads and feet that show the symbol or count the page."""
    heads, feet = manuscript.house.heads, manuscript.house.feet
    symbol = bare(manuscript.draft.front.symbol or str(Masthead(manuscript).symbol or ""))
    for story in manuscript.file.heads:
        left = story.side == "even"
        frame = {"header": heads.even if left else heads.odd, "footer": feet.even if left else feet.odd}[story.kind]
        for paragraph in story.paragraphs if story.side != "first" else ():
            shows = "symbol" if symbol and bare(paragraph.text) == symbol else ""
            shows = shows or ("page" if any(field.name == "PAGE" for field in paragraph.fields) else "")
            form = next((line.form for line in lines_of(frame) if shows and shows in _shown_by(line)), None)
            if form is not None:
                yield story, Displayed("the symbol" if shows == "symbol" else "the number of the page", paragraph, form)


def _shown_by(line: Line) -> set[str]:
    """What a line of a head or foot shows: "symbol", "page"."""
    text = line.text.source if line.text else ""
    return {run.field for run in line.runs if run.field} | ({"symbol"} if "{{ symbol }}" in text else set())


# --- tables -----------------------------------------------------------------------------------------------------


def cells(manuscript: Manuscript) -> Iterator[Displayed]:
    """What stands in the tables of the text, row by row; tables within others are left to whoever made them."""
    tables = manuscript.house.tables
    at = {stand.paragraph.element: stand for stand in manuscript.stands if stand.paragraph.in_table}
    for grid in manuscript.file.body.grids:
        for number, row in enumerate(() if grid.inside else grid.rows):
            if number == 0 and not grid.headers:
                continue  # it may be the head, and only not be marked as such
            form = (tables.head if number < grid.headers else tables.cell).form
            for stand in (at[element] for element in row.iter() if element in at):
                if _is_plain(stand):
                    yield Displayed("the cell", stand.paragraph, form)


def _is_plain(stand: Stand) -> bool:
    return stand.role == "" and bool(stand.paragraph.text.strip()) and not stand.paragraph.in_box
