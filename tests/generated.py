"""Resolutions that nobody wrote: hypothesis strategies for property tests, in every language.

`resolutions("fr")` gives whole documents; `inlines`, `paragraphs` and `fronts` give their pieces. What they give is
well-formed: content is merged, texts neither begin nor end with a space, labels are unique, references lead somewhere.
Hypothesis prints the failing example and replays it; CI pins the seed with `--hypothesis-seed`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from drafter.model.front import LANGUAGES, Adoption, Agenda, Front, Kind, Resolution, Session, Sponsor
from drafter.model.nodes import (
    Annex,
    Block,
    Break,
    Cell,
    Clause,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    Item,
    Link,
    Note,
    Operative,
    Paragraph,
    Part,
    Preambular,
    Reference,
    Row,
    Script,
    Section,
    Table,
    Text,
    Verb,
)
from drafter.model.walk import merged

Draw = Callable[[st.SearchStrategy[Any]], Any]

WORDS = {
    "ar": "قرار الجمعية العامة تقرير الدورة 12/79 (أ) المتحدة، ‑ 1\u00a0-",
    "en": "report Assembly the (a) 79/12 high‑level 1.\u00a0July & <b> 3.5 of, “draft” to",
    "es": "informe Asamblea número (a) 79/12 ñandú «é» 1\u00a0de de, a",
    "fr": "rapport Assemblée œuvre a) 79/12 été\u00a0; l’ordre «\u00a0oui\u00a0» de, à",
    "ru": "доклад Ассамблея ёж a) 79/12 1\u00a0июля «да» по, и",
    "zh": "报告 大会 决议， 第79/12号 (a) 《条约》 2024年 和 的",
}
"""Words and signs that texts of each language are made of, those that trip writers up among them."""

SYMBOLS = ("A/79/L.9/Rev.1", "A/C.3/80/L.21", "A/RES/77/18", "S/2024/400", "E/2025/L.3")


@dataclass
class Labels:
    """The labels of one document, in the order in which they were given out."""

    given: list[str] = field(default_factory=list)

    def new(self, draw: Draw) -> str | None:
        if not draw(st.booleans()):
            return None
        self.given.append(f"label-{len(self.given) + 1}")
        return self.given[-1]


# --- inline -----------------------------------------------------------------------------------------------------


def texts(code: str) -> st.SearchStrategy[str]:
    """A few words of a language."""
    return st.lists(st.sampled_from(WORDS[code].split(" ")), min_size=1, max_size=6).map(" ".join)


@st.composite
def inlines(draw: Draw, code: str, labels: Labels | None = None, notes: bool = True, depth: int = 2) -> Inlines:
    """Content of a paragraph: text with emphasis, links, scripts, notes and references in it."""
    out: list[Inline] = [Text(draw(texts(code)))]
    for _ in range(draw(st.integers(0, 3))):
        out += [Text(" "), draw(_one(code, labels, notes, depth))]
        out.append(Text(" " + draw(texts(code))))
    return merged(tuple(out))


@st.composite
def _one(draw: Draw, code: str, labels: Labels | None, notes: bool, depth: int) -> Inline:
    kinds = ["text", "script", "link"]
    kinds += ["note"] * notes + ["emphasis"] * (depth > 0) + ["reference"] * bool(labels and labels.given)
    kind = draw(st.sampled_from(kinds))
    if kind == "note":
        mark = draw(st.sampled_from([None, None, None, "*", "**"]))
        name = draw(st.sampled_from([None, "report", "charter"]))
        return Note(draw(inlines(code, notes=False, depth=1)), mark=mark, name=name)
    if kind == "emphasis":
        return Emphasis(
            draw(inlines(code, notes=False, depth=depth - 1)), draw(st.sampled_from(["italic", "bold", "underline"]))
        )
    if kind == "reference":
        assert labels is not None
        return Reference(draw(st.sampled_from(labels.given)))
    content = (Text(draw(texts(code))),)
    if kind == "script":
        return Script(content, draw(st.sampled_from(["super", "sub"])))
    return Link(content, "https://example.org/?a=1&b=2") if kind == "link" else content[0]


# --- blocks -----------------------------------------------------------------------------------------------------


@st.composite
def opened(draw: Draw, code: str, labels: Labels) -> Inlines:
    """Content that opens with a verb, most times."""
    rest = draw(inlines(code, labels))
    return merged((Verb((Text(draw(texts(code))),)), Text(" "), *rest)) if draw(st.integers(0, 3)) else rest


NUMBERS = st.sampled_from([None] * 6 + [1, 7, "3 bis"])


@st.composite
def paragraphs(draw: Draw, kind: type[Paragraph], code: str, labels: Labels, depth: int = 0) -> Any:
    """A paragraph of a kind, with sub-paragraphs to four levels and text behind them."""
    items = [draw(paragraphs(Item, code, labels, depth + 1)) for _ in range(draw(st.integers(0, 4 - depth)) // 2)]
    then = [draw(paragraphs(Paragraph, code, labels, 4)) for _ in range(draw(st.integers(0, 1)) if items else 0)]
    plain = kind in (Item, Paragraph)
    numbered = kind in (Item, Operative, Clause)
    return kind(
        content=draw(inlines(code, labels)) if plain else draw(opened(code, labels)),
        items=tuple(items),
        then=tuple(then),
        label=labels.new(draw),
        number=draw(NUMBERS) if numbered else None,
    )


@st.composite
def headings(draw: Draw, code: str, labels: Labels) -> Heading:
    numbered = draw(st.booleans())
    number = None if numbered else draw(st.sampled_from([None, "A.", "IV."]))
    return Heading(content=draw(inlines(code, labels)), level=draw(st.integers(1, 3)), numbered=numbered, number=number)


@st.composite
def tables(draw: Draw, code: str, labels: Labels) -> Table:
    columns = draw(st.integers(1, 3))
    rows = [Row(cells=tuple(draw(_cell(code)) for _ in range(columns))) for _ in range(draw(st.integers(1, 3)))]
    if columns > 1 and draw(st.booleans()):
        rows.append(Row(cells=(Cell(content=(Text(draw(texts(code))),), columns=columns),)))
    return Table(
        rows=tuple(rows),
        header_rows=draw(st.integers(0, 1)),
        widths=draw(st.sampled_from([(), tuple(range(1, columns + 1))])),
        title=draw(inlines(code, labels)) if draw(st.booleans()) else (),
    )


@st.composite
def _cell(draw: Draw, code: str) -> Cell:
    lines: list[Inline] = []
    for _ in range(draw(st.integers(0, 2))):
        lines += [Break()] if lines else []
        lines.append(Text(draw(texts(code))))
    return Cell(content=tuple(lines), align=draw(st.sampled_from(["start", "center", "end"])))


def _blocks(code: str, labels: Labels, *kinds: type[Paragraph], others: bool = True) -> st.SearchStrategy[Any]:
    choices: list[st.SearchStrategy[Any]] = [paragraphs(kind, code, labels) for kind in kinds]
    choices += [headings(code, labels), tables(code, labels)] if others else []
    return st.lists(st.one_of(choices), max_size=4).map(tuple)


@st.composite
def sections(draw: Draw, code: str, labels: Labels) -> Section:
    return Section(
        title=draw(inlines(code, labels)) if draw(st.booleans()) else (),
        preamble=draw(_blocks(code, labels, Preambular, others=False)),
        operative=draw(_blocks(code, labels, Operative, Operative, Paragraph)),
        number=draw(st.sampled_from([None, None, "IV"])),
        restart=draw(st.booleans()),
    )


# --- documents --------------------------------------------------------------------------------------------------


@st.composite
def annexes(draw: Draw, code: str, labels: Labels) -> Annex:
    return Annex(
        title=draw(inlines(code, labels)) if draw(st.booleans()) else (),
        body=draw(_blocks(code, labels, Clause, Paragraph)),
        heading=(Text(draw(texts(code))),) if draw(st.booleans()) else (),
        label=labels.new(draw),
    )


@st.composite
def parts(draw: Draw, code: str, labels: Labels, several: bool, closing: bool) -> Part:
    """A complete text; without a letter of its own where it is the only one."""
    operative: tuple[Block, ...] = draw(_blocks(code, labels, Operative, Operative, Paragraph))
    if draw(st.integers(0, 3)) == 0:
        operative += tuple(draw(st.lists(sections(code, labels), min_size=1, max_size=2)))
    return Part(
        title=draw(inlines(code, labels)) if several else (),
        organ_line=(Text(draw(texts(code))),) if draw(st.integers(0, 5)) == 0 else (),
        preamble=draw(_blocks(code, labels, Preambular, others=draw(st.integers(0, 9)) == 0)),
        operative=operative,
        annexes=tuple(draw(st.lists(annexes(code, labels), max_size=2))),
        closing=tuple((Text(draw(texts(code))),) for _ in range(2 if closing and draw(st.booleans()) else 0)),
        letter=draw(st.sampled_from([None, "B"])) if several else None,
    )


DATES = st.dates(datetime.date(1946, 1, 10), datetime.date(2035, 12, 31))
MAYBE_DATES = st.none() | DATES


@st.composite
def sponsors(draw: Draw, code: str) -> Sponsor:
    note = Note(draw(inlines(code, notes=False, depth=0)), mark="*") if draw(st.booleans()) else None
    named = draw(st.sampled_from([("Congo", "COG"), ("Cuba", "CUB"), ("Group of 77", None)]))
    return Sponsor(name=named[0], code=named[1], note=note)


@st.composite
def fronts(draw: Draw, code: str) -> Front:
    """Front matter of any kind of document."""
    kind = draw(st.sampled_from(list(Kind)))
    given = draw(st.booleans())
    return Front(
        language=code,
        organ=draw(st.sampled_from(["general-assembly", "security-council"])),
        committee=draw(st.none() | st.integers(1, 6)),
        kind=kind,
        symbol=draw(st.none() | st.sampled_from(SYMBOLS)),
        session=draw(st.none() | st.sampled_from([Session(79), Session(32, "special"), Session(11, "emergency")])),
        date=draw(MAYBE_DATES),
        original=draw(st.none() | st.sampled_from(LANGUAGES)),
        distribution=draw(st.sampled_from(["limited", "general", "restricted"])),
        agenda=draw(st.none() | agendas(code)),
        sponsors=tuple(draw(st.lists(sponsors(code), max_size=3))) if given else (),
        sponsors_notes=(Note(draw(inlines(code, notes=False, depth=0)), mark="**"),) if given else (),
        submitted_by=() if given else (Text(draw(texts(code))),),
        amends="A/80/L.18" if kind is Kind.AMENDMENT else None,
        title=draw(inlines(code)),
        job=draw(st.sampled_from([None, "25-17857"])),
        adoption=draw(adoptions(code)) if kind.is_adopted else None,
        emphasis=draw(st.sampled_from([None, "bold"])),
        recalls=tuple(draw(st.lists(st.sampled_from(["77/18", "60/1", "ES-10/23"]), max_size=2, unique=True))),
        known=(("79/9", draw(DATES)),) if draw(st.booleans()) else (),
    )


@st.composite
def agendas(draw: Draw, code: str) -> Agenda:
    return Agenda(
        items=tuple(draw(st.lists(st.sampled_from(["13 (a)", "115", "125 (b)"]), min_size=1, max_size=2, unique=True))),
        titles=tuple(draw(st.lists(inlines(code, notes=False), max_size=2))),
        provisional=draw(st.booleans()),
        note=draw(st.none() | st.just(Note((Text("A/80/150."),), mark="*"))),
    )


@st.composite
def adoptions(draw: Draw, code: str) -> Adoption:
    return Adoption(
        date=draw(MAYBE_DATES),
        line=(Text(draw(texts(code))),) if draw(st.booleans()) else (),
        basis=merged((Text("["), *draw(inlines(code, notes=False)), Text("]"))) if draw(st.booleans()) else (),
        meeting=draw(st.sampled_from([None, "A/77/PV.39"])),
        vote=draw(st.sampled_from([None, "without a vote", "131-1-4"])),
        draft=draw(st.sampled_from([None, "A/77/L.18"])),
    )


@st.composite
def resolutions(draw: Draw, code: str) -> Resolution:
    """A whole document in one language."""
    labels = Labels()
    front = draw(fronts(code))
    several = draw(st.integers(0, 4)) == 0
    count = draw(st.integers(2, 3)) if several else 1
    return Resolution(
        front=front,
        parts=tuple(draw(parts(code, labels, several, front.kind.is_adopted)) for _ in range(count)),
    )
