"""Paragraphs, their numbers and what hangs on them."""

from __future__ import annotations

import pytest

from drafter.model.front import Resolution
from drafter.model.nodes import Clause, Heading, Item, Operative, Paragraph, Preambular, Section, Table, Text, Verb
from drafter.model.outline import outline
from drafter.model.walk import plain
from tests.readers.akn.official import heading, paragraph, reading

VERB = '<span class="italic">Requests</span>'


def operative(body: str, code: str = "en") -> tuple[object, ...]:
    return reading(body, code=code)[0].parts[0].operative


def numbers(resolution: Resolution) -> list[tuple[tuple[int | str, ...], str]]:
    """Numbers and texts of all paragraphs of the operative part."""
    entries = (e for e in outline(resolution) if isinstance(e.block, Paragraph) and e.region == "operative")
    return [(e.numbers, plain(e.block.content)) for e in entries]


def test_an_emphasised_opening_is_the_verb() -> None:
    resolution, _ = reading(paragraph(f"{VERB} it;", "1.") + paragraph(f"{VERB} more.", "2."))
    assert resolution.parts[0].operative == (
        Operative(content=(Verb((Text("Requests"),)), Text(" it;"))),
        Operative(content=(Verb((Text("Requests"),)), Text(" more."))),
    )
    assert resolution.parts[0].preamble == (Preambular(content=(Verb((Text("Recalling"),)), Text(" it,"))),)


@pytest.mark.parametrize(
    ("code", "emphasis"), [("ar", "bold italic"), ("es", "italic"), ("fr", "italic"), ("ru", "italic"), ("zh", "bold")]
)
def test_each_language_emphasises_verbs_in_its_own_way(code: str, emphasis: str) -> None:
    one = f'<span class="{emphasis}">Verb</span> x.'
    (block,) = operative(paragraph(one), code)
    assert isinstance(block, Operative)
    assert block.content == (Verb((Text("Verb"),)), Text(" x."))


def test_a_single_paragraph_without_number_is_operative() -> None:
    (block,) = operative(paragraph(f"{VERB} it."))
    assert isinstance(block, Operative)
    assert block.number is None


def test_a_single_paragraph_with_number_keeps_it() -> None:
    (block,) = operative(paragraph(f"{VERB} it.", "1."))
    assert isinstance(block, Operative)
    assert block.number == 1


def test_sub_paragraphs_hang_on_what_stands_before_them_whether_lists_numbers_or_typed() -> None:
    point = "<point><num>{}</num><content><p>x</p></content></point>"
    lists = (
        f"<paragraph><num>1.</num><list><intro><p>{VERB}:</p></intro>{point.format('(a)')}"
        f"<sublist>{point.format('(i)')}</sublist>{point.format('(b)')}</list></paragraph>"
    )
    flat = paragraph(f"{VERB}:", "1.") + "".join(paragraph("x", n) for n in ("(a)", "(i)", "(b)"))
    typed = paragraph(f"{VERB}:", "1.") + "".join(paragraph(f"{n}\tx") for n in ("(a)", "(i)", "(b)"))
    end = paragraph(f"{VERB} it.", "2.")
    first, second, third = (operative(body + end) for body in (lists, flat, typed))
    assert first == second == third
    (block, _) = first
    assert isinstance(block, Operative)
    assert block.items == (
        Item(content=(Text("x"),), items=(Item(content=(Text("x"),)),)),
        Item(content=(Text("x"),)),
    )


def test_i_behind_h_is_a_letter_and_behind_a_colon_a_roman_numeral() -> None:
    letters = "".join(paragraph("x;", f"({letter})") for letter in "abcdefgh")
    flat, _ = reading(paragraph(f"{VERB}:", "1.") + letters + paragraph("x.", "(i)") + paragraph("y", "2."))
    assert numbers(flat)[9] == ((1, 9), "x.")
    opened = letters.removesuffix(paragraph("x;", "(h)")) + paragraph("x:", "(h)")
    deep, _ = reading(paragraph(f"{VERB}:", "1.") + opened + paragraph("x.", "(i)") + paragraph("y", "2."))
    assert numbers(deep)[9] == ((1, 8, 1), "x.")


def test_numbers_that_position_does_not_give_are_kept() -> None:
    resolution, _ = reading("".join(paragraph(f"{VERB} x;", n) for n in ("1.", "2.", "2 bis.", "5.", "6.")))
    blocks = resolution.parts[0].operative
    assert [block.number for block in blocks if isinstance(block, Operative)] == [None, None, "2 bis.", 5, None]


@pytest.mark.parametrize(
    ("code", "typed"), [("ar", "1 -"), ("zh", "1."), ("ru", "1."), ("fr", "1."), ("es", "1."), ("en", "1.")]
)
def test_a_number_typed_into_the_text_becomes_the_paragraphs_own(code: str, typed: str) -> None:
    second = typed.replace("1", "2")
    resolution, findings = reading(paragraph(f"{typed}\tx;") + paragraph(f"{second}\ty."), code=code)
    assert numbers(resolution) == [((1,), "x;"), ((2,), "y.")]
    assert "2 places" in findings["typed-number"].message


def test_cyrillic_letters_typed_for_latin_ones_still_count() -> None:
    body = (
        paragraph("x:", "1.")
        + paragraph("y", "а)")
        + paragraph("z", "b)")
        + paragraph("w", "с)")
        + paragraph("v", "2.")
    )
    resolution, findings = reading(body, code="ru")
    assert [number for number, _ in numbers(resolution)] == [(1,), (1, 1), (1, 2), (1, 3), (2,)]
    assert "number-form" in findings


def test_a_number_in_a_paragraph_of_its_own_goes_to_the_next() -> None:
    lone = "<paragraph><num>1.</num><content><p/></content></paragraph>"
    resolution, findings = reading(lone + paragraph("x;") + paragraph("y.", "2."))
    assert numbers(resolution) == [((1,), "x;"), ((2,), "y.")]
    assert "lone-number" in findings


def test_text_behind_sub_paragraphs_continues_the_paragraph() -> None:
    body = (
        paragraph(f"{VERB}:", "1.") + paragraph("x;", "(a)") + paragraph("and so on;") + paragraph(f"{VERB} y.", "2.")
    )
    first = operative(body)[0]
    assert isinstance(first, Operative)
    assert first.then == (Paragraph(content=(Text("and so on;"),)),)


def test_a_section_has_number_title_recitals_and_goes_on_counting() -> None:
    recital = '<crossHeading refersTo="#preamble"><span class="italic">Noting</span> it,</crossHeading>'
    section = "<section><subheading>\t\t{}</subheading><subheading>\t\tFish</subheading>{}{}</section>"
    body = section.format("I", recital, paragraph(f"{VERB} x;", "1.")) + section.format("II", "", paragraph("y", "2."))
    first, second = operative(body)
    assert isinstance(first, Section)
    assert isinstance(second, Section)
    assert (first.number, first.title, len(first.preamble), len(first.operative)) == (None, (Text("Fish"),), 1, 1)
    assert (second.restart, second.operative) == (False, (Operative(content=(Text("y"),)),))


def test_a_section_that_counts_anew_says_so() -> None:
    body = heading("I") + paragraph("x;", "1.") + paragraph("x;", "2.") + heading("II") + paragraph("y.", "1.")
    _, second = operative(body)
    assert isinstance(second, Section)
    assert second.restart


def test_headings_keep_their_rank_and_lose_the_bold_of_their_style() -> None:
    blocks = operative(heading("<span class='bold'>Fish</span>", "H1") + heading("Nets", "H4") + paragraph("x", "1."))
    assert blocks[:2] == (Heading(content=(Text("Fish"),)), Heading(content=(Text("Nets"),), level=2))


def test_a_table_has_spans_header_rows_widths_and_alignment() -> None:
    row = '<tr><{0} akn4un:data-width-type="100-dxa"><p>a</p></{0}><{0} akn4un:data-width-type="300-dxa">{1}</{0}></tr>'
    wide = '<tr><td colspan="2" akn4un:data-justification="Right"><p>w</p></td></tr>'
    empty = "<tr><td><p/></td><td/></tr>"
    grid = f"<table>{row.format('th', '<p>b</p>')}{row.format('td', '<p>c</p><p>d</p>')}{empty}{wide}</table>"
    (found, _) = operative(f'<container name="table">{grid}</container>' + paragraph("x", "1."))
    assert isinstance(found, Table)
    assert (found.header_rows, found.widths, len(found.rows)) == (1, (100, 300), 3)
    assert plain(found.rows[1].cells[1].content) == "c\nd"
    assert (found.rows[2].cells[0].columns, found.rows[2].cells[0].align) == (2, "end")


def test_an_annex_begins_at_its_heading_and_counts_for_itself() -> None:
    body = paragraph("x;", "1.") + paragraph("y.", "2.")
    annex = heading("Annex") + heading("Work plan") + paragraph("first", "1.") + paragraph("second", "2.")
    resolution, _ = reading(body + annex)
    (found,) = resolution.parts[0].annexes
    assert (found.heading, found.title) == ((), (Text("Work plan"),))
    assert found.body == (Clause(content=(Text("first"),)), Clause(content=(Text("second"),)))


def test_an_attachment_is_an_annex_too() -> None:
    attached = (
        f"<attachments><attachment><doc name='annex'><mainBody>{heading('Annex I')}{paragraph('x')}</mainBody></doc>"
    )
    attached += (
        f"</attachment><attachment><doc name='annex'><mainBody>{heading('Annex II')}{paragraph('y')}</mainBody></doc>"
    )
    resolution, _ = reading(paragraph("x."), after=f"{attached}</attachment></attachments>")
    assert [annex.heading for annex in resolution.parts[0].annexes] == [(), ()]


def test_what_no_one_expected_is_kept_as_a_paragraph_and_reported() -> None:
    resolution, findings = reading("<speech>Words</speech>" + paragraph("x", "1."))
    assert plain(resolution.parts[0].operative[0].content) == "Words"  # type: ignore[union-attr]
    assert findings["unknown-element"].origin.line is not None
