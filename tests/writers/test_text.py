"""What the plain text of a resolution says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.errors import InputError
from drafter.language import LANGUAGES, language
from drafter.model.front import Adoption, Front, Kind, Resolution
from drafter.model.nodes import (
    Annex,
    Cell,
    Change,
    Deleted,
    Inserted,
    Operative,
    Paragraph,
    Part,
    Reference,
    Row,
    Table,
    Text,
)
from drafter.writers import text
from tests.builders import operative, recital, resolution, said
from tests.writers.sample import decision, front, sample


def write(document: Resolution) -> str:
    """The text, with no-break spaces as ordinary ones."""
    return text.write(document, language(document.front.language)).replace("\u00a0", " ")


def body(document: Resolution) -> list[str]:
    """The lines from the organ's name on."""
    lines = write(document).splitlines()
    return [
        line for line in lines[lines.index("The General Assembly") if "The General Assembly" in lines else 0 :] if line
    ]


def test_a_whole_draft_reads_from_top_to_bottom() -> None:
    assert (
        write(sample())
        == """\
United Nations
A/81/L.7
General Assembly
Distr.: Limited
20 November 2026
Original: English

Eighty-first session
Third Committee

Agenda item 124 (c)
Lake & <Basin>

Chad* and Congo:** draft resolution

Cooperation
on the Lake

The General Assembly,

Recalling its resolution,¹

Noting the Charter,²

1. Requests the bodies:

    (a) to meet;

        (i) often;

    b bis to write;

and to rest;

I
Means

2. Decides to review paragraph 1 and Treaty Series, no 1, 77/18.

Annex
Plan

A. Aims

1. First.

Means
Year | Sum / in all
ab | c | d

__________________

* On behalf of all.
** Any changes will be reflected.
¹ A/81/302.
² Article 52.
"""
    )


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_writes_every_line(code: str) -> None:
    lines = write(sample(code)).splitlines()
    spoken = language(code)
    assert lines[0] == spoken.words["united-nations"]
    assert spoken.annex_heading(None) in lines
    assert spoken.section_number(1) in lines
    assert any(line.startswith(spoken.number(0, 1) + " ") for line in lines)
    assert any(line.strip().startswith(spoken.number(2, 1) + " ") for line in lines)


def test_the_organ_takes_a_comma_only_before_a_preamble() -> None:
    assert "The General Assembly," in write(resolution(recital("Noting| x,"), operative("Decides| y.")))
    assert "The General Assembly\n" in write(resolution(operative("Decides| y.")))


def test_an_annex_by_itself_has_no_organ_line() -> None:
    assert "The General Assembly" not in write(resolution(annexes=(Annex(title=said("Plan")),)))


def test_a_part_may_open_with_another_organ() -> None:
    assert "The Council" in write(resolution(operative("Decides| y."), organ_line=said("The Council")))


def test_a_decision_letters_its_paragraphs() -> None:
    assert "    (a) Decides to meet;" in write(decision())


def test_parts_are_lettered_and_titled() -> None:
    part = Part(title=said("First matter"), operative=(operative("Decides| x."),))
    said_there = write(Resolution(front=front(), parts=(part, replace(part, letter="Z"))))
    assert "\nA\nFirst matter\n" in said_there
    assert "\nZ\nFirst matter\n" in said_there


def test_an_adopted_text_says_how_it_was_adopted_and_closes_with_its_meeting() -> None:
    adopted = Front(
        kind=Kind.RESOLUTION,
        symbol="A/RES/77/18",
        adoption=Adoption(line=said("Resolution adopted"), basis=said("[without reference]")),
    )
    document = resolution(operative("Decides| x."), front=adopted, closing=(said("39th plenary meeting"),))
    assert "Resolution adopted\n[without reference]\n" in write(document)
    assert write(document).endswith("39th plenary meeting\n")


def test_the_closing_lines_stand_before_the_annex() -> None:
    document = resolution(operative("Decides| x."), closing=(said("39th"),), annexes=(Annex(title=said("Plan")),))
    lines = write(document).splitlines()
    assert lines.index("39th") < lines.index("Annex")


def test_one_who_submits_replaces_the_sponsors() -> None:
    document = resolution(operative("Decides| x."), front=Front(submitted_by=said("Submitted by the Chair")))
    assert "Submitted by the Chair" in write(document)


def test_a_draft_of_nobody_says_what_it_is() -> None:
    assert "\nDraft resolution\n" in write(resolution(operative("Decides| x.")))


def test_a_redline_shows_what_goes_and_what_comes() -> None:
    changed = Operative(content=(Deleted((Text("old"),)), Inserted((Text("new"),))))
    gone = Paragraph(content=said("gone"), change=Change("deleted"))
    come = Paragraph(content=said("come"), change=Change("inserted"))
    moved = Paragraph(content=said("elsewhere"), change=Change("moved-to", "move2"))
    table = Table(rows=(Row(cells=(Cell(content=said("lake")),), change=Change("deleted")),))
    assert body(resolution(changed, gone, come, moved, table))[1:] == [
        "[-old-]{+new+}",
        "[-gone-]",
        "{+come+}",
        "{+elsewhere+} [moved 2]",
        "[-lake-]",
    ]


def test_a_reference_to_nowhere_is_an_error() -> None:
    with pytest.raises(InputError, match="nowhere"):
        write(resolution(Operative(content=(Reference("nowhere"),))))


def test_notes_count_on_past_9() -> None:
    document = resolution(*(recital("Noting| x,", note=f"Note {n}.") for n in range(1, 12)))
    assert write(document).splitlines()[-1] == "¹¹ Note 11."
