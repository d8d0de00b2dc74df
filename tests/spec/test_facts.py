"""Facts: sponsors by code, notes of the cover, shared facts files, and facts that cannot be true."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter import spec
from drafter.errors import InputError
from drafter.model.front import Kind, Session
from drafter.model.walk import plain
from tests.spec.reading import complaints, read, refused, whole

BODY = "operative: [{verb: none, text: x}]\n"


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("ar", "الكاميرون"),
        ("en", "Cameroon"),
        ("es", "Camerún"),
        ("fr", "Cameroun"),
        ("ru", "Камерун"),
        ("zh", "喀麦隆"),
    ],
)
def test_a_sponsor_given_by_code_has_its_name_in_the_language(language: str, name: str) -> None:
    (sponsor,) = read(f"sponsors: [CMR]\n{BODY}", language).front.sponsors
    assert (sponsor.code, sponsor.name) == ("CMR", name)


def test_sponsors_keep_their_order_and_may_be_named() -> None:
    sponsors = read(f"sponsors: [GNQ, the Lake Basin Commission, CMR]\n{BODY}").front.sponsors
    assert [sponsor.name for sponsor in sponsors] == ["Equatorial Guinea", "the Lake Basin Commission", "Cameroon"]


def test_notes_of_the_cover_get_asterisks_in_the_order_they_stand() -> None:
    front = read(
        "agenda: {item: 3, title: t, provisional: true, note: A/81/150.}\n"
        "sponsors: [{state: CMR, note: one}, {state: COG, note: two}, {state: GNQ, note: one}]\n"
        f"sponsors_note: [three, {{mark: '†', text: four}}]\n{BODY}"
    ).front
    assert front.agenda is not None
    assert front.agenda.note is not None
    notes = [sponsor.note for sponsor in front.sponsors]
    marks = [note.mark for note in (front.agenda.note, *notes, *front.sponsors_notes) if note]
    assert marks == ["*", "**", "***", "**", "****", "†"]


def test_a_wrong_fact_is_found() -> None:
    assert complaints(f"sponsors: [CMR, Cameroon]\n{BODY}") == ["3:17 sponsor-twice"]
    assert complaints(f"sponsors: [CMX]\n{BODY}") == ["3:12 unknown-state"]
    assert complaints(f"known: {{77/18: 2022-11-22}}\n{BODY}") == ["3:16 contradicts-index"]


@pytest.mark.parametrize(
    ("organ", "hint"),
    [
        ("general-assembley", "Did you mean “general-assembly”?"),
        ("Security Council", "Did you mean “security-council”?"),
        ("senate", "Known are: general-assembly, security-council, "),
    ],
)
def test_a_wrong_organ_is_shown_where_it_stands_with_the_one_that_was_meant(organ: str, hint: str) -> None:
    (finding,) = refused(whole(f"organ: {organ}\n{BODY}"))
    assert (finding.code, finding.origin.line, finding.excerpt) == ("unknown-organ", 3, f"organ: {organ}")
    assert organ in finding.message
    assert finding.hint.startswith(hint)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("session: 81\ndate: 2025-03-01\n", "session-and-date"),
        ("agenda: {item: 3}\n", "agenda-without-title"),
    ],
)
def test_a_doubtful_fact_is_told_and_stops_nothing(body: str, code: str) -> None:
    reading = spec.read_text(whole(body + BODY), "draft.yaml")
    assert [finding.code for finding in reading.findings] == [code]


@pytest.mark.parametrize("date", ["2026-09-15", "2027-09-10", "2027-03-01"])
def test_a_date_in_the_session_is_fine(date: str) -> None:
    assert spec.read_text(whole(f"session: 81\ndate: {date}\n{BODY}")).findings == ()


# --- shared facts -----------------------------------------------------------------------------------------------

FACTS = """schema: 1
kind: revised draft resolution
symbol: A/81/L.7/Rev.1
session: 81
agenda: {item: 124 (c)}
sponsors: [CMR]
recalls: [77/18]
footnotes: {report: A/81/302., unused: A/81/303.}
"""


def folder(tmp_path: Path, body: str, facts: str = FACTS) -> Path:
    (tmp_path / "lake.facts.yaml").write_text(facts, encoding="utf-8")
    (tmp_path / "drafts").mkdir()
    path = tmp_path / "drafts" / "lake.en.yaml"
    path.write_text(whole(f"facts: ../lake.facts.yaml\n{body}"), encoding="utf-8")
    return path


def test_a_shared_file_gives_what_the_spec_leaves_out(tmp_path: Path) -> None:
    body = "session: 82\nagenda: {title: The lake}\noperative: ['Recalls its {{ resolutions(recalls) }}[^report]']\n"
    made = spec.load(folder(tmp_path, body))
    front = made.front
    assert (front.kind, front.symbol, front.session) == (Kind.REVISED_DRAFT_RESOLUTION, "A/81/L.7/Rev.1", Session(82))
    assert front.agenda is not None
    assert (front.agenda.items, plain(front.agenda.titles[0])) == (("124 (c)",), "The lake")
    assert "77/18 of" in plain(made.parts[0].operative[0].content)  # type: ignore[union-attr]


def test_a_problem_in_a_shared_file_is_told_with_its_own_place(tmp_path: Path) -> None:
    with pytest.raises(InputError) as failure:
        spec.load(folder(tmp_path, BODY, FACTS.replace("124 (c)", "[124]").replace("CMR", "CMX")))
    places = [(Path(found.origin.file).name, found.origin.line, found.code) for found in failure.value.findings]
    assert ("lake.facts.yaml", 5, "wrong-type") in places
    assert ("lake.facts.yaml", 6, "unknown-state") in places


def test_a_shared_file_holds_facts_only(tmp_path: Path) -> None:
    with pytest.raises(InputError) as failure:
        spec.load(folder(tmp_path, BODY, "schema: 1\ntitle: The lake\n"))
    assert [found.code for found in failure.value.findings] == ["unknown-key"]


@pytest.mark.parametrize("path", ["/etc/passwd", "../../../etc/passwd", "absent.yaml"])
def test_a_shared_file_that_is_far_or_absent_is_refused(path: str) -> None:
    (problem,) = refused(whole(f"facts: {path}\n{BODY}"))
    assert (problem.code, problem.origin.line) == ("facts-file", 3)
