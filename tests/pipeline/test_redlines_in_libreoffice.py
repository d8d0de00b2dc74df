"""LibreOffice's own accepting and refusing of redlines gives the new draft and the old one."""

from dataclasses import replace
from pathlib import Path

import pytest

from drafter.model.nodes import Table, Text
from drafter.pipeline import render
from drafter.pipeline.redlines import compare, drawn
from tests.builders import item, operative, recital, resolution
from tests.pipeline.drafts import CASES, OLD, annex, front, row, table
from tests.redline import oracle
from tests.redline.official import libreoffice
from tests.redline.oracle import Facts, differences, read

CLOSING = ((Text("48th plenary meeting"),), (Text("3 December 2029"),))
LAST = operative("Decides| to meet again.")
LEVELS = resolution(operative("Requests| readings of levels;"), LAST, closing=CLOSING).parts[0]
TIDES = resolution(
    recital("Noting| the tides,", note="A/77/5."), LAST, closing=CLOSING, annexes=(annex("Moons", item("One;")),)
).parts[0]
HARD = {
    "an annex at the end": (
        resolution(LAST, closing=CLOSING),
        resolution(LAST, closing=CLOSING, annexes=(annex("Rules of the observatory", item("Levels are read daily;")),)),
    ),
    "a verb that goes above and comes below": (
        resolution(operative("Also requests| a report on tides."), closing=CLOSING),
        resolution(
            operative("Requests| a report on tides;"), operative("Also requests| a summary of it."), closing=CLOSING
        ),
    ),
    "a move with a link": (
        resolution(recital("Recalling| its resolution 75/16 of 2020,"), recital("Aware| of tides,"), LAST),
        resolution(recital("Aware| of tides,"), recital("Recalling| its resolution 75/16 of 2020,"), LAST),
    ),
    "a table for a table": tuple(
        resolution(LAST, closing=CLOSING, annexes=(annex("Readings", readings, item("In metres;")),))
        for readings in (
            Table(rows=(row("Level"), row("Tide"))),
            Table(rows=(row("Basin", "North", "South"), row("Wind", "3", "4"), row("Rain", "5", "6"))),
        )
    ),
    "one paragraph of two, the first note in it": (
        resolution(operative("Notes| A/77/1", note="Of 2022."), operative("and the list of basins;"), LAST),
        resolution(operative("Notes| A/77/1", note="Of 2022.", more=" and the list of basins;"), LAST),
    ),
    "one paragraph of two, words behind the first note": (
        resolution(
            operative("Notes| the report", note="A/77/1.", more=" and A/77/302, and"), operative("asks for more;"), LAST
        ),
        resolution(operative("Notes| the report", note="A/77/1.", more=" and A/77/302, and asks for more;"), LAST),
    ),
    "one paragraph of two, the first note last in it": (
        resolution(operative("Notes| the basins", note="Of 2022."), operative("and the list of moons;"), LAST),
        resolution(operative("Notes| the basins", note="Of 2022.", more=" and the list of moons;"), LAST),
    ),
    "one paragraph of two, a new note last in it": (
        resolution(operative("Notes| the basins"), operative("and the list of moons;"), LAST),
        resolution(operative("Notes| the basins", note="Of 2022.", more=" and the list of moons;"), LAST),
    ),
    "two tables in front of a paragraph": (
        resolution(operative("Notes| the basins;"), operative("Asks| for A/77/302, more of it;"), LAST),
        resolution(
            operative("Notes| the basins;"),
            Table(rows=(row("Level"), row("Tide"))),
            Table(rows=(row("Wind"), row("Rain"))),
            operative("Asks| for A/77/302, much more of it;"),
            LAST,
        ),
    ),
    "a table with a title, behind a number": (
        resolution(operative("Notes| the basins;"), table("Level", "Tide"), operative("Asks| for more;"), LAST),
        resolution(operative("Notes| the basins;"), operative("Asks| for more;"), LAST),
    ),
    "two new paragraphs, the first note in the first": (
        resolution(recital("Recalling| its resolution 77/18,"), LAST),
        resolution(
            recital("Recalling| its resolution 77/18,"),
            recital("Noting| the tides of the northern basin,", note="A/77/5."),
            recital("Aware| of moons,"),
            LAST,
        ),
    ),
    "another first note": tuple(
        resolution(recital("Noting| the report,", note=said), operative("Asks| for more;"), LAST)
        for said in ("A/77/5.", "See the list of basins.")
    ),
    "a lone paragraph that gets company": (
        resolution(operative("Requests| readings:", item("Of levels;"), item("Of tides.")), closing=CLOSING),
        resolution(
            operative("Welcomes| the basins;"),
            operative("Requests| readings:", item("Of levels;"), item("Of winds;"), item("Of tides;")),
            LAST,
            closing=CLOSING,
        ),
    ),
    "a lone paragraph, its verb found again below": (
        resolution(operative("Also requests| a report on tides."), closing=CLOSING),
        resolution(
            operative("Asks| for more;"),
            operative("Requests| a report on tides;"),
            operative("Also requests| a summary of it."),
            closing=CLOSING,
        ),
    ),
    "a part that comes": (
        replace(resolution(), parts=(LEVELS,)),
        replace(resolution(), parts=(LEVELS, TIDES)),
    ),
    "a list that begins elsewhere": tuple(
        resolution(operative("Notes| the first basin;", number=first), operative("Asks| for more;"), LAST)
        for first in (None, 5)
    ),
    "sub-paragraphs joined and divided": (
        resolution(
            operative(
                "Requests| readings:",
                item("Of all the levels that were taken in the northern basin since last year;"),
                item("Of all the tides;"),
                item("Of winds, as they were taken at the mouth of the river, and of rain;"),
            ),
            LAST,
        ),
        resolution(
            operative(
                "Requests| readings:",
                item("Of all the levels that were taken in the northern basin;"),
                item("since last year; Of all the tides; Of winds, as they were taken at the mouth of the river;"),
                item("and of rain;"),
            ),
            LAST,
        ),
    ),
    "a table that goes between paragraphs of two texts": (
        resolution(
            recital("Noting| the tides of all basins, and what is said of them in them,", note="A/77/5."),
            operative("Welcomes| the list of stations which follows:"),
            table("Level", "Tide"),
            operative("Encourages| members to send in what they have read;"),
            closing=CLOSING,
        ),
        resolution(
            recital("Noting| the tides of all basins, and what is said of them in them,", note="A/77/5."),
            recital("Bearing in mind| how few moons there are,"),
            operative("Proclaims| a year without any fog."),
            closing=CLOSING,
        ),
    ),
    "a number that was typed": tuple(
        resolution(operative("Notes| the first basin;"), changed, operative("Notes| the last basin;"), LAST)
        for changed in (operative("Welcomes| readings of the second basin;", number=7), operative("Asks| for more."))
    ),
}


@pytest.mark.skipif(not oracle.FILE.is_file(), reason=oracle.ABSENT)
@pytest.mark.skipif(not libreoffice.is_there(), reason="needs LibreOffice, whose own accepting and refusing is asked")
def test_libreoffice_accepts_the_new_draft_and_refuses_to_the_old_one(tmp_path: Path) -> None:
    grown = resolution(
        recital("Recalling| its resolution 77/18,", item("First basin;"), item("Second basin;"), note="A/77/1."),
        recital("Recalling also| what the basins have sent so far,", note="A/77/2."),
        *OLD.parts[0].operative,
        front=front(session=81),
    )
    pairs = {
        "grown": (OLD, grown),
        "shrunk": (grown, OLD),
        "adopted": (OLD, CASES["from the draft to the adopted text"]),
        **{name: (old, new) for name, (old, new) in HARD.items()},
        **{f"{name}, back": (new, old) for name, (old, new) in HARD.items()},
    }
    files = {}
    for name, (old, new) in pairs.items():
        data = drawn(compare(old, new))
        files |= {f"{name} accepted": (data, "accept"), f"{name} refused": (data, "reject")}
        files |= {f"{name} old": (render(old), "rewrite"), f"{name} new": (render(new), "rewrite")}
    settled = {name: _without_feet(data) for name, data in libreoffice.settled(files, tmp_path).items()}
    for name in pairs:
        for found, wanted in (("accepted", "new"), ("refused", "old")):
            assert (name, differences(settled[f"{name} {found}"], settled[f"{name} {wanted}"])) == (name, [])


def _without_feet(data: bytes) -> Facts:
    """What a file says; LibreOffice puts the page into the feet that it laid out last."""
    return {kind: said for kind, said in read(data).items() if kind != "feet"}
