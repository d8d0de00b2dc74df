"""What a document says outside its recitals and paragraphs is looked at too, in six languages."""

from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.findings import Severity
from drafter.language import language
from drafter.model.front import Session
from drafter.pipeline.checking.running import check_all

ADOPTED = """\
schema: 1
language: {language}
kind: resolution
session: 80
symbol: A/RES/80/9
title: X
adopted:
  basis: "{basis}"
operative:
  - verb: none
    text: X
"""
BASES = {
    "ar": "[بناء على تقرير اللجنة الثالثة (A/80/458، الفقرة 9)]",
    "en": "[on the report of the Third Committee (A/80/458, para. 9)]",
    "es": "[sobre la base del informe de la Tercera Comisión (A/80/458, párr. 9)]",
    "fr": "[sur la base du rapport de la Troisième Commission (A/80/458, par. 9)]",
    "ru": "[по докладу Третьего комитета (A/80/458, пункт 9)]",
    "zh": "[根据第三委员会的报告(A/80/458，第9段)]",
}


def said(text: str, folder: Path, *select: str) -> list[tuple[str, int | None]]:
    """Codes and lines of the findings of a spec."""
    path = folder / "draft.yaml"
    path.write_text(text, encoding="utf-8")
    (result,) = check_all([str(path)], Settings(select=select))
    return [(finding.code, finding.origin.line) for finding in result.findings]


@pytest.mark.parametrize("language", BASES)
@pytest.mark.parametrize(
    ("symbol", "code"),
    [("A/80/XX", "TXT021"), ("[ ]", "TXT021"), ("A/80/…", "TXT021"), ("A/80.458", "FCT006"), ("A/90/458", "FCT006")],
)
def test_the_basis_of_adoption_is_read(language: str, symbol: str, code: str, tmp_path: Path) -> None:
    basis = BASES[language]
    assert said(ADOPTED.format(language=language, basis=basis), tmp_path, "TXT01", "TXT02", "FCT006") == []
    broken = ADOPTED.format(language=language, basis=basis.replace("A/80/458", symbol))
    assert (code, 8) in said(broken, tmp_path, "TXT021", "FCT006")


def test_who_submits_a_draft_is_read(tmp_path: Path) -> None:
    text = ADOPTED.format(language="en", basis=BASES["en"]).replace("title", "submitted_by: The  Chair\ntitle", 1)
    assert said(text, tmp_path, "TXT017") == [("TXT017", 6)]


REQUESTS = {
    "ar": ("تحيط علما: بالتقرير، وتطلب إلى الأمين العام أن يقدم تقريرا آخر في {}.", "دورتها {}"),
    "en": ("Takes note: of the report, and requests the Secretary-General to submit another at its {}.", "{}"),
    "es": ("Toma nota: del informe y solicita al Secretario General que presente otro en su {}.", "{}"),
    "fr": ("Prend note: du rapport et prie le Secrétaire général d’en présenter un autre à sa {}.", "{}"),
    "ru": ("принимает к сведению: доклад и просит Генерального секретаря представить другой на ее {}.", "{}"),
    "zh": ("表示注意到: 报告，并请秘书长向大会{}提出另一份报告。", "{}"),
}


@pytest.mark.parametrize("code", REQUESTS)
@pytest.mark.parametrize(("number", "codes"), [(79, ["FCT015"]), (82, [])])
def test_what_is_asked_behind_another_verb_is_done_at_a_session_to_come(
    code: str, number: int, codes: list[str], tmp_path: Path
) -> None:
    paragraph, owned = REQUESTS[code]
    session = language(code).session(Session(number), "oblique").replace("الدورة ", "")
    verb, text = paragraph.format(owned.format(session)).split(": ", 1)
    spec = f"schema: 1\nlanguage: {code}\nsession: 81\ntitle: A\noperative:\n  - {verb}: '{text}'\n"
    assert [found for found, _ in said(spec, tmp_path, "FCT015")] == codes


SESSIONS = {
    "ar": "تطلب: إلى الأمين العام أن يقدم إليها تقريرا في دورتيها {} و{}",
    "en": "Requests: the Secretary-General to report to it at its {} and {} sessions",
    "es": "Solicita: al Secretario General que la informe en sus períodos de sesiones {} y {}",
    "fr": "Prie: le Secrétaire général de lui faire rapport à ses {} et {} sessions",
    "ru": "просит: Генерального секретаря представить ей доклады на ее {} и {} сессиях",
    "zh": "请: 秘书长向大会第{}和第{}届会议提出报告",
}
OVER = {
    "ar": ("الثامنة والسبعين", "التاسعة والسبعين"),
    "en": ("seventy-eighth", "seventy-ninth"),
    "es": ("septuagésimo octavo", "septuagésimo noveno"),
    "fr": ("soixante-dix-huitième", "soixante-dix-neuvième"),
    "ru": ("семьдесят восьмой", "семьдесят девятой"),
    "zh": ("七十八", "七十九"),
}
TO_COME = {
    "ar": ("الثانية والثمانين", "الثالثة والثمانين"),
    "en": ("eighty-second", "eighty-third"),
    "es": ("octogésimo segundo", "octogésimo tercer"),
    "fr": ("quatre-vingt-deuxième", "quatre-vingt-troisième"),
    "ru": ("восемьдесят второй", "восемьдесят третьей"),
    "zh": ("八十二", "八十三"),
}


@pytest.mark.parametrize("code", SESSIONS)
def test_sessions_with_one_word_for_several_are_to_come_too(code: str, tmp_path: Path) -> None:
    head = f"schema: 1\nlanguage: {code}\nsession: 81\ntitle: A\noperative:\n  - "
    over, to_come = (SESSIONS[code].format(*each[code]) for each in (OVER, TO_COME))
    assert {found for found, _ in said(head + over, tmp_path, "FCT015")} == {"FCT015"}
    assert not list(said(head + to_come, tmp_path, "FCT015"))


PARTS = {
    "ar": "تطلب إلى الأمين العام أن يقدم تقريرا في دورتها التاسعة والسبعين",
    "en": "Requests the Secretary-General to report at its seventy-ninth session",
    "es": "Solicita al Secretario General que informe en su septuagésimo noveno período de sesiones",
    "fr": "Prie le Secrétaire général de lui faire rapport à sa soixante-dix-neuvième session",
    "ru": "просит Генерального секретаря представить доклад на ее семьдесят девятой сессии",
    "zh": "请秘书长向大会第七十九届会议提出报告",
}
NOTING = {
    "ar": "تحيط علما",
    "en": "Takes note",
    "es": "Toma nota",
    "fr": "Prend note",
    "ru": "принимает к сведению",
    "zh": "表示注意到",
}


@pytest.mark.parametrize("code", PARTS)
def test_what_a_sub_paragraph_asks_is_done_at_a_session_to_come(code: str, tmp_path: Path) -> None:
    head = f"schema: 1\nlanguage: {code}\nsession: 81\ntitle: A\noperative:\n  - verb: {NOTING[code]}\n    text: A\n"
    spec = f"{head}    items:\n      - '{PARTS[code]}'\n      - B\n"
    assert [found for found, _ in said(spec, tmp_path, "FCT015")] == ["FCT015"]


def test_an_adopted_text_is_of_the_committee_on_whose_report_it_rests(tmp_path: Path) -> None:
    head = "schema: 1\nlanguage: en\nkind: resolution\nsymbol: A/RES/81/4\nsession: 81\ndate: 2026-11-20\n"
    basis = "[on the report of the Third Committee (A/81/457, para. 7)]"
    adopted = f"adopted: {{date: 2026-11-20, meeting: A/81/PV.30, basis: '{basis}'}}\n"
    for number, codes in ((3, []), (2, ["FCT005"])):
        spec = f"{head}committee: {number}\n{adopted}title: A\noperative:\n  - Decides: to meet.\n"
        assert [found for found, _ in said(spec, tmp_path, "FCT005")] == codes


@pytest.mark.parametrize(("number", "codes"), [(38, ["FCT015"]), (5, [])])
def test_a_session_of_long_ago_is_a_slip_where_it_is_the_assembly_s(
    number: int, codes: list[str], tmp_path: Path
) -> None:
    session = language("en").session(Session(number))
    asked = f"Requests: the Secretary-General to report to the General Assembly at its {session}."
    spec = f"schema: 1\nlanguage: en\nsession: 81\ntitle: A\noperative:\n  - {asked}\n"
    assert [found for found, _ in said(spec, tmp_path, "FCT015")] == codes


def test_a_sponsor_of_an_unknown_name_does_not_hide_that_the_others_are_out_of_order(tmp_path: Path) -> None:
    spec = "schema: 1\nlanguage: fr\ntitle: Lacs\nsponsors: [Népal, {}, Autriche]\noperative: ['Décide: d’agir.']\n"
    assert ("FCT009", 4) in said(spec.format("Laconie"), tmp_path)
    assert said(spec.format("Laconie").replace("Népal", "Albanie"), tmp_path, "FCT009") == []


@pytest.mark.parametrize(
    ("code", "asked"),
    [
        ("fr", "Remercie: le Secrétaire général et le prie de lui présenter, à sa {}, un rapport."),
        ("es", "Encomia: al Secretario General y le solicita que, en su {}, presente un informe."),
    ],
)
def test_who_is_asked_may_be_known_already(code: str, asked: str, tmp_path: Path) -> None:
    verb, text = asked.format(language(code).session(Session(79), "oblique")).split(": ", 1)
    spec = f"schema: 1\nlanguage: {code}\nsession: 81\ntitle: A\noperative:\n  - {verb}: '{text}'\n"
    assert [found for found, _ in said(spec, tmp_path, "FCT015")] == ["FCT015"]


def test_a_note_left_over_does_not_keep_the_rest_from_being_looked_at(tmp_path: Path) -> None:
    text = (
        "schema: 1\nlanguage: en\nsession: 81\ntitle: X\noperative: ['Notes: the the work']\nfootnotes: {a: A/81/9.}\n"
    )
    assert {"TXT024", "NTE010"} <= {code for code, _ in said(text, tmp_path)}


def test_a_month_without_its_day_or_its_year_is_read(tmp_path: Path) -> None:
    for code, title in (("en", "The work of Decemebr 2024"), ("fr", "Les travaux du 3 April au 5~mai 2024")):
        text = f"schema: 1\nlanguage: {code}\nsession: 81\ntitle: {title}\noperative: [{{verb: none, text: X}}]\n"
        assert said(text, tmp_path, "FCT013") == [("FCT013", 4)]


DECLARATION = """\
schema: 1
language: en
session: 80
title: Safe water
operative:
  - verb: Adopts
    text: "the following declaration:"
    numbered: false
  - verb: none
    text: We, the representatives of States, have met for the lakes. We thank those who guard them.
  - verb: none
    text: We request all who live by a lake to keep it clean.
  - verb: none
    text: '\\* \\* \\*\\'
  - verb: none
    text: Our children will swim in them.
"""


def test_the_paragraphs_of_a_declaration_are_sentences_that_no_verb_opens(tmp_path: Path) -> None:
    assert said(DECLARATION, tmp_path, "TXT001", "TXT005", "TXT039") == []
    (result,) = check_all([str(tmp_path / "draft.yaml")], Settings(select=("TXT006",)))
    assert {finding.severity for finding in result.findings} == {Severity.NOTE}


def test_one_paragraph_without_its_verb_makes_no_declaration(tmp_path: Path) -> None:
    text = DECLARATION.replace("none", "Requests").replace("verb: Requests", "verb: none", 1)
    assert ("TXT001", 10) in said(text, tmp_path, "TXT001")


SHARED = "schema: 1\nagenda:\n  item: 75b\n"


@pytest.mark.parametrize("comment", ["", "  # drafter: ignore FCT008: as it is printed"])
def test_what_is_wrong_in_a_file_that_versions_share_is_said_once_with_its_line(comment: str, tmp_path: Path) -> None:
    shared = tmp_path / "lakes.facts.yaml"
    shared.write_text(SHARED.replace("75b", f"75b{comment}"), encoding="utf-8")
    for code in ("en", "fr"):
        text = f"schema: 1\nlanguage: {code}\nfacts: {shared.name}\nagenda: {{title: X}}\ntitle: X\n"
        text += "operative: [{verb: none, text: X}]\n"
        (tmp_path / f"lakes.{code}.yaml").write_text(text, encoding="utf-8")
    paths = [str(tmp_path / f"lakes.{code}.yaml") for code in ("en", "fr")]
    found = [each for result in check_all(paths, Settings(select=("FCT008",))) for each in result.findings]
    told = [(Path(each.origin.file).name, each.origin.line, each.excerpt) for each in found]
    assert told == ([] if comment else [("lakes.facts.yaml", 3, "  item: 75b")])


@pytest.mark.parametrize("number", ["2 000 000", "2\u00a0000\u00a0000", "500 500 000", "12 345 345 000"])
def test_a_group_of_a_large_figure_is_no_word_that_stands_twice(number: str, tmp_path: Path) -> None:
    text = f"schema: 1\nlanguage: fr\ntitle: Les {number} de lacs\noperative: [Décide d’agir]\n"
    assert said(text, tmp_path, "TXT024") == []
    assert said(text.replace(number, "2019 2019"), tmp_path, "TXT024") == [("TXT024", 3)]


@pytest.mark.parametrize("key", ["session: 81", "symbol: A/81/L.7", "date: 2026-11-02"])
def test_the_session_of_a_text_is_known_from_its_symbol_or_its_date(key: str, tmp_path: Path) -> None:
    text = (
        f"schema: 1\nlanguage: en\nkind: draft resolution\n{key}\ntitle: X\noperative:\n"
        "  - Requests: the Secretary-General to report at its seventy-ninth session\n"
        "  - Decides: to include it in the provisional agenda of its seventy-third session\n"
    )
    assert said(text, tmp_path, "FCT007", "FCT015") == [("FCT015", 7), ("FCT007", 8)]


@pytest.mark.parametrize(
    ("sponsors", "line"),
    [("GNQ FRA CMR", 2), ("TON CMR FRA", 0), ("CMR TON GNQ FRA ZMB", 1)],
)
def test_the_sponsor_is_pointed_at_that_has_to_move(sponsors: str, line: int, tmp_path: Path) -> None:
    names = "".join(f"\n  - {code}" for code in sponsors.split())
    text = (
        f"schema: 1\nlanguage: en\nkind: draft resolution\nsponsors:{names}\ntitle: X\npreamble: [Noting the lakes]\n"
    )
    assert said(text, tmp_path, "FCT009") == [("FCT009", 5 + line)]


def test_a_misnamed_sponsor_is_told_at_its_own_line(tmp_path: Path) -> None:
    text = (
        "schema: 1\nlanguage: en\nkind: draft resolution\nsponsors:\n  - Brazil\n  - BR\ntitle: X\n"
        "preamble: [Noting the lakes]\n"
    )
    assert said(text, tmp_path, "FCT010") == [("FCT010", 6)]
