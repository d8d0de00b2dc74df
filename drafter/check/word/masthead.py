"""The masthead of a Word file: which of its parts are there, and which contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from drafter.check.word.frames import draws_no_line, forms_of
from drafter.check.word.manuscript import Manuscript
from drafter.check.word.wording import bare, misworded
from drafter.errors import InputError
from drafter.house.format import Format
from drafter.language import LANGUAGES, language
from drafter.model.symbols import GENERAL_ASSEMBLY, SECURITY_COUNCIL, Symbol, find_symbols
from drafter.model.walk import plain
from drafter.word.inspection.paragraphs import Inspected
from drafter.word.inspection.stories import Story

_DISTRIBUTIONS = ("limited", "general", "restricted", "provisional")
_ORGANS = ("general-assembly", "security-council", "economic-and-social-council", "human-rights-council")
_PARTS = {
    "united_nations": "the name of the Organization",
    "organ": "the organ",
    "symbol": "the symbol",
    "distribution": "the distribution",
    "date": "the date",
    "language": "its own language",
    "original": "the original language",
}
"""Names that a masthead's lines may have in a house style, and how people call them."""


class Masthead:
    """The head of page 1; where the file has none, the lines above the text."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._manuscript = manuscript
        self.story: Story | None = manuscript.file.head("header", "first") or manuscript.file.head("header", "default")

    @cached_property
    def paragraphs(self) -> list[Inspected]:
        """Its paragraphs; those of the first lines of the body too, as older files have it."""
        cover = [stand.paragraph for stand in self._manuscript.of_role("cover")]
        return [*(self.story.paragraphs if self.story else ()), *cover]

    @cached_property
    def lines(self) -> list[str]:
        """Its texts, compared."""
        return [found for paragraph in self.paragraphs if (found := bare(paragraph.text))]

    @property
    def expected(self) -> list[str]:
        """The parts that the house's masthead has, by the names people give them.

        What drafter itself wrote lacks only what nobody gave; issued documents have everything.
        """
        front, own = self._manuscript.draft.front, self._manuscript.is_own
        asked = {key for key in _PARTS if any(forms_of(self._manuscript.house.masthead, key))}
        given: dict[str, object] = {"symbol": front.symbol, "date": front.date, "original": front.original}
        if not own:
            given = dict.fromkeys(given, True)
        given["language"] = self._manuscript.holds_resolution and self._manuscript.language.language_line()
        return [name for key, name in _PARTS.items() if key in asked and given.get(key, True)]

    def has(self, name: str) -> bool:
        """Whether a part is there."""
        key = next(key for key, said in _PARTS.items() if said == name)
        return bool(getattr(self, f"_has_{key}")())

    @property
    def parts(self) -> Iterator[tuple[str, Inspected, Format]]:
        """The lines of the head whose words tell what they are: by name, as they are, as the house sets them."""
        asked = {key: form for key in _PARTS for form in forms_of(self._manuscript.house.masthead, key)}
        for paragraph in self.story.paragraphs if self.story else ():
            key = self._part(bare(paragraph.text))
            if key in asked:
                yield _PARTS[key], paragraph, asked[key]

    def _part(self, line: str) -> str:
        if line in self._organs:
            return "organ"
        if line in self._names_of_united_nations:
            return "united_nations"
        if line.startswith("distr") or line in self._written("distribution_line", _DISTRIBUTIONS[:3]):
            return "distribution"
        if line in self._written("original_line", LANGUAGES):
            return "original"
        if line and line == bare(self._manuscript.language.language_line()):
            return "language"
        front = self._manuscript.draft.front
        symbol, date = front.symbol or str(self.symbol or ""), front.date
        if symbol and line == bare(symbol):
            return "symbol"
        return "date" if date and line in self._written("date_line", (date,)) else ""

    def _written(self, line: str, facts: Iterable[object]) -> set[str]:
        """What a line says of some facts, in the languages it may stand in."""
        return {bare(getattr(language(code), line)(fact)) for code in self._tongues for fact in facts}

    @property
    def in_text(self) -> bool:
        """Whether lines of it stand in a table above the text, outside the head."""
        cover = (stand.paragraph for stand in self._manuscript.of_role("cover"))
        return any(one.in_table and self._part(bare(one.text)) for one in cover)

    @property
    def lacks_rules(self) -> bool:
        """Whether the head is a table, as the house has it, and nothing in it draws a line."""
        return self.story is not None and draws_no_line(self.story)

    # --- parts

    def _has_united_nations(self) -> bool:
        return any(line in self._names_of_united_nations for line in self.lines)

    @cached_property
    def _names_of_united_nations(self) -> set[str]:
        return {bare(language(code).words["united-nations"]) for code in self._tongues}

    def _has_organ(self) -> bool:
        """An organ that is known by name, or any name in the style of one: there are more organs than drafter knows."""
        if any(line in self._organs for line in self.lines):
            return True
        style = next((form.style for form in forms_of(self._manuscript.house.masthead, "organ")), None)
        return any(one.style == style and bare(one.text) for one in self.paragraphs)

    def _has_symbol(self) -> bool:
        symbol = self._manuscript.draft.front.symbol
        if symbol and self._manuscript.holds_resolution:
            return any(bare(symbol) in line for line in self.lines)
        return any("/" in one.text and any(map(str.isdigit, one.text)) for one in self.paragraphs)

    def _has_distribution(self) -> bool:
        return bool(self._distribution) or any(line.startswith("distr") for line in self.lines)

    def _has_date(self) -> bool:
        date = self._manuscript.draft.front.date
        if date:
            written = {bare(language(code).date_line(date)) for code in self._tongues}
            return any(line in written for line in self.lines)
        return any(re.search(r"(?:19|20)\d\d$|^(?:19|20)\d\d", line) for line in self.lines)

    def _has_language(self) -> bool:
        return bare(self._manuscript.language.language_line()) in self.lines

    def _has_original(self) -> bool:
        written = {bare(language(code).original_line(of)) for code in self._tongues for of in LANGUAGES}
        return any(line in written for line in self.lines)

    @property
    def _tongues(self) -> tuple[str, ...]:
        """The languages that lines of a masthead may stand in: a resolution's own; elsewhere English too."""
        own = self._manuscript.language.code
        return (own,) if self._manuscript.holds_resolution else tuple(dict.fromkeys((own, "en")))

    @cached_property
    def _organs(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for organ in _ORGANS:
            for code in self._tongues:
                try:
                    found[bare(language(code).organ(organ))] = organ
                except InputError:
                    continue
        return found

    @property
    def _distribution(self) -> str | None:
        for each in _DISTRIBUTIONS[:3]:
            written = {bare(language(code).distribution_line(each)) for code in self._tongues}
            if any(line in written for line in self.lines):
                return each
        return None

    @property
    def wordings(self) -> list[str]:
        """What its lines may say, as the language writes it; nothing where there is no resolution to go by."""
        manuscript = self._manuscript
        if not manuscript.holds_resolution:
            return []
        own, front = manuscript.language, manuscript.draft.front
        found = [own.words["united-nations"], own.language_line(), front.symbol or str(self.symbol or "")]
        found += (own.organ(organ) for organ in _ORGANS if bare(own.organ(organ)) in self._organs)
        found += (own.distribution_line(each) for each in _DISTRIBUTIONS[:3])
        found += (own.original_line(of) for of in LANGUAGES)
        found += [own.date_line(front.date)] if front.date else []
        return [words for words in found if words]

    @property
    def _within_table(self) -> list[Inspected]:
        return [one for one in (self.story.paragraphs if self.story else ()) if one.in_table]

    # --- agreement

    @property
    def contradictions(self) -> Iterator[tuple[str, str, str]]:
        """What the masthead says against itself or the text: message, hint, words concerned."""
        symbol = self.symbol
        organ = next((self._organs[line] for line in self.lines if line in self._organs), None)
        if symbol and organ and symbol.organ and symbol.organ != organ:
            name = self._manuscript.language.organ(organ)
            yield (
                f"The masthead names “{name}”, its symbol {symbol} is of another organ.",
                "One of them is wrong.",
                name,
            )
        wanted = self._wanted_distribution(symbol)
        if wanted and self._distribution and self._distribution != wanted:
            line = self._manuscript.language.distribution_line(self._distribution)
            right = self._manuscript.language.distribution_line(wanted)
            yield f"“{line}” does not go with the symbol {symbol}.", f"Write “{right}”.", line
        yield from self._other_date(symbol)
        yield from self._foreign_language()
        yield from self._foreign_words()
        yield from misworded(self.wordings, self._within_table, every=self._manuscript.is_own)

    @property
    def symbol(self) -> Symbol | None:
        """The first symbol that stands in the head."""
        story = self.story.paragraphs if self.story else ()
        found = [symbol for one in story for _, _, symbol in find_symbols(one.text)]
        return found[0] if found and isinstance(found[0], Symbol) else None

    def _wanted_distribution(self, symbol: Symbol | None) -> str | None:
        """Limited for a draft in the limited series, unless the house has a say in it (house style 1.1, 2.9)."""
        if symbol is None or not self._manuscript.holds_resolution:
            return None
        if self._manuscript.house.distribution:
            return self._manuscript.house.distribution
        return "limited" if symbol.is_limited else "general" if "RES" in str(symbol).split("/") else None

    def _other_date(self, symbol: Symbol | None) -> Iterator[tuple[str, str, str]]:
        """A date on which the session of the symbol had not begun, or was over."""
        session, date = symbol.session if symbol else None, self._manuscript.draft.front.date
        if symbol and date and symbol.organ == SECURITY_COUNCIL and re.fullmatch(r"(?:19|20)\d\d", symbol.elements[1]):
            if int(symbol.elements[1]) != date.year:
                words = self._manuscript.language.date_line(date)
                message = f"The masthead is dated “{words}”, its symbol {symbol} is of {symbol.elements[1]}."
                yield message, "One of them is wrong.", words
            return
        is_assembly = symbol is not None and symbol.organ == GENERAL_ASSEMBLY and self._manuscript.holds_resolution
        if session is None or date is None or session.kind != "regular" or not is_assembly:
            return
        if not session.holds(date):
            words = self._manuscript.language.date_line(date)
            runs = f"which runs from September {session.opens} to September {session.opens + 1}"
            message = f"The masthead is dated “{words}”, its symbol {symbol} is of session {session.number}, {runs}."
            yield message, "One of them is wrong.", words

    def _foreign_language(self) -> Iterator[tuple[str, str, str]]:
        own = self._manuscript.language
        named = {bare(language(code).language_line()): code for code in LANGUAGES if language(code).language_line()}
        for paragraph in self.story.paragraphs if self.story else ():
            code = named.get(bare(paragraph.text))
            if code and code != own.code:
                words, right = paragraph.text.strip(), own.language_line()
                hint = f"Write “{right}”." if right else "Take the line out: English has none."
                yield f"The masthead says “{words}”, the text is in another language.", hint, words

    def _foreign_words(self) -> Iterator[tuple[str, str, str]]:
        """Words below the masthead of a draft that are none of its lines."""
        front, head = self._manuscript.draft.front, self.story
        if not self._manuscript.holds_resolution or front.kind.is_adopted or head is None or not head.grids:
            return
        for paragraph in head.paragraphs:
            words = " ".join(paragraph.text.split())
            if not paragraph.in_table and any(map(str.isalpha, words)) and not self._part(bare(words)):
                yield (
                    f"Below the masthead stands “{words[:60]}”.",
                    "Take it out, or write it into the text.",
                    words[:60],
                )


def official_author(manuscript: Manuscript) -> str:
    """The author that a file may name: its sponsors, whoever else submits it, or the Organization."""
    front, language = manuscript.draft.front, manuscript.language
    sponsors = language.join([sponsor.name for sponsor in front.sponsors]) if front.sponsors else ""
    return sponsors or plain(front.submitted_by) or language.words["united-nations"]
