"""What is written looks like what the United Nations publish, and reads well without our own marks."""

from __future__ import annotations

import re

import pytest

from drafter.errors import InputError
from drafter.language import language
from drafter.model.front import Adoption, Front, Kind, Resolution, Session
from drafter.model.nodes import (
    Annex,
    Heading,
    Item,
    Note,
    Operative,
    Part,
    Preambular,
    Reference,
    Section,
    Text,
    Verb,
)
from drafter.readers.akn import read
from drafter.writers.akn import write


def opened(verb: str, text: str, *more: Note) -> tuple[Verb | Text | Note, ...]:
    return (Verb((Text(verb),)), Text(f" {text}"), *more)


RECITAL = Preambular(content=opened("Recalling", "its resolution 77/18,", Note((Text("A/77/1."),))))
FIRST = Operative(
    content=opened("Requests", "the Secretary-General:"),
    items=(
        Item(
            content=(Text("to report:"),), items=(Item(content=(Text("in writing;"),)), Item(content=(Text("soon;"),)))
        ),
        Item(content=(Text("to publish it;"),)),
    ),
)
LAST = Operative(content=opened("Decides", "to remain seized of the matter."))
ADOPTED = Front(
    kind=Kind.RESOLUTION,
    symbol="A/RES/77/18",
    session=Session(77),
    distribution="general",
    title=(Text("Lakes"),),
    adoption=Adoption(vote="131-1-4", draft="A/77/L.18", meeting="A/77/PV.39"),
)


def text(part: Part, front: Front = ADOPTED) -> str:
    return write(Resolution(front=front, parts=(part,)), language(front.language)).decode()


def unmarked(written: str) -> bytes:
    """A document without our own marks, as another program might leave it."""
    written = re.sub(r"<proprietary.*?</proprietary>", "", written, flags=re.S)
    return re.sub(r' drafter:[a-z-]+="[^"]*"', "", written).encode()


def test_recitals_are_containers_named_by_their_verb() -> None:
    assert '<container name="Recalling"' in text(Part(preamble=(RECITAL,), operative=(LAST,)))


def test_opening_verbs_are_italic_spans() -> None:
    assert re.search(r'<span class="italic"[^>]*>Decides</span> to remain', text(Part(operative=(FIRST, LAST))))


def test_opening_verbs_are_bold_in_chinese() -> None:
    front = Front(language="zh", kind=Kind.RESOLUTION)
    assert re.search(r'<span class="bold"[^>]*>Decides</span>', text(Part(operative=(LAST,)), front))


def test_numbers_stand_as_printed() -> None:
    written = text(Part(operative=(FIRST, LAST)))
    assert re.findall(r"<num>(.*?)</num>", written) == ["1.", "(a)", "(i)", "(ii)", "(b)", "2."]


def test_documents_that_the_text_names_are_linked() -> None:
    assert '<a href="https://docs.un.org/en/A/RES/77/18"' in text(Part(preamble=(RECITAL,)))


def test_a_recorded_vote_is_counted() -> None:
    assert '<count value="131" refersTo="inFavour"/>' in text(Part())


def test_a_cross_reference_shows_the_number_and_leads_to_the_paragraph() -> None:
    labelled = Operative(content=(Text("x"),), label="report")
    written = text(Part(operative=(labelled, Operative(content=(Text("See "), Reference("report"))))))
    eid = re.search(r'<paragraph eId="([^"]+)"[^>]*drafter:label="report"', written)
    assert eid is not None
    assert f'<ref href="#{eid.group(1)}" drafter:label="report">1</ref>' in written


def test_a_cross_reference_to_nowhere_is_an_error() -> None:
    with pytest.raises(InputError, match="report"):
        text(Part(operative=(Operative(content=(Reference("report"),)),)))


def test_a_section_among_the_recitals_is_an_error() -> None:
    with pytest.raises(InputError, match="recitals"):
        text(Part(preamble=(Section(),)))


@pytest.mark.parametrize(
    "part",
    [
        Part(preamble=(RECITAL,), operative=(FIRST, LAST)),
        Part(preamble=(RECITAL,), operative=(LAST,)),
        Part(operative=(Section(title=(Text("Fish"),), preamble=(RECITAL,), operative=(FIRST, LAST)),)),
        Part(operative=(LAST,), annexes=(Annex(title=(Text("Plan"),), body=(Heading(content=(Text("Aims"),)),)),)),
    ],
)
def test_a_file_that_lost_our_marks_reads_like_an_official_one(part: Part) -> None:
    resolution = Resolution(front=ADOPTED, parts=(part,))
    again, _ = read(unmarked(text(part)), "again.xml")
    assert again.parts == resolution.parts


def test_a_file_whose_marks_were_changed_is_read_like_an_official_one_and_reported() -> None:
    part = Part(preamble=(RECITAL,), operative=(FIRST, LAST))
    broken = text(part).replace('drafter:is="operative"', 'drafter:is="nonsense"').encode()
    again, findings = read(broken, "again.xml")
    assert again.parts == (part,)
    assert "marks-damaged" in {finding.code for finding in findings}
