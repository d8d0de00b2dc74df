"""Updating files of any form: into a spec beside a redline, the same every time, or refused with every reason."""

import datetime
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import drafter
from drafter.errors import InputError, OutputError, UsageError
from drafter.pipeline import render, take
from drafter.pipeline.updates import Asked, check_target, planned, redlined, updated, write_all

ADOPTED = """\
schema: 1
language: en
kind: resolution
symbol: A/RES/79/9
session: 79
title: Cooperation with the Lake Basin Commission
recalls: [75/16, 77/18]
adopted: {date: 2024-11-18, meeting: 39th plenary meeting}
preamble:
  - Recalling: its {{ resolutions(recalls) }}
operative:
  - Takes note: of the report of the Secretary-General[^report]
  - Decides: to include in the provisional agenda {{ of_session(+2) }} the item on the lake
closing: [39th plenary meeting, 18 November 2024]
footnotes: {report: A/79/302.}
"""
DRAFT = ADOPTED.replace("kind: resolution", "kind: draft resolution").replace("A/RES/79/9", "A/79/L.9")
DRAFT = re.sub(r"(?m)^(?:adopted|closing):.*\n", "", DRAFT).replace("session: 79", "session: 79\ndate: 2024-11-15")


def spec(tmp_path: Path, text: str = ADOPTED, name: str = "old.yaml") -> str:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path / name)


def refusal(path: str, **asked: object) -> list[str]:
    with pytest.raises(InputError) as caught:
        planned(path, Asked(**asked))  # type: ignore[arg-type]
    return [finding.message for finding in caught.value.findings]


def test_the_public_verb_writes_the_new_spec_and_reports(tmp_path: Path) -> None:
    report = drafter.roll(spec(tmp_path), tmp_path / "new.yaml")
    assert "session: 81\n" in (tmp_path / "new.yaml").read_text(encoding="utf-8")
    assert report.summary == "9 changed, 1 changed and marked for a look, 0 left for you to decide."


@pytest.mark.parametrize(("form", "ending"), [("docx", "docx"), ("akn", "xml"), ("text", "txt")])
def test_a_text_of_any_form_becomes_a_spec(tmp_path: Path, form: str, ending: str) -> None:
    source = tmp_path / f"old.{ending}"
    source.write_bytes(render(take(spec(tmp_path)).resolution, form))
    drafter.roll(source, tmp_path / "new.yaml", Asked(adopted="79/9"))
    new = (tmp_path / "new.yaml").read_text(encoding="utf-8")
    assert "recalls: [75/16, 77/18, 79/9]" in new
    assert "{{ of_session(+2) }}" in new
    assert "# drafter: look: “A/79/302” became “A/81/[…]”." in new


def test_the_same_text_and_answers_give_the_same_bytes(tmp_path: Path) -> None:
    source = spec(tmp_path)
    first = planned(source)
    first.decide(first.plan.proposals[-1].name, "refuse")
    first.write_answers(tmp_path / "answers.yaml", given_only=True)
    drafter.roll(source, tmp_path / "one.yaml", answers=tmp_path / "answers.yaml")
    drafter.roll(source, tmp_path / "two.yaml", answers=tmp_path / "answers.yaml")
    assert (tmp_path / "one.yaml").read_bytes() == (tmp_path / "two.yaml").read_bytes()


def test_the_plan_as_json_is_stable(tmp_path: Path) -> None:
    record = json.loads(planned(spec(tmp_path)).report.as_json())
    assert record["schema"] == 1
    assert (record["session"], record["next_session"], record["adopted"]) == (79, 81, "79/9")
    assert record["adopted_on"] == "2024-11-18"
    document = next(each for each in record["proposals"] if each["kind"] == "document")
    assert document == {
        "name": document["name"],
        "kind": "document",
        "certainty": "likely",
        "decision": "made",
        "why": "A document of the last session; fill in the number of its successor.",
        "old": "A/79/302",
        "new": "A/81/[…]",
        "where": "note report",
        "file": str(tmp_path / "old.yaml"),
        "line": 15,
        "column": 21,
        "writes_itself": False,
    }


def test_a_redline_goes_with_it(tmp_path: Path, audit: Callable[[bytes], list[str]]) -> None:
    update = planned(spec(tmp_path))
    made = updated(update, tmp_path / "new.yaml")
    files = redlined(update, made, tmp_path / "changes.docx") | redlined(update, made, tmp_path / "changes.txt")
    assert audit(files[tmp_path / "changes.docx"]) == []
    assert "A/79/302" in files[tmp_path / "changes.txt"].decode()
    assert re.search(r"\{\+.*79/9.*\+\}", files[tmp_path / "changes.txt"].decode())


# --- what is refused ---------------------------------------------------------------------------------------------


def test_a_text_in_which_nothing_recurs(tmp_path: Path) -> None:
    text = (
        "schema: 1\nlanguage: en\nkind: resolution\nsymbol: A/RES/79/9\nsession: 79\noperative:\n  - Decides: to rest\n"
    )
    assert refusal(spec(tmp_path, text)) == [
        "Nothing in the text recurs: no session ahead, no resolution of its own history, no date."
    ]


def test_a_session_that_goes_backwards(tmp_path: Path) -> None:
    [message] = refusal(spec(tmp_path), session=77)
    assert message == "Session 77 lies before the text's own, 79; an update goes forward."


def test_a_text_that_is_of_the_session_already(tmp_path: Path) -> None:
    assert refusal(spec(tmp_path), session=79) == ["The text is of session 79 already."]


def test_an_updated_text_is_not_updated_again(tmp_path: Path) -> None:
    drafter.roll(spec(tmp_path), tmp_path / "new.yaml")
    messages = refusal(str(tmp_path / "new.yaml"), adopted="79/9", session=81)
    assert messages == [
        "The text is of session 81 already.",
        "79/9 is no resolution of session 81, in which the text was before the Assembly.",
        "The text recalls 79/9 already: it seems to be updated.",
    ]


def test_a_number_of_another_session_and_one_that_is_none(tmp_path: Path) -> None:
    path = spec(tmp_path, DRAFT)
    assert "78/9 is no resolution of session 79" in refusal(path, adopted="78/9")[0]
    assert refusal(path, adopted="A/79/L.9") == ["“A/79/L.9” is no number of a resolution."]


def test_another_number_than_the_text_says(tmp_path: Path) -> None:
    assert refusal(spec(tmp_path), adopted="79/10")[0] == "The text itself says that it is 79/9, not 79/10."


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"on": datetime.date(2024, 11, 19)}, "79/9 was adopted on 2024-11-18, not on 2024-11-19."),
        (
            {"on": datetime.date(2024, 11, 1)},
            "The text is dated 2024-11-15 and cannot have been adopted before, on 2024-11-01.",
        ),
        ({"on": datetime.date(2027, 11, 1)}, "2027-11-01 lies outside session 79, September 2024 to September 2025."),
        (
            {"date": datetime.date(2024, 11, 17)},
            "The new text cannot be dated 2024-11-17: the last one was adopted on 2024-11-18.",
        ),
    ],
)
def test_dates_that_cannot_be(tmp_path: Path, asked: dict[str, datetime.date], message: str) -> None:
    assert message in refusal(spec(tmp_path, DRAFT), adopted="79/9", **asked)


def test_a_wrong_date_in_the_text_itself(tmp_path: Path) -> None:
    path = spec(tmp_path, ADOPTED.replace("{date: 2024-11-18", "{date: 2024-11-19"))
    with pytest.raises(InputError) as caught:
        planned(path)
    assert caught.value.findings[0].hint == "The text has a wrong date; give the right one: --on 2024-11-18"
    assert planned(path, Asked(on=datetime.date(2024, 11, 18))).plan.proposals


def test_a_number_whose_date_nobody_knows(tmp_path: Path) -> None:
    text = DRAFT.replace("79", "85").replace("2024", "2030")
    assert refusal(spec(tmp_path, text), adopted="85/400") == ["The index does not know when 85/400 was adopted."]


def test_two_languages_in_one_text(tmp_path: Path) -> None:
    more = "".join(
        f"  - Prie: le Secrétaire général de présenter à l’Assemblée un rapport sur le lac et sur les rives {n}\n"
        for n in range(3)
    )
    [message] = refusal(spec(tmp_path, ADOPTED.replace("operative:\n", f"operative:\n{more}")))
    assert message == "The text says that it is in “en”, and 3 of 5 paragraphs are in “fr”."


def test_an_amendment_and_a_special_session(tmp_path: Path) -> None:
    assert refusal(spec(tmp_path, DRAFT.replace("draft resolution", "amendment")))[0].startswith("An amendment")
    assert refusal(spec(tmp_path, DRAFT.replace("session: 79", "session: S-32")), adopted="79/9")[0].startswith(
        "The text is of a special session"
    )


@pytest.mark.parametrize("target", ["old.yaml", "new.docx"])
def test_a_target_that_would_cost_the_old_text_or_is_no_spec(tmp_path: Path, target: str) -> None:
    update = planned(spec(tmp_path))
    with pytest.raises(UsageError):
        check_target(update, tmp_path / target)


def test_a_redline_may_not_overwrite_the_old_text(tmp_path: Path) -> None:
    (tmp_path / "old.docx").write_bytes(render(take(spec(tmp_path)).resolution))
    update = planned(str(tmp_path / "old.docx"))
    with pytest.raises(UsageError, match="overwritten"):
        check_target(update, tmp_path / "new.yaml", tmp_path / "old.docx")


def test_shared_facts_of_another_text_are_not_overwritten(tmp_path: Path) -> None:
    facts, rest = "kind: resolution\nsymbol: A/RES/79/9\nsession: 79\n", ADOPTED
    for line in facts.splitlines():
        rest = rest.replace(f"{line}\n", "")
    spec(tmp_path, f"schema: 1\n{facts}", "lake.facts.yaml")
    update = planned(spec(tmp_path, rest.replace("schema: 1\n", "schema: 1\nfacts: lake.facts.yaml\n")))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "lake.facts.yaml").write_text("schema: 1\nsession: 80\n", encoding="utf-8")
    made = updated(update, tmp_path / "out" / "new.yaml")
    with pytest.raises(OutputError, match="they stay"):
        write_all(made, {})
    assert not (tmp_path / "out" / "new.yaml").exists()
