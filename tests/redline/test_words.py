"""What a redline shows inside one paragraph."""

import pytest

from drafter.model.nodes import Deleted, Emphasis, Inlines, Inserted, Note, Reference, Text, Verb
from drafter.redline.changes import compare
from drafter.redline.settle import settled_content


def redlined(old: Inlines, new: Inlines, before: str = "5", after: str = "5") -> Inlines:
    return compare(old, new, lambda _: before, lambda _: after)


def said(content: Inlines) -> str:
    """The redline as text: [-struck-] and [+added+], verbs in *stars*, notes in {braces}."""
    out = ""
    for node in content:
        match node:
            case Text(text):
                out += text
            case Deleted(inner):
                out += f"[-{said(inner)}-]"
            case Inserted(inner):
                out += f"[+{said(inner)}+]"
            case Verb(inner):
                out += f"*{said(inner)}*"
            case Note(inner):
                out += "{" + said(inner) + "}"
            case Reference(label):
                out += f"#{label}"
            case Emphasis(inner):
                out += f"/{said(inner)}/"
    return out


def text(content: str) -> Inlines:
    return (Text(content),)


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        (
            "at its seventy-ninth session",
            "at its eighty-first session",
            "at its [-seventy-ninth-][+eighty-first+] session",
        ),
        ("resolution 77/18", "resolution 79/18", "resolution [-77/18-][+79/18+]"),
        ("of 3 May 2024", "of 12 June 2024", "of [-3 May-][+12 June+] 2024"),
        ("the report", "the full report", "the [+full +]report"),
        ("大会第七十九届会议", "大会第八十一届会议", "大会第[-七十九-][+八十一+]届会议"),
        ("в 2022 году", "в 2024 году", "в [-2022-][+2024+] году"),
        ("same", "same", "same"),
    ],
)
def test_words_are_the_unit_of_a_change(old: str, new: str, shown: str) -> None:
    assert said(redlined(text(old), text(new))) == shown


def test_a_strengthened_verb_shows_only_the_verb() -> None:
    old, new = (Verb(text("Invites")), Text(" States")), (Verb(text("Urges")), Text(" States"))
    assert said(redlined(old, new)) == "*[-Invites-][+Urges+]* States"


def test_a_word_that_loses_its_emphasis_is_a_change() -> None:
    old, new = (Verb(text("Notes with concern")), Text(" that")), (Verb(text("Notes")), Text(" with concern that"))
    shown = redlined(old, new)
    assert settled_content(shown, "accept") == new
    assert settled_content(shown, "reject") == old


def test_a_reworked_note_shows_the_change_inside_it() -> None:
    old, new = (Text("report,"), Note(text("A/77/18, para. 3."))), (Text("report,"), Note(text("A/79/18, para. 3.")))
    assert said(redlined(old, new)) == "report,{[-A/77/18-][+A/79/18+], para. 3.}"


def test_another_note_in_the_same_place_is_written_anew_and_its_call_stays() -> None:
    old, new = (Text("report,"), Note(text("A/77/18."))), (Text("report,"), Note(text("See the Charter, Article 52.")))
    assert said(redlined(old, new)) == "report,{[-A/77/18-][+See the Charter, Article 52+].}"


def test_a_note_with_another_mark_is_struck_and_added_with_its_call() -> None:
    old, new = (Text("report,"), Note(text("A/77/18."))), (Text("report,"), Note(text("A/77/18."), mark="*"))
    assert said(redlined(old, new)) == "report,[-{A/77/18.}-][+{A/77/18.}+]"


def test_a_reference_to_a_paragraph_that_moved_shows_its_old_number() -> None:
    old = new = (Text("paragraph "), Reference("report"))
    assert said(redlined(old, new, before="5", after="6")) == "paragraph [-5-][+#report+]"
    assert said(redlined(old, new, before="5", after="5")) == "paragraph #report"
