"""A draft that holds everything a writer must draw."""

from __future__ import annotations

import datetime
from dataclasses import replace

from drafter.model.front import Agenda, Front, Kind, Resolution, Session, Sponsor
from drafter.model.nodes import (
    Annex,
    Break,
    Cell,
    Clause,
    Emphasis,
    Heading,
    Item,
    Link,
    Note,
    Operative,
    Paragraph,
    Part,
    Reference,
    Row,
    Script,
    Section,
    Table,
    Text,
    Verb,
)
from tests.builders import item, operative, recital, said

CHANGES = Note((Text("Any changes will be reflected."),), mark="**")


def front(language: str = "en") -> Front:
    return Front(
        language=language,
        symbol="A/81/L.7",
        session=Session(81),
        date=datetime.date(2026, 11, 20),
        original="en",
        committee=3,
        agenda=Agenda(items=("124 (c)",), titles=((Text("Lake & <Basin>"),),)),
        sponsors=(Sponsor(name="Chad", note=Note((Text("On behalf of all."),), mark="*")), Sponsor(name="Congo")),
        sponsors_notes=(CHANGES,),
        title=(Text("Cooperation"), Break(), Text("on the Lake")),
    )


def sample(language: str = "en") -> Resolution:
    asked = Operative(
        content=(*said("Requests| the bodies:"),),
        items=(item("to meet;", item("often;")), Item(content=said("to write;"), number="b bis")),
        then=(Paragraph(content=said("and to rest;")),),
        label="asked",
    )
    refers = Operative(
        content=(
            Verb((Text("Decides"),)),
            Text(" to review paragraph "),
            Reference("asked"),
            Text(" and "),
            Emphasis((Text("Treaty Series"),)),
            Text(", n"),
            Script((Text("o"),)),
            Text(" 1, "),
            Link((Text("77/18"),), "https://docs.un.org/A/RES/77/18"),
            Text("."),
        )
    )
    cells = (Cell(content=said("Year"), columns=2), Cell(content=(*said("Sum"), Break(), Text("in all")), align="end"))
    table = Table(
        title=said("Means"),
        widths=(1, 1, 2),
        header_rows=1,
        rows=(
            Row(cells=cells),
            Row(cells=(Cell(content=said("a|b")), Cell(content=said("c")), Cell(content=said("d")))),
        ),
    )
    annex = Annex(
        title=said("Plan"),
        body=(Heading(content=said("Aims"), numbered=True), Clause(content=said("First.")), table),
    )
    section = Section(title=said("Means"), operative=(refers,))
    part = Part(
        preamble=(
            recital("Recalling| its resolution,", note="A/81/302."),
            recital("Noting| the Charter,", note="Article 52."),
        ),
        operative=(asked, section),
        annexes=(annex,),
    )
    return Resolution(front=front(language), parts=(part,))


def decision() -> Resolution:
    return Resolution(
        front=replace(front(), kind=Kind.DRAFT_DECISION),
        parts=(Part(operative=(operative("Decides| to meet;"), operative("Notes| that."))),),
    )
