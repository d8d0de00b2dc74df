"""Walking and rewriting running text."""

from __future__ import annotations

from drafter.model.nodes import (
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inlines,
    Inserted,
    Link,
    Note,
    Reference,
    Script,
    Text,
    Verb,
)
from drafter.model.walk import inlines, merged, notes, plain, rewrite

NOTE = Note((Text("See "), Emphasis((Text("Series"),))), name="n")
CONTENT: Inlines = (Verb((Text("Recalling"),)), Text(" it"), NOTE, Link((Text("77/18"),), "https://docs.un.org"))


def test_every_node_is_met_in_reading_order_with_what_is_inside() -> None:
    met = [node.text for node in inlines(CONTENT) if isinstance(node, Text)]
    assert met == ["Recalling", " it", "See ", "Series", "77/18"]


def test_the_notes_of_a_text_are_found_at_any_depth() -> None:
    assert list(notes((Inserted((Emphasis((NOTE,)),)),))) == [NOTE]


def test_what_a_reader_sees_has_neither_notes_nor_deleted_words() -> None:
    content = (*CONTENT, Break(), Deleted((Text("gone"),)), Inserted((Text("come"),)), Reference("x"))
    assert plain(content) == "Recalling it77/18\ncome"


def test_raised_figures_are_seen() -> None:
    assert plain((Text("n"), Script((Text("o"),)))) == "no"


def test_rewriting_reaches_the_inside_of_notes() -> None:
    def shout(node: Inline) -> Inlines:
        return (Text(node.text.upper()),) if isinstance(node, Text) else (node,)

    assert plain(rewrite(CONTENT, shout)) == "RECALLING IT77/18"
    assert next(notes(rewrite(CONTENT, shout))).content[0] == Text("SEE ")


def test_rewriting_may_leave_out_and_put_in() -> None:
    def change(node: Inline) -> Inlines:
        return () if isinstance(node, Note) else (node, Text("!")) if isinstance(node, Link) else (node,)

    assert plain(rewrite(CONTENT, change)) == "Recalling it77/18!"


def test_neighbouring_texts_become_one_and_empty_ones_go() -> None:
    assert merged((Text("a"), Text(""), Text("b"), Break(), Text(""), Text("c"))) == (Text("ab"), Break(), Text("c"))
