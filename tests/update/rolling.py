"""A text of the seventy-seventh session in which something recurs, and the plan that rolls it forward."""

import datetime

from drafter.language import Dated, language
from drafter.model.front import Adoption, Agenda, Front, Kind, Resolution, Session, Sponsor
from drafter.model.nodes import Block, Note, Operative, Part, Preambular, Text, Verb
from drafter.update import Plan, Proposal, plan
from drafter.update.proposals import Kind as About

ADOPTED = "77/18"
ON = datetime.date(2022, 11, 21)
BEFORE = [
    Dated(number, datetime.date(year, 11, 20)) for number, year in [("71/9", 2016), ("73/8", 2018), ("75/16", 2020)]
]


def text(*blocks: Block, preamble: tuple[str, ...] = (), code: str = "en") -> Resolution:
    recitals = tuple(Preambular(content=(Text(each),)) for each in preamble)
    front = Front(
        language=code,
        kind=Kind.RESOLUTION,
        symbol=f"A/RES/{ADOPTED}",
        session=Session(77),
        adoption=Adoption(date=ON),
        agenda=Agenda(items=("127 (b)",)),
        sponsors=(Sponsor(name="Fiji"),),
        distribution="general",
    )
    return Resolution(
        front=front, parts=(Part(preamble=recitals, operative=blocks, closing=((Text("39th meeting"),),)),)
    )


def paragraph(words: str, *notes: str) -> Operative:
    return Operative(content=(Verb((Text("Decides"),)), Text(f" {words}"), *(Note((Text(note),)) for note in notes)))


def planned(resolution: Resolution, session: int | None = 79) -> Plan:
    return plan(resolution, language(resolution.front.language), session=session)


def of_kind(made: Plan, kind: About) -> list[Proposal]:
    return [each for each in made.proposals if each.kind is kind]
