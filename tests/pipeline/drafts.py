"""A draft and what may become of it, for tests of redlines."""

from drafter.model.front import Front, Kind, Session
from drafter.model.nodes import Annex, Cell, Item, Row, Table, Text
from tests.builders import item, operative, recital, resolution


def front(symbol: str = "A/79/L.9", kind: Kind = Kind.DRAFT_RESOLUTION, session: int = 79) -> Front:
    return Front(symbol=symbol, kind=kind, session=Session(session), title=(Text("Water levels"),))


def row(*texts: str) -> Row:
    return Row(cells=tuple(Cell(content=(Text(text),)) for text in texts))


def table(*lines: str) -> Table:
    return Table(title=(Text("Readings"),), rows=tuple(map(row, lines)))


def annex(title: str, *body: Item | Table) -> Annex:
    return Annex(title=(Text(title),), body=body)


OLD = resolution(
    recital("Recalling| its resolution 77/18,", item("First basin;"), item("Second basin;"), note="A/77/1."),
    operative("Requests| the observatory to publish its readings each month;", item("Of levels;"), item("Of tides;")),
    operative("Invites| all States to send what they have measured in their basins;"),
    operative("Decides| to meet again."),
    table("Level", "Tide"),
    front=front(),
)
CASES = {
    "a paragraph in front": resolution(
        operative("Welcomes| what the basins have sent so far;"), *OLD.parts[0].operative, front=front()
    ),
    "a verb strengthened": resolution(
        operative("Urges| all States to send what they have measured in their basins;"),
        operative("Decides| to meet again."),
        front=front(),
    ),
    "items and notes": resolution(
        recital("Recalling| its resolution 79/18,", item("Second basin;"), item("Third basin;"), note="A/79/1."),
        operative("Requests| the observatory to publish its readings each month;", item("Of tides;"), note="Monthly."),
        operative("Decides| to meet again."),
        front=front(session=81),
    ),
    "a move": resolution(
        *OLD.parts[0].preamble,
        *(OLD.parts[0].operative[place] for place in (1, 2, 0)),
        table("Level", "Wind", "Tide"),
        front=front(),
    ),
    "from the draft to the adopted text": resolution(
        *OLD.parts[0].preamble, *OLD.parts[0].operative, front=front("A/RES/79/9", Kind.RESOLUTION)
    ),
    "a single paragraph left": resolution(operative("Decides| to meet again."), front=front()),
}
