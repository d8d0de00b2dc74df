"""Parity: where language versions of one draft differ."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.findings import Finding, Severity
from drafter.pipeline.checking.paths import checkable
from drafter.pipeline.checking.running import check_all
from tests.check.clean import VERBS, clean
from tests.check.test_kinds_of_text import OVER, SESSIONS, TO_COME

Change = Callable[[str], str]


def versions(folder: Path, **changes: Change) -> list[Finding]:
    """What is said of a draft in six languages, of which some were changed."""
    for code in ("ar", "en", "es", "fr", "ru", "zh"):
        text = changes.get(code, str)(clean(code))
        (folder / f"lakes.{code}.yaml").write_text(text, encoding="utf-8")
    return compared(folder)


def said(found: list[Finding]) -> set[tuple[str, str]]:
    return {(finding.code, Path(finding.origin.file).name) for finding in found}


def test_versions_that_agree_have_nothing_said_of_them(tmp_path: Path) -> None:
    assert versions(tmp_path) == []


def test_the_versions_of_the_project_agree(checkout: Path, tmp_path: Path) -> None:
    for folder in ("specs/cooperation", "examples/15-six-languages"):
        found = check_all(checkable([str(checkout / folder)]), Settings(select=("PAR",)))
        assert [finding for result in found for finding in result.findings] == []


def test_what_differs_in_adopted_versions_is_a_note(tmp_path: Path) -> None:
    for code, day, texts in (("en", "2~May", "Urges: X, Notes: X"), ("fr", "3~mai", "Constate: X")):
        text = f"schema: 1\nlanguage: {code}\nkind: resolution\nsession: 78\nsymbol: A/RES/78/9\ntitle: X {day} 2024\n"
        (tmp_path / f"lakes.{code}.yaml").write_text(f"{text}operative: [{texts}]\n", encoding="utf-8")
    found = [
        each for result in check_all(checkable([str(tmp_path)]), Settings(select=("PAR",))) for each in result.findings
    ]
    assert {(finding.code, finding.severity) for finding in found} == {
        ("PAR001", Severity.NOTE),
        ("PAR003", Severity.NOTE),
    }


def test_a_recital_that_one_version_lacks_is_found(tmp_path: Path) -> None:
    found = versions(tmp_path, fr=lambda text: re.sub("  - Notant: .*\n", "", text))
    assert said(found) == {("PAR001", "lakes.fr.yaml")}
    assert "Recitals: 3 here, 4 in en." in found[0].message


def test_a_sub_paragraph_that_one_version_lacks_is_found(tmp_path: Path) -> None:
    found = versions(tmp_path, ru=lambda text: re.sub('      - "написать.*\n', "", text))
    assert said(found) == {("PAR001", "lakes.ru.yaml")}


def test_another_number_is_found(tmp_path: Path) -> None:
    found = versions(tmp_path, es=lambda text: text.replace("    items:", "    number: 7\n    items:"))
    assert ("PAR001", "lakes.es.yaml") in said(found)


def test_a_note_that_one_version_does_not_call_is_found_at_its_paragraph(tmp_path: Path) -> None:
    found = versions(tmp_path, zh=lambda text: re.sub(r"\[\^report\]|footnotes:\n.*\n", "", text))
    assert said(found) >= {("PAR002", "lakes.zh.yaml")}
    assert found[0].origin.line == 13


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("en", "21~November", "22~November"),
        ("fr", "21~novembre", "12~novembre"),
        ("es", "60/1", "60/2"),
        ("ru", "77/18", "77/19"),
        ("zh", "2022", "2021"),
        ("ar", "A/81/302", "A/81/303"),
        ("fr", "A/81/302", "A/81/320"),
    ],
)
def test_a_fact_that_differs_is_found(tmp_path: Path, code: str, old: str, new: str) -> None:
    found = versions(tmp_path, **{code: lambda text: text.replace(old, new, 1)})
    assert said(found) == {("PAR003", f"lakes.{code}.yaml")}


def test_of_two_versions_the_other_is_held_against_the_original(tmp_path: Path) -> None:
    for code, text in (("en", clean("en").replace("60/1", "60/2")), ("fr", clean("fr"))):
        (tmp_path / f"lakes.{code}.yaml").write_text(text, encoding="utf-8")
    results = check_all(checkable([str(tmp_path)]), Settings(select=("PAR",)))
    assert said([finding for result in results for finding in result.findings]) == {("PAR003", "lakes.fr.yaml")}


def test_facts_and_notes_are_compared_where_one_version_lacks_a_paragraph(tmp_path: Path) -> None:
    def shorter(text: str) -> str:
        return re.sub("  - Rappelant également: .*\n", "", text)

    found = versions(tmp_path, fr=lambda text: shorter(text).replace("60/1", "60/2").replace("A/81/302", "A/81/303"))
    assert said(found) == {("PAR001", "lakes.fr.yaml"), ("PAR003", "lakes.fr.yaml")}
    lost = versions(tmp_path, fr=lambda text: re.sub(r"\[\^report\]|footnotes:\n.*\n", "", shorter(text)))
    assert ("PAR002", "lakes.fr.yaml") in said(lost)


def test_what_the_original_alone_says_or_lacks_is_found_in_the_original(tmp_path: Path) -> None:
    lost = versions(tmp_path, en=lambda text: re.sub(r"\[\^report\]|footnotes:\n.*\n", "", text))
    assert {name for _, name in said(lost)} == {"lakes.en.yaml"}
    short = versions(tmp_path, en=lambda text: re.sub("  - Noting: .*\n", "", text))
    assert ("PAR001", "lakes.en.yaml") in said(short)
    assert "Recitals: 3 here, 4 in ar." in short[0].message


def test_a_symbol_that_a_note_lacks_is_found_at_the_note(tmp_path: Path) -> None:
    found = versions(tmp_path, es=lambda text: re.sub("A/81/302", "A", text))
    note = next(at for at, line in enumerate(clean("es").splitlines(), 1) if line.startswith("  report:"))
    assert [finding.origin.line for finding in found] == [note]


@pytest.mark.parametrize(
    ("old", "new"),
    [("A/81/L.17", "A/81/L.18"), ("session: 81", "session: 80"), ("2026-10-22", "2026-10-23"), ("KIR, ", "")],
)
def test_a_cover_that_differs_is_found(tmp_path: Path, old: str, new: str) -> None:
    found = versions(tmp_path, ar=lambda text: text.replace(old, new, 1))
    assert ("PAR003", "lakes.ar.yaml") in said(found)


def test_files_of_other_names_are_not_taken_for_versions(tmp_path: Path) -> None:
    (tmp_path / "lakes.en.yaml").write_text(clean("en"), encoding="utf-8")
    (tmp_path / "rivers.fr.yaml").write_text(re.sub("  - Notant: .*\n", "", clean("fr")), encoding="utf-8")
    shutil.copy(tmp_path / "lakes.en.yaml", tmp_path / "copy.yaml")
    results = list(check_all(checkable([str(tmp_path)]), Settings()))
    assert len(results) == 3
    assert [finding for result in results for finding in result.findings] == []


def test_a_recital_that_one_version_lacks_is_found_at_its_place(tmp_path: Path) -> None:
    gone = "  - Rappelant également: "
    found = versions(tmp_path, fr=lambda text: re.sub(f"{gone}.*\n", "", text))
    missing = next(at for at, line in enumerate(clean("fr").splitlines(), 1) if line.startswith(gone))
    assert [finding.origin.line for finding in found if finding.code == "PAR001"] == [missing]


def in_title(year: int) -> Change:
    return lambda text: re.sub("^(title: .*)'$", rf"\1 {year}'", text, flags=re.MULTILINE)


def test_a_year_that_one_version_changes_is_found(tmp_path: Path) -> None:
    changes = dict.fromkeys(("ar", "en", "es", "fr", "ru", "zh"), in_title(2030))
    assert versions(tmp_path, **changes) == []
    assert said(versions(tmp_path, **{**changes, "es": in_title(2031)})) == {("PAR003", "lakes.es.yaml")}


def test_the_volume_of_a_treaty_that_one_version_changes_is_found(tmp_path: Path) -> None:
    def treaty(volume: int) -> Change:
        source = f"United Nations, *Treaty Series*, vol. {volume}, No. 27531."
        return lambda text: re.sub('report: ".*"', f'report: "{source}"', text)

    changes = dict.fromkeys(("ar", "en", "es", "fr", "zh"), treaty(1577))
    assert said(versions(tmp_path, **changes, ru=treaty(1578))) == {("PAR003", "lakes.ru.yaml")}


def test_a_verb_that_one_version_translates_otherwise_is_found(tmp_path: Path) -> None:
    (found,) = versions(tmp_path, fr=lambda text: text.replace("verb: Prie", "verb: Condamne"))
    assert (found.code, Path(found.origin.file).name) == ("PAR004", "lakes.fr.yaml")
    assert found.message == "“Condamne” stands where en has “Requests”."


def test_a_verb_that_is_as_usual_in_another_language_is_right(tmp_path: Path) -> None:
    assert versions(tmp_path, fr=lambda text: text.replace("verb: Prie", "verb: Demande")) == []


def test_a_verb_of_the_original_that_contradicts_all_others_is_found_there(tmp_path: Path) -> None:
    found = versions(tmp_path, en=lambda text: text.replace("verb: Requests", "verb: Condemns"))
    assert said(found) == {("PAR004", "lakes.en.yaml")}


def test_a_paragraph_that_is_lost_is_found_at_its_place_by_the_verbs_of_the_others(tmp_path: Path) -> None:
    found = versions(tmp_path, es=lambda text: re.sub("  - Toma nota: .*\n", "", text))
    assert said(found) == {("PAR001", "lakes.es.yaml")}
    assert found[0].excerpt.strip().startswith("- Acoge con beneplácito")


PERIODS = {
    "ar": "من {} إلى 13 حزيران/يونيه 2024",
    "en": "from {} to 13~June 2024",
    "es": "del {} al 13 de junio de 2024",
    "fr": "du {} au 13~juin 2024",
    "ru": "с {} по 13~июня 2024~года",
    "zh": "2024年6月{}日至13日",
}


def meeting(code: str, first: int) -> Change:
    """A meeting in the first recital but one."""
    return lambda text: re.sub(
        rf'^(  - {VERBS[code].split("|")[1]}: ".*?)([,،，]")$',
        rf"\1 {PERIODS[code].format(first)}\2",
        text,
        flags=re.MULTILINE,
    )


@pytest.mark.parametrize("changed", PERIODS)
def test_the_first_day_of_a_period_that_one_version_changes_is_found(tmp_path: Path, changed: str) -> None:
    changes = {code: meeting(code, 10) for code in PERIODS}
    assert versions(tmp_path, **changes) == []
    found = versions(tmp_path, **{**changes, changed: meeting(changed, 11)})
    assert said(found) == {("PAR003", f"lakes.{changed}.yaml")}
    assert "before 2024-06-13 stands 2024-06-11 here, 2024-06-10 there" in found[0].message


def test_a_resolution_of_another_body_that_one_version_changes_is_found(tmp_path: Path) -> None:
    def of_commission(number: str) -> Change:
        return lambda text: text.replace("2022年11月21日第77/18号", f"2016年5月19日第{number}号")

    def english(text: str) -> str:
        return text.replace("77/18 of 21~November 2022", "72/7 of 19~May 2016")

    for code, change in (("en", english), ("zh", of_commission("72/5"))):
        (tmp_path / f"lakes.{code}.yaml").write_text(change(clean(code)), encoding="utf-8")
    results = check_all(checkable([str(tmp_path)]), Settings(select=("PAR",)))
    assert said([finding for result in results for finding in result.findings]) == {("PAR003", "lakes.zh.yaml")}


@pytest.mark.parametrize("code", ["ar", "en", "es", "fr", "ru", "zh"])
def test_neighbours_that_open_alike_and_changed_places_are_found_by_their_length(tmp_path: Path, code: str) -> None:
    short, long = "", " " + clean(code).split("title: ")[1].split("\n")[0].strip("'") * 4
    verb = VERBS[code].split("|")[5]

    def with_two(first: str, second: str) -> Change:
        return lambda text: text.replace(
            "operative:\n", f"operative:\n  - {verb}: X{first}\n  - {verb}: X{second}\n", 1
        )

    versions(tmp_path, **dict.fromkeys(("ar", "en", "es", "fr", "ru", "zh"), str))
    straight = {each: with_two(short, long) for each in ("ar", "en", "es", "fr", "ru", "zh") if each != code}
    found = versions(tmp_path, **straight, **{code: with_two(long, short)})
    assert said(found) == {("PAR001", f"lakes.{code}.yaml")}


@pytest.mark.parametrize("code", ["ar", "es", "fr", "ru", "zh"])
def test_sessions_with_one_word_for_several_are_compared(tmp_path: Path, code: str) -> None:
    for each in ("en", code):
        head = f"schema: 1\nlanguage: {each}\nsession: 81\ntitle: A\noperative:\n  - "
        (tmp_path / f"bees.{each}.yaml").write_text(head + SESSIONS[each].format(*TO_COME[each]), encoding="utf-8")
    assert not compared(tmp_path)
    spec = tmp_path / f"bees.{code}.yaml"
    other = spec.read_text(encoding="utf-8").replace(TO_COME[code][0], OVER[code][1])
    spec.write_text(other, encoding="utf-8")
    assert said(compared(tmp_path)) == {("PAR003", f"bees.{code}.yaml")}


def compared(folder: Path) -> list[Finding]:
    """What is said of the versions in a folder."""
    results = check_all(checkable([str(folder)]), Settings(select=("PAR",)))
    return [finding for result in results for finding in result.findings]


def turned(first: str, second: str) -> Change:
    """Two paragraphs that follow each other, in each other's place."""
    return lambda text: re.sub(rf"(  - {first}: .*\n)(  - {second}: .*\n)", r"\2\1", text)


@pytest.mark.parametrize(
    ("code", "first", "second"),
    [
        ("fr", "Prend note", "Se félicite"),
        ("es", "Toma nota", "Acoge con beneplácito"),
        ("ru", "принимает к сведению", "приветствует"),
        ("zh", "表示注意到", "欢迎"),
        ("ar", "تحيط علما", "ترحب"),
        ("en", "Takes note", "Welcomes"),
    ],
)
def test_paragraphs_without_facts_that_changed_places_are_found(
    tmp_path: Path, code: str, first: str, second: str
) -> None:
    found = versions(tmp_path, **{code: turned(first, second)})
    assert said(found) == {("PAR001", f"lakes.{code}.yaml")}
    assert "In another order" in found[0].message


def test_a_cover_in_which_the_original_stands_alone_is_found_there(tmp_path: Path) -> None:
    found = versions(tmp_path, en=lambda text: text.replace("A/81/L.17", "A/81/L.18", 1))
    assert said(found) == {("PAR003", "lakes.en.yaml")}
