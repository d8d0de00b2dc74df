"""The resolution as a page: well formed, accessible, in its language and direction."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from drafter.language import LANGUAGES, language
from drafter.model.front import Front, Resolution
from drafter.model.nodes import (
    Annex,
    Cell,
    Change,
    Deleted,
    Heading,
    Inserted,
    Link,
    Note,
    Operative,
    Paragraph,
    Part,
    Row,
    Section,
    Table,
    Text,
)
from drafter.writers import html
from tests.builders import operative, resolution, said
from tests.writers.sample import decision, sample

VOID = {"meta", "br", "hr", "col"}


class Page(HTMLParser):
    """Reads a page, and complains when an element is closed that is not open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def attributes(self, name: str) -> list[str]:
        return [value for _, attributes in self.tags if (value := attributes.get(name)) is not None]


def write(document: Resolution) -> str:
    return html.write(document, language(document.front.language))


def text_of(document: Resolution) -> str:
    return write(document).split("</style>")[1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page_is_well_formed_and_knows_its_language_and_direction(code: str) -> None:
    page = Page(write(sample(code)))
    assert page.tags[0] == ("html", {"lang": code, "dir": "rtl" if code == "ar" else "ltr"})


def test_latin_lines_on_an_arabic_page_run_from_the_left_by_themselves() -> None:
    page = text_of(sample("ar"))
    assert re.search(r'<p class="symbol"><bdi>[^<]+</bdi></p>', page)
    assert re.search(r'<p class="masthead"><bdi>Distr.: [^<]+</bdi></p>', page)


def test_every_note_is_linked_with_its_call_both_ways() -> None:
    page = Page(write(sample()))
    names, targets = page.attributes("id"), page.attributes("href")
    assert len(names) == len(set(names)) == 8
    assert {f"#{name}" for name in names} <= set(targets)
    assert page.attributes("role").count("doc-noteref") == page.attributes("role").count("doc-backlink") == 4


def test_a_page_without_notes_has_no_place_for_them() -> None:
    assert "doc-endnotes" not in text_of(resolution(operative("Decides| x.")))


def test_items_are_lists_inside_lists_and_text_behind_them_stays_with_its_paragraph() -> None:
    inside = text_of(sample()).replace("\n", "")
    assert '<ol role="list" class="level-1"><li><p class="item"><span class="number">(a)</span>' in inside
    assert (
        '<span class="number">b bis</span> to write;</p></li></ol><p class="paragraph">and to rest;</p></li></ol>'
        in inside
    )


def test_headings_leave_out_no_rank() -> None:
    body = (Heading(content=said("A")), Heading(content=said("B"), level=2))
    part = Part(operative=(Section(title=said("S"), operative=(operative("D| x."),)),), annexes=(Annex(body=body),))
    for parts in ((part,), (part, part)):
        ranks = [
            int(rank) for rank in re.findall(r"<h(\d)", text_of(Resolution(front=Front(title=said("T")), parts=parts)))
        ]
        assert ranks[0] == 1
        assert all(deeper <= above + 1 for above, deeper in pairwise(ranks))


def test_a_draft_without_title_still_has_a_first_heading() -> None:
    assert text_of(resolution(operative("D| x."), front=Front())).count("<h1") == 1


def test_text_is_text_and_never_markup() -> None:
    assert "Lake &amp; &lt;Basin&gt;" in text_of(sample())
    assert "<script>" not in write(resolution(operative("D| <script>alert(1)</script>")))


def test_an_address_that_could_run_something_stays_plain() -> None:
    def link(target: str) -> str:
        return text_of(resolution(Paragraph(content=(Link((Text("x"),), target),))))

    assert 'href="https://a?b=&quot;"' in link('https://a?b="')
    assert "href" not in link("javascript:alert(1)")
    assert "href" not in link(" JAVASCRIPT:alert(1)")


@pytest.mark.parametrize(("code", "weight"), [("en", "italic"), ("zh", "bold"), ("ar", "bold-italic")])
def test_verbs_are_emphasised_as_the_language_has_it(code: str, weight: str) -> None:
    assert f'<em class="verb {weight}">Recalling</em>' in text_of(sample(code))


def test_a_spec_may_have_every_verb_bold_and_a_decision_has_none() -> None:
    bold = resolution(operative("Decides| x."), front=Front(emphasis="bold"))
    assert '<em class="verb bold">Decides</em>' in text_of(bold)
    assert "<em" not in text_of(decision())


def test_a_table_has_head_spans_and_shares_of_the_width() -> None:
    inside = text_of(sample())
    assert '<th scope="col" colspan="2">Year</th><th scope="col" class="end">Sum<br>in all</th>' in inside
    assert '<col style="width:50.00%">' in inside
    assert "<caption>Means</caption>" in inside


def test_a_redline_shows_what_goes_and_what_comes() -> None:
    changed = Paragraph(content=(Deleted((Text("old"),)), Inserted((Text("new"),))))
    gone = Paragraph(content=said("gone"), change=Change("moved-from", "move3"))
    cells = (Cell(content=said("lake")),)
    table = Table(rows=(Row(cells=cells), Row(cells=cells, change=Change("inserted"))))
    inside = text_of(resolution(changed, gone, table))
    assert "<del>old</del><ins>new</ins>" in inside
    assert '<del>gone</del> <span class="move">[moved 3]</span>' in inside
    assert "<td>lake</td></tr><tr><td><ins>lake</ins></td>" in inside


def test_a_note_goes_with_its_call() -> None:
    inside = text_of(resolution(Operative(content=(Text("lakes"), Deleted((Note((Text("A/77/5."),)),))))))
    assert "</a> <del>A/77/5.</del></li>" in inside


def test_nothing_is_fetched() -> None:
    page = Page(write(sample()))
    assert not page.attributes("src")
    assert "@import" not in write(sample())
    assert "url(" not in write(sample())
