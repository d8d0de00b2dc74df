"""What `--fix` makes of a text: what an editor would, nothing that could be wrong, and each mend for its own sake."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.check.settings import Settings
from drafter.pipeline.checking.mending import mended

WORDS = {
    "ar": ("تشير إلى", "الأعمال", "تطلب", "إلى الأمين العام أن يقدم تقريرا"),
    "en": ("Recalling", "the work", "Requests", "the Secretary-General to report"),
    "es": ("Recordando", "la labor", "Solicita", "al Secretario General que informe"),
    "fr": ("Rappelant", "les travaux", "Prie", "le Secrétaire général de faire rapport"),
    "ru": ("ссылаясь", "на работу", "просит", "Генерального секретаря представить доклад"),
    "zh": ("回顾", "各项工作", "请", "秘书长提出报告"),
}
"""A recital and a paragraph of each language, the verb and the text behind it."""


def spec(language: str, recital: str, *operative: str, note: str = "") -> str:
    """A draft with one recital, which calls a note, and some operative paragraphs."""
    verb, _, asks, asked = WORDS[language]
    note = note or f"A/81/9{'。' if language == 'zh' else '.'}"
    lines = "".join(f"  - {line}\n" for line in operative or (f"{asks}: {asked}",))
    return (
        f"schema: 1\nlanguage: {language}\nsession: 81\ntitle: {WORDS[language][1]}\n"
        f'preamble:\n  - {verb}: "{recital}"\noperative:\n{lines}footnotes:\n  a: "{note}"\n'
    )


def fixed(text: str, tmp_path: Path) -> str:
    """What a text is once it is mended; mending again changes nothing."""
    after, _ = mended(text, str(tmp_path / "draft.yaml"), Settings())
    assert mended(after, str(tmp_path / "draft.yaml"), Settings()) == (after, 0)
    return after


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("en", "resolution 70/01 of 25~September 2015[^a]", "resolution 70/1 of 25~September 2015[^a]"),
        ("en", "resolution 60/O288 of 8~September 2006[^a]", "resolution 60/288 of 8~September 2006[^a]"),
        ("en", "the work from 1~May 2013–31~JULY 2014[^a]", "the work from 1~May 2013–31~July 2014[^a]"),
        ("en", "the work on evaluation,  [^a] as it stands", "the work on evaluation,[^a] as it stands"),
        ("en", "the work on “lakes”, ”rivers“ and “seas”[^a]", "the work on “lakes”, “rivers” and “seas”[^a]"),
        ("en", "the work on „lakes (great)“ and others[^a]", "the work on “lakes (great)” and others[^a]"),
        ("ru", "на работу ‟Протокол III” и на другую[^a]", "на работу «Протокол III» и на другую[^a]"),
        (
            "es",
            "la labor de 7~de diciembre del 2020, que sigue[^a]",
            "la labor de 7~de diciembre de 2020, que sigue[^a]",
        ),
        ("zh", "题为″各项工作″的报告[^a]", "题为“各项工作”的报告[^a]"),
        ("zh", "题为``各项工作''的报告[^a]", "题为“各项工作”的报告[^a]"),
        ("zh", "题为„各项工作“的报告[^a]", "题为“各项工作”的报告[^a]"),
        ("zh", "A／81／9号文件[^a]", "A/81/9号文件[^a]"),
    ],
)
def test_a_slip_is_mended_as_an_editor_would(language: str, wrong: str, right: str, tmp_path: Path) -> None:
    assert fixed(spec(language, wrong), tmp_path) == spec(language, right)


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("number", ["1. ", "(a) ", "– "])
def test_a_number_goes_and_the_verb_keeps_its_colon(language: str, number: str, tmp_path: Path) -> None:
    _, work, asks, asked = WORDS[language]
    wrong, right = (spec(language, f"{work}[^a]", f"{typed}{asks}: {asked}") for typed in (number, ""))
    assert fixed(wrong, tmp_path) == right


@pytest.mark.parametrize("mark", [".", ",", ";", ";;"])
def test_a_mark_typed_where_none_is_goes_even_in_a_short_draft(mark: str, tmp_path: Path) -> None:
    wrong, right = (
        spec("en", "the work[^a]", f"Requests: the Secretary-General to report{typed}", "Invites: all States to attend")
        for typed in (mark, "")
    )
    assert fixed(wrong, tmp_path) == (wrong if mark == ";" else right)


def test_a_month_that_can_be_two_is_left_to_the_drafter(tmp_path: Path) -> None:
    text = spec("fr", "les travaux du 25~jui 2013[^a]")
    assert fixed(text, tmp_path) == text


def test_a_mend_that_helps_nothing_is_not_made_for_the_sake_of_another(tmp_path: Path) -> None:
    """A second “Noting also” would ask for more of the two behind it; the dash is mended all the same."""
    behind = "".join(f"\n  - Noting{particle}: the work" for particle in ("", "", " also", " further"))
    wrong, right = (
        spec("en", f"the work {dash} all of it[^a]").replace("\noperative", f"{behind}\noperative") for dash in "—–"
    )
    assert fixed(wrong, tmp_path) == right


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("ar", "See resolution 70/1.", "انظر القرار 70/1."),
        ("en", "Voir résolution 70/1.", "See resolution 70/1."),
        ("es", "See resolution 70/1.", "Véase la resolución 70/1."),
        ("fr", "See resolution 70/1.", "Voir résolution 70/1."),
        ("ru", "Voir résolution 70/1.", "См. резолюцию 70/1."),
        ("ru", "See A/81/9.", "См. A/81/9."),
    ],
)
def test_a_note_opened_in_another_language_is_put_into_that_of_the_text_as_a_whole(
    language: str, wrong: str, right: str, tmp_path: Path
) -> None:
    recital = WORDS[language][1] + "[^a]"
    assert f'a: "{right}"' in fixed(spec(language, recital, note=wrong), tmp_path)


@pytest.mark.parametrize("code", sorted(WORDS))
def test_a_space_before_the_call_that_ends_a_paragraph_is_taken_out(code: str, tmp_path: Path) -> None:
    text = spec(code, f"{WORDS[code][1]}[^a]")
    assert fixed(text.replace("[^a]", " [^a]"), tmp_path) == text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("A.81/302", "A/81/302"),
        ("A/81:302", "A/81/302"),
        ("A/81–302", "A/81/302"),
        ("A_81_302", "A/81/302"),
        ("/81/302", "A/81/302"),
        ("A/A/81/302", "A/81/302"),
        ("A/81/302/", "A/81/302"),
        ("A/81/302.Add.1", "A/81/302/Add.1"),
        ("A/Conf.48/14", "A/CONF.48/14"),
    ],
)
def test_a_symbol_of_which_one_alone_can_be_meant_is_mended(wrong: str, right: str, tmp_path: Path) -> None:
    assert fixed(spec("en", "the work[^a]", note=f"See {wrong}."), tmp_path) == spec(
        "en", "the work[^a]", note=f"See {right}."
    )


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("en", "Noway", "Norway"),
        ("en", "Republic of Ghana", "Ghana"),
        ("en", "Nigeri", "Nigeri"),  # Niger or Nigeria
        ("fr", "Jodanie", "Jordanie"),
        ("es", "República de Zambia", "Zambia"),
        ("ru", "Швеия", "Швеция"),
        ("ar", "جمهورية غانا", "غانا"),
    ],
)
def test_the_one_state_that_a_name_can_mean_is_mended(language: str, wrong: str, right: str, tmp_path: Path) -> None:
    text = spec(language, f"{WORDS[language][1]}[^a]").replace("preamble:", "sponsors: [{}]\npreamble:")
    assert fixed(text.replace("{}", wrong), tmp_path) == text.replace("{}", right)
