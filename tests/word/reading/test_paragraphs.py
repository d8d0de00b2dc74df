"""Runs, notes, fields, links and tracked changes."""

from __future__ import annotations

import pytest

from drafter.word.reading.document import Changes, NoteCall, Paragraph, Run, TextBox
from drafter.word.reading.read import read
from tests.word.reading.packages import codes, document, p, packed, r, shown

STYLES = (
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Head"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Head"/></w:style>'
)


def first(body: str, changes: Changes = "accept", **parts: str) -> Paragraph:
    block = document(body, changes, **parts).blocks[0]
    assert isinstance(block, Paragraph)
    return block


def looks(body: str, **parts: str) -> list[tuple[str, bool, bool]]:
    return [(one.text, one.bold, one.italic) for one in first(body, **parts).content if isinstance(one, Run)]


def test_a_run_has_the_emphasis_of_its_own_properties() -> None:
    assert looks(p(r("a", "<w:b/>") + r("b", '<w:b w:val="0"/><w:i/>'))) == [("a", True, False), ("b", False, True)]


def test_styles_toggle_each_other() -> None:
    run = '<w:rStyle w:val="Strong"/>'
    assert looks(p(r("a", run)), styles=STYLES) == [("a", True, False)]
    assert looks(p(r("a") + r("b", run), '<w:pStyle w:val="Sub"/>'), styles=STYLES) == [
        ("a", True, False),
        ("b", False, False),
    ]


def test_a_run_of_complex_script_has_flags_of_its_own() -> None:
    assert looks(p(r("نص", "<w:b/><w:rtl/>") + r("نص", "<w:bCs/><w:rtl/>"))) == [
        ("نص", False, False),
        ("نص", True, False),
    ]


def test_styles_that_rest_on_each_other_in_a_circle_end() -> None:
    circle = (
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    assert looks(p("a", '<w:pStyle w:val="A"/>'), styles=circle) == [("a", False, False)]


def test_tabs_breaks_and_hyphens_become_characters() -> None:
    body = p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/><w:softHyphen/><w:t>c</w:t></w:r>")
    assert first(body).text == "a\tb\n\u2011c"


def test_a_symbol_of_words_fonts_becomes_the_character_it_stands_for() -> None:
    assert first(p('<w:r><w:sym w:font="Symbol" w:char="F02A"/></w:r>')).text == "*"
    assert codes(document(p('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>'))) == ["word-symbol"]


def test_hidden_text_is_left_out_and_said() -> None:
    made = document(p(r("seen") + r("hidden", "<w:vanish/>")))
    assert (shown(made), codes(made)) == (["seen"], ["word-hidden-text"])


def test_a_note_has_its_number_or_its_own_mark() -> None:
    call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t><w:t>*</w:t></w:r>'
    pieces = first(p(r("a") + call + r("b") + own + r("c"))).content
    assert [piece.mark for piece in pieces if isinstance(piece, NoteCall)] == [None, "**"]
    assert [piece.text for piece in pieces if isinstance(piece, Run)] == ["a", "b", "c"]


def test_a_mark_may_follow_in_the_next_run() -> None:
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/></w:r>' + r("†") + r("c")
    assert shown(document(p(own))) == ["[†]c"]


def test_notes_are_kept_with_their_paragraphs() -> None:
    notes = f'<w:footnote w:id="2">{p("one")}{p("two")}</w:footnote><w:footnote w:type="separator" w:id="0"/>'
    made = document(p("x"), footnotes=notes)
    assert [one.text for one in made.notes["footnote", "2"].blocks] == ["one", "two"]  # type: ignore[union-attr]


def test_a_field_shows_its_stored_result_and_no_instruction() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    field = (
        mark("begin") + "<w:r><w:instrText> REF x \\n </w:instrText></w:r>" + mark("separate") + r("12") + mark("end")
    )
    pieces = first(p(r("a ") + field + r(" b"))).content
    assert [(one.text, one.field) for one in pieces if isinstance(one, Run)] == [
        ("a ", ""),
        ("12", "REF x \\n"),
        (" b", ""),
    ]


def test_a_field_without_result_is_said() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert codes(document(p(field))) == ["word-field"]


def test_links_lead_to_addresses_and_bookmarks() -> None:
    body = p(f'<w:hyperlink r:id="r5">{r("out")}</w:hyperlink><w:hyperlink w:anchor="here">{r("in")}</w:hyperlink>')
    tie = ("r5", "hyperlink", 'Target="https://example.org" TargetMode="External"')
    runs = read(packed(body, (tie,)), "x").blocks[0].content  # type: ignore[union-attr]
    assert [run.link for run in runs if isinstance(run, Run)] == ["https://example.org", "#here"]


CHANGED = p(
    r("a ")
    + f'<w:ins w:author="Ana">{r("new ")}</w:ins><w:del w:author="Ben"><w:r><w:delText>old </w:delText></w:r></w:del>'
    + r("z"),
)


@pytest.mark.parametrize(("changes", "text"), [("accept", "a new z"), ("reject", "a old z"), ("keep", "a new old z")])
def test_tracked_changes_are_taken_as_asked(changes: Changes, text: str) -> None:
    made = document(CHANGED, changes)
    assert shown(made) == [text]
    assert [(one.kind, one.author) for one in made.changes] == [("inserted", "Ana"), ("deleted", "Ben")]


def test_kept_changes_are_marked_on_their_runs() -> None:
    assert [one.change for one in first(CHANGED, "keep").content if isinstance(one, Run)] == [
        "",
        "inserted",
        "deleted",
        "",
    ]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    body = p("one ", '<w:rPr><w:del w:author="A"/></w:rPr>') + p("two")
    assert shown(document(body)) == ["one two"]
    assert shown(document(body, "reject")) == ["one ", "two"]


def test_a_deleted_paragraph_is_not_counted() -> None:
    from tests.word.reading.packages import in_list, level, numbering

    gone = '<w:rPr><w:del w:author="A"/></w:rPr>'
    body = p("a", in_list(1)) + p('<w:del w:author="A"/>', in_list(1) + gone) + p("b", in_list(1))
    assert shown(document(body, numbering=numbering(level(0, "decimal", "%1.")))) == ["1. a", "2. b"]


def test_a_tracked_change_of_format_is_undone_where_changes_are_refused() -> None:
    changed = '<w:b/><w:rPrChange w:author="A"><w:rPr><w:i/></w:rPr></w:rPrChange>'
    run = first(p(r("a", changed)), "reject").content[0]
    assert isinstance(run, Run)
    assert (run.bold, run.italic) == (False, True)


def test_content_controls_and_smart_tags_are_read_through() -> None:
    body = f"<w:sdt><w:sdtContent>{p('<w:smartTag>' + r('a') + '</w:smartTag>')}</w:sdtContent></w:sdt>"
    assert shown(document(body)) == ["a"]


def test_a_text_box_stands_behind_its_paragraph() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p('boxed')}</w:txbxContent></w:pict></w:r>"
    made = document(p(r("a") + box))
    assert isinstance(made.blocks[1], TextBox)
    assert shown(made) == ["a", "boxed"]


def test_of_two_versions_the_first_is_read() -> None:
    choices = f"<mc:Choice>{r('new')}</mc:Choice><mc:Fallback>{r('old')}</mc:Fallback>"
    both = f"<mc:AlternateContent>{choices}</mc:AlternateContent>"
    assert shown(document(p(both))) == ["new"]


def test_pictures_objects_and_formulas_are_said() -> None:
    body = p("<w:r><w:drawing/><w:object/></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>")
    made = document(body)
    assert codes(made) == ["word-picture", "word-embedded", "word-formula"]
    assert shown(made) == ["x=1"]


def test_what_nobody_knows_is_said() -> None:
    assert codes(document(p("<w:r><w:novelty/></w:r>"))) == ["word-not-read"]


def test_comments_know_where_they_are_anchored() -> None:
    body = p("one") + p('<w:commentRangeStart w:id="4"/>' + r("two"))
    made = document(body, comments=f'<w:comment w:id="4" w:author="Ana">{p("why?")}</w:comment>')
    assert [(one.author, one.text, one.paragraph) for one in made.comments] == [("Ana", "why?", 2)]
